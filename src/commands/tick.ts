import type { Manifest } from '../manifest/load.js'
import { type Phase, phaseAfter } from '../manifest/phases.js'
import { showProblem } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ExitCode, type ReasonCode } from '../model/reasons.js'
import { ROWS } from '../model/rows.js'
import { NOTHING, sameWeights } from '../model/weights.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import { probeAll } from '../probes/probe-all.js'
import { advance } from '../rollout/advance.js'
import { heldBack, type PlannedStep, planStep } from '../rollout/decide-step.js'
import type { Rollback } from '../rollout/record.js'
import { rollBack } from '../rollout/roll-back.js'
import type { Snapshot } from '../rollout/snapshot.js'
import type { Standing } from '../rollout/standing.js'
import {
  held,
  incomplete,
  refused,
  rollbackFinished,
  settled,
  type TransitionResult
} from '../rollout/transition-result.js'
import { findWindow, isHardStop, type KnownState } from './find-window.js'
import type { StepBasis } from './gate-evidence.js'
import { hasGold, loadGoldSet, openTrustedCalendar } from './inputs.js'
import type { Rollout, Session } from './open-rollout.js'
import { addProbes, evidenceOf, type JudgedWindow } from './phase-window.js'
import { readRecovery } from './recovery.js'
import { faultsOf } from './router-problems.js'
import { toldRollback } from './told-rollback.js'

/** What a person asks for, beyond the stop rules. */
export interface TickRequest {
  /** Whether to go up where the evidence allows it. */
  goUp: boolean
  /** Finds what the first step rests on; null: no rollout is begun. */
  begin: (() => Promise<StepBasis>) | null
  /** The phase to go to; null for whichever is next. */
  to: string | null
  retry: { why: string } | null
  override: { why: string } | null
}

export interface TickResult {
  verdict: Conclusion
  /** Null where the ledger could not be read. */
  standing: Standing | null
  /** What a step or a rollback came to; null where neither was tried. */
  moved: TransitionResult | null
  /** What the next tick may take as known; null where traffic has moved since. */
  known: KnownState | null
  judged: JudgedWindow | null
  /** Ids of the stop rows that fired, where an earlier tick found them. */
  rows?: string[]
}

/** Asked where the manifest has no gold set: only the pins of the reply are looked at. */
const ANY_QUESTION = 'What do you run with?'

/** A phase younger than this may lack rows, or whole columns, without that being a finding. */
const PATIENCE_MS = 10 * 60_000

/**
 * One tick of a rollout: puts right what a crash left, holds the stop rules against the window in every state, and sends
 * all traffic back where a hard one fired. Then goes one step up where that is asked for and proven. `last` is what the
 * tick before found: while the router is unchanged, the stop rules need not wait for the ledger. Rejects with
 * UnmeasurableError where something can not be read.
 */
export async function tick(session: Session, request: TickRequest, last: KnownState | null): Promise<TickResult> {
  const { seen, judged } = await findWindow(session, last)
  if (seen === null) return 'window' in judged ? rollBackOn(session, judged) : rollBackAgain(session, judged)
  if (judged && isHardStop(judged)) return rollBackOn(session, judged)
  const { standing, version, mended, stuck } = seen
  if (stuck) return finishedRollback({ ...incomplete(stuck, standing.routed), standing, recorded: true })
  if (mended) return finishedRollback(rollbackFinished(mended, standing))

  const unmoved = {
    standing,
    judged,
    moved: null,
    known: { standing, version, points: judged?.window.summary.grid?.points ?? null }
  }
  const faulty = heldByManifest(session.rollout)
  if (faulty) return { ...unmoved, verdict: faulty }
  const shared = request.begin && !request.retry ? await afterSharedOutage(session, standing) : null
  if (shared?.retry === null) return { ...unmoved, verdict: held('rolled_back', shared.why) }
  const planned = planNext(session, standing, { ...request, retry: shared?.retry ?? request.retry })
  if ('decision' in planned) return { ...unmoved, verdict: planned }
  if (!judged && !request.begin) return { ...unmoved, verdict: nothingUnderWay(standing) }
  const probes = await probeNow(session)
  const window = judged && addProbes(session.rollout.manifest, judged, probes)
  const basis = window ? windowBasis(session, standing, window) : await gateBasis(session, request, probes)
  const proven = { ...unmoved, judged: window }
  if (window && !request.goUp) {
    return { ...proven, verdict: mayGoUp(session.rollout.plan, window.window.phase, basis.judged.verdict) }
  }
  const moved = await goUp(session, request, planned, seen, basis)
  const known = moved.moved ? null : unmoved.known
  return { ...proven, verdict: moved, moved, known, standing: moved.standing ?? standing }
}

