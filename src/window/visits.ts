import type { Arm } from '../model/arm-names.js'
import type { VisitSummary } from './summary.js'
import type { Users } from './users.js'

/**
 * What tells a canary that is gone from a log that has not come yet: who was served since its last row, how far its
 * rows have stood behind the baseline's, and whether both arms write the same streams. Files of one log count as one
 * stream after the other. In memory of a few numbers a stream, beside the sample of users.
 */
interface Visits {
  /** Rows of a stream in the order in which it holds them. */
  add(arm: Arm, ts: number, stream: number): void
  /** `from`: the window's beginning; `last`: the time of the canary's last row, null where it has none. */
  finish(users: Users, from: number, last: number | null): VisitSummary
}

const MINUTE_MS = 60_000
/** Rotated files overlap by what is still under way. */
const OVERLAP_MS = MINUTE_MS
/** Of the canary's rows, the least that must stand in streams which go on. */
const NEARLY_ALL = 0.9

interface Stream {
  /** Time of the first row read, and of the baseline's newest. */
  first: number
  newest: number
  /** Rows of the canary with baseline rows before them in this stream. */
  beside: number
  /** Time of the newest row of the canary read here (at first, where the stream begins), and rows of the baseline read since. */
  canaryTs: number
  rowsSince: number
}

export function createVisits(): Visits {
  const streams: Stream[] = []
  const delay = { ms: 0, rows: 0 }
  let ofCanary = 0

  const addCanary = (stream: Stream, ts: number) => {
    ofCanary++
    if (stream.newest === Number.NEGATIVE_INFINITY) return
    stream.beside++
    const behind = stream.newest - ts
    if (behind > 0) {
      const since = Math.max(behind, stream.newest - stream.canaryTs)
      delay.ms = Math.max(delay.ms, behind)
      // The baseline's rows of that time: of the run before this row, by how much of it the row stands behind.
      delay.rows = Math.max(delay.rows, (stream.rowsSince * behind) / since)
    }
  }

  return {
    add(arm, ts, at) {
      streams[at] ??= newStream(ts)
      const stream = streams[at]
      if (arm === 'canary') {
        addCanary(stream, ts)
        stream.canaryTs = Math.max(stream.canaryTs, ts)
        stream.rowsSince = 0
      } else {
        stream.newest = Math.max(stream.newest, ts)
        stream.rowsSince++
      }
    },
    finish(users, from, last) {
      const minute = last === null ? 0 : Math.floor((last - from) / MINUTE_MS) + 1
      const silentFrom = from + minute * MINUTE_MS
      const all = Object.values(streams)
      const since = all.filter(({ newest }) => newest > (last ?? from))
      return {
        silentFrom,
        minute: Math.max(1, minute),
        users: users.aloneSince(silentFrom),
        delay,
        rowsSince: since.reduce((rows, stream) => rows + stream.rowsSince, 0),
        together: last !== null && goOn(all, last) >= NEARLY_ALL * ofCanary
      }
    }
  }
}

function newStream(ts: number): Stream {
  const never = Number.NEGATIVE_INFINITY
  return { first: ts, newest: never, beside: 0, canaryTs: ts, rowsSince: 0 }
}

/** Rows that the canary wrote beside the baseline into streams in which the baseline's rows go on since. */
function goOn(streams: readonly Stream[], last: number): number {
  const newest = Math.max(...streams.map(stream => stream.newest))
  const until = last + (newest - last) / 2
  return streams.reduce((rows, stream) => rows + (livesOn(stream, streams, until) ? stream.beside : 0), 0)
}

/** Whether the stream itself goes on, or one file for each that ended then: a log that was rotated. */
function livesOn(stream: Stream, streams: readonly Stream[], until: number): boolean {
  if (stream.newest >= until) return true
  const then = stream.newest - OVERLAP_MS
  const ended = streams.filter(({ newest }) => newest < until && newest >= then)
  const begun = streams.filter(({ newest, first }) => newest >= until && first >= then)
  return begun.length >= ended.length
}
