import type { Phase } from '../manifest/phases.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ReasonCode } from '../model/reasons.js'
import { NOTHING, showWeights } from '../model/weights.js'
import type { Step } from './entries.js'
import { held, refused, settled } from './outcome.js'
import { type Actor, type Claim, type Evidence, rolloutId } from './record.js'
import type { Standing } from './standing.js'

/** What the next step would rest on: the verdict of the gate (first step) or of the phase's window. */
export interface Judged {
  /** The phase whose window was judged; null for the gate's result, before the first. */
  phase: string | null
  verdict: Conclusion
  /** Of the result.json or window it was computed from; null where nothing was. */
  digest: string | null
  /** Ids of the stop rows that fired. */
  rows: string[]
}

export interface Asked extends Place {
  pins: Step['pins']
  /** Of the canary's pins, as they were evaluated and as the service shows them now; null where not known. */
  proof: {
    evaluated: string | null
    live: string | null
    /** What the service shows, in words, where it is not what the manifest names. */
    seen?: string
  }
  judged: Judged
  override: { why: string } | null
}

/** From where to where. */
export interface Place {
  name: string
  plan: readonly Phase[]
  standing: Standing
  /** Of the pins in the manifest at the evaluated commit. */
  digests: Step['digests']
  /** The phase to go to; null for whichever is next. */
  to: string | null
  retry: { why: string } | null
  by: Actor
}

/** `step` is null where nothing goes up. The words of people that are to be recorded first stand beside it. */
export interface Decided extends Conclusion {
  step: Step | null
  retry: { attempt: number; why: string } | null
  override: { over: ReasonCode; why: string } | null
}

/** What a person may answer for. Never: pins that are not what was evaluated, a hard stop, a failed gate. */
const OVERRIDABLE: readonly ReasonCode[] = [
  'evidence_thin',
  'evidence_exhausted',
  'no_traffic',
  'soft_stop',
  'frozen',
  'not_measured'
]
const GREEN: readonly ReasonCode[] = ['all_green', 'warnings']

/** Whether a rollout may go up on it, by itself or where a person answers for it. */
export function mayGoUpOn(reason: ReasonCode): boolean {
  return isGreen(reason) || OVERRIDABLE.includes(reason)
}

export function isGreen(reason: ReasonCode): boolean {
  return GREEN.includes(reason)
}

/** Whether the rollout goes up, by how much, or why not. Pure. One step at a time, and down only by a rollback. */
export function decide(asked: Asked): Decided {
  const stop = hardStop(asked)
  if (stop) return nothing(stop)
  const next = nextPlace(asked)
  if ('decision' in next) return nothing(next)
  const refusal = unproven(asked)
  return refusal ? nothing(refusal) : judged(asked, next)
}

/** Why no step can be taken from here, whatever the evidence says; null where one can. */
export function refusalOf(place: Place): Conclusion | null {
  const next = nextPlace(place)
  return 'decision' in next ? next : null
}

function nothing(verdict: Conclusion): Decided {
  return { ...verdict, step: null, retry: null, override: null }
}

function hardStop({ judged, standing }: Asked): Conclusion | null {
  if (judged.verdict.reason !== 'hard_stop') return null
  // A gate says nothing of a canary that serves: that is for the window of its phase.
  const serving = judged.phase !== null && standing.rollout !== null && standing.history.ended !== 'rolled_back'
  return serving ? { ...judged.verdict, decision: 'rollback' } : judged.verdict
}

/**
 * Proof of identity (docs/runbook.md §8): the pins evaluated, in the manifest and running are one digest, or nothing
 * moves.
 */
export function unproven({
  digests,
  proof,
  standing
}: Pick<Asked, 'digests' | 'proof' | 'standing'>): Conclusion | null {
  const mine = digests.canary
  const { rollout, history } = standing
  if (rollout && !history.ended && rollout.digest !== mine) {
    const why = `The rollout of the pins ${short(rollout.digest)} is under way; this manifest names ${short(mine)}. Roll it back, or complete it first.`
    return refused('pins_changed', why)
  }
  if (proof.evaluated === null) {
    const why =
      "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run."
    return refused('not_measured', why)
  }
  if (proof.evaluated !== mine) {
    const why = `Evaluated were the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`
    return refused('pins_changed', why)
  }
  if (proof.live === mine) return null
  const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`
  return refused('pins_changed', `${seen} Evaluated were ${short(mine)}.`)
}

/** What forbids every step for now. */
function unready({ standing, by, to }: Place): Conclusion | null {
  const { state, routed, recorded, history, paused } = standing
  if (state === 'moving') {
    const why = history.open
      ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
      : 'A step or a rollback is not through yet; the next promote, watch or rollback sees to it.'
    return held('claimed_by_another', why)
  }
  if (state === 'astray') {
    const why = `The router sends ${showWeights(routed)}, the ledger says ${showWeights(recorded)}, and no step explains it. Roll back, or set the router to what the ledger says.`
    return refused('not_next_phase', why)
  }
  if (paused) return held('paused', `Paused by ${paused.who} since ${paused.since}: ${paused.why}`)
  const before = to === null && !history.ended && history.chain.find(claim => isRerun(by, claim))
  if (before) {
    const why = `This run went to ${before.to ?? 'the end'} in attempt ${before.by.run!.attempt} already. Start a new run to go further, or name the phase with --to.`
    return settled('already_there', why)
  }
  return null
}

/** The name, and the run where there is one. */
export function showActor({ who, run }: Actor): string {
  return run ? `${who} (${run.url})` : who
}

function isRerun(me: Actor, { by }: { by: Actor }): boolean {
  return me.run !== null && by.run?.id === me.run.id && by.run.attempt < me.run.attempt
}

interface Next {
  /** The claim that it goes on from; null: from the baseline. */
  last: Claim | null
  /** Null: the last phase's window was green, and nothing moves any more. */
  to: Phase | null
  attempt: number
  retry: Decided['retry']
}

function nextPlace(place: Place): Next | Conclusion {
  const refusal = unready(place)
  if (refusal) return refusal
  const { standing, plan, to } = place
  const { rollout, history, phase } = standing
  if (!rollout || history.ended) return firstPlace(place)
  const here = plan.findIndex(({ name }) => name === phase)
  if (here < 0) return refused('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`)
  if (to === phase) return settled('already_there', `The rollout is in phase ${to} already.`)
  const next = plan[here + 1] ?? null
  if (to !== null && to !== next?.name) return refused('not_next_phase', notNext(plan, here, to))
  return { last: history.phase, to: next, attempt: rollout.attempt, retry: null }
}

