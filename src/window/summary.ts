import type { Arm } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import type { Distribution } from './distribution.js'
import type { Grid } from './grid.js'
import type { Unread } from './inputs.js'
import type { Lateness } from './lateness.js'
import type { LeftOut } from './left-out.js'
import type { FirstOfBaseline, FixedPoints } from './points.js'
import type { RatioName, RatioSums, Sums } from './ratio.js'
import type { Supply } from './supply.js'

/**
 * What the judge sees of a window, whatever it was read from. Each part is a GROUP BY over rows (arm, segment, user,
 * block of time, bin), so that a database can give all of it in one round trip, and a stream in one pass.
 */

export interface WindowSource {
  /** Throws UnmeasurableError where the source can't be read: a window that is not known is never judged. */
  read(query: WindowQuery, signal?: AbortSignal): Promise<WindowSummary>
  /** A window that an earlier look began, with what it was bet on with then; null where there is none to go on with. */
  readOn?(query: Omit<WindowQuery, 'points'>, signal?: AbortSignal): Promise<WindowSummary | null>
  /** Lets go of what is kept between readings. */
  close?(): Promise<void>
}

export interface WindowQuery {
  /** [from, to) in milliseconds since 1970. Null: from the first row, to the last, both included. */
  from: number | null
  to: number | null
  /** Which rows of the canary are judged: those that users saw, or the copies of a shadow phase. */
  canary: 'served' | 'mirrored'
  /** Fields whose values are shown apart. */
  segments: readonly string[]
  /** Statuses that are nobody's error by themselves; 499 alone where absent. */
  notErrors?: readonly number[] | undefined
  /** How far before `from` the canary users' earlier baseline requests are looked for; 0: not at all. */
  historyMs: number
  /** What quantiles and cost are bet on with; without, they are not. */
  points?: FixedPoints | null
}

export interface WindowSummary {
  kind: 'jsonl' | 'prometheus'
  /** The query's bounds; where null, the first and the last row's time. Null without rows. */
  from: number | null
  to: number | null
  arms: { baseline: ArmSummary; canary: ArmSummary }
  segments: readonly Segment[]
  /** Rows whose value of a segment's field came after the first 20 values. */
  segmentsLeftOut: Readonly<Record<string, number>>
  /** What the requests of each arm consist of: by each field of the segments, and by those that are always looked at. */
  mixes: readonly Mix[]
  /** The rows apart by the values of all fields of the segments together; none where no field is named. */
  strata: readonly Stratum[]
  /** Equal spans of time that the `blocks` of every ratio line up with, of both arms. */
  blocks: { start: number; widthMs: number; count: number } | null
  /** What is bet on; null where the source can not tell it by minutes. */
  grid: Grid | null
  /** The baseline's first rows; null where they are fewer than it takes to set points. */
  first: FirstOfBaseline | null
  users: UserSummary | null
  /** What a canary whose rows stay away is judged by; null where the source has no rows. */
  visits: VisitSummary | null
  /** How late the rows of each arm came; null where the source has no rows. */
  lateness: Readonly<Record<Arm, Lateness>> | null
  mirror: MirrorSummary | null
  sessions: SessionSummary | null
  rows: RowCounts
  /** Rows of the window that are not in these figures. */
  leftOut: LeftOut
  /** How the rows came; null where the source can't tell. */
  supply: Supply | null
  /** What could not be read to its end. */
  unread: readonly Unread[]
  /** The first 20 broken rows: where they stand and what is wrong. */
  problems: readonly Problem[]
  /** Of a source that is scraped, not logged. */
  scraped?: Scraped
  /** Whether ΔS was measured by an embedder that knows words, not meanings: it is held to no absolute target. */
  lexical?: boolean
  /** Of a log that a second one completes. */
  joined?: JoinCounts
  /** Of a source of traces. */
  traces?: TraceCounts
}

export interface JoinCounts {
  /** Rows of the second log, and lines of it that are none. */
  rows: number
  broken: number
  /** Rows of the first log that have one of the second, and replies that have none. */
  matched: number
  alone: number
  /** Rows of the second log that were more than could be held. */
  leftOver: number
  /** Whether replies without a row there keep the rest from passing. */
  holds: boolean
}

export interface TraceCounts {
  requests: number
  /** Requests whose root never came: they count as failed. */
  cut: Readonly<Record<Arm, number>>
  /** Traces that may still end, and are not counted yet. */
  waiting: number
  /** Traces that are no requests: health checks, an index that is built, a step without what called it. */
  others: number
  /** Spans that came after their request was counted. */
  late: number
}

/** A stretch of time in which an arm was not seen. */
export interface Gap {
  arm: Arm
  from: number
  to: number
}

export interface Scraped {
  /** Time of the first sample that is known; null without any. */
  firstSeen: number | null
  /** Time of each arm's last sample up to the window's end; null where it has none. */
  last: Readonly<Record<Arm, number | null>>
  /** A last sample that lies further behind the window's end is a stall, ms. */
  delayMs: number
  /** Longer than that within an arm's samples. */
  stalls: readonly Gap[]
  /** Instances that are still listed as targets and no longer answer, and the time of their last samples. */
  down: Readonly<Record<Arm, readonly { instance: string; since: number }[]>>
  /** What could not be counted, and where: nothing passes on the rest. */
  faults: readonly string[]
  /** How the counters were read, for people. */
  notes: readonly string[]
}

export interface CellSummary {
  requests: number
  /** A ratio without units was not measured. */
  ratios: Readonly<Record<RatioName, RatioSums>>
  distributions: Readonly<Record<DistributionName, Distribution>>
}

