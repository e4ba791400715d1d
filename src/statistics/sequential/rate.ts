import { logBetaLower, logBetaUpper } from '../incomplete-beta.js'
import { findRate } from '../root.js'
import { logBetaKernel } from '../special.js'

/**
 * A Beta(a, b) prior with a, b ≥ 1 (then the evidence is monotone in p0). It decides how soon an effect is seen, never
 * how often a true null is rejected.
 */
export interface BetaPrior {
  a: number
  b: number
}

/**
 * log E against H0: rate ≤ p0, after k of n. Under H0 the chance that it ever reaches log(1/α) is at most α, however
 * often one looks. The beta-binomial mixture over rates in (p0, 1]; k may be fractional for planning.
 * Sources: Robbins 1970; Howard, Ramdas, McAuliffe & Sekhon 2021 (arXiv 1810.08240).
 */
export function logERateAbove(k: number, n: number, p0: number, prior: BetaPrior): number {
  if (n === 0 || p0 >= 1) return 0
  if (p0 <= 0) return k > 0 ? Infinity : 0
  const { a, b } = prior
  return logMixture(k, n, p0, prior) + logBetaUpper(p0, a + k, b + n - k) - logBetaUpper(p0, a, b)
}

/** log E against H0: rate ≥ p0: the same from the other side, over rates in [0, p0). */
export function logERateBelow(k: number, n: number, p0: number, prior: BetaPrior): number {
  if (n === 0 || p0 <= 0) return 0
  if (p0 >= 1) return k < n ? Infinity : 0
  const { a, b } = prior
  return logMixture(k, n, p0, prior) + logBetaLower(p0, a + k, b + n - k) - logBetaLower(p0, a, b)
}

/**
 * log E against H0: rate = p0, over all rates: logB(a+k, b+n−k) − logB(a, b) − k·log p0 − (n−k)·log(1−p0), written as a
 * difference of two kernels so that millions of requests do not cancel.
 */
export function logMixture(k: number, n: number, p0: number, { a, b }: BetaPrior): number {
  return logBetaKernel(p0, a, b) - logBetaKernel(p0, a + k, b + n - k)
}

/**
 * The anytime-valid interval of a rate: every p0 that neither side rejects at alpha/2, each by the prior for it. It covers
 * the true rate at all looks together with probability ≥ 1 − alpha.
 */
export function rateConfidenceSequence(seen: {
  k: number
  n: number
  alpha: number
  prior(p0: number): BetaPrior
}): [low: number, high: number] {
  const { k, n, alpha, prior } = seen
  const bar = Math.log(2 / alpha)
  const low = k <= 0 ? 0 : findRate(p0 => logERateAbove(k, n, p0, prior(p0)) - bar)
  const high = k >= n ? 1 : findRate(p0 => logERateBelow(k, n, p0, prior(p0)) - bar)
  // So close to 0 or 1 an end can't be told from it.
  return [Number.isNaN(low) ? 0 : low, Number.isNaN(high) ? 1 : high]
}
