/**
 * Values of one measure, counted in bins. What lies inside a bin is not known, so every answer is a pair of bounds
 * that hold for the values themselves; a verdict that takes the worse bound stays valid however coarse the bins are.
 */

/** `count` values, each within [low, high]. Where both are the same number the bin is exact. */
export interface Bin {
  low: number
  high: number
  count: number
}

export interface Distribution {
  n: number
  /** In ascending order; neighbours may share a bound, and the last may end at Infinity. */
  bins: readonly Bin[]
}

export interface Bounds {
  low: number
  high: number
}

/** Bounds of #{X ≤ x}. */
export function countAtMost(distribution: Distribution, x: number): Bounds {
  let low = 0
  let high = 0
  for (const bin of distribution.bins) {
    if (bin.low > x) break
    high += bin.count
    if (bin.high <= x) low += bin.count
  }
  return { low, high }
}

/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
export function orderStatistic(distribution: Distribution, rank: number): Bounds {
  let below = 0
  for (const bin of distribution.bins) {
    below += bin.count
    if (rank >= 1 && rank <= below) return { low: bin.low, high: bin.high }
  }
  throw new RangeError(`rank ${rank} of ${distribution.n} values`)
}

/** Bounds of the type-7 quantile (Hyndman & Fan 1996), p in [0, 1]; null without values. */
export function quantileBounds(distribution: Distribution, p: number): Bounds | null {
  if (distribution.n === 0) return null
  const position = 1 + (distribution.n - 1) * p
  const rank = Math.floor(position)
  const below = orderStatistic(distribution, rank)
  if (position === rank) return below
  const above = orderStatistic(distribution, rank + 1)
  const between = (a: number, b: number) => (a === b ? a : a + (position - rank) * (b - a))
  return { low: between(below.low, above.low), high: between(below.high, above.high) }
}
