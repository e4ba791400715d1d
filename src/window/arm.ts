import type { Blocks } from './blocks.js'
import {
  addMain,
  addParts,
  addRow,
  addSums,
  byRatio,
  type Cell,
  countUnit,
  distributionsOf,
  newCell,
  sumsOf
} from './cell.js'
import { FIELD, type FlatRow, NO_KEY } from './flat-row.js'
import { createIndicator, type Indicator } from './indicator.js'
import type { Memory } from './memory.js'
import { createPinsSeen, type PinsSeen } from './pins.js'
import { RATIO, RATIO_COUNT, type RowRatios, type Sums } from './ratio.js'
import type { ArmSummary } from './summary.js'
import { NONE } from './user-cells.js'
import type { Kind, Users } from './users.js'

/** Collects the rows of one arm: sums by row, by user and by block of time, and histograms. */
interface ArmCollector {
  add(row: FlatRow, ratios: RowRatios): void
  /** Of a request of which nothing else is known. */
  addStatus(row: Placed, ratios: RowRatios): void
  /** Requests of one block of time, summed up elsewhere; `at`: when the block begins. */
  addBlock(at: number, summedUp: BlockOfArm): void
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

/** When a request came, and whose it was. */
type Placed = Pick<FlatRow, 'ts' | 'user' | 'userKey'>

interface Place {
  ts: number
  /** Place of the user's cell, and whose it was: it may have become another's. */
  user: number
  hash: number
}

/** A measure, and the ratios that are its shares at or below its quantiles. */
interface Quantiles {
  of: number
  ratios: readonly number[]
  indicator: Indicator<Place>
}

/** Once the points are fixed a row says by itself which of them its value lies at or below. */
function compare({ of, ratios, indicator }: Quantiles, { num }: RowRatios): void {
  const points = indicator.points()
  if (points === null || Number.isNaN(num[of]!)) return
  for (let i = 0; i < ratios.length; i++) num[ratios[i]!] = num[of]! <= points[i]! ? 1 : 0
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

  const quantiles = (of: number, ratios: readonly number[], name: string): Quantiles => {
    const count = (which: number, atMost: 0 | 1, { ts, user, hash }: Place, times: 1 | -1) => {
      const r = ratios[which]!
      countUnit(cell.columns, r, atMost, times)
      blocks.add(blocks.at(kind, ts), r, times * atMost, times)
      if (user !== NONE && cells.hash(user) === hash) cells.add(user, r, atMost, times)
    }
    return { of, ratios, indicator: createIndicator([0.5, 0.95], count, memory.part(name)) }
  }
  const latency = quantiles(RATIO.latency_mean, [RATIO.latency_p50, RATIO.latency_p95], 'latency')
  const deltaS = quantiles(RATIO.delta_s_mean, [RATIO.delta_s_p50, RATIO.delta_s_p95], 'ΔS')

  /** Counts a request in its block and, where one is known, with its user, whose cell this gives. */
  const count = ({ ts, user: key, userKey }: Placed, ratios: RowRatios): number => {
    cell.requests++
    if (ts < own.firstTs) own.firstTs = ts
    if (ts > own.lastTs) own.lastTs = ts
    addRow(cell.columns, ratios, RATIO_COUNT)
    blocks.addRow(blocks.at(kind, ts), ratios)
    const user = key === NO_KEY ? NONE : users.place(key, kind, userKey)
    if (user !== NONE) {
      cells.request(user, ts)
      cells.addRow(user, ratios)
    }
    return user
  }
  const hold = ({ of, indicator }: Quantiles, { num }: RowRatios, ts: number, user: number) => {
    if (indicator.points() !== null || Number.isNaN(num[of]!)) return
    indicator.hold(num[of]!, { ts, user, hash: user === NONE ? NONE : cells.hash(user) })
  }

  return {
    add(row, ratios) {
      if (row.numbers[FIELD.tool_loop] === 1) {
        own.toolLoops++
        own.toolLoopRequest ??= row.requestId()
      }
      pins.add(row.pins)
      addMain(cell, ratios)
      addParts(cell, row)
      compare(latency, ratios)
      compare(deltaS, ratios)
      const user = count(row, ratios)
      hold(latency, ratios, row.ts, user)
      hold(deltaS, ratios, row.ts, user)
    },
    addStatus: count,
    addBlock(at, { requests, firstTs, lastTs, sums }) {
      cell.requests += requests
      own.firstTs = Math.min(own.firstTs, firstTs)
      own.lastTs = Math.max(own.lastTs, lastTs)
      const block = blocks.at(kind, at)
      blocks.addRequests(block, requests)
      for (const [r, sum] of sums) {
        addSums(cell.columns, r, sum)
        blocks.add(block, r, sum.num, sum.den)
      }
    },
    addToolLoops(count, requestId) {
      own.toolLoops += count
      own.toolLoopRequest ??= requestId
    },
    fix(of, points) {
      const { indicator } = of === 'latency' ? latency : deltaS
      indicator.fix(points)
    },
    pins,
    histograms: cell.histograms,
    finish() {
      const points = pointsOf(latency.indicator.settle(), deltaS.indicator.settle())
      const ofUsers = users.sums(kind)
      const inTime = blocks.finish()
      const summary: ArmSummary = {
        requests: cell.requests,
        ratios: byRatio(r => ({
          ...sumsOf(cell.columns, r),
          at: points.get(r) ?? null,
          users: ofUsers(r),
          blocks: inTime?.sums(kind, r) ?? null
        })),
        distributions: distributionsOf(cell),
        firstTs: cell.requests > 0 ? own.firstTs : null,
        lastTs: cell.requests > 0 ? own.lastTs : null,
        arrivals: inTime?.requests(kind) ?? null,
        toolLoops: own.toolLoops,
        toolLoopRequest: own.toolLoopRequest,
        pins: pins.summary()
      }
      latency.indicator.resume()
      deltaS.indicator.resume()
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
