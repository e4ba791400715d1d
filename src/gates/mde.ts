import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import { ROW_IDS, ROWS, type RowId, type RowsWith } from '../model/rows.js'
import { minimumDetectableEffect } from '../statistics/power.js'
import type { Arm } from './arm.js'
import { costPerSolved, share } from './arm.js'
import { plannedFamily } from './gold.js'
import { intervalOfQuantiles, intervalOfSums } from './interval.js'
import { type PairedItem, pairUp } from './pairs.js'
import { targetOf } from './targets.js'

/** The minimum detectable effect of each row that has a margin, on this gold set and from the baseline's own noise. */

const POWER = 0.8

export interface DetectableEffect {
  row: RowId
  /** The margin that the target grants, in the row's own unit. */
  margin: number
  /** Smallest true change that is detected with 80 % power at alpha. */
  effect: number
  /** Items at the same runs an item, or seeds at the same items, at which the margin is detectable. */
  items: number
  seeds: number
}

/** Standard errors of a row's value when nothing changed: on this gold set, and for questions like these. */
export interface Noise {
  row: RowId
  set: number
  population: number
}

/** What both passes of the baseline hold: nothing changed between them, so every difference is noise. */
export function noiseOf(first: Arm, second: Arm): Noise[] {
  const passes = { first, second, pairs: pairUp(first, second) }
  return ROW_IDS.filter(isRelative)
    .map(row => ({ row, ...NOISE[row](passes) }))
    .filter(noise => Number.isFinite(noise.set))
}

interface Passes {
  first: Arm
  second: Arm
  pairs: readonly PairedItem[]
}

/** Rows that compare the arms, and so grant a margin. */
type RelativeRowId = RowsWith<{ relative: true }>

function isRelative(row: RowId): row is RelativeRowId {
  return ROWS[row].relative === true
}

const NOISE: Record<RelativeRowId, (passes: Passes) => Omit<Noise, 'row'>> = {
  delta_s_drift_median: passes => alike(quantileError(passes, 'delta_s', 0.5, difference)),
  delta_s_drift_p95: passes => alike(quantileError(passes, 'delta_s', 0.95, difference)),
  gold_regression: ({ pairs }) => ({ set: errorOfRuns(pairs), population: errorOfItems(pairs) }),
  latency_p95: passes => alike(quantileError(passes, 'latency_ms', 0.95, ratio)),
  cost_per_solved: ({ first, second, pairs }) => alike(costError(first, second, pairs))
}

function alike(error: number): Omit<Noise, 'row'> {
  return { set: error, population: error }
}

type Compare = (from: number, to: number) => number
const difference: Compare = (from, to) => to - from
const ratio: Compare = (from, to) => to / from

function quantileError({ first, second }: Passes, field: 'delta_s' | 'latency_ms', p: number, of: Compare): number {
  const value = (row: Row) => (row.error === null ? row[field] : null)
  return intervalOfQuantiles({ baseline: first, canary: second }, value, p, of, `resolve ${field} ${p}`).sd
}

export interface Size {
  items: number
  /** Pass 1 of the baseline. */
  first: Arm
}

/** The minimum detectable effects on a gold set of that size and noise, beside the margins that a manifest grants. */
export function minimumDetectableEffects(
  manifest: ManifestContent,
  noise: readonly Noise[],
  { items, first }: Size
): DetectableEffect[] {
  const { gold: question, alpha } = manifest.evidence
  const family = plannedFamily(manifest, first).length
  const seeds = manifest.gold?.seeds.length ?? 1
  return noise.flatMap(({ row, ...errors }) => {
    const margin = targetOf(manifest, row).threshold - (ROWS[row].unit === 'ratio' ? 1 : 0)
    if (!(margin > 0)) return []
    const sd = errors[question === 'population' ? 'population' : 'set']
    const effect = minimumDetectableEffect({ sd, n: 1, alpha, power: POWER })
    const least =
      ROWS[row].gold?.test === 'sign_flip' && question !== 'estimate'
        ? leastLoss({ alpha, family, runs: first.rows.length })
        : 0
    const factor = Math.max((effect / margin) ** 2, least / margin)
    return [
      {
        row,
        margin,
        effect: Math.max(effect, least),
        items: Math.ceil(items * factor),
        seeds: Math.ceil(seeds * factor)
      }
    ]
  })
}

/**
 * Points. However quiet the baseline, an exact test needs k changed runs (or items) all for the worse before its smallest
 * p, 2^−k, is at most alpha / m, the first step of Holm 1979 over a family of m rows; fewer lost runs are never proven.
 */
function leastLoss({ alpha, family, runs }: { alpha: number; family: number; runs: number }): number {
  return (100 * Math.ceil(Math.log2(family / alpha))) / runs
}

export function isDetectable({ effect, margin }: DetectableEffect): boolean {
  return effect <= margin + 1e-12
}

/** Points: on this gold set the noise is that of runs. */
function errorOfRuns(pairs: readonly PairedItem[]): number {
  const variance = pairs.reduce((total, { pairs: runs }) => {
    const changed = runs.filter(run => run.baseline.solved !== run.canary.solved).length
    return total + changed / runs.length ** 2
  }, 0)
  return (100 * Math.sqrt(variance)) / pairs.length
}

/** Points: for questions like these the noise is that of items. */
function errorOfItems(pairs: readonly PairedItem[]): number {
  const losses = pairs.map(
    item => share(item.pairs, pair => pair.baseline.solved) - share(item.pairs, pair => pair.canary.solved)
  )
  const square = losses.reduce((total, loss) => total + loss ** 2, 0) / Math.max(1, pairs.length - 1)
  return 100 * Math.sqrt(square / pairs.length)
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
