import type { Phase } from '../manifest/phases.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ReasonCode } from '../model/reasons.js'
import { NOTHING, sayWeights, showWeights } from '../model/weights.js'
import type { FixedPoints } from '../window/points.js'
import type { Step } from './entries.js'
import { attemptsOf } from './history.js'
import { type Actor, type Claim, type Evidence, rolloutId } from './record.js'
import type { Standing } from './standing.js'
import { held, refused, settled } from './transition-result.js'

/** What a verdict on the evidence says: the gate's (first step), or that of the phase's window. */
export interface Judged {
  /** The phase whose window was judged; null for the gate's result, before the first. */
  phase: string | null
  verdict: Conclusion
  /** Of the result.json or window it was computed from; null where nothing was. */
  digest: string | null
  /** Of the rows.jsonl that the gate's result was verified with. */
  rowsDigest?: string
  /** Ids of the stop rows that fired. */
  rows: string[]
  /** Whether both arms suffered what fired. */
  shared?: boolean
  /** The verdict without the rows that failed for what both arms suffered and what is over; absent where there are none. */
  beside?: Conclusion
  /** What the next phase is bet on with. */
  points?: FixedPoints
}

/** Where the rollout stands, and where it is asked to go. */
export interface StepRequest {
  name: string
  plan: readonly Phase[]
  standing: Standing
  /** Of the pins in the manifest at the evaluated commit. */
  digests: Step['digests']
  /** The phase to go to; null for whichever is next. */
  to: string | null
  /** A person's reason to go up again after a rollback; null where nobody gave one. */
  retry: { why: string } | null
  by: Actor
}

/** The next step, before anybody looked at the evidence for it. */
export interface PlannedStep {
  request: StepRequest
  /** The claim that it goes on from; null: from the baseline. */
  last: Claim | null
  /** Null: the last phase's window was green, and no traffic moves any more. */
  to: Phase | null
  attempt: number
  retry: StepDecision['retry']
}

/** What the step rests on. */
export interface StepEvidence {
  judged: Judged
  pins: Step['pins']
  /** Of the canary's pins, as they were evaluated and as the service shows them now; null where not known. */
  proof: {
    evaluated: string | null
    live: string | null
    /** What the service shows, in words, where it is not what the manifest names. */
    seen?: string
  }
  /** A person's reason to go up on a verdict that holds. */
  override: { why: string } | null
}

/** `step` is null where nothing goes up. What people answered for is recorded before the step. */
export interface StepDecision extends Conclusion {
  step: Step | null
  retry: { attempt: number; why: string } | null
  override: { over: ReasonCode; why: string } | null
}

/**
 * Verdicts that a person may override. Never: pins that are not what was evaluated, a hard stop, a failed gate, but for
 * rows that failed for what both arms suffered and what is over.
 */
const OVERRIDABLE: readonly ReasonCode[] = [
  'evidence_thin',
  'evidence_exhausted',
  'evidence_stale',
  'no_traffic',
  'soft_stop',
  'frozen',
  'not_measured'
]
const GREEN: readonly ReasonCode[] = ['all_green', 'warnings']

/** Whether a rollout may go up on it, by itself or by a person's override. */
export function mayGoUpOn(reason: ReasonCode): boolean {
  return isGreen(reason) || OVERRIDABLE.includes(reason)
}

export function isGreen(reason: ReasonCode): boolean {
  return GREEN.includes(reason)
}

