/** Counts values in fine bins, so that the order statistics of a growing sample are quick to find. */
export interface Counts {
  add(values: Float64Array): void
  n(): number
  /** Bounds of #{X ≤ x}: what lies in the bin of x itself is not known. */
  atMost(x: number): { low: number; high: number }
  /** Bounds of the rank-th smallest value, ranks from 1: the ends of its bin. */
  orderStatistic(rank: number): { low: number; high: number }
}

/** `bins` equal bins over [low, high), on a logarithmic scale where `log`; values outside go to the ends. */
export function createCounts({
  low,
  high,
  bins,
  log
}: {
  low: number
  high: number
  bins: number
  log: boolean
}): Counts {
  const scale = log ? Math.log : (x: number): number => x
  const unscale = log ? Math.exp : (x: number): number => x
  const from = scale(low)
  const width = (scale(high) - from) / bins
  const counts = new Float64Array(bins)
  const binOf = (x: number): number => Math.min(bins - 1, Math.max(0, Math.floor((scale(x) - from) / width)))
  let n = 0
  return {
    add(values) {
      for (const value of values) counts[binOf(value)]!++
      n += values.length
    },
    n: () => n,
    atMost(x) {
      const end = binOf(x)
      let low = 0
      for (let bin = 0; bin < end; bin++) low += counts[bin]!
      return { low, high: low + counts[end]! }
    },
    orderStatistic(rank) {
      let bin = 0
      for (let count = counts[0]!; count < rank; count += counts[bin]!) bin++
      return { low: unscale(from + bin * width), high: unscale(from + (bin + 1) * width) }
    }
  }
}
