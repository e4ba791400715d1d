import { type Hash, hashInto } from './hash.js'

/** Tells ids that were seen before, in constant memory. */
interface Seen {
  /** True the second time an id comes among rows of its kind, a small number. */
  again(id: string, kind: number): boolean
}

const SLOTS = 2 ** 23
const FULL = 5_000_000
/** The first table is smaller by this, as most windows are: what fits nearer to the processor is found sooner. */
const FIRST = 4
/** Moves kinds away from each other. */
const KIND = 0x9e3779b9

/**
 * Tables of 32 MiB, the first of 8, filled in turn; the last two are kept. A repeat is found for certain among the last
 * 5,000,000 ids and at most among the last 10,000,000; one further back is taken for new. Each id is 32 bits at a place
 * given by another 32, so a new id is taken for a repeat with a chance below 3e-9: in a window of 10,000,000 rows, 1 in 40
 * that one row is lost.
 */
export function createSeen(slots = SLOTS, full = FULL): Seen {
  const hash: Hash = { high: 0, low: 0 }
  let current: Uint32Array = new Uint32Array(slots / FIRST)
  let room = full / FIRST
  let previous: Uint32Array | null = null
  let held = 0
  return {
    again(id, kind) {
      hashInto(hash, id)
      const place = (hash.high ^ Math.imul(KIND, kind)) >>> 0
      const mark = hash.low || 1
      if (previous !== null && find(previous, place, mark) < 0) return true
      const free = find(current, place, mark)
      if (free < 0) return true
      current[free] = mark
      if (++held >= room) {
        const next = previous?.length === slots ? previous.fill(0) : new Uint32Array(slots)
        previous = current
        current = next
        room = full
        held = 0
      }
      return false
    }
  }
}

/** −1 where the mark is held, else the free slot it would go to (linear probing). */
function find(table: Uint32Array, place: number, mark: number): number {
  let at = place % table.length
  for (;;) {
    const there = table[at]!
    if (there === mark) return -1
    if (there === 0) return at
    at = at + 1 === table.length ? 0 : at + 1
  }
}
