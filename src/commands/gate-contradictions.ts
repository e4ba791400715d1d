import { decideGate } from '../gates/decide.js'
import type { Conclusion } from '../model/reasons.js'
import { type Decision, EXIT, type ExitCode, type ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { findRow } from '../model/rows.js'
import { findStop } from '../model/stops.js'
import { isGreen, mayGoUpOn } from '../rollout/decide.js'

/** A gate's result as evidence: what it says has to follow from what it holds. */

const DECISION_OF: Partial<Record<ReasonCode, Decision>> = {
  all_green: 'pass',
  warnings: 'warn',
  evidence_thin: 'warn',
  soft_stop: 'warn',
  gate_failed: 'fail',
  hard_stop: 'fail',
  frozen: 'fail'
}

/** The verdict, with the exit code that follows from it: a result that was only reported carries 0. */
export function verdictOf({ decision, reason_code: reason, why }: Result): Conclusion {
  return { decision, reason, exit: exitOf(decision, reason), why }
}

function exitOf(decision: Decision, reason: ReasonCode): ExitCode {
  if (isGreen(reason)) return EXIT.ok
  if (reason === 'frozen') return EXIT.hold
  return decision === 'fail' ? EXIT.failed : decision === 'error' ? EXIT.unmeasurable : EXIT.hold
}

/** Where a gate's result contradicts itself, a sentence each. Of one that lets nothing go up the reason is enough. */
export function contradictionsOf(result: Result): string[] {
  const { decision, reason_code: reason, gates, counts } = result
  const expected = DECISION_OF[reason] ?? 'error'
  const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`]
  if (!mayGoUpOn(reason)) return faults
  if (gates.length === 0) {
    faults.push('holds no gate row, as the result of a shard; expected the result of gate --results over all shards')
  }
  if (counts.measured !== counts.planned) {
    faults.push(`measured ${counts.measured} of ${counts.planned} planned runs; expected all of them`)
  }
  const strange = strangersOf(result)
  return [...faults, ...(strange.length > 0 ? strange : againstRows(result))]
}

function strangersOf({ gates, stops }: Result): string[] {
  const names = [...gates.filter(({ row }) => !findRow(row)), ...stops.filter(({ row }) => !findStop(row))].map(
    ({ row }) => row
  )
  return names.length === 0
    ? []
    : [`holds rows that this version does not know: ${names.join(', ')}; run the gate again`]
}

/** Doubts and notes make a warning of green rows; nothing makes less of rows that are not. */
function againstRows({ reason_code: reason, gates, stops, counts, not_required, evidence }: Result): string[] {
  if (gates.length === 0) return []
  const { reason: found, why } = decideGate({
    gates,
    stops,
    missing: 0,
    planned: counts.planned,
    manifest: { not_required, report_only: false, evidence: { inconclusive: evidence?.inconclusive ?? 'hold' } },
    warnings: false,
    doubts: []
  })
  const agrees = found === reason || (found === 'all_green' && reason === 'warnings')
  return agrees ? [] : [`says ${reason}, but its rows say ${found}: ${why}`]
}
