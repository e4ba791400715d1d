import type { GoldItem } from '../gold/item.js'
import { keyOf, type Row, type RunLambda } from '../gold/row.js'
import type { ArmMetrics } from '../model/result.js'
import { mean } from '../statistics/moments.js'
import { quantile } from '../statistics/quantile.js'

/** Measures of a set (docs/runbook.md §5), of one arm's rows. Null is "no row to measure it on". */

export interface Arm {
  rows: readonly Row[]
  /** Rows by run key. */
  byKey: ReadonlyMap<string, Row>
  /** Rows by qid, for the items that have any. */
  byItem: ReadonlyMap<string, readonly Row[]>
}

type ItemLambda = RunLambda | '<>'

export function armOf(rows: readonly Row[]): Arm {
  const byKey = new Map(rows.map(row => [keyOf(row), row]))
  const byItem = new Map<string, Row[]>()
  for (const row of rows) {
    const of = byItem.get(row.qid)
    if (of) of.push(row)
    else byItem.set(row.qid, [row])
  }
  return { rows, byKey, byItem }
}

/** 100 × mean over items of the share of its runs solved; an error solves nothing. */
export function goldScore(arm: Arm): number | null {
  return known(100 * mean([...arm.byItem.values()].map(rows => share(rows, row => row.solved))))
}

/** Mean over answerable items with a target of the item's mean coverage. */
export function coverage(arm: Arm): number | null {
  return known(mean(coverageByItem(arm).map(mean)))
}

/** The coverage of each run, item by item, of the items that have any. */
export function coverageByItem(arm: Arm): number[][] {
  return [...arm.byItem.values()].map(rows => measured(rows, 'coverage')).filter(values => values.length > 0)
}

/** λ of an item: all runs →, all runs ←, a mixture with some → (`<>`), or ×. */
export function itemLambda(rows: readonly Row[]): ItemLambda {
  if (rows.every(row => row.lambda === '→')) return '→'
  if (rows.every(row => row.lambda === '←')) return '←'
  return rows.some(row => row.lambda === '→') ? '<>' : '×'
}

/** The share of items in a state, which is told by all their runs of a round: the mean over the rounds. */
export function lambdaShare(rounds: readonly Arm[], state: ItemLambda): number | null {
  return known(mean(rounds.map(arm => share([...arm.byItem.values()], rows => itemLambda(rows) === state))))
}

/** Mean over items of 1 − the share of the item's most frequent run state. */
export function flipRate(arm: Arm): number | null {
  return known(mean([...arm.byItem.values()].map(itemFlip)))
}

function itemFlip(rows: readonly Row[]): number {
  const counts = new Map<RunLambda, number>()
  for (const row of rows) counts.set(row.lambda, (counts.get(row.lambda) ?? 0) + 1)
  return 1 - Math.max(...counts.values()) / rows.length
}

/** A run without a reply, or one whose reply drifted from the schema. */
const isError = (row: Row): boolean => row.error !== null || row.drift.length > 0

export function errors(arm: Arm): number {
  return arm.rows.filter(isError).length
}

/** A reply that breaks a contract: schema drift, or an answer that is no refusal and cites nothing. */
export function breaksContract(row: Row): boolean {
  return row.drift.length > 0 || (row.error === null && !row.refusal && !row.cited)
}

interface Costs {
  cost: number
  solved: number
}

/** Σ cost and Σ solved; null where a reply's cost is not known. */
export function costs(rows: readonly Row[]): Costs | null {
  const replied = rows.filter(row => row.error === null)
  if (replied.length === 0 || replied.some(row => row.cost_usd === null)) return null
  return { cost: sum(replied.map(row => row.cost_usd ?? 0)), solved: replied.filter(row => row.solved).length }
}

export function costPerSolved(rows: readonly Row[]): number | null {
  const total = costs(rows)
  return total && total.solved > 0 ? total.cost / total.solved : null
}

/** Share of tool calls that succeeded, after retries; null without calls. */
export function toolSuccess(arm: Arm): { calls: number; failures: number; rate: number } | null {
  const calls = sum(arm.rows.map(row => row.tool_calls))
  const failures = sum(arm.rows.map(row => row.tool_failures))
  return calls === 0 ? null : { calls, failures, rate: (calls - failures) / calls }
}

/** Attempts answered 5xx among all attempts, retries counted. */
export function serverErrors(arm: Arm): { attempts: number; failed: number } {
  const statuses = arm.rows.flatMap(row => row.statuses)
  return { attempts: statuses.length, failed: statuses.filter(status => status >= 500).length }
}

type NumberField = {
  [Field in keyof Row]-?: Row[Field] extends number | null ? Field : never
}[keyof Row]

/** The known values of a field over rows with a reply. */
export function measured(rows: readonly Row[], field: NumberField): number[] {
  const values: number[] = []
  for (const row of rows) {
    const value = row[field]
    if (row.error === null && value !== null) values.push(value)
  }
  return values
}

export function metricsOf(arm: Arm, items: readonly GoldItem[]): ArmMetrics {
  const answerable = new Set(items.filter(item => item.answerable).map(item => item.qid))
  const replied = arm.rows.filter(row => row.error === null)
  const answered = replied.filter(row => !row.refusal)
  const asked = (can: boolean) => replied.filter(row => answerable.has(row.qid) === can)
  const shipped = answered.filter(row => answerable.has(row.qid))
  const at = (field: NumberField, p: number) => known(quantile(measured(arm.rows, field), p))
  const average = (field: NumberField) => known(mean(measured(arm.rows, field)))
  return {
    delta_s_median: at('delta_s', 0.5),
    delta_s_p95: at('delta_s', 0.95),
    coverage: coverage(arm),
    lambda_flip_rate: flipRate(arm),
    p95_latency_ms: at('latency_ms', 0.95),
    error_rate: known(errors(arm) / arm.rows.length),
    cost_usd: costs(arm.rows)?.cost ?? null,
    gold_score: goldScore(arm),
    answered_precision: known(shipped.filter(row => row.contains_claim && row.citation_hit).length / answered.length),
    citation_hit_rate: known(share(answered, row => row.citation_hit)),
    under_refusal: known(share(asked(false), row => !row.refusal)),
    over_refusal: known(share(asked(true), row => row.refusal)),
    recall: average('recall'),
    ndcg: average('ndcg'),
    mrr: average('mrr'),
    tool_success: toolSuccess(arm)?.rate ?? null,
    cost_per_solved: costPerSolved(arm.rows),
    latency_p50_ms: at('latency_ms', 0.5),
    retrieve_p50_ms: at('retrieve_ms', 0.5),
    retrieve_p95_ms: at('retrieve_ms', 0.95),
    rerank_p50_ms: at('rerank_ms', 0.5),
    rerank_p95_ms: at('rerank_ms', 0.95),
    reason_p50_ms: at('reason_ms', 0.5),
    reason_p95_ms: at('reason_ms', 0.95),
    delta_s_anchor_median: at('delta_s_anchor', 0.5)
  }
}

export function known(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

export function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.filter(is).length / values.length
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
