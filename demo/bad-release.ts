import { counted } from '../src/model/counted.js'
import type { Act } from './act.js'
import { climbTo } from './climb.js'
import { comeBack, metAfterwards, seconds } from './come-back.js'
import type { DemoDeps } from './deps.js'
import type { Span } from './journal.js'

/** A release that only real users break goes up to 5 %, and back. Resolves with what went otherwise. */
export async function tellBadRelease({ say }: DemoDeps, act: Act, evidence: string): Promise<string[]> {
  const stuck = await climbTo(act, 'canary-5', evidence)
  if (stuck !== null) return [stuck]
  say('shadow: green as well, as a copy names no user either. Then 5 % of the users came.')
  const back = await comeBack(act)
  if (typeof back === 'string') return [back]
  const { said, why, down, after } = back
  if (down.errors.length === 0) return [`${act.name} was rolled back, and no user had met an error: ${why}`]
  say(said)
  for (const line of whatUsersMet(down, after)) say(line)
  return metAfterwards(act, after)
}

function whatUsersMet({ since, errors }: Span, after: Span): string[] {
  const first = Math.min(...errors.map(({ at }) => at))
  const users = new Set(errors.map(({ user }) => user)).size
  return [
    `The first user met an error ${seconds(first - since)} into canary-5; ${seconds(after.since - first)} later all were on the baseline.`,
    `${counted(users, 'user')} met ${counted(errors.length, 'error')}. In the ${counted(after.requests, 'request')} after the rollback there was none.`
  ]
}
