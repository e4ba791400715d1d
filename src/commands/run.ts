import { InputError, UnmeasurableError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { RunCommand } from './demo.js'
import { type Command, commandOf, defaultsOf, type Options } from './describe.js'
import { type Outcome, RESULT_ARTIFACT } from './outcome.js'
import { outcomeWithoutSecrets } from './without-secrets.js'

/** In the order of the help. */
export const COMMAND_NAMES = [
  'validate',
  'gate',
  'baseline',
  'report',
  'judge',
  'promote',
  'watch',
  'rollback',
  'pause',
  'resume',
  'status',
  'alarms',
  'demo'
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** Each is loaded only when it is asked for: `validate` should not wait for the GitHub client. */
const COMMANDS: { readonly [Name in CommandName]: () => Promise<Command<Name>> } = {
  validate: () => import('./validate.js').then(it => commandOf('validate', it.description, it.validate)),
  gate: () => import('./gate.js').then(it => commandOf('gate', it.description, it.gate)),
  baseline: () => import('./baseline.js').then(it => commandOf('baseline', it.description, it.baseline)),
  report: () => import('./report.js').then(it => commandOf('report', it.description, it.report)),
  judge: () => import('./judge.js').then(it => commandOf('judge', it.description, it.judge)),
  promote: () => import('./promote.js').then(it => commandOf('promote', it.description, it.promote)),
  watch: () => import('./watch.js').then(it => commandOf('watch', it.description, it.watch)),
  rollback: () => import('./rollback.js').then(it => commandOf('rollback', it.description, it.rollback)),
  pause: () => import('./pause.js').then(it => commandOf('pause', it.description, it.pause)),
  resume: () => import('./resume.js').then(it => commandOf('resume', it.description, it.resume)),
  status: () => import('./status.js').then(it => commandOf('status', it.description, it.status)),
  alarms: () => import('./alarms.js').then(it => commandOf('alarms', it.description, it.alarms)),
  demo: () => import('./demo.js').then(it => commandOf('demo', it.description, it.demo(runWith)))
}

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name)
}

export function loadCommand(name: CommandName): Promise<Command<CommandName>> {
  return COMMANDS[name]()
}

/** All descriptions, for the help and for what is wrong with a flag. */
export async function loadCommands(): Promise<Command<CommandName>[]> {
  const commands: Command<CommandName>[] = []
  for (const name of COMMAND_NAMES) commands.push(await loadCommand(name))
  return commands
}

/** Runs a command; whatever stands in its way becomes a result too, so that every ending has a reason code. */
export async function run(name: CommandName, world: World, options: Options): Promise<Outcome> {
  const result = startResult(world, name)
  try {
    const { tell } = await loadCommand(name)
    return outcomeWithoutSecrets(await tell(world, options), world.redact)
  } catch (error) {
    if (error instanceof InputError) {
      const problems = [...error.problems]
      const errors = problems.filter(problem => problem.severity === 'error').length
      const why = `${errors} ${errors === 1 ? 'problem' : 'problems'} in the input; nothing was done.`
      return failure(
        world,
        options,
        result({ decision: 'error', reason: error.reason, exit: EXIT.invalid, why }, { name: error.rollout, problems })
      )
    }
    const { reason, message } = asForeseen(error, world)
    return failure(world, options, result({ decision: 'error', reason, exit: EXIT.unmeasurable, why: message }, {}))
  }
}

/**
 * What may befall any command: a wish that it ends, and a machine that refuses, such as one with a full disk. What nobody
 * foresaw is thrown on.
 */
function asForeseen(error: unknown, { signal }: World): UnmeasurableError {
  if (error instanceof UnmeasurableError) return error
  if (signal.aborted) {
    const why =
      'The command was asked to end before it was through. A step or a rollback that had begun was finished; run it again for the rest.'
    return new UnmeasurableError('not_measured', why, { cause: error })
  }
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (!(error instanceof Error) || code === undefined || syscall === undefined) throw error
  const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
  const why = `This machine did not do what was asked: ${message}`
  return new UnmeasurableError(denied ? 'permission_missing' : 'api_unavailable', why, { cause: error })
}

/** Runs a command with some of its flags. */
const runWith: RunCommand = async (name, world, some) => {
  const { description } = await loadCommand(name)
  return run(name, world, { ...defaultsOf(description), ...some })
}

/** A gate that could not judge is shown where a verdict would be, by another job too where this one may not write. */
function failure({ redact }: World, { out }: Options, result: Outcome['result']): Outcome {
  const isGate = result.command === 'gate'
  const files = ['result.json', 'report.md', 'report.html']
  const uploads = isGate ? [{ name: RESULT_ARTIFACT, files, root: String(out) }] : []
  return outcomeWithoutSecrets({ result, uploads, publish: isGate }, redact)
}
