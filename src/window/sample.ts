import { HASH_RANGE } from './hash.js'

/** Keeps whole groups of rows, chosen by the hash of the group's key: a fair sample of groups in bounded memory. */
export interface Sample<T> {
  /** The group of this hash, made if it is new; null where the hash is not in the sample. */
  get(hash: number): T | null
  /** Share of all groups that is kept: 1, 1/2, 1/4, … */
  share(): number
  groups(): ReadonlyMap<number, T>
}

/** Past `most` groups the half with the higher hashes is let go; those that stay are complete, as they always were in. */
export function createSample<T>(most: number, make: () => T): Sample<T> {
  const kept = new Map<number, T>()
  let share = 1
  return {
    get(hash) {
      if (hash >= share * HASH_RANGE) return null
      const known = kept.get(hash)
      if (known !== undefined) return known
      const made = make()
      kept.set(hash, made)
      while (kept.size > most) {
        share /= 2
        for (const each of kept.keys()) if (each >= share * HASH_RANGE) kept.delete(each)
      }
      return hash < share * HASH_RANGE ? made : null
    },
    share: () => share,
    groups: () => kept
  }
}
