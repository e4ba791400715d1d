import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import { minimumDetectableEffect } from '../statistics/power.js'
import type { Arm } from './arm.js'
import { costPerSolved, measured, share } from './arm.js'
import type { RowId } from './catalogue.js'
import { intervalOfQuantiles, intervalOfSums } from './interval.js'
import { type PairedItem, pairUp } from './pairs.js'
import { targetOf } from './targets.js'

/** What a gold set can see: the minimum detectable effect of each row that has a margin, from the baseline's own noise. */

const POWER = 0.8

export interface Resolution {
  row: RowId
  /** The margin that the target grants, in the row's own unit. */
  margin: number
  /** Smallest true change that is seen with 80 % power at alpha. */
  effect: number
  /** Items at the same runs an item, or seeds at the same items, at which the margin could be seen. */
  items: number
  seeds: number
}

/** Both passes of the baseline against each other: nothing changed, so every difference is noise. */
export function resolutionOf(manifest: ManifestContent, first: Arm, second: Arm): Resolution[] {
  const pairs = pairUp(first, second)
  const items = pairs.length
  const seeds = manifest.gold?.seeds.length ?? 1
  return noiseOf(manifest, first, second, pairs).flatMap(({ row, margin, error }) => {
    if (!Number.isFinite(error)) return []
    const effect = minimumDetectableEffect({ sd: error, n: 1, alpha: manifest.evidence.alpha, power: POWER })
    const factor = (effect / margin) ** 2
    const least = row === 'gold_regression' ? leastLoss(manifest, pairs) : 0
    return [
      {
        row,
        margin,
        effect: Math.max(effect, least),
        items: Math.ceil(items * Math.max(factor, least / margin)),
        seeds: Math.ceil(seeds * Math.max(factor, least / margin))
      }
    ]
  })
}

/** Rows of a gold set that have a p-value: Holm's first step divides alpha by their number. */
const FAMILY = 9

/**
 * Points. However quiet the baseline, an exact test needs so many changed runs (or items) all for the worse before its
 * smallest p, 2^−k, is below Holm's first step; fewer lost runs than these are never proven.
 */
function leastLoss({ evidence }: ManifestContent, pairs: readonly PairedItem[]): number {
  if (evidence.gold === 'estimate') return 0
  const runs = pairs.reduce((total, item) => total + item.pairs.length, 0)
  return (100 * Math.ceil(Math.log2(FAMILY / evidence.alpha))) / runs
}

export function isResolved({ effect, margin }: Resolution): boolean {
  return effect <= margin + 1e-12
}

interface Noise {
  row: RowId
  margin: number
  /** Standard error of the row's value when nothing changed. */
  error: number
}

function noiseOf(manifest: ManifestContent, first: Arm, second: Arm, pairs: readonly PairedItem[]): Noise[] {
  const margin = (row: RowId, from = 0) => targetOf(manifest, row).threshold - from
  const quantileError = (field: 'delta_s' | 'latency_ms', p: number, relative: boolean) => {
    const of = (row: Row) => (row.error === null ? row[field] : null)
    const combine = (from: number, to: number) => (relative ? to / from : to - from)
    return intervalOfQuantiles({ baseline: first, canary: second }, of, p, combine, `resolve ${field} ${p}`).sd
  }
  const all: Noise[] = [
    { row: 'gold_regression', margin: margin('gold_regression'), error: scoreError(manifest.evidence.gold, pairs) },
    {
      row: 'delta_s_drift_median',
      margin: margin('delta_s_drift_median'),
      error: quantileError('delta_s', 0.5, false)
    },
    { row: 'delta_s_drift_p95', margin: margin('delta_s_drift_p95'), error: quantileError('delta_s', 0.95, false) },
    { row: 'latency_p95', margin: margin('latency_p95', 1), error: quantileError('latency_ms', 0.95, true) },
    { row: 'cost_per_solved', margin: margin('cost_per_solved', 1), error: costError(first, second, pairs) }
  ]
  return all.filter(
    noise => noise.margin > 0 && (noise.row !== 'delta_s_drift_p95' || measured(first.rows, 'delta_s').length > 0)
  )
}

/** Points. On this gold set the noise is that of runs; for questions like these it is that of items. */
function scoreError(question: ManifestContent['evidence']['gold'], pairs: readonly PairedItem[]): number {
  const n = pairs.length
  if (question === 'set') {
    const variance = pairs.reduce((total, { pairs: runs }) => {
      const changed = runs.filter(run => run.baseline.solved !== run.canary.solved).length
      return total + changed / runs.length ** 2
    }, 0)
    return (100 * Math.sqrt(variance)) / n
  }
  const losses = pairs.map(
    item => share(item.pairs, pair => pair.baseline.solved) - share(item.pairs, pair => pair.canary.solved)
  )
  const square = losses.reduce((total, loss) => total + loss ** 2, 0) / Math.max(1, n - 1)
  return 100 * Math.sqrt(square / n)
}

function costError(first: Arm, second: Arm, pairs: readonly PairedItem[]): number {
  if (!costPerSolved(first.rows) || !costPerSolved(second.rows)) return Number.NaN
  const sums = pairs.map(({ pairs: runs }) => [
    total(runs.map(run => run.canary)).cost,
    total(runs.map(run => run.canary)).solved,
    total(runs.map(run => run.baseline)).cost,
    total(runs.map(run => run.baseline)).solved
  ])
  const index = new Map(pairs.map((item, at) => [item.qid, at]))
  return intervalOfSums(
    [...index.keys()],
    qid => sums[index.get(qid) as number] as number[],
    ([paid, solved, basePaid, baseSolved]) => paid! / solved! / (basePaid! / baseSolved!),
    'resolve cost'
  ).sd
}

function total(rows: readonly Row[]): { cost: number; solved: number } {
  return {
    cost: rows.reduce((sum, row) => sum + (row.error === null ? (row.cost_usd ?? 0) : 0), 0),
    solved: rows.filter(row => row.solved).length
  }
}
