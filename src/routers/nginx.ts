import { rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { digestOf } from '../model/digest.js'
import { NOTHING, sameWeights, type Weights } from '../model/weights.js'
import { FileError, readBounded, writeAtomically } from '../world/files.js'
import { commandRunner, type Run } from './command.js'
import { alone, type Wait } from './folder-lock.js'
import { armsIn, readInclude, renderInclude, type Split, type StandingInclude } from './nginx-include.js'
import { openNginxStatus } from './nginx-status.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const MAX_BYTES = 64 * 1024
const COMMAND_MS = 30_000
const LOCK: Wait = { ms: 120_000, waitsForNobody: false }
const ROLLBACK_LOCK: Wait = { ms: 10_000, waitsForNobody: true }

type NginxConfig = Extract<RouterConfig, { kind: 'nginx' }>

/** nginx's split_clients in an include that is rewritten, tested, reloaded and read back. */
export function openNginx(config: NginxConfig, deps: RouterDeps): Driver {
  const include = resolve(deps.base, config.include)
  const folder = dirname(include)
  const hidden = join(folder, `.${basename(include)}`)
  const place: Place = { include, before: `${hidden}.before`, byHand: `${hidden}.by-hand` }
  const identity = { key: config.key, salt: config.salt ?? deps.name }
  const run = commandRunner({ cwd: deps.base, env: deps.env, signal: deps.signal, timeoutMs: COMMAND_MS })
  const status = config.status === undefined ? null : openNginxStatus(config.status, config.settle, deps)
  const load = () => testAndReload(config, run)
  const stepsTo = (split: Split): Steps => ({ load, verify: async () => status?.serves(split, 'a change') })

  const step = (weights: Weights, version: string | null) =>
    alone(folder, LOCK, async () => {
      if (version !== null) await settle(place, load)
      const text = await readIfThere(include)
      if (version !== null && version !== digestOf(text ?? '')) {
        throw new RouterError('conflict', `another change of ${include} came first`)
      }
      const current = text === null ? null : writtenSplit(text, include)
      const next = { ...identity, ...weights, revision: (current?.revision ?? 0) + 1 }
      if (current) refuseShuffle(current, next)
      await replace(place, text, renderInclude(next), stepsTo(next))
    })
  /** Writes over whatever stands there. What somebody wrote by hand is kept beside it. */
  const rollBack = () =>
    alone(folder, ROLLBACK_LOCK, async () => {
      const text = await readIfThere(include).catch(() => undefined)
      const standing = text ? readInclude(text) : null
      if (text && standing?.changed !== null) await keepCopy(place, text)
      const revision = (standing?.split.revision ?? 0) + 1
      const to = (who: Pick<Split, 'key' | 'salt'>) => {
        const { key, salt } = who
        const next = { key, salt, canary: 0, mirror: 0, revision }
        return overwrite(place, text, renderInclude(next), stepsTo(next))
      }
      const own = standing?.split
      const isOther = own && (own.key !== identity.key || own.salt !== identity.salt)
      // The manifest may name a variable that this nginx does not know; the one that stands there it does.
      await to(identity).catch(error => {
        if (!isOther || !isRefusal(error)) throw error
        return to(own)
      })
    })

  return {
    byHand: `mend what the message names, write the first include of docs/routers.md to ${include}, which sends everyone to the baseline, and run ${config.reload.join(' ')}`,
    async read() {
      if (await isCutShort(place)) await alone(folder, LOCK, () => settle(place, load))
      const text = await readIfThere(include)
      const { split, changed } = standingInclude(text, include)
      await status?.serves(split, 'a while')
      const remains = changed !== null && [`${include} was changed by hand: ${changed}; nothing goes up over it`]
      return { canary: split.canary, mirror: split.mirror, version: digestOf(text ?? ''), ...(remains && { remains }) }
    },
    write: (weights, version) =>
      version === null && sameWeights(weights, NOTHING) ? rollBack() : step(weights, version),
    close: async () => status?.close()
  }
}

interface Place {
  include: string
  /** Holds the content that a change under way replaces. Where it is found, a change was cut short. */
  before: string
  /** Where a rollback keeps what it wrote over, with a digest at the end. */
  byHand: string
}

/** Tests the configuration that stands on disk, and has nginx load it. */
async function testAndReload({ test, reload }: NginxConfig, run: Run): Promise<void> {
  const tested = await run(test)
  if (tested.code !== 0) throw new RouterError('refused', `${test.join(' ')} refuses it: ${tested.stderr}`)
  const reloaded = await run(reload)
  if (reloaded.code !== 0) {
    throw new RouterError('unreachable', `${reload.join(' ')} ended with ${reloaded.code}: ${reloaded.stderr}`)
  }
}

interface Steps {
  load(): Promise<void>
  verify(): Promise<void>
}

/** The old content is kept beside the new one until that is known to serve, and is put back where it does not. */
async function replace(place: Place, old: string | null, next: string, { load, verify }: Steps): Promise<void> {
  const wasCutShort = await isCutShort(place)
  try {
    await writeAtomically(place.before, JSON.stringify({ before: old }))
    await writeAtomically(place.include, next)
  } catch (cause) {
    await rm(place.before, { force: true })
    throw notWritten(place, cause)
  }
  try {
    await load()
    await verify()
  } catch (error) {
    await restore(place, old)
    // What the test refuses was never loaded. Anything else may have been, so the old content is loaded again; where
    // that fails too, the copy stays and the next run sees to it.
    const loaded = wasCutShort || !isRefusal(error)
    const settled = !loaded || (await load().then(...yesOrNo))
    if (settled) await rm(place.before, { force: true })
    throw error
  }
  await rm(place.before, { force: true })
}

/**
 * The way back. Only what the test refuses is put back, as nginx could not start with it; after anything else the new
 * content stays, for the next reload. A disk that is full, or a folder that may not be written, is tried in place.
 */
async function overwrite(place: Place, old: string | null | undefined, next: string, { load, verify }: Steps) {
  const wasCutShort = await isCutShort(place).catch(() => false)
  await writeAtomically(place.include, next)
    .catch(() => writeFile(place.include, next))
    .catch(cause => {
      throw notWritten(place, cause)
    })
  try {
    await load()
  } catch (error) {
    if (isRefusal(error) && old !== undefined) await restore(place, old)
    if (isRefusal(error) && wasCutShort) await load().catch(() => undefined)
    throw error
  }
  await rm(place.before, { force: true }).catch(() => undefined)
  await verify()
}

/** Best effort: a copy that can't be kept holds no rollback up. */
async function keepCopy({ byHand }: Place, text: string): Promise<void> {
  await writeAtomically(`${byHand}-${digestOf(text).slice(-8)}`, text).catch(() => undefined)
}

function notWritten({ include }: Place, cause: unknown): RouterError {
  return new RouterError('refused', `${include} cannot be written: ${(cause as Error).message}`, { cause })
}

const yesOrNo = [() => true, () => false] as const

/** Ends a change that was cut short: nginx loads what stands on disk or, where it refuses that, what stood before. */
async function settle(place: Place, load: () => Promise<void>): Promise<void> {
  const text = await readIfThere(place.before)
  if (text === null) return
  const { before } = copySchema.parse(JSON.parse(text))
  const nothingDone = before === null && (await readIfThere(place.include)) === null
  if (!nothingDone) {
    await load().catch(async error => {
      if (!isRefusal(error)) throw error
      await restore(place, before)
      await load()
    })
  }
  await rm(place.before, { force: true })
}

const copySchema = z.strictObject({ before: z.string().nullable() })

async function isCutShort(place: Place): Promise<boolean> {
  return (await readIfThere(place.before)) !== null
}

async function restore(place: Place, before: string | null): Promise<void> {
  if (before === null) await rm(place.include, { force: true })
  else await writeAtomically(place.include, before)
}

function isRefusal(error: unknown): boolean {
  return error instanceof RouterError && error.kind === 'refused'
}

function standingInclude(text: string | null, include: string): StandingInclude {
  if (text === null) {
    throw new RouterError(
      'refused',
      `${include} does not exist; expected the first include, as docs/routers.md shows it`
    )
  }
  const standing = readInclude(text)
  if (standing) return standing
  const said = armsIn(text)
  const found = said ? `, and says ${said}` : ''
  throw new RouterError('unverified', `${include} was changed by hand: it is not what rollout-gate wrote${found}`)
}

/** What a step may replace: all that stands there is the program's own. */
function writtenSplit(text: string, include: string): Split {
  const { split, changed } = standingInclude(text, include)
  if (changed === null) return split
  const message = `${include} was changed by hand: ${changed}; expected it as rollout-gate wrote it, with what is yours in a file of its own`
  throw new RouterError('unverified', message)
}

/** Another salt draws other users: while some of them are on the canary, they would change arm. */
function refuseShuffle(current: Split, next: Split): void {
  const split = ({ canary }: Split) => canary > 0 && canary < 100
  if (!split(current) || !split(next)) return
  if (current.key === next.key && current.salt === next.salt) return
  const message = `key or salt changed (from ${current.key} and "${current.salt}" to ${next.key} and "${next.salt}") while users are split; expected that only at 0 or 100 %`
  throw new RouterError('refused', message)
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readBounded(path, MAX_BYTES)).toString('utf8')
  } catch (cause) {
    if (cause instanceof FileError && cause.kind === 'missing') return null
    throw new RouterError('refused', (cause as Error).message, { cause })
  }
}
