import { logGamma } from '../special.js'

/**
 * Log of the chance that none of the `marked` among `all` is one of the `since` who came last, were marks given by
 * chance: C(all − since, marked) / C(all, marked), the permutation test of Fisher (1935) on who came. No rate is
 * estimated. It only falls while more come without a mark, so that the first crossing decides at every look after it.
 */
export function logNoneSince(all: number, marked: number, since: number): number {
  const before = all - since
  if (marked > before) return Number.NEGATIVE_INFINITY
  return logFalling(before, marked) - logFalling(all, marked)
}

/** Log of n (n − 1) … (n − k + 1). */
function logFalling(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(n - k + 1)
}
