import { cellsOf } from './cells.js'
import { cutTo, pad } from './lines.js'
import type { RowView } from './row-view.js'
import { VERDICT_WORDS } from './words.js'

type Column = { head: string; cell: (row: RowView) => string; right?: true }

const CURRENT: Column = { head: 'current', cell: row => row.baseline, right: true }
const NEW: Column = { head: 'new', cell: row => row.canary, right: true }
const CHANGE: Column = { head: 'change', cell: row => row.change, right: true }
const TARGET: Column = { head: 'target', cell: row => (row.verdict === 'not_measured' ? 'not measured' : row.target) }

/** The widest that leaves room for the names is taken. */
const LAYOUTS: readonly (readonly Column[])[] = [
  [CURRENT, NEW, CHANGE, TARGET],
  [NEW, CHANGE, TARGET],
  [NEW, TARGET],
  [TARGET],
  []
]

/** Cells that a name should have at least. */
const NAME_LEAST = 12

/** Rows under one heading, a sign before each name: as wide as fits, and never wider than `columns`. */
export function rowTable(head: string, rows: readonly RowView[], columns: number): { head: string; lines: string[] } {
  const widthOf = ({ head, cell }: Column) => Math.max(cellsOf(head), ...rows.map(row => cellsOf(cell(row))))
  const wanted = Math.max(cellsOf(head), ...rows.map(({ name }) => cellsOf(name)))
  const taken = (layout: readonly Column[]) => layout.reduce((sum, column) => sum + widthOf(column) + 2, 2)
  const fits = (name: number) => LAYOUTS.find(layout => taken(layout) + name <= columns)
  const layout = fits(wanted) ?? fits(Math.min(wanted, NAME_LEAST)) ?? []
  const nameWidth = Math.max(4, Math.min(wanted, columns - taken(layout)))
  const line = (name: string, cell: (column: Column) => string) =>
    [pad(cutTo(name, nameWidth), nameWidth), ...layout.map(column => pad(cell(column), widthOf(column), column.right))]
      .join('  ')
      .trimEnd()
  return {
    head: `  ${line(head, ({ head }) => head)}`,
    lines: rows.map(row => `${VERDICT_WORDS[row.verdict].glyph} ${line(row.name, ({ cell }) => cell(row))}`)
  }
}
