import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import { ROW_IDS, ROWS, type RowId, type RowsWith } from '../model/rows.js'
import { drawNoise, rejectionRate } from '../statistics/power.js'
import { normalQuantile } from '../statistics/special.js'
import { firstShare, plannedRounds } from './alpha.js'
import type { Arm } from './arm.js'
import { costPerSolved, share } from './arm.js'
import { plannedFamily, TESTED_ROWS } from './gold.js'
import { intervalOfQuantiles, intervalOfSums } from './interval.js'
import { lossesOf, type PairedItem, pairUp } from './pairs.js'
import { differenceOfItems, lossSpread, roundsOfScore, runVariance, usualDifference } from './score-power.js'
import { targetOf } from './targets.js'

/** The minimum detectable effect of each row that has a margin, on this gold set and from the baseline's own noise. */

const POWER = 0.8

export interface DetectableEffect {
  row: RowId
  /** The margin that the target grants, in the row's own unit. */
  margin: number
  /** Smallest true change that fails the row with 80 % power, by the very test, alpha and rounds of the gate. */
  effect: number
  /**
   * Of gold_regression under `population`: the points (sd) by which the versions differ on single items besides, and,
   * where that is assumed and not measured, the effect of versions that differ in nothing but the loss.
   */
  differ?: number
  alike?: number
  /** Items at the same runs an item, or seeds at the same items, at which a change of twice the margin is detected; null where no number would do. */
  items: number | null
  seeds: number | null
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

interface Size {
  items: number
  /** Of one pass. */
  runs: number
  /** Pass 1 of the baseline, where there is one: it tells which rows are tested, and in how many rounds. */
  first?: Arm
  /** Both arms' answers, once they are known: they tell by how much the versions differ on single items. */
  pairs?: readonly PairedItem[]
}

/** The minimum detectable effects on a gold set of that size and noise, beside the margins that a manifest grants. */
export function resolutionOf(manifest: ManifestContent, noise: readonly Noise[], size: Size): DetectableEffect[] {
  const seeds = manifest.gold?.seeds.length ?? 1
  if (!(size.items > 0) || !(size.runs > 0)) return []
  const test = plannedTest(manifest, size.first)
  const question = manifest.evidence.gold === 'population' ? 'population' : 'set'
  return noise.flatMap(({ row, ...errors }) => {
    const margin = targetOf(manifest, row).threshold - (ROWS[row].unit === 'ratio' ? 1 : 0)
    const error = errors[question]
    if (!(margin > 0) || !Number.isFinite(error)) return []
    const versions = isScore(row) && question === 'population' ? versionsOf(errors, size) : null
    const planned = { row, margin, error, ...versions }
    const power = powerOf(manifest, planned, size, test)
    const effectBy = (of: typeof power) => {
      const excess = smallest(margin, x => of(x, 1, 1))
      return excess === null || (isScore(row) && margin + excess > 100) ? Number.POSITIVE_INFINITY : margin + excess
    }
    const would = (grow: (times: number) => number) => smallest(1, more => grow(1 + more))
    const items = would(times => power(margin, times, 1))
    const more = would(times => power(margin, 1, times))
    return [
      {
        row,
        margin,
        effect: effectBy(power),
        ...(versions && { differ: 100 * Math.sqrt(versions.differ) }),
        ...(versions?.assumed && { alike: effectBy(powerOf(manifest, { ...planned, differ: 0 }, size, test)) }),
        items: items === null ? null : Math.ceil(size.items * (1 + items) - 1e-6),
        seeds: more === null ? null : Math.ceil(seeds * (1 + more) - 1e-6)
      }
    ]
  })
}

/** By how much two versions differ on single items besides a loss: measured where both arms' answers are known, else assumed. */
function versionsOf({ set, population }: Omit<Noise, 'row'>, { runs, pairs }: Size) {
  const luck = runVariance(set / 100, runs)
  const measured = pairs
    ? differenceOfItems(
        lossesOf(pairs, row => row.solved),
        luck
      )
    : null
  if (measured !== null) return { error: set, differ: measured, assumed: false }
  return { error: population, differ: usualDifference(runVariance(population / 100, runs)), assumed: true }
}

/** Whether a row is in points of a score, of which there are 100, and is tested as their mean. */
function isScore(row: RowId): boolean {
  return ROWS[row].unit === 'points'
}

/** Whether a change of twice the margin is seen: no test tells a change that is just beyond its target. */
export function isDetectable({ effect, margin }: DetectableEffect): boolean {
  return effect <= 2 * margin + 1e-12
}

/** The smallest x ≥ 0 with 80 % power, to a thousandth of itself; null where none up to 10,000 times `scale` has it. */
function smallest(scale: number, power: (x: number) => number): number | null {
  if (power(0) >= POWER) return 0
  let high = scale / 16
  while (power(high) < POWER) {
    high *= 2
    if (high > 10_000 * scale) return null
  }
  let low = high > scale / 16 ? high / 2 : 0
  while (high - low > Math.max(high, scale / 16) / 1000) {
    const middle = (low + high) / 2
    if (power(middle) < POWER) low = middle
    else high = middle
  }
  return high
}

interface Planned {
  row: RowId
  margin: number
  error: number
  /** Variance between items besides the loss, share²; 0 where it is absent. */
  differ?: number
}

/** What the tests of all rows share: when they are looked at, beside which others, and the noise that rounds have in common. */
function plannedTest(manifest: ManifestContent, first: Arm | undefined) {
  const of = manifest.evidence.gold === 'estimate' ? 1 : plannedRounds(manifest, first?.rows ?? [])
  return {
    looks: Array.from({ length: of }, (_, at) => ({ round: at + 1, of })),
    tests: first ? plannedFamily(manifest, first) : TESTED_ROWS,
    draws: of > 1 ? drawNoise(of) : []
  }
}
type PlannedTest = ReturnType<typeof plannedTest>

/** The power of a row's test against a change `excess` beyond its target, on `items` times the items and `seeds` times the seeds. */
function powerOf(
  manifest: ManifestContent,
  { row, margin, error, differ = 0 }: Planned,
  size: Size,
  { looks, tests, draws }: PlannedTest
): (excess: number, items: number, seeds: number) => number {
  const { alpha, gold: question } = manifest.evidence
  const levels = looks.map(look => (question === 'estimate' ? 0.5 : alpha * firstShare(row, tests, look)))
  if (!isScore(row)) {
    const critical = levels.map(level => -normalQuantile(level))
    return (excess, items, seeds) => {
      const sd = error / Math.sqrt(items * seeds)
      return rejectionRate(
        excess,
        0,
        critical.map((value, at) => ({ sd, se: sd / Math.sqrt(at + 1), critical: value })),
        draws
      )
    }
  }
  return (excess, items, seeds) => {
    const plan = { items: size.items * items, runs: size.runs * items * seeds, population: question === 'population' }
    const spread = lossSpread({ v: runVariance(error / 100, size.runs), loss: (margin + excess) / 100, differ })
    const { shared, rounds } = roundsOfScore(spread, plan, levels)
    return rejectionRate(excess / 100, shared, rounds, draws)
  }
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
