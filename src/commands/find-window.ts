import type { Phase } from '../manifest/phases.js'
import { UnmeasurableError } from '../model/errors.js'
import { hasMark, type Rollback } from '../rollout/record.js'
import { type Recovered, recover } from '../rollout/recover.js'
import { readRouter, type Snapshot, weightsOf } from '../rollout/snapshot.js'
import { type Standing, standingBelieved } from '../rollout/standing.js'
import type { FixedPoints } from '../window/points.js'
import { confirmDark } from './confirm-dark.js'
import type { Session } from './open-rollout.js'
import { phaseByWeights, phaseUnderWay, spansOf } from './phase-spans.js'
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
  if (!phaseUnderWay(session.rollout.plan, standing)) return null
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

/** The window of the phase in which the rollout stands; null where none is under way. */
export async function judgeStanding(
  session: Session,
  standing: Standing,
  points: FixedPoints | null = null
): Promise<JudgedWindow | null> {
  const { world, rollout } = session
  const phase = phaseUnderWay(rollout.plan, standing)
  if (!phase) return null
  const warmup = rollout.manifest.window?.warmup ?? 0
  const spans = spansOf(phase, standing, warmup, world.clock.now())
  return judgePhase(session, phase, { ...spans, points: spans.points ?? points })
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
  const entries = await session.rollout.deps.ledger.read().catch(() => null)
  if (entries === null) return null
  const believed = standingBelieved(entries)
  const { rollback } = believed.history
  if (rollback) return hasMark(rollback, 'rolled_back') ? null : rollback
  return judgeAsking(session, believed)
}

async function byRouter(session: Session): Promise<JudgedWindow | null> {
  const { deps, plan } = session.rollout
  const phase = phaseByWeights(plan, weightsOf(await readRouter(deps)))
  if (!phase) return null
  const now = session.world.clock.now()
  const window = { from: now - phase.window.duration, to: now }
  return confirmDark(session, await judgePhase(session, phase, { window, reference: null, historyMs: 0 }))
}

export function isHardStop({ verdict }: JudgedWindow): boolean {
  return verdict.reason === 'hard_stop'
}
