import { type Memory, newMemory } from './memory.js'

/** Counts which pins an arm's rows show. */
export interface PinsSeen {
  /** `times`: rows that show the same. */
  add(pins: Readonly<Record<string, string>> | null, times?: number): void
  summary(): { shown: { pins: Readonly<Record<string, string>>; rows: number }[]; missing: number } | null
}

/** Past this many different pins the rows of the rest count as one entry without keys. */
const MOST = 20

export function createPinsSeen(memory: Memory = newMemory()): PinsSeen {
  const own = memory.of('pins', () => ({
    shown: [] as { pins: Readonly<Record<string, string>>; rows: number }[],
    rest: { pins: {}, rows: 0 },
    missing: 0
  }))
  const { shown, rest } = own
  return {
    add(pins, times = 1) {
      if (pins === null) {
        own.missing += times
        return
      }
      const known = shown.find(each => each.pins === pins || same(each.pins, pins))
      if (known) known.rows += times
      else if (shown.length < MOST) shown.push({ pins, rows: times })
      else rest.rows += times
    },
    summary() {
      if (shown.length === 0) return null
      const all = rest.rows > 0 ? [...shown, rest] : shown
      return { shown: all.map(each => ({ ...each })).sort((a, b) => b.rows - a.rows), missing: own.missing }
    }
  }
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  let more = 0
  for (const key in a) {
    if (a[key] !== b[key]) return false
    more++
  }
  for (const _ in b) more--
  return more === 0
}
