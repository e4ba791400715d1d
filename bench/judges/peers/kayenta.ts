import { rankSumOf, shiftInterval } from './mann-whitney.js'

/** What Kayenta's judge makes of one metric. */
export type Label = 'Pass' | 'High' | 'Low' | 'Nodata' | 'NodataFailMetric' | 'Error'

export interface Classification {
  label: Label
  critical: boolean
}

/** A metric's configuration, with Kayenta's names; everything left out has its default. */
export interface MetricConfig {
  direction?: 'increase' | 'decrease' | 'either'
  nanStrategy?: 'remove' | 'replace'
  critical?: boolean
  mustHaveData?: boolean
  effectSizeMeasure?: 'meanRatio' | 'cles'
  allowedIncrease?: number
  allowedDecrease?: number
  criticalIncrease?: number
  criticalDecrease?: number
  /** Fixed in the judge; given here for its own test cases alone. */
  tolerance?: number
  confidence?: number
}

/** Two constant arms that differ get this noise, which Kayenta draws without a seed. */
export type Noise = () => number

/**
 * Kayenta's classification of a metric (MannWhitneyClassifier), from its rules: High where the interval of the shift
 * begins more than `tolerance` of the estimated shift above zero and the effect is not below what is allowed.
 */
export function classify(
  experiment: readonly number[],
  control: readonly number[],
  config: MetricConfig,
  noise: Noise
): Classification {
  const { nanStrategy = 'remove', critical = false, mustHaveData = false } = config
  const [x, y] = [clean(experiment, nanStrategy), clean(control, nanStrategy)]
  if (x.length === 0 || y.length === 0) {
    if (nanStrategy === 'replace') return { label: 'Pass', critical: false }
    return { label: mustHaveData && !critical ? 'NodataFailMetric' : 'Nodata', critical }
  }
  if (isSame(x, y)) return { label: 'Pass', critical: false }
  try {
    return compare(shaken(x, y, noise), shaken(y, x, noise), config)
  } catch (error) {
    if (error instanceof RangeError) return { label: 'Error', critical: false }
    throw error
  }
}

function compare(x: Float64Array, y: Float64Array, config: MetricConfig): Classification {
  const { direction = 'either', critical = false, tolerance = 0.25, confidence = 0.98 } = config
  const usual = config.effectSizeMeasure === 'cles' ? 0.5 : 1
  const {
    allowedIncrease = usual,
    allowedDecrease = usual,
    criticalIncrease = usual,
    criticalDecrease = usual
  } = config
  const effect = effectOf(x, y, config)
  const reaches = (line: number): boolean => Number.isNaN(effect) || effect >= line
  const fallsTo = (line: number): boolean => Number.isNaN(effect) || effect <= line
  const shift = shiftInterval(x, y, confidence)
  const exceeds = (end: number): boolean => end > 0 && end > tolerance * Math.abs(shift.estimate())
  if (direction !== 'decrease' && exceeds(shift.low()) && reaches(allowedIncrease)) {
    return { label: 'High', critical: critical && reaches(criticalIncrease) }
  }
  if (direction !== 'increase' && exceeds(-shift.high()) && fallsTo(allowedDecrease)) {
    return { label: 'Low', critical: critical && fallsTo(criticalDecrease) }
  }
  return { label: 'Pass', critical: false }
}

/** The ratio of the means, or the chance that a value of x exceeds one of y. */
function effectOf(x: Float64Array, y: Float64Array, { effectSizeMeasure = 'meanRatio' }: MetricConfig): number {
  if (effectSizeMeasure === 'cles') {
    const [m, n] = [x.length, y.length]
    return (2 * rankSumOf(x, y, 0).rankSum - m * (m + 1)) / (2 * m * n)
  }
  const [ofX, ofY] = [meanOf(x), meanOf(y)]
  return ofX === 0 || ofY === 0 ? Number.NaN : ofX / ofY
}

/** A summary score of one group of metrics, 0 to 100: the share that passes; 0 where a critical one fails or half have no data. */
export function score(metrics: readonly Classification[]): number {
  const count = (...labels: Label[]): number => metrics.filter(metric => labels.includes(metric.label)).length
  if (metrics.some(metric => metric.critical && metric.label !== 'Pass')) return 0
  if (metrics.length > 0 && count('Nodata') / metrics.length >= 0.5) return 0
  const scored = count('Pass', 'High', 'Low', 'NodataFailMetric')
  return scored === 0 ? 100 : (100 * count('Pass')) / scored
}

/** The word for a score, by the thresholds that the documentation suggests. */
export function wordOf(points: number, pass = 95, marginal = 75): 'Pass' | 'Marginal' | 'Fail' {
  if (points >= pass) return 'Pass'
  return points >= marginal ? 'Marginal' : 'Fail'
}

function clean(values: readonly number[], strategy: 'remove' | 'replace'): Float64Array {
  const numbers = strategy === 'remove' ? values.filter(value => !Number.isNaN(value)) : values.map(value => value || 0)
  return new Float64Array(numbers).sort()
}

/** The same values in both arms, or one value in all. */
function isSame(x: Float64Array, y: Float64Array): boolean {
  const equal = x.length === y.length && x.every((value, i) => value === y[i])
  return equal || (isConstant(x) && isConstant(y) && x[0] === y[0])
}

function shaken(x: Float64Array, other: Float64Array, noise: Noise): Float64Array {
  if (!isConstant(x) || !isConstant(other)) return x
  return x.map(value => value + value * 1e-5 * noise()).sort()
}

const isConstant = (sorted: Float64Array): boolean => sorted[0] === sorted[sorted.length - 1]
const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
