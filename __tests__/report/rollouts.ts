import type { Result } from '../../src/model/result.js'
import type { RolloutEvent } from '../../src/model/rollout-seen.js'
import type { Look } from '../../src/report/looks.js'
import { GREEN_ROWS, gateRow, resultWith, stopRow } from './fixtures.js'

/** Rollouts as their commands leave them, each with what its looks found. */

const PLAN = [
  { name: 'shadow', canary: 0, mirror: 25 },
  { name: 'canary-5', canary: 5, mirror: 0 },
  { name: 'graduate-25', canary: 25, mirror: 0 },
  { name: 'full', canary: 100, mirror: 0 }
]

const step = (at: number, phase: string | null, over: Partial<RolloutEvent> = {}): RolloutEvent => ({
  at: time(at),
  kind: 'step',
  phase,
  routed: { canary: PLAN.find(({ name }) => name === phase)?.canary ?? 100, mirror: phase === 'shadow' ? 25 : 0 },
  who: 'octocat',
  why: '',
  url: null,
  ...over
})

function time(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 8, minutes)).toISOString()
}

const EVENTS = [step(0, 'shadow'), step(40, 'canary-5')]

const seen = (over: Partial<NonNullable<Result['rollout']>>): NonNullable<Result['rollout']> => ({
  id: '33d4e46f41aa-1',
  state: 'steady',
  since: time(40),
  moved: false,
  before: { canary: 5, mirror: 0 },
  routed: { canary: 5, mirror: 0 },
  recorded: { canary: 5, mirror: 0 },
  in_ledger: true,
  ledger: '.rollout/rag.jsonl',
  by: 'octocat',
  paused: null,
  unfinished: null,
  rows: [],
  plan: PLAN,
  events: EVENTS,
  ...over
})

const errors = gateRow('error_rate', {
  baseline: 0,
  canary: 0,
  value: 0,
  ci: [0, 0.04],
  threshold: 0.02,
  verdict: 'inconclusive',
  reason_code: 'evidence_thin'
})

export const underWay = () =>
  resultWith({
    command: 'status',
    decision: 'hold',
    reason_code: 'evidence_thin',
    phase: 'canary-5',
    next_phase: 'graduate-25',
    finished_at: time(70),
    gates: [...GREEN_ROWS.slice(0, 4), errors],
    rollout: seen({}),
    window: {
      requests: { baseline: 2400, canary: 125 },
      min_requests: 250,
      from: time(40),
      to: time(70),
      needed: { error_rate: { requests: 125, at: time(100) } }
    }
  })

export const rolledBack = () =>
  resultWith({
    command: 'watch',
    decision: 'rollback',
    reason_code: 'hard_stop',
    exit_code: 3,
    phase: null,
    finished_at: time(52),
    gates: [errors],
    stops: [{ ...stopRow('stop_5xx', 0.44, true), count: 71, n: 162, since: time(50) }, stopRow('stop_coverage', 0.9)],
    rollout: seen({
      state: 'rolled_back',
      moved: true,
      routed: { canary: 0, mirror: 0 },
      since: time(52),
      users_met: 41,
      rows: ['stop_5xx'],
      events: [
        ...EVENTS,
        step(52, 'canary-5', {
          kind: 'rollback',
          routed: { canary: 0, mirror: 0 },
          why: 'Server errors: 71 of 162 requests.'
        })
      ]
    })
  })

export const complete = () =>
  resultWith({
    command: 'promote',
    decision: 'graduate',
    reason_code: 'complete',
    phase: 'full',
    finished_at: time(200),
    rollout: seen({
      state: 'complete',
      moved: true,
      routed: { canary: 100, mirror: 0 },
      events: [
        ...EVENTS,
        step(80, null, { kind: 'pause', routed: null, why: 'Lunch <b>break</b>' }),
        step(90, null, { kind: 'resume', routed: null, why: 'Back' }),
        step(120, 'graduate-25'),
        step(160, 'full'),
        step(200, null, { kind: 'complete' })
      ]
    })
  })

/** As requests come in: the range narrows, and has no upper end at first. */
export const LOOKS: Look[] = Array.from({ length: 14 }, (_, at) => ({
  schema_version: 1,
  rollout: '33d4e46f41aa-1',
  phase: at < 6 ? 'shadow' : 'canary-5',
  at: time(at * 5),
  requests: 20 * (at + 1),
  rows: { error_rate: [0.001 * (at % 3), 0, at % 6 === 0 ? null : 0.2 / (1 + (at % 7))] }
}))
