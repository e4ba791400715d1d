import { isFull } from '../../manifest/phases.js'
import type { StopRow } from '../../model/result.js'
import type { RowRule } from '../../model/row-rule.js'
import { ROWS } from '../../model/rows.js'
import { STOP_IDS, STOPS, type StopId, type StopsWith } from '../../model/stops.js'
import type { RatioName } from '../../window/ratio.js'
import type { WindowSummary } from '../../window/summary.js'
import { isInside, limitOf } from '../targets.js'
import { type BetOn, betsOn, type Stretch } from './bets.js'
import { type ConfidenceSequence, rateSequence } from './confidence-sequence.js'
import { darkStop } from './dark.js'
import { describeExcused, excusedSequence } from './excused.js'
import { isOfRequests } from './measured.js'
import type { LiveReading } from './reading.js'
import { type Bar, isSurelyOutside, requestsNeeded, type Terms } from './rule.js'
import { isSharedOutage } from './shared-outage.js'
import { shownTime } from './shown-time.js'
import { servedApart } from './soundness.js'
import type { Arms, WindowInput } from './window-input.js'

/** A stop row, and whether its estimate is over the limit without chance being ruled out: that holds. */
interface LiveStop {
  row: StopRow
  unconfirmed: boolean
  /** Canary requests until it fires, were the estimate true; null where it is not over its limit. */
  needed: number | null
  /** Why a canary that is silent beyond chance is not sent back; absent where it is not silent, or is. */
  silent?: string
}

/**
 * The stop rules on a live window (docs/runbook.md §7): each fires when the window as a whole or the bets on a break at
 * any time say so, each at half of the stop's alpha, which is split over the phase's stops; however few requests there
 * were.
 */
export function liveStops(input: WindowInput, arms: Arms, readings: readonly LiveReading[]): LiveStop[] {
  const alpha = input.manifest.evidence.alpha / testedStops(input.summary.kind).length
  const tested = stopFigures(arms, readings)
  return STOP_IDS.map(id => {
    const found = tested.find(stop => stop.id === id)
    if (!found) return OWN_MEASURES[id as OwnStopId](input, alpha)
    if (id !== 'stop_5xx' || input.summary.kind === 'prometheus') return testedStop(input, found, alpha)
    const stop = testedStop(input, found, (1 - SHARE_OF_EXCUSED) * alpha)
    return stop.row.fired ? stop : (usersLeave(input, arms, SHARE_OF_EXCUSED * alpha) ?? stop)
  })
}

type OwnStopId = StopsWith<{ reads: null }>

/** Stops that read neither a row nor a rate. */
const OWN_MEASURES: Record<OwnStopId, (input: WindowInput, alpha: number) => LiveStop> = {
  stop_tool_loop: toolLoop,
  stop_dark: darkStop
}

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

function testedStop(input: WindowInput, figure: StopFigure, alpha: number): LiveStop {
  const { manifest, summary, phase } = input
  const { id, value, sequence, n, note, undecidable } = figure
  const limit = limitOf(manifest, id)
  const mayFire = !(isFull(phase) && rowOf(id)?.relative)
  const row = { ...emptyRow(id, limit), value, n }
  if (value === null || sequence === null) {
    return settled({ ...row, why: `Not measured. ${note ?? ''}`.trim() })
  }
  const isOut = isOver(id, value, limit)
  if (undecidable !== undefined) {
    return isOut ? unconfirmed({ ...row, why: undecidable }) : settled({ ...row, why: 'Quiet.' })
  }
  const stretch = brokenStretch(input, id, limit, alpha)
  const whole = isSurelyOver(id, sequence, limit, alpha / 2)
  if ((whole || stretch) && !mayFire) {
    return unconfirmed({
      ...row,
      why: 'Over its stop; compared with an earlier window it holds and rolls nothing back.'
    })
  }
  if (stretch) return settled(firedSince(input, row, stretch, alpha))
  if (whole) {
    return settled({ ...counted(row), fired: true, why: 'Over its stop. Not bad luck, however often one looks.' })
  }
  if (!isOut) return settled({ ...row, why: 'Quiet.' })
  const terms: Terms = {
    alpha: alpha / 2,
    failing: alpha / 2,
    requests: summary.arms.canary.requests,
    minRequests: 0,
    live: 'required'
  }
  const needed = requestsNeeded(sequence, barOfStop(id, limit), terms)
  const more =
    needed === null
      ? ''
      : ` If it stays so, ${needed === 1 ? '1 more request of the new version makes' : `${needed} more requests of the new version make`} it sure.`
  return unconfirmed(
    { ...row, why: `Over its stop, but not surely yet: it holds and rolls nothing back.${more}` },
    needed
  )
}

