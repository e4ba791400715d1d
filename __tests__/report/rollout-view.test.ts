import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import type { RolloutSeen } from '../../src/model/rollout-seen.js'
import { renderHtml } from '../../src/report/html.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { nextOf } from '../../src/report/next.js'
import { afterRollbackOf, missingOf, recoveryOf, rolloutFactsOf } from '../../src/report/rollout-view.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { newResult } from '../github/support.js'

function seen(given: Partial<RolloutSeen> = {}, result: Partial<Result> = {}): Result {
  const rollout: RolloutSeen = {
    id: '204570064ef9-1',
    state: 'steady',
    since: '2026-11-20T07:55:00Z',
    moved: false,
    before: { canary: 5, mirror: 0 },
    routed: { canary: 5, mirror: 0 },
    recorded: { canary: 5, mirror: 0 },
    in_ledger: true,
    ledger: 'https://github.com/octo-org/support-rag/deployments',
    by: 'jo',
    paused: null,
    unfinished: null,
    rows: [],
    ...given
  }
  return newResult({ command: 'status', phase: 'canary-5', next_phase: 'graduate-25', rollout, ...result })
}

const down = (given: Partial<RolloutSeen> = {}) =>
  seen(
    {
      state: 'rolled_back',
      moved: true,
      routed: { canary: 0, mirror: 0 },
      recorded: { canary: 0, mirror: 0 },
      ...given
    },
    { command: 'watch', decision: 'rollback', reason_code: 'hard_stop', exit_code: 3, phase: null, next_phase: null }
  )
const needed = { latency_p95: { requests: 267, at: '2026-11-20T12:03:00Z' }, error_rate: { requests: null, at: null } }

describe('what a report says of a rollout', () => {
  test('is nothing for commands that look at none', () => {
    expect(rolloutFactsOf(newResult())).toEqual([])
  })

  test('is where it stands, since when, and what the router reads back', () => {
    expect(Object.fromEntries(rolloutFactsOf(seen()))).toEqual({
      rollout: '204570064ef9-1, under way',
      phase: 'canary-5, then graduate-25',
      since: '2026-11-20 07:55 UTC, 10 minutes ago',
      router: '5 % of users on the new version, read back',
      ledger: 'https://github.com/octo-org/support-rag/deployments'
    })
  })

  test('tells where the ledger says otherwise, who paused it, and what a command has left to do', () => {
    const paused = { who: 'kim', why: 'incident', since: '2026-11-20T08:00:00Z' }
    const facts = rolloutFactsOf(seen({ recorded: { canary: 0, mirror: 1 }, paused, unfinished: 'a step reached it' }))
    expect(facts).toContainEqual(['ledger says', '0 % of users on the new version, 1 % of requests copied to it'])
    expect(facts).toContainEqual(['paused', 'by kim since 2026-11-20 08:00 UTC: incident'])
    expect(facts.find(([term]) => term === 'unfinished')![1]).toMatch(/^a step reached it; the next promote/)
  })

  test('lists what is still missing, longest first, and nothing more once the window is over', () => {
    const window = { needed }
    expect(missingOf(seen({}, { window }))).toEqual([
      "failed requests: the value sits on the limit, and more requests won't settle it",
      'slowest 5 % of answers: 267 more requests, about 2026-11-20 12:03 UTC'
    ])
    expect(missingOf({ ...down(), window })).toEqual([])
  })

  test('lists each figure of the watch for green', () => {
    const check = { what: 'delta_s_p95', value: 0.41234, op: '<=', threshold: 0.5, ok: true }
    const absent = { what: 'coverage', value: null, op: '>=', threshold: 0.8, ok: null }
    const alone = { what: 'latency_p95', value: 700, op: '<=', threshold: null, ok: null }
    expect(recoveryOf({ window: { green: { checks: [check, absent, alone] } } })).toEqual([
      'retrieval distance (worst 5 %): 0.4123 (<= 0.5), as before',
      'right passage found: – (>= 0.8), not measured',
      'slowest 5 % of answers: 700, nothing to compare with'
    ])
  })

  test('says after a rollback what to think of, and links the pages, on every surface', () => {
    expect(afterRollbackOf(seen())).toEqual([])
    const html = renderHtml(down({ rows: ['stop_5xx'] }))
    expect(html).toContain('<dt>fired</dt><dd>server errors</dd>')
    expect(html).toMatch(/<a href="[^"]*rollback_and_fast_recovery\.md">/)
    const markdown = renderMarkdown(down(), { budgetBytes: 60_000 })
    expect(markdown).toContain('- Index builders')
    expect(renderTerminal(down(), { columns: 100, colour: false, verbose: true })).toContain(
      'rollback_and_fast_recovery.md'
    )
  })

  test('shows text of people and of other machines as text', () => {
    const nasty = '<img src=x> @all | `x`\n::error::'
    const result = seen({
      by: nasty,
      moved: true,
      ledger: nasty,
      paused: { who: nasty, why: nasty, since: '2026-11-20T08:00:00Z' }
    })
    expect(renderHtml(result)).not.toContain('<img')
    const markdown = renderMarkdown(result, { budgetBytes: 60_000 })
    expect(markdown).not.toMatch(/<img|@all|^::error/m)
  })
})

