import type { Arm } from '../model/arm-names.js'
import { orderStatistic } from './distribution.js'
import { addValue, distributionOf, newBins } from './histogram.js'
import { type Memory, newMemory } from './memory.js'

/** How far the rows of an arm stood behind the newest row before them in their file. Files of one log count apart. */
export interface Lateness {
  /** Of 99 rows in 100, and of all, ms. */
  usual: number
  most: number
  /** Of all, in rows of the other arm that stood before them: what comes in blocks is late by a number of rows. */
  rows: number
}

interface LatenessCounter {
  /** Rows of a stream in the order in which it holds them. */
  add(arm: Arm, ts: number, stream: number): void
  finish(): Record<Arm, Lateness>
}

const PER_HUNDRED = 0.99

interface ArmOfStream {
  newest: number
  /** Rows of the other arm read since the arm's last. */
  since: number
}

interface Stream extends Record<Arm, ArmOfStream> {
  /** Time of the first row read. */
  first: number
}

export function countLateness(memory: Memory = newMemory()): LatenessCounter {
  const { streams, arms } = memory.of('lateness', () => ({
    streams: [] as Stream[],
    arms: { baseline: newArm(), canary: newArm() }
  }))
  return {
    add(arm, ts, at) {
      streams[at] ??= newStream(ts)
      const { first, baseline, canary } = streams[at]
      const isCanary = arm === 'canary'
      const all = isCanary ? arms.canary : arms.baseline
      const own = isCanary ? canary : baseline
      const other = isCanary ? baseline : canary
      const late = Math.max(0, own.newest - ts, other.newest - ts)
      addValue(all.behind, late)
      all.most = Math.max(all.most, late)
      const behindOther = other.newest - ts
      if (behindOther > 0) {
        // The other's rows of that time: of the run before this row, by how much of it the row stands behind.
        const run = Math.max(behindOther, other.newest - Math.max(own.newest, first))
        all.rows = Math.max(all.rows, (own.since * behindOther) / run)
      }
      own.newest = Math.max(own.newest, ts)
      own.since = 0
      other.since++
    },
    finish: () => ({ baseline: latenessOf(arms.baseline), canary: latenessOf(arms.canary) })
  }
}

function newArm() {
  return { behind: newBins('relative'), most: 0, rows: 0 }
}

function newStream(first: number): Stream {
  const none = (): ArmOfStream => ({ newest: Number.NEGATIVE_INFINITY, since: 0 })
  return { first, baseline: none(), canary: none() }
}

function latenessOf({ behind, most, rows }: ReturnType<typeof newArm>): Lateness {
  const distribution = distributionOf(behind)
  const { n } = distribution
  return { usual: n === 0 ? 0 : orderStatistic(distribution, Math.ceil(PER_HUNDRED * n)).high, most, rows }
}
