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
        `${headed(row)}: your limit is ${show(row, margin)}; ${whatIsSeen(row, effect)}. ${whatWouldDo(show(row, 2 * margin), items, seeds)}`
      )
    )
}

function headed(row: DetectableEffect['row']): string {
  const { name } = ROW_WORDS[row]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function whatIsSeen(row: DetectableEffect['row'], effect: number): string {
  return Number.isFinite(effect)
    ? `these questions see ${isLoss(row) ? 'a loss' : 'a rise'} of ${show(row, effect)} four times in five, and smaller ones less often`
    : 'these questions see no change, however large'
}

function whatWouldDo(seen: string, items: number | null, seeds: number | null): string {
  const means = [items === null ? [] : `${items} questions`, seeds === null ? [] : `${seeds} seeds`].flat()
  return means.length > 0
    ? `To see ${seen}, ${means.join(' or ')} would do.`
    : `No number of questions or seeds would show ${seen}.`
}

/** A score falls where the canary is worse; all else rises. */
function isLoss(row: DetectableEffect['row']): boolean {
  return ROWS[row].unit === 'points' || ROWS[row].op === '>='
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
