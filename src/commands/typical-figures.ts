import { createCollector } from '../window/collect.js'
import type { RequestRow } from '../window/record.js'
import type { CellSummary } from '../window/summary.js'
import { typicalRows } from '../window/typical.js'

const ENOUGH = 4000

/** The figures of a service as many are. */
export function typicalFigures(): CellSummary {
  const rows = typicalRows('baseline', 'typical')
  return figuresOf(Array.from({ length: ENOUGH }, () => rows.next().value))
}

/** The figures of these requests of the baseline. */
export function figuresOf(rows: readonly RequestRow[]): CellSummary {
  const collector = createCollector({ from: null, to: null, canary: 'served', segments: [], historyMs: 0 })
  rows.forEach((row, i) => {
    collector.add({ ...row, request_id: String(i) }, i, false)
  })
  return collector.finish({ read: rows.length, broken: 0, torn: 0, problems: [] }).arms.baseline
}