/** The next step from here, or why there is none whatever the evidence says. Pure; no other place refuses a step. */
export function planStep(request: StepRequest): PlannedStep | Conclusion {
  const refusal = refusalNow(request)
  if (refusal) return refusal
  const { standing, plan, to } = request
  const { rollout, history, phase } = standing
  if (!rollout || history.ended) return planFirstStep(request)
  const here = plan.findIndex(({ name }) => name === phase)
  if (here < 0) return refused('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`)
  if (to === phase) return settled('already_there', `The rollout is in phase ${to} already.`)
  const next = plan[here + 1] ?? null
  if (to !== null && to !== next?.name) return refused('not_next_phase', notNext(plan, here, to))
  return { request, last: history.phase, to: next, attempt: rollout.attempt, retry: null }
}

/** Whether the planned step is taken on this evidence. Pure. Rollbacks are not decided here: they wait for no plan. */
export function decideStep(planned: PlannedStep, evidence: StepEvidence): StepDecision {
  const { verdict } = evidence.judged
  if (verdict.reason === 'hard_stop') return noStep(verdict)
  const refusal = unproven(planned.request, evidence.proof)
  return refusal ? noStep(refusal) : decideOnVerdict(planned, evidence)
}

function noStep(verdict: Conclusion): StepDecision {
  return { ...verdict, step: null, retry: null, override: null }
}

/**
 * Proof of identity (docs/runbook.md §8): the pins evaluated, in the manifest and running are one digest, or nothing
 * moves.
 */
function unproven({ digests, standing }: StepRequest, proof: StepEvidence['proof']): Conclusion | null {
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
    const why = `The gate evaluated the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`
    return refused('pins_changed', why)
  }
  if (proof.live === mine) return null
  const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`
  return refused('pins_changed', `${seen} The pins ${short(mine)} were evaluated.`)
}

/** What forbids every step for now. */
function refusalNow({ standing, by, to }: StepRequest): Conclusion | null {
  const { state, routed, recorded, history, paused } = standing
  if (state === 'moving') {
    const why = history.open
      ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
      : 'A step or a rollback was cut short; the next promote, watch or rollback finishes or undoes it.'
    return held('claimed_by_another', why)
  }
  if (state === 'astray') {
    const why = `The router sends ${showWeights(routed)}, the ledger says ${showWeights(recorded)}, and no step explains the difference. Roll back, or set the router to what the ledger says.`
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

function planFirstStep(request: StepRequest): PlannedStep | Conclusion {
  const { name, standing, digests, plan, to, retry, by } = request
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
  const attempts = attemptsOf(history, name, digests.canary)
  const start = { request, last: null, to: first }
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
  const expected = next ? `Expected ${next.name}.` : 'The rollout stands in the last phase.'
  if (there < 0) return `The plan has no phase ${to}. ${expected}`
  return there <= here
    ? `The rollout has left ${to} behind, and goes down only by a rollback. ${expected}`
    : `${to} is not the next phase, and no phase is skipped. ${expected}`
}

/** The step is the right one: may it be taken on this evidence? */
function decideOnVerdict(planned: PlannedStep, evidence: StepEvidence): StepDecision {
  const { judged, override } = evidence
  const { verdict, phase } = judged
  const step = stepOf(planned, evidence)
  if (phase !== step.from) return noStep(otherPhase(planned.request, phase, step.from))
  const green = isGreen(verdict.reason)
  if (!green && !(override && mayBeAnswered(judged))) return noStep(heldBack(verdict))
  const why =
    step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${sayWeights(step.after)}.`
  const answered = green || !override ? null : { over: verdict.reason, why: override.why }
  const reason: ReasonCode = step.to === null ? 'complete' : 'all_green'
  return { decision: 'graduate', reason, exit: EXIT.ok, why, step, retry: planned.retry, override: answered }
}

/** Whether a person may go on over the verdict. */
function mayBeAnswered({ verdict, beside }: Judged): boolean {
  return OVERRIDABLE.includes(verdict.reason) || (beside !== undefined && mayGoUpOn(beside.reason))
}

function stepOf({ request, last, to, attempt }: PlannedStep, { judged, pins }: StepEvidence): Step {
  const { name, digests } = request
  const { verdict, digest, rowsDigest, points } = judged
  const before = last?.after ?? NOTHING
  const rows = rowsDigest === undefined ? {} : { rows: rowsDigest }
  const evidence: Evidence = { digest, ...rows, result: verdict.decision, reason: verdict.reason }
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
    evidence,
    ...(points && to && { points })
  }
}

/** Evidence of one phase proves nothing about the step from another. */
function otherPhase({ plan, standing }: StepRequest, judged: string | null, from: string | null): Conclusion {
  const at = (name: string | null) => plan.findIndex(phase => phase.name === name)
  if (at(judged) < at(from)) {
    return held('claimed_by_another', `Another command went up to ${from} while ${judged ?? 'the gate'} was judged.`)
  }
  const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`
  return refused('not_next_phase', `The evidence is of ${judged ?? 'the gate'}, but ${where}.`)
}

/** The judge's verdict as one on the rollout: what warns or fails there holds it here. */
export function heldBack(verdict: Conclusion): Conclusion {
  return verdict.decision === 'error' ? verdict : { ...verdict, decision: 'hold', exit: verdict.exit || EXIT.hold }
}

function short(digest: string | null): string {
  return digest === null ? '(unknown)' : digest.replace(/^(sha256:)?(.{12}).*$/, '$1$2')
}
