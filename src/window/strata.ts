import type { Arm } from '../model/arm-names.js'
import { addToSegment, type Cell, newCell, summariseCell } from './cell.js'
import type { FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import type { RowRatios } from './ratio.js'
import type { Stratum } from './summary.js'

interface Strata {
  add(row: FlatRow, arm: Arm, ratios: RowRatios): void
  finish(): Stratum[]
}

/** Combinations of values that get a stratum of their own, in order of coming; the others share one. */
const MOST_STRATA = 64
const FURTHER = 'further'

/** The rows once more, apart by the values of all fields together: a row that lacks a field has the value null there. */
/** `all`: the fields whose values a flat row has. */
export function createStrata(fields: readonly string[], all: readonly string[], memory: Memory = newMemory()): Strata {
  const places = fields.map(field => all.indexOf(field))
  const strata = memory.of('strata', () => new Map<string, Record<Arm, Cell>>())

  const cellsOf = (key: string): Record<Arm, Cell> => {
    const known = strata.get(key)
    if (known !== undefined) return known
    if (key !== FURTHER && strata.size >= MOST_STRATA) return cellsOf(FURTHER)
    const cells = { baseline: newCell(), canary: newCell() }
    strata.set(key, cells)
    return cells
  }
  return {
    add(row, arm, ratios) {
      if (fields.length === 0) return
      const key = JSON.stringify(places.map(place => row.values[place]))
      addToSegment(cellsOf(key)[arm], ratios)
    },
    finish: () =>
      [...strata].map(([key, { baseline, canary }]) => ({
        key,
        arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
      }))
  }
}
