import { designEffect } from './clusters.js'
import { type BetaPrior, logERateAbove, logERateBelow } from './rate.js'

/** Sums of a rate, or of a mean of values within [0, 1], in equal spans of time, in order; and how it is tested. */
export interface Series {
  num: readonly number[]
  den: readonly number[]
  /** Blocks that lie between two starts; at least 1. */
  unit: number
  limit: number
  side: 'above' | 'below'
  /** Chance that a series on the limit ever breaks away, all starts together. */
  alpha: number
  prior: BetaPrior
  /** A design effect that is known otherwise, such as that of users; at least 1. */
  effect: number
}

interface BreakAway {
  /** The first block of the stretch, counted from 0. */
  from: number
  num: number
  den: number
}

/**
 * The stretch up to now in which a rate lies surely beyond its limit, although the whole may not: a canary that was good
 * for long and then breaks. What came before makes the whole look like time that depends on itself, and the break like
 * one more bad stretch. So an e-process of its own begins at every start j = 1, 2, … and is tested at alpha / (j (j + 1)),
 * which sum to alpha; at one look those are asked whose stretch is 1, 2, 4, … units long. Dependence is that within the
 * stretch or that before it, whichever is the stronger. Values within [0, 1] may take the place of 0 and 1: the
 * likelihood ratio is convex in them, so that they are no more extreme than a rate with the same mean.
 */
export function breakAway({ num, den, unit, ...test }: Series): BreakAway | null {
  const blocks = num.length
  for (let length = unit; length < blocks; length *= 2) {
    const start = Math.floor((blocks - length) / unit)
    if (start < 1) break
    const from = start * unit
    const stretch = sumOf(num, den, from, blocks)
    const isBeyond =
      test.side === 'above' ? stretch.num > test.limit * stretch.den : stretch.num < test.limit * stretch.den
    if (isBeyond && isSure({ num, den, from, start, stretch, ...test })) return { from, ...stretch }
  }
  return null
}

function isSure({
  num,
  den,
  from,
  start,
  stretch,
  limit,
  side,
  alpha,
  prior,
  effect
}: Omit<Series, 'unit'> & {
  from: number
  start: number
  stretch: { num: number; den: number }
}): boolean {
  const within = effectOf(num.slice(from), den.slice(from))
  const before = effectOf(num.slice(0, from), den.slice(0, from))
  const worth = Math.max(effect, within, before)
  const logE = side === 'above' ? logERateAbove : logERateBelow
  return logE(stretch.num / worth, stretch.den / worth, limit, prior) >= Math.log((start * (start + 1)) / alpha)
}

/** The design effect of blocks, every request by itself taken for 0 or 1. */
function effectOf(num: readonly number[], den: readonly number[]): number {
  const { num: k, den: n } = sumOf(num, den, 0, num.length)
  if (!(n > 0)) return 1
  return designEffect({ units: n, num: k, den: n, numSq: k, denSq: n, cross: k, users: null, blocks: { num, den } })
}

function sumOf(num: readonly number[], den: readonly number[], from: number, to: number) {
  const sums = { num: 0, den: 0 }
  for (let at = from; at < to; at++) {
    sums.num += num[at]!
    sums.den += den[at]!
  }
  return sums
}
