import { normalQuantile } from '../../../src/statistics/special.js'
import { brentRoot } from './brent.js'

/** Each end is searched for when asked. */
export interface ShiftInterval {
  low(): number
  high(): number
  estimate(): number
}

/**
 * The confidence interval and estimate of the shift between two samples by the Mann–Whitney statistic with ties and
 * continuity corrected, as R's wilcox.test(conf.int = TRUE, exact = FALSE) finds them. Both samples in ascending order.
 * Source: Bauer 1972; the conventions are R's and those of facts published about Kayenta's judge.
 */
export function shiftInterval(x: Float64Array, y: Float64Array, confidence: number): ShiftInterval {
  const z = normalQuantile((1 - confidence) / 2)
  return {
    low: () => shiftRoot(x, y, -z, true),
    high: () => shiftRoot(x, y, z, true),
    estimate: () => shiftRoot(x, y, 0, false)
  }
}

/** The shift at which the statistic is `z`; where `clipped`, no further out than the shifts that the data allow. */
export function shiftRoot(x: Float64Array, y: Float64Array, z: number, clipped: boolean): number {
  const low = x[0]! - y[y.length - 1]!
  const high = x[x.length - 1]! - y[0]!
  const at = (shift: number): number => shiftStatistic(x, y, shift) - z
  const [atLow, atHigh] = [at(low), at(high)]
  if (clipped && atLow <= 0) return low
  if (clipped && atHigh >= 0) return high
  return brentRoot(at, { low, high, atLow, atHigh })
}

/** The standardised rank sum of x − shift among y. Throws a RangeError where every value is the same. */
export function shiftStatistic(x: Float64Array, y: Float64Array, shift: number): number {
  const [m, n] = [x.length, y.length]
  const total = m + n
  const { rankSum, ties } = rankSumOf(x, y, shift)
  const away = rankSum - (m * (m + 1)) / 2 - (m * n) / 2
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)))
  if (!(variance > 0)) throw new RangeError('every value is the same')
  return (away - 0.5 * Math.sign(away)) / Math.sqrt(variance)
}

/** The sum of the average ranks of x − shift in the union, and Σ t³ − t over groups of t equal values. */
export function rankSumOf(x: Float64Array, y: Float64Array, shift: number): { rankSum: number; ties: number } {
  let [i, j, rank, rankSum, ties] = [0, 0, 0, 0, 0]
  while (i < x.length || j < y.length) {
    const nextX = i < x.length ? x[i]! - shift : Infinity
    const nextY = j < y.length ? y[j]! : Infinity
    const value = Math.min(nextX, nextY)
    const [fromX, fromY] = [i, j]
    while (i < x.length && x[i]! - shift === value) i++
    while (j < y.length && y[j] === value) j++
    const equal = i - fromX + (j - fromY)
    rankSum += (i - fromX) * (rank + (equal + 1) / 2)
    ties += equal ** 3 - equal
    rank += equal
  }
  return { rankSum, ties }
}
