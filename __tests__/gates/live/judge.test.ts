import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeLive, withProbes } from '../../../src/gates/live/judge.js'
import type { ProbeOutcome } from '../../../src/probes/outcome.js'
import type { WindowSummary } from '../../../src/window/summary.js'
import {
  both,
  caseOf,
  HEALTHY,
  judgeWindow,
  MINUTE,
  manifest,
  phaseNamed,
  START,
  summarise,
  traffic
} from './setting.js'
import { shuffle } from './shuffle.js'

const PHASES = `phases:
  - { name: quarter, weight: 25, window: { min_requests: 300 } }
  - { name: all, weight: 100, window: { min_requests: 300 } }
`
const SMALL = manifest(PHASES)
const given = { manifest: SMALL, phase: phaseNamed('quarter', SMALL) }

/** A window of `read` lines, `broken` of which say nothing. */
function withBroken(of: WindowSummary, read: number, broken: number): WindowSummary {
  return { ...of, rows: { ...of.rows, read, broken }, leftOut: { ...of.leftOut, unattributed: broken } }
}

const healthy = both({ requests: 2000 })
const summary = summarise(healthy)

describe('a healthy canary', () => {
  test('passes: every required row is inside its target beyond chance', () => {
    const { verdict, gates, stops } = judgeWindow(summary, given)
    expect(verdict).toMatchObject({ decision: 'pass', reason: 'all_green', exit: 0 })
    expect(gates.filter(gate => gate.required && gate.verdict !== 'pass')).toEqual([])
    expect(stops.some(stop => stop.fired)).toBe(false)
  })

  test('is judged alike whatever the order of its rows', () => {
    const shuffled = judgeWindow(summarise(shuffle(healthy, 'order')), given)
    const verdicts = (table: ReturnType<typeof judgeWindow>) => table.gates.map(gate => [gate.row, gate.verdict])
    expect(verdicts(shuffled)).toEqual(verdicts(judgeWindow(summary, given)))
  })

  test('is not passed before its window is full', () => {
    const { verdict } = judgeWindow(summary, { ...given, duration: 60 * MINUTE })
    expect(verdict).toMatchObject({ reason: 'evidence_thin', exit: 4 })
    expect(verdict.why).toContain('not full')
  })

  test('is not stopped at any of many looks, at any seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      const rows = both({ requests: 400, errors: 0.004, flips: 0.15 }, { errors: 0.004 }, seed)
      for (let minutes = 1; minutes <= 30; minutes += 7) {
        const until = START + minutes * MINUTE
        const look = judgeWindow(summarise(rows, { from: START, to: until }), given)
        expect([look.verdict.exit, look.verdict.why]).not.toEqual([1, expect.anything()])
      }
    }
  })
})

describe('probes that were looked at after the window was judged', () => {
  const probe = (row: ProbeOutcome['row'], verdict: ProbeOutcome['verdict']): ProbeOutcome => {
    const value = { pass: 0, fail: 1, not_measured: null }[verdict]
    return { row, verdict, value, n: 2, why: `${row}: ${verdict}.`, details: [] }
  }
  const declared = manifest(`${PHASES}freeze: { tier: T2, calendar: freeze.yml }\n`)
  const verdict = fc.constantFrom('pass' as const, 'fail' as const, 'not_measured' as const)

  test('give the table that they give from the start', () => {
    fc.assert(
      fc.property(fc.tuple(verdict, verdict, verdict, verdict), ([secrets, boot, health, freeze]) => {
        const probes = [
          probe('secrets_present', secrets),
          probe('boot_order', boot),
          probe('probes', health),
          probe('freeze', freeze)
        ]
        const facts = caseOf(summary, { ...given, manifest: declared, probes })
        expect(withProbes(judgeLive({ ...facts, probes: null }), facts)).toEqual(judgeLive(facts))
      })
    )
  })
})

