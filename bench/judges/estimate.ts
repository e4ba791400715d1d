import { quantile } from '../../src/statistics/quantile.js'
import { DELTA_S_P95, isAboutArms, LATENCY_P95_MS, type Measure } from './measures.js'

/** What a dashboard shows of some requests of an arm: their rate or mean, or their p95 (type 7). */
export function figureOf(measure: Measure, values: ArrayLike<number>): number {
  if (isAboutArms(measure)) return quantile(values, 0.95)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/**
 * The number that a threshold for the canary alone is set to. For the p95 rows the true p95 of the baseline is granted,
 * as rules with one absolute threshold have no baseline arm.
 */
export function absoluteLimit({ statistic, limit }: Measure): number {
  if (statistic === 'p95_ratio') return LATENCY_P95_MS * limit
  return statistic === 'p95_drift' ? DELTA_S_P95 + limit : limit
}
