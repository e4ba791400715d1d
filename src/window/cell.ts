import type { Distribution } from './distribution.js'
import { type Histogram, relativeHistogram, unitHistogram } from './histogram.js'
import { clamped, deltaSOf, eachRatio, isReply, RATIO_COUNT, RATIO_NAMES, type RatioName, type RatioSums, type RowRatios, type Sums } from './ratio.js'
import type { RequestRow } from './record.js'
import type { CellSummary, DistributionName } from './summary.js'

/** Row-level sums of every ratio, column by column. */
export interface Columns {
  units: Float64Array
  num: Float64Array
  den: Float64Array
  numSq: Float64Array
  denSq: Float64Array
  cross: Float64Array
}

export function newColumns(): Columns {
  const column = () => new Float64Array(RATIO_COUNT)
  return { units: column(), num: column(), den: column(), numSq: column(), denSq: column(), cross: column() }
}

export function addUnit(columns: Columns, r: number, num: number, den: number): void {
  columns.units[r]!++
  columns.num[r]! += num
  columns.den[r]! += den
  columns.numSq[r]! += num * num
  columns.denSq[r]! += den * den
  columns.cross[r]! += num * den
}

export function sumsOf(columns: Columns, r: number): Sums {
  return {
    units: columns.units[r]!,
    num: columns.num[r]!,
    den: columns.den[r]!,
    numSq: columns.numSq[r]!,
    denSq: columns.denSq[r]!,
    cross: columns.cross[r]!
  }
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
    delta_s_anchor: unitHistogram()
  }
  return { requests: 0, columns: newColumns(), histograms }
}

/** The two measures whose quantiles are judged. */
export function addMain({ histograms }: Cell, row: RequestRow): void {
  if (isReply(row.status)) histograms.latency.add(row.latency_ms)
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
}

/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
export function addToSegment(cell: Cell, row: RequestRow, ratios: RowRatios): void {
  cell.requests++
  addMain(cell, row)
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
