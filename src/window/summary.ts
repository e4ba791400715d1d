import type { Arm } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import type { Distribution } from './distribution.js'
import type { Unread } from './inputs.js'
import type { LeftOut } from './left-out.js'
import type { RatioName, RatioSums } from './ratio.js'
import type { Supply } from './supply.js'

/**
 * What the judge sees of a window, whatever it was read from. Each part is a GROUP BY over rows (arm, segment, user,
 * block of time, bin), so that a database can give all of it in one round trip, and a stream in one pass.
 */

export interface WindowSource {
  /** Throws UnmeasurableError where the source can't be read: a window that is not known is never judged. */
  read(query: WindowQuery, signal?: AbortSignal): Promise<WindowSummary>
}

export interface WindowQuery {
  /** [from, to) in milliseconds since 1970. Null: from the first row, to the last, both included. */
  from: number | null
  to: number | null
  /** Which rows of the canary are judged: those that users saw, or the copies of a shadow phase. */
  canary: 'served' | 'mirrored'
  /** Fields whose values are shown apart. */
  segments: readonly string[]
  /** How far before `from` the canary users' earlier baseline requests are looked for; 0: not at all. */
  historyMs: number
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
  /** Equal spans of time that the `blocks` of every ratio line up with, of both arms. */
  blocks: { start: number; widthMs: number; count: number } | null
  users: UserSummary | null
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
}

export type { Arm }

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

/** latency and its parts in ms over requests with a reply; ΔS over the rows that carry it. A segment has the first two. */
export const DISTRIBUTION_NAMES = ['latency', 'delta_s', 'retrieve', 'rerank', 'reason', 'delta_s_anchor'] as const
export type DistributionName = (typeof DISTRIBUTION_NAMES)[number]

/** Without indicators, users and blocks, which are the whole window's. */
export interface Segment {
  field: string
  value: string
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
  /** Hashes of the users sampled, ascending: the same user has the same hash in another window. */
  keys: { baseline: readonly number[]; canary: readonly number[] }
  /** The canary users' own baseline requests within `historyMs` before the window; null where none were found. */
  earlier: Readonly<Record<RatioName, RatioSums>> | null
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
  /** Kept out: more than 5 minutes outside of the window. */
  skewed: { before: number; after: number }
  /** Kept out: outside by less. */
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
