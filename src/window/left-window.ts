import type { SeenFile } from './files.js'
import type { Followed } from './followed.js'
import type { Remembered } from './memory.js'
import type { Progress } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { WindowQuery } from './summary.js'
import type { SeenUrl } from './urls.js'

/** A window that was read so far, as plain data: what a process leaves for the one that looks next. */
export interface LeftWindow {
  query: WindowQuery
  /** All that its reader has come to. */
  data: Remembered
  logs: Omit<Followed, 'opened'>[]
  inputs: LeftInput[]
}

/** A file or a URL; its log by its place among the logs, −1 where it has none. */
type LeftInput = { name: string; log: number } & (
  | { file: Pick<SeenFile, 'input' | 'size' | 'written'> }
  | { url: Pick<SeenUrl, 'etag' | 'isPlain'> }
)

/** Which log a file or URL is read from. */
export interface Place {
  name: string
  log: Followed | null
}

export function placesOf({ files, urls }: Progress): Place[] {
  return [...files, ...urls].map(([name, { log }]) => ({ name, log }))
}

export function leftInputs({ logs, files, urls }: Progress): Pick<LeftWindow, 'logs' | 'inputs'> {
  const placeOf = (log: Followed | null) => (log === null ? -1 : logs.indexOf(log))
  const ofFiles = [...files].map(([name, { input, log, size, written }]) => ({
    name,
    log: placeOf(log),
    file: { input, size, written }
  }))
  const ofUrls = [...urls].map(([name, { log, etag, isPlain }]) => ({
    name,
    log: placeOf(log),
    url: { etag, isPlain }
  }))
  return { logs: logs.map(({ opened: _, ...log }) => log), inputs: [...ofFiles, ...ofUrls] }
}

/** How far the other process came. Logs are opened again in their order, by which a reader knows each. */
export function progressOf(
  { logs: left, inputs }: Pick<LeftWindow, 'logs' | 'inputs'>,
  reader: Reader<unknown>
): Progress {
  const logs = left.map(log => ({ ...log, opened: reader.open(log.begun.file, log.begun.oldest) }))
  const progress: Progress = { logs, files: new Map(), urls: new Map() }
  for (const { name, log: at, ...input } of inputs) {
    const log = logs[at] ?? null
    if ('file' in input) progress.files.set(name, { ...input.file, log, handle: null, fault: null })
    else progress.urls.set(name, { ...input.url, log })
  }
  return progress
}
