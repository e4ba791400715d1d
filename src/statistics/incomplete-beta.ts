import { logBetaKernel } from './special.js'

/** Regularised incomplete beta I_x(a, b) = P(Beta(a, b) ≤ x), for a, b > 0. */
export function betaLower(x: number, a: number, b: number): number {
  return Math.exp(logBetaLower(x, a, b))
}

/** P(Beta(a, b) > x) = 1 − I_x(a, b), without the cancellation. */
export function betaUpper(x: number, a: number, b: number): number {
  return Math.exp(logBetaUpper(x, a, b))
}

/** log I_x(a, b); exact also where the tail itself underflows. */
export function logBetaLower(x: number, a: number, b: number): number {
  if (x <= 0) return -Infinity
  if (x >= 1) return 0
  if (x < (a + 1) / (a + b + 2)) return logTail(x, a, b)
  return logOfComplement(logTail(1 - x, b, a, x))
}

/** log[1 − I_x(a, b)]. */
export function logBetaUpper(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return -Infinity
  if (x < (a + 1) / (a + b + 2)) return logOfComplement(logTail(x, a, b))
  return logTail(1 - x, b, a, x)
}

/** log(1 − e^l) for l ≤ 0, by whichever form keeps its digits (Mächler 2012). */
function logOfComplement(l: number): number {
  return l > -Math.LN2 ? Math.log(-Math.expm1(Math.min(l, 0))) : Math.log1p(-Math.exp(l))
}

/** log I_x(a, b) below the mean: kernel / a / continued fraction (DLMF 8.17.22), evaluated by Lentz's method. */
function logTail(x: number, a: number, b: number, complement?: number): number {
  // The kernel is symmetric: given the precise one of x and 1 − x, it is computed from that one.
  const kernel = complement === undefined ? logBetaKernel(x, a, b) : logBetaKernel(complement, b, a)
  return kernel - Math.log(a) + Math.log(fraction(x, a, b))
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const clear = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / clear(1 - ((a + b) * x) / (a + 1))
  let value = d
  const longest = 1_000 + 20 * Math.sqrt(Math.max(a, b))
  for (let m = 1; m <= longest; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / clear(1 + even * d)
    c = clear(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / clear(1 + odd * d)
    c = clear(1 + odd / c)
    const change = d * c
    value *= change
    if (Math.abs(change - 1) < 1e-15) break
  }
  return value
}
