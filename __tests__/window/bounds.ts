import { type Bounds, type Distribution, orderStatistic } from '../../src/window/distribution.js'

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
