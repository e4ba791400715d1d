import type { Verdict } from '../gates/decide.js'
import { EXIT, type ExitCode, type ReasonCode } from '../gates/reasons.js'
import type { Weights } from '../routers/router.js'
import type { Standing } from './standing.js'

/** What a transition came to. */
export interface Outcome extends Verdict {
  /** Whether this call moved traffic. */
  moved: boolean
  /** What the router sent before it; null where that could not be read. */
  before: Weights | null
  /** Null where it could not be read. */
  standing: Standing | null
  /** Whether the ledger holds all of it. */
  recorded: boolean
}

/** Nothing is done now, and may be later. */
export function held(reason: ReasonCode, why: string): Verdict {
  return { decision: 'hold', reason, exit: EXIT.hold, why }
}

/** What was asked for can't be: nothing was done. */
export function refused(reason: ReasonCode, why: string, exit: ExitCode = EXIT.invalid): Verdict {
  return { decision: 'error', reason, exit, why }
}
