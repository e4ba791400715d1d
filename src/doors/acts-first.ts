import type { Command } from '../commands/describe.js'
import type { Outcome } from '../commands/outcome.js'
import type { CommandName } from '../commands/run.js'
import { refuseLinks } from '../commands/source.js'
import { FlagError, UnmeasurableError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { Log, World } from '../model/world.js'
import { makeOutFolder } from '../world/out-folder.js'
import type { Asked } from './words.js'

/** What stops every command but one that acts first: wrong flags, and a folder that can't be written. */

/** The command, where nothing is in its way. Throws FlagError with everything that is wrong, a line each. */
export function commandToRun({ command, faults }: Asked): Command<CommandName> {
  if (command && (faults.length === 0 || command.description.actsFirst)) return command
  throw new FlagError(faults.join('\n'))
}

/** A command that can send traffic back is not held up by the folder of its reports. */
export async function prepareFolder(world: World, { description }: Command, out: string): Promise<void> {
  const { cwd, log } = world
  if (description.actsFirst) return
  try {
    refuseLinks(world, out)
    await makeOutFolder(cwd, out)
  } catch (error) {
    const foreseen = error instanceof FlagError || error instanceof UnmeasurableError
    if (!foreseen || !description.changes.includes('router')) throw error
    log.warning(error.message)
  }
}

/** Resolves with the page's path; null where the reports could not be written, which hides no result. */
export async function leaveReports(world: World, outcome: Outcome, out: string): Promise<string | null> {
  const { writeReports } = await import('../commands/write-reports.js')
  try {
    refuseLinks(world, out)
    return await writeReports(world, outcome, out)
  } catch (error) {
    world.log.warning(`The reports could not be written to ${out}: ${(error as Error).message}`)
    return null
  }
}

/** A verdict that passes and can't be shown to whoever rests on it is none. What moved traffic has moved it. */
export function exitOf({ result, exit }: Outcome, isShown: boolean): number {
  const own = exit ?? result.exit_code
  return isShown || own !== EXIT.ok || result.rollout?.moved ? own : EXIT.unmeasurable
}

/** Says what was wrong with the flags of a command that has acted. */
export function tellIgnored(log: Log, { command, faults }: Asked): void {
  if (!command?.description.actsFirst) return
  for (const fault of faults) log.warning(`${fault}. Ignored: ${command.name} comes first.`)
}
