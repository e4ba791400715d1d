import { mean, sampleVariance } from '../statistics/moments.js'
import type { RoundOfTest } from '../statistics/power.js'
import { normalQuantile } from '../statistics/special.js'
import { studentUpperQuantile } from '../statistics/student.js'

/** What gold_regression's estimate will vary by in a release that loses some of the score. All in shares, not points. */
interface LossSpread {
  /** Variance of a run of the baseline around its item's rate, mean over items; and of the canary's. */
  baseline: number
  canary: number
  /** Variance of the loss between items. */
  between: number
}

/** Of a run's variance, how far another version is taken to differ on single items before any was seen: a sd of .8 on the logit of each. */
const USUAL_DIFFERENCE = 0.2

/** Variance of a run around its item's rate, from the noise of two passes that differ in nothing (`error`, over `runs` run keys). */
export function runVariance(error: number, runs: number): number {
  return Math.min(0.25, (error ** 2 * runs) / 2)
}

/** The variance between items by which another version usually differs, where runs have the variance `v`. */
export function usualDifference(v: number): number {
  return USUAL_DIFFERENCE * v
}

/**
 * The spread of a loss where runs of the baseline have the variance `v` and the versions differ on single items by the
 * variance `differ`, over and above the loss. A service that loses varies more than one that is always right, and loses
 * more on some items: both as where a loss shifts the logit of every item's rate alike. There, over rates of .5 to .99
 * with a sd of 1.5 on the logit, the variance of a run grows by (1 − 4v)² of the loss, within .1, the loss's variance
 * between items is about .036/v of its square, and the difference grows as the mean of both arms' variances does.
 */
export function lossSpread({ v, loss, differ }: { v: number; loss: number; differ: number }): LossSpread {
  const canary = canaryVariance(v, loss)
  return { baseline: v, canary, between: Math.min(1, spreadOfLoss(v, loss) + differ * growth(v, canary)) }
}

function canaryVariance(v: number, loss: number): number {
  return Math.min(0.25, v + (1 - 4 * v) ** 2 * Math.min(1, loss))
}

function spreadOfLoss(v: number, loss: number): number {
  const bounded = Math.min(1, loss)
  return bounded > 0 ? Math.min(bounded * (1 - bounded), (0.036 / v) * bounded ** 2) : 0
}

function growth(v: number, canary: number): number {
  return v > 0 ? (v + canary) / (2 * v) : 1
}

/**
 * The variance by which two versions differ on single items, from the losses of each item's runs: what the items' means
 * vary by, less the luck of runs and less what the loss that they have in common spreads by itself. At least 0; null
 * where an item has one run, which does not tell luck from difference.
 */
export function differenceOfItems(losses: readonly (readonly number[])[], v: number): number | null {
  if (losses.length < 2 || losses.some(runs => runs.length < 2)) return null
  const means = losses.map(mean)
  const loss = mean(means)
  const common = Math.max(0, loss)
  const luck = mean(losses.map(runs => sampleVariance(runs) / runs.length))
  const beyond = sampleVariance(means) - luck - spreadOfLoss(v, common)
  return Math.max(0, beyond) / growth(v, canaryVariance(v, common))
}

/**
 * The rounds of gold_regression's test (statistics/shifted-mean.ts) on a plan, at the levels that alpha is spent by.
 * Between items a loss is skewed: where its mean is drawn low its error is too, which makes up for what Student's t asks
 * beyond a normal quantile of few items (docs/gold-set.md).
 */
export function roundsOfScore(
  { baseline, canary, between }: LossSpread,
  { items, runs, population }: { items: number; runs: number; population: boolean },
  levels: readonly number[]
): { shared: number; rounds: RoundOfTest[] } {
  const shared = population ? Math.sqrt(between / items) : 0
  let sum = 0
  const rounds = levels.map((level, at) => {
    const round = at + 1
    // The first round has two passes of the baseline to compare with, a further one has one.
    const variance = (canary + baseline / (at === 0 ? 2 : 1)) / runs
    sum += variance
    const se = Math.sqrt(shared ** 2 + sum / round ** 2 + (1 / (runs * round)) ** 2)
    return { sd: Math.sqrt(variance), se, critical: criticalValue(level, { items, runs: runs * round, population }) }
  })
  return { shared, rounds }
}

function criticalValue(
  level: number,
  { items, runs, population }: { items: number; runs: number; population: boolean }
): number {
  if (level >= 0.5) return 0
  if (population) return -normalQuantile(level)
  return studentUpperQuantile(level, Math.max(1, runs > items ? runs - items : items - 1))
}
