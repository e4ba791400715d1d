import type { Row } from '../gold/row.js'
import { agreeing, counted } from '../model/counted.js'
import { ROWS, type RowId } from '../model/rows.js'
import { mostLeftOut } from '../window/left-out.js'
import { armOf } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import type { PairedItem } from './pairs.js'
import { notMeasured, type Reading } from './reading.js'
import { isInside } from './targets.js'

/**
 * A reply that holds nothing of what a row is measured by leaves that row, and those that stay may look well. So such
 * runs are counted, where the baseline's own reply to the same question holds it: a few could have been the worst, and
 * with more the row is not measured.
 */

/** What a row is measured by, what the worst of it is, and how a reply comes to have none. */
const FIGURES = {
  delta_s: { worst: 1, name: 'ΔS', because: 'they retrieved nothing, or blank text' },
  coverage: { worst: 0, name: 'coverage', because: 'they show no spans' }
}
type Figure = keyof typeof FIGURES

/** The row's reading, which passes only where it would were the runs that left it the worst (docs/runbook.md §12). */
export function withLeftOut(row: RowId, evidence: GoldEvidence, measure: Measure): Reading {
  const reading = measure(evidence)
  const from = ROWS[row].gold?.from
  if (!from || reading.value === null) return reading
  const left = leaving(evidence.pairs, from)
  if (left.size === 0) return reading
  const replies = evidence.canary.rows.filter(({ error }) => error === null).length
  const { worst, name, because } = FIGURES[from]
  const { target, baseline, n } = reading
  const said = `${left.size} of ${counted(replies, 'reply')} of the canary ${agreeing(left.size, 'has', 'have')} no ${name} where the baseline's have`
  if (left.size > mostLeftOut(replies)) return notMeasured(row, target, `${said}: ${because}.`, { baseline, n })
  const rows = evidence.canary.rows.map(one => (left.has(one) ? { ...one, [from]: worst } : one))
  const { value } = measure({ ...evidence, canary: armOf(rows) })
  if (value === null || isInside(value, target.op, target.threshold)) return reading
  if (!isInside(reading.value, target.op, target.threshold)) return reading
  const undecidable = `Inside its target, but ${said}: were they the worst, it would be ${Number(value.toPrecision(3))}.`
  return { ...reading, undecidable }
}

function leaving(items: readonly PairedItem[], figure: Figure): Set<Row> {
  const pairs = items.flatMap(item => item.pairs)
  const left = pairs.filter(
    ({ baseline, canary }) =>
      canary.error === null && canary[figure] === null && baseline.error === null && baseline[figure] !== null
  )
  return new Set(left.map(({ canary }) => canary))
}
