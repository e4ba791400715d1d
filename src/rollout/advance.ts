import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import { sameWeights, showWeights } from '../model/weights.js'
import { showActor } from './decide.js'
import { claimEntry, type Step } from './entries.js'
import { type History, historyOf } from './history.js'
import type { Look } from './look.js'
import { held, type Outcome } from './outcome.js'
import { type Claim, endOf } from './record.js'
import { recover } from './recover.js'
import type { Stage } from './stage.js'
import type { Standing } from './standing.js'

/**
 * One step, exactly once: claim, in progress, router (compare-and-set with the version that the decision was taken on),
 * read back, done. The last two are recovery itself: the way after a crash is the way without one. Rejects with
 * UnmeasurableError where router or ledger fail; the next recover() finishes the step or undoes it.
 */
export async function advance(stage: Stage, step: Step, seen: Pick<Look, 'version'>): Promise<Outcome> {
  const { ledger, log } = stage
  const claim: Claim = await ledger.open(claimEntry(stage, step))
  const rival = rivalOf(claim, historyOf(await ledger.read()))
  if (rival) {
    await ledger.mark(claim, 'undone', rival.why)
    return { ...rival, moved: false, before: step.before, standing: null, recorded: true }
  }
  await ledger.mark(claim, 'in_progress', `${showWeights(step.before)} to ${showWeights(step.after)}.`)
  const refusal = sameWeights(step.before, step.after) ? null : await setRouter(stage, step, seen.version)
  if (refusal) log.warning(`The router did not take the step: ${refusal}`)
  const { standing } = await recover(stage)
  return {
    ...outcomeOf(claim, standing, refusal),
    moved: refusal === null,
    before: step.before,
    standing,
    recorded: true
  }
}

async function setRouter({ router }: Stage, { after }: Step, version: string): Promise<string | null> {
  try {
    await router.set(after, version)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Why a claim does not count; null where it does. */
function rivalOf(claim: Claim, history: History): Conclusion | null {
  const { open, chain, paused, ended } = history
  if (open?.id === claim.id) return null
  if (history.closed.has(claim.rollout)) return endedMeanwhile(ended)
  if (paused) return held('paused', `The rollout was paused by ${paused.by.who} meanwhile.`)
  const first = open ?? chain.at(-1)
  const who = first ? showActor(first.by) : 'Another'
  return held('claimed_by_another', `${who} claimed a step first: ${first?.key ?? 'another rollout'}.`)
}

function endedMeanwhile(ended: History['ended']): Conclusion {
  if (ended === 'complete') return held('complete', 'The rollout was completed meanwhile.')
  return held('rolled_back', 'The rollout was rolled back meanwhile; nothing goes up any more.')
}

function outcomeOf(claim: Claim, { history, routed }: Standing, refusal: string | null): Conclusion {
  const now = [...history.chain, ...history.lost].find(({ id }) => id === claim.id)
  // What ended may be the attempt before this one.
  if (history.fallen.has(claim.rollout)) return endedMeanwhile('rolled_back')
  if (now && endOf(now)?.mark === 'done') return graduated(claim)
  const said = refusal ?? 'another change came first'
  const why = `The step ${claim.key} was undone: ${said}. The router sends ${showWeights(routed)}.`
  return refusal === null
    ? held('claimed_by_another', why)
    : { decision: 'error', reason: 'router_unreachable', exit: EXIT.unmeasurable, why }
}

function graduated({ to, after }: Claim): Conclusion {
  if (to === null)
    return {
      decision: 'graduate',
      reason: 'complete',
      exit: EXIT.ok,
      why: 'The rollout is complete: its pins are the next baseline.'
    }
  return { decision: 'graduate', reason: 'all_green', exit: EXIT.ok, why: `Now in phase ${to}: ${showWeights(after)}.` }
}
