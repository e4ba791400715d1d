import type { Arm } from '../model/arm-names.js'
import { type ArmNames, armReader } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import { createCollector, type Parts, SKEW_MS } from './collect.js'
import { type ArmLeftOut, type LeftOut, leaveOut, nothingLeftOut } from './left-out.js'
import { type RequestRow, timeOfRow } from './record.js'
import type { Salvaged } from './salvage.js'
import type { WindowQuery, WindowSummary } from './summary.js'
import { countSupply, type Looks } from './supply.js'

/** Where rows of every file, of any format, come in: counted with their arm, or left out and said. */
interface Intake {
  /** `file`: as it stands in problems; `oldest`: the time of a row before those that come. */
  open(file: string, oldest?: number): IntakeOfFile
  /** For rows that a database has summed up: a stream of its own. */
  openSums(): IntakeOfSums
  isEmpty(): boolean
  /** The window's end moves on: what lay after it is looked at again. */
  until(to: number): void
  /** Whether all that lies after the window's end is held for when the end has moved on. */
  holdsAll(): boolean
  /** May be asked for again after more was taken. */
  finish(): Omit<WindowSummary, 'unread'>
}

export interface IntakeOfSums extends Parts {
  stream: number
  judges: WindowQuery['canary']
  leftOut: LeftOut
  /** So many rows were read. */
  count(rows: number): void
  /** Rows that lie outside of the window. */
  addOutside(side: 'skewed before' | 'before' | 'after' | 'skewed after', count: number): void
  /** A row's time: the first, the last, and those that say something between. */
  came(arm: Arm, ts: number): void
}

export interface IntakeOfFile {
  file: string
  /** False where the value is no row. */
  take(read: unknown): boolean
  /** A line, or a trace, that is not sound: `told` is what it still says. It has the time of the row before it, or its own. */
  leave(told: Salvaged): void
  /** One more was read. */
  count(): void
  /** A line of which nothing is known, not even when it came. */
  unknown(): void
  /** Says what is wrong with what was left out. */
  broken(problem: () => Problem): void
  /** Whether the last line is still being written. */
  torn(isTorn: boolean): void
  newest(): number | null
}

const MOST_PROBLEMS = 20
/** So many rows of clocks that go ahead are held for later looks. */
const MOST_AHEAD = 10_000

export function createIntake(query: WindowQuery, names: ArmNames, looks: Looks): Intake {
  const collector = createCollector(query)
  const supply = countSupply(query, looks)
  const armOf = armReader(names)
  const counts = { read: 0, broken: 0 }
  const torn = new Set<number>()
  const leftOut = nothingLeftOut()
  const problems: Problem[] = []
  const from = query.from ?? Number.NEGATIVE_INFINITY
  let end = query.to ?? Number.POSITIVE_INFINITY
  let ahead: (() => void)[] = []
  let holdsAll = true
  let opened = 0

  const hold = (again: () => void) => {
    if (ahead.length < MOST_AHEAD) ahead.push(again)
    else holdsAll = false
  }
  const place = (row: RequestRow, ts: number, late: boolean, stream: number) => {
    const { arm } = row
    if (ts >= end) {
      if (isArm(arm) && ts >= end + SKEW_MS) leftOut[arm].clock++
      hold(() => {
        if (isArm(arm)) supply.overtake(arm, ts)
        place(row, ts, late, stream)
      })
    }
    collector.add(row, ts, late, stream)
  }
  const leave = (told: Salvaged, ts: number | null) => {
    if (ts !== null && ts >= end) return hold(() => leave(told, ts))
    if (ts !== null && ts < from) return
    const arm = told.arm === null ? null : armOf(told.arm)
    if (arm === 'other') return
    const known = arm !== null && isArm(arm) ? arm : null
    if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored')) return
    leaveOut(leftOut, known, ts === null ? { status: null } : told)
    if (known !== null && ts !== null && told.status !== null) {
      collector.addStatus(known, told.status, ts, told)
    }
  }

  return {
    open(file, oldest) {
      const stream = opened++
      const arrivals = supply.open(oldest)
      let newest = Number.NEGATIVE_INFINITY
      return {
        file,
        take(read) {
          const ts = timeOfRow(read)
          if (ts === null) return false
          const row = read as RequestRow
          if (!isArm(row.arm)) row.arm = armOf(row.arm)
          if (row.arm === 'other') return true
          if (isArm(row.arm)) arrivals.add(row.arm, ts)
          place(row, ts, ts < newest - SKEW_MS, stream)
          if (ts > newest) newest = ts
          return true
        },
        leave: told => leave(told, told.ts ?? (Number.isFinite(newest) ? newest : null)),
        count() {
          counts.read++
        },
        unknown: () => leaveOut(leftOut, null, { status: null }),
        broken(problem) {
          counts.broken++
          if (problems.length < MOST_PROBLEMS) problems.push(problem())
        },
        torn(isTorn) {
          if (isTorn) torn.add(stream)
          else torn.delete(stream)
        },
        newest: () => (Number.isFinite(newest) ? newest : null)
      }
    },
    openSums() {
      const arrivals = supply.open()
      return {
        ...collector.parts,
        stream: opened++,
        judges: query.canary,
        leftOut,
        came: arrivals.add,
        addOutside(side, count) {
          const { before, after } = collector.parts
          const counts = side.endsWith('before') ? before : after
          counts[side.startsWith('skewed') ? 'skewed' : 'near'] += count
        },
        count(rows) {
          counts.read += rows
        }
      }
    },
    isEmpty: () => counts.read + torn.size === 0,
    until(to) {
      end = to
      for (const own of [leftOut.baseline, leftOut.canary]) own.clock = 0
      supply.until(to)
      collector.until(to)
      const held = ahead
      ahead = []
      for (const again of held) again()
    },
    holdsAll: () => holdsAll,
    finish() {
      const came = supply.finish()
      const rows = { read: counts.read + torn.size, broken: counts.broken, torn: torn.size, problems: [...problems] }
      // Where both arms lie ahead alike it is this machine's clock that differs.
      const isOurs = Math.abs(came.ahead.canary - came.ahead.baseline) <= SKEW_MS
      const clock = (own: ArmLeftOut) => ({ ...own, ...(isOurs && { clock: 0 }) })
      const left = { ...leftOut, baseline: clock(leftOut.baseline), canary: clock(leftOut.canary) }
      return { ...collector.finish(rows), leftOut: left, supply: came }
    }
  }
}

function isArm(name: string): name is Arm {
  return name === 'baseline' || name === 'canary'
}
