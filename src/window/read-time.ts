import { isTime, readTime } from './record.js'
import { MINUTE_MS } from './series.js'

/** Reads times straight from the bytes of a log. */
interface TimeReader {
  /** The text between these places, ms since 1970; NaN for what is no time. */
  read(bytes: Buffer, start: number, end: number): number
}

const [DASH, PLUS, POINT, ZERO, COLON, T, Z] = [45, 43, 46, 48, 58, 84, 90]
const DATE = '2026-11-20'.length
const SECONDS = '2026-11-20T09:30:00'.length

/**
 * `2026-11-20T09:30:00.123Z` and its like with any fraction and offset, digit by digit: the form of nearly every log. The
 * rest, and each new day, is read as texts are.
 */
export function createTimeReader(): TimeReader {
  const day = Buffer.alloc(DATE)
  let dayMs = Number.NaN

  const isDay = (bytes: Buffer, at: number) => {
    for (let i = DATE - 1; i >= 0; i--) if (bytes[at + i] !== day[i]) return false
    return true
  }
  const learnDay = (bytes: Buffer, at: number) => {
    bytes.copy(day, 0, at, at + DATE)
    dayMs = readTime(`${day.toString('latin1')}T00:00:00Z`) ?? Number.NaN
  }
  return {
    read(bytes, start, end) {
      const plain = plainTime(bytes, start, end)
      if (plain < 0) return readTime(bytes.toString('utf8', start, end)) ?? Number.NaN
      if (!isDay(bytes, start)) learnDay(bytes, start)
      const ms = dayMs + plain - offsetOf(bytes, end)
      return isTime(ms) ? ms : Number.NaN
    }
  }
}

/** Milliseconds since the day began where it is written; −1 where it is not plain. */
function plainTime(bytes: Buffer, start: number, end: number): number {
  const at = start + DATE
  if (bytes[at] !== T || bytes[at + 3] !== COLON || bytes[at + 6] !== COLON) return -1
  const hour = twoDigits(bytes, at + 1)
  const minute = twoDigits(bytes, at + 4)
  const second = twoDigits(bytes, at + 7)
  const zone = end - start > SECONDS && bytes[end - 1] === Z ? end - 1 : end - 6
  if (!(hour <= 23 && minute <= 59 && second <= 59) || (zone < end - 1 && !isOffset(bytes, zone))) return -1
  const thousandths = fractionOf(bytes, start + SECONDS, zone)
  return thousandths < 0 ? -1 : 3_600_000 * hour + MINUTE_MS * minute + 1000 * second + thousandths
}

/** `.123` and what more digits there are, in ms; 0 without. −1 where it is none. */
function fractionOf(bytes: Buffer, start: number, end: number): number {
  if (start === end) return 0
  if (bytes[start] !== POINT || end - start < 2 || end - start > 10) return -1
  let thousandths = 0
  for (let i = 1; i < end - start; i++) {
    const digit = bytes[start + i]! - ZERO
    if (!(digit >= 0 && digit <= 9)) return -1
    if (i <= 3) thousandths += digit * (i === 1 ? 100 : i === 2 ? 10 : 1)
  }
  return thousandths
}

function isOffset(bytes: Buffer, at: number): boolean {
  const isSigned = bytes[at] === PLUS || bytes[at] === DASH
  return isSigned && bytes[at + 3] === COLON && twoDigits(bytes, at + 1) <= 23 && twoDigits(bytes, at + 4) <= 59
}

/** The offset that a plain time ends with, ms. */
function offsetOf(bytes: Buffer, end: number): number {
  if (bytes[end - 1] === Z) return 0
  const ms = MINUTE_MS * (60 * twoDigits(bytes, end - 5) + twoDigits(bytes, end - 2))
  return bytes[end - 6] === DASH ? -ms : ms
}

/** NaN where they are none. */
function twoDigits(bytes: Buffer, at: number): number {
  const tens = bytes[at]! - ZERO
  const ones = bytes[at + 1]! - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}
