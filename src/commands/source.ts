import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { readFromBase } from '../github/read-from-base.js'
import { flagError, UnmeasurableError } from '../model/errors.js'
import { isPrivileged, nameOfEvent, trustedSha } from '../model/event.js'
import type { World } from '../model/world.js'
import { type InputFile, inputError, readInput } from '../world/input.js'

type Where = Pick<World, 'event' | 'env' | 'cwd'>

/**
 * Reads a file that decides something: the manifest, the gold set, the calendar, a baseline. On an event that runs with
 * the repository's rights (pull_request_target, workflow_run, issue_comment) it comes from the trusted commit, whatever
 * was checked out; else from disk. `isAsked`: a flag names it, and not the manifest. Throws InputError where it can't be
 * had.
 */
export async function readSource(world: World, path: string, input: InputFile, isAsked = false): Promise<Buffer> {
  const { event, github } = world
  if (leadsAway(world, path, isAsked)) throw inputError(input, OUTSIDE)
  if (!event || !isPrivileged(event)) return readInput(path, input)
  if (!github) throw inputError(input, 'a privileged event reads this file from the base commit: give the job a token')
  const inRepository = pathInCheckout(world, path)
  if (inRepository === null) throw inputError(input, 'a file outside the repository, on a privileged event')
  const text = await readFromBase(github, inRepository, trustedSha(event))
  if (text === null) throw inputError(input, `no such file at commit ${trustedSha(event).slice(0, 12)}`)
  return Buffer.from(text)
}

const OUTSIDE = 'a file outside the repository, on a pull request; expected one within it'

/**
 * Whether a path of a pull request, whose manifest and whose links may be anybody's, leads to what is none of its own: a
 * file of the runner, which is then read for a stranger. Where a flag names what lies outside, the workflow means it.
 */
export function leadsAway(world: Where, path: string, isAsked: boolean): boolean {
  if (world.event?.kind !== 'pull_request') return false
  const [root, full] = [checkoutRoot(world), resolve(world.cwd, path)]
  return (!isAsked || within(root, full) !== null) && within(realPath(root), realPath(full)) === null
}

/** Whether a file may be anybody's: it lies in what was checked out, and a stranger can cause the event. */
export function isDoubtful(world: Where, path: string): boolean {
  return Boolean(world.event && isPrivileged(world.event)) && pathInCheckout(world, path) !== null
}

/** Why a doubtful file is not read; `instead`: where the same can be had. */
export function doubtOf({ event }: Where, path: string, instead: string): UnmeasurableError {
  const message = `${path} is not read: on ${event && nameOfEvent(event)} the checkout may be a stranger's. ${instead}`
  return new UnmeasurableError('untrusted_source', message)
}

/** Throws UnmeasurableError (`untrusted_source`) where one of the files may be anybody's. */
export function refuseDoubtful(world: Where, paths: readonly string[], instead: string): void {
  const found = paths.find(path => isDoubtful(world, path))
  if (found !== undefined) throw doubtOf(world, found, instead)
}

/**
 * Throws UnmeasurableError (`untrusted_source`) where a folder of reports may be anybody's and holds, or leads through, what
 * is no regular file: a link there would have them written elsewhere, and a pipe would never take them.
 */
export function refuseLinks(world: Where, folder: string): void {
  const { event } = world
  if (!event || !isDoubtful(world, folder)) return
  const full = resolve(world.cwd, folder)
  const root = resolve(checkoutRoot(world))
  const above =
    within(root, full)
      ?.split('/')
      .map((_, at, parts) => join(root, ...parts.slice(0, at + 1))) ?? []
  const strange = [...above, ...entriesOf(full)].find(path => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    return found && !found.isDirectory() && !found.isFile()
  })
  if (strange === undefined) return
  const what = `${relative(world.cwd, strange)} is no regular file, and on ${nameOfEvent(event)} the checkout may be a stranger's.`
  throw new UnmeasurableError('untrusted_source', `${what} Name another folder as out, such as one under RUNNER_TEMP.`)
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map(name => join(folder, name))
  } catch {
    return []
  }
}

export function checkoutRoot({ env, cwd }: Pick<World, 'env' | 'cwd'>): string {
  return env['GITHUB_WORKSPACE'] || cwd
}

/** A path from the repository's root, also where it leads there through a link; null where it is outside of it. */
export function pathInCheckout(world: Where, path: string): string | null {
  const [root, full] = [checkoutRoot(world), resolve(world.cwd, path)]
  return within(root, full) ?? within(realPath(root), realPath(full))
}

function within(root: string, path: string): string | null {
  const inside = relative(root, path).replaceAll('\\', '/')
  return inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? null : inside
}

/** Where a path leads to, links followed as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}

/**
 * The folder in which a look finds what the one before has read, and leaves what it has read itself; null where all is
 * read each time. A checkpoint decides what is judged, so it is where nothing comes from that was checked out. On a
 * hosted runner each look begins on a new disk.
 */
export function checkpointFolder(
  world: Where,
  given: { checkpoint?: string | undefined; ledger?: string | undefined }
): string | null {
  const folder = given.checkpoint ?? given.ledger
  if (folder === undefined || world.env['RUNNER_ENVIRONMENT'] === 'github-hosted') return null
  if (pathInCheckout(world, folder) === null) return resolve(world.cwd, folder)
  if (given.checkpoint === undefined) return null
  throw flagError(
    `--checkpoint ${folder}: found a folder within the checkout, expected one outside of it that outlives the job, such as /var/lib/rollout-gate`
  )
}
