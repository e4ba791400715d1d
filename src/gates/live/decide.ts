import type { ManifestContent } from '../../manifest/schema.js'
import type { Conclusion } from '../../model/reasons.js'
import { EXIT, type ReasonCode } from '../../model/reasons.js'
import type { GateRow } from '../../model/result.js'
import { ROWS, type RowId, STOPS, type StopId } from '../../model/rows.js'
import type { LiveTable } from './judge.js'
import { sayNeeded } from './needed.js'

/**
 * What `judge` decides: 0 pass, 1 a hard stop or a failure, 4 hold, 5 could not measure. Stops are looked at first: they
 * count in every state. A broken log voids what was measured, but not a stop.
 */
export function decideLive(table: LiveTable, manifest: Pick<ManifestContent, 'not_required'>): Conclusion {
  const gating = table.gates.filter(gate => !(gate.row in manifest.not_required))
  const fired = table.stops.filter(stop => stop.fired)
  const hard = fired.filter(stop => stop.hard)
  if (hard.length > 0) {
    return failed('hard_stop', `A hard stop fired: ${list(hard.map(stop => stopLabel(stop.row)))}.`)
  }
  if (table.unsound?.reason === 'log_invalid') return invalid('log_invalid', table.unsound.why)
  const failing = gating.filter(gate => gate.verdict === 'fail' && gate.row !== 'freeze')
  const rollingBack = failing.filter(gate => !table.holding.includes(gate.row))
  if (rollingBack.length > 0) return failed('gate_failed', `Outside target: ${list(rollingBack.map(label))}.`)
  return (
    unmeasurable(table, gating) ??
    held(table, gating, failing) ?? {
      decision: 'pass',
      reason: 'all_green',
      exit: EXIT.ok,
      why: 'Every required row is inside its target, beyond chance.'
    }
  )
}

function unmeasurable(table: LiveTable, gating: readonly GateRow[]): Conclusion | null {
  const missing = gating.filter(gate => gate.verdict === 'not_measured' && gate.required)
  const silent = missing.find(gate => gate.reason_code === 'no_traffic')
  if (silent) return invalid('no_traffic', silent.why)
  if (table.unsound) return invalid(table.unsound.reason, table.unsound.why)
  if (missing.length > 0) return invalid('not_measured', `Required, and not measured: ${list(missing.map(label))}.`)
  return null
}

function held(table: LiveTable, gating: readonly GateRow[], failing: readonly GateRow[]): Conclusion | null {
  const frozen = gating.find(gate => gate.row === 'freeze' && gate.verdict === 'fail')
  if (frozen) return { decision: 'fail', reason: 'frozen', exit: EXIT.hold, why: frozen.why }
  const soft = table.stops.filter(stop => stop.fired).map(stop => stopLabel(stop.row))
  if (soft.length > 0) return hold('soft_stop', `Over target without a proven quality gain: ${list(soft)}.`)
  if (failing.length > 0) {
    return hold('gate_failed', `Outside target beside an earlier window, which holds: ${list(failing.map(label))}.`)
  }
  const open = [
    ...gating.filter(gate => gate.verdict === 'inconclusive').map(label),
    ...table.unconfirmed.map(id => `stop on ${stopLabel(id)}`)
  ]
  if (open.length > 0 && table.exhausted) {
    return hold(
      'evidence_exhausted',
      `The window has been open for as long as it may, and is not decided: ${list(open)}.`
    )
  }
  if (open.length > 0) return hold('evidence_thin', `Not decided yet: ${list(open)}.${longest(table)}`)
  return table.full ? null : hold('evidence_thin', 'Every row is inside its target, but the window is not full yet.')
}

/** The row that takes longest, with its number. */
function longest({ needed }: LiveTable): string {
  const counted = needed.flatMap(({ requests, at }) => (requests === null ? [] : [{ requests, at }]))
  if (counted.length === 0) return ''
  const most = counted.reduce((most, one) => (one.requests > most.requests ? one : most))
  return most.requests === 0 ? '' : ` It takes ${sayNeeded(most)}.`
}

function failed(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'fail', reason, exit: EXIT.failed, why }
}

function invalid(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'error', reason, exit: EXIT.unmeasurable, why }
}

function hold(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'warn', reason, exit: EXIT.hold, why }
}

function label({ row }: GateRow): string {
  return ROWS[row as RowId].label
}

function stopLabel(row: string): string {
  return STOPS[row as StopId].label
}

const MOST_NAMED = 5

function list(words: readonly string[]): string {
  const more = words.length - MOST_NAMED
  return more > 0 ? `${words.slice(0, MOST_NAMED).join(', ')} and ${more} more` : words.join(', ')
}
