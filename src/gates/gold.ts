import type { GoldSet } from '../gold/item.js'
import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { GateRow, Result, StopRow } from '../model/result.js'
import {
  GOLD_ROW_IDS,
  type GoldRowId,
  isProbed,
  type ProbedRowId,
  ROWS,
  type RowId,
  type RowsWith
} from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { plannedRounds } from './alpha.js'
import { type Arm, armOf, metricsOf } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { fences, probed } from './fences.js'
import { languagesOf } from './languages.js'
import { withLeftOut } from './left-out.js'
import { missedClaims } from './missed-claims.js'
import { operations, waivable } from './ops.js'
import { pairUp } from './pairs.js'
import { quality, referenceScore } from './quality.js'
import type { Reading } from './reading.js'
import { requiredRows } from './required.js'
import { goldStops } from './stops.js'
import { afterRound, gateRows, isTested, type Judged, verdicts } from './verdict.js'
import { worstItems } from './worst.js'

/** What a further round asked, of both arms under the round's own seeds. */
export interface FurtherRound {
  canary: readonly Row[]
  baseline: readonly Row[]
}

export interface GoldInput {
  manifest: ManifestContent
  gold: GoldSet
  rows: {
    canary: readonly Row[]
    /** Pass 1 and pass 2 of the baseline. */
    baseline: readonly Row[]
    again: readonly Row[]
    interleaved: readonly Row[]
  }
  /** The whole rounds after the first, in order; none where it is absent. */
  further?: readonly FurtherRound[]
  measuredTogether: boolean
  probes: readonly ProbeOutcome[]
  /** Pins that are absent or floating; a manifest that loaded has none. */
  floatingPins: number
  semantic: boolean
}

export interface GateTable {
  gates: GateRow[]
  stops: StopRow[]
  metrics: NonNullable<Result['metrics']>
  /** Every item that changed for the worse, worst first. */
  lost: Result['worst']
  missed_claims: NonNullable<Result['missed_claims']>
  languages: NonNullable<Result['languages']>
}

/** Judges a gold set: from rows and probe results to the gate table. Pure; the same rows give the same table. */
export function judgeGold(input: GoldInput): GateTable {
  const { manifest, gold } = input
  const evidence = evidenceOf(input)
  const judged = judgedRows(input)
  const readings = judged.map(({ reading }) => reading)
  const gates = gateRows(judged, manifest.evidence, requiredRows(manifest, isNeeded(input, readings)))
  return {
    gates,
    stops: goldStops(evidence, gates),
    metrics: {
      baseline: { ...metricsOf(evidence.baseline, gold.items), gold_score: referenceScore(evidence) },
      canary: metricsOf(evidence.canary, gold.items)
    },
    lost: worstItems(evidence, gold.lines),
    missed_claims: missedClaims(evidence, gold.lines),
    languages: languagesOf(evidence)
  }
}

/** Every row's verdict after all rounds of the input, alpha spent over those that were planned. */
export function judgedRows(input: GoldInput): Judged[] {
  const { manifest, rows, further = [] } = input
  const of = plannedRounds(manifest, rows.baseline)
  return further.reduce(
    (before, _, at) =>
      afterRound(before, judgedAt({ ...input, further: further.slice(0, at + 1) }, of), manifest.evidence),
    judgedAt({ ...input, further: [] }, of)
  )
}

/** What the rows up to a round say by themselves. */
function judgedAt(input: GoldInput, of: number): Judged[] {
  return verdicts(readingsOf(input), input.manifest.evidence, { round: 1 + (input.further?.length ?? 0), of })
}

/** Rows that the gate needs measured in any case, and those whose input the rows of an arm carry. */
function isNeeded(input: GoldInput, readings: readonly Reading[]): (row: RowId) => boolean {
  const carried = (row: RowId) => CARRIED[row as CarriedRowId](input, readings)
  return row => {
    const required = ROWS[row].gold?.required
    return required === 'always' || (required === 'carried' && carried(row))
  }
}

type CarriedRowId = RowsWith<{ gold: { required: 'carried' } }>

/** Input on one side is enough: an arm that stops reporting cost or tools must not slip by unmeasured. */
const CARRIED: Record<CarriedRowId, (input: GoldInput, readings: readonly Reading[]) => boolean> = {
  e_resonance: (_, readings) =>
    readings.some(({ row, value, baseline }) => row === 'e_resonance' && (value !== null || baseline !== null)),
  tool_success: ({ rows }) => rows.baseline.some(row => row.tool_calls > 0),
  cost_per_solved: ({ manifest, rows }) =>
    Boolean(manifest.prices) ||
    [...rows.baseline, ...rows.canary].some(row => row.error === null && row.cost_usd !== null)
}

export function evidenceOf({ manifest, gold, rows, further = [], ...input }: GoldInput): GoldEvidence {
  const rounds = [rows, ...further].map(round => ({ baseline: armOf(round.baseline), canary: armOf(round.canary) }))
  const baseline = armOf(rounds.flatMap(round => round.baseline.rows))
  const canary = armOf(rounds.flatMap(round => round.canary.rows))
  const again = armOf(rows.again)
  return {
    manifest,
    items: gold.items,
    baseline,
    again,
    canary,
    rounds,
    interleaved: armOf(rows.interleaved),
    measuredTogether: input.measuredTogether,
    pairs: pairUp(baseline, canary, again),
    semantic: input.semantic,
    probes: input.probes,
    floatingPins: input.floatingPins
  }
}

const MEASURES: Record<Exclude<GoldRowId, ProbedRowId>, Measure> = { ...fences, ...quality, ...operations }

/** Every row's numbers, in the table's order. */
export function readingsOf(input: GoldInput, evidence: GoldEvidence = evidenceOf(input)): Reading[] {
  return GOLD_ROW_IDS.map(row => readingOf(row, evidence))
}

function readingOf(row: GoldRowId, evidence: GoldEvidence): Reading {
  return isProbed(row) ? probed(row, evidence) : waivable(withLeftOut(row, evidence, MEASURES[row]), evidence)
}

/**
 * Holm's family, known before the canary is asked: the rows that a canary whose replies carry what the baseline's do is
 * tested on.
 */
export function plannedFamily(manifest: ManifestContent, baseline: Arm): RowId[] {
  const alike: GoldEvidence = {
    manifest,
    items: [],
    baseline,
    again: baseline,
    canary: baseline,
    rounds: [{ baseline, canary: baseline }],
    interleaved: armOf([]),
    measuredTogether: true,
    pairs: pairUp(baseline, baseline),
    semantic: false,
    probes: [],
    floatingPins: 0
  }
  return TESTED_ROWS.filter(row => isTested(readingOf(row, alike), manifest.evidence))
}

/** The rows that a gold set tests, if its rows carry what they need. */
export const TESTED_ROWS = GOLD_ROW_IDS.filter(row => ROWS[row].gold?.test)
