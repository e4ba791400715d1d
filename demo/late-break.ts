import { counted } from '../src/model/counted.js'
import type { Act } from './act.js'
import { untilFull } from './climb.js'
import { comeBack, metAfterwards, seconds } from './come-back.js'
import type { DemoDeps } from './deps.js'

/**
 * A release in canary-5 is fine for a full window, and then breaks. `startLooping`: from there on it asks its own search
 * again and again. Resolves with what went otherwise.
 */
export async function tellLateBreak({ say }: DemoDeps, act: Act, startLooping: () => void): Promise<string[]> {
  await untilFull(act)
  const { canary, errors } = act.journal.now()
  if (errors.length > 0) return [`${counted(errors.length, 'request')} of users failed before ${act.name} broke.`]
  say(`It is fine for a full window: ${canary} requests, and no error. Then it begins to repeat each search …`)
  const broke = Date.now()
  startLooping()
  const back = await comeBack(act)
  if (typeof back === 'string') return [back]
  const { said, down, after } = back
  say(said)
  say(
    `All were on the baseline ${seconds(after.since - broke)} later; ${counted(down.canary - canary, 'request')} had met it.`
  )
  return metAfterwards(act, after)
}
