import type { Arm } from '../model/arm-names.js'
import { type Memory, newMemory } from './memory.js'
import { MINUTE_MS } from './series.js'
import type { VisitSummary } from './summary.js'
import type { Users } from './users.js'

/**
 * What tells a canary that is gone from a log that has not come yet: who was served since its last row, and whether both
 * arms write the same streams. Files of one log count as one stream after the other. In memory of a few numbers a stream,
 * beside the sample of users.
 */
interface Visits {
  /** Rows of a stream in the order in which it holds them. */
  add(arm: Arm, ts: number, stream: number): void
  /** A stream that was counted elsewhere, and how many rows of the canary it has. */
  addStream(stream: number, counted: Stream & { canary: number }): void
  /** `from`: the window's beginning; `last`: the time of the canary's last row, null where it has none. */
  finish(users: Users, from: number, last: number | null): VisitSummary
}

/** A silence is counted from the next minute on, and from the next half hour: a long one has few places to begin then. */
const STEPS_MS = [MINUTE_MS, 30 * MINUTE_MS]
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
  /** Rows of the baseline read since the canary's newest. */
  rowsSince: number
}

export function createVisits(memory: Memory = newMemory()): Visits {
  const own = memory.of('visits', () => ({ streams: [] as Stream[], ofCanary: 0 }))
  const { streams } = own

  return {
    add(arm, ts, at) {
      streams[at] ??= newStream(ts)
      const stream = streams[at]
      if (arm === 'canary') {
        own.ofCanary++
        if (stream.newest > Number.NEGATIVE_INFINITY) stream.beside++
        stream.rowsSince = 0
      } else {
        stream.newest = Math.max(stream.newest, ts)
        stream.rowsSince++
      }
    },
    addStream(at, { canary, ...stream }) {
      own.ofCanary += canary
      streams[at] = stream
    },
    finish(users, from, last) {
      const all = Object.values(streams)
      const begins = STEPS_MS.map(step => {
        const steps = last === null ? 0 : Math.floor((last - from) / step) + 1
        return { at: from + steps * step, steps }
      })
      const alone = users.aloneSince(begins.map(({ at }) => at))
      const since = all.filter(({ newest }) => newest > (last ?? from))
      return {
        silences: begins.map(({ at, steps }, i) => ({ from: at, place: Math.max(1, steps), users: alone[i]! })),
        rowsSince: since.reduce((rows, stream) => rows + stream.rowsSince, 0),
        together: last !== null && goOn(all, last) >= NEARLY_ALL * own.ofCanary
      }
    }
  }
}

function newStream(first: number): Stream {
  return { first, newest: Number.NEGATIVE_INFINITY, beside: 0, rowsSince: 0 }
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
