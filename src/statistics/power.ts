import { normalQuantile } from './special.js'

/**
 * The smallest true mean difference that a one-sided test of n paired differences finds with the given power:
 * (z₁₋α + z_power) · sd / √n, in the unit of sd. Source: the normal approximation to the paired t-test.
 */
export function minimumDetectableEffect(of: { sd: number; n: number; alpha: number; power: number }): number {
  return (bothQuantiles(of) * of.sd) / Math.sqrt(of.n)
}

/** The number of items at which the minimum detectable effect is no larger than the margin; Infinity where margin ≤ 0. */
export function itemsNeeded(of: { sd: number; margin: number; alpha: number; power: number }): number {
  if (!(of.margin > 0)) return Infinity
  return Math.max(1, Math.ceil(((bothQuantiles(of) * of.sd) / of.margin) ** 2))
}

function bothQuantiles({ alpha, power }: { alpha: number; power: number }): number {
  return normalQuantile(power) - normalQuantile(alpha)
}
