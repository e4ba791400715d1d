import type { Distribution } from './distribution.js'
import { FIELD, type FlatRow } from './flat-row.js'
import { addAt, type Bins, distributionOf, newBins } from './histogram.js'
import {
  isReply,
  PLAIN,
  RATIO,
  RATIO_COUNT,
  RATIO_NAMES,
  type RatioName,
  type RatioSums,
  type RowRatios,
  type Sums
} from './ratio.js'
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

/** A row as one unit of each of the first `ratios` that it carries. */
export function addRow(columns: Columns, { num, den }: RowRatios, ratios: number): void {
  for (let r = 0; r < ratios; r++) if (!Number.isNaN(num[r]!)) addUnit(columns, r, num[r]!, den[r]!)
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

/** Rows of one arm, or of one arm within a segment: sums and histograms, as plain data. */
export interface Cell {
  requests: number
  columns: Columns
  histograms: Record<DistributionName, Bins>
}

export function newCell(): Cell {
  const histograms = {
    latency: newBins('relative'),
    delta_s: newBins('unit'),
    retrieve: newBins('relative'),
    rerank: newBins('relative'),
    reason: newBins('relative'),
    delta_s_anchor: newBins('unit'),
    cost: newBins('relative')
  }
  return { requests: 0, columns: newColumns(), histograms }
}

/** The two measures whose quantiles are judged. */
export function addMain({ histograms }: Cell, { num }: RowRatios): void {
  addAt(histograms.latency, num, RATIO.latency_mean)
  addAt(histograms.delta_s, num, RATIO.delta_s_mean)
}

/** The measures that are shown beside them. */
export function addParts({ histograms }: Cell, { numbers }: FlatRow): void {
  if (isReply(numbers[FIELD.status]!)) {
    addAt(histograms.retrieve, numbers, FIELD.retrieve_ms)
    addAt(histograms.rerank, numbers, FIELD.rerank_ms)
    addAt(histograms.reason, numbers, FIELD.reason_ms)
  }
  addAt(histograms.delta_s_anchor, numbers, FIELD.delta_s_retrieved_anchor)
  addAt(histograms.cost, numbers, FIELD.cost_usd)
}

/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
export function addToSegment(cell: Cell, ratios: RowRatios): void {
  cell.requests++
  addMain(cell, ratios)
  addRow(cell.columns, ratios, PLAIN.length)
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
  const entries = Object.entries(histograms).map(([name, histogram]) => [name, distributionOf(histogram)])
  return Object.fromEntries(entries) as Record<DistributionName, Distribution>
}
