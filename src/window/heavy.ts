/**
 * Keys that carry a great share of all rows, in one pass and constant memory: a counter a key, and where there are more
 * keys than counters, each loses one. What a key is counted short of its rows is at most all rows / (COUNTERS + 1).
 * Source: Misra & Gries 1982.
 */
interface HeavyKeys {
  /** `hash` is that of the key. */
  add(hash: number, key: string): void
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
/** A key with fewer rows has no share to speak of, and its text is not kept. */
const FEWEST_ROWS = 10
const LONGEST = 64

export function createHeavyKeys(): HeavyKeys {
  const counters = new Map<number, { rows: number; key: string }>()
  let rows = 0

  const takeOne = () => {
    for (const [hash, counter] of counters) if (--counter.rows === 0) counters.delete(hash)
  }
  return {
    add(hash, key) {
      rows++
      const counter = counters.get(hash)
      if (counter === undefined) {
        if (counters.size < COUNTERS) counters.set(hash, { rows: 1, key: '' })
        else takeOne()
      } else if (++counter.rows === FEWEST_ROWS && counter.key === '') counter.key = copyOf(key.slice(0, LONGEST))
    },
    addRows(found, count) {
      rows += count
      if (found === null) return
      const before = counters.get(found.hash)?.rows ?? 0
      counters.set(found.hash, { rows: before + count, key: found.key.slice(0, LONGEST) })
    },
    rows: () => rows,
    above(share) {
      const fewest = Math.max(FEWEST_ROWS, share * rows)
      const found = [...counters].flatMap(([hash, counter]) => (counter.rows >= fewest ? [{ hash, ...counter }] : []))
      return found.sort((a, b) => b.rows - a.rows || a.hash - b.hash)
    }
  }
}

/** A part of a text can hold on to all of it, here the bytes of many lines. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
