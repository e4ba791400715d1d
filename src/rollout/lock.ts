import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { Clock } from '../model/world.js'
import { isAlive } from './owner.js'

/** A holder adds one line. One that takes longer than this has died, or its machine has. */
const STALE_MS = 60_000
const WAIT_MS = 90_000
const PAUSE_MS = 10

/**
 * Does the work while this process alone holds the lock file. One left behind by a killed process of this machine is
 * taken over at once, one of another machine after a minute. Rejects with UnmeasurableError (api_unavailable) where
 * the lock can't be had for 90 s.
 */
export async function withLock<T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() })
  await acquire(path, mine, clock)
  try {
    return await work()
  } finally {
    if ((await contentOf(path)) === mine) await rm(path, { force: true })
  }
}

async function acquire(path: string, mine: string, clock: Clock): Promise<void> {
  const started = clock.elapsed()
  while (!(await taken(path, mine))) {
    const holder = await contentOf(path)
    if (holder !== null && (await isStale(path, holder))) await clear(path, holder)
    else if (clock.elapsed() - started > WAIT_MS) throw tooLong(path, holder)
    else await clock.sleep(PAUSE_MS)
  }
}

/** A link to a whole file: the lock is there with its content, or not at all. */
async function taken(path: string, mine: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, mine)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function isStale(path: string, holder: string): Promise<boolean> {
  const { host, pid } = holderOf(holder)
  if (host === hostname() && pid !== null && !isAlive(pid)) return true
  const made = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null
  )
  return made !== null && Date.now() - made > STALE_MS
}

/** Several processes may find it stale; one of them moves it away. A process that moved a fresh lock puts it back. */
async function clear(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if ((await contentOf(aside)) !== holder) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(error => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
}

function holderOf(text: string): { host: string | null; pid: number | null } {
  const { host, pid } = (jsonOf(text) ?? {}) as { host?: unknown; pid?: unknown }
  return { host: typeof host === 'string' ? host : null, pid: Number.isInteger(pid) ? (pid as number) : null }
}

/** `holder` is null where the lock can't be looked into, such as a link that leads nowhere. */
function tooLong(path: string, holder: string | null): UnmeasurableError {
  const { host, pid } = holderOf(holder ?? '')
  const who = pid === null ? '' : ` by process ${pid} on ${host}`
  const message = `The ledger is locked${who}; if no process is at work on it, remove ${path}.`
  return new UnmeasurableError('api_unavailable', message)
}