describe('what a person does next', () => {
  const inPhase = (result: Partial<Result>, rollout: Partial<RolloutSeen> = {}) => nextOf(seen(rollout, result))
  const idle = (result: Partial<Result>) => inPhase({ phase: null, next_phase: null, ...result }, { state: 'idle' })

  test('is to promote where status finds the phase green', () => {
    expect(inPhase({ command: 'status', reason_code: 'all_green' })).toMatch(/^rollout-gate promote/)
  })

  test.each(['promote', 'watch', 'status'])(
    'is to make the canary the baseline where %s finds it complete',
    command => {
      expect(inPhase({ command, reason_code: 'complete' })).toBe(
        'Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline.'
      )
    }
  )

  test('is to put right what the router said where it was read and did not take the step', () => {
    expect(inPhase({ command: 'promote', reason_code: 'router_unreachable' })).toMatch(/put right what it said/)
  })

  test('is to promote again where a step was cut short', () => {
    expect(inPhase({ command: 'status', reason_code: 'claimed_by_another' })).toMatch(/^rollout-gate promote again/)
  })

  test('is to find the cause once the baseline has recovered, and not before', () => {
    const watch = { command: 'watch', reason_code: 'rolled_back', phase: null } as const
    expect(inPhase({ ...watch, exit_code: 0 })).toBe(
      'Find out why the new version failed; the current one is as it was before.'
    )
    expect(inPhase({ ...watch, exit_code: 4 })).toMatch(/^rollout-gate watch/)
  })

  test.each(['promote', 'judge', 'watch', 'status'])(
    'is not to run the gate again where a live row failed in %s',
    command => {
      expect(inPhase({ command, reason_code: 'gate_failed' })).toBe(
        'Roll back (rollout-gate rollback), or fix what fails and wait for a full window without it.'
      )
    }
  )

  test('is to run the gate again where the first step has a failed gate', () => {
    expect(idle({ command: 'promote', reason_code: 'gate_failed' })).toContain('then rollout-gate gate')
  })

  test('is to begin a rollout where there is none', () => {
    const begin = 'rollout-gate gate, then rollout-gate promote --evidence out/result.json'
    expect(idle({ command: 'pause', reason_code: 'not_next_phase' })).toBe(begin)
    expect(idle({ command: 'status', reason_code: 'already_there' })).toBe(begin)
    expect(idle({ command: 'watch', reason_code: 'already_there' })).toBe(begin)
    expect(inPhase({ command: 'watch', reason_code: 'already_there' })).toBe('Nothing to do.')
  })

  test.each(['promote', 'watch', 'status'])('is the same where %s finds weights that no record explains', command => {
    expect(inPhase({ command, reason_code: 'not_next_phase' }, { state: 'astray' })).toBe(
      'Roll back (rollout-gate rollback), or set the router to what the ledger says.'
    )
  })
})