describe('a bad canary', () => {
  test('that answers 5xx is stopped at its first hundred requests', () => {
    const { verdict, stop } = judgeWindow(summarise(both({ requests: 100, errors: 0.15 })), given)
    expect(verdict).toMatchObject({ decision: 'fail', reason: 'hard_stop', exit: 1 })
    expect(stop('stop_5xx')).toMatchObject({ fired: true, hard: true })
  })

  test.each([
    ['retrieves worse', { deltaS: 0.55 }, 'stop_delta_s_p95'],
    ['covers less', { coverage: 0.4 }, 'stop_coverage'],
    ['flips λ', { flips: 0.5 }, 'stop_lambda_flip']
  ])('that %s is stopped', (_, bad, stop) => {
    const table = judgeWindow(summarise(both({ requests: 400, ...bad })), given)
    expect(table.stop(stop).fired).toBe(true)
    expect(table.verdict.reason).toBe('hard_stop')
  })

  test('that loops once is stopped, and the request is named', () => {
    const rows = both({ requests: 50, fields: index => ({ tool_loop: index === 7 }) })
    const { stop, verdict } = judgeWindow(summarise(rows), given)
    expect(stop('stop_tool_loop')).toMatchObject({ fired: true, value: 1 })
    expect(stop('stop_tool_loop').why).toContain('rows-canary-7')
    expect(verdict.reason).toBe('hard_stop')
  })

  test.each([
    ['is slow', { latency: 700 }, 'latency_p95', 'soft_latency'],
    ['costs more', { cost: 0.02 }, 'cost_per_solved', 'soft_cost']
  ])('that %s fails its row, and the soft stop says so', (_, bad, row, stop) => {
    const table = judgeWindow(summarise(both({ requests: 800, ...bad })), given)
    expect([table.row(row).verdict, table.stop(stop).fired, table.verdict.exit]).toEqual(['fail', true, 1])
  })

  test('whose tools fail is failed', () => {
    const { row } = judgeWindow(summarise(both({ requests: 500, toolFailures: 0.2 })), given)
    expect(row('tool_success').verdict).toBe('fail')
  })
})

describe('an estimate over a stop that is not confirmed', () => {
  test('holds, rolls nothing back, and says how many requests would confirm it', () => {
    const rows = both({ requests: 40, errors: 0, fields: index => (index === 3 ? { status: 503 } : {}) })
    const { stop, verdict, unconfirmed, needed } = judgeWindow(summarise(rows), given)
    expect(stop('stop_5xx').fired).toBe(false)
    expect(unconfirmed).toContain('stop_5xx')
    expect(needed.find(each => each.row === 'stop_5xx')!.requests).toBeGreaterThan(0)
    expect(verdict).toMatchObject({ decision: 'warn', exit: 4 })
  })
})

describe('never a pass, always a reason', () => {
  const cases: [string, Parameters<typeof judgeWindow>[0], string, number][] = [
    ['no canary traffic', summarise(traffic('baseline', { ...HEALTHY, requests: 900 })), 'no_traffic', 5],
    ['no baseline traffic', summarise(traffic('canary', { ...HEALTHY, requests: 900 })), 'no_traffic', 5],
    ['no rows at all', summarise([]), 'no_traffic', 5],
    ['one request', summarise(both({ requests: 1 })), 'evidence_thin', 4],
    ['all rows broken', withBroken(summarise([]), 50, 50), 'log_invalid', 5],
    ['two rows in a hundred broken', withBroken(summary, 8000, 160), 'log_invalid', 5],
    ['a baseline that fails itself', summarise(both({ requests: 600 }, { errors: 0.2 })), 'baseline_unavailable', 5],
    [
      'a log without ΔS',
      summarise(both({ requests: 600, fields: () => ({ delta_s_question_retrieved: null }) })),
      'not_measured',
      5
    ]
  ]
  test.each(cases)('%s', (_, window, reason, exit) => {
    const { verdict } = judgeWindow(window, given)
    expect([verdict.reason, verdict.exit]).toEqual([reason, exit])
    expect(verdict.why).not.toBe('')
    expect(verdict.decision).not.toBe('pass')
  })

  test('a canary whose log lacks what the baseline carries is not measured', () => {
    const rows = both({ requests: 600, fields: () => ({ coverage: null }) })
    const { row, verdict } = judgeWindow(summarise(rows), given)
    expect(row('coverage')).toMatchObject({ verdict: 'not_measured', required: true })
    expect(verdict.reason).toBe('not_measured')
  })

  test('a window that stays undecided for as long as it may is exhausted', () => {
    const rows = both({ requests: 100, minutes: 25 * 60 }, { minutes: 25 * 60 })
    expect(judgeWindow(summarise(rows), given).verdict).toMatchObject({ reason: 'evidence_exhausted', exit: 4 })
  })

  test('every row of no canary traffic says that there is none', () => {
    const table = judgeWindow(cases[0]![1], given)
    expect(table.row('error_rate')).toMatchObject({ verdict: 'not_measured', reason_code: 'no_traffic' })
    expect(table.gates.filter(gate => gate.gate !== 'G1' && gate.verdict === 'pass')).toEqual([])
  })
})

