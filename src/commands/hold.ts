import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { look } from '../rollout/look.js'
import { resume as goOn, pause as hold } from '../rollout/words.js'
import { startResult } from './conclude.js'
import { openRollout } from './open-rollout.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'

/** Holds the rollout where it stands, with a reason and a name; the stop rules go on. */
export function pause(world: World, options: Options): Promise<Outcome> {
  return say('pause', hold, world, options)
}

/** Goes on after a pause. */
export function resume(world: World, options: Options): Promise<Outcome> {
  return say('resume', goOn, world, options)
}

async function say(word: string, record: typeof hold, world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, word)
  const reason = options.reason?.trim()
  if (!reason) throw flagError(`${word} needs --reason TEXT: it stands in the ledger with your name`)
  const rollout = await openRollout(world, options, 'router')
  try {
    const verdict = await record(rollout.stage, reason)
    const { standing } = await look(rollout.stage)
    return concludeRollout(rollout, world, conclude, { verdict, standing, moved: null, judged: null })
  } finally {
    await rollout.close()
  }
}
