import type { Verdict } from '../../model/result.js'
import type { Op } from '../../model/row-rule.js'
import { requestsUntil } from '../../statistics/sequential/needed.js'
import { failingSides, isInside } from '../targets.js'
import type { ConfidenceSequence } from './confidence-sequence.js'

/** What a figure is held against: inside the target it is good, and beyond the line it would be surely bad. */
export interface Bar {
  op: Op
  target: number
  /** Null where the row has no line: then being inside the target is enough. */
  line: number | null
}

export interface Terms {
  /** Chance that a figure on the line ever passes, both sides together. */
  alpha: number
  /** One-sided chance that a figure on the target ever fails: alpha split over all that can fail. */
  failing: number
  /** Canary requests so far, and how many it takes at least to pass. */
  requests: number
  minRequests: number
  /** Whether chance must be excluded, or the estimate decides. */
  live: 'required' | 'estimate'
}

export type LiveVerdict = Exclude<Verdict, 'waived' | 'not_measured'>

/**
 * Pass: inside the target, and the interval excludes the line. Fail: the interval excludes the target. A failure may be
 * told at any time; a pass takes the minimum of requests.
 */
export function verdictOf(sequence: ConfidenceSequence, bar: Bar, terms: Terms): LiveVerdict {
  const enough = terms.requests >= terms.minRequests
  const inside = isWithin(sequence, bar, terms)
  if (terms.live === 'estimate') return enough ? (inside ? 'pass' : 'fail') : 'inconclusive'
  if (!inside) return isSurelyOutside(sequence, bar, terms.failing) ? 'fail' : 'inconclusive'
  return enough && excludesLine(sequence, bar, terms.alpha) ? 'pass' : 'inconclusive'
}

/**
 * Canary requests that are still needed until the row is decided, were its figures to stay as they are; null where no
 * number would do, as the figure lies on what it is held against.
 */
export function requestsNeeded(sequence: ConfidenceSequence, bar: Bar, terms: Terms): number | null {
  const short = Math.max(0, terms.minRequests - terms.requests)
  if (terms.live === 'estimate' || terms.requests === 0) return short
  const inside = isWithin(sequence, bar, terms)
  const decided = (requests: number) => {
    const scale = requests / terms.requests
    return inside
      ? excludesLine(sequence, bar, terms.alpha, scale)
      : isSurelyOutside(sequence, bar, terms.failing, scale)
  }
  const total = requestsUntil(decided)
  if (!Number.isFinite(total)) return null
  return Math.max(inside ? short : 0, total - terms.requests)
}

/** An equality can't be hit: it holds while it is not ruled out. */
function isWithin(sequence: ConfidenceSequence, bar: Bar, { failing }: Terms): boolean {
  if (bar.op === '==') return !isSurelyOutside(sequence, bar, failing)
  return isInside(sequence.value, bar.op, bar.target)
}

export function isSurelyOutside(sequence: ConfidenceSequence, { op, target }: Bar, alpha: number, scale = 1): boolean {
  return failingSides(op).some(side => sequence[side](target, alpha, scale))
}

/** Beyond the line on no side that is bad: surely on the other one. */
function excludesLine(sequence: ConfidenceSequence, { op, line }: Bar, alpha: number, scale = 1): boolean {
  if (line === null) return true
  return failingSides(op).every(side => sequence[side === 'above' ? 'below' : 'above'](line, alpha / 2, scale))
}
