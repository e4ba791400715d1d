import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import { sameWeights, sayWeights, showWeights } from '../model/weights.js'
import { RouterError } from '../routers/router.js'
import { decideStep, type PlannedStep, type StepDecision, type StepEvidence, showActor } from './decide-step.js'
import type { TransitionDeps } from './deps.js'
import { claimEntry, type Step } from './entries.js'
import { type History, historyOf } from './history.js'
import { allowRetry, override } from './interventions.js'
import { type Claim, endOf } from './record.js'
import { recover } from './recover.js'
import { readRouter, type Snapshot } from './snapshot.js'
import type { Standing } from './standing.js'
import { held, type TransitionResult, unmoved } from './transition-result.js'

/**
 * Takes the planned step where the evidence allows it. `seen` is the snapshot that it was planned on: a ledger that has
 * moved on since refuses the claim, and a router that sends something else is left alone. Rejects with
 * UnmeasurableError where router or ledger fail.
 */
export async function advance(
  deps: TransitionDeps,
  planned: PlannedStep,
  evidence: StepEvidence,
  { standing }: Pick<Snapshot, 'standing'>
): Promise<TransitionResult> {
  const decided = decideStep(planned, evidence)
  if (!decided.step) return unmoved(decided, standing)
  const now = await readRouter(deps)
  if (!sameWeights(now, standing.routed)) {
    const why = `The router was changed while the evidence was judged: it sends ${showWeights(now)}. Nothing was moved; run the command again.`
    return unmoved(held('claimed_by_another', why), standing)
  }
  await recordAnswers(deps, planned, decided, standing)
  return takeStep(deps, decided.step, now)
}

/** What people answer for stands in the ledger before the step that it allows. */
async function recordAnswers(
  deps: TransitionDeps,
  { request }: PlannedStep,
  { retry, override: answered }: StepDecision,
  { history }: Standing
): Promise<void> {
  if (retry) await allowRetry(deps, request.digests.canary, retry.attempt, retry.why)
  if (answered) await override(deps, history, answered.over, answered.why)
}

/**
 * One step, exactly once: claim, in progress, router (compare-and-set with the version that the decision was taken on),
 * read back, done. The last two are recovery itself: the way after a crash is the way without one. Rejects with
 * UnmeasurableError where router or ledger fail; the next recover() finishes the step or undoes it.
 */
export async function takeStep(
  deps: TransitionDeps,
  step: Step,
  seen: Pick<Snapshot, 'version'>
): Promise<TransitionResult> {
  const { ledger, log } = deps
  const claim: Claim = await ledger.open(claimEntry(deps, step))
  const rival = rivalOf(claim, historyOf(await ledger.read()))
  if (rival) {
    await ledger.mark(claim, 'undone', rival.why)
    return { ...rival, moved: false, before: step.before, standing: null, recorded: true }
  }
  await ledger.mark(claim, 'in_progress', `${showWeights(step.before)} to ${showWeights(step.after)}.`)
  const refusal = sameWeights(step.before, step.after) ? null : await setRouter(deps, step, seen.version)
  if (refusal) log.warning(`The router did not take the step: ${refusal.message}`)
  const { standing } = await recover(deps)
  return {
    ...outcomeOf(claim, standing, refusal),
    moved: refusal === null,
    before: step.before,
    standing,
    recorded: true
  }
}

/** Before the first step the way back is proven, with the router at 0: where it does not work nothing goes up. */
async function setRouter({ router }: TransitionDeps, { from, after }: Step, seen: string): Promise<Error | null> {
  try {
    const version = from === null ? await router.prove(seen).catch(asProof) : seen
    await router.set(after, version)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function asProof(error: unknown): never {
  if (!(error instanceof RouterError)) throw error
  const message = `the way back was tried before the first step, and failed: ${error.message}`
  throw new RouterError(error.kind, message, { cause: error })
}

/** Why the claim does not count; null where it does. */
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
  return held('rolled_back', 'The rollout was rolled back meanwhile, so no step is taken.')
}

function outcomeOf(claim: Claim, { history, routed }: Standing, refusal: Error | null): Conclusion {
  const now = [...history.chain, ...history.lost].find(({ id }) => id === claim.id)
  // The attempt that ended may be the one before this.
  if (history.fallen.has(claim.rollout)) return endedMeanwhile('rolled_back')
  if (now && endOf(now)?.mark === 'done') return graduated(claim)
  const said = refusal?.message ?? 'another change came first'
  const why = `The step ${claim.key} was undone: ${said}. The router sends ${showWeights(routed)}.`
  const overtaken = refusal === null || (refusal instanceof RouterError && refusal.kind === 'conflict')
  return overtaken
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
  return { decision: 'graduate', reason: 'all_green', exit: EXIT.ok, why: `Now in ${to}: ${sayWeights(after)}.` }
}
