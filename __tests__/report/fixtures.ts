import { PAGES } from '../../src/model/pages.js'
import { type ArmMetrics, type GateRow, type Result, resultSchema, type StopRow } from '../../src/model/result.js'
import { ROWS, type RowId } from '../../src/model/rows.js'
import { STOPS } from '../../src/model/stops.js'

/** Realistic results for tests of whatever reads one. Each is valid by the schema. */

const SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
const digest = (letter: string) => `sha256:${letter.repeat(64)}`

export function gateRow(row: RowId, over: Partial<GateRow> = {}): GateRow {
  const rule = ROWS[row]
  return {
    gate: rule.gate,
    row,
    baseline: null,
    canary: null,
    value: 0,
    ci: null,
    threshold: rule.target,
    op: rule.op,
    n: 240,
    verdict: 'pass',
    reason_code: 'all_green',
    why: 'Inside the target.',
    page: rule.page,
    source: 'default',
    required: rule.gold?.required === 'always',
    p_set: null,
    p_population: null,
    p_adjusted: null,
    ...over
  }
}

export function stopRow(row: keyof typeof STOPS, value: number | null, fired = false): StopRow {
  const { limit, op, hard, pages } = STOPS[row]
  const why = fired ? 'Beyond the limit, and chance is ruled out.' : 'Inside the limit.'
  return { row, value, threshold: limit, op, n: 240, fired, hard, why, page: pages[0] ?? PAGES.deadlock }
}

const tested = (set: number, population: number, adjusted: number) => ({
  p_set: set,
  p_population: population,
  p_adjusted: adjusted
})

export const GREEN_ROWS: GateRow[] = [
  gateRow('secrets_present', { n: 1 }),
  gateRow('pins_fixed', { canary: 0, n: 2 }),
  gateRow('pins_live', { baseline: 0, canary: 0, n: 480 }),
  gateRow('contracts', { baseline: 0, canary: 0 }),
  gateRow('freeze', {
    value: null,
    n: 0,
    verdict: 'not_measured',
    reason_code: 'not_measured',
    why: 'No calendar is declared.'
  }),
  gateRow('delta_s_drift_median', {
    baseline: 0.312,
    canary: 0.321,
    value: 0.009,
    ci: [-0.004, 0.022],
    ...tested(0.21, 0.24, 1)
  }),
  gateRow('delta_s_drift_p95', {
    baseline: 0.521,
    canary: 0.548,
    value: 0.027,
    ci: [-0.013, 0.061],
    ...tested(0.31, 0.33, 1)
  }),
  gateRow('coverage', { baseline: 0.84, canary: 0.82, value: 0.82, ci: [0.77, 0.87] }),
  gateRow('lambda_convergence', {
    baseline: 0.87,
    canary: 0.85,
    value: 0.85,
    ci: [0.76, 0.93],
    ...tested(0.4, 0.42, 1)
  }),
  gateRow('gold_regression', { baseline: 82.5, canary: 81.7, value: 0.8, ci: [-1.9, 3.6], ...tested(0.36, 0.38, 1) }),
  gateRow('latency_p95', { baseline: 812, canary: 866, value: 1.0665, ci: [0.98, 1.12], ...tested(0.08, 0.1, 0.6) }),
  gateRow('error_rate', { baseline: 0, canary: 0.0042, value: 0.0042, ci: [0.0001, 0.023], ...tested(0.7, 0.7, 1) }),
  gateRow('cost_per_solved', { baseline: 0.0123, canary: 0.0129, value: 1.0488, ci: [0.99, 1.09], required: false })
]

const metrics = (over: Partial<ArmMetrics>): ArmMetrics => ({
  delta_s_median: 0.312,
  delta_s_p95: 0.521,
  coverage: 0.84,
  lambda_flip_rate: 0.04,
  p95_latency_ms: 812,
  error_rate: 0,
  cost_usd: 2.43,
  gold_score: 82.5,
  answered_precision: 0.91,
  citation_hit_rate: 0.93,
  under_refusal: 0.02,
  over_refusal: 0.05,
  recall: 0.9,
  ndcg: 0.86,
  mrr: 0.84,
  tool_success: null,
  cost_per_solved: 0.0123,
  latency_p50_ms: 402,
  retrieve_p50_ms: 60,
  retrieve_p95_ms: 121,
  rerank_p50_ms: 41,
  rerank_p95_ms: 80,
  reason_p50_ms: 300,
  reason_p95_ms: 604,
  delta_s_anchor_median: 0.2,
  ...over
})

const PASSED: Result = {
  schema_version: 1,
  command: 'gate',
  name: 'support-rag',
  decision: 'pass',
  reason_code: 'all_green',
  exit_code: 0,
  why: 'Every required row is inside its target.',
  gates: GREEN_ROWS,
  stops: [
    stopRow('stop_delta_s_p95', 0.027),
    stopRow('stop_coverage', 0.82),
    stopRow('stop_tool_loop', 0),
    stopRow('soft_cost', null)
  ],
  evaluated: {
    sha: SHA,
    manifest: digest('a'),
    gold: digest('b'),
    baseline: digest('c'),
    pins_baseline: digest('d'),
    pins_canary: digest('e')
  },
  phase: null,
  next_phase: null,
  window: null,
  rollout: null,
  counts: { planned: 240, measured: 240, failed: 1 },
  started_at: '2026-11-20T10:00:00.000Z',
  finished_at: '2026-11-20T10:04:12.000Z',
  run: {
    id: '4711',
    attempt: 2,
    url: 'https://github.com/acme/rag/actions/runs/4711',
    event: 'pull_request',
    repository: 'acme/rag'
  },
  report_only: false,
  not_required: {},
  evidence: { gold: 'set', alpha: 0.05, inconclusive: 'warn', embedder: 'hashing' },
  baseline_source: { kind: 'artifact', created_at: '2026-11-17T10:00:00.000Z', digest: digest('c'), url: null },
  metrics: {
    baseline: metrics({}),
    canary: metrics({
      delta_s_median: 0.321,
      delta_s_p95: 0.548,
      coverage: 0.82,
      p95_latency_ms: 866,
      error_rate: 0.0042,
      cost_usd: 2.52
    })
  },
  notes: [],
  worst: [],
  problems: []
}

