import { isFull } from '../../manifest/phases.js'
import type { BlockSums } from '../../statistics/sequential/payoffs.js'
import { isInside } from '../targets.js'
import { type BetOn, besideStretch, isShared, type Stretch } from './bets.js'
import { type ConfidenceSequence, complementOf, rateSequence } from './confidence-sequence.js'
import { type Bar, isSurelyOutside } from './rule.js'
import type { WindowInput } from './window-input.js'

/** What befell a canary beyond its limit in a stretch of the window: whether both arms suffered it, and whether it is over. */

/** Of a rate or a mean that no other arm is part of. */
interface Outage {
  on: BetOn
  bar: Bar
  stretch: Stretch
  alpha: number
}

/** Whether both arms suffered what was seen of the canary alone; where everybody is on the canary it is the canary's. */
export function isSharedOutage({ phase, summary }: WindowInput, { on, bar, stretch, alpha }: Outage): boolean {
  if (isFull(phase)) return false
  return isShared(summary, on, stretch, { alpha, isSurelyBeyond: sums => isSurelyBeyond(sums, bar, alpha) })
}

/**
 * Whether it is over, and was all that was wrong: what came since is inside the limit and surely better than the stretch
 * was, and what came before was not surely beyond the limit, or shared too.
 */
export function isOver(input: WindowInput, outage: Outage): boolean {
  const { on, bar, stretch, alpha } = outage
  const { before, after } = besideStretch(input.summary, on, stretch)
  if (after.den === 0) return false
  const since = sequenceOf(after, bar)
  const isBetter = bar.op === '>=' ? since.above(stretch.value, alpha) : since.below(stretch.value, alpha)
  if (!isBetter || !isInside(since.value, bar.op, bar.target)) return false
  const earlier = { ...stretch, since: Number.NEGATIVE_INFINITY, until: stretch.since }
  return !isSurelyBeyond(before, bar, alpha) || isSharedOutage(input, { ...outage, stretch: earlier })
}

function isSurelyBeyond(sums: BlockSums, bar: Bar, alpha: number): boolean {
  return sums.den > 0 && isSurelyOutside(sequenceOf(sums, bar), bar, alpha)
}

function sequenceOf({ num, den }: BlockSums, { op }: Bar): ConfidenceSequence {
  return op === '>=' ? complementOf(rateSequence({ k: den - num, n: den })) : rateSequence({ k: num, n: den })
}
