import { keyOf, type Row, runLambda } from '../gold/row.js'
import type { ArmName } from '../manifest/schema.js'
import { mcnemar } from '../statistics/binomial.js'
import { mean } from '../statistics/moments.js'
import { labelExchange, oneOfEach, signFlip } from '../statistics/permutation.js'
import { exceedance, groupedMean } from '../statistics/shifted-mean.js'
import { type Arm, share } from './arm.js'
import type { PValues } from './reading.js'

/** The two arms' answers to one run key, and the baseline's second one where it was asked twice. */
export interface Pair {
  baseline: Row
  again?: Row
  canary: Row
}

/** One gold item's pairs; the unit that "questions like these" resamples. */
export interface PairedItem {
  qid: string
  pairs: readonly Pair[]
}

/** Items in the canary's order, with the run keys that both arms have; `again` is the baseline's second pass. */
export function pairUp(baseline: Arm, canary: Arm, again?: Arm): PairedItem[] {
  return [...canary.byItem].flatMap(([qid, rows]) => {
    const pairs = rows.flatMap(row => {
      const key = keyOf(row)
      const [first, second] = [baseline.byKey.get(key), again?.byKey.get(key)]
      return first ? [{ baseline: first, canary: row, ...(second && { again: second }) }] : []
    })
    return pairs.length > 0 ? [{ qid, pairs }] : []
  })
}

/** The baseline's answers to a run key: one, or two where it was asked twice. */
function referencesOf({ baseline, again }: Pair): Row[] {
  return again ? [baseline, again] : [baseline]
}

/** The canary's loss of a share on each run key, item by item: what the baseline's answers have of it on average, less the canary's. */
export function lossesOf(items: readonly PairedItem[], has: (row: Row) => boolean): number[][] {
  return items.map(({ pairs }) => pairs.map(pair => share(referencesOf(pair), has) - Number(has(pair.canary))))
}

/**
 * For a mean over items of values by group, against a bound that it may reach: the excess over its error within these
 * items, or between items like them. `step` is the least change of one value (statistics/shifted-mean.ts).
 */
export function pValuesOfMean(groups: readonly (readonly number[])[], bound: number, step: number): PValues {
  const { mean, within, between } = groupedMean(groups, step)
  return { set: exceedance(mean, bound, within), population: exceedance(mean, bound, between) }
}

/** For a mean over items of values that should reach a floor: what they lack of it. Retrieval that never varies is believed. */
export function pValuesOfShortfall(groups: readonly (readonly number[])[], floor: number): PValues {
  return pValuesOfMean(
    groups.map(group => group.map(value => floor - value)),
    0,
    0
  )
}

/**
 * For a state of runs, against "nothing changed": among all answers to a run key each is as likely to be the canary's,
 * on this gold set; for questions like these the signs of whole items are flipped.
 */
export function pValuesOfState(items: readonly PairedItem[], bad: (row: Row) => boolean, seed: string): PValues {
  const keys = items.flatMap(({ pairs }) => pairs).map(pair => [...referencesOf(pair), pair.canary])
  const observed = keys.filter(rows => bad(rows.at(-1)!)).length
  const losses = lossesOf(items, row => !bad(row)).map(mean)
  return {
    set: oneOfEach(
      keys.map(rows => share(rows, bad)),
      observed
    ),
    population: signFlip(losses, seed).p
  }
}

/** For a count of runs: those that came to be `bad` against those that left it, an exact McNemar test. */
export function pValuesOfCount(
  items: readonly PairedItem[],
  bad: (row: Row, arm: ArmName) => boolean | null,
  seed: string
): PValues {
  const worsening = (pair: Pair) => {
    const before = bad(pair.baseline, 'baseline')
    const after = bad(pair.canary, 'canary')
    return before === null || after === null ? null : Number(after) - Number(before)
  }
  const changes = items.flatMap(item => values(item, worsening))
  const worse = changes.filter(change => change > 0).length
  const better = changes.filter(change => change < 0).length
  const means = items
    .map(item => values(item, worsening))
    .filter(changes => changes.length > 0)
    .map(mean)
  return { set: mcnemar(worse, better), population: signFlip(means, seed).p }
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
