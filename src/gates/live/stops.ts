import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import type { StopRow } from '../../model/result.js'
import { STOPS, type StopId } from '../../model/rows.js'
import { isInside, limitOf } from '../targets.js'
import { brokeLately } from './change-detection.js'
import type { Evidence } from './evidence.js'
import type { LiveReading } from './reading.js'
import { type Bar, isSurelyOutside, requestsNeeded, type Terms } from './rule.js'
import { stopReadings } from './stop-readings.js'
import type { Arms, LiveCase } from './window-input.js'

/** A stop row, and whether its estimate is over the limit without chance being ruled out: that holds. */
export interface LiveStop {
  row: StopRow
  unconfirmed: boolean
  /** Canary requests until it fires, were the estimate true; null where it is not over its limit. */
  needed: number | null
}

/** Stop rules that are tested: alpha is split over them, whatever the log carries. A tool loop takes no test. */
const TESTED = { jsonl: 6, prometheus: 1 } as const

/**
 * The stop rules on a live window (docs/runbook.md §7): each fires when its e-process says so, at alpha split over the
 * phase's stops, however few requests there were.
 */
export function liveStops(facts: LiveCase, arms: Arms, readings: readonly LiveReading[]): LiveStop[] {
  const alpha = facts.manifest.evidence.alpha / TESTED[facts.summary.kind]
  const judged = stopReadings(facts, arms, readings).map(({ id, reading, relative }) => {
    const stop = tested(facts, id, reading, { alpha, mayFire: !(relative && isFull(facts.phase)) })
    return stop.row.fired ? stop : (brokenOff(facts, id, alpha) ?? stop)
  })
  return [...judged.slice(0, 4), toolLoop(facts), ...judged.slice(4)]
}

function tested(
  { manifest, summary }: LiveCase,
  id: StopId,
  reading: LiveReading,
  { alpha, mayFire }: { alpha: number; mayFire: boolean }
): LiveStop {
  const limit = limitOf(manifest, id)
  const { evidence, value } = reading
  const row = { ...rowOf(id, limit), value, n: reading.n }
  if (value === null || evidence === null) {
    return quiet({ ...row, why: `Not measured. ${reading.note ?? ''}`.trim() })
  }
  if (!isOver(id, value, limit)) return quiet({ ...row, why: 'Within its limit.' })
  if (reading.undecidable !== undefined) {
    return { row: { ...row, why: reading.undecidable }, unconfirmed: true, needed: null }
  }
  const sure = isSurelyOver(id, evidence, limit, alpha)
  if (sure && mayFire) {
    const why = `Over its limit, and chance is ruled out at ${shownAlpha(alpha)}, however often one looks.`
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
  const needed = requestsNeeded(evidence, barOfStop(id, limit), terms)
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
function brokenOff({ manifest, summary, phase }: LiveCase, id: StopId, alpha: number): LiveStop | null {
  if (!summary.blocks) return null
  const limit = limitOf(manifest, id)
  const grid = { blockMs: summary.blocks.widthMs, unitMs: phase.window.duration / STARTS }
  const stretch = brokeLately(id, summary.arms.canary.ratios, { limit, alpha, ...grid })
  if (!stretch) return null
  const { value, requests } = stretch
  const lasted = ms(Math.round(stretch.length), { long: true })
  const why = `Over its limit in the last ${lasted}, and chance is ruled out at ${shownAlpha(alpha)}, however often one looks.`
  return quiet({ ...rowOf(id, limit), value, n: Math.round(requests), fired: true, why })
}

/** Whether the estimate itself is over the limit of a stop. */
export function isOver(id: StopId, value: number, limit: number): boolean {
  return isInside(value, STOPS[id].op, limit)
}

/** Whether a figure is over the limit of a stop beyond chance: then the stop fires. */
export function isSurelyOver(id: StopId, evidence: Evidence, limit: number, alpha: number): boolean {
  return isSurelyOutside(evidence, barOfStop(id, limit), alpha)
}

/** A stop names what is bad, a bar what is good. */
function barOfStop(id: StopId, limit: number): Bar {
  return { op: STOPS[id].op === '>' ? '<=' : '>=', target: limit, line: null }
}

function toolLoop({ manifest, summary }: LiveCase): LiveStop {
  const { toolLoops, toolLoopRequest, requests } = summary.arms.canary
  const limit = limitOf(manifest, 'stop_tool_loop')
  const row = { ...rowOf('stop_tool_loop', limit), value: requests === 0 ? null : toolLoops, n: requests }
  if (row.value === null) return quiet({ ...row, why: 'Not measured.' })
  if (toolLoops <= limit) return quiet({ ...row, why: 'Within its limit.' })
  const why = `${toolLoops} of ${requests} requests looped, the first read is ${toolLoopRequest ?? 'unknown'}.`
  return quiet({ ...row, fired: true, why })
}

function rowOf(id: StopId, threshold: number): StopRow {
  const { op, hard, pages } = STOPS[id]
  return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') }
}

function quiet(row: StopRow): LiveStop {
  return { row, unconfirmed: false, needed: null }
}

function shownAlpha(alpha: number): string {
  return `alpha ${Number(alpha.toPrecision(2))}`
}
