import { PAGES } from './pages.js'
import type { RowRule } from './row-rule.js'

/** What counts that which is not as it should be. */
const NONE_WRONG = { unit: 'count', op: '<=', target: 0 } as const

/** What a probe looks at: required where the manifest declares it, and never else. */
const PROBED = {
  gold: { test: null, required: 'never' },
  live: { from: 'probes', test: null, required: 'never' }
} as const

/**
 * The one table of gate rows (docs/runbook.md §6 and §10). Everything that the program knows of a row stands here, and the rest
 * is derived: the measuring functions in gates/ are records keyed by the rows of this table, so that a row without one
 * is a type error.
 */
const TABLE = {
  secrets_present: {
    gate: 'G1',
    ...NONE_WRONG,
    declaredBy: 'secrets',
    beforeAsking: true,
    ...PROBED,
    page: PAGES.boot
  },
  pins_fixed: {
    gate: 'G1',
    ...NONE_WRONG,
    pointsAt: 'pins',
    gold: { test: null, required: 'always' },
    live: { from: 'manifest', test: null, required: 'always' },
    page: PAGES.pins
  },
  pins_live: {
    gate: 'G1',
    ...NONE_WRONG,
    pointsAt: 'pins',
    failsAs: 'pins_mismatch',
    gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
    live: { from: 'pins', test: null, required: 'carried' },
    page: PAGES.pins
  },
  contracts: {
    gate: 'G1',
    ...NONE_WRONG,
    gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
    page: PAGES.contracts
  },
  boot_order: {
    gate: 'G1',
    ...NONE_WRONG,
    declaredBy: 'boot',
    beforeAsking: true,
    ...PROBED,
    page: PAGES.boot
  },
  freeze: {
    gate: 'G1',
    ...NONE_WRONG,
    declaredBy: 'freeze',
    failsAs: 'frozen',
    ...PROBED,
    page: PAGES.freeze
  },
  delta_s_drift_median: {
    gate: 'G2',
    unit: 'delta_s',
    arms: 'delta_s',
    signed: true,
    relative: true,
    op: '<=',
    target: 0.03,
    line: 0.06,
    gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
    live: { from: 'requests', test: 'quantile', required: 'always' },
    page: PAGES.deltaS
  },
  delta_s_drift_p95: {
    gate: 'G2',
    unit: 'delta_s',
    arms: 'delta_s',
    signed: true,
    relative: true,
    op: '<=',
    target: 0.1,
    line: 0.15,
    gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
    live: { from: 'requests', test: 'quantile', required: 'always' },
    page: PAGES.deltaS
  },
  delta_s_median: {
    gate: 'G2',
    unit: 'delta_s',
    op: '<=',
    target: 0.45,
    gold: { from: 'delta_s', test: null, required: 'never' },
    live: { from: 'requests', test: 'quantile', required: 'never' },
    page: PAGES.deltaS
  },
  coverage: {
    gate: 'G2',
    unit: 'share',
    op: '>=',
    target: 0.7,
    line: 0.6,
    gold: { from: 'coverage', test: 'mean', required: 'always', onlyBettered: 'by the canary' },
    live: { from: 'requests', test: 'mean', required: 'carried' },
    page: PAGES.retrieval
  },
  lambda_convergence: {
    gate: 'G2',
    unit: 'share',
    op: '>=',
    target: 0.8,
    gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
    page: PAGES.lambda
  },
  lambda_collapse: {
    gate: 'G2',
    ...NONE_WRONG,
    gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
    page: PAGES.lambda
  },
  lambda_split: {
    gate: 'G2',
    unit: 'share',
    op: '<=',
    target: 0.1,
    gold: { test: 'exchange', required: 'always' },
    page: PAGES.lambda
  },
  e_resonance: {
    gate: 'G2',
    unit: 'slope',
    op: '<=',
    target: 0.02,
    gold: { test: null, required: 'carried' },
    live: { from: 'sessions', test: null, required: 'carried' },
    page: PAGES.resonance
  },
  gold_regression: {
    gate: 'G2',
    unit: 'points',
    arms: 'points',
    relative: true,
    op: '<=',
    target: 2,
    gold: { test: 'mean', required: 'always', score: true, onlyBettered: 'in pairs' },
    page: PAGES.gold
  },
  graded_regression: {
    gate: 'G2',
    unit: 'points',
    arms: 'points',
    op: '<=',
    target: 2,
    gold: { test: 'label_exchange', required: 'never' },
    page: PAGES.gold
  },
  latency_p95: {
    gate: 'G3',
    unit: 'ratio',
    arms: 'ms',
    relative: true,
    op: '<=',
    target: 1.15,
    line: 1.3,
    gold: { test: 'mcnemar', required: 'always', waivedBy: 'quality_gain' },
    live: { from: 'requests', test: 'quantile', required: 'always', prometheus: true },
    page: PAGES.monitoring
  },
  error_rate: {
    gate: 'G3',
    unit: 'percent',
    op: '<=',
    target: 0.005,
    line: 0.01,
    gold: { test: 'binomial', required: 'always', onlyBettered: 'by the canary' },
    live: { from: 'requests', test: 'rate', required: 'always', prometheus: true },
    page: PAGES.debug
  },
  tool_success: {
    gate: 'G3',
    unit: 'percent',
    op: '>=',
    target: 0.99,
    line: 0.98,
    gold: { test: 'binomial', required: 'carried' },
    live: { from: 'requests', test: 'rate', required: 'carried' },
    page: PAGES.debug
  },
  cost_per_solved: {
    gate: 'G3',
    unit: 'ratio',
    arms: 'usd',
    relative: true,
    op: '<=',
    target: 1.1,
    line: 1.2,
    gold: { test: 'label_exchange', required: 'carried', waivedBy: 'quality_gain' },
    live: { from: 'requests', test: 'ratio', required: 'carried' },
    page: PAGES.cost
  },
  probes: {
    gate: 'G3',
    ...NONE_WRONG,
    declaredBy: 'probes',
    ...PROBED,
    page: PAGES.monitoring
  },
  srm: {
    gate: 'traffic',
    unit: 'p_value',
    arms: 'percent',
    op: '>=',
    target: null,
    live: { from: 'users', test: 'split', required: 'always', prometheus: true },
    page: PAGES.shadow
  },
  stickiness: {
    gate: 'traffic',
    unit: 'percent',
    op: '<=',
    target: 0.001,
    live: { from: 'users', test: 'rate', required: 'sticky' },
    page: PAGES.shadow
  },
  mirrored_share: {
    gate: 'traffic',
    unit: 'percent',
    op: '==',
    target: null,
    live: { from: 'copies', test: 'rate', required: 'always' },
    page: PAGES.shadow
  },
  mirror_p99_added: {
    gate: 'traffic',
    unit: 'percent',
    arms: 'ms',
    op: '<=',
    target: 0.05,
    live: { from: 'copies', test: 'quantile', required: 'never' },
    page: PAGES.shadow
  },
  shadow_delta_s: {
    gate: 'traffic',
    unit: 'delta_s',
    op: '<=',
    target: 0.45,
    live: { from: 'copies', test: 'quantile', required: 'never' },
    page: PAGES.shadow
  }
} as const satisfies Record<string, RowRule>

