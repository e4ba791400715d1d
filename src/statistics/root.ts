/**
 * The point where a monotone function crosses zero between low and high, to relative rounding (tolerance 1e-14).
 * The ends must not both lie on the same side; an end that is infinite in value is fine.
 * Source: the ITP idea in its simplest safe form, the Illinois variant of false position with bisection as the guard.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) return Number.NaN
  let weightA = fa
  let weightB = fb
  for (let step = 0; step < 200; step++) {
    const width = b - a
    const tolerance = 1e-14 * Math.max(Math.abs(a), Math.abs(b)) + 1e-300
    if (Math.abs(width) <= tolerance) break
    const secant = b - (weightB * width) / (weightB - weightA)
    const middle = a + width / 2
    const inside = Number.isFinite(secant) && (secant - a) * (secant - b) < 0
    const x = step % 3 === 2 || !inside ? middle : secant
    const fx = f(x)
    if (fx === 0) return x
    if (fx > 0 === fa > 0) {
      a = x
      fa = fx
      weightA = fx
      weightB /= 2
    } else {
      b = x
      fb = fx
      weightB = fx
      weightA /= 2
    }
  }
  return a + (b - a) / 2
}

/** The root of a monotone function on (0, 1), searched on the logit scale, where tail probabilities are close to straight. */
export function findRate(f: (rate: number) => number): number {
  const finite = (value: number): number => Math.min(1e12, Math.max(-1e12, value))
  return fromLogit(findRoot(t => finite(f(fromLogit(t))), -60, 36))
}

function fromLogit(t: number): number {
  return 1 / (1 + Math.exp(-t))
}
