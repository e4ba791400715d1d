import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import type { StopRow } from '../../model/result.js'
import type { RowRule } from '../../model/row-rule.js'
import { ROWS } from '../../model/rows.js'
import { STOP_IDS, STOPS, type StopId, type StopsWith } from '../../model/stops.js'
import type { RatioName } from '../../window/ratio.js'
import type { WindowSummary } from '../../window/summary.js'
import { isInside, limitOf } from '../targets.js'
import { detectBreak } from './change-detection.js'
import { type ConfidenceSequence, rateSequence } from './confidence-sequence.js'
import type { LiveReading } from './reading.js'
import { type Bar, isSurelyOutside, requestsNeeded, type Terms } from './rule.js'
import type { Arms, WindowInput } from './window-input.js'

/** A stop row, and whether its estimate is over the limit without chance being ruled out: that holds. */
interface LiveStop {
  row: StopRow
  unconfirmed: boolean
  /** Canary requests until it fires, were the estimate true; null where it is not over its limit. */
  needed: number | null
}

/**
 * The stop rules on a live window (docs/runbook.md §7): each fires when its e-process says so, at alpha split over the
 * phase's stops, however few requests there were.
 */
export function liveStops(input: WindowInput, arms: Arms, readings: readonly LiveReading[]): LiveStop[] {
  const alpha = input.manifest.evidence.alpha / testedStops(input.summary.kind).length
  const tested = stopFigures(arms, readings)
  return STOP_IDS.map(id => {
    const found = tested.find(stop => stop.id === id)
    if (!found) return OWN_MEASURES[id as OwnStopId](input)
    const stop = testedStop(input, found, alpha)
    return stop.row.fired ? stop : (brokenOff(input, id, alpha) ?? stop)
  })
}

type OwnStopId = StopsWith<{ reads: null }>

/** Stops that read neither a row nor a rate. */
const OWN_MEASURES: Record<OwnStopId, (input: WindowInput) => LiveStop> = { stop_tool_loop: toolLoop }

/** The stops that alpha is split over: all that this kind of source could ever measure, whatever the log carries. */
function testedStops(kind: WindowSummary['kind']): StopId[] {
  const isCounted = (id: StopId) => STOPS[id].prometheus ?? rowOf(id)?.live?.prometheus ?? false
  return STOP_IDS.filter(id => STOPS[id].test !== null && (kind !== 'prometheus' || isCounted(id)))
}

/** The figure that a tested stop holds against its limit. */
interface StopFigure extends Pick<LiveReading, 'value' | 'sequence' | 'n' | 'note' | 'undecidable'> {
  id: StopId
}

/** What each tested stop is measured by: a row's own reading, or a rate that no row has. */
export function stopFigures(arms: Arms, readings: readonly LiveReading[]): StopFigure[] {
  return STOP_IDS.flatMap(id => {
    const { reads } = STOPS[id]
    if (reads === null) return []
    const figure = 'row' in reads ? readings.find(({ row }) => row === reads.row)! : rateOf(arms, reads.rate)
    return [{ ...figure, id }]
  })
}

function rateOf(arms: Arms, name: RatioName): Omit<StopFigure, 'id'> {
  const { num, den } = arms.canary.ratios[name]
  if (den === 0) return { value: null, sequence: null, n: 0 }
  const sequence = rateSequence({ k: num, n: den }, arms.effect('canary', name))
  return { value: sequence.value, sequence, n: den }
}

/** The gate row whose figure a stop reads. */
function rowOf(id: StopId): RowRule | null {
  const { reads } = STOPS[id]
  return reads && 'row' in reads ? ROWS[reads.row] : null
}

