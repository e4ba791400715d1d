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

interface Stream {
  /** Time of the first row read. */
  first: number
  newest: Record<Arm, number>
  /** Rows of the other arm read since the arm's last. */
  since: Record<Arm, number>
}

export function countLateness(memory: Memory = newMemory()): LatenessCounter {
  const { streams, arms } = memory.of('lateness', () => ({
    streams: [] as Stream[],
    arms: { baseline: newArm(), canary: newArm() }
  }))
  return {
    add(arm, ts, at) {
      streams[at] ??= newStream(ts)
      const { first, newest, since } = streams[at]
      const other = otherOf(arm)
      const own = arms[arm]
      const late = Math.max(0, newest[arm] - ts, newest[other] - ts)
      addValue(own.behind, late)
      own.most = Math.max(own.most, late)
      const behindOther = newest[other] - ts
      if (behindOther > 0) {
        // The other's rows of that time: of the run before this row, by how much of it the row stands behind.
        const run = Math.max(behindOther, newest[other] - Math.max(newest[arm], first))
        own.rows = Math.max(own.rows, (since[arm] * behindOther) / run)
      }
      newest[arm] = Math.max(newest[arm], ts)
      since[arm] = 0
      since[other]++
    },
    finish: () => ({ baseline: latenessOf(arms.baseline), canary: latenessOf(arms.canary) })
  }
}

function newArm() {
  return { behind: newBins('relative'), most: 0, rows: 0 }
}

function newStream(first: number): Stream {
  const never = Number.NEGATIVE_INFINITY
  return { first, newest: { baseline: never, canary: never }, since: { baseline: 0, canary: 0 } }
}

function latenessOf({ behind, most, rows }: ReturnType<typeof newArm>): Lateness {
  const distribution = distributionOf(behind)
  const { n } = distribution
  return { usual: n === 0 ? 0 : orderStatistic(distribution, Math.ceil(PER_HUNDRED * n)).high, most, rows }
}

function otherOf(arm: Arm): Arm {
  return arm === 'canary' ? 'baseline' : 'canary'
}
