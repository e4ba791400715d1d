import type { Arm } from '../model/arm-names.js'
import type { ArmSummary, Gap, Scraped, WindowSummary } from './summary.js'

/** What of a window the rows really cover, whatever the clock says. Pure. */
export interface Coverage {
  /** Up to when the rows of every arm that serves are in, in ms since 1970; null without rows. */
  watermark: number | null
  coveredMs: number
  /** One arm silent though the other's requests make that unlikely: taken off the time covered. */
  gaps: readonly Gap[]
  /** Where the watermark lags behind now by more than the source's delay; null where it does not. */
  stale: Stale | null
}

export interface Stale {
  /** The arm whose rows are missing while the other's came; null where both are. */
  arm: Arm | null
  lagMs: number
  delayMs: number
  /** Instances that can no longer be scraped. */
  down: readonly string[]
  /** Counters that are scraped and stand still, as those of a gateway that nothing is pushed to any more. */
  still?: true
}

interface CoverageTerms {
  /** The arms that serve in this phase. */
  arms: readonly Arm[]
  /** Length of a full window, ms. */
  durationMs: number
  /** `window.source.delay`; null: as the rows have shown. */
  delayMs: number | null
}

/** Chance of a silence below which it is none of the traffic's own. Many stretches are looked at. */
const UNLIKELY = Math.log(1e-6)
/** The same for the beginning and the end, which are one stretch each. */
const UNLIKELY_ONCE = Math.log(1e-3)
/** A source that shows no delay may still be this part of a full window late. */
const LEAST_DELAY = 1 / 4

export function coverageOf(summary: WindowSummary, terms: CoverageTerms): Coverage {
  const { supply, from, to } = summary
  if (from === null || to === null) return { watermark: null, coveredMs: 0, gaps: [], stale: null }
  if (summary.scraped) return coverageOfScrapes(summary, summary.scraped, { from, to }, terms.arms)
  if (supply === null) return { watermark: to, coveredMs: to - from, gaps: [], stale: null }
  const { watermark, arm } = watermarkOf(summary, terms.arms, to)
  const delayMs = delayOf(summary, terms)
  const lagMs = watermark === null ? 0 : to - watermark
  const start = beginning(summary, from)
  const gaps = terms.arms.flatMap(each => gapsOf(summary, each, start)).filter(gap => gap.to <= (watermark ?? 0))
  return {
    watermark,
    coveredMs: watermark === null ? 0 : Math.max(0, watermark - start - lengthOf(gaps)),
    gaps,
    stale: lagMs > delayMs ? { arm, lagMs, delayMs, down: [] } : null
  }
}

/**
 * Counters are in up to their arm's last sample, or that of the first instance which is still a target and no longer
 * answers, or to where they stand still beyond chance. An arm without any sample has no traffic.
 */
function coverageOfScrapes(
  summary: WindowSummary,
  { firstSeen, last, down, stalls, delayMs }: Scraped,
  { from, to }: { from: number; to: number },
  serving: readonly Arm[]
): Coverage {
  const ends = serving.flatMap(arm => {
    const scraped = last[arm]
    if (scraped === null) return []
    const seen = Math.min(scraped, ...down[arm].map(({ since }) => since))
    const still = standsStill(summary, arm, serving, to) ? summary.arms[arm].lastTs! : seen
    return [{ arm, end: Math.min(seen, still), still: still < seen }]
  })
  if (ends.length === 0) return { watermark: null, coveredMs: 0, gaps: [], stale: null }
  const late = ends.filter(({ end }) => to - end > delayMs)
  const watermark = Math.min(to, ...late.map(({ end }) => end))
  const start = firstSeen !== null && firstSeen > from + delayMs ? firstSeen : from
  const within = (gap: Gap) => serving.includes(gap.arm) && gap.from >= start && gap.to <= watermark
  const stalled = stalls.filter(within)
  const meets = (a: Gap, b: Gap) => a.arm === b.arm && a.from < b.to && b.from < a.to
  const silent = serving.flatMap(arm => gapsOf(summary, arm, start)).filter(within)
  const gaps = [...stalled, ...silent.filter(gap => !stalled.some(each => meets(each, gap)))]
  const still = late.length > 0 && late.every(({ still }) => still)
  const arm = late.length === ends.length && late.length > 1 ? null : (late[0]?.arm ?? null)
  const names = late.flatMap(({ arm }) => down[arm].map(({ instance }) => instance))
  return {
    watermark,
    coveredMs: Math.max(0, watermark - start - lengthOf(gaps)),
    gaps,
    stale: late.length > 0 ? { arm, lagMs: to - watermark, delayMs, down: names, ...(still && { still }) } : null
  }
}

/** Whether nothing was counted since the arm's last request, beyond chance: beside the other arm, or for its own rate. */
function standsStill(summary: WindowSummary, name: Arm, serving: readonly Arm[], to: number): boolean {
  const { lastTs } = summary.arms[name]
  if (lastTs === null) return false
  const newest = Math.max(...serving.map(arm => summary.arms[arm].lastTs ?? lastTs))
  return (lastTs < newest && isSilentSince(summary, name)) || !isQuiet(summary, newest, to - newest)
}

/** Gaps of both arms may lie over each other. */
function lengthOf(gaps: readonly Gap[]): number {
  let length = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return length
}

