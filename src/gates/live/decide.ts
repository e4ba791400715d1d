import ms from 'ms'
import type { ManifestContent } from '../../manifest/schema.js'
import type { Conclusion } from '../../model/reasons.js'
import type { GateRow } from '../../model/result.js'
import {
  failed,
  failing,
  frozen,
  held,
  list,
  missing,
  passed,
  requiredMissing,
  rowLabel,
  rowLabels,
  stopLabel,
  stoppedHard,
  stoppedSoft,
  unmeasurable
} from '../conclusion.js'
import type { LiveTable } from './judge.js'
import { describeNeeded } from './needed.js'

/** Of more rows than these the rest is only counted. */
const MOST_NAMED = 5

/**
 * What `judge` decides: 0 pass, 1 a hard stop or a failure, 4 hold, 5 could not measure. Stops are looked at first: they
 * count in every state. A broken log voids what was measured, but not a stop.
 */
export function decideLive(table: LiveTable, manifest: Pick<ManifestContent, 'not_required'>): Conclusion {
  const gating = table.gates.filter(gate => !(gate.row in manifest.not_required))
  const fired = table.stops.filter(stop => stop.fired)
  const outside = failing(gating)
  return (
    stoppedHard(fired) ??
    brokenLog(table) ??
    rollingBack(outside.filter(gate => !table.holding.includes(gate.row))) ??
    notSeenToEnd(table) ??
    notMeasurable(table, gating) ??
    silentCanary(table) ??
    frozen(gating) ??
    stoppedSoft(fired) ??
    besideEarlier(outside) ??
    undecided(table, gating) ??
    tooShort(table) ??
    passed('Every required check is inside its target, and that is no luck.')
  )
}

function brokenLog({ unsound }: LiveTable): Conclusion | null {
  return unsound?.reason === 'log_invalid' ? unmeasurable(unsound.reason, unsound.why) : null
}

function rollingBack(rows: readonly GateRow[]): Conclusion | null {
  return rows.length > 0 ? failed('gate_failed', `Outside target: ${rowLabels(rows, MOST_NAMED)}.`) : null
}

/** The newest evidence is missing: it waits for it, and at the end of the longest window for nothing more. */
function notSeenToEnd({ stale, silent, exhausted, unsound }: LiveTable): Conclusion | null {
  if (stale === null || unsound) return null
  // What was found out of a silent canary says more.
  const why = silent ?? stale
  return exhausted ? unmeasurable('evidence_stale', why) : held('evidence_stale', why)
}

function notMeasurable({ unsound }: LiveTable, gating: readonly GateRow[]): Conclusion | null {
  const rows = missing(gating)
  const silent = rows.find(gate => gate.reason_code === 'no_traffic')
  if (silent) return unmeasurable('no_traffic', silent.why)
  return unsound ? unmeasurable(unsound.reason, unsound.why) : requiredMissing(rows, MOST_NAMED)
}

function silentCanary({ silent, exhausted }: LiveTable): Conclusion | null {
  if (silent === null) return null
  return exhausted ? unmeasurable('evidence_stale', silent) : held('evidence_stale', silent)
}

/** At weight 100 the rows that compare the arms have only an earlier window to compare with. */
function besideEarlier(rows: readonly GateRow[]): Conclusion | null {
  if (rows.length === 0) return null
  const why = `Outside target beside an earlier window, which holds: ${rowLabels(rows, MOST_NAMED)}.`
  return held('gate_failed', why)
}

function undecided(table: LiveTable, gating: readonly GateRow[]): Conclusion | null {
  const rows = gating.filter(gate => gate.verdict === 'inconclusive')
  const open = [...rows.map(rowLabel), ...table.unconfirmed.map(row => `stop on ${stopLabel({ row })}`)]
  if (open.length === 0) return null
  const named = list(open, MOST_NAMED)
  if (!table.exhausted) return held('evidence_thin', waiting(table, rows) ?? `Waiting for ${named}.`)
  const why = `The time for this phase is up, and it is not settled: ${named}.`
  return held('evidence_exhausted', why)
}

function tooShort({ full, coverage }: LiveTable): Conclusion | null {
  if (full) return null
  const covered = ms(Math.round(coverage.coveredMs), { long: true })
  return held(
    'evidence_thin',
    `Every check is inside its target so far; the window is not full yet: ${covered} are covered.`
  )
}

/** The row that takes longest, with its number; null where the estimates that it rests on are not to be believed. */
function waiting({ needed, unsound, unconfirmed }: LiveTable, rows: readonly GateRow[]): string | null {
  if (unsound || unconfirmed.length > 0) return null
  const waited = rows.map(gate => ({ gate, need: needed.find(({ row }) => row === gate.row) }))
  const counted = waited.flatMap(({ gate, need }) =>
    need?.requests ? [{ gate, at: need.at, requests: need.requests }] : []
  )
  if (counted.length === 0 || counted.length < rows.length) return null
  const most = counted.reduce((most, one) => (one.requests > most.requests ? one : most))
  const others = rows.length - 1
  const sooner =
    others === 0 ? '' : ` ${others === 1 ? 'One more measure is' : `${others} more measures are`} settled by then.`
  return `Waiting for ${rowLabel(most.gate)}: ${describeNeeded(most)}.${sooner}`
}
