import { isFull, isShadow } from '../../manifest/phases.js'
import { isSticky } from '../../manifest/sticky.js'
import type { GateRow, Result, StopRow } from '../../model/result.js'
import { ROW_IDS, ROWS, type RowId } from '../../model/rows.js'
import { requiredRows } from '../decide.js'
import { fenceReadings } from './fences.js'
import { carries, measuredReadings, RELATIVE } from './measured.js'
import { liveMetrics } from './metrics.js'
import { type Needed, neededOf } from './needed.js'
import { barOf, type LiveReading } from './reading.js'
import { type LiveVerdict, requestsNeeded, type Terms, verdictOf } from './rule.js'
import { judgeSegments, type SegmentRow, withSegments } from './segments.js'
import { shadowReadings } from './shadow.js'
import { apart, brokenBaseline, brokenLog, soundnessNotes, type Unsound } from './soundness.js'
import { splitReading } from './srm.js'
import { stickinessReading } from './sticky.js'
import { liveStops } from './stops.js'
import { whyOf } from './why.js'
import { armsOf, type LiveCase, sidesThatCanFail } from './window-input.js'

export interface LiveTable {
  gates: GateRow[]
  stops: StopRow[]
  /** Stops whose estimate is over the limit, chance not ruled out: they hold. */
  unconfirmed: string[]
  /** Failing rows that hold at most: they compare with an earlier window. */
  holding: string[]
  needed: Needed[]
  segments: SegmentRow[]
  notes: Result['notes']
  metrics: NonNullable<Result['metrics']>
  /** Why the window can't be judged; null where it can. */
  unsound: Unsound | null
  /** Whether the window is as long as the phase asks for, and whether it has been open for as long as it may. */
  full: boolean
  exhausted: boolean
}

/** Judges a live window (design, "Verdicts under uncertainty"). Pure: the same summary gives the same table. */
export function judgeLive(facts: LiveCase): LiveTable {
  const { manifest, phase, summary } = facts
  const arms = armsOf(facts)
  const segments = judgeSegments(facts, arms)
  const measured = comparable(facts, measuredReadings(manifest, arms))
  const readings = withSegments([...ownReadings(facts), ...measured], segments).sort(
    (a, b) => ROW_IDS.indexOf(a.row) - ROW_IDS.indexOf(b.row)
  )
  const judged = judgeRows(facts, readings)
  const stops = liveStops(facts, arms, measured)
  const gates = judged.map(({ gate }) => gate)
  const span = (summary.to ?? 0) - (summary.from ?? 0)
  return {
    gates,
    stops: stops.map(({ row }) => row),
    unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
    holding: isFull(phase) ? gates.filter(gate => RELATIVE.has(gate.row)).map(gate => gate.row) : [],
    needed: [
      ...judged.flatMap(({ needed }) => needed ?? []),
      ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(facts, row.row, needed)]))
    ],
    segments,
    notes: [...soundnessNotes(facts), ...phaseNotes(facts)],
    metrics: liveMetrics(arms),
    unsound: brokenLog(facts) ?? brokenBaseline(facts),
    full: span >= facts.duration,
    exhausted: span >= phase.window.max
  }
}

function ownReadings(facts: LiveCase): LiveReading[] {
  return [...fenceReadings(facts), splitReading(facts), stickinessReading(facts), ...shadowReadings(facts)]
}

/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(facts: LiveCase, readings: readonly LiveReading[]): LiveReading[] {
  const why = brokenBaseline(facts)?.why ?? apart(facts)
  if (why === null) return [...readings]
  return readings.map(reading =>
    RELATIVE.has(reading.row) && reading.value !== null ? { ...reading, undecidable: why } : reading
  )
}

function phaseNotes({ phase, reference, manifest }: LiveCase): Result['notes'] {
  const notes: Result['notes'] = []
  if (isFull(phase) && reference) {
    const text =
      'Everybody is served by the canary: rows that compare the arms take the baseline of the last window in which both served. They can hold the rollout, and roll nothing back.'
    notes.push({ level: 'notice', text })
  }
  if (manifest.evidence.live === 'estimate') {
    const text = 'evidence.live is estimate: from the minimum of requests on the estimate alone decides a row.'
    notes.push({ level: 'notice', text })
  }
  return notes
}

interface Judged {
  gate: GateRow
  needed: Needed | null
}

