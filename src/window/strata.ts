import type { Arm } from '../model/arm-names.js'
import { addToSegment, type Cell, newCell, summariseCell } from './cell.js'
import type { FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import type { RowRatios } from './ratio.js'
import type { Stratum } from './summary.js'

interface Strata {
  add(row: FlatRow, arm: Arm, ratios: RowRatios): void
  /** The cells of rows with these values, one a field; those of all further rows where there are none. */
  cellsOf(values: readonly (string | null)[] | null): Cells
  finish(): Stratum[]
}

/** Combinations of values that get a stratum of their own, in order of coming; the others share one. */
export const MOST_STRATA = 64
const FURTHER = 'further'

type Cells = Record<Arm, Cell>

/** The strata by their values, field by field: a row finds its own without a text being made. */
interface Branch {
  cells: Cells | null
  byValue: Map<string | null, Branch>
}

/**
 * The rows once more, apart by the values of all fields together: a row that lacks a field has the value null there.
 * `all`: the fields whose values a flat row has.
 */
export function createStrata(fields: readonly string[], all: readonly string[], memory: Memory = newMemory()): Strata {
  const places = fields.map(field => all.indexOf(field))
  const alone = fields.map((_, i) => i)
  const strata = memory.of('strata', () => new Map<string, Cells>())
  const root: Branch = { cells: null, byValue: new Map() }

  const grow = (values: readonly (string | null)[], cells: Cells) => {
    let branch = root
    for (const value of values) {
      const next = branch.byValue.get(value) ?? { cells: null, byValue: new Map() }
      branch.byValue.set(value, next)
      branch = next
    }
    branch.cells = cells
  }
  for (const [key, cells] of strata) if (key !== FURTHER) grow(JSON.parse(key) as (string | null)[], cells)

  const make = (key: string): Cells => {
    const cells = strata.get(key) ?? { baseline: newCell(), canary: newCell() }
    strata.set(key, cells)
    return cells
  }
  /** `at`: where the fields stand among the values. */
  const cellsOf = (values: readonly (string | null)[], at: readonly number[]): Cells => {
    let branch: Branch | undefined = root
    for (let i = 0; branch !== undefined && i < at.length; i++) branch = branch.byValue.get(values[at[i]!]!)
    if (branch?.cells) return branch.cells
    if (strata.size >= MOST_STRATA) return make(FURTHER)
    const own = at.map(place => values[place]!)
    const cells = make(JSON.stringify(own))
    grow(own, cells)
    return cells
  }
  return {
    add(row, arm, ratios) {
      if (places.length > 0) addToSegment(cellsOf(row.values, places)[arm], ratios)
    },
    cellsOf: values => (values === null ? make(FURTHER) : cellsOf(values, alone)),
    finish: () =>
      [...strata].map(([key, { baseline, canary }]) => ({
        key,
        arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
      }))
  }
}
