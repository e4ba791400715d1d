import { setTimeout as sleep } from 'node:timers/promises'
import { EXIT } from '../src/model/reasons.js'
import type { Act } from './act.js'
import type { DemoDeps } from './deps.js'
import type { Span } from './journal.js'

const PAUSE_MS = 100
const LOOK_MS = 200
const PATIENCE_MS = 30_000
/** Requests after the rollback, to see where users are. */
const AFTERWARDS = 300

/** Watches a release that answers users with errors until it is back at 0, and tells whom it met. Resolves with what went otherwise. */
export async function tellComeBack({ say }: DemoDeps, act: Act): Promise<string[]> {
  const { journal, splitter } = act
  const { result, exit } = await act.run('watch', { every: LOOK_MS, for: PATIENCE_MS })
  if (exit !== EXIT.rolledBack) return [`${act.name} was not rolled back: ${result.why}`]
  const { canary } = splitter.weights()
  if (canary > 0) return [`After the rollback ${canary} % of users are on ${act.name}.`]
  const at = journal.all().findLastIndex(({ weights }) => weights.canary > 0)
  const [down, after] = [journal.all()[at]!, journal.now()]
  while (after.requests < AFTERWARDS) await sleep(PAUSE_MS)
  if (down.errors.length === 0) return [`${act.name} was rolled back, and no user had met an error: ${result.why}`]
  say(`watch: ${result.decision}. ${result.why}`)
  for (const line of whatUsersMet(down, after)) say(line)
  return [
    ...(after.canary === 0 ? [] : [`After the rollback ${after.canary} requests went to ${act.name}.`]),
    ...(after.errors.length === 0 ? [] : [`After the rollback ${after.errors.length} requests failed.`])
  ]
}

function whatUsersMet({ since, errors }: Span, after: Span): string[] {
  const first = Math.min(...errors.map(({ at }) => at))
  const users = new Set(errors.map(({ user }) => user)).size
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    `The first user met an error ${seconds(first - since)} into canary-5; ${seconds(after.since - first)} later all were on the baseline.`,
    `${users} users met ${errors.length} errors. In the ${after.requests} requests after the rollback there was none.`
  ]
}
