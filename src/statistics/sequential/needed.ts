import { type BetaPrior, logERateAbove, logERateBelow } from './rate.js'

/** Beyond this many requests nobody waits. */
const MOST = 1e9

/**
 * How many requests it takes, if the rate stays as it is, until the evidence at level alpha (one-sided) puts it on its
 * side of the line; Infinity where it lies on the line.
 */
export function requestsForRate(asked: { rate: number; line: number; alpha: number; prior: BetaPrior }): number {
  const { rate, line, alpha, prior } = asked
  if (!(rate !== line)) return Infinity
  const logE = rate > line ? logERateAbove : logERateBelow
  return requestsUntil(n => logE(rate * n, n, line, prior) >= Math.log(1 / alpha))
}

/** The smallest n at which something monotone is decided; Infinity where it is not by a billion requests. */
export function requestsUntil(decided: (n: number) => boolean): number {
  let reach = 1
  while (reach < MOST && !decided(reach)) reach = Math.min(MOST, reach * 2)
  return firstWhere(decided, Math.floor(reach / 2), reach)
}

/** The smallest whole number from low to high for which a monotone condition holds; Infinity where it holds for none. */
export function firstWhere(holds: (k: number) => boolean, low: number, high: number): number {
  let [first, end] = [low, high + 1]
  while (first < end) {
    const middle = Math.floor((first + end) / 2)
    if (holds(middle)) end = middle
    else first = middle + 1
  }
  return first > high ? Infinity : first
}
