import { isFull } from '../../manifest/phases.js'
import type { GateRow, Result, StopRow } from '../../model/result.js'
import {
  findRow,
  isProbed,
  LIVE_ROW_IDS,
  type LiveRowId,
  type ProbedRowId,
  ROW_IDS,
  ROWS,
  type RowId
} from '../../model/rows.js'
import type { Coverage } from '../../window/coverage.js'
import { withBadStretch } from './bad-stretch.js'
import { withCarried } from './carried.js'
import { coverageIn, coverageNotes, whyStale } from './covered.js'
import { withExcused } from './excused.js'
import { fences, probed } from './fences.js'
import { withLeftOut } from './left-out.js'
import { comparedAlike, type LikeArms, likeWithLike, withoutLike } from './like-with-like.js'
import { isOfRequests, measuredReadings, type RequestRowId } from './measured.js'
import { liveMetrics } from './metrics.js'
import { mixNotes } from './mix-notes.js'
import { type Needed, neededOf } from './needed.js'
import { phaseNotes } from './phase-notes.js'
import { barOf, type LiveReading } from './reading.js'
import { requiredLive } from './required.js'
import { type LiveVerdict, requestsNeeded, type Terms, verdictOf } from './rule.js'
import { judgeSegments, type SegmentRow, withSegments } from './segments.js'
import { shadow } from './shadow.js'
import { brokenBaseline, servedApart, soundnessNotes, type Unsound, unsoundLog } from './soundness.js'
import { srmReading } from './srm.js'
import { stickinessReading } from './sticky.js'
import { liveStops } from './stops.js'
import { whyOf } from './why.js'
import { type Arms, armsOf, sidesThatCanFail, type WindowInput } from './window-input.js'

export interface LiveTable {
  gates: GateRow[]
  stops: StopRow[]
  /** Stops whose estimate is over the limit, chance not ruled out: they hold. */
  unconfirmed: string[]
  /** The canary's rows stay away beyond chance, and why that is not taken for its end; null where it is not so. */
  silent: string | null
  /** Failing rows that hold at most: they compare with an earlier window. */
  holding: string[]
  /** Rows that failed for what both arms suffered, and what is over. */
  bygone: string[]
  needed: Needed[]
  segments: SegmentRow[]
  notes: Result['notes']
  metrics: NonNullable<Result['metrics']>
  /** Why the window can't be judged; null where it can. */
  unsound: Unsound | null
  /** What of the window the rows cover. */
  coverage: Coverage
  /** Why newer evidence is missing; null where the window is seen up to its end. */
  stale: string | null
  /** Whether the window is as long as the phase asks for, and whether it has been open for as long as it may. */
  full: boolean
  exhausted: boolean
}

/** Judges a live window (docs/runbook.md §12). Pure: the same summary gives the same table. */
export function judgeLive(input: WindowInput): LiveTable {
  const { manifest, phase, summary } = input
  const arms = armsOf(input)
  const segments = judgeSegments(input, arms)
  const like = likeWithLike(input, arms)
  const against: Arms = { ...arms, baseline: like.arms.baseline }
  const measure = (of: Arms) => measuredReadings(manifest, of)
  const alike = comparedAlike(measure(arms), measure(like.arms), like.unlike)
  const whole = withCarried(against, withLeftOut(summary, arms, alike, measure))
  const measured = withExcusedErrors(input, comparable(input, whole), against)
  const brokenLog = unsoundLog(input)
  const readings = withSegments([...otherReadings(input, brokenLog), ...measured], segments).sort(
    (a, b) => ROW_IDS.indexOf(a.row) - ROW_IDS.indexOf(b.row)
  )
  const judged = judgeRows(input, readings)
  // What is missing holds a pass, and no stop.
  const stops = liveStops(input, against, comparable(input, alike))
  const gates = judged.map(({ gate }) => gate)
  const span = (summary.to ?? 0) - (summary.from ?? 0)
  const coverage = coverageIn(input)
  return {
    gates,
    stops: stops.map(({ row }) => row),
    unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
    silent: stops.find(({ silent }) => silent !== undefined)?.silent ?? null,
    holding: isFull(phase) ? relativeRows(gates) : [],
    bygone: judged.flatMap(({ gate, bygone }) => (bygone && gate.verdict === 'fail' ? [gate.row] : [])),
    needed: [
      ...judged.flatMap(({ needed }) => needed ?? []),
      ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(input, row.row, needed)]))
    ],
    segments,
    notes: [
      ...soundnessNotes(input),
      ...(brokenLog ? [] : coverageNotes(coverage, summary)),
      ...mixNotes(input),
      ...unlikeNotes(like),
      ...phaseNotes(input)
    ],
    metrics: liveMetrics(arms),
    unsound: brokenLog ?? brokenBaseline(input),
    coverage,
    stale: whyStale(coverage, summary),
    full: coverage.coveredMs >= input.duration,
    exhausted: span >= phase.window.max
  }
}

/**
 * The table with the rows of probes, for a window that was judged before they were looked at. `input` is that of the
 * table, with the probes.
 */