export type RowId = keyof typeof TABLE

/** The rows of which the table says the given facts. */
export type RowsWith<Facts> = { [Id in RowId]: (typeof TABLE)[Id] extends Facts ? Id : never }[RowId]

export const ROWS: Readonly<Record<RowId, RowRule>> = TABLE
/** In the table's order, which is that of every report. */
export const ROW_IDS = Object.keys(TABLE) as RowId[]

/** What the table says of an id that came from outside. */
export function findRow(id: string): RowRule | undefined {
  return Object.hasOwn(TABLE, id) ? TABLE[id as RowId] : undefined
}

/** Rows that a gold set measures, those that a live window does, and those that probes look at. */
export type GoldRowId = RowsWith<{ gold: object }>
export type LiveRowId = RowsWith<{ live: object }>
export type ProbedRowId = RowsWith<{ declaredBy: string }>

export const GOLD_ROW_IDS = ROW_IDS.filter((row): row is GoldRowId => ROWS[row].gold !== undefined)
/** The row of the gold score. */
export const SCORE_ROW: GoldRowId = GOLD_ROW_IDS.find(row => ROWS[row].gold?.score)!
export const LIVE_ROW_IDS = ROW_IDS.filter((row): row is LiveRowId => ROWS[row].live !== undefined)

export function isProbed(row: RowId): row is ProbedRowId {
  return ROWS[row].declaredBy !== undefined
}
