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

/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
export function orderStatistic(distribution: Distribution, rank: number): Bounds {
  let below = 0
  for (const bin of distribution.bins) {
    below += bin.count
    if (rank >= 1 && rank <= below) return { low: bin.low, high: bin.high }
  }
  throw new RangeError(`rank ${rank} of ${distribution.n} values`)
}