/** A result with the given parts, checked by the schema. */
export function resultWith(over: Partial<Result> = {}, from: Result = PASSED): Result {
  return resultSchema.parse({ ...from, ...over })
}

/** The rows with some replaced by row id. */
export function rowsWith(...replaced: GateRow[]): GateRow[] {
  return GREEN_ROWS.map(row => replaced.find(other => other.row === row.row) ?? row)
}

export const passed = (): Result => resultWith()

export const warned = (): Result =>
  resultWith({
    decision: 'warn',
    reason_code: 'warnings',
    why: 'One row is outside its target, and chance is not ruled out.',
    gates: rowsWith(
      gateRow('gold_regression', {
        baseline: 82.5,
        canary: 79.6,
        value: 2.9,
        ci: [-0.8, 6.4],
        ...tested(0.12, 0.16, 0.6),
        verdict: 'inconclusive',
        reason_code: 'evidence_thin',
        why: 'Outside the target, and chance is not ruled out.'
      })
    ),
    notes: [{ level: 'warning', text: 'A gold regression under 6.1 points goes unseen: 96 items would do.' }],
    not_required: { cost_per_solved: 'The provider shows no prices yet.' },
    report_only: true
  })

/** All that hostile text has been seen to try, in one string. */
export const HOSTILE =
  '</details> | a | b |\n## Approved by @octocat\n![x](https://evil.example/p.png) <img src=x onerror=alert(1)> ' +
  '<!-- rollout-gate:v1:support-rag --> #123 GH-7 www.evil.example ```\n~~~ `code` $x$ \u202egnp.exe\u202c \u200b \u001b[31mred\u001b[0m **bold** _it_'

export const failed = (): Result =>
  resultWith({
    decision: 'fail',
    reason_code: 'gate_failed',
    exit_code: 1,
    why: 'Three rows are outside their targets, and chance is ruled out.',
    gates: rowsWith(
      gateRow('contracts', {
        baseline: 0,
        canary: 4,
        value: 4,
        verdict: 'fail',
        reason_code: 'gate_failed',
        why: `4 replies break the contract: ${HOSTILE}`
      }),
      gateRow('coverage', {
        baseline: 0.84,
        canary: 0.6996,
        value: 0.6996,
        ci: [0.62, 0.75],
        verdict: 'fail',
        reason_code: 'gate_failed',
        why: 'The canary covers too little of the target passages.'
      }),
      gateRow('gold_regression', {
        baseline: 82.5,
        canary: 71.2,
        value: 11.3,
        ci: [6.2, 16.8],
        ...tested(0.0002, 0.004, 0.0014),
        verdict: 'fail',
        reason_code: 'gate_failed',
        why: 'The canary solves fewer items, and chance is ruled out.'
      })
    ),
    stops: [stopRow('stop_coverage', 0.55, true), stopRow('stop_tool_loop', 0)],
    worst: [1, 2, 3].map(n => ({
      qid: `q-${n}`,
      question: `How do I reset the password? ${HOSTILE}`,
      line: n,
      what: 'Solved by the baseline in 6 of 6 runs, by the canary in 0.',
      baseline_answer: 'Open Settings, then Security, and choose Reset.',
      canary_answer: HOSTILE
    }))
  })

export const baselineUnavailable = (): Result =>
  resultWith({
    decision: 'error',
    reason_code: 'baseline_unavailable',
    exit_code: 5,
    why: 'No admissible baseline was found, and the baseline arm does not answer.',
    gates: rowsWith().map(row => ({
      ...row,
      value: null,
      verdict: 'not_measured' as const,
      why: 'There is no baseline.'
    })),
    stops: [],
    metrics: null,
    baseline_source: null
  })

export const invalid = (): Result =>
  resultWith({
    name: null,
    decision: 'error',
    reason_code: 'manifest_invalid',
    exit_code: 2,
    why: 'The manifest has 1 error.',
    gates: [],
    stops: [],
    counts: { planned: 0, measured: 0, failed: 0 },
    evaluated: { sha: null, manifest: null, gold: null, baseline: null, pins_baseline: null, pins_canary: null },
    run: null,
    evidence: null,
    baseline_source: null,
    metrics: null,
    problems: [
      {
        file: 'rollout.yml',
        line: 7,
        column: 3,
        message: 'unknown key "golds"; did you mean "gold"?',
        severity: 'error'
      }
    ]
  })

/** More rows and longer text than any real result has. */
export const huge = (): Result =>
  resultWith(
    {
      gates: Array.from({ length: 500 }, (_, n) => ({
        ...gateRow('coverage'),
        row: `row_${n}`,
        verdict: n % 2 ? ('fail' as const) : ('pass' as const),
        why: HOSTILE.repeat(5)
      })),
      notes: Array.from({ length: 300 }, () => ({ level: 'warning' as const, text: '語'.repeat(5000) }))
    },
    failed()
  )

export const EVERY: Record<string, () => Result> = { passed, warned, failed, baselineUnavailable, invalid, huge }
