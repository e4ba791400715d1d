import type { OpenedInput } from './reader.js'
import type { Plain } from './skip.js'

/**
 * What a log has said so far, whatever it is called now: a file that was renamed, its copy, or its .gz goes on where the
 * log was read to. It is known by its first bytes and by the last that were read.
 */
export interface Followed {
  opened: OpenedInput
  /** What its reader was opened with. */
  begun: Begun
  /** Bytes that were read, as they are before any compression. */
  offset: number
  head: Buffer
  tail: Buffer
}

/** `oldest`: the time of the first row of what is not read. */
export interface Begun {
  file: string
  oldest?: number
}

/** Bytes at the beginning of a log that it is known by. */
export const HEAD = 4096
/** Bytes before the place where it was read to. */
const TAIL = 1024
const LINE_FEED = 10

export function newFollowed(opened: OpenedInput, begun: Begun): Followed {
  return { opened, begun, offset: 0, head: Buffer.alloc(0), tail: Buffer.alloc(0) }
}

/** A log that is to be read from this place on. */
export async function followedFrom(
  place: number,
  { first, plain }: Copy,
  log: Pick<Followed, 'opened' | 'begun'>
): Promise<Followed> {
  const known = Math.min(TAIL, place)
  return { ...log, offset: place, head: first.subarray(0, place), tail: await plain!.read(place - known, known) }
}

/** The log that begins so; undefined where none does. Less than a line tells nothing. */
function beginningSo(logs: readonly Followed[], first: Buffer): Followed | undefined {
  return logs.find(({ head }) => {
    const both = Math.min(head.length, first.length, HEAD)
    return (both === HEAD || head.subarray(0, both).includes(LINE_FEED)) && agrees(first, 0, head, 0)
  })
}

/**
 * Reads on: skips what was read before, which must be the same, and takes the rest. `at`: the place in the log where the
 * stream begins. False where the stream is another log's; nothing of it is taken then.
 */
export async function readOn(
  log: Followed,
  stream: AsyncIterable<Buffer>,
  at: number,
  signal?: AbortSignal
): Promise<boolean> {
  let place = at
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    if (place < log.offset) {
      if (!agrees(chunk, place, log.head, 0)) return false
      if (!agrees(chunk, place, log.tail, log.offset - log.tail.length)) return false
    }
    const known = Math.max(0, log.offset - place)
    place += chunk.length
    if (chunk.length > known) await take(log, chunk.subarray(known))
  }
  return true
}

async function take(log: Followed, bytes: Buffer): Promise<void> {
  await log.opened.push(bytes)
  log.offset += bytes.length
  if (log.head.length < HEAD) log.head = Buffer.concat([log.head, bytes.subarray(0, HEAD - log.head.length)])
  log.tail = bytes.length >= TAIL ? Buffer.from(bytes.subarray(-TAIL)) : lastOf(Buffer.concat([log.tail, bytes]))
}

function lastOf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(-TAIL))
}

/** Whether two stretches of a log are the same where both have bytes. */
function agrees(a: Buffer, atA: number, b: Buffer, atB: number): boolean {
  const start = Math.max(atA, atB)
  const end = Math.min(atA + a.length, atB + b.length)
  return start >= end || a.compare(b, start - atB, end - atB, start - atA, end - atA) === 0
}

/** One of the ways in which a log can be read. */
export interface Copy {
  /** Its first bytes, as they are before any compression. */
  first: Buffer
  /** Where reading may begin anywhere; null where it begins at the beginning alone. */
  plain: Plain | null
  bytes(from: number): AsyncIterable<Buffer>
}

export interface ReadTerms {
  /** Logs that it may be a copy of. */
  known: readonly Followed[]
  /** Begins a new log, or one of which a first part is of no use. */
  begin(copy: Copy): Promise<Followed>
  signal: AbortSignal | undefined
}

/** Reads what is new in a copy, of its own log where that is known, of another, or of a new one. */
export async function readCopy(
  copy: Copy,
  seen: { log: Followed | null },
  { known, begin, signal }: ReadTerms
): Promise<void> {
  const goesOn = (log: Followed) => {
    seen.log = log
    const from = copy.plain === null ? 0 : log.offset - log.tail.length
    return readOn(log, copy.bytes(from), from, signal)
  }
  const log = seen.log !== null && agrees(copy.first, 0, seen.log.head, 0) ? seen.log : beginningSo(known, copy.first)
  if (log === undefined || !(await goesOn(log))) await goesOn(await begin(copy))
}

/** A stream that can only be read from its beginning, each time opened again. */
export async function streamCopy(open: () => Promise<AsyncIterable<Buffer>>): Promise<Copy> {
  const iterator = (await open())[Symbol.asyncIterator]()
  const begun = await iterator.next()
  const first = begun.done ? Buffer.alloc(0) : Buffer.from(begun.value)
  let isFresh = true
  const rest = async function* () {
    try {
      if (!begun.done) yield first
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return {
    first,
    plain: null,
    async *bytes() {
      const all = isFresh ? rest() : await open()
      isFresh = false
      yield* all
    }
  }
}