async function rollBackOn({ rollout }: Session, judged: JudgedWindow): Promise<TickResult> {
  const { verdict, digest, rows, shared = false } = evidenceOf(judged)
  const evidence = { digest, result: 'rollback', reason: verdict.reason }
  const canary = rollout.manifest.pinsDigest.canary
  const moved = await rollBack(rollout.deps, { why: verdict.why, rows, evidence, shared, canary })
  return { verdict: moved, standing: moved.standing, moved, known: null, judged }
}

/** The router can not be read: it is set once more for the rollback on record, which is not recorded again. */
async function rollBackAgain({ rollout }: Session, { why, rows, evidence }: Rollback): Promise<TickResult> {
  const moved = await rollBack(rollout.deps, { why, rows, evidence })
  return { verdict: moved, standing: moved.standing, moved, known: null, judged: null, rows }
}

/** A rollback that was decided before, with the rows that fired then. */
function finishedRollback(moved: TransitionResult): TickResult {
  const { standing } = moved
  return { verdict: moved, standing, moved, known: null, judged: null, rows: standing?.history.rollback?.rows ?? [] }
}

/** A manifest with faults lets nothing go up; the stop rules were looked at with what can be read of it. */
export function heldByManifest({ manifest }: Rollout): Conclusion | null {
  const [first, ...more] = faultsOf(manifest)
  if (!first) return null
  const others = more.length > 0 ? `, and ${more.length} more` : ''
  const why = `Nothing goes up until the manifest is right: ${showProblem(first)}${others}.`
  return refused('manifest_invalid', why)
}

/** The next step from here, or why none can be taken. */
export function planNext(
  { rollout: { manifest, plan, deps } }: Session,
  standing: Standing,
  { to, retry }: Pick<TickRequest, 'to' | 'retry'>
): PlannedStep | Conclusion {
  return planStep({ name: deps.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: deps.by })
}

/**
 * A canary that was sent back for what both arms suffered goes up again without a person's word, once the baseline is as
 * it was; null where the rollback was the canary's own, or another canary goes up.
 */
async function afterSharedOutage(
  session: Session,
  standing: Standing
): Promise<{ retry: { why: string } | null; why: string } | null> {
  const { history, rollout } = standing
  const isSame = rollout?.digest === session.rollout.manifest.pinsDigest.canary
  if (history.ended !== 'rolled_back' || history.rollback?.shared !== true || !isSame) return null
  const { state, why } = await readRecovery(session, standing)
  const sentBack = 'What sent the canary back was shared by both arms.'
  if (state === 'green') return { retry: { why: `${sentBack} ${why}` }, why }
  return { retry: null, why: `${sentBack} It goes up again once the baseline has recovered: ${why}` }
}

function probeNow({ world, rollout, http }: Session): Promise<ProbeOutcome[]> {
  return probeAll(world, rollout.manifest, http, path => openTrustedCalendar(world, path))
}

function windowBasis({ world }: Session, standing: Standing, window: JudgedWindow): StepBasis {
  const judged = evidenceOf(window)
  const verdict = patient(judged.verdict, standing, world.clock.now())
  return { judged: { ...judged, verdict }, evaluated: standing.rollout!.digest }
}

/** The first step rests on the gate's result, and on probes that pass now. */
async function gateBasis(
  { rollout }: Session,
  { begin }: TickRequest,
  probes: readonly ProbeOutcome[]
): Promise<StepBasis> {
  const { judged, evaluated } = await begin!()
  return { judged: { ...judged, verdict: failedProbes(rollout.manifest, probes) ?? judged.verdict }, evaluated }
}

