import { jsonOf } from '../model/json.js'
import { type Bytes, bytesOf, isAt, knownByBytes, viewOf } from './bytes.js'
import {
  FIELD,
  type FlatRow,
  groupOf,
  isNoId,
  LONGEST_NO_ID,
  lambdaOf,
  NO_KEY,
  newFlatRow,
  sessionSalt
} from './flat-row.js'
import { hashBytesInto, to53 } from './hash.js'
import { LINE_FEED } from './lines.js'
import { readNumber } from './read-number.js'
import { createPinsReader } from './read-pins.js'
import { afterSpaces, afterText } from './read-text.js'
import { createTimeReader } from './read-time.js'
import { BOUNDS, NUMBER_FIELDS, type RequestRow, readTime } from './record.js'

/**
 * Reads rows of plain JSON straight from their bytes, several times faster than JSON.parse: the fields of the log and
 * nothing else, each key expected where the row before had it. What is less plain (an escape, a nested value, an
 * answer), and what is no sound row, it leaves alone, for JSON.parse and the schema's check. That both read the same is a
 * property the tests check.
 */
interface Scanner {
  /** Reads the line that starts at `at`: where it ends (its line feed, or the end of the bytes), or −1: left alone. */
  scan(bytes: Buffer, at: number): number
  /** The row of the last scan, until the next; the bytes must be as they were. */
  row: FlatRow
}

/** What a value is, and how it is read. */
type Kind =
  | 'number'
  | 'flag'
  | 'λ'
  | 'text'
  | 'time'
  | 'id'
  | 'user'
  | 'session'
  | 'arm'
  | 'pins'
  | 'version'
  | 'any'
  | 'no'

const KINDS = new Map<string, Kind>([
  ...NUMBER_FIELDS.map((field): [string, Kind] => [field, 'number']),
  ...Object.entries({
    ts: 'time',
    request_id: 'id',
    arm: 'arm',
    user_key: 'user',
    session_id: 'session',
    lambda_retrieve: 'λ',
    lambda_reason: 'λ',
    tool_loop: 'flag',
    solved: 'flag',
    mirrored: 'flag',
    pins: 'pins',
    phase: 'text',
    req_hash: 'text',
    schema_version: 'version',
    answer: 'no'
  } as const satisfies Record<Exclude<keyof RequestRow, keyof typeof BOUNDS>, Kind>)
])

/** A key as the rows have it, from its quote to its colon. */
interface Member {
  key: Bytes
  kind: Kind
  /** Among the numbers and among the values of a row; −1 where it is none of them. */
  number: number
  value: number
  /** What came behind it in the row before. */
  next: Member | null
}

const [QUOTE, COMMA, COLON, OPEN, CLOSE] = [34, 44, 58, 123, 125]
const [SPACE, RETURN, SMALL_F, SMALL_N, SMALL_T] = [32, 13, 102, 110, 116]
const [TRUE, FALSE, NULL] = ['true', 'false', 'null'].map(word => bytesOf(Buffer.from(word))) as [Bytes, Bytes, Bytes]
/** Keys that are remembered: a log that has more of them is left alone where it has. */
const MOST_MEMBERS = 128

const LOW = Float64Array.from(NUMBER_FIELDS, field => BOUNDS[field].low)
const HIGH = Float64Array.from(NUMBER_FIELDS, field => BOUNDS[field].high)
const IS_WHOLE = NUMBER_FIELDS.map(field => BOUNDS[field].whole)

