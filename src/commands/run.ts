import { InputError, UnmeasurableError } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { Command, Options } from './options.js'
import { type Outcome, RESULT_ARTIFACT } from './outcome.js'

type Run = (world: World, options: Options) => Promise<Outcome>

/** Each command is loaded only when it is asked for: `validate` should not wait for the GitHub client. */
const COMMANDS: Record<Command, () => Promise<Run>> = {
  validate: async () => (await import('./validate.js')).validate,
  gate: async () => (await import('./gate.js')).gate,
  baseline: async () => (await import('./baseline.js')).baseline,
  report: async () => (await import('./report.js')).report,
  judge: async () => (await import('./judge.js')).judge,
  promote: async () => (await import('./promote.js')).promote,
  watch: async () => (await import('./watch.js')).watch,
  rollback: async () => (await import('./rollback.js')).rollback,
  pause: async () => (await import('./hold.js')).pause,
  resume: async () => (await import('./hold.js')).resume,
  status: async () => (await import('./status.js')).status,
  alarms: async () => (await import('./alarms.js')).alarms,
  demo: async () => (await import('./demo.js')).demo(run)
}

/** Runs a command; whatever stands in its way becomes a result too, so that every ending has a reason code. */
export async function run(command: Command, world: World, options: Options): Promise<Outcome> {
  const result = startResult(world, command)
  try {
    return await (await COMMANDS[command]())(world, options)
  } catch (error) {
    if (error instanceof InputError) {
      const problems = [...error.problems]
      const errors = problems.filter(problem => problem.severity === 'error').length
      const why = `${errors} ${errors === 1 ? 'problem' : 'problems'} in the input; nothing was done.`
      return failure(
        options,
        result({ decision: 'error', reason: error.reason, exit: EXIT.invalid, why }, { name: error.rollout, problems })
      )
    }
    if (error instanceof UnmeasurableError) {
      return failure(
        options,
        result({ decision: 'error', reason: error.reason, exit: EXIT.unmeasurable, why: error.message }, {})
      )
    }
    throw error
  }
}

/** A gate that could not judge is shown where a verdict would be, by another job too where this one may not write. */
function failure({ out }: Options, result: Outcome['result']): Outcome {
  if (result.command !== 'gate') return { result, uploads: [], publish: false }
  const files = ['result.json', 'report.md', 'report.html']
  return { result, uploads: [{ name: RESULT_ARTIFACT, files, root: out }], publish: true }
}
