import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { runGoesOn } from '../github/run.js'
import type { Manifest } from '../manifest/load.js'
import { type Phase, phasesOf } from '../manifest/phases.js'
import { UnmeasurableError } from '../model/errors.js'
import { type Event, evaluatedSha } from '../model/event.js'
import type { World } from '../model/world.js'
import type { Ledger } from '../rollout/ledger.js'
import { actorOf, ownership } from '../rollout/owner.js'
import { pendingFile } from '../rollout/pending.js'
import type { Stage } from '../rollout/stage.js'
import { openRouter } from '../routers/open-router.js'
import { loadTrustedManifest } from './inputs.js'
import { namedRouter, usableRouter, withPlanWarnings } from './router-problems.js'

/** A manifest's rollout, with all that moves and records it. */
export interface Rollout {
  manifest: Manifest
  plan: readonly Phase[]
  stage: Stage
  close(): Promise<void>
}

/** What names a rollout: its manifest, and the folder of its ledger where that is not GitHub. */
export interface Named {
  manifest: string
  ledger: string | undefined
}

/** Ledger folder where there is no GitHub and --ledger names none; notes of a rollback are kept there in any case. */
const FOLDER = '.rollout'

/**
 * Opens what the manifest, the options and the environment name. Reaches nothing yet. `part`: all that is read of the
 * manifest, where that is the router; what is wrong with the rest, or asked of the router by the plan, is a warning.
 */
export async function openRollout(world: World, options: Named, part?: 'router'): Promise<Rollout> {
  refuseStrangers(world)
  const loaded = await loadTrustedManifest(world, options.manifest, part)
  const plan = phasesOf(loaded)
  const config = part ? namedRouter(loaded) : usableRouter(loaded, plan)
  const manifest = part ? withPlanWarnings(loaded, plan) : loaded
  const { clock, log, env, http, github } = world
  const { name, base } = manifest
  // A step or a rollback that has begun is gone through with, also where the process is asked to end.
  const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal })
  const folder = resolve(world.cwd, options.ledger ?? FOLDER)
  const sha = world.event ? evaluatedSha(world.event) : env['GITHUB_SHA'] || null
  const by = actorOf(nameOf(env), github?.run ?? null)
  const stage: Stage = {
    name,
    environment: name,
    ledger: await openLedger(world, options, { name, folder, sha }),
    router,
    clock,
    log,
    by,
    sha,
    isAtWork: ownership(by, clock, github && runGoesOn(github)),
    pending: pendingFile(join(folder, `${name}.pending-rollback.json`))
  }
  return { manifest, plan, stage, close: () => router.close() }
}

async function openLedger(
  { github, event, clock }: World,
  options: Named,
  { name, folder, sha }: { name: string; folder: string; sha: string | null }
): Promise<Ledger> {
  if (options.ledger === undefined && github) {
    const { deploymentLedger } = await import('../github/deployments.js')
    return deploymentLedger(github, { name, ref: sha })
  }
  if (options.ledger === undefined && event) {
    const message =
      'No token, so the ledger can not be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.'
    return closedLedger(new UnmeasurableError('permission_missing', message))
  }
  const { folderLedger } = await import('../rollout/folder-ledger.js')
  return folderLedger(folder, { name, clock, url: github?.run?.url ?? null })
}

/** Nothing is read or written; a rollback reaches the router all the same. */
function closedLedger(why: UnmeasurableError): Ledger {
  const refuse = () => Promise.reject(why)
  return { where: 'none: no token', read: refuse, open: refuse, mark: refuse }
}

/** Events whose manifest is the repository's own: of a commit that was merged, or read from the default branch. */
const TRUSTED: readonly Event['kind'][] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'deployment',
  'workflow_run',
  'issue_comment'
]

/** Whoever opens a pull request would name the router, and the weights; of an unknown event nobody knows who would. */
function refuseStrangers({ event }: World): void {
  if (!event || TRUSTED.includes(event.kind)) return
  const name = event.kind === 'other' ? event.name : event.kind
  const message = `Traffic is not moved on ${name}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`
  throw new UnmeasurableError('untrusted_source', message)
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
