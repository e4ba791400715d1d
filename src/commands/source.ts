import { relative, resolve } from 'node:path'
import { readFromBase } from '../github/event.js'
import { isPrivileged, trustedSha } from '../model/event.js'
import type { World } from '../model/world.js'
import { type InputFile, inputError, readInput } from '../world/input.js'

/**
 * Reads a file that decides something: the manifest, the gold set, the calendar. On an event that runs with the
 * repository's rights (pull_request_target, workflow_run, issue_comment) it comes from the trusted commit, whatever was
 * checked out; else from disk. Throws InputError where it can't be had.
 */
export async function readSource(world: World, path: string, input: InputFile): Promise<Buffer> {
  const { event, github } = world
  if (!event || !isPrivileged(event)) return readInput(path, input)
  if (!github) throw inputError(input, 'a privileged event reads this file from the base commit: give the job a token')
  const root = world.env['GITHUB_WORKSPACE'] ?? world.cwd
  const inRepository = relative(root, resolve(world.cwd, path)).replaceAll('\\', '/')
  if (inRepository.startsWith('../')) throw inputError(input, 'a file outside the repository, on a privileged event')
  const text = await readFromBase(github, inRepository, trustedSha(event))
  if (text === null) throw inputError(input, `no such file at commit ${trustedSha(event).slice(0, 12)}`)
  return Buffer.from(text)
}
