/**
 * A log is written in order of time, or nearly: then what lies before a window can be skipped. Places throughout the file
 * are looked at until one has a row of the window; what stands before the place before it is not read. A row stands
 * where it was written, which is after its time, so none of the window stands further ahead. Where the places themselves
 * are not in order, or say no time, nothing is skipped.
 */

/** What a reader has no use for. */
export interface Skips {
  /** Rows before this time, ms since 1970. */
  before: number
  /** The time of a line; null where it says none. */
  timeOf(line: Buffer): number | null
}

/** Bytes at a place that may be read alone. */
export interface Plain {
  size: number
  read(at: number, length: number): Promise<Buffer>
}

interface Skipped {
  /** Where reading begins: at the start of a line. */
  place: number
  /** The time of the first row. */
  oldest: number
}

/** A smaller log is read as soon as it is searched. */
const LEAST = 2 ** 22
/** So much is read for nothing at most. */
const NEAR = 2 ** 20
const PLACES = 64
/** A longer line says no time. */
const LONGEST = 2 ** 15
/** Rows of one log may stand so far out of order: requests that last, clocks that differ, collectors that send late. */
export const OUT_OF_ORDER_MS = 10 * 60_000
const LINE_FEED = 10

/** Null where all of it must be read. */
export async function searchSkipped(
  plain: Plain,
  { before, timeOf }: Skips,
  { least, near }: { least: number; near: number } = { least: LEAST, near: NEAR }
): Promise<Skipped | null> {
  if (plain.size < least) return null
  const oldest = await timeAfter(plain, 0, timeOf)
  if (oldest === null || oldest >= before) return null
  let [low, high] = [0, plain.size]
  while (high - low > near) {
    const step = Math.ceil((high - low) / PLACES)
    let newest = oldest
    for (let at = low + step; at < high; at += step) {
      const time = await timeAfter(plain, at, timeOf)
      if (time === null || time >= before) {
        high = at
        break
      }
      if (time < newest - OUT_OF_ORDER_MS) return null
      newest = Math.max(newest, time)
      low = at
    }
  }
  const place = low === 0 ? 0 : await lineAfter(plain, low)
  return place === null || place === 0 ? null : { place, oldest }
}

/** The time of the first whole line from a place on. */
async function timeAfter(plain: Plain, at: number, timeOf: Skips['timeOf']): Promise<number | null> {
  const bytes = await plain.read(at, LONGEST)
  const start = at === 0 ? 0 : bytes.indexOf(LINE_FEED) + 1
  const end = bytes.indexOf(LINE_FEED, start)
  return (at > 0 && start === 0) || end < 0 ? null : timeOf(bytes.subarray(start, end))
}

async function lineAfter(plain: Plain, at: number): Promise<number | null> {
  const end = (await plain.read(at, LONGEST)).indexOf(LINE_FEED)
  return end < 0 ? null : at + end + 1
}
