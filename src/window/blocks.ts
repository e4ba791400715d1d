import { type Memory, newMemory } from './memory.js'
import { RATIO_COUNT, type RowRatios } from './ratio.js'

/**
 * Sums per equal span of time, for both arms alike: what the judge needs to see requests that are not independent of
 * those before them. The span starts at 1 ms and doubles whenever the window has outgrown 1,024 of them, so memory
 * is constant and rows may come in any order.
 */
export interface Blocks {
  /** The sums of the block that holds this time. */
  at(arm: number, ts: number): BlockSums
  finish(): { start: number; widthMs: number; count: number; ofArm(arm: number): (BlockSums | null)[] } | null
}

export interface BlockSums {
  requests: number
  num: Float64Array
  den: Float64Array
}

export const MOST_BLOCKS = 1024

/** Adds a row with all ratios that it carries. */
export function addToBlock(block: BlockSums, { num, den }: RowRatios): void {
  block.requests++
  for (let r = 0; r < RATIO_COUNT; r++) {
    if (Number.isNaN(num[r]!)) continue
    block.num[r]! += num[r]!
    block.den[r]! += den[r]!
  }
}

export function createBlocks(arms: number, memory: Memory = newMemory()): Blocks {
  const own = memory.of('blocks', () => ({
    width: 1,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    byArm: Array.from({ length: arms }, () => new Map<number, BlockSums>())
  }))
  /** The block last asked for, as neighbouring rows share one. */
  const latest = Array.from({ length: arms }, () => ({ place: Number.NaN, sums: noSums() }))

  const coarsen = () => {
    own.width *= 2
    own.first = Math.floor(own.first / 2)
    own.last = Math.floor(own.last / 2)
    own.byArm = own.byArm.map(halved)
    for (const each of latest) each.place = Number.NaN
  }

  return {
    at(arm, ts) {
      const recent = latest[arm]!
      if (Math.floor(ts / own.width) === recent.place) return recent.sums
      own.first = Math.min(own.first, Math.floor(ts / own.width))
      own.last = Math.max(own.last, Math.floor(ts / own.width))
      while (own.last - own.first >= MOST_BLOCKS) coarsen()
      recent.place = Math.floor(ts / own.width)
      recent.sums = sumsAt(own.byArm[arm]!, recent.place)
      return recent.sums
    },
    finish() {
      const { first, last, width, byArm } = own
      if (last < first) return null
      const count = last - first + 1
      const ofArm = (arm: number) => Array.from({ length: count }, (_, i) => byArm[arm]!.get(first + i) ?? null)
      return { start: first * width, widthMs: width, count, ofArm }
    }
  }
}

function sumsAt(blocks: Map<number, BlockSums>, place: number): BlockSums {
  const known = blocks.get(place)
  if (known !== undefined) return known
  const sums = noSums()
  blocks.set(place, sums)
  return sums
}

function halved(blocks: Map<number, BlockSums>): Map<number, BlockSums> {
  const wider = new Map<number, BlockSums>()
  for (const [place, sums] of blocks) {
    const whole = wider.get(Math.floor(place / 2))
    if (whole === undefined) wider.set(Math.floor(place / 2), sums)
    else addTo(whole, sums)
  }
  return wider
}

function addTo(whole: BlockSums, part: BlockSums): void {
  whole.requests += part.requests
  for (let r = 0; r < RATIO_COUNT; r++) {
    whole.num[r]! += part.num[r]!
    whole.den[r]! += part.den[r]!
  }
}

function noSums(): BlockSums {
  return { requests: 0, num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) }
}
