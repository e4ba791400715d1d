import { ratioConfidenceSequence } from '../../statistics/sequential/mean.js'
import { lowerRank, upperRank } from '../../statistics/sequential/ranks.js'
import { type Distribution, orderStatistic } from '../../window/distribution.js'
import type { Sums } from '../../window/ratio.js'
import { type Effect, INDEPENDENT } from './effect.js'

/** A figure of one arm, and where it may lie. */
export interface BoundedEstimate {
  value: number
  /** The bounds that the true figure stays within at all looks together, but for a chance of alpha a side. */
  low(alpha: number, scale: number): number
  high(alpha: number, scale: number): number
  effect: Effect
}

/** The p-quantile of one arm, by ranks; what lies inside a bin counts as the worse of its ends. */
export function boundedQuantile(distribution: Distribution, p: number, effect: Effect = INDEPENDENT): BoundedEstimate {
  const { n } = distribution
  const value = (rank: number, end: 'low' | 'high') => orderStatistic(distribution, Math.min(n, Math.max(1, rank)))[end]
  const asked = (alpha: number, scale: number) => ({ n: Math.round(n * scale), p, alpha, designEffect: effect.value })
  return {
    value: quantileOf(distribution, p),
    effect,
    low(alpha, scale) {
      const rank = lowerRank(asked(alpha, scale))
      return rank === null ? Number.NEGATIVE_INFINITY : value(Math.ceil(rank / scale), 'low')
    },
    high(alpha, scale) {
      const rank = upperRank(asked(alpha, scale))
      return rank === null ? Number.POSITIVE_INFINITY : value(Math.ceil(rank / scale), 'high')
    }
  }
}

/**
 * The type-7 quantile, values taken as spread evenly within their bin: exact where bins are exact. A last bin without
 * an end stands for its start.
 */
export function quantileOf(distribution: Distribution, p: number): number {
  const position = 1 + (distribution.n - 1) * p
  const rank = Math.floor(position)
  const below = valueAt(distribution, rank)
  return position === rank ? below : below + (position - rank) * (valueAt(distribution, rank + 1) - below)
}

function valueAt({ bins }: Distribution, rank: number): number {
  let below = 0
  for (const { low, high, count } of bins) {
    if (rank <= below + count) {
      if (low === high || !Number.isFinite(high)) return low
      return low + ((rank - below - 0.5) / count) * (high - low)
    }
    below += count
  }
  return Number.NaN
}

/** Σ num / Σ den of one arm, by Fieller's interval (1954) over requests. `tightestAt`: requests, fixed before the window opens. */
export function boundedRatio(
  sums: Sums,
  { effect, tightestAt }: { effect: Effect; tightestAt: number }
): BoundedEstimate {
  const { units, num, den, numSq, denSq, cross } = sums
  const bounds = (alpha: number, scale: number) => {
    const by = scale / effect.value
    const worth = { n: units * by, y: num * by, x: den * by, yy: numSq * by, xx: denSq * by, xy: cross * by }
    return ratioConfidenceSequence(worth, { alpha: Math.min(1, 2 * alpha), tightestAt })
  }
  return {
    value: num / den,
    effect,
    low: (alpha, scale) => bounds(alpha, scale)[0],
    high: (alpha, scale) => bounds(alpha, scale)[1]
  }
}
