import type { BlockSums, Blocks } from './blocks.js'
import { addMain, addParts, addUnit, byRatio, countUnit, distributionsOf, newCell, sumsOf } from './cell.js'
import { FIELD, type FlatRow, NO_KEY } from './flat-row.js'
import { arrivalsOf, blockSumsOf } from './in-time.js'
import { createIndicator, type Indicator } from './indicator.js'
import type { Memory } from './memory.js'
import { createPinsSeen } from './pins.js'
import { deltaSOf, eachRatio, isTimed, PLAIN, RATIO, type RowRatios } from './ratio.js'
import type { ArmSummary } from './summary.js'
import { type Kind, NONE, type Users } from './users.js'

/** Collects the rows of one arm: sums by row, by user and by block of time, and histograms. */
interface ArmCollector {
  add(row: FlatRow, ratios: RowRatios): void
  /** Of a request of which nothing else is known. */
  addStatus(row: Placed, ratios: RowRatios): void
  /** May be asked for again after more rows. */
  finish(): ArmSummary
}

/** When a request came, and whose it was. */
type Placed = Pick<FlatRow, 'ts' | 'user' | 'userKey'>

interface Place {
  ts: number
  /** Place of the user's cell, and whose it was: it may have become another's. */
  user: number
  hash: number
}

export function createArm(kind: Kind, blocks: Blocks, users: Users, memory: Memory): ArmCollector {
  const { cells } = users
  const own = memory.of('arm', () => ({
    cell: newCell(),
    firstTs: Number.POSITIVE_INFINITY,
    lastTs: Number.NEGATIVE_INFINITY,
    toolLoops: 0,
    toolLoopRequest: null as string | null
  }))
  const { cell } = own
  const pins = createPinsSeen(memory)

  const count = (r: number, n: number, d: number, block: BlockSums, user: number) => {
    addUnit(cell.columns, r, n, d)
    block.num[r]! += n
    block.den[r]! += d
    if (user !== NONE) cells.add(user, r, n, d)
  }
  const indicator = (ratios: readonly number[], name: string): Indicator<Place> => {
    const count = (which: number, atMost: 0 | 1, { ts, user, hash }: Place, times: 1 | -1) => {
      const r = ratios[which]!
      const block = blocks.at(kind, ts)
      countUnit(cell.columns, r, atMost, times)
      block.num[r]! += times * atMost
      block.den[r]! += times
      if (user !== NONE && cells.hash(user) === hash) cells.add(user, r, atMost, 1, times)
    }
    return createIndicator([0.5, 0.95], count, memory.part(name))
  }
  const latency = indicator([RATIO.latency_p50, RATIO.latency_p95], 'latency')
  const deltaS = indicator([RATIO.delta_s_p50, RATIO.delta_s_p95], 'ΔS')

  /** The request's place: its block, and its user where one is known. */
  const request = ({ ts, user: key, userKey }: Placed) => {
    cell.requests++
    if (ts < own.firstTs) own.firstTs = ts
    if (ts > own.lastTs) own.lastTs = ts
    const block = blocks.at(kind, ts)
    block.requests++
    const user = key === NO_KEY ? NONE : users.place(key, kind, userKey)
    if (user !== NONE) cells.request(user, ts)
    return { block, user }
  }

  return {
    add(row, ratios) {
      const { ts, numbers } = row
      if (numbers[FIELD.tool_loop] === 1) {
        own.toolLoops++
        own.toolLoopRequest ??= row.requestId()
      }
      pins.add(row.pins)
      addMain(cell, row, ratios)
      addParts(cell, row)

      const { block, user } = request(row)
      const { num, den } = ratios
      for (let r = 0; r < PLAIN.length; r++) if (!Number.isNaN(num[r]!)) count(r, num[r]!, den[r]!, block, user)

      const place = { ts, user, hash: user === NONE ? NONE : cells.hash(user) }
      if (isTimed(ratios)) latency.add(numbers[FIELD.latency_ms]!, place)
      const score = deltaSOf(row)
      if (!Number.isNaN(score)) deltaS.add(score, place)
    },
    addStatus(row, ratios) {
      const { block, user } = request(row)
      eachRatio(ratios, (r, num, den) => count(r, num, den, block, user))
    },
    finish() {
      const points = pointsOf(latency.settle(), deltaS.settle())
      const ofUsers = users.sums(kind)
      const inTime = blocks.finish()?.ofArm(kind) ?? null
      const summary: ArmSummary = {
        requests: cell.requests,
        ratios: byRatio(r => ({
          ...sumsOf(cell.columns, r),
          at: points.get(r) ?? null,
          users: ofUsers(r),
          blocks: blockSumsOf(inTime, r)
        })),
        distributions: distributionsOf(cell),
        firstTs: cell.requests > 0 ? own.firstTs : null,
        lastTs: cell.requests > 0 ? own.lastTs : null,
        arrivals: arrivalsOf(inTime),
        toolLoops: own.toolLoops,
        toolLoopRequest: own.toolLoopRequest,
        pins: pins.summary()
      }
      latency.resume()
      deltaS.resume()
      return summary
    }
  }
}

function pointsOf(latency: readonly number[] | null, deltaS: readonly number[] | null): Map<number, number> {
  const points = new Map<number, number>()
  const note = (r: number, point: number | undefined) => point !== undefined && points.set(r, point)
  note(RATIO.latency_p50, latency?.[0])
  note(RATIO.latency_p95, latency?.[1])
  note(RATIO.delta_s_p50, deltaS?.[0])
  note(RATIO.delta_s_p95, deltaS?.[1])
  return points
}
