import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import { ARMS } from '../../model/arm-names.js'
import { agreeing, counted } from '../../model/counted.js'
import type { ReasonCode } from '../../model/reasons.js'
import { SKEW_MS } from '../../window/collect.js'
import type { Unread } from '../../window/inputs.js'
import { mostLeftOut } from '../../window/left-out.js'
import type { ArmSummary, RowCounts, WindowSummary } from '../../window/summary.js'
import { sum } from '../arm.js'
import type { WindowInput } from './window-input.js'

/** Whether a window can be judged at all, and what a reader must know of it. */

const LITTLE_AHEAD_MS = 10_000
const MOST_BASELINE_ERRORS = 0.05
const MOST_FAULTS = 3
/** Of a row, in a log that was shipped more than once. */
const MOST_COPIES = 10
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5

export interface Unsound {
  reason: ReasonCode
  why: string
}

/** A log of which too much is missing or can't be trusted for what is left to say anything of the rest. */
export function unsoundLog({
  summary,
  reference,
  readAt
}: Pick<WindowInput, 'summary' | 'reference' | 'readAt'>): Unsound | null {
  const unread = [...summary.unread, ...(reference?.unread ?? [])]
  return (
    scrapeFaults(summary) ??
    unreadFiles(unread) ??
    ofTheFuture(summary, readAt) ??
    clockOff(summary) ??
    brokenLog(summary) ??
    unmatched(summary)
  )
}

/** Counters that can't all be counted. */
function scrapeFaults({ scraped }: WindowSummary): Unsound | null {
  const faults = scraped?.faults ?? []
  if (faults.length === 0) return null
  const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : ''
  return { reason: 'log_invalid', why: `${faults.slice(0, MOST_FAULTS).join('; ')}${more}.` }
}

/** A file that may hold rows of the window, and could not be read to its end. */
function unreadFiles(unread: readonly Unread[]): Unsound | null {
  const missed = [...new Set(unread.filter(({ before }) => !before).map(({ why }) => why))]
  if (missed.length === 0) return null
  const more = missed.length > 1 ? ` (and ${missed.length - 1} more)` : ''
  return { reason: 'log_invalid', why: `What may hold rows of this window is not known: ${missed[0]}${more}.` }
}

/** Given files are the window that they hold, but not where that has not come yet. */
function ofTheFuture({ supply, blocks, arms }: WindowSummary, now: number | undefined): Unsound | null {
  if (now === undefined || supply === null || supply.live || blocks === null) return null
  const { start, widthMs } = blocks
  const isAhead = (_: number, block: number) => start + block * widthMs > now + SKEW_MS
  const rows = sum(ARMS.flatMap(arm => (arms[arm].arrivals ?? []).filter(isAhead)))
  const all = arms.baseline.requests + arms.canary.requests
  if (rows <= mostLeftOut(all)) return null
  const times = ARMS.flatMap(arm => (arms[arm].firstTs === null ? [] : [arms[arm].firstTs!, arms[arm].lastTs!]))
  const [first, last, at] = [Math.min(...times), Math.max(...times), now].map(
    time => `${new Date(time).toISOString().slice(0, 19)}Z`
  )
  const which = rows === all ? `All ${all} rows of the log` : `${rows} of ${all} rows of the log`
  const why = `${which} lie ahead of now (${at}): its rows are of ${first} to ${last}. The clock or the time zone of the log is off.`
  return { reason: 'log_invalid', why }
}

/** A clock that is more than 5 minutes off moves its arm's rows out of the window, or beside other minutes. */
function clockOff({ supply, leftOut, arms }: WindowSummary): Unsound | null {
  if (supply === null) return null
  const lasting = (length: number) => ms(Math.round(length), { long: true })
  const { baseline, canary } = supply.ahead
  const isNoneInTime = arms.baseline.requests + arms.canary.requests === 0
  if (supply.live && isNoneInTime && Math.min(baseline, canary) > SKEW_MS) {
    const why = `The clock of this machine or those of both arms are off: their rows lie ahead of now, by up to ${lasting(Math.max(baseline, canary))}, and none lies within the window.`
    return { reason: 'log_invalid', why }
  }
  for (const arm of ARMS) {
    const rows = leftOut[arm].clock
    if (rows <= mostLeftOut(rows + arms[arm].requests)) continue
    const why = `The clock of the ${arm} is off: ${rows} of its rows lie ahead of now, by up to ${lasting(supply.ahead[arm])}.`
    return { reason: 'log_invalid', why }
  }
  const behind = ARMS.find(arm => supply.behind[arm] > SKEW_MS)
  if (behind === undefined) return null
  const other = behind === 'canary' ? 'baseline' : 'canary'
  const by = lasting(supply.behind[behind])
  const isAhead = supply.live && supply.ahead[other] > SKEW_MS
  const why = isAhead
    ? `The clock of the ${other} is off: its rows lie ahead of now, and ${by} or more ahead of the rows beside them in the log.`
    : `The clock of the ${behind} or of the ${other} is off: every row of the ${behind} stands ${by} or more behind those of the ${other} beside it in the log.`
  return { reason: 'log_invalid', why }
}

