import type { ManifestContent } from '../manifest/schema.js'
import { type Conclusion, EXIT, type ReasonCode } from '../model/reasons.js'
import type { GateRow, StopRow } from '../model/result.js'
import { ROWS, type RowId, STOPS, type StopId } from '../model/rows.js'

export interface GateFacts {
  gates: readonly GateRow[]
  stops: readonly StopRow[]
  /** Planned runs without a row. */
  missing: number
  planned: number
  manifest: Pick<ManifestContent, 'not_required' | 'report_only'> & {
    evidence: Pick<ManifestContent['evidence'], 'inconclusive'>
  }
  /** Something a reader must know, such as a margin that can't be resolved. */
  warnings: boolean
  /** Why green rows prove little: they warn. */
  doubts: readonly string[]
}

/** What `gate` decides. Where several apply, the exit codes 1, 5, 4, 0 win in that order; a missing row voids all. */
export function decideGate(facts: GateFacts): Conclusion {
  const verdict = measuredVerdict(facts)
  return facts.manifest.report_only ? { ...verdict, exit: EXIT.ok } : verdict
}

function measuredVerdict({ gates, stops, missing, planned, manifest, warnings, doubts }: GateFacts): Conclusion {
  const gating = gates.filter(gate => !(gate.row in manifest.not_required))
  const rows = (is: (gate: GateRow) => boolean) => gating.filter(is).map(gate => label(gate.row))
  if (missing > 0) {
    return invalid(
      'rows_missing',
      `${missing} of ${planned} planned runs have no row, so there is no verdict. Run again with --resume.`
    )
  }
  const fired = stops.filter(stop => stop.fired && !(rowOfStop(stop.row) in manifest.not_required))
  const hard = fired.filter(stop => stop.hard)
  if (hard.length > 0) return failed('hard_stop', `A hard stop fired: ${list(hard.map(stop => stopLabel(stop.row)))}.`)
  const failing = rows(gate => gate.verdict === 'fail' && gate.row !== 'freeze')
  if (failing.length > 0) return failed('gate_failed', `Outside target: ${list(failing)}.`)
  const unmeasured = rows(gate => gate.verdict === 'not_measured' && gate.required)
  if (unmeasured.length > 0) return invalid('not_measured', `Required, and not measured: ${list(unmeasured)}.`)
  const frozen = gating.find(gate => gate.row === 'freeze' && gate.verdict === 'fail')
  if (frozen) return { decision: 'fail', reason: 'frozen', exit: EXIT.hold, why: frozen.why }
  if (fired.length > 0)
    return held(
      'soft_stop',
      `Over target without a proven quality gain: ${list(fired.map(stop => stopLabel(stop.row)))}.`
    )
  const undecided = rows(gate => gate.verdict === 'inconclusive')
  if (undecided.length > 0) {
    const why = `Outside target, but chance alone does as much: ${list(undecided)}.`
    return manifest.evidence.inconclusive === 'hold' ? held('evidence_thin', why) : warned(why)
  }
  const waived = rows(gate => gate.verdict === 'waived')
  if (waived.length > 0)
    return warned(`Every required row is inside its target; waived by a proven quality gain: ${list(waived)}.`)
  if (doubts.length > 0) return warned(doubts.join(' '))
  const dropped = gates
    .filter(gate => gate.verdict === 'fail' && gate.row in manifest.not_required)
    .map(gate => label(gate.row))
  const but = [
    dropped.length > 0 ? `; not required, and outside target: ${list(dropped)}` : '',
    warnings ? '; see the notes' : ''
  ].join('')
  return { decision: 'pass', reason: 'all_green', exit: EXIT.ok, why: `Every required row is inside its target${but}.` }
}

/** A soft stop is its row's own reading: what drops the row drops the stop. Hard stops stand for themselves. */
function rowOfStop(stop: string): string {
  return { soft_latency: 'latency_p95', soft_cost: 'cost_per_solved' }[stop] ?? stop
}

/** Whether the decision needs a row measured: the runbook's own, what the manifest declares, and what it asks for. */
export function requiredRows(
  manifest: Pick<ManifestContent, 'secrets' | 'boot' | 'probes' | 'freeze' | 'require' | 'not_required'>,
  where: 'gate' | 'live'
): (row: RowId) => boolean {
  const declared: Partial<Record<RowId, boolean>> = {
    secrets_present: manifest.secrets.length > 0,
    boot_order: manifest.boot.length > 0,
    probes: manifest.probes.length > 0,
    freeze: manifest.freeze !== undefined
  }
  return row =>
    !(row in manifest.not_required) &&
    (ROWS[row].requiredIn.includes(where) || manifest.require.includes(row) || declared[row] === true)
}

function failed(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'fail', reason, exit: EXIT.failed, why }
}

function invalid(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'error', reason, exit: EXIT.unmeasurable, why }
}

function held(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'warn', reason, exit: EXIT.hold, why }
}

function warned(why: string): Conclusion {
  return { decision: 'warn', reason: 'warnings', exit: EXIT.ok, why }
}

function label(row: string): string {
  return ROWS[row as RowId].label
}

function stopLabel(row: string): string {
  return STOPS[row as StopId].label
}

function list(words: readonly string[]): string {
  return words.join(', ')
}
