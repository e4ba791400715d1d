import { FREE, slotOf } from './hash.js'
import { type Memory, newMemory } from './memory.js'

/**
 * Keys that carry a great share of all rows, in one pass and constant memory: a counter a key, and where there are more
 * keys than counters, each loses one. What a key is counted short of its rows is at most all rows / (COUNTERS + 1).
 * Source: Misra & Gries 1982.
 */
interface HeavyKeys {
  /** `hash` is that of the key. */
  add(hash: number, key: () => string): void
  /** So many rows of a key at once; null: of keys that are none of those. */
  addRows(key: { hash: number; key: string } | null, count: number): void
  /** Rows with a key. */
  rows(): number
  /** Hash, start and rows of each key with at least this share of them, most first. */
  above(share: number): HeavyKey[]
}

export interface HeavyKey {
  hash: number
  /** Its first characters, as the log has them. */
  key: string
  rows: number
}

const COUNTERS = 512
const SLOTS = 2 * COUNTERS
/** A key with fewer rows has no share to speak of, and its text is not kept. */
const FEWEST_ROWS = 10
const LONGEST = 64

export function createHeavyKeys(memory: Memory = newMemory()): HeavyKeys {
  const own = memory.of('heavy keys', () => ({ counters: noCounters(), rows: 0 }))
  const { counters } = own
  const { hashes, rows, keys } = counters

  return {
    add(hash, key) {
      own.rows++
      const slot = slotOf(hashes, hash)
      if (hashes[slot] === FREE) {
        if (counters.size < COUNTERS) countNew(counters, hash, 1, '')
        else takeOne(counters)
      } else if (++rows[slot]! === FEWEST_ROWS && keys[slot] === '') keys[slot] = copyOf(key().slice(0, LONGEST))
    },
    addRows(found, count) {
      own.rows += count
      if (found === null) return
      const { hash, key } = found
      const slot = slotOf(hashes, hash)
      if (hashes[slot] === FREE) countNew(counters, hash, count, key.slice(0, LONGEST))
      else rows[slot]! += count
    },
    rows: () => own.rows,
    above(share) {
      const fewest = Math.max(FEWEST_ROWS, share * own.rows)
      const found = keys.flatMap((key, slot) =>
        rows[slot]! >= fewest ? [{ hash: hashes[slot]!, key, rows: rows[slot]! }] : []
      )
      return found.sort((a, b) => b.rows - a.rows || a.hash - b.hash)
    }
  }
}

/** Side by side, found by their hash. */
interface Counters {
  hashes: Float64Array
  rows: Float64Array
  keys: string[]
  size: number
}

function noCounters(): Counters {
  return {
    hashes: new Float64Array(SLOTS).fill(FREE),
    rows: new Float64Array(SLOTS),
    keys: new Array(SLOTS).fill(''),
    size: 0
  }
}

/** Each loses one; those that had no more make room. */
function takeOne(counters: Counters): void {
  const { hashes, rows, keys } = counters
  const stay: [hash: number, rows: number, key: string][] = []
  for (let slot = 0; slot < SLOTS; slot++) {
    if (rows[slot]! > 1) stay.push([hashes[slot]!, rows[slot]! - 1, keys[slot]!])
  }
  hashes.fill(FREE)
  rows.fill(0)
  keys.fill('')
  counters.size = 0
  for (const [hash, count, key] of stay) countNew(counters, hash, count, key)
}

function countNew(counters: Counters, hash: number, rows: number, key: string): void {
  const slot = slotOf(counters.hashes, hash)
  counters.hashes[slot] = hash
  counters.rows[slot] = rows
  counters.keys[slot] = key
  counters.size++
}

/** A part of a text can hold on to all of it, here the bytes of many lines. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