function testedStop(
  { manifest, summary, phase }: WindowInput,
  { id, value, sequence, n, note, undecidable }: StopFigure,
  alpha: number
): LiveStop {
  const limit = limitOf(manifest, id)
  const mayFire = !(isFull(phase) && rowOf(id)?.relative)
  const row = { ...emptyRow(id, limit), value, n }
  if (value === null || sequence === null) {
    return settled({ ...row, why: `Not measured. ${note ?? ''}`.trim() })
  }
  if (!isOver(id, value, limit)) return settled({ ...row, why: 'Within its limit.' })
  if (undecidable !== undefined) {
    return { row: { ...row, why: undecidable }, unconfirmed: true, needed: null }
  }
  const sure = isSurelyOver(id, sequence, limit, alpha)
  if (sure && mayFire) {
    const why = `Over its limit, and chance is ruled out at ${shownAlpha(alpha)}, over all looks together.`
    return { row: { ...row, fired: true, why }, unconfirmed: false, needed: null }
  }
  if (sure) {
    const why = 'Over its limit; compared with an earlier window it holds, and rolls back nothing.'
    return { row: { ...row, why }, unconfirmed: true, needed: null }
  }
  const terms: Terms = {
    alpha,
    failing: alpha,
    requests: summary.arms.canary.requests,
    minRequests: 0,
    live: 'required'
  }
  const needed = requestsNeeded(sequence, barOfStop(id, limit), terms)
  const more = needed === null ? '' : `; if it stays so, ${needed} more canary requests would`
  return {
    row: { ...row, why: `Over its limit, and chance is not ruled out at ${shownAlpha(alpha)}${more}.` },
    unconfirmed: true,
    needed
  }
}

/** How many stretches may begin within a full window. */
const STARTS = 30

/** A stop that fires on the last stretch of the window alone: the canary was good, and then broke. */
function brokenOff({ manifest, summary, phase }: WindowInput, id: StopId, alpha: number): LiveStop | null {
  if (!summary.blocks) return null
  const limit = limitOf(manifest, id)
  const grid = { blockMs: summary.blocks.widthMs, unitMs: phase.window.duration / STARTS }
  const stretch = detectBreak(id, summary.arms.canary.ratios, { limit, alpha, ...grid })
  if (!stretch) return null
  const { value, requests } = stretch
  const lasted = ms(Math.round(stretch.length), { long: true })
  const why = `Over its limit in the last ${lasted}, and chance is ruled out at ${shownAlpha(alpha)}, over all looks together.`
  return settled({ ...emptyRow(id, limit), value, n: Math.round(requests), fired: true, why })
}

/** Whether the estimate itself is over the limit of a stop. */
export function isOver(id: StopId, value: number, limit: number): boolean {
  return isInside(value, STOPS[id].op, limit)
}

/** Whether a figure is over the limit of a stop beyond chance: then the stop fires. */
export function isSurelyOver(id: StopId, sequence: ConfidenceSequence, limit: number, alpha: number): boolean {
  return isSurelyOutside(sequence, barOfStop(id, limit), alpha)
}

/** A stop names what is bad, a bar what is good. */
function barOfStop(id: StopId, limit: number): Bar {
  return { op: STOPS[id].op === '>' ? '<=' : '>=', target: limit, line: null }
}

function toolLoop({ manifest, summary }: WindowInput): LiveStop {
  const { toolLoops, toolLoopRequest, requests } = summary.arms.canary
  const limit = limitOf(manifest, 'stop_tool_loop')
  const row = { ...emptyRow('stop_tool_loop', limit), value: requests === 0 ? null : toolLoops, n: requests }
  if (row.value === null) return settled({ ...row, why: 'Not measured.' })
  if (toolLoops <= limit) return settled({ ...row, why: 'Within its limit.' })
  const why = `${toolLoops} of ${requests} requests looped, the first read is ${toolLoopRequest ?? 'unknown'}.`
  return settled({ ...row, fired: true, why })
}

function emptyRow(id: StopId, threshold: number): StopRow {
  const { op, hard, pages } = STOPS[id]
  return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') }
}

/** A stop that is decided: it has fired, or there is nothing to confirm. */
function settled(row: StopRow): LiveStop {
  return { row, unconfirmed: false, needed: null }
}

function shownAlpha(alpha: number): string {
  return `alpha ${Number(alpha.toPrecision(2))}`
}