function judgeRows(facts: LiveCase, readings: readonly LiveReading[]): Judged[] {
  const { manifest, phase, summary } = facts
  const terms: Terms = {
    alpha: manifest.evidence.alpha,
    failing: manifest.evidence.alpha / sidesThatCanFail(facts),
    requests: summary.arms.canary.requests,
    minRequests: phase.window.min_requests,
    live: manifest.evidence.live
  }
  const isRequired = requiredLive(facts)
  return readings.map(reading => {
    const verdict = judgeReading(reading, terms)
    const needed = verdict === 'inconclusive' ? neededFor(facts, reading, terms) : null
    return { gate: gateRow(reading, verdict, needed, terms, isRequired(reading.row)), needed }
  })
}

function judgeReading(reading: LiveReading, terms: Terms): LiveVerdict | 'not_measured' {
  if (reading.value === null) return 'not_measured'
  if (reading.breach !== undefined) return 'fail'
  if (reading.undecidable !== undefined) return 'inconclusive'
  const evidence = reading.evidence ?? certain(reading.value)
  return verdictOf(evidence, barOf(reading), reading.evidence ? terms : { ...terms, live: 'estimate', minRequests: 0 })
}

/** What was counted is what it is. */
function certain(value: number) {
  return {
    value,
    baseline: null,
    canary: value,
    above: (x: number) => value > x,
    below: (x: number) => value < x,
    interval: (): [number, number] => [value, value],
    effect: { value: 1, unit: 'requests' as const }
  }
}

function neededFor(facts: LiveCase, reading: LiveReading, terms: Terms): Needed {
  const none = reading.evidence === null || reading.undecidable !== undefined
  return neededOf(facts, reading.row, none ? null : requestsNeeded(reading.evidence!, barOf(reading), terms))
}

function gateRow(
  reading: LiveReading,
  verdict: LiveVerdict | 'not_measured',
  needed: Needed | null,
  terms: Terms,
  required: boolean
): GateRow {
  const { row, target, evidence } = reading
  return {
    gate: ROWS[row].gate,
    row,
    baseline: reading.baseline,
    canary: reading.canary,
    value: reading.value,
    ci: reading.value === null || evidence === null ? null : closed(evidence.interval(terms.alpha)),
    threshold: Number.isFinite(target.threshold) ? target.threshold : null,
    op: target.op,
    n: Math.round(reading.n),
    verdict,
    reason_code: reasonOf(reading, verdict),
    why: whyOf(reading, verdict, needed, terms),
    page: ROWS[row].page,
    source: target.source,
    required,
    p_set: null,
    p_population: null,
    p_adjusted: null
  }
}

function closed([low, high]: readonly [number, number]): [number | null, number | null] {
  const end = (value: number) => (Number.isFinite(value) ? value : null)
  return [end(low), end(high)]
}

function reasonOf({ row, reason }: LiveReading, verdict: LiveVerdict | 'not_measured'): GateRow['reason_code'] {
  switch (verdict) {
    case 'pass':
      return 'all_green'
    case 'inconclusive':
      return 'evidence_thin'
    case 'not_measured':
      return reason ?? 'not_measured'
    case 'fail':
      return row === 'pins_live' ? 'pins_mismatch' : row === 'freeze' ? 'frozen' : 'gate_failed'
  }
}

/** Rows that a live decision needs measured (runbook §6): by phase, by what the log carries, and by what is declared. */
export function requiredLive(facts: LiveCase): (row: RowId) => boolean {
  const { manifest, phase, summary, probes } = facts
  const { baseline, canary } = summary.arms
  const looked = probes === null ? { ...manifest, secrets: [], boot: [], probes: [], freeze: undefined } : manifest
  const required = requiredRows(looked, 'live')
  const asked = new Set<RowId>(manifest.require)
  const sessions = summary.sessions?.long.some(({ arm }) => arm === 'canary') ?? false
  const onlyWhere: Partial<Record<RowId, boolean>> = {
    pins_live: canary.pins !== null || baseline.pins !== null,
    srm: !isShadow(phase),
    stickiness: !isShadow(phase) && isSticky(manifest) === true
  }
  const alsoWhere: Partial<Record<RowId, boolean>> = {
    coverage: carries(canary, 'coverage') || carries(baseline, 'coverage'),
    tool_success: carries(canary, 'tool_success') || carries(baseline, 'tool_success'),
    cost_per_solved: carries(canary, 'cost_per_solved') || carries(baseline, 'cost_per_solved'),
    e_resonance: sessions,
    mirrored_share: isShadow(phase)
  }
  return row =>
    !(row in manifest.not_required) &&
    (asked.has(row) || (required(row) && onlyWhere[row] !== false) || alsoWhere[row] === true)
}
