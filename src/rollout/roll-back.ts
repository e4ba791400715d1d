import { EXIT } from '../model/reasons.js'
import type { Weights } from '../model/weights.js'
import { newNote, type RollbackWhy } from './entries.js'
import { look, weightsOf } from './look.js'
import type { Outcome } from './outcome.js'
import type { PendingNote } from './pending.js'
import { recordRollback, recover } from './recover.js'
import type { Stage } from './stage.js'
import type { Standing } from './standing.js'

const TRIES = 5
const PAUSE_MS = 200

/**
 * All traffic to the baseline: the router first, asking nobody and whatever it reads, then the record. Where the ledger
 * is away the rollback stands all the same, is noted, and recorded by the next recover(). Never rejects.
 */
export async function rollBack(stage: Stage, asked: RollbackWhy): Promise<Outcome> {
  const { before, refusal } = await quieten(stage)
  const note = newNote(stage, asked, before)
  await noteDown(stage, note)
  if (refusal !== null) return incomplete(refusal, before, await recordedDecision(stage, note))
  const standing = await recorded(stage, note)
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
async function quieten({ router, clock, log }: Stage): Promise<{ before: Weights | null; refusal: string | null }> {
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

/** A full disk is no reason to stop: the router tells what happened. */
async function noteDown({ pending, log }: Stage, note: PendingNote): Promise<void> {
  await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`))
}

/** Null where the record has to wait. Looking again afterwards catches a step that was under way beside it. */
async function recorded(stage: Stage, note: PendingNote): Promise<Standing | null> {
  try {
    await recordRollback(stage, note)
    return (await recover(stage)).standing
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    stage.log.warning(`Traffic is on the baseline; the record follows: ${said}`)
    return null
  }
}

/** The router could not be set: whoever goes up beside it must find the decision. No standing where it can't be read. */
async function recordedDecision(stage: Stage, note: PendingNote): Promise<Pick<Outcome, 'standing' | 'recorded'>> {
  try {
    await recordRollback(stage, note)
  } catch (error) {
    stage.log.warning(`Nor could the rollback be recorded: ${error}`)
    return { standing: null, recorded: false }
  }
  const standing = await look(stage).then(
    seen => seen.standing,
    () => null
  )
  return { standing, recorded: true }
}

function incomplete(refusal: string, before: Weights | null, found: Pick<Outcome, 'standing' | 'recorded'>): Outcome {
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