function firstPlace({ name, standing, digests, plan, to, retry, by }: Place): Next | Conclusion {
  const { history, rollout, routed } = standing
  const first = plan[0]
  if (!first) return refused('not_next_phase', 'The plan has no phases.')
  const same = rollout?.digest === digests.canary
  if (same && history.ended === 'complete') return settled('complete', 'This rollout is complete.')
  if (routed.canary > 0 || routed.mirror > 0) {
    const why = `The router still sends ${showWeights(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`
    return refused('not_next_phase', why)
  }
  if (to !== null && to !== first.name) return refused('not_next_phase', notNext(plan, -1, to))
  const attempts = history.attempts.get(digests.canary) ?? 0
  const start = { last: null, to: first }
  const open = attempts > 0 && !history.closed.has(rolloutId(name, digests.canary, attempts))
  if (open) return { ...start, attempt: attempts, retry: null }
  if (attempts === 0 || !history.fallen.has(rolloutId(name, digests.canary, attempts))) {
    return { ...start, attempt: attempts + 1, retry: null }
  }
  if (!retry) {
    const why = 'These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.'
    return refused('same_canary_after_rollback', why)
  }
  const again = history.retries.find(entry => entry.digest === digests.canary && isRerun(by, entry))
  if (again) {
    const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`
    return refused('same_canary_after_rollback', why)
  }
  return { ...start, attempt: attempts + 1, retry: { attempt: attempts + 1, why: retry.why } }
}

function notNext(plan: readonly Phase[], here: number, to: string): string {
  const there = plan.findIndex(({ name }) => name === to)
  const next = plan[here + 1]
  const expected = next ? `Expected ${next.name}.` : 'It stands in the last phase.'
  if (there < 0) return `The plan has no phase ${to}. ${expected}`
  return there <= here
    ? `${to} was left behind; down it goes only by a rollback. ${expected}`
    : `${to} is not the next phase; none is skipped. ${expected}`
}

function stepOf({ name, digests, pins, judged }: Asked, { last, to, attempt }: Next): Step {
  const before = last?.after ?? NOTHING
  const { verdict, digest } = judged
  const evidence: Evidence = { digest, result: verdict.decision, reason: verdict.reason }
  return {
    rollout: rolloutId(name, digests.canary, attempt),
    attempt,
    from: last?.to ?? null,
    to: to?.name ?? null,
    environment: to?.environment ?? last!.environment,
    before,
    after: to ? { canary: to.weight, mirror: to.mirror ?? 0 } : before,
    pins,
    digests,
    evidence
  }
}

/** The step is the right one: may it be taken on this evidence? */
function judged(asked: Asked, next: Next): Decided {
  const { judged, standing, override } = asked
  const { verdict, phase } = judged
  const step = stepOf(asked, next)
  if (phase !== step.from) {
    const moved = (name: string | null) => asked.plan.findIndex(phase => phase.name === name)
    if (moved(phase) < moved(step.from)) {
      const why = `Another command went up to ${step.from} while ${phase ?? 'the gate'} was judged.`
      return nothing(held('claimed_by_another', why))
    }
    const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`
    return nothing(refused('not_next_phase', `Judged was ${phase ?? 'the gate'}, but ${where}.`))
  }
  const green = isGreen(verdict.reason)
  if (!green && !(override && OVERRIDABLE.includes(verdict.reason))) return nothing(heldBack(verdict))
  const why =
    step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${showWeights(step.after)}.`
  const word = green || !override ? null : { over: verdict.reason, why: override.why }
  const reason: ReasonCode = step.to === null ? 'complete' : 'all_green'
  return { decision: 'graduate', reason, exit: EXIT.ok, why, step, retry: next.retry, override: word }
}

/** The judge's word stands, but what warns or fails there only holds here. */
export function heldBack(verdict: Conclusion): Conclusion {
  return verdict.decision === 'error' ? verdict : { ...verdict, decision: 'hold', exit: verdict.exit || EXIT.hold }
}

function short(digest: string | null): string {
  return digest === null ? '(unknown)' : digest.replace(/^(sha256:)?(.{12}).*$/, '$1$2')
}
