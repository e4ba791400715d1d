import type { Phase } from '../manifest/phases.js'
import { UnmeasurableError } from '../model/errors.js'
import { sayWeights } from '../model/weights.js'
import { hasMark, type Rollback } from '../rollout/record.js'
import { type Recovered, recover } from '../rollout/recover.js'
import { readRouter, type Snapshot, weightsOf } from '../rollout/snapshot.js'
import { type Standing, standingBelieved } from '../rollout/standing.js'
import type { FixedPoints } from '../window/points.js'
import { confirmDark } from './confirm-dark.js'
import { warning } from './notes.js'
import type { Session } from './open-rollout.js'
import { firstServing, isUnrecorded, phaseByWeights, phaseUnderWay, spansOf } from './phase-spans.js'
import { type JudgedWindow, judgeWindow, readPhaseWindow, type Spans } from './phase-window.js'

/** Where the rollout stood while the router was at this version. */
export type KnownState = Pick<Snapshot, 'standing' | 'version'> & {
  /** What the phase's window was bet on with. */
  points: FixedPoints | null
}

/**
 * Where the rollout stands, with its phase's window. `seen` null: not all of it could be read, and what could shows that
 * traffic must go back, by a hard stop or by a rollback that the router may not have followed.
 */
type Found = { seen: Recovered; judged: JudgedWindow | null } | { seen: null; judged: JudgedWindow | Rollback }

/** Judges the window once, as soon as anything tells its phase: the last tick, the ledger, or the router alone. */
export async function findWindow(session: Session, last: KnownState | null): Promise<Found> {
  const early = last && (await judgeKnown(session, last))
  if (early && isHardStop(early)) return { seen: null, judged: early }
  let seen: Recovered
  try {
    seen = await recover(session.rollout.deps)
  } catch (error) {
    if (early) throw error
    return { seen: null, judged: await findStop(session, error) }
  }
  if (seen.mended || seen.stuck) return { seen, judged: null }
  const judged = early && seen.version === last!.version ? early : await judgeAsking(session, seen.standing)
  return { seen, judged }
}

/**
 * The window of the phase that the last tick found; null where the router has changed since. A router that can not be
 * read may still send users to the canary, so the stop rules look at what was known.
 */
async function judgeKnown(session: Session, { standing, version, points }: KnownState): Promise<JudgedWindow | null> {
  const { plan } = session.rollout
  if (!phaseUnderWay(plan, standing) && !isUnrecorded(plan, standing)) return null
  const now = await readRouter(session.rollout.deps).catch(() => null)
  return now === null || now.version === version ? judgeAsking(session, standing, points) : null
}

/** The same, the canary asked where its rows stay away. */
async function judgeAsking(
  session: Session,
  standing: Standing,
  points: FixedPoints | null = null
): Promise<JudgedWindow | null> {
  const judged = await judgeStanding(session, standing, points)
  return judged && confirmDark(session, judged)
}

/** The window of the phase in which the rollout stands, or of traffic that no record explains; null where neither is. */
export async function judgeStanding(
  session: Session,
  standing: Standing,
  points: FixedPoints | null = null
): Promise<JudgedWindow | null> {
  const { world, rollout } = session
  if (isUnrecorded(rollout.plan, standing)) return judgeUnrecorded(session, standing)
  const phase = phaseUnderWay(rollout.plan, standing)
  if (!phase) return null
  const warmup = rollout.manifest.window?.warmup ?? 0
  const spans = spansOf(phase, standing, warmup, world.clock.now())
  return judgePhase(session, phase, { ...spans, points: spans.points ?? points })
}

/** A log that can't be read is only said: that no record explains the traffic says more. */
async function judgeUnrecorded(session: Session, { routed, since, history }: Standing): Promise<JudgedWindow | null> {
  const entered = Date.parse(history.open?.at ?? since ?? new Date(0).toISOString())
  let judged: JudgedWindow
  try {
    judged = await judgeNewest(session, phaseByWeights(session.rollout.plan, routed)!, entered)
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error
    session.world.log.warning(`The stop rules could not be looked at: ${error.message}`)
    return null
  }
  const text = `No record says why the router sends ${sayWeights(routed)} to the canary, nor since when: its stop rules are held against the newest rows.`
  return { ...judged, findings: { ...judged.findings, notes: [warning(text), ...judged.findings.notes] } }
}

/** Where nobody knows when a phase was entered: its newest rows, as many as its window has, and none before `since`. */
function judgeNewest(session: Session, phase: Phase, since = 0): Promise<JudgedWindow> {
  const now = session.world.clock.now()
  const { duration } = phase.window
  const isAhead = since > now
  const window = { from: isAhead ? now - duration / 2 : Math.max(now - duration, since), to: now }
  return judgePhase(session, phase, { window, reference: null, historyMs: 0 })
}

async function judgePhase({ world, rollout, ...given }: Session, phase: Phase, spans: Spans): Promise<JudgedWindow> {
  const window = await readPhaseWindow(world, rollout.manifest, { ...given, phase, spans })
  return judgeWindow(rollout.manifest, window, phase.window.duration)
}

/**
 * What sends traffic back although router or ledger can not be read: a hard stop in the window of the phase that the
 * other of them tells, or a rollback on record that was not seen on the router. Else throws why it was not read.
 */
async function findStop(session: Session, error: unknown): Promise<JudgedWindow | Rollback> {
  if (!(error instanceof UnmeasurableError)) throw error
  const found = error.reason === 'router_unreachable' ? await byLedger(session) : await byRouter(session)
  if (found === null) throw error
  if ('window' in found && !isHardStop(found)) throw error
  session.world.log.warning(`Only the stop rules were checked: ${error.message}`)
  return found
}

async function byLedger(session: Session): Promise<JudgedWindow | Rollback | null> {
  const { deps, plan } = session.rollout
  const believed = standingBelieved(await deps.ledger.read().catch(() => []))
  const { rollback, ended } = believed.history
  if (rollback) return hasMark(rollback, 'rolled_back') ? null : rollback
  if (ended || phaseUnderWay(plan, believed)) return judgeAsking(session, believed)
  // Neither of them tells a phase, and the router may serve the canary all the same: its rows show whether it does.
  return newestAsking(session, firstServing(plan))
}

async function byRouter(session: Session): Promise<JudgedWindow | null> {
  const { deps, plan } = session.rollout
  return newestAsking(session, phaseByWeights(plan, weightsOf(await readRouter(deps))))
}

async function newestAsking(session: Session, phase: Phase | null): Promise<JudgedWindow | null> {
  return phase && confirmDark(session, await judgeNewest(session, phase))
}

export function isHardStop({ verdict }: JudgedWindow): boolean {
  return verdict.reason === 'hard_stop'
}
