import type { Manifest } from '../manifest/load.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'

export type Note = Result['notes'][number]

export const warning = (text: string): Note => ({ level: 'warning', text })
export const notice = (text: string): Note => ({ level: 'notice', text })

export function tell(world: Pick<World, 'log'>, notes: readonly Note[]): void {
  for (const note of notes) world.log[note.level](note.text)
}

/** What is questionable in the manifest. */
export function manifestNotes({ warnings }: Pick<Manifest, 'warnings'>): Note[] {
  return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`))
}