/** Given files are all there is; else what rows have shown, at most a full window. */
function delayOf({ supply, lateness }: WindowSummary, { arms, durationMs, delayMs }: CoverageTerms): number {
  if (!supply!.live) return 0
  if (delayMs !== null) return delayMs
  const shown = Math.max(supply!.learned, ...arms.map(arm => lateness?.[arm].usual ?? 0))
  return Math.max(LEAST_DELAY * durationMs, Math.min(shown, durationMs))
}

function watermarkOf(
  summary: WindowSummary,
  serving: readonly Arm[],
  now: number
): { watermark: number | null; arm: Arm | null } {
  const { arms, supply } = summary
  const seen = serving.map(arm => ({ arm, last: arms[arm].lastTs ?? supply!.lastSeen[arm] }))
  const lasts = seen.flatMap(({ last }) => last ?? [])
  if (lasts.length === 0) return { watermark: null, arm: null }
  const newest = Math.max(...lasts)
  const silent = seen.find(({ arm, last }) => last !== null && last < newest && isSilentSince(summary, arm))
  if (silent) return { watermark: silent.last, arm: silent.arm }
  return { watermark: isQuiet(summary, newest, now - newest) ? now : newest, arm: null }
}

/** Whether an arm's rows have stopped, beyond chance: how many the other has had since, beside its share before. */
function isSilentSince(summary: WindowSummary, name: Arm): boolean {
  const arm = summary.arms[name]
  if (arm.lastTs === null) return true
  const after = otherArrivals(summary, name, blockOf(summary, arm.lastTs) + 1)
  return chanceOfSilence(arm, total(summary) - after, after) < UNLIKELY
}

/** Whether as long a silence of both arms as this is nothing unusual at their rate. */
function isQuiet(summary: WindowSummary, newest: number, silence: number): boolean {
  const { baseline, canary } = summary.arms
  const firsts = [baseline.firstTs, canary.firstTs].flatMap(ts => ts ?? [])
  if (firsts.length === 0) return false
  const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary)
  return chanceOfNone(visits, newest - Math.min(...firsts), silence) >= UNLIKELY_ONCE
}

/** When what the log holds of the window begins: with the window, or with its first row where the log is younger. */
function beginning({ arms, supply }: WindowSummary, from: number): number {
  const { baseline, canary } = arms
  const firsts = [baseline.firstTs, canary.firstTs].flatMap(ts => ts ?? [])
  if (firsts.length === 0 || (supply!.firstSeen !== null && supply!.firstSeen < from)) return from
  const first = Math.min(...firsts)
  const lasts = [baseline.lastTs, canary.lastTs].flatMap(ts => ts ?? [])
  const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary)
  const usual = chanceOfNone(visits, Math.max(...lasts) - first, first - from) >= UNLIKELY_ONCE
  return usual ? from : first
}

/** Stretches before an arm's last row in which it was silent beyond chance. */
function gapsOf(summary: WindowSummary, name: Arm, start: number): Gap[] {
  const { blocks } = summary
  const arm = summary.arms[name]
  const own = arm.arrivals
  if (blocks === null || own === null || arm.lastTs === null) return []
  const other = summary.arms[name === 'canary' ? 'baseline' : 'canary'].arrivals ?? []
  const all = total(summary)
  const gaps: Gap[] = []
  const last = blockOf(summary, arm.lastTs)
  for (let i = 0; i <= last; i++) {
    if (own[i]! > 0) continue
    const begins = i
    let others = 0
    for (; i <= last && own[i] === 0; i++) others += other[i] ?? 0
    if (chanceOfSilence(arm, all - others, others) >= UNLIKELY) continue
    const [from, to] = [begins, i].map(at => blocks.start + at * blocks.widthMs)
    gaps.push({ arm: name, from: Math.max(start, from!), to: to! })
  }
  return gaps
}

/**
 * Log of the chance that an arm with this share of `before` requests has none among `after` more: that of a Beta-binomial
 * with its visits as observed, ≈ (before / (before + after))^visits.
 */
function chanceOfSilence(arm: ArmSummary, before: number, after: number): number {
  return (arm.requests / visitOf(arm)) * Math.log(before / (before + after))
}

/** The same for time: none within `silence` after so many visits in `seen` milliseconds. */
function chanceOfNone(visits: number, seen: number, silence: number): number {
  return visits * Math.log(Math.max(seen, 1) / (Math.max(seen, 1) + Math.max(0, silence)))
}

/** Requests that come together: a user's, where rows say who asked. */
function visitOf({ ratios }: ArmSummary): number {
  const { users } = ratios.error_rate
  return users === null || users.units === 0 ? 1 : Math.max(1, users.rows / users.units)
}

function total({ arms }: WindowSummary): number {
  return arms.baseline.requests + arms.canary.requests
}

function blockOf({ blocks }: WindowSummary, ts: number): number {
  return blocks === null ? 0 : Math.floor((ts - blocks.start) / blocks.widthMs)
}

function otherArrivals(summary: WindowSummary, name: Arm, first: number): number {
  const arrivals = summary.arms[name === 'canary' ? 'baseline' : 'canary'].arrivals ?? []
  let sum = 0
  for (let i = Math.max(0, first); i < arrivals.length; i++) sum += arrivals[i]!
  return sum
}
