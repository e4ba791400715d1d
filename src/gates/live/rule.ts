import type { Op } from '../../model/rows.js'
import { requestsUntil } from '../../statistics/sequential/needed.js'
import { isInside } from '../targets.js'
import type { Evidence } from './evidence.js'

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
  /** Chance a side that a figure on the target ever fails: alpha split over all that can fail. */
  failing: number
  /** Canary requests so far, and how many it takes at least to pass. */
  requests: number
  minRequests: number
  /** Whether chance must be excluded, or the estimate decides. */
  live: 'required' | 'estimate'
}

export type LiveVerdict = 'pass' | 'fail' | 'inconclusive'

/**
 * Pass: inside the target, and the interval excludes the line. Fail: the interval excludes the target. A failure may be
 * told at any time; a pass takes the minimum of requests.
 */
export function verdictOf(evidence: Evidence, bar: Bar, terms: Terms): LiveVerdict {
  const enough = terms.requests >= terms.minRequests
  const inside = isWithin(evidence, bar, terms)
  if (terms.live === 'estimate') return enough ? (inside ? 'pass' : 'fail') : 'inconclusive'
  if (!inside) return isSurelyOutside(evidence, bar, terms.failing) ? 'fail' : 'inconclusive'
  return enough && excludesLine(evidence, bar, terms.alpha) ? 'pass' : 'inconclusive'
}

/**
 * Canary requests that are still needed until the row is decided, were its figures to stay as they are; null where no
 * number would do, as the figure lies on what it is held against.
 */
export function requestsNeeded(evidence: Evidence, bar: Bar, terms: Terms): number | null {
  const short = Math.max(0, terms.minRequests - terms.requests)
  if (terms.live === 'estimate' || terms.requests === 0) return short
  const inside = isWithin(evidence, bar, terms)
  const decided = (requests: number) => {
    const scale = requests / terms.requests
    return inside
      ? excludesLine(evidence, bar, terms.alpha, scale)
      : isSurelyOutside(evidence, bar, terms.failing, scale)
  }
  const total = requestsUntil(decided)
  if (!Number.isFinite(total)) return null
  return Math.max(inside ? short : 0, total - terms.requests)
}

/** An equality can't be hit: it holds while it is not ruled out. */
function isWithin(evidence: Evidence, bar: Bar, { failing }: Terms): boolean {
  if (bar.op === '==') return !isSurelyOutside(evidence, bar, failing)
  return isInside(evidence.value, bar.op, bar.target)
}

/** On which sides of the target a figure is bad. */
function badSides(op: Op): { above: boolean; below: boolean } {
  return { above: op === '<=' || op === '<' || op === '==', below: op === '>=' || op === '>' || op === '==' }
}

export function isSurelyOutside(evidence: Evidence, { op, target }: Bar, alpha: number, scale = 1): boolean {
  const bad = badSides(op)
  return (bad.above && evidence.above(target, alpha, scale)) || (bad.below && evidence.below(target, alpha, scale))
}

function excludesLine(evidence: Evidence, { op, line }: Bar, alpha: number, scale = 1): boolean {
  if (line === null) return true
  const bad = badSides(op)
  const side = alpha / 2
  return (!bad.above || evidence.below(line, side, scale)) && (!bad.below || evidence.above(line, side, scale))
}
