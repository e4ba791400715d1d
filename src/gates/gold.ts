import type { GoldSet } from '../gold/item.js'
import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { GateRow, Result, StopRow } from '../model/result.js'
import { ROW_IDS } from '../model/rows.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { armOf, metricsOf } from './arm.js'
import { requiredRows } from './decide.js'
import type { GoldEvidence } from './evidence.js'
import { contracts, pinsFixed, pinsLive, probeReadings } from './fences.js'
import { opsReadings } from './ops.js'
import { pairUp } from './pairs.js'
import { qualityReadings } from './quality.js'
import type { Reading } from './reading.js'
import { goldStops } from './stops.js'
import { judge } from './verdict.js'
import { worstItems } from './worst.js'

export interface GoldCase {
  manifest: ManifestContent
  gold: GoldSet
  rows: {
    canary: readonly Row[]
    /** Pass 1 and pass 2 of the baseline. */
    baseline: readonly Row[]
    again: readonly Row[]
    interleaved: readonly Row[]
  }
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
}

/** Judges a gold set: from rows and probe results to the gate table. Pure; the same rows give the same table. */
export function judgeGold(facts: GoldCase): GateTable {
  const { manifest, gold } = facts
  const evidence = evidenceOf(facts)
  const readings = readingsOf(facts, evidence)
  const required = requiredRows(manifest, 'gate')
  const carried = carriedRows(facts, readings)
  const gates = judge(
    readings,
    manifest.evidence,
    row => required(row) || (carried.has(row) && !(row in manifest.not_required))
  )
  return {
    gates,
    stops: goldStops(evidence, gates),
    metrics: { baseline: metricsOf(evidence.baseline, gold.items), canary: metricsOf(evidence.canary, gold.items) },
    lost: worstItems(evidence, gold.lines)
  }
}

/** Rows whose input is there on one side: an arm that stops reporting cost or tools must not slip by unmeasured. */
function carriedRows({ manifest, rows }: GoldCase, readings: readonly Reading[]): Set<string> {
  const carried = new Set<string>(
    readings.filter(row => row.row === 'e_resonance' && row.value !== null).map(row => row.row)
  )
  const replies = [...rows.baseline, ...rows.canary].filter(row => row.error === null)
  if (manifest.prices || replies.some(row => row.cost_usd !== null)) carried.add('cost_per_solved')
  if (rows.baseline.some(row => row.tool_calls > 0)) carried.add('tool_success')
  return carried
}

export function evidenceOf({ manifest, gold, rows, measuredTogether, semantic }: GoldCase): GoldEvidence {
  const baseline = armOf(rows.baseline)
  const canary = armOf(rows.canary)
  return {
    manifest,
    items: gold.items,
    baseline,
    again: armOf(rows.again),
    canary,
    interleaved: armOf(rows.interleaved),
    measuredTogether,
    pairs: pairUp(baseline, canary),
    semantic
  }
}

/** Every row's numbers, in the catalogue's order. */
export function readingsOf({ manifest, probes, floatingPins }: GoldCase, evidence: GoldEvidence): Reading[] {
  return [
    pinsFixed(manifest, floatingPins),
    pinsLive(evidence),
    contracts(evidence),
    ...probeReadings(manifest, probes),
    ...qualityReadings(evidence),
    ...opsReadings(evidence)
  ].sort((a, b) => ROW_IDS.indexOf(a.row) - ROW_IDS.indexOf(b.row))
}
