import { type DetectableEffect, isDetectable } from '../gates/mde.js'
import { ROWS } from '../model/rows.js'
import { ROW_WORDS } from '../model/words.js'
import { type Note, warning } from './notes.js'

/** What this gold set can not see, from the baseline's own noise, with what would do. */
export function resolutionNotes(resolutions: readonly DetectableEffect[]): Note[] {
  return resolutions
    .filter(resolution => !isDetectable(resolution))
    .map(({ row, margin, effect, items, seeds }) =>
      warning(
        `${headed(row)}: these questions can't see ${LOSS[ROWS[row].unit] ?? 'a rise'} under ${show(row, effect)}; your limit is ${show(row, margin)}. ` +
          `${items} questions, or ${seeds} seeds, could.`
      )
    )
}

/** What is for the worse where it is no rise. */
const LOSS: Partial<Record<string, string>> = { points: 'a loss' }

function headed(row: DetectableEffect['row']): string {
  const { name } = ROW_WORDS[row]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function show(row: DetectableEffect['row'], value: number): string {
  switch (ROWS[row].unit) {
    case 'points':
      return `${Number(value.toFixed(1))} of 100`
    case 'ratio':
      return `${(100 * value).toFixed(0)} %`
    default:
      return value.toFixed(3)
  }
}
