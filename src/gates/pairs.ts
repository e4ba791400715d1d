import { type Row, runLambda } from '../gold/row.js'
import type { ArmName } from '../manifest/schema.js'
import { mcnemar } from '../statistics/binomial.js'
import { labelExchange, signFlip } from '../statistics/permutation.js'
import type { Arm } from './arm.js'
import type { PValues } from './reading.js'

/** The two arms' answers to one run key. */
export interface Pair {
  baseline: Row
  canary: Row
}

/** One gold item's pairs; the unit that "questions like these" resamples. */
export interface PairedItem {
  qid: string
  pairs: readonly Pair[]
}

/** Items in the canary's order, with the run keys that both arms have. */
export function pairUp(baseline: Arm, canary: Arm): PairedItem[] {
  return [...canary.byItem].flatMap(([qid, rows]) => {
    const of = new Map((baseline.byItem.get(qid) ?? []).map(row => [`${row.phrasing}/${row.seed}`, row]))
    const pairs = rows.flatMap(row => {
      const other = of.get(`${row.phrasing}/${row.seed}`)
      return other ? [{ baseline: other, canary: row }] : []
    })
    return pairs.length > 0 ? [{ qid, pairs }] : []
  })
}

/**
 * For a mean over items: `worsening` is the canary's loss on one pair, null where the pair can't tell.
 * A sign flip of a pair is the exchange of its labels, so one test serves both questions with other units.
 */
export function pValuesOfMean(
  items: readonly PairedItem[],
  worsening: (pair: Pair) => number | null,
  seed: string
): PValues {
  const byItem = items.map(item => values(item, worsening)).filter(losses => losses.length > 0)
  const weighted = byItem.flatMap(losses => losses.map(loss => loss / losses.length))
  const means = byItem.map(losses => losses.reduce((total, loss) => total + loss, 0) / losses.length)
  return { set: signFlip(weighted, seed).p, population: signFlip(means, seed).p }
}

/** For a count of runs: those that came to be `bad` against those that left it, an exact McNemar test. */
export function pValuesOfCount(
  items: readonly PairedItem[],
  bad: (row: Row, pair: Pair) => boolean | null,
  seed: string
): PValues {
  const worsening = (pair: Pair) => {
    const before = bad(pair.baseline, pair)
    const after = bad(pair.canary, pair)
    return before === null || after === null ? null : Number(after) - Number(before)
  }
  const changes = items.flatMap(item => values(item, worsening))
  const worse = changes.filter(change => change > 0).length
  const better = changes.filter(change => change < 0).length
  return { set: mcnemar(worse, better), population: pValuesOfMean(items, worsening, seed).population }
}

/**
 * For a statistic of sums, such as a ratio of sums: it is computed anew with labels exchanged, within run keys
 * for this gold set, within items for questions like these. `combine` gets both arms' totals; larger is worse.
 */
export function pValuesOfSums(
  items: readonly PairedItem[],
  parts: (row: Row, arm: ArmName) => readonly number[],
  combine: (baseline: Float64Array, canary: Float64Array) => number,
  seed: string
): PValues {
  const summed = (pairs: readonly Pair[]) => ({
    baseline: totals(pairs.map(pair => parts(pair.baseline, 'baseline'))),
    canary: totals(pairs.map(pair => parts(pair.canary, 'canary')))
  })
  const perPair = items.flatMap(item => item.pairs.map(pair => summed([pair])))
  const perItem = items.map(item => summed(item.pairs))
  return { set: exchangedSums(perPair, combine, seed), population: exchangedSums(perItem, combine, seed) }
}

/** An exchange moves a unit's difference from one arm's totals to the other's; units without one are never looked at. */
function exchangedSums(
  units: readonly { baseline: Float64Array; canary: Float64Array }[],
  combine: (baseline: Float64Array, canary: Float64Array) => number,
  seed: string
): number {
  const from = totals(units.map(unit => unit.baseline))
  const to = totals(units.map(unit => unit.canary))
  const moves = units
    .map(unit => unit.canary.map((value, column) => value - unit.baseline[column]!))
    .filter(difference => difference.some(value => value !== 0))
  const baseline = new Float64Array(from.length)
  const canary = new Float64Array(to.length)
  const statistic = (swapped: Uint8Array) => {
    baseline.set(from)
    canary.set(to)
    for (let at = 0; at < moves.length; at++) {
      if (swapped[at] === 0) continue
      const difference = moves[at]!
      for (let column = 0; column < difference.length; column++) {
        baseline[column]! += difference[column]!
        canary[column]! -= difference[column]!
      }
    }
    return combine(baseline, canary)
  }
  return labelExchange(moves.length, statistic, seed).p
}

function totals(rows: readonly ArrayLike<number>[]): Float64Array {
  const sums = new Float64Array(rows[0]?.length ?? 0)
  for (const row of rows) {
    for (let column = 0; column < sums.length; column++) sums[column]! += row[column]!
  }
  return sums
}

function values(item: PairedItem, of: (pair: Pair) => number | null): number[] {
  return item.pairs.map(of).filter(value => value !== null)
}

const STATES = runLambda.options.length

/**
 * For the excess of the canary's flip rate over the baseline's: labels exchanged within run keys (this gold set) or
 * within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
export function pValuesOfFlips(items: readonly PairedItem[], seed: string): PValues {
  const runs = items.flatMap((item, at) =>
    item.pairs.map(pair => ({
      item: at,
      baseline: runLambda.options.indexOf(pair.baseline.lambda),
      canary: runLambda.options.indexOf(pair.canary.lambda)
    }))
  )
  const counts = { baseline: new Int32Array(items.length * STATES), canary: new Int32Array(items.length * STATES) }
  const excess = (isSwapped: (run: number) => boolean) => {
    counts.baseline.fill(0)
    counts.canary.fill(0)
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at]!
      const swapped = isSwapped(at)
      counts.baseline[run.item * STATES + (swapped ? run.canary : run.baseline)]! += 1
      counts.canary[run.item * STATES + (swapped ? run.baseline : run.canary)]! += 1
    }
    let difference = 0
    for (let item = 0; item < items.length; item++) {
      difference += (largest(counts.baseline, item) - largest(counts.canary, item)) / items[item]!.pairs.length
    }
    return difference
  }
  return {
    set: labelExchange(runs.length, swapped => excess(run => swapped[run] === 1), seed).p,
    population: labelExchange(items.length, swapped => excess(run => swapped[runs[run]!.item] === 1), seed).p
  }
}

/** How many of an item's runs are in its most frequent state. */
function largest(counts: Int32Array, item: number): number {
  const first = item * STATES
  return Math.max(counts[first]!, counts[first + 1]!, counts[first + 2]!)
}
