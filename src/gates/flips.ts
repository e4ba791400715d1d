import { runLambda } from '../gold/row.js'
import { labelExchange } from '../statistics/permutation.js'
import type { PairedItem } from './pairs.js'
import type { Chance } from './reading.js'

const STATES = runLambda.options.length

/**
 * Chance that the canary's flip rate exceeds the baseline's by as much, with labels exchanged within run keys (this
 * gold set) or within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
export function chanceOfFlips(items: readonly PairedItem[], seed: string): Chance {
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
