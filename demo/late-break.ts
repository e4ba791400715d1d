import type { Act } from './act.js'
import { untilFull } from './climb.js'
import { tellComeBack } from './come-back.js'
import type { DemoDeps } from './deps.js'

/**
 * A release in canary-5 is fine for a full window, and then breaks. `fillDisk`: from there on it answers nobody. Resolves
 * with what went otherwise.
 */
export async function tellLateBreak(deps: DemoDeps, act: Act, fillDisk: () => void): Promise<string[]> {
  const { journal } = act
  await untilFull(act)
  const { canary, errors } = journal.now()
  if (errors.length > 0) return [`${errors.length} requests of users failed before ${act.name} broke.`]
  deps.say(
    `It is fine for a full window: ${canary} requests, and no error. Then its disk is full, and it answers nobody …`
  )
  fillDisk()
  return tellComeBack(deps, act)
}
