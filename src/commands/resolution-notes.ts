import { type DetectableEffect, isDetectable } from '../gates/resolve.js'
import { ROWS } from '../model/rows.js'
import { ROW_WORDS } from '../model/words.js'
import { type Note, warning } from './notes.js'

/** What this gold set can not see, from the baseline's own noise, with what would do. */
export function resolutionNotes(resolutions: readonly DetectableEffect[]): Note[] {
  return resolutions
    .filter(resolution => !isDetectable(resolution))
    .map(({ row, margin, effect, items, seeds }) =>
      warning(
        `${headed(row)}: the target grants ${show(row, margin)}; ${whatIsSeen(row, effect)}. ` +
          whatWouldDo(show(row, 2 * margin), items, seeds)
      )
    )
}

function whatIsSeen(row: DetectableEffect['row'], effect: number): string {
  return Number.isFinite(effect)
    ? `four times in five this gold set sees a change of ${show(row, effect)}, and smaller ones less often`
    : 'this gold set sees no change, however large'
}

function whatWouldDo(seen: string, items: number | null, seeds: number | null): string {
  const means = [items === null ? [] : `${items} items`, seeds === null ? [] : `${seeds} seeds`].flat()
  return means.length > 0
    ? `To see ${seen}, ${means.join(', or ')} would do.`
    : `No number of items or seeds would show ${seen}.`
}

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
