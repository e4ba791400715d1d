import { jsonOf } from '../model/json.js'
import { type Bytes, bytesOf, isAt, viewOf } from './bytes.js'
import { type RequestRow, requestSchema } from './record.js'

/**
 * Reads rows of plain JSON straight from their bytes, several times faster than JSON.parse: the fields of the log and
 * nothing else, the keys expected where the row before had them. What is less plain (an escape, a nested
 * value, an answer) it leaves alone, for JSON.parse to read; that both read the same is a property the tests check.
 */
interface Scanner {
  /** Reads the line that starts at `at`: where it ends (its line feed, or the end of the bytes), or −1: left alone. */
  scan(bytes: Buffer, text: string, at: number): number
  /** The row of the last scan: an object with these fields, of whatever types. */
  row(): Partial<RequestRow>
}

const FIELDS = Object.keys(requestSchema.shape)
const AT = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<keyof RequestRow, number>
const SKIPPED = -1
/** Variants of pins, or of a text of few values, that are remembered. */
const MOST_KNOWN = 4
/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i)
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN, CLOSE] = [34, 92, 44, 58, 123, 125]
const [SPACE, LINE_FEED, RETURN, PLUS, MINUS, POINT, ZERO] = [32, 10, 13, 43, 45, 46, 48]

const [COMMA_BYTE, COLON_BYTE] = [Buffer.from(','), Buffer.from(':')]

interface Member {
  /** Bytes of the key, with its quotes. */
  key: Bytes
  /** The same with the comma before and the colon behind, as a row without spaces has them. */
  joined: Bytes
  /** Where its value goes. */
  place: number
}

/** Texts of few values, as the rows before had them: they are compared as bytes, and are made once. */
const FEW_VALUES: readonly (keyof RequestRow)[] = ['arm', 'phase', 'lambda_retrieve', 'lambda_reason']

/** What a value is that can't be read here. */
const NOT_PLAIN = Symbol('not plain')

/** `extra`: fields beside those of the log that a row must carry. */
export function createScanner(extra: readonly string[] = []): Scanner {
  const more = extra.filter(field => !FIELDS.includes(field))
  const places = new Map([...FIELDS, ...more].map((field, i) => [field, i]))
  const values: unknown[] = new Array(places.size).fill(undefined)
  const members: Member[] = []
  const pins = createPinsReader()
  const few = new Map(FEW_VALUES.map(field => [AT[field]!, [] as { bytes: Bytes; value: string }[]]))
  let bytes: Buffer = Buffer.alloc(0)
  let view = viewOf(bytes)
  let text = ''
  let at = 0

  const scan = (): boolean => {
    values.fill(undefined)
    if (bytes[at] !== OPEN) return false
    at++
    for (let i = 0; ; i++) {
      const member = members[i]
      let place: number | null
      if (i > 0 && member !== undefined && isAt(view, at - 1, member.joined)) {
        place = member.place
        at += member.joined.length - 1
      } else {
        skipSpaces()
        place = member !== undefined && isAt(view, at, member.key) ? member.place : findMember(i)
        if (place === null) return false
        at += members[i]!.key.length
        skipSpaces()
        if (bytes[at++] !== COLON) return false
      }
      skipSpaces()
      const value = readValue(place)
      if (value === NOT_PLAIN) return false
      if (place !== SKIPPED) values[place] = value
      skipSpaces()
      const after = bytes[at++]
      if (after === CLOSE) break
      if (after !== COMMA) return false
    }
    while (bytes[at] === SPACE || bytes[at] === RETURN) at++
    return at === bytes.length || bytes[at] === LINE_FEED
  }

  const skipSpaces = () => {
    while (bytes[at] === SPACE) at++
  }

  /** Another key than the row before had here; null where it is none. */
  const findMember = (i: number): number | null => {
    if (bytes[at] !== QUOTE) return null
    const end = endOfString(at + 1)
    if (end < 0) return null
    const place = places.get(bytes.toString('utf8', at + 1, end)) ?? SKIPPED
    const key = bytes.subarray(at, end + 1)
    members[i] = { key: bytesOf(key), joined: bytesOf(Buffer.concat([COMMA_BYTE, key, COLON_BYTE])), place }
    return place
  }

  const endOfString = (from: number): number => {
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i]!
      if (byte === QUOTE) return i
      if (byte === BACKSLASH || byte < SPACE) return -1
    }
    return -1
  }

  const readValue = (place: number): unknown => {
    const first = bytes[at]!
    if (first === QUOTE) return readText(place)
    if (first === MINUS || (first >= ZERO && first <= ZERO + 9)) return readNumber()
    if (first === OPEN && place === AT.pins) {
      const read = pins.read(bytes, view, at)
      if (read === null) return NOT_PLAIN
      at += read.length
      return read.pins
    }
    return readWord(first)
  }

  const readText = (place: number): unknown => {
    const known = few.get(place)
    if (known === undefined) return readAnyText(place)
    for (const each of known) {
      if (!isAt(view, at, each.bytes)) continue
      at += each.bytes.length
      return each.value
    }
    const start = at
    const value = readAnyText(place)
    if (typeof value === 'string' && known.length < MOST_KNOWN) {
      known.push({ bytes: bytesOf(bytes.subarray(start, at)), value: bytes.toString('utf8', start + 1, at - 1) })
    }
    return value
  }

  const readAnyText = (place: number): unknown => {
    const start = at + 1
    let high = 0
    let i = start
    for (; i < bytes.length; i++) {
      const byte = bytes[i]!
      if (byte === QUOTE) break
      if (byte === BACKSLASH || byte < SPACE) return NOT_PLAIN
      high |= byte
    }
    if (i === bytes.length || place === AT.answer) return NOT_PLAIN
    at = i + 1
    if (place === SKIPPED) return undefined
    // A part of the text keeps the whole of it in memory, so what may be kept for long is made anew.
    return high < 128 && place < FIELDS.length ? text.slice(start, i) : bytes.toString('utf8', start, i)
  }

  const readNumber = (): unknown => {
    const start = at
    const negative = bytes[at] === MINUS
    if (negative) at++
    const whole = at
    let digits = readDigits(0)
    const wholeDigits = at - whole
    if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO)) return NOT_PLAIN
    let fraction = 0
    if (bytes[at] === POINT) {
      const point = at++
      digits = readDigits(digits)
      fraction = at - point - 1
      if (fraction === 0) return NOT_PLAIN
    }
    if (bytes[at] === 69 || bytes[at] === 101) return readExponent(start)
    if (wholeDigits + fraction > EXACT_DIGITS) return Number(text.slice(start, at))
    // Both are exact, so their quotient is the nearest number (Clinger 1990).
    const value = fraction === 0 ? digits : digits / POWERS[fraction]!
    return negative ? -value : value
  }

  const readExponent = (start: number): unknown => {
    at++
    if (bytes[at] === PLUS || bytes[at] === MINUS) at++
    const exponent = at
    readDigits(0)
    return at > exponent ? Number(text.slice(start, at)) : NOT_PLAIN
  }

  const readDigits = (before: number): number => {
    let digits = before
    for (; ; at++) {
      const digit = bytes[at]! - ZERO
      if (!(digit >= 0 && digit <= 9)) return digits
      digits = 10 * digits + digit
    }
  }

  const readWord = (first: number): unknown => {
    const [word, value] = first === 116 ? TRUE : first === 102 ? FALSE : NULL
    if (!isAt(view, at, word)) return NOT_PLAIN
    at += word.length
    return value
  }

  return {
    scan(block, decoded, start) {
      if (block !== bytes) view = viewOf(block)
      bytes = block
      text = decoded
      at = start
      return scan() ? at : -1
    },
    row() {
      const row = rowOf(values)
      for (let i = 0; i < more.length; i++) row[more[i]!] = values[FIELDS.length + i]
      return row
    }
  }
}

