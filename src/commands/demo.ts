import { join, resolve } from 'node:path'
import type { DemoCommand, DemoFlags } from '../../demo/deps.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import type { Outcome } from './outcome.js'
import { out } from './shared-flags.js'

export const description = {
  summary: 'the whole story on one machine: nothing installed, no network',
  topic: 'more',
  examples: ['rollout-gate demo'],
  flags: { out },
  files: ['demo/'],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
} satisfies Description

/** How a command is run with some of its flags: run.ts's own, which knows them all. */
export type RunCommand = (command: DemoCommand, world: World, flags: DemoFlags) => Promise<Outcome>

/** The whole story on one machine: real services on loopback, judged by the same commands as everybody's. */
export const demo =
  (run: RunCommand) =>
  async (world: World, options: OptionsOf<(typeof description)['flags']>): Promise<Outcome> => {
    const conclude = startResult(world, 'demo')
    const { runDemo } = await import('../../demo/story.js')
    const { cliFile, startNode } = await import('../../demo/child.js')
    const { writeReports } = await import('./write-reports.js')
    const quiet: World = {
      ...world,
      github: null,
      event: null,
      log: { ...world.log, info() {}, notice() {}, warning() {}, progress() {}, stands() {} }
    }
    const { faults } = await runDemo({
      out: join(resolve(world.cwd, options.out), 'demo'),
      say: line => world.log.info(line),
      start: words => startNode(cliFile(), words),
      run: async (command, flags) => {
        if (world.signal.aborted) throw new UnmeasurableError('not_measured', 'The demo was stopped before its end.')
        const outcome = await run(command, quiet, flags)
        const { result } = outcome
        await writeReports(quiet, outcome, flags.out)
        return { result, exit: result.exit_code, out: flags.out }
      }
    })
    return { result: conclude(verdictOf(faults), { name: 'demo' }), publish: false, uploads: [] }
  }

function verdictOf(faults: readonly string[]): Conclusion {
  if (faults.length > 0) return { decision: 'fail', reason: 'gate_failed', exit: EXIT.failed, why: faults.join(' ') }
  return {
    decision: 'pass',
    reason: 'all_green',
    exit: EXIT.ok,
    why: 'Each candidate was judged as it should be; the good release went all the way up, the bad one came back, a killed promotion was finished, and what broke after a good while came back too.'
  }
}
