import { join, resolve } from 'node:path'
import { InputError, UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ExitCode } from '../model/reasons.js'
import type { World } from '../model/world.js'
import type { Standing } from '../rollout/standing.js'
import { writeAtomically } from '../world/files.js'
import { startResult } from './conclude.js'
import { type Description, MOVES_TRAFFIC, type OptionsOf } from './describe.js'
import type { KnownState } from './find-window.js'
import { duration, onOff } from './flag-kinds.js'
import { keepLook, looksOf } from './looks.js'
import { inSession, type Session } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import { readRecovery } from './recovery.js'
import { concludeRollout, type Ended } from './rollout-result.js'
import { checkpoint, ledger, manifest, out, window } from './shared-flags.js'
import { checkpointFolder } from './source.js'
import { type TickRequest, type TickResult, tick } from './tick.js'
import { toldRollback } from './told-rollback.js'

export const description = {
  summary: 'look at the stop rules now; roll back on a hard stop',
  topic: 'move',
  examples: ['rollout-gate watch', 'rollout-gate watch --every 15s --for 5h --promote'],
  flags: {
    manifest,
    out,
    window,
    ledger,
    checkpoint,
    promote: onOff({
      meaning: 'go one phase up when the window is complete and green',
      input: '"true" goes one phase up when the window is complete and green'
    }),
    every: duration('TIME', { meaning: 'stay, and look again this often, such as 15s' }),
    for: duration('TIME', { meaning: 'with --every, how long to stay, such as 5h' })
  },
  faults: ({ every, for: length }: { every: number | undefined; for: number | undefined }) =>
    length !== undefined && every === undefined ? ['--for: expected with --every, such as --every 15s'] : [],
  files: ['result.json', 'report.md', 'report.html', 'last-look.txt'],
  ...MOVES_TRAFFIC
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** Nobody waits for the recovery for longer than this after a rollback. */
const RECOVERY_MS = 24 * 3600_000

/**
 * Checks the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
 */
export async function watch(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'watch')
  const readsOn = { ...options, checkpoints: options.every === undefined ? checkpointFolder(world, options) : null }
  return inSession(world, readsOn, async session => {
    const request: TickRequest = { goUp: options.promote, begin: null, to: null, retry: null, override: null }
    const ended = await (options.every === undefined
      ? watchOnce(session, request, null)
      : stay(session, request, options))
    return { ...concludeRollout(session.rollout, world, conclude, ended), looks: looksOf(session, ended.standing) }
  })
}

async function watchOnce(session: Session, request: TickRequest, last: KnownState | null): Promise<TickResult & Ended> {
  const ticked = await tick(session, request, last)
  keepLook(session, ticked.standing, ticked.judged)
  const isDown = ticked.standing?.history.ended === 'rolled_back' && ticked.moved === null && !isFaulty(ticked)
  return isDown ? { ...ticked, ...(await checkRecovery(session, ticked.standing!)) } : ticked
}

/** A tick that fails is told, and the next one tries again: a service that is away may come back. */
async function stay(
  session: Session,
  request: TickRequest,
  { every, for: length }: Options
): Promise<TickResult & Ended> {
  const { clock, log, signal } = session.world
  const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY)
  // For a liveness probe: a process that hangs no longer writes it. What can't be written keeps no stop rule waiting.
  const beat = join(resolve(session.world.cwd, session.out), 'last-look.txt')
  let known: KnownState | null = null
  for (;;) {
    const began = clock.elapsed()
    const ticked: (TickResult & Ended) | UnmeasurableError = await watchOnce(session, request, known).catch(error =>
      asFailure(error, signal)
    )
    await writeAtomically(beat, `${new Date(clock.now()).toISOString()}\n`).catch(() => undefined)
    const isLast = signal.aborted || clock.elapsed() + every! > until
    if (ticked instanceof UnmeasurableError) {
      if (isLast) throw ticked
      log.stands(`warning: ${ticked.message}`, `${ticked.reason} ${ticked.message}`)
    } else {
      log.stands(newsOf(ticked), changeOf(ticked))
      known = ticked.known
      if (isLast || hasEnded(ticked) || (isFaulty(ticked) && ticked.judged === null)) return ticked
    }
    await clock.sleep(Math.max(0, began + every! - clock.elapsed()), signal).catch(() => undefined)
  }
}

/** The verdict, and where it was found. */
function newsOf({ verdict, standing }: TickResult): string {
  const place = verdict.decision === 'rollback' ? 'Rolled back' : standing?.phase
  return place ? `${place}: ${verdict.why}` : verdict.why
}

/** What makes a look news: where it stands, the verdict, and which rows decide it; no figure that moves all the time. */
function changeOf({ verdict, standing, judged }: TickResult): string {
  const { decision, reason } = verdict
  const rows = (judged?.findings.gates ?? []).map(({ row, verdict }) => `${row} ${verdict}`)
  const stops = judged?.findings.stops.filter(({ fired }) => fired).map(({ row }) => row) ?? []
  const since = standing?.history.rollback?.at ?? null
  return JSON.stringify([standing?.state, standing?.phase, since, standing?.paused, decision, reason, rows, stops])
}

function asFailure(error: unknown, signal: AbortSignal): UnmeasurableError {
  if (error instanceof UnmeasurableError) return error
  // A gold set or a calendar may be half written just now: the next tick reads it again.
  if (error instanceof InputError) return new UnmeasurableError('not_measured', error.message, { cause: error })
  if (signal.aborted)
    return new UnmeasurableError(
      'not_measured',
      'The watch was ended in the middle of a look. Traffic stays as it is; nobody looks at the stop rules until it runs again.'
    )
  throw error
}

/** Whether this process ended the rollout. After what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }: TickResult): boolean {
  return moved?.moved === true && (standing === null || standing.history.ended !== null)
}

/** The manifest has faults, and no hard stop fired. Where no phase is under way either, there is nothing to stay for. */
function isFaulty({ verdict }: TickResult): boolean {
  return verdict.reason === 'manifest_invalid'
}

/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7).
 */
async function checkRecovery(session: Session, standing: Standing): Promise<Pick<Ended, 'verdict' | 'window'>> {
  const since = Date.parse(standing.since!)
  const now = session.world.clock.now()
  if (now - since > RECOVERY_MS) {
    const why = `${toldRollback(standing.history.rollback!)} None is under way.`
    return { verdict: rolledBack(EXIT.ok, why) }
  }
  const when = toldRollback(standing.history.rollback!)
  try {
    const recovery = await readRecovery(session, standing)
    const exit = { green: EXIT.ok, waiting: EXIT.hold, red: EXIT.failed }[recovery.state]
    const window = { from: standing.since, to: new Date(now).toISOString() }
    return {
      verdict: rolledBack(exit, `${when} ${recovery.why}`),
      window: { ...window, green: { ...recovery, checks: recovery.checks.map(check => ({ ...check })) } }
    }
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error
    const why = `${when} Whether the baseline has recovered is not known: ${error.message}`
    return { verdict: rolledBack(EXIT.unmeasurable, why) }
  }
}

function rolledBack(exit: ExitCode, why: string): Conclusion {
  return { decision: 'hold', reason: 'rolled_back', exit, why }
}