export function withProbes(table: LiveTable, input: WindowInput): LiveTable {
  const readings = LIVE_ROW_IDS.flatMap(row => (isProbed(row) ? (probed(row, input) ?? []) : []))
  const rows = judgeRows(input, readings).map(({ gate }) => gate)
  const place = ({ row }: GateRow) => ROW_IDS.indexOf(row as RowId)
  return { ...table, gates: [...table.gates, ...rows].sort((a, b) => place(a) - place(b)) }
}

/** The rows that the requests themselves do not measure. */
type OtherRowId = Exclude<LiveRowId, RequestRowId | ProbedRowId>

const MEASURES: Record<OtherRowId, (input: WindowInput) => LiveReading> = {
  ...fences,
  srm: srmReading,
  stickiness: stickinessReading,
  ...shadow
}

/** Probes are read where they were looked at. Whom each arm served is not known of a log of which too much is missing. */
function otherReadings(input: WindowInput, brokenLog: Unsound | null): LiveReading[] {
  return LIVE_ROW_IDS.flatMap(row => {
    if (isProbed(row)) return probed(row, input) ?? []
    if (isOfRequests(row)) return []
    const reading = MEASURES[row](input)
    const isUnknown = row === 'srm' && brokenLog !== null && reading.value !== null
    return isUnknown
      ? { ...reading, undecidable: `Rows are missing, so the split is not known. ${brokenLog.why}` }
      : reading
  })
}

/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(input: WindowInput, readings: readonly LiveReading[]): LiveReading[] {
  const why = brokenBaseline(input)?.why ?? servedApart(input)
  if (why === null) return [...readings]
  return readings.map(reading =>
    ROWS[reading.row].relative && reading.value !== null ? { ...reading, undecidable: why } : reading
  )
}

/** A share of the canary's requests that is worth a word where nothing is compared with it. */
const SOME_UNLIKE = 0.01

function unlikeNotes({ unlike }: LikeArms): Result['notes'] {
  return unlike < SOME_UNLIKE ? [] : [{ level: 'warning', text: withoutLike(unlike) }]
}

/** Who leaves the canary is compared with who leaves the baseline, where the arms can be compared. */
function withExcusedErrors(input: WindowInput, readings: readonly LiveReading[], arms: Arms): LiveReading[] {
  if (brokenBaseline(input) ?? servedApart(input)) return [...readings]
  const holds = isFull(input.phase) ? 'Compared with an earlier window it holds, and rolls back nothing.' : null
  return readings.map(reading => withExcused(input, reading, arms, termsOf(input), holds))
}

function relativeRows(gates: readonly GateRow[]): string[] {
  return gates.filter(({ row }) => findRow(row)?.relative).map(({ row }) => row)
}

interface Judged {
  gate: GateRow
  needed: Needed | null
  bygone: boolean
}

function judgeRows(input: WindowInput, readings: readonly LiveReading[]): Judged[] {
  const terms = termsOf(input)
  const isRequired = requiredLive(input)
  return readings.map(found => {
    const reading = withBadStretch(input, found, terms)
    const verdict = judgeReading(reading, terms)
    // Only rows that hold the decision say how long it takes.
    const holds = verdict === 'inconclusive' && !(reading.row in input.manifest.not_required)
    const needed = holds ? neededFor(input, reading, terms) : null
    const gate = gateRow(reading, verdict, needed, terms, isRequired(reading.row))
    return { gate, needed, bygone: reading.bygone ?? false }
  })
}

function termsOf(input: WindowInput): Terms {
  const { manifest, phase, summary } = input
  return {
    alpha: manifest.evidence.alpha,
    failing: manifest.evidence.alpha / sidesThatCanFail(input),
    requests: summary.arms.canary.requests,
    minRequests: phase.window.min_requests,
    live: manifest.evidence.live
  }
}

function judgeReading(reading: LiveReading, terms: Terms): LiveVerdict | 'not_measured' {
  if (reading.value === null) return 'not_measured'
  if (reading.breach !== undefined) return 'fail'
  if (reading.undecidable !== undefined) return 'inconclusive'
  const sequence = reading.sequence ?? exact(reading.value)
  return verdictOf(sequence, barOf(reading), reading.sequence ? terms : { ...terms, live: 'estimate', minRequests: 0 })
}

/** What was counted is exact: every other value is ruled out. */
function exact(value: number) {
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

function neededFor(input: WindowInput, reading: LiveReading, terms: Terms): Needed {
  const none = reading.sequence === null || reading.undecidable !== undefined
  return neededOf(input, reading.row, none ? null : requestsNeeded(reading.sequence!, barOf(reading), terms))
}

function gateRow(
  reading: LiveReading,
  verdict: LiveVerdict | 'not_measured',
  needed: Needed | null,
  terms: Terms,
  required: boolean
): GateRow {
  const { row, target, sequence } = reading
  return {
    gate: ROWS[row].gate,
    row,
    baseline: reading.baseline,
    canary: reading.canary,
    value: reading.value,
    ci: reading.value === null || sequence === null ? null : closed(sequence.interval(terms.alpha)),
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
      return ROWS[row].failsAs ?? 'gate_failed'
  }
}
