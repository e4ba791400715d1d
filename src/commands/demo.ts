import { join, resolve } from 'node:path'
import { runDemo } from '../demo/story.js'
import { EXIT } from '../gates/reasons.js'
import type { World } from '../world.js'
import { startResult } from './conclude.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'

/** How a command is run: run.ts's own `run`, which knows them all. */
export type RunCommand = (command: 'baseline' | 'gate', world: World, options: Options) => Promise<Outcome>

/** The whole story on one machine: real services on loopback, judged by the same commands as everybody's. */
export const demo =
  (run: RunCommand) =>
  async (world: World, options: Options): Promise<Outcome> => {
    const conclude = startResult(world, 'demo')
    const { writeReports } = await import('./write-reports.js')
    const quiet: World = {
      ...world,
      github: null,
      event: null,
      log: { ...world.log, info() {}, notice() {}, warning() {}, progress() {} }
    }
    const outcome = await runDemo({
      out: join(resolve(world.cwd, options.out), 'demo'),
      say: line => world.log.info(line),
      run: async (command, flags) => {
        const done = await run(command, quiet, {
          ...options,
          ...flags,
          baseline: undefined,
          results: [],
          shard: undefined,
          resume: false
        })
        await writeReports(quiet, done.result, flags.out)
        return { result: done.result, exit: done.result.exit_code, out: flags.out }
      }
    })
    const wrong = outcome.judged.filter(one => !one.asExpected).map(one => one.name)
    const verdict = outcome.asExpected
      ? {
          decision: 'pass' as const,
          reason: 'all_green' as const,
          exit: EXIT.ok,
          why: 'The good canary passed, and each bad one failed on the rows that it breaks.'
        }
      : {
          decision: 'fail' as const,
          reason: 'gate_failed' as const,
          exit: EXIT.failed,
          why: `Not judged as expected: ${wrong.join(', ')}.`
        }
    return { result: conclude(verdict, { name: 'demo' }), publish: false, uploads: [] }
  }