/** The verdict of probes that are not as they must be; null where all are. */
function failedProbes(
  { not_required }: Pick<Manifest, 'not_required'>,
  probes: readonly ProbeOutcome[]
): Conclusion | null {
  const open = probes.filter(({ row, verdict }) => verdict !== 'pass' && !(row in not_required))
  const failed = open.filter(({ row, verdict }) => verdict === 'fail' && ROWS[row].failsAs !== 'frozen')
  if (failed.length > 0) return probeVerdict('gate_failed', EXIT.failed, failed)
  const unmeasured = open.filter(({ verdict }) => verdict === 'not_measured')
  if (unmeasured.length > 0)
    return { ...probeVerdict('not_measured', EXIT.unmeasurable, unmeasured), decision: 'error' }
  return open.length > 0 ? probeVerdict('frozen', EXIT.hold, open) : null
}

function probeVerdict(reason: ReasonCode, exit: ExitCode, found: readonly ProbeOutcome[]): Conclusion {
  return { decision: 'fail', reason, exit, why: found.map(({ why }) => why).join(' ') }
}

async function goUp(
  session: Session,
  { override }: TickRequest,
  planned: PlannedStep,
  seen: Snapshot,
  { judged, evaluated }: StepBasis
): Promise<TransitionResult> {
  const { deps, manifest } = session.rollout
  const { baseline, canary } = manifest.arms
  const live = await livePins(session)
  const proof = { evaluated, live: live.digest, ...(live.differs !== null && { seen: live.differs }) }
  const pins = { baseline: { ...baseline.pins }, canary: { ...canary.pins } }
  return advance(deps, planned, { judged, pins, proof, override }, seen)
}

async function livePins({ world, http, rollout: { manifest } }: Session) {
  const { clock, signal } = world
  const { readLivePins } = await import('../gold/live-pins.js')
  const question = hasGold(manifest) ? (await loadGoldSet(world, manifest)).items[0]!.question : ANY_QUESTION
  return readLivePins(manifest, { arm: 'canary', question }, { http, clock, signal })
}

/** What is said where no phase is under way. */
export function nothingUnderWay({ history, routed }: Standing): Conclusion {
  if (history.ended === 'rolled_back' && !sameWeights(routed, NOTHING)) {
    const { canary, mirror } = routed
    const served = canary > 0 ? `${canary} % of users are` : `copies of ${mirror} % of requests are`
    const why = `A rollback was decided, and ${served} still on the canary. ${toldRollback(history.rollback!, 'Decided')}`
    return { decision: 'hold', reason: 'rollback_incomplete', exit: EXIT.failed, why }
  }
  if (history.ended === 'rolled_back') {
    return settled('rolled_back', `${toldRollback(history.rollback!)} All users are on the baseline.`)
  }
  if (history.ended === 'complete') return settled('complete', 'The rollout is complete.')
  return settled('already_there', 'No rollout is under way: all users are on the baseline.')
}

/** The window's verdict, said of the phase: whether the rollout may go on from it. */
export function mayGoUp(plan: readonly Phase[], phase: Phase, verdict: Conclusion): Conclusion {
  if (verdict.decision !== 'pass') return heldBack(verdict)
  const next = phaseAfter(plan, phase)
  const where = next ? `promote goes on to ${next.name}` : 'promote completes the rollout'
  return { ...verdict, decision: 'graduate', why: `${phase.name} was green for a full window: ${where}.` }
}

/** In the first minutes of a phase missing rows hold the rollout, and are no error yet. */
function patient(verdict: Conclusion, { since }: Standing, now: number): Conclusion {
  const waited = now - Date.parse(since!)
  const mayCome = verdict.reason === 'no_traffic' || verdict.reason === 'not_measured'
  if (!mayCome || waited >= PATIENCE_MS) return verdict
  const why = `${verdict.why} The phase is ${Math.round(waited / 1000)} s old.`
  return { decision: 'warn', reason: 'evidence_thin', exit: EXIT.hold, why }
}
