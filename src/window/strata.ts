import type { Arm } from '../model/arm-names.js'
import { addToSegment, type Cell, newCell, summariseCell } from './cell.js'
import type { RowRatios } from './ratio.js'
import type { RequestRow } from './record.js'
import { textOf } from './segments.js'
import type { Stratum } from './summary.js'

interface Strata {
  add(row: RequestRow, arm: Arm, ratios: RowRatios): void
  /** The cells of rows with these values, one a field; those of all further rows where there are none. */
  cellsOf(values: readonly (string | null)[] | null): Record<Arm, Cell>
  finish(): Stratum[]
}

/** Combinations of values that get a stratum of their own, in order of coming; the others share one. */
export const MOST_STRATA = 64
const FURTHER = 'further'

/** The rows once more, apart by the values of all fields together: a row that lacks a field has the value null there. */
export function createStrata(fields: readonly string[]): Strata {
  const strata = new Map<string, Record<Arm, Cell>>()

  const cellsBy = (key: string): Record<Arm, Cell> => {
    const known = strata.get(key)
    if (known !== undefined) return known
    if (key !== FURTHER && strata.size >= MOST_STRATA) return cellsBy(FURTHER)
    const cells = { baseline: newCell(), canary: newCell() }
    strata.set(key, cells)
    return cells
  }
  return {
    add(row, arm, ratios) {
      if (fields.length === 0) return
      addToSegment(cellsBy(keyOf(fields.map(field => textOf(row[field]))))[arm], row, ratios)
    },
    cellsOf: values => cellsBy(values === null ? FURTHER : keyOf(values)),
    finish: () =>
      [...strata].map(([key, { baseline, canary }]) => ({
        key,
        arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
      }))
  }
}

function keyOf(values: readonly (string | null)[]): string {
  return JSON.stringify(values)
}
