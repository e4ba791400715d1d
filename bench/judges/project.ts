import { effectOf, INDEPENDENT } from '../../src/gates/live/effect.js'
import {
  comparedEvidence,
  difference,
  type Evidence,
  meanEvidence,
  rateEvidence,
  ratio
} from '../../src/gates/live/evidence.js'
import type { Located } from '../../src/gates/live/located.js'
import { quantileRanks } from '../../src/statistics/sequential/ranks.js'
import type { Batch, Look } from './data.js'
import type { Judge } from './judge.js'
import { isAboutArms, isBeyond, type Measure } from './measures.js'
import { createTally } from './tally.js'
import { valuesOf } from './values.js'

/** The project's own live evidence, for one row. */
export interface ProjectOptions {
  name: string
  /** Chance of ever stopping a healthy release, for this one row. */
  alpha: number
  /** Whether dependence by user and in time is measured and allowed for; false to see what that is worth. */
  clustered: boolean
}

const P = 0.95
/** Requests at which the bound of a mean is tightest: the `min_requests` of the first phase that users see. */
const TIGHTEST_AT = 500
/** As many values are held back before the point is fixed at which a quantile's dependence is measured. */
const HELD_BACK = 1000

export function projectJudge({ name, alpha, clustered }: ProjectOptions): Judge {
  return {
    name,
    watch: measure => {
      const evidenceAfter = isAboutArms(measure) ? twoArms(measure, clustered) : canaryAlone(measure, clustered)
      let hasPassed = false
      return look => {
        const evidence = evidenceAfter(look)
        const { limit } = measure
        // Only the first pass is counted: while the estimate stays inside, it is not asked for again.
        if (hasPassed && !isBeyond(measure, evidence.value, limit)) return 'pass'
        const surely = evidence.value > limit ? evidence.above(limit, alpha) : evidence.below(limit, alpha)
        if (!surely) return 'undecided'
        hasPassed ||= !isBeyond(measure, evidence.value, limit)
        return isBeyond(measure, evidence.value, limit) ? 'stop' : 'pass'
      }
    }
  }
}

type EvidenceAfter = (look: Look) => Evidence

function canaryAlone({ statistic }: Measure, clustered: boolean): EvidenceAfter {
  const tally = createTally()
  return ({ canary }) => {
    tally.add(canary, value => value)
    const sums = tally.sums()
    const effect = clustered ? effectOf(sums) : INDEPENDENT
    if (statistic === 'mean') return meanEvidence(sums, { effect, tightestAt: TIGHTEST_AT })
    return rateEvidence({ k: sums.num, n: sums.den }, effect)
  }
}

function twoArms(measure: Measure, clustered: boolean): EvidenceAfter {
  const canary = locateP95(measure, clustered)
  const baseline = locateP95(measure, clustered)
  const compare = measure.statistic === 'p95_ratio' ? ratio : difference
  return look => comparedEvidence(baseline(look.baseline), canary(look.canary), compare)
}

/** Where an arm's p95 lies, with its dependence measured on the share at or below a fixed point near it. */
function locateP95(measure: Measure, clustered: boolean): (batch: Batch) => Located {
  const counts = valuesOf(measure)
  let held: Batch[] = []
  let tally = createTally()
  let point = 0

  const measureDependence = (batch: Batch) => {
    const isFixed = counts.n() - batch.values.length >= HELD_BACK
    if (!isFixed) {
      held.push({ values: batch.values.slice(), users: batch.users.slice() })
      point = counts.orderStatistic(Math.ceil(P * counts.n())).high
      tally = createTally()
    }
    for (const each of isFixed ? [batch] : held) tally.add(each, value => (value <= point ? 1 : 0))
    if (isFixed) held = []
  }
  return batch => {
    counts.add(batch.values)
    if (clustered) measureDependence(batch)
    const effect = clustered ? effectOf(tally.sums()) : INDEPENDENT
    const middle = counts.orderStatistic(Math.ceil(P * counts.n()))
    return {
      value: (middle.low + middle.high) / 2,
      effect,
      bounds(alpha) {
        const { lower, upper } = ranksOf(counts.n(), alpha, effect.value)
        return [
          lower === null ? -Infinity : counts.orderStatistic(lower).low,
          upper === null ? Infinity : counts.orderStatistic(upper).high
        ]
      }
    }
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
