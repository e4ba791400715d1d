import { close } from './files.js'
import { type InputOptions, noProgress, type Progress, readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { WindowQuery, WindowSource, WindowSummary } from './summary.js'

/** A reader that goes on from look to look. */
export interface KeptReader extends Reader<Omit<WindowSummary, 'unread'>> {
  /** The window's end moves on. */
  until(to: number): void
  /** Whether all that lies after the window's end is held for when the end has moved on. */
  holdsAll(): boolean
}

interface Kept {
  /** All that a window is but for its end; and that but for what it is bet on with, which is set from its first rows. */
  window: string
  span: string
  to: number
  reader: KeptReader
  progress: Progress
}

/** A look reads the window of the phase, and the one that it is compared with. */
const MOST_WINDOWS = 2

/**
 * Windows that are read again and again, with a fixed beginning and an end that moves on: what was summed is kept, and
 * only what is new is read. Anything else about a window that changes makes it another one, which is read from the
 * beginning.
 */
export function keptSource(readerOf: (query: WindowQuery) => KeptReader, options: InputOptions): WindowSource {
  let kept: Kept[] = []

  const takeOut = (query: WindowQuery, to: number): Kept => {
    const window = JSON.stringify({ ...query, to: null })
    const span = JSON.stringify({ ...query, to: null, points: null })
    const found = kept.find(each => each.window === window && each.to <= to)
    kept = kept.filter(each => each !== found)
    return found ?? { window, span, to, reader: readerOf(query), progress: noProgress() }
  }
  const putBack = async (each: Kept) => {
    const others = kept.filter(({ span }) => span !== each.span)
    const stay = (each.reader.holdsAll() ? [each, ...others] : others).slice(0, MOST_WINDOWS)
    const letGo = [each, ...kept].filter(other => !stay.includes(other))
    kept = stay
    await Promise.all(letGo.map(closeAll))
  }
  return {
    async read(query, signal) {
      if (query.from === null || query.to === null) return readInputs(readerOf(query), options, query.from, signal)
      const each = takeOut(query, query.to)
      try {
        each.to = query.to
        each.reader.until(query.to)
        const summary = await readInputs(each.reader, options, query.from, signal, each.progress)
        await putBack(each)
        return summary
      } catch (error) {
        // It may have ended within a row.
        await closeAll(each)
        throw error
      }
    },
    close: async () => {
      await Promise.all(kept.splice(0).map(closeAll))
    }
  }
}

async function closeAll({ progress }: Kept): Promise<void> {
  await Promise.all([...progress.files.values()].map(close))
}
