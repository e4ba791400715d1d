import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { runGoesOn } from '../github/run.js'
import { guardOf } from '../manifest/guard.js'
import type { Manifest } from '../manifest/load.js'
import { type Phase, phasesOf } from '../manifest/phases.js'
import { only } from '../manifest/sections.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import { evaluatedSha } from '../model/event.js'
import type { Http, World } from '../model/world.js'
import type { TransitionDeps } from '../rollout/deps.js'
import { type History, historyOf } from '../rollout/history.js'
import type { Ledger } from '../rollout/ledger.js'
import { actorOf, ownership } from '../rollout/owner.js'
import { openRouter } from '../routers/open-router.js'
import type { WindowSource } from '../window/summary.js'
import { loadTrustedManifest } from './inputs.js'
import { ofOneManifest } from './one-manifest.js'
import { openPending } from './open-pending.js'
import { openWindow } from './open-window.js'
import { faultsOf, namedRouter, withPlanProblems } from './router-problems.js'
import { doubtOf, isDoubtful, pathInCheckout } from './source.js'
import { refuseStrangers } from './who-may.js'

/** A manifest's rollout, with everything that moves and records it. */
export interface Rollout {
  manifest: Manifest
  plan: readonly Phase[]
  deps: TransitionDeps
  /** Where looks are kept; null where the ledger is no folder. */
  looks: string | null
  close(): Promise<void>
}

/** A rollout with its request log, and what else a tick needs from outside. */
export interface Session {
  world: World
  rollout: Rollout
  http: Http
  source: WindowSource
  /** The folder of --out. */
  out: string
}

/** What names a rollout: its manifest, and the folder of its ledger where that is not GitHub. */
interface Named {
  manifest: string
  ledger: string | undefined
}

/** Ledger folder where there is no GitHub and --ledger names none; notes of a rollback are kept there in any case. */
const FOLDER = '.rollout'

/**
 * Opens what the manifest, the options and the environment name, without a request to any of it. Only the router's
 * section must be right: a way back waits for no other. What is wrong with the others stands in the manifest's faults.
 */
export async function openRollout(world: World, options: Named): Promise<Rollout> {
  await refuseStrangers(world)
  const loaded = await loadTrustedManifest(world, options.manifest, { reads: only('router'), spares: true })
  const plan = phasesOf(loaded)
  const config = namedRouter(loaded)
  const manifest = withPlanProblems(loaded, plan)
  const { clock, log, env, http, github } = world
  const { name, base } = manifest
  // A step or a rollback that has begun is finished, even where the process is asked to end.
  const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal })
  const folder = resolve(world.cwd, options.ledger ?? FOLDER)
  const sha = world.event ? evaluatedSha(world.event) : env['GITHUB_SHA'] || null
  const by = actorOf(nameOf(env), github?.run ?? null)
  const path = pathInCheckout(world, options.manifest)
  const ledger = await openLedger(world, options, { name, folder, sha, trust: manifest.ledger })
  const deps: TransitionDeps = {
    name,
    environment: name,
    ledger: withoutSecrets(path === null ? ledger : ofOneManifest(world, ledger, { name, path }), world.redact),
    ...(path !== null && { manifest: path }),
    router,
    clock,
    log,
    by,
    sha,
    isAtWork: ownership(by, clock, github && runGoesOn(github)),
    pending: openPending(world, join(folder, `${name}.pending-rollback.json`))
  }
  const isFolder = options.ledger !== undefined || !(github || world.event)
  const looks = isFolder ? join(folder, `${name}.looks.jsonl`) : null
  return { manifest, plan, deps, looks, close: () => router.close() }
}

/** Opens the rollout and its request log for a command, and closes both when it ends or fails. */
export async function inSession<T>(
  world: World,
  options: Named & { window: readonly string[]; out: string; every?: number | undefined; checkpoints?: string | null },
  command: (session: Session) => Promise<T>
): Promise<T> {
  const rollout = await openRollout(world, options)
  const http = world.http(guardOf(rollout.manifest))
  try {
    const source = await openWindow(world, rollout.manifest, http, options.window, options)
    try {
      return await command({ world, rollout, http, source, out: options.out })
    } finally {
      await source.close?.()
    }
  } catch (error) {
    const faults = faultsOf(rollout.manifest)
    if (!(error instanceof UnmeasurableError) || faults.length === 0) throw error
    // What can be mended in the manifest is told first: it may be why something else failed.
    world.log.warning(error.message)
    throw new InputError('manifest_invalid', [...faults, ...rollout.manifest.warnings], rollout.manifest.name)
  } finally {
    await Promise.all([http.close(), rollout.close()])
  }
}

/** What the ledger says of a rollout, without its router. Rejects with UnmeasurableError where it can't be read. */
export async function readHistory(
  world: World,
  { name, ledger: trust }: Pick<Manifest, 'name' | 'ledger'>
): Promise<History> {
  const place = { name, folder: resolve(world.cwd, FOLDER), sha: null, trust }
  return historyOf(await (await openLedger(world, { ledger: undefined }, place)).read())
}

async function openLedger(
  world: World,
  options: Pick<Named, 'ledger'>,
  { name, folder, sha, trust }: { name: string; folder: string; sha: string | null; trust: Manifest['ledger'] }
): Promise<Ledger> {
  const { github, event, clock } = world
  if (options.ledger === undefined && github) {
    const { deploymentLedger } = await import('../github/deployments.js')
    const said = new Set<string>()
    const warn = (line: string) => {
      if (!said.has(line)) world.log.warning(line)
      said.add(line)
    }
    return deploymentLedger(github, { name, ref: sha, trust: { ...trust, warn } })
  }
  if (options.ledger === undefined && event) {
    const message =
      'No token, so the ledger cannot be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.'
    return closedLedger(new UnmeasurableError('permission_missing', message))
  }
  if (isDoubtful(world, folder)) {
    const instead = 'Keep the ledger in deployments, or name a folder outside of the checkout.'
    return closedLedger(doubtOf(world, folder, instead))
  }
  const { folderLedger } = await import('../rollout/folder-ledger.js')
  return folderLedger(folder, { name, clock, url: github?.run?.url ?? null })
}

/** What a router or a person said stands in the ledger for everybody to read. */
function withoutSecrets(ledger: Ledger, redact: World['redact']): Ledger {
  if (redact === undefined) return ledger
  return {
    ...ledger,
    open: entry => ledger.open('why' in entry ? { ...entry, why: redact(entry.why) } : entry),
    mark: (entry, mark, why) => ledger.mark(entry, mark, redact(why))
  }
}

/** A ledger that can be neither read nor written; a rollback still reaches the router. */
function closedLedger(why: UnmeasurableError): Ledger {
  const refuse = () => Promise.reject(why)
  return { where: 'none: no token', read: refuse, open: refuse, mark: refuse }
}

function nameOf(env: World['env']): string {
  return env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || localUser()
}

/** A user id without an entry in the machine's list has no name. */
function localUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
