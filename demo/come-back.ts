import { setTimeout as sleep } from 'node:timers/promises'
import { counted } from '../src/model/counted.js'
import { EXIT } from '../src/model/reasons.js'
import type { Act } from './act.js'
import type { Span } from './journal.js'

const PAUSE_MS = 100
const LOOK_MS = 200
const PATIENCE_MS = 30_000
/** Requests after the rollback, to see where users are. */
const AFTERWARDS = 300

/** A release that was rolled back. */
interface CameBack {
  /** What `watch` said. */
  said: string
  why: string
  /** While it served users, and since. */
  down: Readonly<Span>
  after: Readonly<Span>
}

/** Watches a release until it is back at 0, and until users have asked on; or resolves with what went otherwise. */
export async function comeBack(act: Act): Promise<CameBack | string> {
  const { journal, splitter } = act
  const { result, exit } = await act.run('watch', { every: LOOK_MS, for: PATIENCE_MS })
  if (exit !== EXIT.rolledBack) return `${act.name} was not rolled back: ${result.why}`
  const { canary } = splitter.weights()
  if (canary > 0) return `After the rollback ${canary} % of users are on ${act.name}.`
  const at = journal.all().findLastIndex(({ weights }) => weights.canary > 0)
  const [down, after] = [journal.all()[at]!, journal.now()]
  while (after.requests < AFTERWARDS) await sleep(PAUSE_MS)
  return { said: `watch: ${result.decision}. ${result.why}`, why: result.why, down, after }
}

/** What users still met after the rollback, where they met something. */
export function metAfterwards({ name }: Act, { canary, errors }: Readonly<Span>): string[] {
  return [
    ...(canary === 0 ? [] : [`After the rollback ${counted(canary, 'request')} went to ${name}.`]),
    ...(errors.length === 0 ? [] : [`After the rollback ${counted(errors.length, 'request')} failed.`])
  ]
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
