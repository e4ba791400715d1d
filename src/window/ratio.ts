import { NOT_ERRORS } from '../model/statuses.js'
import type { RequestRow } from './record.js'

/**
 * Everything in a window that is a rate, a mean or a ratio of sums is one thing: Σ num / Σ den over the rows that
 * carry the fields. A quantile joins them as the share of values at or below a fixed point near it, so that its
 * clustering by user and in time can be seen too.
 */

/** Fed by each row alone. `excused`: the share of requests that nobody answered, whose status is nobody's error by itself, or 0. */
export const PLAIN = [
  'error_rate',
  'rate_5xx',
  'excused',
  'lambda_flip',
  'tool_success',
  'coverage',
  'cost_per_solved',
  'cost',
  'latency_mean',
  'delta_s_mean'
] as const

/** Share of values at or below `at`. */
const INDICATORS = ['latency_p50', 'latency_p95', 'delta_s_p50', 'delta_s_p95'] as const

export const RATIO_NAMES = [...PLAIN, ...INDICATORS] as const
export type RatioName = (typeof RATIO_NAMES)[number]
export const RATIO_COUNT = RATIO_NAMES.length

/** Place of a ratio in every column of numbers. */
export const RATIO = Object.fromEntries(RATIO_NAMES.map((name, i) => [name, i])) as Record<RatioName, number>

/** Sums over units that are taken for independent: rows, users, or blocks of time. */
export interface Sums {
  /** How many units. */
  units: number
  num: number
  den: number
  /** Σ num², Σ den² and Σ num·den over the units. */
  numSq: number
  denSq: number
  cross: number
}

export interface RatioSums extends Sums {
  /** The point of an indicator (latency in ms, ΔS); null for the others. */
  at: number | null
  /** The same over users, from the sample of users; null where no row has a user_key. */
  users: (Sums & { rows: number }) | null
  /** Per block of `WindowSummary.blocks`, Σ num and Σ den; null where the source can not tell. */
  blocks: { num: readonly number[]; den: readonly number[] } | null
}

export const isReply = (status: number): boolean => status >= 200 && status <= 299

/** ΔS(question, retrieved), clamped, or null. */
export function deltaSOf(row: RequestRow): number | null {
  return clamped(row.delta_s_question_retrieved)
}

export function clamped(value: number | null | undefined): number | null {
  return value == null ? null : Math.min(1, Math.max(0, value))
}

/** What one row adds to each plain ratio; NaN as `num` where the row does not carry it. */
export interface RowRatios {
  num: Float64Array
  den: Float64Array
}

export function newRowRatios(): RowRatios {
  return { num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) }
}

/** Calls back for each ratio that the row carries. */
export function eachRatio({ num, den }: RowRatios, add: (r: number, num: number, den: number) => void): void {
  for (let r = 0; r < PLAIN.length; r++) if (!Number.isNaN(num[r]!)) add(r, num[r]!, den[r]!)
}

/** Whether a row read into `ratios` has a latency that counts: it has a reply, or its user left while waiting for one. */
export const isTimed = ({ num }: RowRatios): boolean => !Number.isNaN(num[RATIO.latency_mean]!)

/** What the status alone says, into `num`. */
function readStatus(status: number, num: Float64Array, notErrors: readonly number[]) {
  const replied = isReply(status)
  const excused = !replied && notErrors.includes(status)
  num[RATIO.error_rate] = replied || excused ? 0 : 1
  num[RATIO.rate_5xx] = status >= 500 && !excused ? 1 : 0
  num[RATIO.excused] = excused || status === 0 ? 1 : 0
  return { replied, excused }
}

/** Reads a line of which the status alone is known, as `readRatios` reads a row. */
export function readStatusAlone(status: number, { num, den }: RowRatios, notErrors = NOT_ERRORS): void {
  num.fill(Number.NaN)
  den.fill(1)
  readStatus(status, num, notErrors)
}

/**
 * Reads a row into `ratios`, in place: millions of rows make no garbage. `notErrors`: statuses that are nobody's error by
 * themselves.
 */
export function readRatios(row: RequestRow, { num, den }: RowRatios, notErrors = NOT_ERRORS): void {
  num.fill(Number.NaN)
  den.fill(1)
  const { status, tool_calls: calls, cost_usd: cost } = row
  const { replied, excused } = readStatus(status, num, notErrors)
  if (row.lambda_retrieve != null && row.lambda_reason != null) {
    num[RATIO.lambda_flip] = canonical(row.lambda_retrieve) === canonical(row.lambda_reason) ? 0 : 1
  }
  if (calls != null) {
    num[RATIO.tool_success] = calls - (row.tool_failures ?? 0)
    den[RATIO.tool_success] = calls
  }
  if (row.coverage != null) num[RATIO.coverage] = row.coverage
  if (cost != null) {
    num[RATIO.cost] = cost
    if (row.solved != null) {
      num[RATIO.cost_per_solved] = cost
      den[RATIO.cost_per_solved] = row.solved ? 1 : 0
    }
  }
  if (replied || excused) num[RATIO.latency_mean] = row.latency_ms
  const deltaS = deltaSOf(row)
  if (deltaS !== null) num[RATIO.delta_s_mean] = deltaS
}

function canonical(lambda: string): string {
  if (lambda === '->') return '→'
  if (lambda === '<-') return '←'
  return lambda === 'x' ? '×' : lambda
}
