import { designEffect } from '../../src/statistics/sequential/clusters.js'
import { meanLowerBound, meanUpperBound } from '../../src/statistics/sequential/mean.js'
import { logEQuantileAbove, logEQuantileBelow, quantileRanks } from '../../src/statistics/sequential/ranks.js'
import { logERateAbove, logERateBelow } from '../../src/statistics/sequential/rate.js'
import type { Counts } from './histogram.js'
import type { Judge, Verdict, Watch } from './judge.js'
import { isAboutArms, type Measure } from './measures.js'
import { createTally, type Tally } from './tally.js'
import { valuesOf } from './values.js'

/** The project's own rules, as the live judge applies them to one row. */
export interface ProjectOptions {
  name: string
  /** Chance of ever stopping a healthy release, for this one row. */
  alpha: number
  /** Whether dependence by user and in time is measured and allowed for. */
  clustered: boolean
}

const RATE_PRIOR = { a: 1, b: 20 }
const P = 0.95
/** Requests at which the bound of a mean is tightest. */
const TIGHTEST_AT = 500
/** As many values are held back before the point is fixed at which a quantile's dependence is measured. */
const HELD_BACK = 1000

export function projectJudge(options: ProjectOptions): Judge {
  return {
    name: options.name,
    watch: measure => (isAboutArms(measure) ? watchQuantile : watchCanary)(measure, options)
  }
}

/** A rate by the beta-binomial e-process, a mean by the asymptotic confidence sequence. */
function watchCanary({ statistic, limit, bad }: Measure, { alpha, clustered }: ProjectOptions): Watch {
  const tally = createTally()
  const above = statistic === 'rate' ? rateAbove : meanAbove
  const below = statistic === 'rate' ? rateBelow : meanBelow
  return ({ canary }) => {
    tally.add(canary, value => value)
    const worth = worthOf(tally, clustered)
    const isAbove = (): boolean => above(worth, limit, alpha)
    const isBelow = (): boolean => below(worth, limit, alpha)
    return bad === 'above' ? verdict(isAbove, isBelow) : verdict(isBelow, isAbove)
  }
}

interface Worth {
  k: number
  n: number
  sd: number
}

/** What the requests are worth as independent ones. */
function worthOf(tally: Tally, clustered: boolean): Worth {
  const sums = tally.sums()
  const effect = clustered ? designEffect(sums) : 1
  const { num, den, numSq } = sums
  return { k: num / effect, n: den / effect, sd: Math.sqrt(Math.max(0, numSq - (num * num) / den) / (den - 1)) }
}

const rateAbove = ({ k, n }: Worth, limit: number, alpha: number): boolean =>
  logERateAbove(k, n, limit, RATE_PRIOR) >= Math.log(1 / alpha)
const rateBelow = ({ k, n }: Worth, limit: number, alpha: number): boolean =>
  logERateBelow(k, n, limit, RATE_PRIOR) >= Math.log(1 / alpha)
const meanAbove = (worth: Worth, limit: number, alpha: number): boolean => meanLowerBound(meanOf(worth, alpha)) > limit
const meanBelow = (worth: Worth, limit: number, alpha: number): boolean => meanUpperBound(meanOf(worth, alpha)) < limit
const meanOf = ({ k, n, sd }: Worth, alpha: number) => ({ mean: k / n, n, sd, alpha, tightestAt: TIGHTEST_AT })

function verdict(stops: () => boolean, passes: () => boolean): Verdict {
  if (stops()) return 'stop'
  return passes() ? 'pass' : 'undecided'
}

/**
 * The canary's p95 against the baseline's, moved by the limit: half of alpha for where the baseline's lies, by ranks,
 * the other half for which side of it the canary's lies.
 */
function watchQuantile(measure: Measure, { alpha, clustered }: ProjectOptions): Watch {
  const canary = watchArm(measure, clustered)
  const baseline = watchArm(measure, clustered)
  const moved = (x: number): number => (measure.statistic === 'p95_ratio' ? x * measure.limit : x + measure.limit)
  return look => {
    canary.add(look.canary)
    baseline.add(look.baseline)
    const effect = canary.effect()
    const n = canary.counts.n() / effect
    const bar = Math.log(2 / alpha)
    const atMost = (rank: number, end: 'low' | 'high'): number =>
      canary.counts.atMost(moved(baseline.counts.orderStatistic(rank)[end]))[end] / effect
    const ranks = ranksOf(baseline.counts.n(), alpha / 2, baseline.effect())
    return verdict(
      () => ranks.upper !== null && logEQuantileAbove(atMost(ranks.upper, 'high'), n, P) >= bar,
      () => ranks.lower !== null && logEQuantileBelow(atMost(ranks.lower, 'low'), n, P) >= bar
    )
  }
}

const known = new Map<string, ReturnType<typeof quantileRanks>>()

/** Days without dependence ask for the same ranks again and again. */
function ranksOf(n: number, alpha: number, effect: number): ReturnType<typeof quantileRanks> {
  const key = `${n} ${alpha}`
  const found = effect === 1 ? known.get(key) : undefined
  const ranks = found ?? quantileRanks({ n, p: P, alpha, designEffect: effect })
  if (effect === 1) known.set(key, ranks)
  return ranks
}

interface ArmOfValues {
  add(batch: Parameters<Tally['add']>[0]): void
  counts: Counts
  effect(): number
}

/** Values in bins, and their dependence measured on the share at or below a fixed point near the quantile. */
function watchArm(measure: Measure, clustered: boolean): ArmOfValues {
  const counts = valuesOf(measure)
  let held: { values: Float64Array; users: Int32Array }[] = []
  let tally = createTally()
  let point: number | null = null
  const compare = (value: number): number => (value <= point! ? 1 : 0)
  return {
    counts,
    add(batch) {
      counts.add(batch.values)
      if (!clustered) return
      if (point !== null && counts.n() > HELD_BACK) return tally.add(batch, compare)
      held.push({ values: batch.values.slice(), users: batch.users.slice() })
      point = counts.orderStatistic(Math.ceil(P * counts.n())).high
      tally = createTally()
      for (const each of held) tally.add(each, compare)
      if (counts.n() >= HELD_BACK) held = []
    },
    effect: () => (clustered ? designEffect(tally.sums()) : 1)
  }
}
