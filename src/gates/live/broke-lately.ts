import { breakAway } from '../../statistics/sequential/break-away.js'
import { designEffect } from '../../statistics/sequential/clusters.js'
import type { RatioName, RatioSums } from '../../window/ratio.js'
import { STOPS, type StopId } from '../catalogue.js'
import { ratePrior } from './evidence.js'

/** Stops on a rate or a share, whose sums are known block by block. */
const BY_BLOCK: Partial<Record<StopId, RatioName>> = {
  stop_coverage: 'coverage',
  stop_lambda_flip: 'lambda_flip',
  stop_5xx: 'rate_5xx'
}

/**
 * Part of a stop's own alpha that is spent on stretches. Six stops share the alpha of a phase and two of them are soft,
 * so that all together stay within it.
 */
const SHARE = 0.2

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
export function brokeLately(
  id: StopId,
  ratios: Readonly<Record<RatioName, RatioSums>>,
  { limit, alpha, blockMs, unitMs }: { limit: number; alpha: number; blockMs: number; unitMs: number }
): Stretch | null {
  const name = BY_BLOCK[id]
  const sums = name && ratios[name]
  if (!sums?.blocks || sums.den === 0) return null
  const found = breakAway({
    ...sums.blocks,
    unit: Math.max(1, Math.round(unitMs / blockMs)),
    limit,
    side: STOPS[id].op === '>' ? 'above' : 'below',
    alpha: SHARE * alpha,
    prior: ratePrior(limit),
    effect: designEffect({ ...sums, blocks: null })
  })
  if (!found) return null
  const { from, num, den } = found
  return { value: num / den, requests: den, length: (sums.blocks.num.length - from) * blockMs }
}
