import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ReasonCode } from '../model/reasons.js'
import type { Weights } from '../model/weights.js'
import type { Standing } from './standing.js'

/** What a transition came to. */
export interface TransitionResult extends Conclusion {
  /** Whether this call moved traffic. */
  moved: boolean
  /** What the router sent before it; null where that could not be read. */
  before: Weights | null
  /** Null where it could not be read. */
  standing: Standing | null
  /** Whether the ledger holds all of it. */
  recorded: boolean
}

/** A rollback that somebody decided before, and whose router this call set. */
export function rollbackFinished(before: Weights, standing: Standing): TransitionResult {
  const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.'
  return {
    decision: 'rollback',
    reason: 'rolled_back',
    exit: EXIT.rolledBack,
    why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
    moved: true,
    before,
    standing,
    recorded: true
  }
}

/** A rollback that was decided, and that the router does not follow yet; every next command tries again. */
export function incomplete(refusal: string, before: Weights | null): TransitionResult {
  const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`
  const verdict = { decision: 'rollback', reason: 'rollback_incomplete', exit: EXIT.failed, why } as const
  return { ...verdict, moved: false, before, standing: null, recorded: false }
}

/** Nothing was moved from where the rollout stands. */
export function unmoved(verdict: Conclusion, standing: Standing): TransitionResult {
  return { ...verdict, moved: false, before: standing.routed, standing, recorded: true }
}

/** Nothing is done now; it may be done later. */
export function held(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'hold', reason, exit: EXIT.hold, why }
}

/** Nothing is to be done. */
export function settled(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'hold', reason, exit: EXIT.ok, why }
}

/** The request can't be carried out, and nothing was done. */
export function refused(reason: ReasonCode, why: string): Conclusion {
  return { decision: 'error', reason, exit: EXIT.invalid, why }
}
