import { type Conclusion, EXIT, type ReasonCode } from '../model/reasons.js'
import type { GateRow, StopRow } from '../model/result.js'
import { findRow, type RowId } from '../model/rows.js'
import type { StopId } from '../model/stops.js'
import { ROW_WORDS, STOP_WORDS } from '../model/words.js'

/** What the decisions on a gold set and on a live window have in common: how each end is concluded, and in which words. */

/** A measured failure. */
export function failed(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'fail', reason, exit: EXIT.failed, why }
}

/** It could not be measured: fails closed. */
export function unmeasurable(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'error', reason, exit: EXIT.unmeasurable, why }
}

export function held(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'warn', reason, exit: EXIT.hold, why }
}

/** It passes, and says what to know of it. */
export function warned(why: string): Conclusion {
  return { decision: 'warn', reason: 'warnings', exit: EXIT.ok, why }
}

export function passed(why: string): Conclusion {
  return { decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }
}

/** A hard stop comes before all else. */
export function stoppedHard(fired: readonly StopRow[]): Conclusion | null {
  const hard = fired.filter(stop => stop.hard)
  return hard.length > 0 ? failed('hard_stop', `Hard stop: ${stopLabels(hard)}.`) : null
}

export function stoppedSoft(fired: readonly StopRow[]): Conclusion | null {
  if (fired.length === 0) return null
  return held('soft_stop', `Over target, and no better answers pay for it: ${stopLabels(fired)}.`)
}

/** Rows that fail; a change freeze is none of them, it holds. */
export function failing(gates: readonly GateRow[]): GateRow[] {
  return gates.filter(gate => gate.verdict === 'fail' && !holds(gate))
}

export function frozen(gates: readonly GateRow[]): Conclusion | null {
  const freeze = gates.find(gate => gate.verdict === 'fail' && holds(gate))
  return freeze ? { decision: 'fail', reason: 'frozen', exit: EXIT.hold, why: freeze.why } : null
}

function holds({ row }: GateRow): boolean {
  return findRow(row)?.failsAs === 'frozen'
}

/** Required rows that were not measured. */
export function missing(gates: readonly GateRow[]): GateRow[] {
  return gates.filter(({ verdict, required }) => verdict === 'not_measured' && required)
}

export function requiredMissing(rows: readonly GateRow[], most?: number): Conclusion | null {
  if (rows.length === 0) return null
  return unmeasurable('not_measured', `Required, and not measured: ${rowLabels(rows, most)}.`)
}

/** With `most`, the rest is only counted. */
export function rowLabels(rows: readonly GateRow[], most?: number): string {
  return list(rows.map(rowLabel), most)
}

export function rowLabel({ row }: Pick<GateRow, 'row'>): string {
  return ROW_WORDS[row as RowId].name
}

export function stopLabel({ row }: Pick<StopRow, 'row'>): string {
  return STOP_WORDS[row as StopId].name
}

export function list(words: readonly string[], most: number = words.length): string {
  const more = words.length - most
  return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ')
}

function stopLabels(stops: readonly StopRow[]): string {
  return list(stops.map(stopLabel))
}
