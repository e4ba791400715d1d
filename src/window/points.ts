import { type Allowed, allowedOver } from '../statistics/sequential/payoffs.js'
import { type Distribution, orderStatistic } from './distribution.js'
import { FIELD, type FlatRow } from './flat-row.js'
import { relativeHistogram, unitHistogram } from './histogram.js'
import { type Memory, newMemory } from './memory.js'
import { deltaSOf, isReply } from './ratio.js'
import { MINUTE_MS } from './series.js'

/**
 * A quantile of the canary is bet on as a share: of its requests, how many lie over a point that was fixed before. A
 * point is the baseline's quantile, moved by what the canary may be worse.
 */

/** The p-quantile of the baseline `times` the limit, or `plus` it; or the limit `alone`. */
export interface PointAsked {
  of: 'latency' | 'delta_s'
  p: number
  beyond: 'times' | 'plus' | 'alone'
  limit: number
}

interface FixedPoint extends PointAsked {
  at: number
  /** What the baseline's share over the point allows the canary's; null where it is held to 1 − p alone. */
  allowed: Allowed | null
}

/** What a phase is bet on with, from its beginning to its end. */
export interface FixedPoints {
  over: FixedPoint[]
  /** Each cost is cut at this; null where the baseline's are not known. */
  costCap: number | null
  /** Milliseconds since 1970: rows before were used to set the points, and are not bet on. Null: none were. */
  from: number | null
}

/** Distributions of the baseline that points are made from. */
type Baseline = Readonly<Record<'latency' | 'delta_s' | 'cost', Distribution>>

/** Of fewer rows no p95 is known well enough. */
export const FEWEST = 300
/** A single request costs this many times the baseline's p99 at most. */
const CUT = 5

/** The points for a phase, from the baseline's rows before it. */
export function fixedPoints(
  asked: readonly PointAsked[],
  baseline: Baseline,
  from: FixedPoints['from'] = null
): FixedPoints {
  const { n } = baseline.cost
  const cap = n >= FEWEST ? CUT * orderStatistic(baseline.cost, Math.ceil(0.99 * n)).high : 0
  return { over: asked.flatMap(point => fixed(point, baseline[point.of]) ?? []), costCap: cap > 0 ? cap : null, from }
}

/** Whether these points may be used for what is asked: a manifest may have other limits since they were set. */
export function arePointsFor({ over }: FixedPoints, asked: readonly PointAsked[]): boolean {
  const names = new Set(over.map(nameOfPoint))
  const isSame = (a: PointAsked, b: PointAsked) => a.of === b.of && a.p === b.p && a.beyond === b.beyond
  return asked.every(point => names.has(nameOfPoint(point)) || !over.some(known => isSame(known, point)))
}

/** Whether there was a baseline that any of them could be set from. */
export function areSet({ over, costCap }: FixedPoints): boolean {
  return costCap !== null || over.some(({ beyond }) => beyond !== 'alone')
}

export function nameOfPoint({ of, p, beyond, limit }: PointAsked): string {
  return `${of} p${100 * p} ${beyond} ${limit}`
}

/**
 * The quantile is taken one standard error up: of few rows, or on an unlucky day, a canary on its limit would else be
 * blamed for the point.
 */
function fixed(asked: PointAsked, distribution: Distribution): FixedPoint | null {
  const { p, beyond, limit } = asked
  if (beyond === 'alone') return { ...asked, at: limit, allowed: null }
  const { n } = distribution
  if (n < FEWEST) return null
  const rank = Math.min(n, Math.ceil(p * n + Math.sqrt(n * p * (1 - p))))
  const quantile = orderStatistic(distribution, rank).high
  const at = beyond === 'times' ? quantile * limit : quantile + limit
  if (!Number.isFinite(at)) return null
  return { ...asked, at, allowed: allowedOver(1 - p, surelyOver(distribution, at) / n) }
}

function surelyOver({ bins }: Distribution, at: number): number {
  return bins.reduce((sum, { low, count }) => (low > at ? sum + count : sum), 0)
}

/** The first rows of the baseline, in time and not as they are read: what a first phase sets its points from. */
interface FirstRows {
  add(row: FlatRow): void
  finish(): FirstOfBaseline | null
}

export interface FirstOfBaseline {
  distributions: Baseline
  /** The end of the minute of the last of these rows: what comes later may be bet on. */
  until: number
}

/** NaN for what the row does not carry. */
interface FirstRow {
  ts: number
  latency: number
  deltaS: number
  cost: number
}

export function createFirstRows(memory: Memory = newMemory()): FirstRows {
  const first = memory.of('first rows', (): FirstRow[] => [])
  return {
    add(row) {
      const { ts, numbers } = row
      if (first.length === FEWEST && ts >= first.at(-1)!.ts) return
      const latency = isReply(numbers[FIELD.status]!) ? numbers[FIELD.latency_ms]! : Number.NaN
      const place = first.findLastIndex(each => each.ts <= ts) + 1
      first.splice(place, 0, { ts, latency, deltaS: deltaSOf(row), cost: numbers[FIELD.cost_usd]! })
      if (first.length > FEWEST) first.pop()
    },
    finish() {
      if (first.length < FEWEST) return null
      const latency = relativeHistogram()
      const deltaS = unitHistogram()
      const cost = relativeHistogram()
      for (const row of first) {
        latency.add(row.latency)
        deltaS.add(row.deltaS)
        cost.add(row.cost)
      }
      const distributions = {
        latency: latency.distribution(),
        delta_s: deltaS.distribution(),
        cost: cost.distribution()
      }
      return { distributions, until: (Math.floor(first.at(-1)!.ts / MINUTE_MS) + 1) * MINUTE_MS }
    }
  }
}
