import type { Command } from '../commands/describe.js'
import type { CommandName } from '../commands/run.js'
import { FlagError } from '../model/errors.js'
import type { Result } from '../model/result.js'
import type { Log, World } from '../model/world.js'
import { makeOutFolder } from '../world/out-folder.js'
import type { Asked } from './words.js'

/** What stops every command but one that acts first: wrong flags, and a folder that can't be written. */

/** The command, where nothing is in its way. Throws FlagError with everything that is wrong, a line each. */
export function commandToRun({ command, faults }: Asked): Command<CommandName> {
  if (command && (faults.length === 0 || command.description.actsFirst)) return command
  throw new FlagError(faults.join('\n'))
}

export async function prepareFolder({ cwd }: World, { description }: Command, out: string): Promise<void> {
  if (!description.actsFirst) await makeOutFolder(cwd, out)
}

/** Resolves with the page's path; null where a command that has acted could not leave its reports. */
export async function leaveReports(
  world: World,
  { description }: Command,
  result: Result,
  out: string
): Promise<string | null> {
  const { writeReports } = await import('../commands/write-reports.js')
  try {
    return await writeReports(world, result, out)
  } catch (error) {
    if (!description.actsFirst) throw error
    world.log.warning(`The reports could not be written to ${out}: ${(error as Error).message}`)
    return null
  }
}

/** Says what was wrong with the flags of a command that has acted. */
export function tellIgnored(log: Log, { command, faults }: Asked): void {
  if (!command?.description.actsFirst) return
  for (const fault of faults) log.warning(`${fault}. Ignored: ${command.name} comes first.`)
}
