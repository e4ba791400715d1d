import { meanConfidenceSequence, meanLowerBound, meanUpperBound } from '../../statistics/sequential/mean.js'
import {
  type BetaPrior,
  logERateAbove,
  logERateBelow,
  rateConfidenceSequence
} from '../../statistics/sequential/rate.js'
import type { Sums } from '../../window/ratio.js'
import type { BoundedEstimate } from './bounded-estimate.js'
import { type Effect, INDEPENDENT } from './effect.js'

/**
 * What a window says of one figure: its value, and which other values are ruled out. Anytime-valid: with `alpha` a side,
 * a true value is ever ruled out, at whichever look, with probability at most alpha. `scale` asks the same of a window
 * with that many times the requests at the same figures, to tell how many are still needed.
 */
export interface ConfidenceSequence {
  /** What is held against target and line. */
  value: number
  /** The arms' own values; null where the row has none. */
  baseline: number | null
  canary: number | null
  /** Whether the value is surely above x, beyond chance. */
  above(x: number, alpha: number, scale?: number): boolean
  below(x: number, alpha: number, scale?: number): boolean
  /** Both sides at alpha together; infinite where an end is open. */
  interval(alpha: number): [low: number, high: number]
  /** How the canary's requests were counted. */
  effect: Effect
}

/**
 * Prior of a rate that is held against a limit: most of the belief lies within a few percent of it, or within a few times
 * the limit where that is less. At 1 % that sees 1.5 to 3 % sooner than a wider prior does, and needs more than two early
 * errors to see anything.
 */
export function ratePrior(limit: number): BetaPrior {
  return { a: 1, b: Math.min(80, Math.max(20, 0.4 / limit)) }
}

/** A rate of the canary: k of n. */
export function rateSequence(
  { k, n }: { k: number; n: number },
  effect: Effect = INDEPENDENT,
  baseline: number | null = null
): ConfidenceSequence {
  const value = k / n
  const worth = (scale: number) => [(scale * k) / effect.value, (scale * n) / effect.value] as const
  return {
    value,
    baseline,
    canary: value,
    above: (x, alpha, scale = 1) => logERateAbove(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
    below: (x, alpha, scale = 1) => logERateBelow(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
    interval: alpha => {
      const [successes, requests] = worth(1)
      return rateConfidenceSequence({ k: successes, n: requests, alpha, prior: ratePrior })
    },
    effect
  }
}

/** 1 − a rate: what succeeded, judged by what failed, as failures are the rare side that the prior knows. */
export function complementOf(failures: ConfidenceSequence): ConfidenceSequence {
  const flip = (x: number | null) => (x === null ? null : 1 - x)
  return {
    value: 1 - failures.value,
    baseline: flip(failures.baseline),
    canary: 1 - failures.value,
    above: (x, alpha, scale) => failures.below(1 - x, alpha, scale),
    below: (x, alpha, scale) => failures.above(1 - x, alpha, scale),
    interval: alpha => {
      const [low, high] = failures.interval(alpha)
      return [1 - high, 1 - low]
    },
    effect: failures.effect
  }
}

/** A mean over the canary's requests that carry the field. `tightestAt`: requests, fixed before the window opens. */
export function meanSequence(
  sums: Sums,
  options: { effect?: Effect; tightestAt: number; baseline?: number | null }
): ConfidenceSequence {
  const { effect = INDEPENDENT, tightestAt, baseline = null } = options
  const { num, units, numSq } = sums
  const mean = num / units
  const sd = units < 2 ? 0 : Math.sqrt(Math.max(0, numSq - units * mean * mean) / (units - 1))
  const seen = (alpha: number, scale = 1) => ({ mean, sd, n: (scale * units) / effect.value, alpha, tightestAt })
  return {
    value: mean,
    baseline,
    canary: mean,
    above: (x, alpha, scale) => meanLowerBound(seen(alpha, scale)) > x,
    below: (x, alpha, scale) => meanUpperBound(seen(alpha, scale)) < x,
    interval: alpha => meanConfidenceSequence(seen(alpha)),
    effect
  }
}

/** A quantile, or another located figure, of the canary alone. */
export function boundedSequence(canary: BoundedEstimate): ConfidenceSequence {
  return {
    value: canary.value,
    baseline: null,
    canary: canary.value,
    above: (x, alpha, scale = 1) => canary.low(alpha, scale) > x,
    below: (x, alpha, scale = 1) => canary.high(alpha, scale) < x,
    interval: alpha => [canary.low(alpha / 2, 1), canary.high(alpha / 2, 1)],
    effect: canary.effect
  }
}

/** How two arms are compared: `of` grows with the canary's figure and falls with the baseline's. */
export type Compare = (canary: number, baseline: number) => number

export const difference: Compare = (canary, baseline) => canary - baseline
/** Of figures that are never below 0. */
export const ratio: Compare = (canary, baseline) =>
  baseline > 0 ? Math.max(0, canary) / baseline : Number.POSITIVE_INFINITY

/** A figure of both arms against each other: alpha is split over them, so that both uncertainties count. */
export function comparedSequence(baseline: BoundedEstimate, canary: BoundedEstimate, of: Compare): ConfidenceSequence {
  const low = (alpha: number, scale: number) => of(canary.low(alpha / 2, scale), baseline.high(alpha / 2, scale))
  const high = (alpha: number, scale: number) => of(canary.high(alpha / 2, scale), baseline.low(alpha / 2, scale))
  return {
    value: of(canary.value, baseline.value),
    baseline: baseline.value,
    canary: canary.value,
    above: (x, alpha, scale = 1) => low(alpha, scale) > x,
    below: (x, alpha, scale = 1) => high(alpha, scale) < x,
    interval: alpha => [low(alpha / 2, 1), high(alpha / 2, 1)],
    effect: canary.effect.value >= baseline.effect.value ? canary.effect : baseline.effect
  }
}
