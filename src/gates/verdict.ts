import type { ManifestContent } from '../manifest/schema.js'
import { sayChance } from '../model/odds.js'
import type { ReasonCode } from '../model/reasons.js'
import type { GateRow, Verdict } from '../model/result.js'
import { ROWS, type RowId } from '../model/rows.js'
import { normalCdf } from '../statistics/special.js'
import { adjusted, type Look, ONLY_LOOK } from './alpha.js'
import type { Reading } from './reading.js'
import { isInside } from './targets.js'

/** A reading with its verdict, and the p-value that it rests on as held against alpha. */
export interface Judged {
  reading: Reading
  verdict: Verdict
  p: number | null
  /** After how many rounds. */
  round: number
}

/** Rows of the gate table from what was judged. */
export function gateRows(
  judged: readonly Judged[],
  evidence: ManifestContent['evidence'],
  isRequired: (row: RowId) => boolean
): GateRow[] {
  return judged.map(one => {
    const { reading, verdict, p } = one
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
      why: [sentence(one, evidence), reading.note].filter(Boolean).join(' '),
      page: ROWS[reading.row].page,
      source: reading.target.source,
      required: isRequired(reading.row),
      p_set: reading.pValues?.set ?? null,
      p_population: reading.pValues?.population ?? null,
      p_adjusted: p
    }
  })
}

/**
 * Readings get verdicts by one rule (docs/runbook.md §12): pass inside the target; outside, fail where chance is ruled
 * out at alpha (shared over the rows, spent over the rounds), else inconclusive.
 */
export function verdicts(
  readings: readonly Reading[],
  evidence: ManifestContent['evidence'],
  look: Look = ONLY_LOOK
): Judged[] {
  const { gold: question } = evidence
  const family = readings
    .filter(reading => isTested(reading, evidence))
    .map(({ row, pValues }) => ({ row, p: pValues![question as Question] }))
  const p = adjusted(family, look)
  return readings.map(reading => {
    const own = p.get(reading.row) ?? null
    return { reading, verdict: verdictOf(reading, own, evidence), p: own, round: look.round }
  })
}

type Question = Exclude<ManifestContent['evidence']['gold'], 'estimate'>

/** A row that was undecided passes later only where it is inside its target by a standard error: p at least Φ(1). */
const INSIDE_BY_AN_ERROR = normalCdf(1)

/**
 * The verdicts after a further round, given those before it. A row that failed has failed; one that was undecided and is
 * inside now must be clearly so, or asking again would let bad releases pass that one round does not (docs/gold-set.md).
 */
export function afterRound(
  before: readonly Judged[],
  now: readonly Judged[],
  { gold: question }: ManifestContent['evidence']
): Judged[] {
  const of = new Map(before.map(judged => [judged.reading.row, judged]))
  return now.map(judged => {
    const { verdict, p } = of.get(judged.reading.row)!
    if (p !== null && verdict === 'fail') return { ...judged, verdict, p: Math.min(p, judged.p ?? 1) }
    if (verdict !== 'inconclusive' || judged.verdict !== 'pass' || question === 'estimate') return judged
    const isClear = (judged.reading.pValues?.[question] ?? 0) >= INSIDE_BY_AN_ERROR
    return isClear ? judged : { ...judged, verdict }
  })
}

/** Whether a reading is tested, and so has a share of alpha. */
export function isTested({ value, pValues }: Reading, { gold }: ManifestContent['evidence']): boolean {
  return gold !== 'estimate' && value !== null && pValues !== null
}

/** Whether more runs may decide a row: one that came inside its target by less than a standard error asks for nothing more. */
export function isOpen({ reading, verdict }: Judged): boolean {
  return verdict === 'inconclusive' && !isInsideTarget(reading)
}

function isInsideTarget({ value, target }: Reading): boolean {
  return value !== null && isInside(value, target.op, target.threshold)
}

function verdictOf(reading: Reading, p: number | null, evidence: ManifestContent['evidence']): Verdict {
  if (reading.value === null) return 'not_measured'
  if (reading.breach !== undefined) return 'fail'
  if (isInsideTarget(reading)) return reading.undecidable === undefined ? 'pass' : 'inconclusive'
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

function sentence({ reading, verdict, p, round }: Judged, evidence: ManifestContent['evidence']): string {
  const over = round > 1 ? ` over ${round} rounds` : ''
  switch (verdict) {
    case 'pass':
      return `Inside its target${over}.`
    case 'not_measured':
      return ''
    case 'waived':
      return `Outside its target; allowed, as better answers pay for it: ${reading.waiver}.`
    case 'inconclusive':
      if (reading.undecidable !== undefined) return reading.undecidable
      if (isInsideTarget(reading)) return `Outside its target at first, and inside it${over} by too little to be sure.`
      return p === null ? `Outside its target${over}, and not settled.` : sayChance(p, evidence.alpha)
    case 'fail':
      if (reading.breach !== undefined) return `${reading.breach}.`
      if (p === null) return 'Outside its target.'
      return sayChance(p, evidence.alpha)
  }
}
