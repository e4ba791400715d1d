import { NOTHING, sameWeights, type Weights } from '../model/weights.js'
import { type History, historyOf } from './history.js'
import { type Claim, hasMark, type Recorded, type Rollback } from './record.js'

/**
 * idle: nothing is under way. moving: a step was claimed and has not ended. steady: in a phase. astray: the router
 * sends what no record explains.
 */
export type State = 'idle' | 'moving' | 'steady' | 'complete' | 'rolled_back' | 'astray'

/** Where the rollout stands, by the ledger and by the router. */
export interface Standing {
  state: State
  rollout: History['rollout']
  /** Name of the phase it stands in, and since when (ISO 8601). */
  phase: string | null
  since: string | null
  /** What the ledger says that the router sends; what it does send. */
  recorded: Weights
  routed: Weights
  paused: { who: string; why: string; since: string } | null
  history: History
  /** What is still to be done so that ledger and router agree; null where they do. */
  repair: Repair | null
}

export type Repair =
  /** The router has it: the claim is done. */
  | { kind: 'finish'; claim: Claim }
  /** The router never had it: the claim is undone. */
  | { kind: 'undo'; claim: Claim }
  /** The router sends nothing to the canary, which only a rollback does: it is recorded. */
  | { kind: 'record_rollback'; from: Claim }
  /** A rollback was recorded, and the router is to follow. */
  | { kind: 'finish_rollback'; rollback: Rollback }
  /** A step that did not count reached the router all the same: back to what the ledger says. */
  | { kind: 'put_back'; weights: Weights; of: Claim }
  /** Nothing moves: phases left behind, and claims that came to nothing, are marked so. */
  | { kind: 'tidy'; marks: readonly { claim: Claim; mark: 'left' | 'undone' | 'rolled_back' }[] }

/** Pure: the same entries and weights always give the same standing. */
export function standing(entries: readonly Recorded[], routed: Weights): Standing {
  const history = historyOf(entries)
  const { rollout, phase, paused } = history
  const recorded = recordedWeights(history)
  const since = history.ended === 'rolled_back' ? history.rollback!.at : phaseEntry(history)
  const repair = repairOf(history, routed, recorded)
  return {
    state: stateOf(history, routed, repair),
    rollout,
    phase: history.ended === 'rolled_back' ? null : nameOf(phase),
    since,
    recorded,
    routed,
    paused: paused && 'why' in paused ? { who: paused.by.who, why: paused.why, since: paused.at } : null,
    history,
    repair
  }
}

/** Where it stands if the router follows the ledger; for a router that can't be read. */
export function standingBelieved(entries: readonly Recorded[]): Standing {
  return standing(entries, recordedWeights(historyOf(entries)))
}

/** What the router would send if it followed the ledger. */
function recordedWeights({ ended, phase }: History): Weights {
  return ended === 'rolled_back' || phase === null ? NOTHING : phase.after
}

/** The phase of the last step that was done; the last step of all leads to no new one. */
function nameOf(phase: Claim | null): string | null {
  return phase && (phase.to ?? phase.from)
}

function phaseEntry({ phase }: History): string | null {
  return phase?.marks.find(({ mark }) => mark === 'done')?.at ?? null
}

function stateOf(history: History, routed: Weights, repair: Repair | null): State {
  if (history.open) return repair ? 'moving' : 'astray'
  if (history.ended) return history.ended
  if (repair && repair.kind !== 'tidy') return 'moving'
  if (!sameWeights(routed, recordedWeights(history))) return 'astray'
  return history.phase ? 'steady' : 'idle'
}

function repairOf(history: History, routed: Weights, recorded: Weights): Repair | null {
  const { open, ended, rollback } = history
  const quiet = sameWeights(routed, NOTHING)
  if (ended === 'rolled_back') {
    const seen = hasMark(rollback!, 'rolled_back')
    return seen && quiet ? tidy(history) : { kind: 'finish_rollback', rollback: rollback! }
  }
  if (ended === 'complete') return tidy(history)
  if (open) {
    if (sameWeights(routed, open.after)) return { kind: 'finish', claim: open }
    if (sameWeights(routed, open.before)) return { kind: 'undo', claim: open }
    return quiet ? { kind: 'record_rollback', from: open } : null
  }
  if (sameWeights(routed, recorded)) return tidy(history)
  if (quiet) return { kind: 'record_rollback', from: history.phase! }
  const late = history.lost.find(({ after }) => sameWeights(routed, after))
  return late ? { kind: 'put_back', weights: recorded, of: late } : null
}

function tidy({ chain, lost, ended }: History): Repair | null {
  const last = chain.at(-1)
  const marks = [
    ...chain.filter(claim => claim !== last).map(claim => ({ claim, mark: 'left' as const })),
    ...chain.filter(claim => claim === last && ended === 'rolled_back').map(rolledBack),
    ...lost.map(claim => ({ claim, mark: 'undone' as const }))
  ].filter(({ claim, mark }) => !hasMark(claim, mark) && !hasMark(claim, 'rolled_back'))
  return marks.length > 0 ? { kind: 'tidy', marks } : null
}

function rolledBack(claim: Claim) {
  return { claim, mark: 'rolled_back' as const }
}
