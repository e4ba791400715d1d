import { mkdtempSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { phasesOf } from '../../src/manifest/phases.js'
import type { Weights } from '../../src/model/weights.js'
import { NOTHING, sameWeights } from '../../src/model/weights.js'
import { advance } from '../../src/rollout/advance.js'
import { planStep, type StepEvidence, type StepRequest } from '../../src/rollout/decide-step.js'
import type { TransitionDeps } from '../../src/rollout/deps.js'
import { folderLedger } from '../../src/rollout/folder-ledger.js'
import type { Ledger } from '../../src/rollout/ledger.js'
import { type Pending, pendingFile } from '../../src/rollout/pending.js'
import { type Actor, type Entry, endOf, type Mark, type Recorded } from '../../src/rollout/record.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { rollbackFinished, type TransitionResult, unmoved } from '../../src/rollout/transition-result.js'
import { RouterError } from '../../src/routers/router.js'
import type { Fate } from './fate.js'

export const NAME = 'support-rag'
export const PLAN = phasesOf({ name: NAME, phases: undefined })
export const SHA = 'c'.repeat(40)
const PINS = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-2', MODEL_VER: 'm-2026-01-01' }
export const CANARY = `sha256:${'b'.repeat(64)}`
export const OTHER = `sha256:${'d'.repeat(64)}`

export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rollout-'))
}

/** A router that remembers every change. Like the real ones it writes nothing twice. */
export interface RouterDouble {
  weights: Weights
  version: number
  /** Every change, in order. */
  log: Weights[]
  connect: (fate: Fate) => TransitionDeps['router']
}

export function newRouter(given: Partial<Omit<RouterDouble, 'connect'>> = {}): RouterDouble {
  const router: RouterDouble = { weights: NOTHING, version: 1, log: [], ...given, connect }
  function connect(fate: Fate): TransitionDeps['router'] {
    return {
      read: () => fate.through('router read', async () => ({ ...router.weights, version: String(router.version) })),
      set: (target, version) =>
        fate.through('router set', async () => {
          if (version !== null && version !== String(router.version)) throw new RouterError('conflict', 'overtaken')
          if (sameWeights(router.weights, target)) return String(router.version)
          router.weights = { ...target }
          router.log.push({ ...target })
          return String(++router.version)
        }),
      prove: version =>
        fate.through('router prove', async () => {
          if (version !== String(router.version) || !sameWeights(router.weights, NOTHING)) {
            throw new RouterError('conflict', 'overtaken')
          }
          return String(++router.version)
        })
    }
  }
  return router
}

/** A ledger in memory, for stories by the thousand. */
interface MemoryLedger {
  entries: (Entry & { id: number; marks: Mark[] })[]
  connect: (fate: Fate) => Ledger
}

export function newMemoryLedger(): MemoryLedger {
  const memory: MemoryLedger = { entries: [], connect }
  function connect(fate: Fate): Ledger {
    return {
      where: 'memory',
      read: () => fate.through('ledger read', async () => structuredClone(memory.entries)),
      open: entry =>
        fate.through(`ledger open ${entry.kind}`, async () => {
          const opened = { ...entry, id: memory.entries.length + 1, marks: [] }
          memory.entries.push(structuredClone(opened) as unknown as (typeof memory.entries)[number])
          return opened
        }),
      mark: (entry, mark, why) =>
        fate.through(`ledger mark ${mark}`, async () => {
          const at = new Date().toISOString()
          const added = { schema_version: 1 as const, mark, of: entry.id, at, why, url: null }
          memory.entries.find(({ id }) => id === entry.id)!.marks.push(added)
        })
    }
  }
  return memory
}

export function folderLedgerOf(folder: string, fate: Fate): Ledger {
  return fated(folderLedger(folder, { name: NAME, clock: quickClock, url: null }), fate)
}

