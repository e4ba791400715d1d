const TOLERANCE = 1e-13

/**
 * The point where a monotone function crosses zero between two ends, to 1e-13 (relative above 1); NaN where both ends lie
 * on the same side. Inverse quadratic interpolation where it is safe, else bisection. Source: Chandrupatla 1997.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [x1, x2, x3] = [low, high, high]
  let [f1, f2, f3] = [f(low), f(high), 0]
  if (f1 === 0) return low
  if (f2 === 0) return high
  if (!(f1 > 0 !== f2 > 0)) return Number.NaN
  for (let t = 0.5; ; ) {
    const x = x1 + t * (x2 - x1)
    const fx = f(x)
    if (fx > 0 === f1 > 0) {
      ;[x3, f3] = [x1, f1]
    } else {
      ;[x3, f3, x2, f2] = [x2, f2, x1, f1]
    }
    ;[x1, f1] = [x, fx]
    const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1
    const least = (TOLERANCE * Math.max(1, Math.abs(best))) / Math.abs(x2 - x1)
    if (least > 0.5 || fx === 0 || Number.isNaN(fx)) return fx === 0 ? x : best
    const xi = (x1 - x2) / (x3 - x2)
    const phi = (f1 - f2) / (f3 - f2)
    const curved = phi * phi < xi && (1 - phi) ** 2 < 1 - xi
    const step = (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
    t = Math.min(1 - least, Math.max(least, curved ? step : 0.5))
  }
}

/** The root of a monotone function on (0, 1), searched on the logit scale, where tail probabilities are close to straight. */
export function findRate(f: (rate: number) => number): number {
  const finite = (value: number): number => Math.min(1e12, Math.max(-1e12, value))
  return fromLogit(findRoot(t => finite(f(fromLogit(t))), -60, 36))
}

function fromLogit(t: number): number {
  return 1 / (1 + Math.exp(-t))
}
