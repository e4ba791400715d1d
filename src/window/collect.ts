import type { Arm } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import { COMMON_FIELDS } from '../model/record-fields.js'
import { createArm } from './arm.js'
import { createBlocks } from './blocks.js'
import { createGrid } from './grid.js'
import { countLateness } from './lateness.js'
import { nothingLeftOut } from './left-out.js'
import { createMirror } from './mirror.js'
import { createMixes } from './mix.js'
import { createFirstRows } from './points.js'
import { deltaSOf, eachRatio, newRowRatios, readRatios, readStatusAlone } from './ratio.js'
import type { RequestRow } from './record.js'
import { createRepeats } from './repeats.js'
import { createSegments } from './segments.js'
import { createSessions } from './sessions.js'
import { createStrata } from './strata.js'
import type { RowCounts, WindowQuery, WindowSummary } from './summary.js'
import { createUsers, KIND, NONE } from './users.js'
import { createVisits } from './visits.js'

/** What the reader saw of the lines themselves. */
interface LineCounts {
  read: number
  broken: number
  torn: number
  problems: readonly Problem[]
}

/** Takes the rows of a log one by one, in any order, and gives the summary of the window in constant memory. */
interface Collector {
  /** What a database has summed up goes here, part by part. */
  parts: Parts
  /**
   * `ts` is the row's own, in milliseconds; `late` where it stands far behind rows before it. `stream`: the file that
   * holds it, by its number.
   */
  add(row: RequestRow, ts: number, late: boolean, stream?: number): void
  /** A line within the window that can't be read whole, of which the status still counts. */
  addStatus(arm: Arm, status: number, ts: number, told: { requestId: string | null; userKey: string | null }): void
  /** The window's end moves on: rows that lay after it are to be added again. */
  until(to: number): void
  /** May be asked for again after more rows. */
  finish(lines: LineCounts): WindowSummary
}

/** A row further outside of the window than this has a clock that can't be trusted. */
export const SKEW_MS = 5 * 60_000
export const MOST_OTHER_ARMS = 20

export type Parts = ReturnType<typeof createParts>

function createParts(query: WindowQuery) {
  const blocks = createBlocks(2)
  const users = createUsers()
  return {
    blocks,
    users,
    arms: { baseline: createArm(KIND.baseline, blocks, users), canary: createArm(KIND.canary, blocks, users) },
    grid: createGrid(query.points ?? null),
    first: createFirstRows(),
    segments: createSegments(query.segments),
    mixes: createMixes(mixFields(query)),
    strata: createStrata(query.segments),
    mirror: createMirror(),
    sessions: createSessions(),
    visits: createVisits(),
    otherArms: countOtherArms(),
    rows: { counted: 0, duplicates: 0, late: 0, otherCanary: 0 },
    keyless: { rows: 0 },
    before: { near: 0, skewed: 0 },
    after: { near: 0, skewed: 0 }
  }
}

function countOtherArms() {
  const counts = new Map<string, number>()
  return {
    add(arm: string, count: number) {
      if (counts.size < MOST_OTHER_ARMS || counts.has(arm)) counts.set(arm, (counts.get(arm) ?? 0) + count)
    },
    finish: (): Readonly<Record<string, number>> => Object.fromEntries(counts)
  }
}

