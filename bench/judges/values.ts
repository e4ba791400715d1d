import { type Counts, createCounts } from './histogram.js'
import type { Measure } from './measures.js'

/** Fine bins for the values of a measure: 0.1 % of a latency, 0.0001 of a ΔS. */
export function valuesOf({ statistic }: Measure): Counts {
  return createCounts(
    statistic === 'p95_ratio'
      ? { low: 10, high: 1e5, bins: 8192, log: true }
      : { low: 0, high: 1, bins: 8192, log: false }
  )
}
