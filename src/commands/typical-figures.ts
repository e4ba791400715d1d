import { addToSegment, newCell, summariseCell } from '../window/cell.js'
import { flatten } from '../window/flat-row.js'
import { newRowRatios, readRatios } from '../window/ratio.js'
import type { RequestRow } from '../window/record.js'
import type { CellSummary } from '../window/summary.js'
import { evenRows } from '../window/typical.js'

/** The figures of a service as many are. */
export function typicalFigures(): CellSummary {
  return figuresOf(evenRows())
}

/** The figures of these requests of the baseline. */
export function figuresOf(rows: readonly RequestRow[]): CellSummary {
  const cell = newCell()
  const ratios = newRowRatios()
  for (const each of rows) {
    readRatios(flatten(each, 0, []), ratios)
    addToSegment(cell, ratios)
  }
  return summariseCell(cell)
}
