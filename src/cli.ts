import { writesReports } from './commands/describe.js'
import type { Outcome } from './commands/outcome.js'
import { loadCommands, run } from './commands/run.js'
import { commandToRun, exitOf, leaveReports, prepareFolder, tellIgnored } from './doors/acts-first.js'
import { type Asked, readWords } from './doors/words.js'
import { FlagError, UnmeasurableError } from './model/errors.js'
import { EXIT } from './model/reasons.js'
import type { World } from './model/world.js'
import { openWorld, untilAsked } from './open-world.js'
import { quiet, terminalLog } from './world/log.js'
import { inert } from './world/log-text.js'

/** The terminal's door. Results go to stdout, everything else to stderr; the exit code is the verdict. */
export async function openCli(): Promise<void> {
  // A reader that is gone, or a disk that is full, takes no verdict back.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const words = process.argv.slice(2)
  if (words[0] === 'completion') return complete(words.slice(1))
  const asked = await readWords(words)
  if (asked.general.has('version')) return void process.stdout.write(`${await version()}\n`)
  if (asked.general.has('help') || words.length === 0) return void process.stdout.write(await help(asked))
  const spoken = terminalLog(process.stderr, process.env)
  const log = asked.general.has('quiet') ? quiet(spoken) : spoken
  let outcome: Outcome | null = null
  try {
    const command = commandToRun(asked)
    const { name, description } = command
    const out = typeof asked.options['out'] === 'string' ? asked.options['out'] : null
    const world = await openWorld(log, process.env['GITHUB_TOKEN'], untilAsked())
    if (out !== null) await prepareFolder(world, command, out)
    outcome = await run(name, world, asked.options)
    const { result } = outcome
    for (const problem of result.exit_code === EXIT.invalid ? result.problems : [])
      world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`)
    const page = out !== null && writesReports(description) ? await leaveReports(world, outcome, out) : undefined
    process.exitCode = exitOf(outcome, page !== null)
    spoken.clear()
    await print(world, outcome, asked.general, out)
    if (page) world.log.info(`The report is ${page}`)
    if (outcome.publish && description.publishes === 'from everywhere') {
      const { publishResult } = await import('./commands/publish-result.js')
      await publishResult(world, name, result, asked.options['manifest'])
    }
  } catch (error) {
    process.exitCode = outcome ? exitOf(outcome, false) : error instanceof FlagError ? EXIT.invalid : EXIT.unmeasurable
    if (error instanceof FlagError) {
      for (const line of error.message.split('\n')) log.error(line)
      log.info(`Run rollout-gate ${asked.command ? `${asked.command.name} ` : ''}--help to see what there is.`)
    } else {
      const foreseen = error instanceof UnmeasurableError
      log.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error))
    }
  }
  tellIgnored(log, asked)
}

async function help({ command }: Asked): Promise<string> {
  const { overview, page } = await import('./doors/help.js')
  return command ? page(command) : overview(await loadCommands())
}

/** Prints what a shell's completion of commands and flags is loaded from. */
async function complete(words: readonly string[]): Promise<void> {
  const { completionOf } = await import('./doors/completion.js')
  const { script, fault } = completionOf(words, await loadCommands())
  if (script !== null) return void process.stdout.write(script)
  process.stderr.write(`error: ${fault}\n`)
  process.exitCode = EXIT.invalid
}

async function print(world: World, { result, text }: Outcome, general: Asked['general'], out: string | null) {
  const json = general.has('json')
  const printed = json ? asJson(result) : (text ?? (await inWords(result, general.has('verbose'), out)))
  process.stdout.write(!json && world.env['GITHUB_ACTIONS'] ? inert(printed) : printed)
}

/** A runner takes `##[` for a command wherever it stands; escaped it says the same. */
function asJson(result: Outcome['result']): string {
  return `${JSON.stringify(result, null, 2).replaceAll('##[', '##\\u005b')}\n`
}

async function inWords(result: Outcome['result'], verbose: boolean, out: string | null): Promise<string> {
  const { renderTerminal } = await import('./report/terminal.js')
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
  return renderTerminal(result, { columns: process.stdout.columns ?? 80, colour, verbose, folder: out ?? undefined })
}

/** The version stands in package.json, beside dist/. */
async function version(): Promise<string> {
  const { packageVersion } = await import('./world/package-version.js')
  return packageVersion()
}
