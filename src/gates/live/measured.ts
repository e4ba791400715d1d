import type { ManifestContent } from '../../manifest/schema.js'
import { ROW_IDS, ROWS, type RowId, type RowsWith } from '../../model/rows.js'
import type { Distribution } from '../../window/distribution.js'
import type { RatioName } from '../../window/ratio.js'
import { boundedQuantile, boundedRatio } from './bounded-estimate.js'
import {
  boundedSequence,
  comparedSequence,
  complementOf,
  difference,
  meanSequence,
  rateSequence,
  ratio
} from './confidence-sequence.js'
import { type LiveReading, measuredReading, unmeasured } from './reading.js'
import type { Arms } from './window-input.js'

/** The rows that a window's requests themselves are measured by: G2 and G3. */

export type RequestRowId = RowsWith<{ live: { from: 'requests' } }>
type Targets = Pick<ManifestContent, 'targets' | 'stops'>

export function isOfRequests(row: RowId): row is RequestRowId {
  return ROWS[row].live?.from === 'requests'
}

export const REQUEST_ROWS = ROW_IDS.filter(isOfRequests)

const MEASURES: Record<RequestRowId, (manifest: Targets, arms: Arms) => LiveReading> = {
  delta_s_drift_median: (manifest, arms) => comparedQuantile(manifest, arms, 'delta_s_drift_median'),
  delta_s_drift_p95: (manifest, arms) => comparedQuantile(manifest, arms, 'delta_s_drift_p95'),
  delta_s_median: deltaSMedian,
  coverage,
  latency_p95: (manifest, arms) => comparedQuantile(manifest, arms, 'latency_p95'),
  error_rate: errorRate,
  tool_success: toolSuccess,
  cost_per_solved: costPerSolved
}

export function measuredReadings(manifest: Targets, arms: Arms): LiveReading[] {
  return REQUEST_ROWS.map(row => MEASURES[row](manifest, arms))
}

interface QuantileRow {
  of: 'delta_s' | 'latency'
  /** The ratio that tells how the quantile's requests are clustered. */
  indicator: RatioName
  p: number
  compare: typeof difference
  absent: string
}

const NO_DELTA_S = 'The log carries no delta_s_question_retrieved'
const LEXICAL = 'The built-in embedder is lexical: set embeddings to hold ΔS to an absolute target.'
const QUANTILE_ROWS = {
  delta_s_drift_median: { of: 'delta_s', indicator: 'delta_s_p50', p: 0.5, compare: difference, absent: NO_DELTA_S },
  delta_s_drift_p95: { of: 'delta_s', indicator: 'delta_s_p95', p: 0.95, compare: difference, absent: NO_DELTA_S },
  latency_p95: { of: 'latency', indicator: 'latency_p95', p: 0.95, compare: ratio, absent: 'No request has a reply' }
} as const satisfies Partial<Record<RowId, QuantileRow>>

/** A quantile of the canary against the baseline's. */
function comparedQuantile(manifest: Targets, arms: Arms, row: keyof typeof QUANTILE_ROWS): LiveReading {
  const { of, indicator, p, compare, absent } = QUANTILE_ROWS[row]
  const canary = arms.canary.distributions[of]
  const baseline = arms.baseline?.distributions[of]
  const missing = missingArm(manifest, row, arms, { canary: canary.n, baseline: baseline?.n ?? 0 }, absent)
  if (missing) return missing
  const sequence = comparedSequence(
    boundedQuantile(baseline!, p, arms.effect('baseline', indicator)),
    boundedQuantile(canary, p, arms.effect('canary', indicator)),
    compare
  )
  return Number.isFinite(sequence.value)
    ? measuredReading(manifest, row, sequence, canary.n)
    : unmeasured(manifest, row, "The baseline's own figure is 0, so there is no ratio to it.")
}

