import type { Arm } from '../model/arm-names.js'
import { addToSegment, type Cell, newCell, summariseCell } from './cell.js'
import type { RowRatios } from './ratio.js'
import type { RequestRow } from './record.js'
import type { Segment } from './summary.js'

/** The rows once more, apart by the values of some fields. */
interface Segments {
  add(row: RequestRow, arm: Arm, ratios: RowRatios): void
  /** The cells of a value; null where others came first. */
  cellsOf(field: string, value: string): Record<Arm, Cell> | null
  /** Rows of further values, counted elsewhere. */
  leaveOut(field: string, rows: number): void
  finish(): { segments: Segment[]; leftOut: Record<string, number> }
}

/** Values of a field that are counted apart, in order of coming. */
export const MOST_VALUES = 20

export function createSegments(fields: readonly string[]): Segments {
  const byField = fields.map(field => ({ field, values: new Map<string, Record<Arm, Cell>>(), leftOut: 0 }))
  const cellsIn = ({ values }: (typeof byField)[number], value: string): Record<Arm, Cell> | null => {
    const known = values.get(value)
    if (known !== undefined) return known
    if (values.size >= MOST_VALUES) return null
    const cells = { baseline: newCell(), canary: newCell() }
    values.set(value, cells)
    return cells
  }
  const named = (field: string) => byField.find(each => each.field === field)!
  return {
    add(row, arm, ratios) {
      for (const each of byField) {
        const value = textOf(row[each.field])
        if (value === null) continue
        const cells = cellsIn(each, value)
        if (cells === null) each.leftOut++
        else addToSegment(cells[arm], row, ratios)
      }
    },
    cellsOf: (field, value) => cellsIn(named(field), value),
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

/** A value that names a group of requests, bounded; null where the row has none. */
export function textOf(value: unknown): string | null {
  const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return shown && value !== '' ? String(value).slice(0, 200) : null
}
