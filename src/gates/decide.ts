import type { ManifestContent } from '../manifest/schema.js'
import { agreeing, counted } from '../model/counted.js'
import { type Conclusion, EXIT } from '../model/reasons.js'
import type { GateRow, StopRow } from '../model/result.js'
import { rowOfSoftStop, type StopId } from '../model/stops.js'
import {
  failed,
  failing,
  frozen,
  held,
  missing as missingRows,
  passed,
  requiredMissing,
  rowLabels,
  stoppedHard,
  stoppedSoft,
  unmeasurable,
  warned
} from './conclusion.js'

export interface GateFacts {
  gates: readonly GateRow[]
  stops: readonly StopRow[]
  /** Planned runs without a row. */
  missing: number
  planned: number
  manifest: Pick<ManifestContent, 'not_required' | 'report_only'> & {
    evidence: Pick<ManifestContent['evidence'], 'inconclusive'>
  }
  /** Something a reader must know, such as a margin smaller than the minimum detectable effect. */
  warnings: boolean
  /** Why green rows prove little: they warn. */
  doubts: readonly string[]
}

/** What `gate` decides. Where several apply, the exit codes 1, 5, 4, 0 win in that order; a missing row voids all. */
export function decideGate(facts: GateFacts): Conclusion {
  const verdict = measuredVerdict(facts)
  return facts.manifest.report_only ? { ...verdict, exit: EXIT.ok } : verdict
}

function measuredVerdict(facts: GateFacts): Conclusion {
  const { missing, planned, manifest } = facts
  const gating = facts.gates.filter(gate => !(gate.row in manifest.not_required))
  if (missing > 0) {
    const why = `${missing} of ${counted(planned, 'try')} ${agreeing(missing, 'is', 'are')} missing, so there is no verdict. Run it again with --resume.`
    return unmeasurable('rows_missing', why)
  }
  const fired = facts.stops.filter(stop => stop.fired && !isDropped(stop, manifest))
  return (
    stoppedHard(fired) ??
    outside(failing(gating)) ??
    requiredMissing(missingRows(gating)) ??
    frozen(gating) ??
    stoppedSoft(fired) ??
    undecided(gating, manifest) ??
    passing(gating, facts)
  )
}

function isDropped({ row }: StopRow, { not_required }: Pick<ManifestContent, 'not_required'>): boolean {
  return (rowOfSoftStop(row as StopId) ?? row) in not_required
}

function outside(rows: readonly GateRow[]): Conclusion | null {
  return rows.length > 0 ? failed('gate_failed', `Outside target: ${rowLabels(rows)}.`) : null
}

function undecided(gating: readonly GateRow[], { evidence }: GateFacts['manifest']): Conclusion | null {
  const rows = gating.filter(gate => gate.verdict === 'inconclusive')
  if (rows.length === 0) return null
  const why = `Outside target, which may be bad luck: ${rowLabels(rows)}.`
  return evidence.inconclusive === 'hold' ? held('evidence_thin', why) : warned(why)
}

function passing(gating: readonly GateRow[], { gates, manifest, warnings, doubts }: GateFacts): Conclusion {
  const waived = gating.filter(gate => gate.verdict === 'waived')
  if (waived.length > 0) {
    return warned(
      `Every required check is inside its target; allowed, as better answers pay for it: ${rowLabels(waived)}.`
    )
  }
  if (doubts.length > 0) return warned(doubts.join(' '))
  const dropped = gates.filter(gate => gate.verdict === 'fail' && gate.row in manifest.not_required)
  const but = [
    dropped.length > 0 ? `; not required, and outside target: ${rowLabels(dropped)}` : '',
    warnings ? '; see the warnings' : ''
  ].join('')
  return passed(`Every required check is inside its target${but}.`)
}
