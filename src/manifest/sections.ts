import type { ManifestContent } from './schema.js'

/** Which of the manifest's top-level sections a command reads. Version and name are read by all. */
export type Reads = (section: string) => boolean

type Section = keyof ManifestContent

export function only(...sections: Section[]): Reads {
  const read: readonly string[] = ['version', 'name', ...sections]
  return section => read.includes(section)
}

export function allBut(...sections: Section[]): Reads {
  const unread: readonly string[] = sections
  return section => !unread.includes(section)
}
