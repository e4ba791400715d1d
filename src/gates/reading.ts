import type { RowId } from '../model/rows.js'
import type { Target } from './targets.js'

/** One-sided p-values of "no worse than the target": how often chance alone makes a loss at least as large as the one seen. */
export interface PValues {
  /** On this gold set: what varies is the runs of its items. */
  set: number
  /** On questions like these: what varies is the items. */
  population: number
}

export type Interval = [low: number | null, high: number | null]

/** One row's numbers before they are judged. */
export interface Reading {
  row: RowId
  baseline: number | null
  canary: number | null
  /** What is held against the target; null where it could not be measured. */
  value: number | null
  target: Target
  /** The interval shown beside value; costly, and no verdict rests on it, so it is computed where it is shown. */
  interval: (() => Interval | null) | null
  /** Runs that value rests on. */
  n: number
  /** Null where the value itself decides. */
  pValues: PValues | null
  /** Why there is no value, or what a reader should know of it. */
  note?: string
  /** The row is outside its target for a reason that value alone doesn't show. */
  breach?: string
  /** Why it does not pass although value is inside the target. */
  undecidable?: string
  /** Outside its target, but a proven quality gain pays for it. */
  waiver?: string
}

export function notMeasured(row: RowId, target: Target, note: string, arms: Partial<Reading> = {}): Reading {
  return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note }
}