export function createCollector(query: WindowQuery): Collector {
  const from = query.from ?? Number.NEGATIVE_INFINITY
  let to = query.to ?? Number.POSITIVE_INFINITY
  const parts = createParts(query)
  const { blocks, grid, first, users, arms, segments, mixes, strata, mirror, sessions, visits } = parts
  const { rows, keyless, before, after, otherArms } = parts
  const repeats = createRepeats()
  const lateness = countLateness()
  const ratios = newRowRatios()

  /** Where the row is one of the canary users' earlier requests, its user's sums; counted outside all the same. */
  const addEarlier = (row: RequestRow, ts: number) => {
    if (ts < from - query.historyMs || row.arm !== 'baseline' || !row.user_key || repeats.isRepeat(row)) return
    const user = users.place(row.user_key, KIND.earlier)
    if (user === NONE) return
    readRatios(row, ratios, query.notErrors)
    eachRatio(ratios, (r, num, den) => users.cells.add(user, r, num, den))
  }

  const isOutside = (row: RequestRow, ts: number): boolean => {
    if (ts >= from && ts < to) return false
    const side = ts < from ? before : after
    if (ts < from - SKEW_MS || ts >= to + SKEW_MS) side.skewed++
    else side.near++
    if (ts < from && query.historyMs > 0) addEarlier(row, ts)
    return true
  }

  const count = (row: RequestRow, ts: number, arm: Arm) => {
    rows.counted++
    readRatios(row, ratios, query.notErrors)
    arms[arm].add(row, ts, ratios)
    grid.add(row, ts, arm, ratios)
    if (arm === 'baseline') first.add(row, ts)
    segments.add(row, arm, ratios)
    mixes.add(row, arm)
    strata.add(row, arm, ratios)
    if (!row.user_key) keyless.rows++
    const deltaS = row.session_id ? deltaSOf(row) : null
    if (deltaS !== null) sessions.add(arm, row.session_id!, ts, deltaS)
  }

  return {
    parts,
    add(row, ts, late, stream = 0) {
      if (isOutside(row, ts)) return
      if (repeats.isRepeat(row)) {
        rows.duplicates++
        return
      }
      const { arm } = row
      if (arm !== 'baseline' && arm !== 'canary') {
        otherArms.add(arm, 1)
        return
      }
      mirror.add(row, ts, arm)
      if (arm === 'canary' && (row.mirrored === true) !== (query.canary === 'mirrored')) {
        rows.otherCanary++
        return
      }
      if (late) rows.late++
      count(row, ts, arm)
      visits.add(arm, ts, stream)
      lateness.add(arm, ts, stream)
    },
    addStatus(arm, status, ts, { requestId, userKey }) {
      if (requestId !== null && repeats.isRepeat({ request_id: requestId, arm, status })) rows.duplicates++
      else {
        readStatusAlone(status, ratios, query.notErrors)
        arms[arm].addStatus(ts, userKey, ratios)
      }
    },
    until(later) {
      to = later
      Object.assign(after, { near: 0, skewed: 0 })
    },
    finish({ problems, ...lines }) {
      const baseline = arms.baseline.finish()
      const canary = arms.canary.finish()
      const times = [baseline, canary].flatMap(arm => (arm.firstTs === null ? [] : [arm.firstTs, arm.lastTs!]))
      const inTime = blocks.finish()
      const { segments: bySegment, leftOut } = segments.finish()
      return {
        kind: 'jsonl',
        from: query.from ?? (times.length > 0 ? Math.min(...times) : null),
        to: Number.isFinite(to) ? to : times.length > 0 ? Math.max(...times) : null,
        arms: { baseline, canary },
        segments: bySegment,
        segmentsLeftOut: leftOut,
        mixes: mixes.finish(),
        strata: strata.finish(),
        blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
        grid: grid.finish(),
        first: first.finish(),
        users: users.summary(keyless.rows),
        visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
        lateness: lateness.finish(),
        mirror: mirror.finish(),
        sessions: sessions.finish(),
        rows: {
          ...lines,
          ...rows,
          skewed: { before: before.skewed, after: after.skewed },
          outside: before.near + after.near,
          otherArms: otherArms.finish()
        } satisfies RowCounts,
        leftOut: nothingLeftOut(),
        supply: null,
        unread: [],
        problems
      }
    }
  }
}

/** The fields by which the arms' mixes are told. */
export function mixFields({ segments }: Pick<WindowQuery, 'segments'>): string[] {
  return [...new Set([...segments, ...COMMON_FIELDS])]
}
