import { betaLower, betaUpper, logBetaLower, logBetaUpper } from './incomplete-beta.js'
import { findRate } from './root.js'
import { logGamma } from './special.js'

/** P(X ≥ k) for X ~ Binomial(n, p), exact: I_p(k, n − k + 1) (DLMF 8.17.5). */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  return betaLower(p, k, n - k + 1)
}

/** P(X ≤ k) for X ~ Binomial(n, p), exact. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return betaUpper(p, k + 1, n - k)
}

/**
 * The exact two-sided interval of a rate, k of n, at a confidence level such as 0.95; [0, 1] where n is 0.
 * Source: Clopper & Pearson 1934.
 */
export function clopperPearson(k: number, n: number, level: number): [number, number] {
  const tail = Math.log((1 - level) / 2)
  const low = k <= 0 ? 0 : findRate(x => logBetaLower(x, k, n - k + 1) - tail)
  const high = k >= n ? 1 : findRate(x => logBetaUpper(x, k + 1, n - k) - tail)
  return [low, high]
}

/**
 * One-sided exact McNemar test: the chance that at least `worse` of the discordant pairs are worse when each is as
 * likely to be better; 1 where there are none.
 */
export function mcnemar(worse: number, better: number): number {
  return binomialAtLeast(worse, worse + better, 0.5)
}

/**
 * Fisher's exact test, one-sided: the chance that of `marked` things among `a.n + b.n` at least `a.k` fall to a, with
 * both margins fixed (hypergeometric). Source: Fisher 1935.
 */
export function fisher(a: { k: number; n: number }, b: { k: number; n: number }): number {
  const marked = a.k + b.k
  const total = a.n + b.n
  const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  const all = choose(total, marked)
  let tail = 0
  for (let k = a.k; k <= Math.min(a.n, marked); k++) {
    if (marked - k <= b.n) tail += Math.exp(choose(a.n, k) + choose(b.n, marked - k) - all)
  }
  return Math.min(1, tail)
}
