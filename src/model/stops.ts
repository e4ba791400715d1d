import { PAGES } from './pages.js'
import type { LiveTest, Op, TargetUnit } from './row-rule.js'
import type { RowId } from './rows.js'

interface StopRule {
  unit: TargetUnit
  op: Op
  /** The stop fires beyond this. */
  limit: number
  /** A hard stop rolls back, a soft one holds. */
  hard: boolean
  /**
   * The figure that it holds against its limit: that of a gate row, or a rate that no gate row has. Null where it has a
   * measure of its own. `within`: the row that counts it among others. A soft stop is its row's own reading: what drops or waives the row drops the stop.
   */
  reads: { row: RowId } | { rate: 'lambda_flip' | 'rate_5xx'; within?: RowId } | null
  /** How it is tested live, alpha split over the phase's tested stops; null where the value itself decides. */
  test: LiveTest | null
  /** Whether the counters of a Prometheus server suffice, where no row says so. */
  prometheus?: true
  pages: readonly string[]
  /** Whether only live traffic can show it: no gold set measures it. */
  live?: true
}

const HARD_PAGES = [PAGES.deadlock, PAGES.predeploy] as const

/**
 * The one table of stop rules (docs/runbook.md §7 and §10). A stop that reads neither a row nor a rate has a measuring function in
 * gates/: without one it is a type error.
 */
const TABLE = {
  stop_delta_s_p95: {
    unit: 'delta_s',
    op: '>',
    limit: 0.15,
    hard: true,
    reads: { row: 'delta_s_drift_p95' },
    test: 'quantile',
    pages: HARD_PAGES
  },
  stop_coverage: {
    unit: 'share',
    op: '<',
    limit: 0.6,
    hard: true,
    reads: { row: 'coverage' },
    test: 'mean',
    pages: HARD_PAGES
  },
  stop_lambda_flip: {
    unit: 'share',
    op: '>',
    limit: 0.2,
    hard: true,
    reads: { rate: 'lambda_flip' },
    test: 'rate',
    pages: HARD_PAGES
  },
  stop_5xx: {
    unit: 'percent',
    op: '>',
    limit: 0.01,
    hard: true,
    reads: { rate: 'rate_5xx', within: 'error_rate' },
    test: 'rate',
    prometheus: true,
    pages: HARD_PAGES
  },
  stop_tool_loop: {
    unit: 'count',
    op: '>',
    limit: 0,
    hard: true,
    reads: null,
    test: null,
    pages: HARD_PAGES
  },
  stop_dark: {
    unit: 'count',
    op: '>',
    limit: 0,
    hard: true,
    reads: null,
    test: 'split',
    pages: [PAGES.deadlock, PAGES.predeploy],
    live: true
  },
  soft_latency: {
    unit: 'ratio',
    op: '>',
    limit: 1.15,
    hard: false,
    reads: { row: 'latency_p95' },
    test: 'quantile',
    pages: [PAGES.monitoring]
  },
  soft_cost: {
    unit: 'ratio',
    op: '>',
    limit: 1.1,
    hard: false,
    reads: { row: 'cost_per_solved' },
    test: 'ratio',
    pages: [PAGES.cost]
  }
} as const satisfies Record<string, StopRule>

export type StopId = keyof typeof TABLE

/** The stops of which the table says the given facts. */
export type StopsWith<Facts> = { [Id in StopId]: (typeof TABLE)[Id] extends Facts ? Id : never }[StopId]

export const STOPS: Readonly<Record<StopId, StopRule>> = TABLE
export const STOP_IDS = Object.keys(TABLE) as StopId[]

/** What the table says of an id that came from outside. */
export function findStop(id: string): StopRule | undefined {
  return Object.hasOwn(TABLE, id) ? TABLE[id as StopId] : undefined
}

/** The row whose own reading a soft stop is: what drops or waives the row drops the stop. Hard stops stand for themselves. */
export function rowOfSoftStop(stop: StopId): RowId | null {
  const { hard, reads } = STOPS[stop]
  return !hard && reads && 'row' in reads ? reads.row : null
}

/** The row that a stop speaks of: the one that it reads, or the one that its rate is part of; null where there is none. */
export function rowOfStop(id: string): RowId | null {
  const reads = findStop(id)?.reads
  if (!reads) return null
  return 'row' in reads ? reads.row : (reads.within ?? null)
}
