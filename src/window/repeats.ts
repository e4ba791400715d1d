import { isReply } from './ratio.js'
import type { RequestRow } from './record.js'
import { createSeen } from './seen.js'

/** Tells the second row of a request, which a log that was shipped twice has. */
interface Repeats {
  /**
   * Whether the row repeats one that came before, of the same arm. A failure repeats failures alone: a request that was
   * logged as answered first, by a retry or by the other arm that stood in, hides none. A reply repeats either.
   */
  isRepeat(row: Pick<RequestRow, 'request_id' | 'arm' | 'status' | 'mirrored' | 'tool_loop'>): boolean
}

/** What loggers write where a request has no id: such rows are no repeats of each other. */
export const NO_ID: ReadonlySet<string> = new Set(['-', '0', 'null', 'none', 'nil', 'undefined', 'unknown', 'n/a'])
const LONGEST_NO_ID = 9

const KINDS = { baseline: 0, canary: 1, copy: 2, other: 3 }
/** Rows that failed are apart from the others of their kind. */
const FAILED = 4

export function createRepeats(): Repeats {
  const seen = createSeen()
  return {
    isRepeat(row) {
      const { request_id: id, status, tool_loop } = row
      if (id.length <= LONGEST_NO_ID && NO_ID.has(id.toLowerCase())) return false
      const kind = kindOf(row)
      if (isReply(status) && tool_loop !== true) return seen.again(id, kind)
      if (seen.again(id, kind + FAILED)) return true
      // Its reply, by a retry, is a repeat.
      seen.again(id, kind)
      return false
    }
  }
}

/** A mirrored copy may bear the id of the request that it copies. */
function kindOf({ arm, mirrored }: Pick<RequestRow, 'arm' | 'mirrored'>): number {
  if (arm === 'canary') return mirrored === true ? KINDS.copy : KINDS.canary
  return arm === 'baseline' ? KINDS.baseline : KINDS.other
}
