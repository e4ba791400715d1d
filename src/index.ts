import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { Command } from './commands/describe.js'
import type { Outcome } from './commands/outcome.js'
import { type CommandName, run } from './commands/run.js'
import { commandToRun, exitOf, leaveReports, prepareFolder, tellIgnored } from './doors/acts-first.js'
import { type AskedByInputs, readInputs } from './doors/inputs.js'
import { FlagError, showProblem, UnmeasurableError } from './model/errors.js'
import { EXIT, type ReasonCode } from './model/reasons.js'
import type { World } from './model/world.js'
import { openWorld, untilAsked } from './open-world.js'
import { actionsLog } from './world/log.js'

/** The Action's door: the only reader of inputs. The job's exit is the verdict; everything else is its picture. */

/** GitHub shows ten error annotations a step; what follows is in the log. */
const MOST_ANNOTATIONS = 10

export async function openAction(): Promise<void> {
  const log = actionsLog(core)
  const asked = await readInputs(core, process.env)
  let outcome: Outcome | null = null
  try {
    const command = commandToRun(asked)
    const world = await openWorld(log, core.getInput('github-token') || process.env['GITHUB_TOKEN'], untilAsked())
    await prepareFolder(world, command, asked.out)
    outcome = await run(command.name, world, asked.options)
    const page = await leaveReports(world, outcome, asked.out)
    process.exitCode = exitOf(outcome, page !== null)
    setOutputs(outcome.result, page ?? '')
    await show(world, command, outcome, asked)
    // A hold only waits: a run that its workflow keeps green should show no error.
    const annotate = process.exitCode === EXIT.hold ? core.notice : core.error
    if (process.exitCode !== EXIT.ok)
      annotate(outcome.result.why, { title: `rollout-gate: ${outcome.result.reason_code}` })
  } catch (error) {
    fail(error, outcome)
  }
  tellIgnored(log, asked)
  // What was given up on, such as an upload that hangs, may keep connections open, and with them the process.
  process.stdout.write('', () => process.exit())
}

/**
 * What stands in the way before a command can begin, such as a wrong option or a broken event; or, once there is an
 * outcome, in the way of showing it.
 */
function fail(error: unknown, outcome: Outcome | null): void {
  const foreseen = error instanceof FlagError || error instanceof UnmeasurableError
  core.error(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error))
  if (outcome && exitOf(outcome, false) !== EXIT.unmeasurable) {
    process.exitCode = exitOf(outcome, false)
    return
  }
  core.setOutput('decision', 'error')
  if (error instanceof FlagError) core.setOutput('reason-code', 'manifest_invalid' satisfies ReasonCode)
  if (error instanceof UnmeasurableError) core.setOutput('reason-code', error.reason)
  process.exitCode = error instanceof FlagError ? EXIT.invalid : EXIT.unmeasurable
}

/** In the log, in the job's summary, as artifacts and on the pull request. */
async function show(
  world: World,
  command: Command<CommandName>,
  outcome: Outcome,
  asked: AskedByInputs
): Promise<void> {
  const { result } = outcome
  annotate(world, result)
  if (outcome.text) world.log.untrusted(outcome.text)
  await summarize(world, result, asked.options['out'])
  await upload(world, outcome)
  if (outcome.publish && asked.publish) {
    const { publishResult } = await import('./commands/publish-result.js')
    await publishResult(world, command.name, result, asked.options['manifest'])
  }
}

/** Without its artifact a baseline is recorded nowhere; any other upload is only missed. */
async function upload(world: World, outcome: Outcome): Promise<void> {
  const { uploadArtifact } = await import('./github/upload.js')
  for (const upload of outcome.uploads) {
    const root = resolve(world.cwd, upload.root)
    const files = upload.files.map(file => resolve(root, file)).filter(file => existsSync(file))
    try {
      const done = await uploadArtifact(world.env, { ...upload, files, root }, world)
      if (done) world.log.info(`Uploaded the artifact ${done.name} (${done.digest}).`)
    } catch (error) {
      const message = `The artifact ${upload.name} could not be uploaded: ${(error as Error).message}`
      if (outcome.needsUpload)
        throw new UnmeasurableError('api_unavailable', `${message}${outcome.insteadOfUpload ?? ''}`, { cause: error })
      world.log.warning(message)
    }
  }
}

function annotate(world: World, result: Outcome['result']): void {
  const errors = result.problems.filter(problem => problem.severity === 'error')
  for (const problem of errors.slice(0, MOST_ANNOTATIONS)) {
    core.error(showProblem(problem), { file: problem.file, startLine: problem.line, startColumn: problem.column })
  }
  for (const problem of errors.slice(MOST_ANNOTATIONS)) world.log.info(showProblem(problem))
}

/** A summary that is too long loses the whole step, so it is cut to GitHub's limit before. */
async function summarize(world: World, result: Outcome['result'], out: unknown): Promise<void> {
  if (!world.env['GITHUB_STEP_SUMMARY']) return
  const [{ renderMarkdown }, { STEP_SUMMARY_BYTES }] = await Promise.all([
    import('./report/markdown.js'),
    import('./report/budget.js')
  ])
  const folder = typeof out === 'string' ? out : undefined
  await core.summary.addRaw(renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES, folder })).write()
}

function setOutputs(result: Outcome['result'], page: string): void {
  core.setOutput('decision', result.decision)
  core.setOutput('reason-code', result.reason_code)
  core.setOutput('result', JSON.stringify(result))
  core.setOutput('evaluated-sha', result.evaluated.sha ?? '')
  core.setOutput('phase', result.phase ?? '')
  core.setOutput('next-phase', result.next_phase ?? '')
  core.setOutput('report-path', page)
}
