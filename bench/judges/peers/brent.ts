/**
 * Brent's root finder (1973, chapter 4: zeroin) with the conventions of R's: the tolerance is absolute, half of it is
 * the shortest step, and the best point so far is returned.
 */
export function brentRoot(
  f: (x: number) => number,
  bracket: { low: number; high: number; atLow: number; atHigh: number },
  tolerance = 1e-4,
  mostSteps = 1000
): number {
  let [a, fa] = [bracket.low, bracket.atLow]
  let [b, fb] = [bracket.high, bracket.atHigh]
  let [c, fc] = [a, fa]
  if (fa === 0) return a
  if (fb === 0) return b
  for (let step = 0; step <= mostSteps; step++) {
    const previous = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      ;[a, b, c] = [b, c, b]
      ;[fa, fb, fc] = [fb, fc, fb]
    }
    const shortest = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const halfway = (c - b) / 2
    if (Math.abs(halfway) <= shortest || fb === 0) return b
    let next = halfway
    if (Math.abs(previous) >= shortest && Math.abs(fa) > Math.abs(fb)) {
      const { p, q } = interpolated({ a, b, c, fa, fb, fc })
      if (p < 1.5 * halfway * q - Math.abs(shortest * q) / 2 && p < Math.abs((previous * q) / 2)) next = p / q
    }
    if (Math.abs(next) < shortest) next = next > 0 ? shortest : -shortest
    ;[a, fa] = [b, fb]
    b += next
    fb = f(b)
    if (fb * fc > 0) [c, fc] = [a, fa]
  }
  return b
}

/** The step p/q of inverse quadratic interpolation, or of the secant where only two points differ; p ≥ 0. */
function interpolated(points: Record<'a' | 'b' | 'c' | 'fa' | 'fb' | 'fc', number>): { p: number; q: number } {
  const { a, b, c, fa, fb, fc } = points
  const toC = c - b
  const t1 = fb / fa
  let [p, q] = [toC * t1, 1 - t1]
  if (a !== c) {
    const ratio = fa / fc
    const t2 = fb / fc
    p = t1 * (toC * ratio * (ratio - t2) - (b - a) * (t2 - 1))
    q = (ratio - 1) * (t2 - 1) * (t1 - 1)
  }
  return p > 0 ? { p, q: -q } : { p: -p, q }
}