const word = (text: string, value: unknown) => [bytesOf(Buffer.from(text)), value] as const
const [TRUE, FALSE, NULL] = [word('true', true), word('false', false), word('null', null)]

/** Every row has the same shape, which makes its fields cheap to read. */
function rowOf(v: readonly unknown[]): Record<string, unknown> {
  return {
    ts: v[AT.ts!],
    request_id: v[AT.request_id!],
    arm: v[AT.arm!],
    status: v[AT.status!],
    latency_ms: v[AT.latency_ms!],
    schema_version: v[AT.schema_version!],
    session_id: v[AT.session_id!],
    user_key: v[AT.user_key!],
    phase: v[AT.phase!],
    retrieve_ms: v[AT.retrieve_ms!],
    rerank_ms: v[AT.rerank_ms!],
    reason_ms: v[AT.reason_ms!],
    delta_s_question_retrieved: v[AT.delta_s_question_retrieved!],
    delta_s_retrieved_anchor: v[AT.delta_s_retrieved_anchor!],
    delta_s_prod_shadow: v[AT.delta_s_prod_shadow!],
    lambda_retrieve: v[AT.lambda_retrieve!],
    lambda_reason: v[AT.lambda_reason!],
    coverage: v[AT.coverage!],
    tool_calls: v[AT.tool_calls!],
    tool_failures: v[AT.tool_failures!],
    tool_retries: v[AT.tool_retries!],
    tool_loop: v[AT.tool_loop!],
    solved: v[AT.solved!],
    cost_usd: v[AT.cost_usd!],
    pins: v[AT.pins!],
    req_hash: v[AT.req_hash!],
    mirrored: v[AT.mirrored!],
    answer: v[AT.answer!]
  }
}

/** Pins come in few variants, so their bytes are compared with those seen before. */
function createPinsReader() {
  const known: { bytes: Bytes; pins: unknown }[] = []

  const learn = (bytes: Buffer, at: number) => {
    const end = bytes.indexOf(CLOSE, at) + 1
    // A line ends at its line feed, which JSON.parse would take for a space.
    if (known.length >= MOST_KNOWN || end === 0 || bytes.subarray(at, end).includes(LINE_FEED)) return null
    const pins = jsonOf(bytes.toString('utf8', at, end))
    if (pins === undefined) return null
    const made = { bytes: bytesOf(bytes.subarray(at, end)), pins }
    known.push(made)
    return made
  }
  return {
    read(bytes: Buffer, view: DataView, at: number): { pins: unknown; length: number } | null {
      const found = known.find(each => isAt(view, at, each.bytes)) ?? learn(bytes, at)
      return found && { pins: found.pins, length: found.bytes.length }
    }
  }
}
