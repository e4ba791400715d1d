import type { Outcome } from './commands/outcome.js'
import { FlagError, HELP, readFlags } from './flags.js'
import { EXIT } from './gates/reasons.js'
import { terminalLog } from './log.js'
import { openWorld, untilAsked } from './open-world.js'
import type { World } from './world.js'

/** The terminal's door. Results go to stdout, everything else to stderr; the exit code is the verdict. */
export async function openCli(): Promise<void> {
  const log = terminalLog(process.stderr, process.env)
  try {
    const asked = readFlags(process.argv.slice(2))
    if (asked === 'help') return void process.stdout.write(HELP)
    if (asked === 'version') return void process.stdout.write(`${await version()}\n`)
    const world = await openWorld(log, process.env['GITHUB_TOKEN'], untilAsked())
    const { run } = await import('./commands/run.js')
    const outcome = await run(asked.command, world, asked.options)
    await show(world, outcome, asked.json, asked.options.out)
    process.exitCode = outcome.result.exit_code
  } catch (error) {
    if (error instanceof FlagError) {
      for (const line of error.message.split('\n')) log.error(line)
      log.info('Run rollout-gate --help to see what there is.')
      process.exitCode = EXIT.invalid
      return
    }
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = EXIT.unmeasurable
  }
}

async function show(world: World, { result, publish }: Outcome, json: boolean, out: string): Promise<void> {
  for (const problem of result.exit_code === EXIT.invalid ? result.problems : [])
    world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`)
  if (result.command === 'report' && publish) {
    const { publishResult } = await import('./commands/publish-result.js')
    await publishResult(world, result)
  }
  if (json) return void process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  if (result.command === 'validate' || result.command === 'demo' || result.gates.length === 0) {
    process.stdout.write(`${result.decision}: ${result.why}\n`)
  } else {
    const { renderTerminal } = await import('./report/terminal.js')
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
    process.stdout.write(renderTerminal(result, { columns: process.stdout.columns ?? 100, colour }))
  }
  if (result.command === 'gate' || result.command === 'baseline') {
    const { writeReports } = await import('./commands/write-reports.js')
    world.log.info(`The report is ${await writeReports(world, result, out)}`)
  }
}

/** The version stands in package.json, beside dist/. */
async function version(): Promise<string> {
  const { packageVersion } = await import('./package-version.js')
  return packageVersion()
}
