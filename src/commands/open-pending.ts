import { readFromBase } from '../github/read-from-base.js'
import type { World } from '../model/world.js'
import { type Pending, type PendingNote, pendingFile } from '../rollout/pending.js'
import { isDoubtful, pathInCheckout } from './source.js'

/** A note of a later time than this was not written by a rollback. */
const CLOCKS_DIFFER_MS = 5 * 60_000

/**
 * The note of a rollback on disk. In a checkout that may be anybody's it is neither read nor written. Elsewhere one that
 * was committed, or is of a time to come, is no rollback's: it is left where it is, and the router shows what happened.
 */
export function openPending(world: World, path: string): Pending {
  if (isDoubtful(world, path)) return { read: async () => null, write: async () => {}, clear: async () => {} }
  const file = pendingFile(path)
  const own = new Set<string>()
  return {
    clear: file.clear,
    write(note) {
      own.add(note.nonce)
      return file.write(note)
    },
    async read() {
      const note = await file.read()
      const doubt = note === null || own.has(note.nonce) ? null : await doubtAbout(world, path, note)
      if (doubt === null) return note
      world.log.warning(`The note of a rollback, ${path}, is not believed: ${doubt}. Remove the file.`)
      return null
    }
  }
}

async function doubtAbout(world: World, path: string, { at }: PendingNote): Promise<string | null> {
  const { github, event, clock } = world
  if (Date.parse(at) > clock.now() + CLOCKS_DIFFER_MS) return `its time, ${at}, has not come yet`
  const inCheckout = pathInCheckout(world, path)
  if (!github || !event || inCheckout === null) return null
  const committed = await readFromBase(github, inCheckout, event.sha).catch(() => null)
  return committed === null ? null : 'it is part of the commit'
}
