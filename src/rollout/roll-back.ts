import { EXIT } from '../model/reasons.js'
import type { Weights } from '../model/weights.js'
import type { TransitionDeps } from './deps.js'
import { newNote, type RollbackWhy } from './entries.js'
import type { PendingNote } from './pending.js'
import { recordRollback, recover } from './recover.js'
import { readSnapshot, weightsOf } from './snapshot.js'
import type { Standing } from './standing.js'
import type { TransitionResult } from './transition-result.js'

const TRIES = 5
const PAUSE_MS = 200

/**
 * Sends all traffic to the baseline: sets the router first, whatever it reads and without any claim, then records it.
 * Where the ledger can not be reached the rollback still counts: it is noted, and the next recover() records it. Never
 * rejects.
 */
export async function rollBack(deps: TransitionDeps, asked: RollbackWhy): Promise<TransitionResult> {
  const { before, refusal } = await quieten(deps)
  const note = newNote(deps, asked, before)
  await noteDown(deps, note)
  if (refusal !== null) return incomplete(refusal, before, await recordedDecision(deps, note))
  const standing = await recorded(deps, note)
  const gone = before !== null && before.canary === 0 && before.mirror === 0
  const already = gone && standing?.history.rollback?.nonce !== note.nonce
  const why = already ? 'All traffic was on the baseline already.' : `All traffic is on the baseline: ${asked.why}`
  const reason = already ? 'already_there' : asked.evidence.reason
  return {
    decision: 'rollback',
    reason,
    exit: EXIT.rolledBack,
    why,
    moved: !already,
    before,
    standing,
    recorded: standing !== null
  }
}

/** Null as refusal: the router reads back that nothing goes to the canary. */
async function quieten({
  router,
  clock,
  log
}: TransitionDeps): Promise<{ before: Weights | null; refusal: string | null }> {
  const before = await router.read().then(weightsOf, () => null)
  let refusal: string | null = null
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await clock.sleep(PAUSE_MS * tries)
    try {
      await router.set({ canary: 0, mirror: 0 }, null)
      return { before, refusal: null }
    } catch (error) {
      refusal = error instanceof Error ? error.message : String(error)
    }
  }
  log.warning(`The router did not take the rollback in ${TRIES} tries: ${refusal}`)
  return { before, refusal }
}

/** A full disk does not stop a rollback: the router shows that it happened. */
async function noteDown({ pending, log }: TransitionDeps, note: PendingNote): Promise<void> {
  await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`))
}

/** Null where the record has to wait. The recovery afterwards catches a step that was under way at the same time. */
async function recorded(deps: TransitionDeps, note: PendingNote): Promise<Standing | null> {
  try {
    await recordRollback(deps, note)
    return (await recover(deps)).standing
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
    deps.log.warning(`The rollback could not be recorded either: ${error}`)
    return { standing: null, recorded: false }
  }
  const standing = await readSnapshot(deps).then(
    seen => seen.standing,
    () => null
  )
  return { standing, recorded: true }
}

function incomplete(
  refusal: string,
  before: Weights | null,
  found: Pick<TransitionResult, 'standing' | 'recorded'>
): TransitionResult {
  const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`
  return {
    decision: 'rollback',
    reason: 'rollback_incomplete',
    exit: EXIT.failed,
    why,
    moved: false,
    before,
    ...found
  }
}