/** Why a row can't be measured; null where both arms carry its field. */
function missingArm(
  manifest: Targets,
  row: RowId,
  arms: Arms,
  n: { canary: number; baseline: number },
  absent: string
): LiveReading | null {
  if (arms.canary.requests === 0) return unmeasured(manifest, row, 'The canary served no request.', 'no_traffic')
  if (n.canary === 0) return unmeasured(manifest, row, `${absent} of the canary.`)
  if (!ROWS[row].relative) return null
  if (arms.baseline === null) {
    const why = 'Nobody is served by the baseline any more, and no window in which both arms served was given.'
    return unmeasured(manifest, row, why)
  }
  if (arms.baseline.requests === 0) return unmeasured(manifest, row, 'The baseline served no request.', 'no_traffic')
  return n.baseline === 0 ? unmeasured(manifest, row, `${absent} of the baseline.`) : null
}

function deltaSMedian(manifest: Targets, arms: Arms): LiveReading {
  if (arms.lexical) return unmeasured(manifest, 'delta_s_median', LEXICAL)
  const canary: Distribution = arms.canary.distributions.delta_s
  const missing = missingArm(manifest, 'delta_s_median', arms, { canary: canary.n, baseline: 0 }, NO_DELTA_S)
  if (missing) return missing
  const sequence = boundedSequence(boundedQuantile(canary, 0.5, arms.effect('canary', 'delta_s_p50')))
  const before = arms.baseline?.distributions.delta_s
  const baseline = before && before.n > 0 ? boundedQuantile(before, 0.5).value : null
  return { ...measuredReading(manifest, 'delta_s_median', sequence, canary.n), baseline }
}

function coverage(manifest: Targets, arms: Arms): LiveReading {
  const sums = arms.canary.ratios.coverage
  const missing = missingArm(
    manifest,
    'coverage',
    arms,
    { canary: sums.units, baseline: 0 },
    'The log carries no coverage'
  )
  if (missing) return missing
  return measuredReading(
    manifest,
    'coverage',
    meanSequence(sums, {
      effect: arms.effect('canary', 'coverage'),
      tightestAt: arms.tightestAt.canary,
      baseline: figureOf(arms.baseline, 'coverage')
    }),
    sums.units
  )
}

function errorRate(manifest: Targets, arms: Arms): LiveReading {
  const { num, den } = arms.canary.ratios.error_rate
  const missing = missingArm(manifest, 'error_rate', arms, { canary: den, baseline: 0 }, 'No errors are counted')
  if (missing) return missing
  const baseline = figureOf(arms.baseline, 'error_rate')
  const sequence = rateSequence({ k: num, n: den }, arms.effect('canary', 'error_rate'), baseline)
  return measuredReading(manifest, 'error_rate', sequence, den)
}

function toolSuccess(manifest: Targets, arms: Arms): LiveReading {
  const { num, den } = arms.canary.ratios.tool_success
  const absent = 'The log carries no tool_calls, or no tool was called,'
  const missing = missingArm(manifest, 'tool_success', arms, { canary: den, baseline: 0 }, absent)
  if (missing) return missing
  const before = figureOf(arms.baseline, 'tool_success')
  const failures = rateSequence(
    { k: den - num, n: den },
    arms.effect('canary', 'tool_success'),
    before === null ? null : 1 - before
  )
  return measuredReading(manifest, 'tool_success', complementOf(failures), den)
}

function costPerSolved(manifest: Targets, arms: Arms): LiveReading {
  const row = 'cost_per_solved'
  const canary = arms.canary.ratios.cost_per_solved
  const baseline = arms.baseline?.ratios.cost_per_solved
  const n = { canary: canary.units, baseline: baseline?.units ?? 0 }
  const missing = missingArm(manifest, row, arms, n, 'The log carries no cost_usd with solved')
  if (missing) return missing
  if (canary.den === 0 || baseline!.den === 0) return unmeasured(manifest, row, 'An arm solved nothing.')
  if (baseline!.num === 0) return unmeasured(manifest, row, 'The baseline costs nothing.')
  const located = (arm: 'baseline' | 'canary', sums: typeof canary) =>
    boundedRatio(sums, { effect: arms.effect(arm, row), tightestAt: arms.tightestAt[arm] })
  return measuredReading(
    manifest,
    row,
    comparedSequence(located('baseline', baseline!), located('canary', canary), ratio),
    canary.units
  )
}

function figureOf(cell: Arms['baseline'], name: RatioName): number | null {
  const sums = cell?.ratios[name]
  return sums && sums.den > 0 ? sums.num / sums.den : null
}
