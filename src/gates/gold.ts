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
import { type Arm, armOf, metricsOf } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { fences, probed } from './fences.js'
import { languagesOf } from './languages.js'
import { missedClaims } from './missed-claims.js'
import { operations, waivable } from './ops.js'
import { pairUp } from './pairs.js'
import { quality } from './quality.js'
import type { Reading } from './reading.js'
import { requiredRows } from './required.js'
import { goldStops } from './stops.js'
import { isTested, judge } from './verdict.js'
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
  const readings = readingsOf(evidence)
  const gates = judge(readings, manifest.evidence, requiredRows(manifest, isNeeded(input, readings)))
  return {
    gates,
    stops: goldStops(evidence, gates),
    metrics: { baseline: metricsOf(evidence.baseline, gold.items), canary: metricsOf(evidence.canary, gold.items) },
    lost: worstItems(evidence, gold.lines),
    missed_claims: missedClaims(evidence, gold.lines),
    languages: languagesOf(evidence)
  }
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
  e_resonance: (_, readings) => readings.some(({ row, value }) => row === 'e_resonance' && value !== null),
  tool_success: ({ rows }) => rows.baseline.some(row => row.tool_calls > 0),
  cost_per_solved: ({ manifest, rows }) =>
    Boolean(manifest.prices) ||
    [...rows.baseline, ...rows.canary].some(row => row.error === null && row.cost_usd !== null)
}

export function evidenceOf({ manifest, gold, rows, ...input }: GoldInput): GoldEvidence {
  const baseline = armOf(rows.baseline)
  const canary = armOf(rows.canary)
  return {
    manifest,
    items: gold.items,
    baseline,
    again: armOf(rows.again),
    canary,
    interleaved: armOf(rows.interleaved),
    measuredTogether: input.measuredTogether,
    pairs: pairUp(baseline, canary),
    semantic: input.semantic,
    probes: input.probes,
    floatingPins: input.floatingPins
  }
}

const MEASURES: Record<Exclude<GoldRowId, ProbedRowId>, Measure> = { ...fences, ...quality, ...operations }

/** Every row's numbers, in the table's order. */
export function readingsOf(evidence: GoldEvidence): Reading[] {
  return GOLD_ROW_IDS.map(row => readingOf(row, evidence))
}

function readingOf(row: GoldRowId, evidence: GoldEvidence): Reading {
  return isProbed(row) ? probed(row, evidence) : waivable(MEASURES[row](evidence), evidence)
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
    interleaved: armOf([]),
    measuredTogether: true,
    pairs: pairUp(baseline, baseline),
    semantic: false,
    probes: [],
    floatingPins: 0
  }
  return TESTED_ROWS.filter(row => isTested(readingOf(row, alike), manifest.evidence))
}

const TESTED_ROWS = GOLD_ROW_IDS.filter(row => ROWS[row].gold?.test)
