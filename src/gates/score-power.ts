import type { RoundOfTest } from '../statistics/power.js'
import { studentUpperQuantile } from '../statistics/student.js'

/** What gold_regression's estimate will vary by in a release that loses some of the score. All in shares, not points. */
interface LossSpread {
  /** Variance of a run of the baseline around its item's rate, mean over items; and of the canary's. */
  baseline: number
  canary: number
  /** Variance of the loss between items. */
  between: number
}

/**
 * The spread of a loss, from the noise of two passes that differ in nothing (`error`, over `runs` run keys). A service that
 * loses varies more than one that is always right, and loses more on some items: both as where a loss shifts the logit of
 * every item's rate alike. There, over rates of .5 to .99 with a sd of 1.5 on the logit, the variance of a run grows by
 * (1 − 4v)² of the loss, within .1, and the loss's variance between items is about .036/v of its square (docs/gold-set.md).
 */
export function lossSpread({ error, runs, loss }: { error: number; runs: number; loss: number }): LossSpread {
  const v = Math.min(0.25, (error ** 2 * runs) / 2)
  const bounded = Math.min(1, loss)
  return {
    baseline: v,
    canary: Math.min(0.25, v + (1 - 4 * v) ** 2 * bounded),
    between: Math.min(bounded * (1 - bounded), (0.036 / v) * bounded ** 2)
  }
}

/** The rounds of gold_regression's test (statistics/shifted-mean.ts) on a plan, at the levels that alpha is spent by. */
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
    const df = Math.max(1, population || runs <= items ? items - 1 : runs * round - items)
    return { sd: Math.sqrt(variance), se, critical: level >= 0.5 ? 0 : studentUpperQuantile(level, df) }
  })
  return { shared, rounds }
}
