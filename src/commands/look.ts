import { type Phase, phaseAfter } from '../manifest/phases.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import { NOTHING, sameWeights } from '../model/weights.js'
import type { Http, World } from '../model/world.js'
import { probeAll } from '../probes/probe-all.js'
import { type Asked, heldBack, type Judged, refusalOf } from '../rollout/decide.js'
import { type Look, readRouter, weightsOf } from '../rollout/look.js'
import { type Outcome as Moved, settled, wentBack } from '../rollout/outcome.js'
import { promote } from '../rollout/promote.js'
import { recover } from '../rollout/recover.js'
import { rollBack } from '../rollout/roll-back.js'
import type { Standing } from '../rollout/standing.js'
import type { WindowSource } from '../window/summary.js'
import { fencesHolding } from './fences-holding.js'
import type { GateEvidence } from './gate-evidence.js'
import { hasGold, loadGoldSet, openTrustedCalendar } from './inputs.js'
import type { Rollout } from './open-rollout.js'
import { phaseByWeights, phaseUnderWay, spansOf } from './phase-spans.js'
import {
  evidenceOf,
  type JudgedWindow,
  judgeWindow,
  type PhaseWindow,
  readPhaseWindow,
  type Spans
} from './phase-window.js'

/** What a look at a rollout needs. */
export interface Scene {
  world: World
  rollout: Rollout
  http: Http
  source: WindowSource
  out: string
}

/** What a person asks for, beyond looking. */
export type Wish = Pick<Asked, 'to' | 'retry' | 'override'> & {
  /** Whether to go up where all is green. */
  goUp: boolean
  /** What the first step would rest on; null: no rollout is begun. */
  begin: (() => Promise<GateEvidence | null>) | null
}

export interface Seen {
  verdict: Conclusion
  /** Null where the ledger could not be read. */
  standing: Standing | null
  /** What a step or a rollback came to; null where neither was tried. */
  moved: Moved | null
  /** What the next look may take as known; null where something moved since. */
  known: Known | null
  judged: JudgedWindow | null
  /** Ids of the stop rows that fired, where not this look but an earlier one found them. */
  rows?: string[]
}

/** Where the rollout stood while the router was at this version. */
export type Known = Pick<Look, 'standing' | 'version'>

/** Asked where the manifest has no gold set: only the pins of the reply are looked at. */
const ANY_QUESTION = 'What do you run with?'

/** So long after it entered a phase, what has not come yet is no finding. */
const PATIENCE_MS = 10 * 60_000

/**
 * One look: puts right what a crash left, holds the stop rules against the window now, in every state, and sends all
 * traffic back where a hard one fired. Then goes one step up, where that is wished and proven. Where an earlier look is
 * known, and the router is as it was, the stop rules wait for no ledger. Rejects with UnmeasurableError where something
 * can not be read.
 */
export async function look(scene: Scene, wish: Wish, before: Known | null): Promise<Seen> {
  const { stage, plan, manifest } = scene.rollout
  const early = before && (await lookEarly(scene, before))
  if (early && 'verdict' in early) return early
  const known = await recover(stage).catch(error => watchWithoutLedger(scene, error))
  if ('verdict' in known) return known
  const { standing, version } = known
  if (known.mended) return finished(wentBack(known.mended, standing), standing)
  const phase = phaseUnderWay(plan, standing)
  const isRead = early !== null && version === before!.version
  const window = phase && (isRead ? early : await readWindow(scene, phase, spansNow(scene, phase, standing)))
  const stopped = window && (await stopNow(scene, window))
  if (stopped) return stopped

  const refusal = refusalOf(placeOf(scene, wish, standing))
  const seen = { standing, moved: null, known }
  if (refusal || (!phase && !wish.begin)) {
    const judged = window && judgeWindow(manifest, window, { probes: null, duration: window.phase.window.duration })
    return { ...seen, judged, verdict: refusal ?? nothingUnderWay(standing) }
  }
  const probes = await probeAll(scene.world, manifest, scene.http, path => openTrustedCalendar(scene.world, path))
  if (!phase || !window) {
    const begun = await begin(scene, wish, standing, fencesHolding(manifest, probes))
    return { verdict: begun, moved: begun, known: null, judged: null, standing: begun.standing ?? standing }
  }
  const judged = judgeWindow(manifest, window, { probes, duration: phase.window.duration })
  const verdict = patient(judged.verdict, standing, scene.world.clock.now())
  if (!wish.goUp) return { ...seen, judged, verdict: mayGoUp(plan, phase, verdict) }
  const evidence = { judged: { ...evidenceOf(phase, judged), verdict }, evaluated: standing.rollout!.digest }
  const moved = await goUp(scene, wish, evidence)
  return { judged, verdict: moved, moved, known: moved.moved ? null : known, standing: moved.standing ?? standing }
}

/** A rollback that was decided before; its own rows are those that fired. */
function finished(moved: Moved, standing: Standing): Seen {
  const rows = standing.history.rollback?.rows ?? []
  return { verdict: moved, standing, moved, known: null, judged: null, rows }
}

function placeOf({ rollout: { manifest, plan, stage } }: Scene, { to, retry }: Wish, standing: Standing) {
  return { name: stage.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: stage.by }
}

function spansNow({ world, rollout }: Scene, phase: Phase, standing: Standing): Spans {
  return spansOf(phase, standing, rollout.manifest.window?.warmup ?? 0, world.clock.now())
}