/** `fields`: those that requests are told apart by; `armOf`: what the name of an arm means. */
export function createScanner(fields: readonly string[] = [], armOf = (name: string) => name): Scanner {
  let bytes: Buffer = Buffer.alloc(0)
  let view = viewOf(bytes)
  const members: Member[] = []
  const start: Pick<Member, 'next'> = { next: null }
  const id = { start: 0, end: 0 }
  const user = { start: 0, end: 0 }
  const session = { start: 0, end: 0 }
  const row = newFlatRow(fields.length, {
    requestId: () => bytes.toString('utf8', id.start, id.end),
    userKey: () => bytes.toString('utf8', user.start, user.end)
  })
  const { numbers, values } = row
  const hash = { high: 0, low: 0 }
  const requestId = { high: 0, low: 0 }
  const unused = new Float64Array(1)
  const times = createTimeReader()
  const pins = createPinsReader()
  const armAt = knownByBytes(armOf)
  const lambdaAt = knownByBytes(lambdaOf)
  const valueAt = knownByBytes(json => groupOf(jsonOf(json)))

  const clear = () => {
    for (let i = 0; i < numbers.length; i++) numbers[i] = Number.NaN
    for (let i = 0; i < values.length; i++) values[i] = null
    row.ts = Number.NaN
    row.arm = ''
    row.user = NO_KEY
    row.session = NO_KEY
    row.pins = null
    id.end = id.start
    session.end = session.start
  }

  const scan = (from: number): number => {
    clear()
    let at = from
    let before = start
    if (bytes[at] !== OPEN) return -1
    for (;;) {
      at = afterSpaces(bytes, at + 1)
      let member = before.next
      if (member === null || !isAt(view, at, member.key)) {
        member = findMember(at)
        if (member === null) return -1
        before.next = member
      }
      at = afterSpaces(bytes, at + member.key.length)
      const end = bytes[at] === SMALL_N ? readNull(member, at) : readValue(member, at)
      if (end < 0) return -1
      if (member.value >= 0) values[member.value] = member.kind === 'arm' ? row.arm : valueAt(bytes, view, at, end)
      at = afterSpaces(bytes, end)
      if (bytes[at] === CLOSE) break
      if (bytes[at] !== COMMA) return -1
      before = member
    }
    at++
    while (bytes[at] === SPACE || bytes[at] === RETURN) at++
    return (at === bytes.length || bytes[at] === LINE_FEED) && finishRow() ? at : -1
  }

  /** Another key than the row before had here; null where it is none. */
  const findMember = (at: number): Member | null => {
    for (const member of members) if (isAt(view, at, member.key)) return member
    const end = afterText(bytes, at)
    if (end < 0 || members.length >= MOST_MEMBERS) return null
    const colon = afterSpaces(bytes, end)
    if (bytes[colon] !== COLON) return null
    const name = bytes.toString('utf8', at + 1, end - 1)
    const kind = KINDS.get(name) ?? 'any'
    const key = bytesOf(bytes.subarray(at, colon + 1))
    const number = Object.hasOwn(FIELD, name) ? FIELD[name as keyof typeof FIELD] : -1
    const member = { key, kind, number, value: fields.indexOf(name), next: null }
    members.push(member)
    return member
  }

  const readNull = ({ kind, number }: Member, at: number): number => {
    if (!isAt(view, at, NULL)) return -1
    if (number >= 0) numbers[number] = Number.NaN
    else if (kind === 'time') row.ts = Number.NaN
    else if (kind === 'arm') row.arm = ''
    else if (kind === 'user') row.user = NO_KEY
    else if (kind === 'id') id.end = id.start
    else if (kind === 'session') session.end = session.start
    else if (kind === 'pins') row.pins = null
    return at + NULL.length
  }

  /** Where the value ends, or −1. */
  const readValue = ({ kind, number }: Member, at: number): number => {
    switch (kind) {
      case 'number': {
        const end = readNumber(bytes, at, numbers, number)
        return end >= 0 && isWithin(numbers[number]!, number) ? end : -1
      }
      case 'flag':
        return readFlag(number, at)
      case 'time':
        return readTimeAt(at)
      case 'pins': {
        const known = pins.find(bytes, view, at)
        if (known === null) return -1
        row.pins = known.pins
        return at + known.bytes.length
      }
      case 'version':
        return bytes[at] === QUOTE ? afterText(bytes, at) : afterFinite(at)
      case 'any':
        return afterAny(at)
      case 'no':
        return -1
      default: {
        const end = afterText(bytes, at)
        return end >= 0 && takeText(kind, number, at + 1, end - 1) ? end : -1
      }
    }
  }

  /** False where the field may have no such text. */
  const takeText = (kind: Kind, number: number, from: number, to: number): boolean => {
    if (kind === 'λ') {
      numbers[number] = lambdaAt(bytes, view, from, to)
      return !Number.isNaN(numbers[number]!)
    }
    if (kind === 'arm') row.arm = armAt(bytes, view, from, to)
    else if (kind === 'id') place(id, from, to)
    else if (kind === 'session') place(session, from, to)
    else if (kind === 'user') {
      place(user, from, to)
      row.user = from === to ? NO_KEY : hashAt(user, 0)
    }
    return true
  }

  const readFlag = (number: number, at: number): number => {
    const word = bytes[at] === SMALL_T ? TRUE : FALSE
    numbers[number] = word === TRUE ? 1 : 0
    return isAt(view, at, word) ? at + word.length : -1
  }

  const readTimeAt = (at: number): number => {
    let end = afterText(bytes, at)
    if (end >= 0) row.ts = times.read(bytes, at + 1, end - 1)
    else {
      end = readNumber(bytes, at, unused, 0)
      if (end >= 0) row.ts = readTime(unused[0]!) ?? Number.NaN
    }
    return end
  }

  /** Behind a value of any kind but a nested one; −1 where it is none. */
  const afterAny = (at: number): number => {
    const first = bytes[at]
    if (first === QUOTE) return afterText(bytes, at)
    if (first === SMALL_T) return isAt(view, at, TRUE) ? at + TRUE.length : -1
    if (first === SMALL_F) return isAt(view, at, FALSE) ? at + FALSE.length : -1
    return readNumber(bytes, at, unused, 0)
  }

  const afterFinite = (at: number): number => {
    const end = readNumber(bytes, at, unused, 0)
    return end >= 0 && Number.isFinite(unused[0]!) ? end : -1
  }

  const hashAt = (text: { start: number; end: number }, salt: number): number => {
    hashBytesInto(hash, bytes, text.start, text.end, salt)
    return to53(hash)
  }

  /** What can be told once the row was read; false where it is not sound. */
  const finishRow = (): boolean => {
    if (id.end === id.start || row.arm === '' || Number.isNaN(row.ts)) return false
    if (Number.isNaN(numbers[FIELD.status]!) || Number.isNaN(numbers[FIELD.latency_ms]!)) return false
    if (numbers[FIELD.tool_failures]! > numbers[FIELD.tool_calls]!) return false
    const isNone = id.end - id.start <= LONGEST_NO_ID && isNoId(row.requestId())
    row.id = isNone ? null : requestId
    hashBytesInto(requestId, bytes, id.start, id.end)
    if (session.end > session.start) row.session = hashAt(session, sessionSalt(row.arm))
    return true
  }

  return {
    scan(block, at) {
      if (block !== bytes) view = viewOf(block)
      bytes = block
      return scan(at)
    },
    row
  }
}

function place(text: { start: number; end: number }, start: number, end: number): void {
  text.start = start
  text.end = end
}

function isWithin(value: number, number: number): boolean {
  return value >= LOW[number]! && value <= HIGH[number]! && (!IS_WHOLE[number] || Math.floor(value) === value)
}
