import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { pause as recordPause } from '../rollout/interventions.js'
import { readSnapshot } from '../rollout/snapshot.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { openRollout } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, reason } from './shared-flags.js'

export const description = {
  summary: 'hold the rollout where it stands; the stop rules go on',
  topic: 'move',
  examples: ['rollout-gate pause --reason "until the index is rebuilt"'],
  flags: {
    manifest,
    out,
    ledger,
    reason
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: ['deployments'],
  publishes: null,
  permissions: { contents: 'read', actions: 'read', deployments: 'write' }
} satisfies Description

export type Options = OptionsOf<(typeof description)['flags']>

/** Holds the rollout where it stands, with a reason and a name; the stop rules stay in force. */
export function pause(world: World, options: Options): Promise<Outcome> {
  return intervene('pause', recordPause, world, options)
}

/** Records what a person decided, with a reason and a name, and says where the rollout stands. */
export async function intervene(
  command: string,
  record: typeof recordPause,
  world: World,
  options: Options
): Promise<Outcome> {
  const conclude = startResult(world, command)
  const why = options.reason?.trim()
  if (!why) throw flagError(`${command} needs --reason TEXT: it stands in the ledger with your name`)
  const rollout = await openRollout(world, options)
  try {
    const verdict = await record(rollout.deps, why)
    const { standing } = await readSnapshot(rollout.deps)
    return concludeRollout(rollout, world, conclude, { verdict, standing, moved: null, judged: null })
  } finally {
    await rollout.close()
  }
}
