import type { Conclusion, ReasonCode } from '../model/reasons.js'
import type { TransitionDeps } from './deps.js'
import { interventionEntry } from './entries.js'
import { type History, historyOf } from './history.js'
import { type EntryOf, rolloutId } from './record.js'
import { refused, settled } from './transition-result.js'

/** What a person decides goes into the ledger with name and reason. None of it moves traffic. */

/** The rollout under way is held until resume(); a rollback is not. */
export async function pause(deps: TransitionDeps, why: string): Promise<Conclusion> {
  const history = historyOf(await deps.ledger.read())
  const place = placeOf(history)
  if (!place) return refused('not_next_phase', 'No rollout is under way that could be paused.')
  if (history.paused) return settled('paused', `The rollout is paused already, by ${history.paused.by.who}.`)
  await deps.ledger.open(interventionEntry<EntryOf<'pause'>>(deps, place, { kind: 'pause', why }))
  return settled('paused', `Paused by ${deps.by.who}: ${why}`)
}

export async function resume(deps: TransitionDeps, why: string): Promise<Conclusion> {
  const history = historyOf(await deps.ledger.read())
  const place = placeOf(history)
  if (!place || !history.paused) {
    return settled('already_there', 'The rollout is not paused.')
  }
  await deps.ledger.open(interventionEntry<EntryOf<'resume'>>(deps, place, { kind: 'resume', why }))
  return settled('all_green', `Resumed by ${deps.by.who}: ${why}`)
}

/** A person lets a step be taken on a verdict that holds. */
export async function override(deps: TransitionDeps, history: History, over: ReasonCode, why: string): Promise<void> {
  const place = placeOf(history) ?? { rollout: '(none)', environment: deps.environment }
  await deps.ledger.open(interventionEntry<EntryOf<'override'>>(deps, place, { kind: 'override', why, over }))
}

/** A person lets a canary that was rolled back go up again, as a new attempt. */
export async function allowRetry(deps: TransitionDeps, digest: string, attempt: number, why: string): Promise<void> {
  const place = { rollout: rolloutId(deps.name, digest, attempt), environment: deps.environment }
  await deps.ledger.open(interventionEntry<EntryOf<'retry'>>(deps, place, { kind: 'retry', why, attempt, digest }))
}

function placeOf({ rollout, ended, chain }: History): { rollout: string; environment: string } | null {
  if (!rollout || ended) return null
  return { rollout: rollout.id, environment: chain.at(-1)!.environment }
}
