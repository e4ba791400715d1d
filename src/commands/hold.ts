import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { pause as recordPause, resume as recordResume } from '../rollout/interventions.js'
import { readSnapshot } from '../rollout/snapshot.js'
import { startResult } from './conclude.js'
import { openRollout } from './open-rollout.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'

/** Holds the rollout where it stands, with a reason and a name; the stop rules stay in force. */
export function pause(world: World, options: Options): Promise<Outcome> {
  return intervene('pause', recordPause, world, options)
}

/** Goes on after a pause. */
export function resume(world: World, options: Options): Promise<Outcome> {
  return intervene('resume', recordResume, world, options)
}

async function intervene(
  command: string,
  record: typeof recordPause,
  world: World,
  options: Options
): Promise<Outcome> {
  const conclude = startResult(world, command)
  const reason = options.reason?.trim()
  if (!reason) throw flagError(`${command} needs --reason TEXT: it stands in the ledger with your name`)
  const rollout = await openRollout(world, options, 'router')
  try {
    const verdict = await record(rollout.deps, reason)
    const { standing } = await readSnapshot(rollout.deps)
    return concludeRollout(rollout, world, conclude, { verdict, standing, moved: null, judged: null })
  } finally {
    await rollout.close()
  }
}
