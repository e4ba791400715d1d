import { type DetectableEffect, isDetectable } from '../gates/mde.js'
import type { Manifest } from '../manifest/load.js'
import type { Result } from '../model/result.js'
import { ROWS } from '../model/rows.js'
import type { World } from '../model/world.js'

export type Note = Result['notes'][number]

export const warning = (text: string): Note => ({ level: 'warning', text })
export const notice = (text: string): Note => ({ level: 'notice', text })

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

export function tell(world: Pick<World, 'log'>, notes: readonly Note[]): void {
  for (const note of notes) world.log[note.level](note.text)
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

/** What is questionable in the manifest. */
export function manifestNotes({ warnings }: Pick<Manifest, 'warnings'>): Note[] {
  return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`))
}
