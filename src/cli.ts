import type { Outcome } from './commands/outcome.js'
import { type Asked, HELP, readFlags } from './flags.js'
import { FlagError, UnmeasurableError } from './model/errors.js'
import { EXIT } from './model/reasons.js'
import type { World } from './model/world.js'
import { openWorld, untilAsked } from './open-world.js'
import { terminalLog } from './world/log.js'
import { inert } from './world/log-text.js'
import { makeOutFolder } from './world/out-folder.js'

/** The terminal's door. Results go to stdout, everything else to stderr; the exit code is the verdict. */
export async function openCli(): Promise<void> {
  const log = terminalLog(process.stderr, process.env)
  try {
    const asked = readFlags(process.argv.slice(2))
    if (asked === 'help') return void process.stdout.write(HELP)
    if (asked === 'version') return void process.stdout.write(`${await version()}\n`)
    const world = await openWorld(log, process.env['GITHUB_TOKEN'], untilAsked())
    if (!['validate', 'alarms'].includes(asked.command)) await makeOutFolder(world.cwd, asked.options.out)
    const { run } = await import('./commands/run.js')
    const outcome = await run(asked.command, world, asked.options)
    await show(world, outcome, asked)
    process.exitCode = outcome.exit ?? outcome.result.exit_code
  } catch (error) {
    if (error instanceof FlagError) {
      for (const line of error.message.split('\n')) log.error(line)
      log.info('Run rollout-gate --help to see what there is.')
      process.exitCode = EXIT.invalid
      return
    }
    const foreseen = error instanceof UnmeasurableError
    log.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error))
    process.exitCode = EXIT.unmeasurable
  }
}

async function show(
  world: World,
  { result, publish, text }: Outcome,
  { command, json, options }: Asked
): Promise<void> {
  for (const problem of result.exit_code === EXIT.invalid ? result.problems : [])
    world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`)
  const page = await writeFiles(world, result, options.out)
  const printed = json ? asJson(result) : (text ?? (await inWords(result)))
  process.stdout.write(!json && world.env['GITHUB_ACTIONS'] ? inert(printed) : printed)
  if (page !== null) world.log.info(`The report is ${page}`)
  if (publish && (command === 'report' || result.rollout !== null)) {
    const { publishResult } = await import('./commands/publish-result.js')
    await publishResult(world, command, result)
  }
}

/** A runner takes `##[` for a command wherever it stands; escaped it says the same. */
function asJson(result: Outcome['result']): string {
  return `${JSON.stringify(result, null, 2).replaceAll('##[', '##\\u005b')}\n`
}

/** Resolves with the page's path; null for commands that leave no files. */
async function writeFiles(world: World, result: Outcome['result'], out: string): Promise<string | null> {
  if (['validate', 'report', 'alarms', 'demo'].includes(result.command)) return null
  const { writeReports } = await import('./commands/write-reports.js')
  return writeReports(world, result, out)
}

async function inWords(result: Outcome['result']): Promise<string> {
  if (result.gates.length === 0 && result.rollout === null) {
    return `${result.decision}: ${result.why}\n`
  }
  const { renderTerminal } = await import('./report/terminal.js')
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
  return renderTerminal(result, { columns: process.stdout.columns ?? 100, colour })
}

/** The version stands in package.json, beside dist/. */
async function version(): Promise<string> {
  const { packageVersion } = await import('./world/package-version.js')
  return packageVersion()
}
