import type { Arm } from '../model/arm-names.js'
import type { Distribution } from './distribution.js'
import type { Grid } from './grid.js'
import { FEWEST, type FirstOfBaseline, type FixedPoints, nameOfPoint } from './points.js'
import { type Bucket, distributionOf } from './prometheus-buckets.js'
import type { Increment } from './prometheus-counter.js'
import { addTo, createSums, FINE_MS, MINUTE_MS, type Series } from './series.js'

/**
 * What is bet on, from counters: what was counted between two samples stands at the time of the later one, so a minute
 * without a sample has no block, and what was served in a stall is in the block after it.
 */

/** What an arm counted; `errors` is null where they can't be told. */
export interface ArmIncrements {
  requests: readonly Increment[]
  errors: readonly Increment[] | null
  buckets: readonly Bucket[]
}

export function gridOf(arms: Readonly<Record<Arm, ArmIncrements>>, points: FixedPoints | null): Grid {
  const ofArm = (arm: Arm) => {
    const rate = rateIn(arms[arm], MINUTE_MS)
    return { rate_5xx: rate, error_rate: rate, ...overPoints(arms[arm], commonBounds(arms), points) }
  }
  return {
    arms: { baseline: ofArm('baseline'), canary: ofArm('canary') },
    fine: rateIn(arms.canary, FINE_MS),
    points
  }
}

function rateIn({ requests, errors }: ArmIncrements, unitMs: number): Series {
  return errors === null ? NOTHING : shareIn(errors, requests, unitMs)
}

/**
 * Requests over each point of the latency. A histogram counts them over its own bounds alone, so it is the next bound
 * that is counted over: fewer requests, of both arms.
 */
function overPoints(
  { buckets }: ArmIncrements,
  bounds: readonly number[],
  points: FixedPoints | null
): Record<string, Series> {
  const all = buckets.at(-1)?.increments ?? []
  const from = points?.from ?? Number.NEGATIVE_INFINITY
  const since = (increments: readonly Increment[]) => increments.filter(({ ts }) => ts >= from)
  const series = (points?.over ?? []).flatMap(point => {
    const bound = point.of === 'latency' ? bounds.find(bound => bound >= point.at) : undefined
    const atMost = buckets.find(bucket => bucket.bound === bound)
    if (atMost === undefined) return []
    const over = [...all, ...atMost.increments.map(({ ts, by }) => ({ ts, by: -by }))]
    return [[nameOfPoint(point), shareIn(since(over), since(all), MINUTE_MS)] as const]
  })
  return Object.fromEntries(series)
}

/** Finite bounds of buckets that both arms have, ascending. */
function commonBounds({ baseline, canary }: Readonly<Record<Arm, ArmIncrements>>): number[] {
  const known = new Set(baseline.buckets.map(({ bound }) => bound))
  return canary.buckets.flatMap(({ bound }) => (known.has(bound) && Number.isFinite(bound) ? bound : []))
}

const NOTHING: Series = { at: [], num: [], den: [], rows: [] }

/** A part of what was counted, by units of time. Counters that are not scraped at one moment may show more than all. */
function shareIn(part: readonly Increment[], all: readonly Increment[], unitMs: number): Series {
  const sums = createSums(1)
  const at = (ts: number) => sums.at(Math.floor(ts / unitMs))
  for (const { ts, by } of part) addTo(at(ts), 0, by, 0, 0)
  for (const { ts, by } of all) addTo(at(ts), 0, 0, by, by)
  const series = sums.series(0)
  return { ...series, num: series.num.map((num, i) => Math.min(series.den[i]!, Math.max(0, num))) }
}

const NONE: Distribution = { n: 0, bins: [] }

/** The baseline's first latencies; null where there are too few. */
export function firstOfBaseline({ buckets }: ArmIncrements): FirstOfBaseline | null {
  const all = (buckets.at(-1)?.increments ?? []).toSorted((a, b) => a.ts - b.ts)
  let counted = 0
  const last = all.find(({ by }) => {
    counted += by
    return counted >= FEWEST
  })
  if (last === undefined) return null
  const until = (Math.floor(last.ts / MINUTE_MS) + 1) * MINUTE_MS
  const early = buckets.map(({ bound, increments }) => {
    return { bound, increments: increments.filter(({ ts }) => ts < until) }
  })
  return { distributions: { latency: distributionOf(early), delta_s: NONE, cost: NONE }, until }
}
