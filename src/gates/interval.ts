import type { Row } from '../gold/row.js'
import { clopperPearson } from '../statistics/binomial.js'
import { clusterBootstrap } from '../statistics/bootstrap.js'
import { type Arm, known } from './arm.js'
import type { Interval } from './reading.js'

/** Intervals shown beside a value: a seeded bootstrap over items, so that the runs of one item stay together. */

const LEVEL = 0.95
/**
 * Draws of an interval that is read to two digits: at 2,000 its ends' Monte Carlo error is a twentieth of its width.
 * A large set has narrow intervals and dear draws, so it takes fewer, 500 at least.
 */
const MOST_DRAWS = 2000
const LEAST_DRAWS = 500
const ITEMS_DRAWN = 500_000

function drawsFor(items: number): number {
  return Math.round(Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, ITEMS_DRAWN / items)))
}

/** A value of one row; null where the row has none. */
type Field = (row: Row) => number | null

export interface Bootstrapped {
  ci: Interval
  /** One-sided 95 % lower bound. */
  lower: number
  sd: number
}

/** Interval of a statistic of per-item sums: `parts` gives each item's contributions, `combine` their sample total. */
export function intervalOfSums<Item>(
  items: readonly Item[],
  parts: (item: Item) => readonly number[],
  combine: (totals: Float64Array) => number,
  seed: string
): Bootstrapped {
  const table = items.map(parts)
  const width = table[0]?.length ?? 0
  const totals = new Float64Array(width)
  return shown(
    clusterBootstrap(
      items.length,
      sample => {
        totals.fill(0)
        for (const index of sample) {
          const row = table[index] as readonly number[]
          for (let column = 0; column < width; column++) totals[column]! += row[column]!
        }
        return combine(totals)
      },
      { seed, level: LEVEL, draws: drawsFor(items.length) }
    )
  )
}

/** Interval of a statistic of two arms' quantiles (type 7) of one field. */
export function intervalOfQuantiles(
  arms: { baseline: Arm; canary: Arm },
  field: Field,
  p: number,
  combine: (baseline: number, canary: number) => number,
  seed: string
): Bootstrapped {
  const items = [...new Set([...arms.canary.byItem.keys(), ...arms.baseline.byItem.keys()])]
  const index = new Map(items.map((qid, at) => [qid, at]))
  const baseline = sortedByValue(arms.baseline, field, index)
  const canary = sortedByValue(arms.canary, field, index)
  const times = new Int32Array(items.length)
  return shown(
    clusterBootstrap(
      items.length,
      sample => {
        times.fill(0)
        for (const item of sample) times[item]! += 1
        return combine(quantileOfSample(baseline, times, p), quantileOfSample(canary, times, p))
      },
      { seed, level: LEVEL, draws: drawsFor(items.length) }
    )
  )
}

/** Exact (Clopper–Pearson) interval of a rate; open where there is nothing to count. */
export function intervalOfRate(count: number, of: number): Interval | null {
  return of === 0 ? null : clopperPearson(count, of, LEVEL)
}

interface Sorted {
  values: Float64Array
  /** The item that each value belongs to. */
  items: Int32Array
}

function sortedByValue(arm: Arm, field: Field, index: ReadonlyMap<string, number>): Sorted {
  const measured = arm.rows.flatMap(row => {
    const value = field(row)
    return value === null ? [] : [{ value, item: index.get(row.qid) as number }]
  })
  measured.sort((a, b) => a.value - b.value)
  return { values: Float64Array.from(measured, row => row.value), items: Int32Array.from(measured, row => row.item) }
}

/** Type-7 quantile of a sorted sample in which each item's values stand `times[item]` times. */
function quantileOfSample(sorted: Sorted, times: Int32Array, p: number): number {
  const { values, items } = sorted
  let total = 0
  for (const item of items) total += times[item]!
  if (total === 0) return Number.NaN
  const rank = (total - 1) * p
  const below = Math.floor(rank)
  let seen = 0
  let low = Number.NaN
  for (let at = 0; at < values.length; at++) {
    seen += times[items[at]!]!
    if (Number.isNaN(low) && seen > below) low = values[at]!
    if (seen > below + 1 || (seen === total && seen > below)) return low + (rank - below) * (values[at]! - low)
  }
  return low
}

function shown(bootstrap: { low: number; high: number; lower: number; sd: number }): Bootstrapped {
  return { ci: [known(bootstrap.low), known(bootstrap.high)], lower: bootstrap.lower, sd: bootstrap.sd }
}
