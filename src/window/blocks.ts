import { type Memory, newMemory } from './memory.js'
import { RATIO_COUNT, type RatioSums, type RowRatios } from './ratio.js'

/**
 * Sums per equal span of time, for both arms alike: what the judge needs to see requests that are not independent of
 * those before them. The span starts at 1 ms and doubles whenever the window has outgrown 1,024 of them, so memory
 * is constant and rows may come in any order.
 */
export interface Blocks {
  /** The place of the block that holds this time, until another is asked for. */
  at(arm: number, ts: number): number
  addRequests(place: number, count: number): void
  /** What some requests add to a ratio. */
  add(place: number, ratio: number, num: number, den: number): void
  /** A request, with all ratios that it carries. */
  addRow(place: number, ratios: RowRatios): void
  finish(): InTime | null
}

/** The blocks from the first that was asked for to the last. */
interface InTime {
  start: number
  widthMs: number
  count: number
  /** Requests per block. */
  requests(arm: number): number[]
  sums(arm: number, ratio: number): NonNullable<RatioSums['blocks']>
}

export const MOST_BLOCKS = 1024
/** Requests, then Σ num and Σ den of each ratio. */
const NUM = 1
const WIDTH = NUM + 2 * RATIO_COUNT

export function createBlocks(arms: number, memory: Memory = newMemory()): Blocks {
  const noSums = () => new Float64Array(arms * MOST_BLOCKS * WIDTH)
  const own = memory.of('blocks', () => ({
    width: 1,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    sums: noSums()
  }))
  let { sums } = own

  /** Blocks of a window lie in a ring: no two of so many that follow each other have the same place. */
  const placeOf = (arm: number, block: number) => (arm * MOST_BLOCKS + (block & (MOST_BLOCKS - 1))) * WIDTH

  const coarsen = () => {
    const finer = sums
    sums = noSums()
    for (let block = own.first; block <= own.last; block++) {
      for (let arm = 0; arm < arms; arm++) {
        const from = placeOf(arm, block)
        const to = placeOf(arm, Math.floor(block / 2))
        for (let i = 0; i < WIDTH; i++) sums[to + i]! += finer[from + i]!
      }
    }
    own.sums = sums
    own.width *= 2
    own.first = Math.floor(own.first / 2)
    own.last = Math.floor(own.last / 2)
  }
  /** Takes in a time outside of the blocks so far: its block. */
  const widen = (ts: number): number => {
    let block = Math.floor(ts / own.width)
    while (Math.max(own.last, block) - Math.min(own.first, block) >= MOST_BLOCKS) {
      coarsen()
      block = Math.floor(ts / own.width)
    }
    own.first = Math.min(own.first, block)
    own.last = Math.max(own.last, block)
    return block
  }

  return {
    at(arm, ts) {
      const block = Math.floor(ts / own.width)
      return placeOf(arm, block >= own.first && block <= own.last ? block : widen(ts))
    },
    addRequests(place, count) {
      sums[place]! += count
    },
    add(place, ratio, num, den) {
      const at = place + NUM + 2 * ratio
      sums[at]! += num
      sums[at + 1]! += den
    },
    addRow(place, { num, den }) {
      sums[place]! += 1
      for (let ratio = 0, at = place + NUM; ratio < RATIO_COUNT; ratio++, at += 2) {
        if (Number.isNaN(num[ratio]!)) continue
        sums[at]! += num[ratio]!
        sums[at + 1]! += den[ratio]!
      }
    },
    finish() {
      const { first, last, width } = own
      if (last < first) return null
      const count = last - first + 1
      const column = (arm: number, of: number) => {
        const values: number[] = []
        for (let block = first; block <= last; block++) values.push(sums[placeOf(arm, block) + of]!)
        return values
      }
      return {
        start: first * width,
        widthMs: width,
        count,
        requests: arm => column(arm, 0),
        sums: (arm, ratio) => ({ num: column(arm, NUM + 2 * ratio), den: column(arm, NUM + 2 * ratio + 1) })
      }
    }
  }
}
