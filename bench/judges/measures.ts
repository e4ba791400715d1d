import { STOPS, type StopId } from '../../src/model/stops.js'
import { normalQuantile } from '../../src/statistics/special.js'

/**
 * What is watched. Every measure is a function of one standard normal number per request, so that dependence between
 * requests means the same for all of them and the true value of a row is known exactly.
 */
export interface Measure {
  id: string
  /** The stop rule that holds it to the limit. */
  stop: StopId
  title: string
  /** What is held against the limit: a rate or mean of the canary, or its p95 against the baseline's. */
  statistic: 'rate' | 'mean' | 'p95_ratio' | 'p95_drift'
  /** A release is stopped beyond this. */
  limit: number
  /** Which side of the limit is bad. */
  bad: 'above' | 'below'
  levels: readonly number[]
  /** A level of the short grid where dependence is tried: a healthy one and a bad one. */
  probes: readonly [healthy: number, bad: number]
  /** What the baseline stands at beside a canary at this level. */
  baselineAt(level: number): number
  show(level: number): string
  /** The value of a request of an arm at this level, from its normal number. */
  valueOf(level: number): (z: number) => number
}

const percent = (level: number): string => `${Number((100 * level).toFixed(1))} %`
const rateOf = (level: number) => {
  const cut = normalQuantile(1 - level)
  return (z: number): number => (z > cut ? 1 : 0)
}

const LATENCY_MEDIAN_MS = 400
const LATENCY_SIGMA = 0.6
const DELTA_S_MEAN = 0.35
const DELTA_S_SD = 0.08
export const P95_Z = normalQuantile(0.95)
export const LATENCY_P95_MS = LATENCY_MEDIAN_MS * Math.exp(LATENCY_SIGMA * P95_Z)
export const DELTA_S_P95 = DELTA_S_MEAN + DELTA_S_SD * P95_Z

const LEVELS = [0, 0.25, 0.5, 0.75, 1]
/** Chances of the scores 0, ¼, ½, ¾, 1 at a mean: binomial(4, mean), as four claims each covered or not. */
function scoreOf(mean: number): (z: number) => number {
  const ways = [1, 4, 6, 4, 1]
  let below = 0
  const cuts = ways.slice(0, 4).map((way, k) => {
    below += way * mean ** k * (1 - mean) ** (4 - k)
    return normalQuantile(below)
  })
  return z => LEVELS[cuts.filter(cut => z > cut).length]!
}

export const MEASURES: readonly Measure[] = [
  {
    id: '5xx',
    stop: 'stop_5xx',
    title: '5xx rate, stopped above 1 %',
    statistic: 'rate',
    limit: STOPS.stop_5xx.limit,
    bad: 'above',
    levels: [0.003, 0.005, 0.008, 0.01, 0.015, 0.02, 0.03, 0.05, 0.2],
    probes: [0.008, 0.03],
    baselineAt: level => Math.min(level, 0.005),
    show: percent,
    valueOf: rateOf
  },
  {
    id: 'latency',
    stop: 'soft_latency',
    title: 'latency p95 of the canary over the baseline’s (log-normal, σ = 0.6), stopped above 1.15',
    statistic: 'p95_ratio',
    limit: STOPS.soft_latency.limit,
    bad: 'above',
    levels: [1, 1.05, 1.15, 1.3, 1.5, 2],
    probes: [1.05, 1.5],
    baselineAt: () => 1,
    show: level => `× ${level.toFixed(2)}`,
    valueOf: level => z => LATENCY_MEDIAN_MS * level * Math.exp(LATENCY_SIGMA * z)
  },
  {
    id: 'delta_s',
    stop: 'stop_delta_s_p95',
    title: 'ΔS p95 of the canary minus the baseline’s, stopped above 0.15',
    statistic: 'p95_drift',
    limit: STOPS.stop_delta_s_p95.limit,
    bad: 'above',
    levels: [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
    probes: [0.1, 0.25],
    baselineAt: () => 0,
    show: level => `+${level.toFixed(2)}`,
    valueOf: level => z => Math.min(1, Math.max(0, DELTA_S_MEAN + level + DELTA_S_SD * z))
  },
  {
    id: 'flips',
    stop: 'stop_lambda_flip',
    title: 'λ flip rate, stopped above 20 %',
    statistic: 'rate',
    limit: STOPS.stop_lambda_flip.limit,
    bad: 'above',
    levels: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4],
    probes: [0.15, 0.3],
    baselineAt: level => Math.min(level, 0.1),
    show: percent,
    valueOf: rateOf
  },
  {
    id: 'scores',
    stop: 'stop_coverage',
    title: 'mean of a score with five levels (0, ¼, ½, ¾, 1: coverage), stopped below 0.60',
    statistic: 'mean',
    limit: STOPS.stop_coverage.limit,
    bad: 'below',
    levels: [0.75, 0.65, 0.6, 0.57, 0.55, 0.5, 0.4],
    probes: [0.65, 0.5],
    baselineAt: level => Math.max(level, 0.75),
    show: level => level.toFixed(2),
    valueOf: scoreOf
  }
]

/** Whether a release at this level ought to be stopped; on the limit it ought not. */
export function isBad({ limit, bad }: Measure, level: number): boolean {
  return bad === 'above' ? level > limit : level < limit
}

/** Whether the canary's p95 is held against the baseline's; the other measures look at the canary alone. */
export function isAboutArms({ statistic }: Measure): boolean {
  return statistic === 'p95_ratio' || statistic === 'p95_drift'
}

/** Whether a figure is beyond a number, on the measure's bad side. */
export function isBeyond({ bad }: Measure, figure: number, line: number): boolean {
  return bad === 'above' ? figure > line : figure < line
}