export function fated(ledger: Ledger, fate: Fate): Ledger {
  return {
    where: ledger.where,
    read: () => fate.through('ledger read', () => ledger.read()),
    open: entry => fate.through(`ledger open ${entry.kind}`, () => ledger.open(entry)),
    mark: (entry, mark, why) => fate.through(`ledger mark ${mark}`, () => ledger.mark(entry, mark, why))
  }
}

export function pendingOf(folder: string, fate: Fate): Pending {
  const file = pendingFile(join(folder, 'pending-rollback.json'))
  return {
    read: () => fate.through('pending read', () => file.read()),
    write: note => fate.through('pending write', () => file.write(note)),
    clear: () => fate.through('pending clear', () => file.clear())
  }
}

/** Pauses are short here; the time is real. */
export const quickClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms: number) => sleep(Math.min(ms, 1))
}

const quietLog: TransitionDeps['log'] = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  untrusted: () => undefined,
  mask: () => undefined,
  progress: () => undefined,
  stands: () => undefined
}

let processes = 0

/** A process of its own, which lives as long as the test does. */
export function newActor(given: Partial<Actor> = {}): Actor {
  return { who: 'jo', run: null, host: hostname(), pid: process.ppid, process: `process-${++processes}`, ...given }
}

export function newDeps(
  parts: Pick<TransitionDeps, 'ledger' | 'router' | 'pending'> & Partial<TransitionDeps>
): TransitionDeps {
  return {
    name: NAME,
    environment: NAME,
    clock: quickClock,
    log: quietLog,
    by: newActor(),
    sha: SHA,
    isAtWork: async () => false,
    ...parts
  }
}

/** Where to go, and the evidence for it. */
export type Promotion = Omit<StepRequest, 'name' | 'standing' | 'by'> & StepEvidence

/** What the command promote does with evidence that is known: puts right what a crash left, then takes one step. */
export async function promote(deps: TransitionDeps, asked: Promotion): Promise<TransitionResult> {
  const seen = await recover(deps)
  const { standing, mended } = seen
  if (mended) return rollbackFinished(mended, standing)
  const planned = planStep({ ...asked, name: deps.name, standing, by: deps.by })
  return 'decision' in planned ? unmoved(planned, standing) : advance(deps, planned, asked, seen)
}

/** What watch does in a phase whose window fires a hard stop. */
export async function stopHard(deps: TransitionDeps): Promise<TransitionResult | null> {
  const { standing } = await recover(deps)
  if (standing.history.ended) return null
  const { verdict, rows } = HARD_STOP
  return rollBack(deps, { why: verdict.why, rows, evidence: { digest: null, result: 'rollback', reason: 'hard_stop' } })
}

/** What is asked where everything is in order, standing in the given phase. */
export function promotion(phase: string | null, given: Partial<Promotion> = {}): Promotion {
  const verdict = { decision: 'pass', reason: 'all_green', exit: 0, why: 'Every row is inside its target.' } as const
  const digests = given.digests ?? { baseline: `sha256:${'a'.repeat(64)}`, canary: CANARY }
  return {
    plan: PLAN,
    pins: { baseline: PINS, canary: PINS },
    digests,
    proof: { evaluated: digests.canary, live: digests.canary },
    judged: { phase, verdict, digest: `sha256:${'e'.repeat(64)}`, rows: [] },
    to: null,
    retry: null,
    override: null,
    ...given
  }
}

export const HARD_STOP = {
  verdict: { decision: 'fail', reason: 'hard_stop', exit: 1, why: 'A hard stop fired: 5xx rate.' } as const,
  digest: null,
  rows: ['stop_5xx']
}

export const BY_HAND = {
  why: 'Users complain.',
  rows: [],
  evidence: { digest: null, result: 'manual', reason: 'rolled_back' as const }
}

/** How often each step was done: more than once is a phase entered twice. */
export function timesDone(entries: readonly Recorded[]): Record<string, number> {
  const times: Record<string, number> = {}
  for (const entry of entries) {
    if (entry.kind === 'claim' && endOf(entry)?.mark === 'done') times[entry.key] = (times[entry.key] ?? 0) + 1
  }
  return times
}
