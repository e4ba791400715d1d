import { type DetectableEffect, isDetectable } from '../gates/mde.js'
import { ROWS } from '../model/rows.js'
import { type Note, warning } from './notes.js'

/** What this gold set can not see, from the baseline's own noise, with what would do. */
export function resolutionNotes(resolutions: readonly DetectableEffect[]): Note[] {
  return resolutions
    .filter(resolution => !isDetectable(resolution))
    .map(({ row, margin, effect, items, seeds }) =>
      warning(
        `${ROWS[row].label}: this gold set can't resolve a margin of ${show(row, margin)}; the smallest change it sees is ${show(row, effect)}. ` +
          `${items} items, or ${seeds} seeds, would do.`
      )
    )
}

function show(row: DetectableEffect['row'], value: number): string {
  switch (ROWS[row].unit) {
    case 'points':
      return `${value.toFixed(1)} points`
    case 'ratio':
      return `${(100 * value).toFixed(0)} %`
    default:
      return value.toFixed(3)
  }
}
