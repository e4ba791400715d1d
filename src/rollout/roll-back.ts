import { setTimeout as wait } from 'node:timers/promises'
import { EXIT } from '../model/reasons.js'
import { NOTHING, sameWeights, type Weights } from '../model/weights.js'
import type { TransitionDeps } from './deps.js'
import { newNote, type RollbackWhy } from './entries.js'
import type { PendingNote } from './pending.js'
import { hasWaited, type Recovered, recordRollback, recover } from './recover.js'
import { readSnapshot, weightsOf } from './snapshot.js'
import { incomplete, type TransitionResult } from './transition-result.js'

const TRIES = 5
const PAUSE_MS = 200
/** A router that answers later than this is set without a look at what it sent before. */
const LOOK_MS = 2_000

/**
 * Sends all traffic to the baseline: sets the router first, whatever it reads and without any claim, then records it.
 * The decision is noted on disk meanwhile: where the ledger can not be reached, or the process ends in the middle, it
 * still counts, and the next recover() records it. Never rejects.
 */
export async function rollBack(deps: TransitionDeps, asked: RollbackWhy): Promise<TransitionResult> {
  const before = (await look(deps))?.weights ?? null
  const note = newNote(deps, asked, before)
  const noted = noteDown(deps, note)
  const refusal = await quieten(deps)
  await noted
  if (refusal !== null) return { ...incomplete(refusal, before), ...(await recordedDecision(deps, note)) }
  const remains = (await look(deps))?.remains ?? []
  const found = await recorded(deps, note)
  if (found?.stuck) return { ...incomplete(found.stuck, before), standing: found.standing, recorded: true }
  const standing = found?.standing ?? null
  const gone = before !== null && sameWeights(before, NOTHING)
  const already = gone && standing?.history.rollback?.nonce !== note.nonce
  const reason = already ? 'already_there' : asked.evidence.reason
  return {
    decision: 'rollback',
    reason,
    exit: EXIT.rolledBack,
    why: told(already ? null : asked.why, remains),
    moved: !already,
    before,
    standing,
    recorded: standing !== null
  }
}

/** `why` null: it was there before. What has no weight still leads to the canary, and is named. */
function told(why: string | null, remains: readonly string[]): string {
  if (remains.length > 0) {
    const what = why === null ? 'Every weight of the canary was 0 already.' : `Every weight of the canary is 0: ${why}`
    return `${what.replace(/[^.!?]$/, '$&.')} What remains: ${remains.join('; ')}.`
  }
  return why === null
    ? 'All users were on the current version already.'
    : `All users are on the current version: ${why}`
}

/** What the router reads, where it answers soon; null where it does not. */
async function look({
  router
}: TransitionDeps): Promise<{ weights: Weights; remains: readonly string[] | undefined } | null> {
  const over = new AbortController()
  const reading = router.read().then(
    seen => ({ weights: weightsOf(seen), remains: seen.remains }),
    () => null
  )
  try {
    return await Promise.race([reading, wait(LOOK_MS, null, { signal: over.signal })])
  } finally {
    over.abort()
  }
}

/** Why the router did not take it; null where it reads back that nothing goes to the canary. */
async function quieten({ router, clock, log }: TransitionDeps): Promise<string | null> {
  let refusal: unknown
  let tries = 0
  for (; tries < TRIES && !hasWaited(refusal); tries++) {
    if (tries > 0) await clock.sleep(PAUSE_MS * tries)
    try {
      await router.set(NOTHING, null)
      return null
    } catch (error) {
      refusal = error
    }
  }
  const said = refusal instanceof Error ? refusal.message : String(refusal)
  log.warning(`The router did not take the rollback in ${tries === 1 ? 'one try' : `${tries} tries`}: ${said}`)
  return said
}

/** A full disk does not stop a rollback: the router shows that it happened. */
async function noteDown({ pending, log }: TransitionDeps, note: PendingNote): Promise<void> {
  await pending
    .write(note)
    .catch(error => log.warning(`The rollback could not be noted locally: ${(error as Error).message}`))
}

/** Null where the record has to wait. The recovery afterwards catches a step that was under way at the same time. */
async function recorded(deps: TransitionDeps, note: PendingNote): Promise<Recovered | null> {
  try {
    await recordRollback(deps, note)
    return await recover(deps)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    deps.log.warning(`Traffic is on the baseline; the ledger could not be written yet: ${said}`)
    return null
  }
}

/** The router could not be set, so a step that is under way must find the decision in the ledger. */
async function recordedDecision(
  deps: TransitionDeps,
  note: PendingNote
): Promise<Pick<TransitionResult, 'standing' | 'recorded'>> {
  try {
    await recordRollback(deps, note)
  } catch (error) {
    deps.log.warning(`The rollback could not be recorded either: ${(error as Error).message}`)
    return { standing: null, recorded: false }
  }
  const standing = await readSnapshot(deps).then(
    seen => seen.standing,
    () => null
  )
  return { standing, recorded: true }
}
