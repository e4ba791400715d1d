import type { Distribution } from './distribution.js'
import { type Histogram, relativeHistogram, unitHistogram } from './histogram.js'
import {
  clamped,
  deltaSOf,
  eachRatio,
  isReply,
  isTimed,
  RATIO_COUNT,
  RATIO_NAMES,
  type RatioName,
  type RatioSums,
  type RowRatios,
  type Sums
} from './ratio.js'
import type { RequestRow } from './record.js'
import type { CellSummary, DistributionName } from './summary.js'

/** Sums of every ratio over its units: units, Σ num, Σ den, Σ num², Σ den², Σ num·den, side by side. */
export type Columns = Float64Array

const WIDTH = 6

export function newColumns(): Columns {
  return new Float64Array(RATIO_COUNT * WIDTH)
}

export function addUnit(columns: Columns, r: number, num: number, den: number): void {
  const at = r * WIDTH
  columns[at]! += 1
  columns[at + 1]! += num
  columns[at + 2]! += den
  columns[at + 3]! += num * num
  columns[at + 4]! += den * den
  columns[at + 5]! += num * den
}

/** Units that were summed up elsewhere. */
export function addSums(columns: Columns, r: number, { units, num, den, numSq, denSq, cross }: Sums): void {
  const at = r * WIDTH
  for (const [i, sum] of [units, num, den, numSq, denSq, cross].entries()) columns[at + i]! += sum
}

/** A unit that counts 1 or 0, or with `times` −1 takes one back. */
export function countUnit(columns: Columns, r: number, num: 0 | 1, times: 1 | -1): void {
  const at = r * WIDTH
  columns[at]! += times
  columns[at + 1]! += times * num
  columns[at + 2]! += times
  columns[at + 3]! += times * num
  columns[at + 4]! += times
  columns[at + 5]! += times * num
}

/** `den` units at once that each count 1, `num` of them as 1 and the others as 0. */
export function addUnits(columns: Columns, r: number, num: number, den: number): void {
  columns.set([den, num, den, num, den, num], r * WIDTH)
}

export function sumsOf(columns: Columns, r: number): Sums {
  const [units, num, den, numSq, denSq, cross] = columns.subarray(r * WIDTH, (r + 1) * WIDTH)
  return { units: units!, num: num!, den: den!, numSq: numSq!, denSq: denSq!, cross: cross! }
}

/** Rows of one arm, or of one arm within a segment: sums and histograms. */
export interface Cell {
  requests: number
  columns: Columns
  histograms: Record<DistributionName, Histogram>
}

export function newCell(): Cell {
  const histograms = {
    latency: relativeHistogram(),
    delta_s: unitHistogram(),
    retrieve: relativeHistogram(),
    rerank: relativeHistogram(),
    reason: relativeHistogram(),
    delta_s_anchor: unitHistogram(),
    cost: relativeHistogram()
  }
  return { requests: 0, columns: newColumns(), histograms }
}

/** The two measures whose quantiles are judged. */
export function addMain({ histograms }: Cell, row: RequestRow, ratios: RowRatios): void {
  if (isTimed(ratios)) histograms.latency.add(row.latency_ms)
  const deltaS = deltaSOf(row)
  if (deltaS !== null) histograms.delta_s.add(deltaS)
}

/** The measures that are shown beside them. */
export function addParts({ histograms }: Cell, row: RequestRow): void {
  if (isReply(row.status)) {
    if (row.retrieve_ms != null) histograms.retrieve.add(row.retrieve_ms)
    if (row.rerank_ms != null) histograms.rerank.add(row.rerank_ms)
    if (row.reason_ms != null) histograms.reason.add(row.reason_ms)
  }
  const toAnchor = clamped(row.delta_s_retrieved_anchor)
  if (toAnchor !== null) histograms.delta_s_anchor.add(toAnchor)
  if (row.cost_usd != null) histograms.cost.add(row.cost_usd)
}

/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
export function addToSegment(cell: Cell, row: RequestRow, ratios: RowRatios): void {
  cell.requests++
  addMain(cell, row, ratios)
  eachRatio(ratios, (r, num, den) => addUnit(cell.columns, r, num, den))
}

export function summariseCell(cell: Cell): CellSummary {
  return {
    requests: cell.requests,
    ratios: byRatio(r => ({ ...sumsOf(cell.columns, r), at: null, users: null, blocks: null })),
    distributions: distributionsOf(cell)
  }
}

export function byRatio(make: (r: number) => RatioSums): Record<RatioName, RatioSums> {
  return Object.fromEntries(RATIO_NAMES.map((name, r) => [name, make(r)])) as Record<RatioName, RatioSums>
}

export function distributionsOf({ histograms }: Cell): Record<DistributionName, Distribution> {
  const entries = Object.entries(histograms).map(([name, histogram]) => [name, histogram.distribution()])
  return Object.fromEntries(entries) as Record<DistributionName, Distribution>
}
