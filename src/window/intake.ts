import type { Arm } from '../model/arm-names.js'
import { type ArmNames, armReader } from '../model/arm-names.js'
import type { Problem } from '../model/errors.js'
import { createCollector, SKEW_MS } from './collect.js'
import { leaveOut, nothingLeftOut } from './left-out.js'
import { type RequestRow, timeOfRow } from './record.js'
import type { Salvaged } from './salvage.js'
import type { WindowQuery, WindowSummary } from './summary.js'
import { countSupply, type Looks } from './supply.js'

/** Where rows of every file, of any format, come in: counted with their arm, or left out and said. */
interface Intake {
  /** `file`: as it stands in problems. */
  open(file: string): IntakeOfFile
  isEmpty(): boolean
  finish(): Omit<WindowSummary, 'unread'>
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
  /** A last line that is still being written. */
  torn(): void
  newest(): number | null
}

const MOST_PROBLEMS = 20

export function createIntake(query: WindowQuery, names: ArmNames, looks: Looks): Intake {
  const collector = createCollector(query)
  const supply = countSupply(query, looks)
  const armOf = armReader(names)
  const counts = { read: 0, broken: 0, torn: 0 }
  const leftOut = nothingLeftOut()
  const problems: Problem[] = []
  const end = query.to ?? Number.POSITIVE_INFINITY
  const isWithin = (ts: number) => ts >= (query.from ?? Number.NEGATIVE_INFINITY) && ts < end
  let opened = 0

  return {
    open(file) {
      const stream = opened++
      const arrivals = supply.open()
      let newest = Number.NEGATIVE_INFINITY
      return {
        file,
        take(read) {
          const ts = timeOfRow(read)
          if (ts === null) return false
          const row = read as RequestRow
          if (!isArm(row.arm)) row.arm = armOf(row.arm)
          if (row.arm === 'other') return true
          if (isArm(row.arm)) {
            arrivals.add(row.arm, ts)
            if (ts >= end + SKEW_MS) leftOut[row.arm].clock++
          }
          collector.add(row, ts, ts < newest - SKEW_MS, stream)
          if (ts > newest) newest = ts
          return true
        },
        leave(told) {
          const ts = told.ts ?? (Number.isFinite(newest) ? newest : null)
          if (ts !== null && !isWithin(ts)) return
          const arm = told.arm === null ? null : armOf(told.arm)
          if (arm === 'other') return
          const known = arm !== null && isArm(arm) ? arm : null
          if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored')) return
          leaveOut(leftOut, known, ts === null ? { status: null } : told)
          if (known !== null && ts !== null && told.status !== null) {
            collector.addStatus(known, told.status, ts, told)
          }
        },
        count() {
          counts.read++
        },
        unknown: () => leaveOut(leftOut, null, { status: null }),
        broken(problem) {
          counts.broken++
          if (problems.length < MOST_PROBLEMS) problems.push(problem())
        },
        torn() {
          counts.torn++
        },
        newest: () => (Number.isFinite(newest) ? newest : null)
      }
    },
    isEmpty: () => counts.read === 0,
    finish() {
      const came = supply.finish()
      // Where both arms lie ahead alike it is this machine's clock that differs.
      if (Math.abs(came.ahead.canary - came.ahead.baseline) <= SKEW_MS) {
        for (const own of [leftOut.baseline, leftOut.canary]) own.clock = 0
      }
      return { ...collector.finish({ ...counts, problems }), leftOut, supply: came }
    }
  }
}

function isArm(name: string): name is Arm {
  return name === 'baseline' || name === 'canary'
}
