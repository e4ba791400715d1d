import { firstWhere } from './needed.js'
import { type BetaPrior, logERateAbove, logERateBelow } from './rate.js'

/** The prior for the share of values below a quantile: 200 requests' worth of belief that it is p. */
export function quantilePrior(p: number): BetaPrior {
  return { a: 200 * p, b: 200 * (1 - p) }
}

interface RanksAsked {
  n: number
  p: number
  alpha: number
  prior?: BetaPrior
  designEffect?: number
}

/**
 * Between which order statistics (ranks from 1) the p-quantile of n values lies, anytime-valid with `alpha` a side; an
 * end is null where n is still too small to have one. A value x stays inside while #{X ≤ x} rejects neither F(x) ≤ p nor
 * F(x) ≥ p: the interval is [x(kl+1), x(ku)], kl the largest count that is rejected as too small, ku the smallest that is
 * rejected as too large. Where values depend on each other, n of them are evidence worth n / designEffect. This is the
 * lower rank.
 * Source: Howard & Ramdas 2022 (arXiv 1906.09712).
 */
export function lowerRank({ n, p, alpha, prior = quantilePrior(p), designEffect = 1 }: RanksAsked): number | null {
  const isAccepted = (k: number) => logERateBelow(k / designEffect, n / designEffect, p, prior) < Math.log(1 / alpha)
  const accepted = firstWhere(k => k >= n * p || isAccepted(k), 0, n)
  return accepted === 0 ? null : accepted
}

/** The upper rank. */
export function upperRank({ n, p, alpha, prior = quantilePrior(p), designEffect = 1 }: RanksAsked): number | null {
  const isRejected = (k: number) => logERateAbove(k / designEffect, n / designEffect, p, prior) >= Math.log(1 / alpha)
  const rejected = firstWhere(k => k > n * p && isRejected(k), 0, n)
  return Number.isFinite(rejected) ? rejected : null
}
