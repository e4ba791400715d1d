import { UnmeasurableError } from '../model/errors.js'
import type { Weights } from '../model/weights.js'
import { NOTHING, sameWeights, showWeights } from '../model/weights.js'
import { RouterError } from '../routers/router.js'
import type { TransitionDeps } from './deps.js'
import { derivedRollback, rollbackEntry } from './entries.js'
import { attemptsOf, type History, historyOf } from './history.js'
import type { PendingNote } from './pending.js'
import { type Claim, type Recorded, rolloutId } from './record.js'
import { readSnapshot, type Snapshot } from './snapshot.js'
import type { Repair } from './standing.js'

const ROUNDS = 12

export interface Recovered extends Snapshot {
  /** What the router sent before this set it for an earlier rollback; null where that was done already. */
  mended: Weights | null
  /** Why the router does not follow a rollback that was decided before; null where it does. */
  stuck: string | null
}

/**
 * Makes router and ledger agree after a crash at any point: reads both, does the one repair that is due, and reads
 * again until none is. Each repair may be done twice. A step whose owner is still at work is left alone.
 * Rejects with UnmeasurableError where router or ledger fail; calling again goes on from there.
 */
export async function recover(deps: TransitionDeps): Promise<Recovered> {
  await flushPending(deps)
  let refusal: unknown
  let mended: Weights | null = null
  let unfollowed: Snapshot | null = null
  for (let round = 0; round < ROUNDS && !(unfollowed && hasWaited(refusal)); round++) {
    const seen = await readSnapshot(deps)
    const { repair, history, routed } = seen.standing
    if (!repair || (history.open && (await deps.isAtWork(history.open.by, history.open.at)))) {
      return { ...seen, mended, stuck: null }
    }
    refusal = await mend(deps, repair, seen)
    unfollowed = repair.kind === 'finish_rollback' && !sameWeights(routed, NOTHING) ? seen : null
    if (unfollowed) mended ??= routed
  }
  const said = refusal instanceof Error ? refusal.message : 'it keeps changing'
  if (unfollowed) return { ...unfollowed, mended: null, stuck: said }
  throw new UnmeasurableError('router_unreachable', `The router cannot be set: ${said}`)
}

/** A router that has not followed for as long as it may take is not asked again at once. */
export function hasWaited(refusal: unknown): boolean {
  return refusal instanceof RouterError && refusal.kind === 'unverified'
}

/** Does one repair. Resolves with the router's refusal, where it refused; the next reading shows what came of it. */
async function mend(deps: TransitionDeps, repair: Repair, seen: Snapshot): Promise<unknown> {
  const { ledger, log } = deps
  const routed = seen.standing.routed
  switch (repair.kind) {
    case 'finish':
      await ledger.mark(repair.claim, 'done', `The router reads back ${showWeights(routed)}.`)
      return undefined
    case 'undo':
      await ledger.mark(repair.claim, 'undone', `The router never left ${showWeights(routed)}.`)
      return undefined
    case 'record_rollback':
      log.warning('The router sends nothing to the canary, though the ledger says so: recorded as a rollback.')
      await ledger.open(derivedRollback(deps, repair.from))
      return undefined
    case 'finish_rollback':
      if (!sameWeights(routed, NOTHING)) return setRouter(deps, NOTHING, null)
      await ledger.mark(repair.rollback, 'rolled_back', 'The router reads back that all users are on the baseline.')
      return undefined
    case 'put_back':
      log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`)
      return setRouter(deps, repair.weights, seen.version)
    case 'tidy':
      for (const { claim, mark } of repair.marks) await ledger.mark(claim, mark, WHY[mark])
      return undefined
  }
}

const WHY = {
  left: 'This phase was left behind.',
  undone: 'Another step came first.',
  rolled_back: 'All traffic went back to the baseline.'
}

async function setRouter({ router }: TransitionDeps, target: Weights, version: string | null): Promise<unknown> {
  try {
    await router.set(target, version)
    return undefined
  } catch (error) {
    return error ?? new Error('it gave no reason')
  }
}

/** Records a rollback that was noted while the ledger could not be reached. */
async function flushPending(deps: TransitionDeps): Promise<void> {
  const note = await deps.pending.read()
  if (note === null) return
  if (note.name === deps.name) await recordRollback(deps, note, isOlder)
  await deps.pending.clear()
}

/** Adds the rollback to the ledger, unless it is there, or there was nothing to roll back. */
export async function recordRollback(
  deps: TransitionDeps,
  note: PendingNote,
  isVoid: typeof isOlder = () => false
): Promise<void> {
  const entries = await deps.ledger.read()
  const history = historyOf(entries)
  if (entries.some(({ nonce }) => nonce === note.nonce)) return
  if (!concerns(note, history) || isVoid(note, history, entries)) return
  await deps.ledger.open(rollbackEntry(deps, note, claimOf(note, history), attemptOf(deps, note, history)))
}

/** The claim that is rolled back. One that is complete is not, where another canary was judged. */
function claimOf({ canary }: PendingNote, { chain, ended }: History): Claim | null {
  const last = chain.at(-1)
  const isAnother = ended === 'complete' && canary !== undefined && last?.digests.canary !== canary
  return last && !isAnother ? last : null
}

/** What was rolled back without a claim that counts: the canary's newest attempt, or its first. */
function attemptOf({ name }: TransitionDeps, { canary }: PendingNote, history: History): string | undefined {
  return canary && rolloutId(name, canary, Math.max(1, attemptsOf(history, name, canary)))
}

function concerns({ before }: PendingNote, { rollout, ended }: History): boolean {
  const moved = before !== null && !sameWeights(before, NOTHING)
  return moved || (rollout !== null && ended === null)
}

/** An old note does not end a rollout that began, or was allowed again, after it. */
function isOlder({ at }: PendingNote, { rollout, chain }: History, entries: readonly Recorded[]): boolean {
  if (rollout === null) return false
  const begun = entries.find(({ kind, rollout: id }) => kind === 'retry' && id === rollout.id) ?? chain[0]!
  return Date.parse(begun.at) > Date.parse(at)
}
