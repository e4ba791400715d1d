import { type Arm, type ArmNames, armReader, isArm } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import { createCollector, mixFields, type Parts, SKEW_MS } from './collect.js'
import { type FlatRow, flatten } from './flat-row.js'
import { type ArmLeftOut, type LeftOut, leaveOut, nothingLeftOut } from './left-out.js'
import { type Memory, newMemory } from './memory.js'
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
  /** What whoever reads the file keeps from look to look. */
  memory: Memory
  /** False where the value is no row. */
  take(read: unknown): boolean
  /** A row that is sound; false where it must be held for a later look, for which `take` needs all of it. */
  takeFlat(row: FlatRow): boolean
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

/** What lies after the window's end. */
type Ahead = { row: RequestRow; ts: number; late: boolean; stream: number } | { told: Salvaged; ts: number }

/** `memory`: of an earlier intake, whose files are opened again in the same order. */
export function createIntake(query: WindowQuery, names: ArmNames, looks: Looks, memory: Memory = newMemory()): Intake {
  const fields = mixFields(query)
  const collector = createCollector(query, memory)
  const supply = countSupply(query, looks, memory)
  const armOf = armReader(names)
  const own = memory.of('intake', () => ({
    counts: { read: 0, broken: 0 },
    torn: new Set<number>(),
    leftOut: nothingLeftOut(),
    problems: [] as Problem[],
    ahead: [] as Ahead[],
    holdsAll: true
  }))
  const { counts, torn, leftOut, problems } = own
  const from = query.from ?? Number.NEGATIVE_INFINITY
  let end = query.to ?? Number.POSITIVE_INFINITY
  let opened = 0

  const hold = (ahead: Ahead) => {
    if (own.ahead.length < MOST_AHEAD) own.ahead.push(ahead)
    else own.holdsAll = false
  }
  const placeFlat = (row: FlatRow, late: boolean, stream: number) => {
    const { arm, ts } = row
    if (ts >= end + SKEW_MS && isArm(arm)) leftOut[arm].clock++
    collector.add(row, late, stream)
  }
  const place = (row: RequestRow, ts: number, late: boolean, stream: number) => {
    if (ts >= end) hold({ row, ts, late, stream })
    placeFlat(flatten(row, ts, fields), late, stream)
  }
  const leave = (told: Salvaged, ts: number | null) => {
    if (ts !== null && ts >= end) return hold({ told, ts })
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
  const takeAgain = (held: Ahead) => {
    if ('told' in held) return leave(held.told, held.ts)
    const { row, ts, late, stream } = held
    if (isArm(row.arm)) supply.overtake(row.arm, ts)
    place(row, ts, late, stream)
  }

  return {
    open(file, oldest) {
      const stream = opened++
      const ofFile = memory.part(`file ${stream}`)
      const arrivals = supply.open(ofFile, oldest)
      const time = ofFile.of('time', () => ({ newest: Number.NEGATIVE_INFINITY }))
      /** Whether the row stands far behind those before it. */
      const arrive = (arm: string, ts: number): boolean => {
        if (isArm(arm)) arrivals.add(arm, ts)
        const isLate = ts < time.newest - SKEW_MS
        if (ts > time.newest) time.newest = ts
        return isLate
      }
      return {
        file,
        memory: ofFile,
        take(read) {
          const ts = timeOfRow(read)
          if (ts === null) return false
          const row = read as RequestRow
          if (!isArm(row.arm)) row.arm = armOf(row.arm)
          if (row.arm !== 'other') place(row, ts, arrive(row.arm, ts), stream)
          return true
        },
        takeFlat(row) {
          const { arm, ts } = row
          if (arm === 'other') return true
          if (ts >= end) {
            if (own.ahead.length < MOST_AHEAD) return false
            own.holdsAll = false
          }
          placeFlat(row, arrive(arm, ts), stream)
          return true
        },
        leave: told => leave(told, told.ts ?? newestOf(time)),
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
        newest: () => newestOf(time)
      }
    },
    openSums() {
      const stream = opened++
      const arrivals = supply.open(memory.part(`file ${stream}`))
      const { tally } = collector.parts
      return {
        ...collector.parts,
        stream,
        judges: query.canary,
        leftOut,
        came: arrivals.add,
        addOutside(side, count) {
          const counts = side.endsWith('before') ? tally.before : tally.after
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
      const held = own.ahead
      own.ahead = []
      for (const each of held) takeAgain(each)
    },
    holdsAll: () => own.holdsAll,
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

function newestOf({ newest }: { newest: number }): number | null {
  return Number.isFinite(newest) ? newest : null
}
