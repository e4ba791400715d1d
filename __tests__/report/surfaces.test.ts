import { describe, expect, test } from '@jest/globals'
import { DECISIONS, REASON_CODES } from '../../src/model/reasons.js'
import type { Result } from '../../src/model/result.js'
import { headlineOf } from '../../src/report/headline.js'
import { renderHtml } from '../../src/report/html.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { viewOf } from '../../src/report/view.js'
import { EVERY, failed, passed, resultWith, stopRow } from './fixtures.js'

const pins = {
  baseline: { INDEX_HASH: `sha256:${'a'.repeat(64)}`, PROMPT_VER: 'v3', MODEL_VER: 'model-2026-01-01' },
  canary: { INDEX_HASH: `sha256:${'b'.repeat(64)}`, PROMPT_VER: 'v3', MODEL_VER: 'model-2026-01-01' }
}
const differing = resultWith({ evaluated: { ...failed().evaluated, pins } }, failed())

const terminal = (result: Result, more = {}) => renderTerminal(result, { columns: 80, colour: false, ...more })

/** Every surface as plain text, as a reader has it before them. */
function surfaces(result: Result): Record<string, string> {
  const plain = (text: string) =>
    text
      .replaceAll('<span>$</span>', '$')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&#x27;/g, "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\u200b/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
  return {
    terminal: plain(terminal(result, { columns: 200, verbose: true })),
    comment: plain(renderMarkdown(result, { budgetBytes: 60_000 })),
    check: plain(renderMarkdown(result, { budgetBytes: 65_000 })),
    summary: plain(renderMarkdown(result, { budgetBytes: 900_000 })),
    html: plain(renderHtml(result))
  }
}

const told = { passed: EVERY['passed']!, warned: EVERY['warned']!, failed, differing: () => differing }

describe.each(Object.entries(told))('a result that is %s', (_, make) => {
  const result = make()
  const view = viewOf(result)
  test.each(Object.entries(surfaces(result)))('has the same verdicts and numbers in the %s', (_, text) => {
    expect(text).toContain(view.headline)
    expect(text).toContain(view.next)
    const { failing, open, passing } = view.rows
    for (const row of [...failing, ...open, ...passing]) {
      const shown = [row.name, row.baseline, row.canary, row.target]
      expect(shown.filter(part => !text.includes(part))).toEqual([])
    }
    for (const stop of view.stops.fired) expect(text).toContain(stop.value)
  })
})

test('a verdict is a sentence without a symbol, whatever the command and the reason', () => {
  const result = passed()
  for (const decision of DECISIONS) {
    for (const reason_code of REASON_CODES) {
      for (const command of ['gate', 'judge', 'watch', 'promote', 'status', 'validate', 'baseline']) {
        const headline = headlineOf({ ...result, decision, reason_code, command })
        expect(headline).toMatch(/^[A-Za-z][^ΔλΣ_]{10,}[^.]$/)
      }
    }
  }
})

describe('a terminal', () => {
  test('that reports 0 columns is one of 80', () => {
    expect(terminal(failed(), { columns: 0 })).toBe(terminal(failed()))
  })

  test('reads the same with colour and without', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
    expect(terminal(failed(), { colour: true }).replace(/\u001b\[\d+m/g, '')).toBe(terminal(failed()))
  })

  test('says what differs between the versions, and what is the same', () => {
    expect(terminal(differing)).toContain('  what differs   index aaaaaaaaaaaa → bbbbbbbbbbbb; same: prompt, model')
    expect(renderMarkdown(differing, { budgetBytes: 60_000 })).toContain(
      'Only index changed; prompt and model did not.'
    )
  })

  test('keeps symbols and chances for those who ask', () => {
    const symbols = /λ|ΔS|\bp [=<]|alpha/
    expect(terminal(failed())).not.toMatch(symbols)
    expect(terminal(failed(), { verbose: true })).toMatch(/p < 0\.001/)
  })
})

test('a rollback says what fired, whom it met, how fast it was over and what to do', () => {
  const stop = { ...stopRow('stop_5xx', 10 / 15, true), n: 15, count: 10, since: '2026-11-20T15:38:37.000Z' }
  const rollout = {
    id: '9df2dc0f84f0-1',
    state: 'rolled_back' as const,
    since: '2026-11-20T15:38:38.000Z',
    moved: true,
    before: { canary: 5, mirror: 0 },
    routed: { canary: 0, mirror: 0 },
    recorded: { canary: 0, mirror: 0 },
    in_ledger: true,
    ledger: 'ledger',
    by: 'jo',
    paused: null,
    unfinished: null,
    rows: ['stop_5xx'],
    users_met: 11
  }
  const result = resultWith(
    {
      command: 'watch',
      name: 'demo-forty-users',
      decision: 'rollback',
      reason_code: 'hard_stop',
      exit_code: 3,
      why: 'All users are on the current version: Hard stop: server errors.',
      stops: [stop],
      gates: [],
      rollout
    },
    passed()
  )
  for (const text of Object.values(surfaces(result))) {
    expect(text).toContain('demo-forty-users was rolled back: all users are on the current version')
    expect(text).toContain('Hard stop, server errors: 10 of 15 requests, 66.7 %; over 1 % stops.')
  }
  const text = terminal(result)
  expect(text.replace(/\s+/g, ' ')).toContain(
    'In this phase the new version served 11 users. It went wrong from 15:38:37 UTC on. It was rolled back at 15:38:38 UTC. The router confirms 0 %.'
  )
  expect(text).toMatch(/\nNext: Leave traffic as it is; /)
})

test('a comment where all is well is a few lines and one fold', () => {
  const [open = '', ...folds] = renderMarkdown(passed(), { budgetBytes: 60_000 }).split('<details>')
  expect(open.split('\n').filter(line => line !== '')).toHaveLength(3)
  expect(folds).toHaveLength(1)
})

test('nothing of an answer becomes markup in the diff of the worst item', () => {
  const answer =
    '```\n<!-- rollout-gate:rows {} --><img src=x onerror=1> @all ::error::x \u202ereversed ](https://evil.example)'
  const item = {
    qid: 'a`b',
    question: answer,
    line: 1,
    what: answer,
    baseline_answer: answer.repeat(9000),
    canary_answer: answer
  }
  const text = renderMarkdown(resultWith({ worst: [item] }, failed()), { budgetBytes: 60_000 })
  expect(text).not.toMatch(/<!--|<img|@all|\u202e|\]\(https:\/\/evil|^::/m)
})
