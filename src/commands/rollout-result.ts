import { type Phase, phaseAfter } from '../manifest/phases.js'
import type { Problem } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import type { RolloutEvent, RolloutSeen } from '../model/rollout-seen.js'
import { NOTHING } from '../model/weights.js'
import { endOf, type Recorded } from '../rollout/record.js'
import type { Standing } from '../rollout/standing.js'
import { evaluatedOf, type Findings, type startResult } from './conclude.js'
import { manifestNotes, tell } from './notes.js'
import type { Rollout } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import type { JudgedWindow } from './phase-window.js'
import { faultsOf } from './router-problems.js'

/** What a command on a rollout came to. */
export interface Ended {
  verdict: Conclusion
  standing: Standing | null
  moved: { moved: boolean; before: RolloutSeen['before']; recorded: boolean } | null
  judged: JudgedWindow | null
  /** Ids of the stop rows that sent the traffic back; by default those that fired in the window. */
  rows?: string[]
  notes?: Result['notes']
  /** Replaces what the window's judgement says of it. */
  window?: Result['window']
}

/** The result of a command on a rollout, published where it moved traffic. */
export function concludeRollout(
  { manifest, plan, deps }: Rollout,
  world: Parameters<typeof tell>[0],
  conclude: ReturnType<typeof startResult>,
  ended: Ended
): Outcome {
  const { verdict, standing, judged } = ended
  const { faults, warnings } = problemsOf(manifest, verdict)
  const notes = [...manifestNotes({ warnings }), ...(judged?.findings.notes ?? []), ...(ended.notes ?? [])]
  tell(world, notes)
  const result = conclude(verdict, {
    ...judged?.findings,
    ...(ended.window !== undefined && { window: ended.window }),
    name: manifest.name,
    phase: standing?.phase ?? null,
    next_phase: nextPhase(plan, standing),
    evaluated: evaluatedOf(manifest, { sha: deps.sha }),
    not_required: manifest.not_required,
    rollout: { ...rolloutSeen(ended, deps.ledger.where, deps.by.who), plan: planSeen(plan), ...eventsSeen(standing) },
    notes,
    problems: [...faults, ...warnings, ...(judged?.findings.problems ?? [])]
  } satisfies Findings)
  return { result, publish: isNews(result), uploads: [] }
}

/** What is wrong with the manifest is an error where the rollout is held for it, and a warning where it went back. */
function problemsOf(manifest: Rollout['manifest'], { reason }: Conclusion): Record<'faults' | 'warnings', Problem[]> {
  if (reason === 'manifest_invalid') return { faults: faultsOf(manifest), warnings: [...manifest.warnings] }
  const spared = manifest.faults.map(fault => ({ ...fault, severity: 'warning' as const }))
  return { faults: [], warnings: [...spared, ...manifest.warnings] }
}

/** Whether traffic was moved or rolled back, by this run or by one that was killed before it could report it. */
function isNews({ command, rollout, reason_code, exit_code }: Result): boolean {
  if (rollout === null || command === 'status') return false
  const isDown = exit_code === EXIT.rolledBack && rollout.id !== null
  return rollout.moved || isDown || reason_code === 'rollback_incomplete'
}

/** Null after the last phase, and where none is under way. */
function nextPhase(plan: readonly Phase[], standing: Standing | null): string | null {
  const here = plan.find(({ name }) => name === standing?.phase)
  return here && standing?.history.ended === null ? (phaseAfter(plan, here)?.name ?? null) : null
}

function rolloutSeen({ standing, moved, judged, rows }: Ended, ledger: string, by: string): RolloutSeen {
  const fired = judged?.findings.stops.filter(stop => stop.fired && stop.hard).map(({ row }) => row) ?? []
  // Without a ledger only a rollback moves traffic, and it has read back what it set.
  const routed = standing?.routed ?? (moved?.moved ? NOTHING : null)
  return {
    id: standing?.rollout?.id ?? null,
    state: standing?.state ?? 'unknown',
    since: standing?.since ?? null,
    moved: moved?.moved ?? false,
    before: moved?.before ?? routed,
    routed,
    recorded: standing?.recorded ?? null,
    in_ledger: moved?.recorded ?? standing !== null,
    ledger,
    by,
    paused: standing?.paused ?? null,
    unfinished: standing?.repair && standing.repair.kind !== 'tidy' ? UNFINISHED[standing.repair.kind] : null,
    ...(judged && { users_met: judged.window.summary.users?.canary ?? null }),
    rows: rows ?? (judged ? fired : (standing?.history.rollback?.rows ?? []))
  }
}

function planSeen(plan: readonly Phase[]): NonNullable<RolloutSeen['plan']> {
  return plan.map(({ name, weight, mirror }) => ({ name, canary: weight, mirror: mirror ?? 0 }))
}

/** More than these are of no rollout that a person could follow. */
const MOST_EVENTS = 200

function eventsSeen(standing: Standing | null): Pick<RolloutSeen, 'events'> {
  if (standing === null) return {}
  return { events: standing.history.entries.flatMap(entry => eventOf(entry) ?? []).slice(-MOST_EVENTS) }
}

/** What a person did, or a command for them; null for a step that came to nothing. */
function eventOf(entry: Recorded): RolloutEvent | null {
  const by = { who: entry.by.who, url: entry.by.run?.url ?? null }
  if (entry.kind === 'claim') {
    const end = endOf(entry)
    if (end?.mark !== 'done') return null
    const kind = entry.to === null ? ('complete' as const) : ('step' as const)
    return { at: end.at, kind, phase: entry.to, routed: entry.after, why: '', ...by }
  }
  if (entry.kind === 'rollback')
    return { at: entry.at, kind: 'rollback', phase: entry.from, routed: NOTHING, why: entry.why, ...by }
  return { at: entry.at, kind: entry.kind, phase: null, routed: null, why: entry.why, ...by }
}

const UNFINISHED = {
  finish: 'a step reached the router and is to be recorded',
  undo: 'a step was claimed and never reached the router',
  record_rollback: 'the router sends nothing to the canary, and is to be recorded as rolled back',
  finish_rollback: 'a rollback was decided, and the router is to follow',
  put_back: 'a step that did not count reached the router, and is to be put back'
} as const
