import type { Arm } from '../model/arm-names.js'
import type { Memory } from './memory.js'

/** How the rows of a log came: what tells a quiet service from a log that stopped, was cut, or has a wrong clock. */
export interface Supply {
  /** Whether the log goes on: given files are all there is. */
  live: boolean
  /** The oldest row of either arm, also from before the window. */
  firstSeen: number | null
  /** The newest row of each arm up to the end of the window, also from before it. */
  lastSeen: Readonly<Record<Arm, number | null>>
  /** How late rows were seen to come between two looks of this process, in ms. */
  learned: number
  /** How far every row of the arm stood behind the other arm's newest beside it, at least, in ms; 0 where one did not. */
  behind: Readonly<Record<Arm, number>>
  /** How far the arm's newest row lies after the window's end, in ms; 0 where none does. */
  ahead: Readonly<Record<Arm, number>>
}

/** What one look knows for the next. */
export interface Looks {
  last: { at: number; newest: Record<Arm, number> } | null
  learned: number
}

export function noLooks(): Looks {
  return { last: null, learned: 0 }
}

interface SupplyCounter {
  /** A file begins: order counts within it. `oldest`: the time of a row before those that come. `memory`: the file's own. */
  open(memory: Memory, oldest?: number): { add(arm: Arm, ts: number): void }
  /** The window's end moves on, for one more look. */
  until(to: number): void
  /** A row that came before, and lay after the window's end then. */
  overtake(arm: Arm, ts: number): void
  finish(): Supply
}

/** Fewer rows than this tell nothing of a clock. */
const FEWEST = 30

export function countSupply(
  { from, to }: { from: number | null; to: number | null },
  looks: Looks,
  memory: Memory
): SupplyCounter {
  const start = from ?? Number.NEGATIVE_INFINITY
  let end = to ?? Number.POSITIVE_INFINITY
  const arm = () => ({
    newest: Number.NEGATIVE_INFINITY,
    furthest: Number.NEGATIVE_INFINITY,
    behind: Number.POSITIVE_INFINITY,
    compared: 0,
    /** The oldest row that the look before could have seen and did not. */
    missed: Number.POSITIVE_INFINITY
  })
  const whole = memory.of('supply', () => ({
    arms: { baseline: arm(), canary: arm() },
    first: Number.POSITIVE_INFINITY
  }))
  const { arms } = whole

  const overtake = (name: Arm, ts: number) => {
    if (ts >= end) return
    const own = name === 'canary' ? arms.canary : arms.baseline
    if (ts >= start && looks.last !== null && ts > looks.last.newest[name]) own.missed = Math.min(own.missed, ts)
    if (ts > own.newest) own.newest = ts
  }

  return {
    open(memory, oldest = Number.POSITIVE_INFINITY) {
      if (oldest < whole.first) whole.first = oldest
      const newest = memory.of('arrivals', () => ({
        baseline: Number.NEGATIVE_INFINITY,
        canary: Number.NEGATIVE_INFINITY
      }))
      return {
        add(name, ts) {
          const isCanary = name === 'canary'
          const own = isCanary ? arms.canary : arms.baseline
          if (ts < whole.first) whole.first = ts
          if (ts > own.furthest) own.furthest = ts
          const before = isCanary ? newest.baseline : newest.canary
          if (before > start) {
            own.compared++
            if (before - ts < own.behind) own.behind = before - ts
          }
          overtake(name, ts)
          if (isCanary) newest.canary = Math.max(newest.canary, ts)
          else newest.baseline = Math.max(newest.baseline, ts)
        }
      }
    },
    until(to) {
      end = to
      for (const own of [arms.baseline, arms.canary]) own.missed = Number.POSITIVE_INFINITY
    },
    overtake,
    finish() {
      if (to !== null) remember(end)
      const { baseline, canary } = arms
      const both = <T>(of: (arm: typeof baseline) => T) => ({ baseline: of(baseline), canary: of(canary) })
      return {
        live: to !== null,
        firstSeen: Number.isFinite(whole.first) ? whole.first : null,
        lastSeen: both(({ newest }) => (Number.isFinite(newest) ? newest : null)),
        learned: looks.learned,
        behind: both(({ behind, compared }) => (compared >= FEWEST ? Math.max(0, behind) : 0)),
        ahead: both(({ furthest }) => (furthest >= end ? furthest - end : 0))
      }
    }
  }

  /** A row that came before the last look and was not there yet came that much late. */
  function remember(now: number): void {
    const newest = { baseline: arms.baseline.newest, canary: arms.canary.newest }
    for (const { missed } of [arms.baseline, arms.canary]) {
      if (looks.last !== null && missed < looks.last.at) {
        looks.learned = Math.max(looks.learned, looks.last.at - missed)
      }
    }
    if (looks.last === null || now >= looks.last.at) looks.last = { at: now, newest }
  }
}
