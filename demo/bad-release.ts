import type { Act } from './act.js'
import { climbTo } from './climb.js'
import { tellComeBack } from './come-back.js'
import type { DemoDeps } from './deps.js'

/** A release that only real users break goes up to 5 %, and back. Resolves with what went otherwise. */
export async function tellBadRelease(deps: DemoDeps, act: Act, evidence: string): Promise<string[]> {
  const stuck = await climbTo(act, 'canary-5', evidence)
  if (stuck !== null) return [stuck]
  deps.say('shadow: green as well, as a copy names no user either. Then 5 % of the users came.')
  return tellComeBack(deps, act)
}
