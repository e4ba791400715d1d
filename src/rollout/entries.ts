import { randomUUID } from 'node:crypto'
import type { Weights } from '../model/weights.js'
import type { TransitionDeps } from './deps.js'
import type { PendingNote } from './pending.js'
import { type Claim, type Entry, type EntryOf, type Evidence, keyOf } from './record.js'

/** Makes each kind of ledger entry. */

/** One step of a rollout, ready to be claimed. */
export interface Step {
  rollout: string
  attempt: number
  /** Null before the first phase, and after the last. */
  from: string | null
  to: string | null
  environment: string
  before: Weights
  after: Weights
  pins: EntryOf<'claim'>['pins']
  digests: EntryOf<'claim'>['digests']
  evidence: Evidence
  points?: EntryOf<'claim'>['points']
}

export function claimEntry(deps: TransitionDeps, step: Step): EntryOf<'claim'> {
  return { ...common(deps, step), kind: 'claim', key: keyOf(step), ...step }
}

/** `of` is the claim under way or done last; null where the router was moved without any, for the rollout given. */
export function rollbackEntry(
  deps: TransitionDeps,
  note: PendingNote,
  of: Claim | null,
  rollout = '(none)'
): EntryOf<'rollback'> {
  const { nonce, at, by, before, why, rows, evidence, shared } = note
  const place = { rollout: of?.rollout ?? rollout, environment: of?.environment ?? deps.environment }
  const facts = {
    from: of ? (of.to ?? of.from) : null,
    before,
    why,
    rows,
    evidence,
    derived: false,
    ...(shared && { shared })
  }
  return { ...common(deps, place), nonce, at, by, kind: 'rollback', ...facts }
}

export function derivedRollback(deps: TransitionDeps, of: Claim): EntryOf<'rollback'> {
  const why = 'The router sends nothing to the canary any more, and no record says why.'
  const evidence: Evidence = { digest: null, result: 'router', reason: 'rolled_back' }
  return { ...rollbackEntry(deps, newNote(deps, { why, rows: [], evidence }, of.after), of), derived: true }
}

export interface RollbackWhy {
  /** One sentence. */
  why: string
  /** Ids of the rows that fired. */
  rows: string[]
  evidence: Evidence
  /** Whether both arms suffered what fired. */
  shared?: boolean
  /** Digest of the pins of the canary that was judged. */
  canary?: string
}

export function newNote(
  deps: TransitionDeps,
  { why, rows, evidence, shared, canary }: RollbackWhy,
  before: Weights | null
): PendingNote {
  const { name, by } = deps
  return {
    schema_version: 1,
    name,
    nonce: randomUUID(),
    at: timeOf(deps),
    by,
    before,
    why,
    rows,
    evidence,
    ...(shared && { shared }),
    ...(canary !== undefined && { canary })
  }
}

/** Pause, resume, override and retry: what a person decided. */
export function interventionEntry<E extends Entry>(
  deps: TransitionDeps,
  place: { rollout: string; environment: string },
  word: Omit<E, keyof ReturnType<typeof common>>
): E {
  return { ...common(deps, place), ...word } as unknown as E
}

function common(deps: TransitionDeps, { rollout, environment }: { rollout: string; environment: string }) {
  const { name, by, sha, manifest } = deps
  const facts = { name, rollout, environment, nonce: randomUUID(), at: timeOf(deps), by, sha }
  return { schema_version: 1 as const, ...facts, ...(manifest !== undefined && { manifest }) }
}

function timeOf({ clock }: TransitionDeps): string {
  return new Date(clock.now()).toISOString()
}