/** The stretch in which the bets saw a stop over its limit, at half of its alpha; null where they did not. */
function brokenStretch(input: WindowInput, id: StopId, limit: number, alpha: number): Stretch | null {
  const on = betOnStop(id)
  return on && strongStretch(input, on, limit, alpha)
}

function strongStretch(input: WindowInput, on: BetOn, limit: number, alpha: number): Stretch | null {
  const found = betsOn(input, on, limit)
  return found && found.logE >= Math.log(2 / alpha) ? found : null
}

/** A stop that fires for a stretch of the window, and shows that of a rate or a mean. */
function firedSince(input: WindowInput, row: StopRow & { row: StopId }, stretch: Stretch, alpha: number): StopRow {
  const { summary } = input
  const { value, requests, since } = stretch
  const seen = STOPS[row.row].test === 'rate' || STOPS[row.row].test === 'mean' ? `, ${shownShare(value)}` : ''
  const when = shownTime(since, summary.to ?? since)
  const why = `Over its stop since ${when} (${requests === 1 ? '1 request' : `${requests} requests`}${seen}). Not bad luck, however often one looks.`
  const shared = isShared(input, row, stretch, alpha)
  return {
    ...counted({ ...row, ...(seen !== '' && { value, n: requests }) }),
    since: new Date(since).toISOString(),
    fired: true,
    why: shared ? `${why} The current version was over it too in the same minutes: both suffered.` : why,
    ...(shared && { shared })
  }
}

/** With the requests that count against it, where it is a rate of them. */
function counted<Row extends StopRow & { row: StopId }>(row: Row): Row {
  if (STOPS[row.row].test !== 'rate' || row.value === null) return row
  return { ...row, count: Math.round(row.value * row.n) }
}

/** Whether both arms suffered what a stop on the canary alone saw. */
function isShared(
  input: WindowInput,
  { row: id, threshold }: { row: StopId; threshold: number },
  stretch: Stretch,
  alpha: number
) {
  const on = betOnStop(id)
  if (on === null || rowOf(id)?.relative) return false
  return isSharedOutage(input, { on, bar: barOfStop(id, threshold), stretch, alpha })
}

function betOnStop(id: StopId): BetOn | null {
  const { reads } = STOPS[id]
  if (reads === null) return null
  if ('rate' in reads) return reads.rate
  return isOfRequests(reads.row) ? reads.row : null
}

/** Part of the alpha of `stop_5xx` that is spent on users who leave, where the source tells them. */
const SHARE_OF_EXCUSED = 0.1

/** Users who leave the canary more than the baseline, over the limit of 5xx: a stop as if they were answered by a 5xx. */
function usersLeave(input: WindowInput, arms: Arms, alpha: number): LiveStop | null {
  const limit = limitOf(input.manifest, 'stop_5xx')
  const sequence = servedApart(input) === null ? excusedSequence(arms) : null
  if (sequence === null) return null
  const stretch = strongStretch(input, 'excused', limit, alpha)
  const whole = isSurelyOver('stop_5xx', sequence, limit, alpha / 2)
  if (!whole && !stretch && !isOver('stop_5xx', sequence.value, limit)) return null
  const fired = (whole || stretch !== null) && !isFull(input.phase)
  const since = stretch ? ` since ${shownTime(stretch.since, input.summary.to ?? stretch.since)}` : ''
  const chance = whole || stretch ? 'not by bad luck, however often one looks' : 'not surely yet'
  const why = `More users leave the new version than the current one, or get no answer${since}, over the stop and ${chance}. ${describeExcused(sequence)}`
  const row = { ...emptyRow('stop_5xx', limit), value: sequence.value, n: arms.canary.requests, fired, why }
  return { row, unconfirmed: !fired, needed: null }
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
  if (toolLoops <= limit) return settled({ ...row, why: 'Quiet.' })
  const why = `${toolLoops} of ${requests === 1 ? '1 request' : `${requests} requests`} looped, such as ${toolLoopRequest ?? 'one without an id'}.`
  return settled({ ...row, fired: true, why })
}

function emptyRow(id: StopId, threshold: number): StopRow & { row: StopId } {
  const { op, hard, pages } = STOPS[id]
  return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') }
}

/** A stop that is decided: it has fired, or there is nothing to confirm. */
function settled(row: StopRow): LiveStop {
  return { row, unconfirmed: false, needed: null }
}

/** A stop whose estimate is over the limit: that holds. */
function unconfirmed(row: StopRow, needed: number | null = null): LiveStop {
  return { row, unconfirmed: true, needed }
}

function shownShare(value: number): string {
  return `${Number((100 * value).toPrecision(2))} %`
}
