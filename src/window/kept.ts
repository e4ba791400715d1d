import type { Checkpoint } from './checkpoint.js'
import { close } from './files.js'
import { type LeftWindow, leftInputs, type Place, placesOf, progressOf } from './left-window.js'
import { type Memory, newMemory, type Remembered } from './memory.js'
import { type InputOptions, noProgress, type Progress, readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { WindowQuery, WindowSource, WindowSummary } from './summary.js'

/** A reader that goes on from look to look. */
export interface KeptReader extends Reader<Omit<WindowSummary, 'unread'>> {
  /** The window's end moves on. */
  until(to: number): void
  /** Whether all that lies after the window's end is held for when the end has moved on. */
  holdsAll(): boolean
  /** Whether its summary takes in what may still change, so that it can go on no more; absent where it always can. */
  endsOnce?(): boolean
}

interface Kept {
  /** Its end is that of the last look. */
  query: WindowQuery
  /** All that the reader has come to. */
  data: Remembered
  reader: KeptReader
  progress: Progress
  /** Where each log stood when another process left it; null for a window of this one. */
  left: Place[] | null
  /** Whether everything could be read at the last look. */
  isWhole: boolean
}

export type KeptSource = Required<WindowSource>

/** A look reads the window of the phase, and the one that it is compared with. */
const MOST_WINDOWS = 2

/**
 * Windows that are read again and again, with a fixed beginning and an end that moves on: what was summed is kept, and
 * only what is new is read. Anything else about a window that changes makes it another one, which is read from the
 * beginning. What another process left in `checkpoint` is gone on with, and what this one has come to is left there once
 * the source is closed.
 */
export function keptSource(
  readerOf: (query: WindowQuery, memory?: Memory) => KeptReader,
  options: InputOptions,
  checkpoint: Checkpoint | null = null
): KeptSource {
  let kept: Kept[] = []
  let left: Promise<LeftWindow[]> | null = null

  const begin = (query: WindowQuery): Kept => {
    const data: Remembered = {}
    const reader = readerOf(query, newMemory(data))
    return { query, data, reader, progress: noProgress(), left: null, isWhole: false }
  }
  const goOnWith = ({ query, data, logs, inputs }: LeftWindow): Kept => {
    const reader = readerOf(query, newMemory(data))
    const progress = progressOf({ logs, inputs }, reader)
    return { query, data, reader, progress, left: placesOf(progress), isWhole: false }
  }
  /** The reader; where that would end with its summary, one that is as far gives it in its place. */
  const unended = (each: Kept): KeptReader => ({
    ...each.reader,
    finish() {
      if (!each.reader.endsOnce?.()) return each.reader.finish()
      const { query, data, progress } = each
      return goOnWith({ query, data: structuredClone(data), ...leftInputs(progress) }).reader.finish()
    }
  })
  /** Of this process, or left by another. */
  const takeOut = async (isIt: (query: WindowQuery) => boolean, to: number): Promise<Kept | null> => {
    const isBefore = ({ query }: { query: WindowQuery }) => isIt(query) && query.to! <= to
    const found = kept.find(isBefore)
    kept = kept.filter(each => each !== found)
    if (found || checkpoint === null) return found ?? null
    left ??= checkpoint.read()
    const all = await left
    const at = all.findIndex(isBefore)
    return at < 0 ? null : goOnWith(all.splice(at, 1)[0]!)
  }
  const putBack = async (each: Kept) => {
    const others = kept.filter(({ query }) => spanOf(query) !== spanOf(each.query))
    const stay = (each.reader.holdsAll() ? [each, ...others] : others).slice(0, MOST_WINDOWS)
    const letGo = [each, ...kept].filter(other => !stay.includes(other))
    kept = stay
    await Promise.all(letGo.map(closeAll))
  }
  const look = async (each: Kept, to: number, signal?: AbortSignal): Promise<WindowSummary | null> => {
    try {
      each.query = { ...each.query, to }
      each.reader.until(to)
      const summary = await readInputs(unended(each), options, each.query.from, signal, each.progress)
      each.isWhole = summary.unread.length === 0
      if (!isSure(each)) {
        await closeAll(each)
        return null
      }
      await putBack(each)
      return summary
    } catch (error) {
      // It may have ended within a row.
      await closeAll(each)
      if (each.left === null || signal?.aborted) throw error
      return null
    }
  }
  /** Null where there is nothing to go on from, or where that is in doubt. */
  const goOn = async (isIt: (query: WindowQuery) => boolean, to: number, signal?: AbortSignal) => {
    const each = await takeOut(isIt, to)
    return each && look(each, to, signal)
  }

  return {
    async read(query, signal) {
      const { from, to } = query
      if (from === null || to === null) return readInputs(readerOf(query), options, from, signal)
      const isSame = (other: WindowQuery) => windowOf(other) === windowOf(query)
      return (await goOn(isSame, to, signal)) ?? (await look(begin(query), to, signal))!
    },
    readOn: async (query, signal) =>
      query.to === null ? null : goOn(other => spanOf(other) === spanOf(query), query.to, signal),
    close: async () => {
      const done = kept.splice(0)
      await Promise.all(done.map(closeAll))
      const whole = done.filter(each => each.isWhole)
      if (whole.length > 0)
        await checkpoint?.write(whole.map(({ query, data, progress }) => ({ query, data, ...leftInputs(progress) })))
    }
  }
}

/** All that a window is but for its end. */
function windowOf(query: WindowQuery): string {
  return JSON.stringify({ ...query, to: null })
}

/** The same but for what is bet on with, which is set from its first rows. */
function spanOf(query: WindowQuery): string {
  return JSON.stringify({ ...query, to: null, points: null })
}

/**
 * Whether all that another process had read is still there, and is what it was: a log that was cut, written anew or
 * taken away since leaves rows in the sums that a full reading would not find.
 */
function isSure({ left, progress, isWhole }: Kept): boolean {
  if (left === null) return true
  const now = new Map(placesOf(progress).map(({ name, log }) => [name, log]))
  return isWhole && left.every(({ name, log }) => now.get(name) === log)
}

async function closeAll({ progress }: Kept): Promise<void> {
  await Promise.all([...progress.files.values()].map(close))
}
