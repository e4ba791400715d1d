import type { Arm } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import { COMMON_FIELDS } from '../model/record-fields.js'
import { createArm } from './arm.js'
import { createBlocks } from './blocks.js'
import { FIELD, type FlatRow, idOf, NO_KEY } from './flat-row.js'
import { createGrid } from './grid.js'
import { hash53 } from './hash.js'
import { countLateness } from './lateness.js'
import { nothingLeftOut } from './left-out.js'
import { type Memory, newMemory } from './memory.js'
import { createMirror } from './mirror.js'
import { createMixes } from './mix.js'
import { createFirstRows } from './points.js'
import { isReply, newRowRatios, RATIO, readRatios, readStatusAlone } from './ratio.js'
import { createRepeats } from './repeats.js'
import { createSegments } from './segments.js'
import { createSessions } from './sessions.js'
import { createStrata } from './strata.js'
import type { RowCounts, WindowQuery, WindowSummary } from './summary.js'
import { NONE } from './user-cells.js'
import { createUsers, KIND } from './users.js'
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
  /** `late` where the row stands far behind rows before it. `stream`: the file that holds it, by its number. */
  add(row: FlatRow, late: boolean, stream?: number): void
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

function createParts(query: WindowQuery, memory: Memory) {
  const blocks = createBlocks(2, memory)
  const users = createUsers(undefined, memory.part('users'))
  const fields = mixFields(query)
  return {
    blocks,
    users,
    arms: {
      baseline: createArm(KIND.baseline, blocks, users, memory.part('baseline')),
      canary: createArm(KIND.canary, blocks, users, memory.part('canary'))
    },
    grid: createGrid(query.points ?? null, memory),
    first: createFirstRows(memory),
    segments: createSegments(query.segments, fields, memory),
    mixes: createMixes(fields, memory),
    strata: createStrata(query.segments, fields, memory),
    mirror: createMirror(memory),
    sessions: createSessions(memory),
    visits: createVisits(memory),
    tally: memory.of('rows', newTally)
  }
}

type Tally = ReturnType<typeof newTally>

/** Rows by what became of them. */
function newTally() {
  return {
    otherArms: new Map<string, number>(),
    rows: { counted: 0, duplicates: 0, late: 0, otherCanary: 0 },
    before: { near: 0, skewed: 0 },
    after: { near: 0, skewed: 0 },
    withoutKey: 0
  }
}

export function addOtherArm({ otherArms }: Tally, arm: string, count = 1): void {
  if (otherArms.size < MOST_OTHER_ARMS || otherArms.has(arm)) otherArms.set(arm, (otherArms.get(arm) ?? 0) + count)
}

export function createCollector(query: WindowQuery, memory: Memory = newMemory()): Collector {
  const from = query.from ?? Number.NEGATIVE_INFINITY
  let to = query.to ?? Number.POSITIVE_INFINITY
  const parts = createParts(query, memory)
  const { blocks, grid, first, users, arms, segments, mixes, strata, mirror, sessions, visits, tally } = parts
  const { rows, before } = tally
  const repeats = createRepeats(memory)
  const lateness = countLateness(memory)
  const ratios = newRowRatios()

  const isRepeat = ({ id, arm, numbers }: FlatRow) =>
    repeats.isRepeat({
      id,
      arm,
      isCopy: numbers[FIELD.mirrored] === 1,
      isFailure: !isReply(numbers[FIELD.status]!) || numbers[FIELD.tool_loop] === 1
    })

  /** Where the row is one of the canary users' earlier requests, its user's sums; counted outside all the same. */
  const addEarlier = (row: FlatRow) => {
    const { ts, arm, user: key } = row
    if (ts < from - query.historyMs || arm !== 'baseline' || key === NO_KEY || isRepeat(row)) return
    const user = users.place(key, KIND.earlier, row.userKey)
    if (user === NONE) return
    readRatios(row, ratios, query.notErrors)
    users.cells.addRow(user, ratios)
  }

  const isOutside = (row: FlatRow): boolean => {
    const { ts } = row
    if (ts >= from && ts < to) return false
    const side = ts < from ? before : tally.after
    if (ts < from - SKEW_MS || ts >= to + SKEW_MS) side.skewed++
    else side.near++
    if (ts < from && query.historyMs > 0) addEarlier(row)
    return true
  }

  const count = (row: FlatRow, arm: Arm) => {
    rows.counted++
    readRatios(row, ratios, query.notErrors)
    if (arm === 'canary') arms.canary.add(row, ratios)
    else arms.baseline.add(row, ratios)
    grid.add(row, arm, ratios)
    if (arm === 'baseline') first.add(row)
    segments.add(row, arm, ratios)
    mixes.add(row, arm)
    strata.add(row, arm, ratios)
    if (row.user === NO_KEY) tally.withoutKey++
    const deltaS = ratios.num[RATIO.delta_s_mean]!
    if (row.session !== NO_KEY && !Number.isNaN(deltaS)) sessions.add(arm, row.session, row.ts, deltaS)
  }

  return {
    parts,
    add(row, late, stream = 0) {
      if (isOutside(row)) return
      const { arm, ts } = row
      const isMirrored = row.numbers[FIELD.mirrored] === 1
      if (isRepeat(row)) {
        rows.duplicates++
        return
      }
      if (arm !== 'baseline' && arm !== 'canary') {
        addOtherArm(tally, arm)
        return
      }
      mirror.add(row, arm)
      if (arm === 'canary' && isMirrored !== (query.canary === 'mirrored')) {
        rows.otherCanary++
        return
      }
      if (late) rows.late++
      count(row, arm)
      visits.add(arm, ts, stream)
      lateness.add(arm, ts, stream)
    },
    addStatus(arm, status, ts, { requestId, userKey }) {
      const id = requestId === null ? null : idOf(requestId)
      if (repeats.isRepeat({ id, arm, isCopy: false, isFailure: !isReply(status) })) rows.duplicates++
      else {
        readStatusAlone(status, ratios, query.notErrors)
        const user = userKey ? hash53(userKey) : NO_KEY
        arms[arm].addStatus({ ts, user, userKey: () => userKey ?? '' }, ratios)
      }
    },
    until(later) {
      to = later
      tally.after = { near: 0, skewed: 0 }
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
        users: users.summary(tally.withoutKey),
        visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
        lateness: lateness.finish(),
        mirror: mirror.finish(),
        sessions: sessions.finish(),
        rows: {
          ...lines,
          ...rows,
          skewed: { before: before.skewed, after: tally.after.skewed },
          outside: before.near + tally.after.near,
          otherArms: Object.fromEntries(tally.otherArms)
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
