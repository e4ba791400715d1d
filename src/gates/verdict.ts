import type { ManifestContent } from '../manifest/schema.js'
import type { ReasonCode } from '../model/reasons.js'
import type { GateRow, Verdict } from '../model/result.js'
import { ROWS, type RowId } from '../model/rows.js'
import { holm } from '../statistics/holm.js'
import type { Reading } from './reading.js'
import { isInside } from './targets.js'

/**
 * Readings become rows of the gate table by one rule (docs/runbook.md §12): pass inside the target; outside, fail where
 * chance is ruled out at alpha (Holm over the measured rows that have a p-value), else inconclusive.
 */
export function judge(
  readings: readonly Reading[],
  evidence: ManifestContent['evidence'],
  isRequired: (row: RowId) => boolean
): GateRow[] {
  return verdicts(readings, evidence).map(({ reading, verdict, p }) => {
    return {
      gate: ROWS[reading.row].gate,
      row: reading.row,
      baseline: reading.baseline,
      canary: reading.canary,
      value: reading.value,
      ci: reading.interval?.() ?? null,
      threshold: Number.isFinite(reading.target.threshold) ? reading.target.threshold : null,
      op: reading.target.op,
      n: reading.n,
      verdict,
      reason_code: rowReason(reading.row, verdict),
      why: whyOf(reading, verdict, p, evidence),
      page: ROWS[reading.row].page,
      source: reading.target.source,
      required: isRequired(reading.row),
      p_set: reading.chance?.set ?? null,
      p_population: reading.chance?.population ?? null,
      p_adjusted: p
    }
  })
}

/** Each reading's verdict and the adjusted p-value that it rests on. */
export function verdicts(
  readings: readonly Reading[],
  evidence: ManifestContent['evidence']
): { reading: Reading; verdict: Verdict; p: number | null }[] {
  const adjusted = adjustedChances(readings, evidence)
  return readings.map(reading => {
    const p = adjusted.get(reading.row) ?? null
    return { reading, verdict: verdictOf(reading, p, evidence), p }
  })
}

/** The family is fixed by the manifest: every measured row with a p-value, whatever its value. */
function adjustedChances(readings: readonly Reading[], evidence: ManifestContent['evidence']): Map<RowId, number> {
  if (evidence.gold === 'estimate') return new Map()
  const question = evidence.gold
  const family = readings.flatMap(({ row, value, chance }) =>
    value !== null && chance ? [{ row, p: chance[question] }] : []
  )
  const adjusted = holm(family.map(member => member.p))
  return new Map(family.map((member, index) => [member.row, adjusted[index] as number]))
}

function verdictOf(reading: Reading, p: number | null, evidence: ManifestContent['evidence']): Verdict {
  if (reading.value === null) return 'not_measured'
  if (reading.breach !== undefined) return 'fail'
  if (isInside(reading.value, reading.target.op, reading.target.threshold)) return 'pass'
  if (reading.waiver !== undefined) return 'waived'
  return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive'
}

function rowReason(row: RowId, verdict: Verdict): ReasonCode {
  switch (verdict) {
    case 'pass':
      return 'all_green'
    case 'waived':
      return 'warnings'
    case 'inconclusive':
      return 'evidence_thin'
    case 'not_measured':
      return 'not_measured'
    case 'fail':
      return row === 'pins_live' ? 'pins_mismatch' : row === 'freeze' ? 'frozen' : 'gate_failed'
  }
}

function whyOf(reading: Reading, verdict: Verdict, p: number | null, evidence: ManifestContent['evidence']): string {
  return [sentence(reading, verdict, p, evidence), reading.note].filter(Boolean).join(' ')
}

function sentence(reading: Reading, verdict: Verdict, p: number | null, evidence: ManifestContent['evidence']): string {
  switch (verdict) {
    case 'pass':
      return 'Inside its target.'
    case 'not_measured':
      return ''
    case 'waived':
      return `Outside its target; waived: ${reading.waiver}.`
    case 'inconclusive':
      return `Outside its target, but chance alone does as much: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`
    case 'fail':
      if (reading.breach !== undefined) return `${reading.breach}.`
      if (p === null) return 'Outside its target.'
      return `Outside its target, and chance is ruled out: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`
  }
}

function shownP(p: number | null): string {
  if (p === null) return 'no p'
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`
}