export interface ArmSummary extends CellSummary {
  firstTs: number | null
  lastTs: number | null
  /** Requests per block of `WindowSummary.blocks`. */
  arrivals: readonly number[] | null
  toolLoops: number
  /** request_id of the first row read that has one. */
  toolLoopRequest: string | null
  /** Distinct pins with the rows that show them, most first; null where the source carries none. */
  pins: { shown: readonly { pins: Readonly<Record<string, string>>; rows: number }[]; missing: number } | null
}

/**
 * latency and its parts in ms over requests with a reply; ΔS and the cost in USD over the rows that carry it. A segment
 * has the first two.
 */
export const DISTRIBUTION_NAMES = [
  'latency',
  'delta_s',
  'retrieve',
  'rerank',
  'reason',
  'delta_s_anchor',
  'cost'
] as const
export type DistributionName = (typeof DISTRIBUTION_NAMES)[number]

/** Without indicators, users and blocks, which are the whole window's. */
export interface Segment {
  field: string
  value: string
  arms: { baseline: CellSummary; canary: CellSummary }
}

/** Requests by the values of one field; what came after the first 20 is together, and so is what does not carry it. */
export interface Mix {
  field: string
  /** Null: further values. */
  values: readonly { value: string | null; baseline: number; canary: number }[]
  without: { baseline: number; canary: number }
}

/** Rows that agree in every field of the segments. */
export interface Stratum {
  /** Its name among the strata of any window of the same fields. */
  key: string
  arms: { baseline: CellSummary; canary: CellSummary }
}

/**
 * Users by user_key: a sample by the key's hash, so that a user is in it with all of the window's requests or not at
 * all. `share` is 1 up to 32,768 users, then 1/2, 1/4, …; counts are those of the sample.
 */
export interface UserSummary {
  share: number
  /** Users seen on each arm, and on both. */
  baseline: number
  canary: number
  both: number
  /** Requests by the users sampled, and by those of them who were seen on both arms. */
  requests: number
  requestsOfBoth: number
  /** Rows without a user_key, of the whole window. */
  withoutKey: number
  /**
   * Keys that carry so many of the rows that they are no user: their first characters as the log has them, and about how
   * many rows. They are left out of every other number here, and of the sums by user.
   */
  noUsers: readonly { key: string; rows: number }[]
  /** Over the users sampled, each one unit: how many of its requests the canary served, of how many. */
  served: Sums
  /** Hashes of the users sampled, ascending: the same user has the same hash in another window. */
  keys: { baseline: readonly number[]; canary: readonly number[] }
  /** The canary users' own baseline requests within `historyMs` before the window; null where none were found. */
  earlier: Readonly<Record<RatioName, RatioSums>> | null
}

/** Who was served since the canary's last row, and what is known of how its rows come. */
export interface VisitSummary {
  /** The first whole minute, and the first whole half hour, from which on the canary has no row until the end. */
  silences: readonly SilenceSummary[]
  /** Baseline rows read after the canary's last. */
  rowsSince: number
  /** Whether the streams that held the canary's rows beside the baseline's go on without them. */
  together: boolean
}

export interface SilenceSummary {
  /** When it begins, and which minute or half hour of the window that is, from 1. */
  from: number
  place: number
  /** Users seen on one arm alone: all, the canary's, and the baseline's seen from then on. */
  users: { all: number; canary: number; since: number }
}

export interface MirrorSummary {
  /** Canary rows that users did not see, and baseline rows. */
  copies: number
  production: number
  /** Time of the first copy. */
  firstCopy: number | null
  /** Latency of baseline requests that were copied and that were not, where rows say so. */
  latencyCopied: Distribution
  latencyNotCopied: Distribution
  /** delta_s_prod_shadow of the copies. */
  deltaS: Distribution
  /** Answers to the same request, joined by req_hash, where the log has no ΔS between them: a sample to be embedded. */
  answers: readonly { production: string; shadow: string }[]
  answersShare: number
}

export interface SessionSummary {
  /** ΔS in order of time, of the sessions with at least 50 steps; at most the first 1,000 steps read. */
  long: readonly { arm: Arm; steps: readonly number[] }[]
  /** Sessions sampled, long or not, and the share of all that they are. */
  sampled: number
  share: number
}

export interface RowCounts {
  /** Lines that are not empty. */
  read: number
  /** Rows of the two arms within the window: what the summary rests on. */
  counted: number
  broken: number
  /** Last lines without an end that do not parse yet: they are being written, so they are not broken. */
  torn: number
  /** Kept out: a second row of the same request_id. */
  duplicates: number
  /** Counted, though they stand more than 5 minutes behind the newest row before them in their file. */
  late: number
  /** Kept out: more than 5 minutes outside of the window, as often as they stand in what was read: no ids are kept of them. */
  skewed: { before: number; after: number }
  /** Kept out: outside by less, as often. */
  outside: number
  /** Kept out: rows of other arms, by name. */
  otherArms: Readonly<Record<string, number>>
  /** Kept out: copies where served requests are judged, or the other way round. */
  otherCanary: number
}

/** Of the users on the canary in an earlier window who came again: how many still were, and how many had left it. */
export function stillOnCanary(earlier: UserSummary, later: UserSummary): { stayed: number; left: number } {
  const on = new Set(later.keys.canary)
  const off = new Set(later.keys.baseline)
  const came = earlier.keys.canary.filter(key => on.has(key) || off.has(key))
  const left = came.filter(key => off.has(key)).length
  return { stayed: came.length - left, left }
}
