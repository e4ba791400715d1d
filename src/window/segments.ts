import type { Arm } from '../model/arm-names.js'
import { addToSegment, type Cell, newCell, summariseCell } from './cell.js'
import type { FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import type { RowRatios } from './ratio.js'
import type { Segment } from './summary.js'

/** The rows once more, apart by the values of some fields. */
interface Segments {
  add(row: FlatRow, arm: Arm, ratios: RowRatios): void
  /** The cells of a value; null where others came first. */
  cellsOf(field: string, value: string): Record<Arm, Cell> | null
  /** Rows of further values, counted elsewhere. */
  leaveOut(field: string, rows: number): void
  finish(): { segments: Segment[]; leftOut: Record<string, number> }
}

/** Values of a field that are counted apart, in order of coming. */
export const MOST_VALUES = 20

/** `all`: the fields whose values a flat row has. */
export function createSegments(
  fields: readonly string[],
  all: readonly string[],
  memory: Memory = newMemory()
): Segments {
  const places = fields.map(field => all.indexOf(field))
  const byField = memory.of('segments', () =>
    fields.map(field => ({ field, values: new Map<string, Record<Arm, Cell>>(), leftOut: 0 }))
  )
  const named = (field: string) => byField.find(each => each.field === field)!
  return {
    add(row, arm, ratios) {
      for (let i = 0; i < byField.length; i++) {
        const each = byField[i]!
        const value = row.values[places[i]!]!
        if (value === null) continue
        const cells = cellsIn(each.values, value)
        if (cells === null) each.leftOut++
        else addToSegment(cells[arm], ratios)
      }
    },
    cellsOf: (field, value) => cellsIn(named(field).values, value),
    leaveOut(field, rows) {
      named(field).leftOut += rows
    },
    finish() {
      const segments = byField.flatMap(({ field, values }) =>
        [...values].map(([value, { baseline, canary }]) => ({
          field,
          value,
          arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
        }))
      )
      const cut = byField.filter(each => each.leftOut > 0)
      return { segments, leftOut: Object.fromEntries(cut.map(each => [each.field, each.leftOut])) }
    }
  }
}

function cellsIn(values: Map<string, Record<Arm, Cell>>, value: string): Record<Arm, Cell> | null {
  const known = values.get(value)
  if (known !== undefined) return known
  if (values.size >= MOST_VALUES) return null
  const cells = { baseline: newCell(), canary: newCell() }
  values.set(value, cells)
  return cells
}
