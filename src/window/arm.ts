import type { BlockSums, Blocks } from './blocks.js'
import {
  addMain,
  addParts,
  addSums,
  addUnit,
  byRatio,
  type Cell,
  countUnit,
  distributionsOf,
  newCell,
  sumsOf
} from './cell.js'
import { arrivalsOf, blockSumsOf } from './in-time.js'
import { createIndicator, type Indicator } from './indicator.js'
import { createPinsSeen, type PinsSeen } from './pins.js'
import { deltaSOf, eachRatio, isTimed, PLAIN, RATIO, type RowRatios, type Sums } from './ratio.js'
import type { RequestRow } from './record.js'
import type { ArmSummary } from './summary.js'
import { type Kind, NONE, type Users } from './users.js'

/** Collects the rows of one arm: sums by row, by user and by block of time, and histograms. */
interface ArmCollector {
  add(row: RequestRow, ts: number, ratios: RowRatios): void
  /** Of a request of which nothing else is known. */
  addStatus(ts: number, userKey: string | null, ratios: RowRatios): void
  /** Requests of one block of time, summed up elsewhere; `at`: when the block begins. */
  addBlock(at: number, counted: BlockOfArm): void
  /** Requests in a tool loop, counted elsewhere; `requestId`: of the first of them. */
  addToolLoops(count: number, requestId: string): void
  /** Sets the points of the indicators before any row came. */
  fix(of: 'latency' | 'delta_s', points: readonly number[]): void
  pins: PinsSeen
  histograms: Cell['histograms']
  /** May be asked for again after more rows. */
  finish(): ArmSummary
}

interface BlockOfArm {
  requests: number
  firstTs: number
  lastTs: number
  /** By place of the ratio. */
  sums: readonly (readonly [number, Sums])[]
}

interface Place {
  ts: number
  /** Place of the user's cell, and whose it was: it may have become another's. */
  user: number
  hash: number
}

export function createArm(kind: Kind, blocks: Blocks, users: Users): ArmCollector {
  const { cells } = users
  const cell = newCell()
  const pins = createPinsSeen()
  let firstTs = Number.POSITIVE_INFINITY
  let lastTs = Number.NEGATIVE_INFINITY
  let toolLoops = 0
  let toolLoopRequest: string | null = null

  const count = (r: number, n: number, d: number, block: BlockSums, user: number) => {
    addUnit(cell.columns, r, n, d)
    block.num[r]! += n
    block.den[r]! += d
    if (user !== NONE) cells.add(user, r, n, d)
  }
  const indicator = (ratios: readonly number[]): Indicator<Place> =>
    createIndicator([0.5, 0.95], (which, atMost, { ts, user, hash }, times) => {
      const r = ratios[which]!
      const block = blocks.at(kind, ts)
      countUnit(cell.columns, r, atMost, times)
      block.num[r]! += times * atMost
      block.den[r]! += times
      if (user !== NONE && cells.hash(user) === hash) cells.add(user, r, atMost, 1, times)
    })
  const latency = indicator([RATIO.latency_p50, RATIO.latency_p95])
  const deltaS = indicator([RATIO.delta_s_p50, RATIO.delta_s_p95])

  /** The request's place: its block, and its user where one is known. */
  const request = (ts: number, userKey: string | null | undefined) => {
    cell.requests++
    if (ts < firstTs) firstTs = ts
    if (ts > lastTs) lastTs = ts
    const block = blocks.at(kind, ts)
    block.requests++
    const user = userKey ? users.place(userKey, kind) : NONE
    if (user !== NONE) cells.request(user, ts)
    return { block, user }
  }

  return {
    add(row, ts, ratios) {
      if (row.tool_loop === true) {
        toolLoops++
        toolLoopRequest ??= row.request_id
      }
      pins.add(row.pins)
      addMain(cell, row, ratios)
      addParts(cell, row)

      const { block, user } = request(ts, row.user_key)
      const { num, den } = ratios
      for (let r = 0; r < PLAIN.length; r++) if (!Number.isNaN(num[r]!)) count(r, num[r]!, den[r]!, block, user)

      const place = { ts, user, hash: user === NONE ? NONE : cells.hash(user) }
      if (isTimed(ratios)) latency.add(row.latency_ms, place)
      const score = deltaSOf(row)
      if (score !== null) deltaS.add(score, place)
    },
    addStatus(ts, userKey, ratios) {
      const { block, user } = request(ts, userKey)
      eachRatio(ratios, (r, num, den) => count(r, num, den, block, user))
    },
    addToolLoops(count, requestId) {
      toolLoops += count
      toolLoopRequest ??= requestId
    },
    addBlock(at, { requests, sums, ...times }) {
      cell.requests += requests
      firstTs = Math.min(firstTs, times.firstTs)
      lastTs = Math.max(lastTs, times.lastTs)
      const block = blocks.at(kind, at)
      block.requests += requests
      for (const [r, sum] of sums) {
        addSums(cell.columns, r, sum)
        block.num[r]! += sum.num
        block.den[r]! += sum.den
      }
    },
    fix(of, points) {
      const indicator = of === 'latency' ? latency : deltaS
      indicator.fix(points)
    },
    pins,
    histograms: cell.histograms,
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
        firstTs: cell.requests > 0 ? firstTs : null,
        lastTs: cell.requests > 0 ? lastTs : null,
        arrivals: arrivalsOf(inTime),
        toolLoops,
        toolLoopRequest,
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
