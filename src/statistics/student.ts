import { betaUpper } from './incomplete-beta.js'
import { findRoot } from './root.js'
import { normalCdf } from './special.js'

/** From here on Student's t differs from the normal distribution by less than 1e-9. */
const ALMOST_NORMAL = 1e9

/** P(T ≥ t) for Student's t with `df` degrees of freedom: half of 1 − I_x(1/2, df/2) at x = t² / (df + t²) beyond 0. Source: Student 1908. */
export function studentAtLeast(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN
  if (df > ALMOST_NORMAL) return normalCdf(-t)
  if (t < 0) return 1 - studentAtLeast(-t, df)
  return 0.5 * betaUpper((t * t) / (df + t * t), 0.5, df / 2)
}

/** The t that Student's t reaches or exceeds with chance `p`, 0 < p ≤ 0.5. */
export function studentUpperQuantile(p: number, df: number): number {
  return Math.expm1(findRoot(logT => studentAtLeast(Math.expm1(logT), df) - p, 0, 60))
}