describe('whatever the traffic is like', () => {
  const arm = fc.record({
    requests: fc.integer({ min: 1, max: 120 }),
    errors: fc.double({ min: 0, max: 1, noNaN: true }),
    latency: fc.double({ min: 1, max: 5000, noNaN: true }),
    deltaS: fc.double({ min: 0, max: 1, noNaN: true }),
    coverage: fc.double({ min: 0, max: 1, noNaN: true }),
    perUser: fc.integer({ min: 1, max: 50 })
  })

  test('fewer canary requests than the minimum never pass, and every row that is open says what it waits for', () => {
    fc.assert(
      fc.property(arm, arm, (canary, baseline) => {
        const { verdict, gates, needed } = judgeWindow(summarise(both(canary, baseline)), given)
        expect(verdict.exit).not.toBe(0)
        expect(verdict.why).not.toBe('')
        expect(gates.filter(gate => gate.gate !== 'G1' && gate.verdict === 'pass')).toEqual([])
        const open = gates.filter(gate => gate.verdict === 'inconclusive').map(gate => gate.row)
        expect(open.filter(row => !needed.some(each => each.row === row))).toEqual([])
        for (const gate of gates) if (gate.verdict !== 'not_measured') expect(gate.why.length).toBeGreaterThan(10)
      }),
      { numRuns: 12 }
    )
  })

  test('more of the same evidence never turns a failure into less', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.03, max: 0.5, noNaN: true }), errors => {
        const look = (requests: number) =>
          judgeWindow(
            summarise(both({ requests, errors: 0, fields: i => (failing(i, errors) ? { status: 503 } : {}) })),
            given
          )
        const order = ['inconclusive', 'fail']
        const at = (requests: number) => order.indexOf(look(requests).row('error_rate').verdict)
        expect(at(200)).toBeGreaterThanOrEqual(at(50))
      }),
      { numRuns: 8 }
    )
  })
})

/** Evenly spread failures at a rate. */
function failing(index: number, rate: number): boolean {
  return Math.floor((index + 1) * rate) > Math.floor(index * rate)
}

describe('like with like', () => {
  test('arms that never served at the same time are not compared', () => {
    const rows = both({ requests: 800, starts: 60, latency: 900 })
    const { row, notes, verdict } = judgeWindow(summarise(rows), given)
    expect(row('latency_p95')).toMatchObject({ verdict: 'inconclusive' })
    expect(row('latency_p95').why).toContain('did not serve at the same time')
    expect(row('error_rate').verdict).not.toBe('not_measured')
    expect(notes[0]).toMatchObject({ level: 'warning' })
    expect(verdict.exit).not.toBe(0)
  })

  test('at 100 % the baseline is that of the reference window: it can hold, and rolls nothing back', () => {
    const all = { manifest: SMALL, phase: phaseNamed('all', SMALL), reference: summary }
    const slow = summarise(traffic('canary', { ...HEALTHY, requests: 1500, latency: 900 }))
    const table = judgeWindow(slow, all)
    expect(table.row('latency_p95').verdict).toBe('fail')
    expect(table.verdict).toMatchObject({ decision: 'warn', exit: 4 })
    const drifted = judgeWindow(summarise(traffic('canary', { ...HEALTHY, requests: 1500, deltaS: 0.6 })), all)
    expect([drifted.stop('stop_delta_s_p95').fired, drifted.unconfirmed]).toEqual([false, ['stop_delta_s_p95']])
    const failing = judgeWindow(summarise(traffic('canary', { requests: 500, errors: 0.2 })), all)
    expect(failing.verdict.reason).toBe('hard_stop')
    expect(judgeWindow(summarise(traffic('canary', { ...HEALTHY, requests: 1500 })), all).verdict.exit).toBe(0)
  })

  test('at 100 % without a reference, what compares is not measured', () => {
    const rows = summarise(traffic('canary', { ...HEALTHY, requests: 800 }))
    const { verdict, row } = judgeWindow(rows, { manifest: SMALL, phase: phaseNamed('all', SMALL) })
    expect(row('latency_p95').verdict).toBe('not_measured')
    expect([verdict.reason, verdict.exit]).toEqual(['not_measured', 5])
  })
})

describe('requests of one user', () => {
  test('that fail together count by users, and the row says so', () => {
    const failing = (index: number) => (Math.floor(index / 20) % 25 === 0 ? { status: 503 } : {})
    const rows = both({ requests: 2000, perUser: 20, errors: 0, fields: failing }, { perUser: 20 })
    const { row } = judgeWindow(summarise(rows), given)
    expect(row('error_rate').why).toMatch(/Counted by (users|blocks of time)/)
    const alone = judgeWindow(summarise(both({ requests: 2000, errors: 0.04 })), given).row('error_rate')
    const width = (gate: typeof alone) => gate.ci![1]! - gate.ci![0]!
    expect(width(row('error_rate'))).toBeGreaterThan(1.5 * width(alone))
  })
})
