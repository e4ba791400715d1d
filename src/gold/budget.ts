import type { Row } from './row.js'

/** Keeps the cost of asking under a limit. */
export interface Budget {
  /** Whether one more run may start; it then counts as under way until it is settled. */
  start(): boolean
  settle(row: Row | null): void
  /** Cost of all settled runs, USD. */
  spent(): number
  /** The run that was refused would have passed the limit. */
  exhausted(): boolean
}

/**
 * A run is expected to cost as much as the dearest one so far, or `expected` USD before there is one. A run starts
 * where what was spent, what is under way and itself stay within the limit; from the first one refused on, all are.
 */
export function openBudget(limit: number | undefined, before: readonly Row[], expected: number | null): Budget {
  const costs = before.map(costOf)
  let spent = costs.reduce((sum, cost) => sum + cost, 0)
  let dearest = Math.max(expected ?? 0, ...costs)
  let underWay = 0
  let exhausted = false
  return {
    start() {
      if (limit !== undefined && spent + (underWay + 1) * dearest > limit) exhausted = true
      if (!exhausted) underWay++
      return !exhausted
    },
    settle(row) {
      underWay--
      const cost = row ? costOf(row) : 0
      spent += cost
      dearest = Math.max(dearest, cost)
    },
    spent: () => spent,
    exhausted: () => exhausted
  }
}

/** Of asking and of grading. */
function costOf({ cost_usd, graded }: Row): number {
  return (cost_usd ?? 0) + (graded?.cost_usd ?? 0)
}