/** Rows so broken that what is left says nothing of the rest. */
function brokenLog(summary: Pick<WindowSummary, 'rows' | 'arms' | 'leftOut' | 'problems'>): Unsound | null {
  const { rows, leftOut, problems } = summary
  const first = problems[0]
  const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : ''
  for (const arm of ARMS) {
    const { unreadable, withStatus, clock } = leftOut[arm]
    const all = summary.arms[arm].requests - withStatus + unreadable + clock
    if (unreadable + clock <= mostLeftOut(all)) continue
    return {
      reason: 'log_invalid',
      why: `${unreadable + clock} of ${counted(all, 'row')} of the ${arm} ${agreeing(unreadable + clock, 'was', 'were')} left out.${where}`
    }
  }
  const noneWhole = rows.read > 0 && rows.broken === rows.read
  if (noneWhole || leftOut.unattributed > mostLeftOut(rows.read)) {
    const why = `${noneWhole ? rows.broken : leftOut.unattributed} of ${counted(rows.read, 'row')} of the request log cannot be read.${where}`
    return { reason: 'log_invalid', why }
  }
  return unknownArms(rows) ?? sharedIds(rows)
}

/** A log that was shipped again and again repeats its rows a few times; one id for all requests leaves none of them. */
function sharedIds({ duplicates, otherCanary, ...rows }: RowCounts): Unsound | null {
  const left = rows.counted + otherCanary
  if (duplicates <= MOST_COPIES * left) return null
  const why = `${duplicates} rows repeat the request_id of another, and only ${left} ${agreeing(left, 'is', 'are')} left; expected an id of its own for each request, or "-" where there is none.`
  return { reason: 'log_invalid', why }
}

/** Replies that the second log does not know may be what it was read for: all that rests on it is unknown. */
function unmatched({ joined }: Pick<WindowSummary, 'joined'>): Unsound | null {
  if (!joined?.holds || joined.alone <= mostLeftOut(joined.alone + joined.matched)) return null
  const more =
    joined.leftOver > 0
      ? ` ${counted(joined.leftOver, 'row')} of it ${agreeing(joined.leftOver, 'was', 'were')} more than can be held.`
      : ''
  const why = `${joined.alone} of ${counted(joined.alone + joined.matched, 'reply')} ${agreeing(joined.alone, 'has', 'have')} no row in the second log (window.source.join), by request_id and arm.${more}`
  return { reason: 'log_invalid', why }
}

/** Rows of an arm that nobody named may be the canary's. */
function unknownArms({ otherArms, counted: ours }: RowCounts): Unsound | null {
  const others = Object.entries(otherArms)
  const rows = others.reduce((sum, [, n]) => sum + n, 0)
  if (rows <= mostLeftOut(rows + ours)) return null
  const [most] = others.toSorted((a, b) => b[1] - a[1])
  const why = `${rows} rows are of no arm that is known, most of "${most![0]}"; say what it is under window.source.arms (baseline, canary or other).`
  return { reason: 'log_invalid', why }
}

/** A baseline that fails itself is nothing to compare with. */
export function brokenBaseline({ summary }: WindowInput): Unsound | null {
  const { num, den } = summary.arms.baseline.ratios.error_rate
  if (den === 0 || num <= MOST_BASELINE_ERRORS * den) return null
  const why = `The baseline failed on ${num} of ${counted(den, 'request')}, so there is nothing to compare with.`
  return { reason: 'baseline_unavailable', why }
}

/** Where the arms did not serve at the same time, why comparing them says nothing; null where they did. */
export function servedApart({ phase, summary }: WindowInput): string | null {
  if (isFull(phase)) return null
  const share = overlap(summary.arms.baseline, summary.arms.canary)
  return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null
}

