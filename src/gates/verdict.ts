import type { ManifestContent } from '../manifest/schema.js'
import { sayChance } from '../model/odds.js'
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
      p_set: reading.pValues?.set ?? null,
      p_population: reading.pValues?.population ?? null,
      p_adjusted: p
    }
  })
}

/** Each reading's verdict and the adjusted p-value that it rests on. */
export function verdicts(
  readings: readonly Reading[],
  evidence: ManifestContent['evidence']
): { reading: Reading; verdict: Verdict; p: number | null }[] {
  const adjusted = adjustedPValues(readings, evidence)
  return readings.map(reading => {
    const p = adjusted.get(reading.row) ?? null
    return { reading, verdict: verdictOf(reading, p, evidence), p }
  })
}

/** Holm's adjustment over the rows that are tested, whatever their values. */
function adjustedPValues(readings: readonly Reading[], evidence: ManifestContent['evidence']): Map<RowId, number> {
  const question = evidence.gold
  if (question === 'estimate') return new Map()
  const family = readings.filter(reading => isTested(reading, evidence))
  const adjusted = holm(family.map(({ pValues }) => pValues![question]))
  return new Map(family.map(({ row }, index) => [row, adjusted[index]!]))
}

/** Whether a reading counts in Holm's family. */
export function isTested({ value, pValues }: Reading, { gold }: ManifestContent['evidence']): boolean {
  return gold !== 'estimate' && value !== null && pValues !== null
}

function verdictOf(reading: Reading, p: number | null, evidence: ManifestContent['evidence']): Verdict {
  if (reading.value === null) return 'not_measured'
  if (reading.breach !== undefined) return 'fail'
  if (isInside(reading.value, reading.target.op, reading.target.threshold)) return 'pass'
  if (reading.waiver !== undefined) return 'waived'
  return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive'
}

function rowReason(row: RowId, verdict: Verdict): ReasonCode {
  return verdict === 'fail' ? (ROWS[row].failsAs ?? 'gate_failed') : REASON_OF[verdict]
}

const REASON_OF = {
  pass: 'all_green',
  waived: 'warnings',
  inconclusive: 'evidence_thin',
  not_measured: 'not_measured'
} as const

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
      return `Outside its target; allowed, as better answers pay for it: ${reading.waiver}.`
    case 'inconclusive':
      return p === null ? 'Outside its target, and not decided.' : sayChance(p, evidence.alpha)
    case 'fail':
      if (reading.breach !== undefined) return `${reading.breach}.`
      if (p === null) return 'Outside its target.'
      return sayChance(p, evidence.alpha)
  }
}
