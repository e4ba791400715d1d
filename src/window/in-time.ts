import type { BlockSums } from './blocks.js'
import type { RatioSums } from './ratio.js'

/** The columns of one ratio over an arm's blocks. */
export function blockSumsOf(inTime: readonly (BlockSums | null)[] | null, r: number): RatioSums['blocks'] {
  if (inTime === null) return null
  return { num: inTime.map(block => block?.num[r] ?? 0), den: inTime.map(block => block?.den[r] ?? 0) }
}

/** Requests per block. */
export function arrivalsOf(inTime: readonly (BlockSums | null)[] | null): number[] | null {
  return inTime?.map(block => block?.requests ?? 0) ?? null
}
