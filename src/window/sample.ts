import { FREE, HASH_RANGE, slotOf } from './hash.js'
import { type Memory, newMemory } from './memory.js'

/** Keeps whole groups of rows, chosen by the hash of the group's key: a fair sample of groups in bounded memory. */
interface Sample<T> {
  /** The group of this hash, made if it is new; null where the hash is not in the sample. */
  get(hash: number): T | null
  /** The groups are themselves a sample, drawn elsewhere: this share of all. */
  drawn(share: number): void
  /** Share of all groups that is kept: 1, 1/2, 1/4, … of those that come. */
  share(): number
  size(): number
  /** The group of this hash, where it is in the sample. */
  find(hash: number): T | undefined
  /** In the order of their places, which is the same for the same groups. */
  each(visit: (group: T, hash: number) => void): void
}

/**
 * Past `most` groups the half with the higher hashes is let go; those that stay are complete, as they always were in.
 * `letGo` is told of each group that is.
 */
export function createSample<T>(
  most: number,
  make: (hash: number) => T,
  { letGo, memory = newMemory() }: { letGo?: (group: T) => void; memory?: Memory } = {}
): Sample<T> {
  const own = memory.of('sample', () => ({ drawn: 1, share: 1, table: newTable<T>(most) }))
  let table = tableOf(own.table)

  const halve = () => {
    own.share /= 2
    const before = table
    own.table = newTable(most)
    table = tableOf(own.table)
    before.each((group, hash) => {
      if (hash < own.share * HASH_RANGE) table.set(hash, group)
      else letGo?.(group)
    })
  }
  return {
    get(hash) {
      if (hash >= own.share * HASH_RANGE) return null
      const known = table.get(hash)
      if (known !== undefined) return known
      const made = make(hash)
      table.set(hash, made)
      while (table.size() > most) halve()
      return hash < own.share * HASH_RANGE ? made : null
    },
    drawn(share) {
      own.drawn = share
    },
    share: () => own.drawn * own.share,
    size: () => table.size(),
    find: hash => table.get(hash),
    each: visit => table.each(visit)
  }
}

/** Groups by hash, at most one more than `most`. */
interface Table<T> {
  hashes: Float64Array
  groups: (T | undefined)[]
  size: number
}

function newTable<T>(most: number): Table<T> {
  const slots = 2 ** (32 - Math.clz32(2 * most))
  return { hashes: new Float64Array(slots).fill(FREE), groups: new Array(slots).fill(undefined), size: 0 }
}

function tableOf<T>(table: Table<T>) {
  const { hashes, groups } = table
  return {
    get: (hash: number) => groups[slotOf(hashes, hash)],
    set(hash: number, group: T) {
      const slot = slotOf(hashes, hash)
      hashes[slot] = hash
      groups[slot] = group
      table.size++
    },
    size: () => table.size,
    each(visit: (group: T, hash: number) => void) {
      for (let slot = 0; slot < hashes.length; slot++) if (hashes[slot] !== FREE) visit(groups[slot]!, hashes[slot]!)
    }
  }
}
