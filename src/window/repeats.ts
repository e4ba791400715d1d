import type { Hash } from './hash.js'
import { type Memory, newMemory } from './memory.js'
import { createSeen } from './seen.js'

/** Tells the second row of a request, which a log that was shipped twice has. */
interface Repeats {
  /**
   * Whether the row repeats one that came before, of the same arm. A failure repeats failures alone: a request that was
   * logged as answered first, by a retry or by the other arm that stood in, hides none. A reply repeats either.
   */
  isRepeat(row: Identified): boolean
}

interface Identified {
  /** Null where nothing tells it from others. */
  id: Hash | null
  arm: string
  /** A mirrored copy may bear the id of the request that it copies. */
  isCopy: boolean
  isFailure: boolean
}

const KINDS = { baseline: 0, canary: 1, copy: 2, other: 3 }
/** Rows that failed are apart from the others of their kind. */
const FAILED = 4

export function createRepeats(memory: Memory = newMemory()): Repeats {
  const seen = createSeen(undefined, undefined, memory)
  return {
    isRepeat({ id, arm, isCopy, isFailure }) {
      if (id === null) return false
      const kind = kindOf(arm, isCopy)
      if (!isFailure) return seen.again(id, kind)
      if (seen.again(id, kind + FAILED)) return true
      // Its reply, by a retry, is a repeat.
      seen.again(id, kind)
      return false
    }
  }
}

function kindOf(arm: string, isCopy: boolean): number {
  if (arm === 'canary') return isCopy ? KINDS.copy : KINDS.canary
  return arm === 'baseline' ? KINDS.baseline : KINDS.other
}
