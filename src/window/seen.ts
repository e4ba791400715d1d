import type { Hash } from './hash.js'
import { type Memory, newMemory } from './memory.js'

/** Tells ids that were seen before, in constant memory. */
interface Seen {
  /** True the second time an id of this hash comes among rows of its kind, a small number. */
  again(id: Hash, kind: number): boolean
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
export function createSeen(slots = SLOTS, full = FULL, memory: Memory = newMemory()): Seen {
  const own = memory.of('seen', () => ({
    current: new Uint32Array(slots / FIRST),
    room: full / FIRST,
    previous: null as Uint32Array | null,
    held: 0
  }))
  return {
    again(id, kind) {
      const place = (id.high ^ Math.imul(KIND, kind)) >>> 0
      const mark = id.low || 1
      if (own.previous !== null && find(own.previous, place, mark) < 0) return true
      const free = find(own.current, place, mark)
      if (free < 0) return true
      own.current[free] = mark
      if (++own.held >= own.room) {
        const next = own.previous?.length === slots ? own.previous.fill(0) : new Uint32Array(slots)
        Object.assign(own, { previous: own.current, current: next, room: full, held: 0 })
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
