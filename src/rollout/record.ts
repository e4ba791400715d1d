import { createHash } from 'node:crypto'
import { z } from 'zod'
import { REASON_CODES } from '../model/reasons.js'
import { tolerant } from '../model/tolerant.js'

/**
 * What the ledger holds: versioned facts, only ever added to. An entry says what was begun or decided, with everything
 * known of it; a mark says how far the entry that it names has come.
 */

const share = z.number().min(0).max(100)
export const weightsSchema = z.strictObject({
  canary: share.describe('Percentage of users served by the canary.'),
  mirror: share.describe('Percentage of requests copied to the canary.')
})

export const actorSchema = z.strictObject({
  who: z.string().describe('The person or account that asked for it.'),
  run: z.strictObject({ id: z.string(), attempt: z.int().min(1), url: z.string() }).nullable(),
  host: z.string(),
  pid: z.int(),
  /** Differs for each process: tells a living process from an earlier one with the same pid. */
  process: z.string()
})

const common = {
  schema_version: z.literal(1),
  /** Name of the rollout, as the manifest gives it. */
  name: z.string(),
  /** Rollout id: rolloutId(). */
  rollout: z.string(),
  /** Unique: finds an entry again where the connection broke before its creation was answered. */
  nonce: z.string(),
  at: z.iso.datetime(),
  by: actorSchema,
  environment: z.string().min(1).max(255),
  /** The commit that it was decided on; null outside a repository. */
  sha: z.string().nullable(),
  /** Path of the manifest from the repository's root; absent where it lies outside, or an older version wrote it. */
  manifest: z.string().optional()
}
const arms = <T extends z.ZodType>(of: T) => z.strictObject({ baseline: of, canary: of })
const evidence = z.strictObject({
  digest: z.string().nullable(),
  rows: z.string().optional().describe('Digest of the rows.jsonl that a result.json was verified with.'),
  result: z.string(),
  reason: z.enum(REASON_CODES)
})

/** What a phase is bet on with: set once, from the baseline's rows before it (docs/runbook.md §7). */
const pointsSchema = z.strictObject({
  over: z.array(
    z.strictObject({
      of: z.enum(['latency', 'delta_s']),
      p: z.number(),
      beyond: z.enum(['times', 'plus', 'alone']),
      limit: z.number(),
      at: z.number().describe('Milliseconds, or ΔS.'),
      allowed: z.strictObject({ margin: z.number(), ratio: z.number() }).nullable()
    })
  ),
  costCap: z.number().nullable(),
  from: z.number().nullable()
})

/** A step from one phase to the next. `from` null: nothing yet; `to` null: the rollout is complete. */
const claim = z.strictObject({
  ...common,
  kind: z.literal('claim'),
  key: z.string(),
  attempt: z.int().min(1),
  from: z.string().nullable(),
  to: z.string().nullable(),
  before: weightsSchema,
  after: weightsSchema,
  pins: arms(z.record(z.string(), z.string())),
  /** Digests of the pins. */
  digests: arms(z.string()),
  evidence,
  points: pointsSchema.optional()
})

const rollback = z.strictObject({
  ...common,
  kind: z.literal('rollback'),
  /** The phase that was left; null where none was entered. */
  from: z.string().nullable(),
  before: weightsSchema.nullable(),
  why: z.string(),
  /** Ids of the rows that fired. */
  rows: z.array(z.string()),
  evidence,
  /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
  derived: z.boolean(),
  shared: z.boolean().optional().describe('Whether both arms suffered what fired.')
})

const word = { ...common, why: z.string() }
const pause = z.strictObject({ ...word, kind: z.literal('pause') })
const resume = z.strictObject({ ...word, kind: z.literal('resume') })
const override = z.strictObject({ ...word, kind: z.literal('override'), over: z.enum(REASON_CODES) })
/** `rollout` is the new attempt's. */
const retry = z.strictObject({ ...word, kind: z.literal('retry'), attempt: z.int().min(2), digest: z.string() })

export const entrySchema = z.discriminatedUnion('kind', [claim, rollback, pause, resume, override, retry])

/** An entry as it is read: another version may have written it. */
export const readableEntry = tolerant(entrySchema)

/** done, undone: how a claim ended. left: its phase was left behind. rolled_back: a rollback was seen on the router. */
const MARKS = ['in_progress', 'done', 'undone', 'left', 'rolled_back'] as const

export const markSchema = z.strictObject({
  schema_version: z.literal(1),
  mark: z.enum(MARKS),
  /** Id of the entry. */
  of: z.int(),
  at: z.iso.datetime(),
  why: z.string(),
  /** Address of the run that made it; null on a laptop. */
  url: z.string().nullable()
})

/** A mark as it is read. */
export const readableMark = tolerant(markSchema)

export type Actor = z.output<typeof actorSchema>
export type Entry = z.output<typeof entrySchema>
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>
export type Mark = z.output<typeof markSchema>
export type Evidence = z.output<typeof evidence>

/** An entry in its place, and its marks as they came. A lower id is the earlier one. */
export type Recorded<E extends Entry = Entry> = E & { id: number; marks: readonly Mark[] }
export type Claim = Recorded<EntryOf<'claim'>>
export type Rollback = Recorded<EntryOf<'rollback'>>

/** First 12 hex digits of sha256(name + digest of the canary's pins), and which attempt it is, from 1. */
export function rolloutId(name: string, digest: string, attempt: number): string {
  return `${createHash('sha256').update(`${name}${digest}`).digest('hex').slice(0, 12)}-${attempt}`
}

/** What a claim claims: the same step of the same rollout has the same key. */
export function keyOf(step: { rollout: string; from: string | null; to: string | null }): string {
  return `${step.rollout} ${step.from ?? '(baseline)'} > ${step.to ?? '(complete)'}`
}

/** Whether a claim was done or undone, whichever came first; null while neither. */
export function endOf({ marks }: { marks: readonly Mark[] }): Mark | null {
  return marks.find(({ mark }) => mark === 'done' || mark === 'undone') ?? null
}

export function hasMark({ marks }: { marks: readonly Mark[] }, mark: Mark['mark']): boolean {
  return marks.some(each => each.mark === mark)
}
