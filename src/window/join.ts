import { type ArmNames, armReader } from '../model/arm-names.js'
import { jsonOf } from '../model/json.js'
import type { Unread } from './inputs.js'
import { createLineCutter, eachLine } from './lines.js'
import { compileMapping, type Mapped } from './mapping.js'
import { type InputOptions, readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import { readTime } from './record.js'
import type { JoinCounts, WindowQuery } from './summary.js'

/**
 * The second log of the same requests. The first, a proxy's, knows deaths, copies and what the caller saw; the second,
 * the service's, knows what was retrieved and what it cost. A field that both have is the first's.
 */
export interface Joined {
  complete(row: Mapped): Mapped
  counts(): JoinCounts
  unread: readonly Unread[]
}

export interface JoinOptions extends InputOptions {
  fields: Readonly<Record<string, string>>
  unmatched: 'hold' | 'count'
  /** Names of the arms, in either log. */
  arms: ArmNames
}

const MAX_LINE = 2 ** 20
/** Rows of the second log that are held at once: some hundreds of bytes each. */
const MOST_ROWS = 2_000_000
const LATER_MS = 30_000

/** Reads the second log whole. One that can't be read is empty, and said: what can be read is judged. */
export async function readJoined(
  options: JoinOptions,
  { from, to }: Pick<WindowQuery, 'from' | 'to'>,
  signal?: AbortSignal
): Promise<Joined> {
  const armOf = armReader(options.arms)
  const keyOf = (id: string, arm: unknown) => (typeof arm === 'string' ? `${id}\n${armOf(arm)}` : id)
  const mapping = await compileMapping(options.fields)
  const held = new Map<string, Mapped>()
  const counts = { rows: 0, broken: 0, matched: 0, alone: 0, leftOver: 0 }
  const take = async (text: string) => {
    const read = jsonOf(text)
    const isRow = typeof read === 'object' && read !== null && !Array.isArray(read)
    const mapped = isRow ? await mapping.map(read as Record<string, unknown>) : null
    const id = mapped?.row['request_id']
    if (mapped === null || typeof id !== 'string' || id === '') {
      counts.broken++
      return
    }
    counts.rows++
    if (held.size < MOST_ROWS) held.set(keyOf(id, mapped.row['arm']), mapped)
    else counts.leftOver++
  }
  const reader: Reader<object> = {
    open() {
      let waiting: string[] = []
      const keep = (bytes: Buffer) => {
        // A byte order mark goes with the blanks.
        const text = bytes.toString('utf8').trim()
        if (text !== '') waiting.push(text)
      }
      const cutter = createLineCutter(MAX_LINE, {
        lines: bytes => eachLine(bytes, keep),
        // A last line without an end may still be written: its request is alone until then.
        unended: () => true,
        tooLong: () => void counts.broken++
      })
      const drain = async () => {
        const lines = waiting
        waiting = []
        for (const line of lines) await take(line)
      }
      return {
        push(chunk) {
          cutter.push(chunk)
          return drain()
        },
        finish() {
          cutter.finish()
          return drain()
        },
        newest: () => null
      }
    },
    // Nothing read is no fault here: the first log is judged by itself.
    isEmpty: () => false,
    finish: () => ({})
  }
  /** The second log may be written a little later, and may begin with the window. */
  const isMissed = (row: Record<string, unknown>) => {
    const ts = replyTime(row)
    return ts !== null && ts >= (from ?? Number.NEGATIVE_INFINITY) && ts < (to ?? Number.POSITIVE_INFINITY) - LATER_MS
  }
  const { unread } = await readInputs(reader, options, null, signal)
  return {
    complete({ row, texts, faults }) {
      const id = row['request_id']
      const found =
        typeof id === 'string' ? (held.get(keyOf(id, row['arm'])) ?? held.get(keyOf(id, undefined))) : undefined
      // Only a reply is missed: a request that died in the service left no row there.
      if (found) counts.matched++
      else if (isMissed(row)) counts.alone++
      if (!found) return { row, texts, faults }
      return { row: filled(row, found.row), texts: texts ?? found.texts, faults: [...faults, ...found.faults] }
    },
    counts: () => ({ ...counts, holds: options.unmatched === 'hold' }),
    unread
  }
}

/** When a request came that was answered; null where it was not. */
function replyTime({ status, ts }: Record<string, unknown>): number | null {
  const isReply = typeof status === 'number' && status >= 200 && status <= 299
  return isReply && (typeof ts === 'string' || typeof ts === 'number') ? readTime(ts) : null
}

/** What the first log does not say, out of the second. */
function filled(first: Record<string, unknown>, second: Record<string, unknown>): Record<string, unknown> {
  const more = Object.entries(second).filter(([field, value]) => value != null && first[field] == null)
  return { ...first, ...Object.fromEntries(more) }
}
