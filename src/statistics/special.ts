const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI)

/** log Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1). */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x)
}

/** What Stirling's formula leaves out: log Γ(x) − [(x − ½) log x − x + ½ log 2π], with x stepped up to 10 first. */
function stirlingError(x: number): number {
  let stepped = 0
  let z = x
  for (; z < 10; z++) stepped += (z + 0.5) * Math.log1p(1 / z) - 1
  const q = 1 / (z * z)
  const series =
    1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360_360 - q / 156)))))
  return stepped + series / z
}

/** The standard normal distribution function: Taylor series in the middle, Laplace's continued fraction in the tails (DLMF 7.6.2, 7.9.1). */
export function normalCdf(x: number): number {
  if (x > 0) return 1 - normalCdf(-x)
  if (x < -38.6) return 0
  const density = Math.exp(-HALF_LOG_2PI - (x * x) / 2)
  if (x > -3) {
    let term = x
    let sum = x
    for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
      term *= (x * x) / odd
      sum += term
    }
    return 0.5 + density * sum
  }
  let fraction = -x
  for (let k = 120; k > 0; k--) fraction = -x + k / fraction
  return density / fraction
}

/**
 * The x at which the standard normal distribution function is p; ±Infinity at 0 and 1.
 * Abramowitz & Stegun 26.2.23 as the start, then Halley's steps.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (!(p > 0)) return p === 0 ? -Infinity : Number.NaN
  const t = Math.sqrt(-2 * Math.log(p))
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(x) - p) * Math.exp(HALF_LOG_2PI + (x * x) / 2)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

/** log[x^a (1−x)^b / B(a, b)] as a deviance, exact to rounding where x is near a/(a+b) and a, b are large (Loader 2000). */
export function logBetaKernel(x: number, a: number, b: number): number {
  const y = 1 - x
  const n = a + b
  const away = x * b - y * a
  return (
    a * logMinus((x * n) / a, away / a) +
    b * logMinus((y * n) / b, -away / b) +
    0.5 * Math.log((a / n) * b) -
    HALF_LOG_2PI +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  )
}

/** log(ratio) − u where ratio = 1 + u, without cancellation near 1. */
function logMinus(ratio: number, u: number): number {
  if (Math.abs(u) > 0.3) return Math.log(ratio) - u
  // With r = u/(2+u): log(1+u) = 2(r + r³/3 + …) and u = 2r/(1−r), so that the difference starts at −u·r.
  const r = u / (2 + u)
  const square = r * r
  let power = 2 * r * square
  let sum = 0
  for (let odd = 3; Math.abs(power / odd) > 1e-18 * u * u; odd += 2) {
    sum += power / odd
    power *= square
  }
  return sum - u * r
}