export function soundnessNotes(input: WindowInput): { level: 'warning' | 'notice'; text: string }[] {
  const { phase, summary } = input
  const { rows, arms, scraped, traces, joined } = summary
  const notes: { level: 'warning' | 'notice'; text: string }[] = []
  for (const text of scraped?.notes ?? []) notes.push({ level: 'notice', text })
  const count = (n: number, [one, many]: readonly [string, string]) =>
    n > 0 && notes.push({ level: 'notice', text: `${n} ${agreeing(n, one, many)}` })
  const separate = servedApart(input)
  if (separate) notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` })
  const share = isFull(phase) ? 1 : overlap(arms.baseline, arms.canary)
  if (typeof share === 'number' && share < LITTLE_OVERLAP) {
    const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`
    notes.push({ level: 'warning', text })
  }
  for (const { why } of summary.unread.filter(({ before }) => before)) {
    notes.push({ level: 'warning', text: `${why}; it ended before this window.` })
  }
  count(rows.broken, ['row cannot be read and is left out.', 'rows cannot be read and are left out.'])
  notes.push(...clockNotes(summary))
  if (joined) {
    count(joined.broken, ['line of the second log cannot be read.', 'lines of the second log cannot be read.'])
    count(joined.alone, ['reply has no row in the second log.', 'replies have no row in the second log.'])
  }
  if (traces) {
    count(traces.cut.baseline + traces.cut.canary, [
      'request ended without its root span: it counts as failed.',
      'requests ended without their root span: they count as failed.'
    ])
    count(traces.waiting, [
      'trace has no root span yet and may still end; it is not counted.',
      'traces have no root span yet and may still end; they are not counted.'
    ])
    count(traces.others, [
      'trace is no request of a user: a health check, or a step that nothing called.',
      'traces are no requests of users: health checks, or a step that nothing called.'
    ])
    count(traces.late, [
      'span came after its request was counted, and is not in it.',
      'spans came after their request was counted, and are not in it.'
    ])
  }
  count(rows.torn, [
    'row at the end of a file is still being written.',
    'rows at the end of a file are still being written.'
  ])
  count(rows.duplicates, ['row repeats a request_id and is left out.', 'rows repeat a request_id and are left out.'])
  count(rows.late, ['row came more than 5 minutes late; it counts.', 'rows came more than 5 minutes late; they count.'])
  count(rows.skewed.after, [
    'row lies more than 5 minutes after the end of the window and is left out: its clock cannot be trusted.',
    'rows lie more than 5 minutes after the end of the window and are left out: their clock cannot be trusted.'
  ])
  const others = Object.entries(rows.otherArms)
  if (others.length > 0) {
    const named = others.map(([name, n]) => `${name} (${n})`).join(', ')
    notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` })
  }
  for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
    notes.push({
      level: 'notice',
      text: `${counted(n, 'row')} ${agreeing(n, 'has', 'have')} further values of ${field}; 20 are judged apart.`
    })
  }
  return notes
}

/** A clock that is a little off moves nothing out of the window for long. */
function clockNotes({ supply }: WindowSummary): { level: 'warning'; text: string }[] {
  if (!supply?.live) return []
  const least = Math.min(supply.ahead.baseline, supply.ahead.canary)
  const lasting = (length: number) => ms(Math.round(length), { long: true })
  const both = `The newest rows of both arms lie ${lasting(least)} or more ahead of now: the clock of this machine, or of both, is off.`
  const notes = ARMS.filter(arm => supply.ahead[arm] - least > LITTLE_AHEAD_MS).map(
    arm => `The newest row of the ${arm} lies ${lasting(supply.ahead[arm])} ahead of now: a clock is off.`
  )
  return [...(least > LITTLE_AHEAD_MS ? [both] : []), ...notes].map(text => ({ level: 'warning', text }))
}

/** Share of the canary's time in which the baseline served too; `none` where they never met. */
function overlap(baseline: ArmSummary, canary: ArmSummary): number | 'none' | 'unknown' {
  if (baseline.firstTs === null || canary.firstTs === null) return 'unknown'
  const met = Math.min(baseline.lastTs!, canary.lastTs!) - Math.max(baseline.firstTs, canary.firstTs)
  if (met < 0) return 'none'
  const own = canary.lastTs! - canary.firstTs
  return own === 0 ? 1 : met / own
}