async function readWindow(scene: Scene, phase: Phase, spans: Spans): Promise<PhaseWindow> {
  const { world, rollout, http, source, out } = scene
  return readPhaseWindow(world, rollout.manifest, { phase, spans, source, http, out })
}

/** All traffic to the baseline where a hard stop fires on the window; else null. */
async function stopNow({ rollout: { stage, manifest } }: Scene, window: PhaseWindow): Promise<Seen | null> {
  const { phase } = window
  const judged = judgeWindow(manifest, window, { probes: null, duration: phase.window.duration })
  if (judged.verdict.reason !== 'hard_stop') return null
  const { verdict, digest, rows } = evidenceOf(phase, judged)
  const evidence = { digest, result: 'rollback', reason: verdict.reason }
  const moved = await rollBack(stage, { why: verdict.why, rows, evidence })
  return { verdict: moved, standing: moved.standing, moved, known: null, judged }
}

/** The window of the phase that is known to go on, unless its stop rules end it; null where it can't be told. */
async function lookEarly(scene: Scene, { standing, version }: Known): Promise<PhaseWindow | Seen | null> {
  const phase = phaseUnderWay(scene.rollout.plan, standing)
  if (!phase || (await readRouter(scene.rollout.stage)).version !== version) return null
  const window = await readWindow(scene, phase, spansNow(scene, phase, standing))
  return (await stopNow(scene, window)) ?? window
}

/** GitHub may be away; a canary that breaks is rolled back all the same. The router tells the phase. */
async function watchWithoutLedger(scene: Scene, error: unknown): Promise<Seen> {
  if (!(error instanceof UnmeasurableError) || error.reason === 'router_unreachable') throw error
  const { stage, plan } = scene.rollout
  const phase = phaseByWeights(plan, weightsOf(await readRouter(stage)))
  if (!phase) throw error
  const now = scene.world.clock.now()
  const window = { from: now - phase.window.duration, to: now }
  scene.world.log.warning(`The ledger is away, so only the stop rules are looked at: ${error.message}`)
  const stopped = await stopNow(scene, await readWindow(scene, phase, { window, reference: null, historyMs: 0 }))
  if (!stopped) throw error
  return stopped
}

async function begin(scene: Scene, wish: Wish, standing: Standing, fences: Conclusion | null): Promise<Moved> {
  const found = await wish.begin!()
  const none = { judged: { phase: null, verdict: nothingUnderWay(standing), digest: null, rows: [] }, evaluated: null }
  const evidence = found ?? none
  return goUp(scene, wish, fences ? { ...evidence, judged: { ...evidence.judged, verdict: fences } } : evidence)
}

async function goUp(
  scene: Scene,
  wish: Wish,
  { judged, evaluated }: { judged: Judged } & Pick<GateEvidence, 'evaluated'>
) {
  const { world, http, rollout } = scene
  const { stage, plan, manifest } = rollout
  const { clock, signal } = world
  const { readLivePins } = await import('../gold/live-pins.js')
  const question = hasGold(manifest) ? (await loadGoldSet(world, manifest)).items[0]!.question : ANY_QUESTION
  const live = await readLivePins(manifest, { arm: 'canary', question }, { http, clock, signal })
  const { baseline, canary } = manifest.arms
  return promote(stage, {
    plan,
    pins: { baseline: { ...baseline.pins }, canary: { ...canary.pins } },
    digests: manifest.pinsDigest,
    proof: { evaluated, live: live.digest, ...(live.differs !== null && { seen: live.differs }) },
    judged,
    to: wish.to,
    retry: wish.retry,
    override: wish.override
  })
}

/** What is said where no window grows. */
export function nothingUnderWay({ history, routed }: Standing): Conclusion {
  if (history.ended === 'rolled_back' && !sameWeights(routed, NOTHING)) {
    const { canary, mirror } = routed
    const served = canary > 0 ? `${canary} % of users are` : `copies of ${mirror} % of requests are`
    const why = `A rollback was decided, and ${served} still on the canary.`
    return { decision: 'hold', reason: 'rollback_incomplete', exit: EXIT.failed, why }
  }
  if (history.ended === 'rolled_back') {
    return settled('rolled_back', 'The rollout was rolled back: all users are on the baseline.')
  }
  if (history.ended === 'complete') return settled('complete', 'The rollout is complete.')
  return settled('already_there', 'No rollout is under way: all users are on the baseline.')
}

/** The window's verdict, said of the phase: whether the rollout may go on from it. */
export function mayGoUp(plan: readonly Phase[], phase: Phase, verdict: Conclusion): Conclusion {
  if (verdict.decision !== 'pass') return heldBack(verdict)
  const next = phaseAfter(plan, phase)
  const where = next ? `promote goes on to ${next.name}` : 'promote completes the rollout'
  return { ...verdict, decision: 'graduate', why: `${phase.name} is green for a full window: ${where}.` }
}

/** The first requests take a moment to come, and with them all that a log carries. */
function patient(verdict: Conclusion, { since }: Standing, now: number): Conclusion {
  const waited = now - Date.parse(since!)
  const mayCome = verdict.reason === 'no_traffic' || verdict.reason === 'not_measured'
  if (!mayCome || waited >= PATIENCE_MS) return verdict
  const why = `${verdict.why} The phase is ${Math.round(waited / 1000)} s old.`
  return { decision: 'warn', reason: 'evidence_thin', exit: EXIT.hold, why }
}
