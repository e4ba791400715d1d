import { normalQuantile } from './special.js'

/**
 * The smallest true mean difference that a one-sided test of n paired differences finds with the given power:
 * (z₁₋α + z_power) · sd / √n, in the unit of sd. Source: the normal approximation to the paired t-test.
 */
export function minimumDetectableEffect(of: { sd: number; n: number; alpha: number; power: number }): number {
  return ((normalQuantile(of.power) - normalQuantile(of.alpha)) * of.sd) / Math.sqrt(of.n)
}
