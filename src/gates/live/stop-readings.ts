import type { StopId } from '../../model/rows.js'
import { rateEvidence } from './evidence.js'
import { countedReading, type LiveReading, measuredReading } from './reading.js'
import type { Arms, LiveCase } from './window-input.js'

export interface StopReading {
  id: StopId
  reading: LiveReading
  /** Whether it compares the arms: at weight 100 such a stop holds at most. */
  relative: boolean
}

/** What each tested stop is measured by: the rows' own readings, and two rates of its own. */
export function stopReadings(
  facts: Pick<LiveCase, 'manifest'>,
  arms: Arms,
  readings: readonly LiveReading[]
): StopReading[] {
  const of = (row: LiveReading['row']) => readings.find(reading => reading.row === row)!
  return [
    { id: 'stop_delta_s_p95', reading: of('delta_s_drift_p95'), relative: true },
    { id: 'stop_coverage', reading: of('coverage'), relative: false },
    { id: 'stop_lambda_flip', reading: rate(facts, arms, 'lambda_flip'), relative: false },
    { id: 'stop_5xx', reading: rate(facts, arms, 'rate_5xx'), relative: false },
    { id: 'soft_latency', reading: of('latency_p95'), relative: true },
    { id: 'soft_cost', reading: of('cost_per_solved'), relative: true }
  ]
}

/** A rate that has no gate row; it is read as an error rate is. */
function rate({ manifest }: Pick<LiveCase, 'manifest'>, arms: Arms, name: 'lambda_flip' | 'rate_5xx'): LiveReading {
  const { num, den } = arms.canary.ratios[name]
  if (den === 0) {
    return countedReading(manifest, 'error_rate', { baseline: null, canary: null, value: null, n: 0 })
  }
  return measuredReading(manifest, 'error_rate', rateEvidence({ k: num, n: den }, arms.effect('canary', name)), den)
}
