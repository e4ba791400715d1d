import type { Plan, PlannedRun } from './plan.js'
import type { Row } from './row.js'
import { runId } from './rows-file.js'

export interface Completeness {
  /** Rows of the plan in its fixed order, so that the same rows give the same result whatever order they came in. */
  rows: Row[]
  /** Planned runs without a row. */
  missing: PlannedRun[]
}

/**
 * Rows held against their plan. Interleaved runs are done without where the baseline arm is known to be silent, or
 * where none of them has a row: then there is nothing that the others would be missing from.
 */
export function completeness(plan: Plan, rows: readonly Row[], silentBaseline = false): Completeness {
  const byRun = new Map(rows.map(row => [runId(row), row]))
  const dispensable = silentBaseline || !rows.some(row => row.role === 'interleaved')
  return {
    rows: plan.runs.map(run => byRun.get(runId(run))).filter(row => row !== undefined),
    missing: plan.runs.filter(run => !byRun.has(runId(run)) && !(dispensable && run.role === 'interleaved'))
  }
}
