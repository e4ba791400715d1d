import { STOPS, type StopId } from '../../model/stops.js'
import { breakAway } from '../../statistics/sequential/break-away.js'
import { designEffect } from '../../statistics/sequential/clusters.js'
import type { RatioName, RatioSums } from '../../window/ratio.js'
import { ratePrior } from './confidence-sequence.js'

/**
 * Part of a stop's own alpha that is spent on stretches: a break is seen nearly as soon with little of it. Six stops
 * share the alpha of a phase and two of them are soft, so that all together stay within it.
 */
const SHARE = 0.02
/** A stretch must be this much worse than the limit: one bad minute of many that depend on each other is no break. */
const WORSE = 1.5

export interface Stretch {
  value: number
  requests: number
  /** Milliseconds. */
  length: number
}

/**
 * The last stretch of a window in which a stop is surely over its limit, though the whole may hide it; null where there
 * is none. `blockMs`: width of the sums' blocks. `unitMs`: how far apart stretches may begin.
 */
export function detectBreak(
  id: StopId,
  ratios: Readonly<Record<RatioName, RatioSums>>,
  { limit, alpha, blockMs, unitMs }: { limit: number; alpha: number; blockMs: number; unitMs: number }
): Stretch | null {
  const sums = blockSums(id, ratios)
  if (!sums?.blocks || sums.den === 0) return null
  const side = STOPS[id].op === '>' ? 'above' : 'below'
  const bar = side === 'above' ? WORSE * limit : 1 - WORSE * (1 - limit)
  if (!(bar > 0 && bar < 1)) return null
  const found = breakAway({
    ...sums.blocks,
    unit: Math.max(1, Math.round(unitMs / blockMs)),
    limit: bar,
    side,
    alpha: SHARE * alpha,
    prior: ratePrior(bar),
    effect: designEffect({ ...sums, blocks: null })
  })
  if (!found) return null
  const { from, num, den } = found
  return { value: num / den, requests: den, length: (sums.blocks.num.length - from) * blockMs }
}

/** The sums of a stop on a rate or a mean, which are known block by block. */
function blockSums(id: StopId, ratios: Readonly<Record<RatioName, RatioSums>>): RatioSums | null {
  const { reads, test } = STOPS[id]
  if (reads === null || (test !== 'rate' && test !== 'mean')) return null
  const name: string = 'row' in reads ? reads.row : reads.rate
  return ratios[name as RatioName] ?? null
}
