import { z } from 'zod'

/** λ of one step as a log may spell it; both spellings mean the same. */
export const LAMBDA_TEXTS = ['→', '←', '<>', '×', '->', '<-', 'x'] as const

const count = z.int().min(0).nullish()
const milliseconds = z.number().min(0).nullish()
const share = z.number().min(0).max(1).nullish()
const text = z.string().nullish()
const flag = z.boolean().nullish()
const lambda = z.enum(LAMBDA_TEXTS).nullish()
/** 1 − cos may leave [0, 1] on the way; what is read is clamped. */
const deltaS = z.number().min(-1).max(2).nullish()

/**
 * One request of the log, one line (docs/runbook.md §9). Unknown fields are left alone; a field that is null, and a
 * text field that is empty, is as good as absent.
 */
export const requestSchema = z
  .looseObject({
    ts: z
      .union([z.string(), z.number()])
      .refine(value => readTime(value) !== null, 'expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970')
      .describe('When the request came: RFC 3339 with an offset, or seconds, ms, µs or ns since 1970.'),
    request_id: z.string().min(1).describe('Unique; a second row of the same id is left out and counted.'),
    arm: z.string().min(1).describe('baseline or canary; rows of any other arm are kept out and counted.'),
    status: z.int().min(0).max(599).describe('HTTP status; 0 is a transport failure.'),
    latency_ms: z.number().min(0).describe('Wall time as the caller saw it.'),
    schema_version: z.union([z.string(), z.number()]).nullish(),
    session_id: text.describe('Requests of one conversation.'),
    user_key: text.describe('The sampling key, stable across sessions. Hash it before it is logged.'),
    phase: text.describe('Phase of the rollout.'),
    retrieve_ms: milliseconds,
    rerank_ms: milliseconds,
    reason_ms: milliseconds,
    delta_s_question_retrieved: deltaS.describe('ΔS(question, retrieved), clamped to [0, 1].'),
    delta_s_retrieved_anchor: deltaS.describe('ΔS(retrieved, anchor).'),
    delta_s_prod_shadow: deltaS.describe("ΔS between production's answer and the shadow's."),
    lambda_retrieve: lambda.describe('λ at the retrieve step.'),
    lambda_reason: lambda.describe('λ at the reason step; another than at the retrieve step is a flip.'),
    coverage: share,
    tool_calls: count,
    tool_failures: count.describe('Calls that failed after their retries; at most tool_calls.'),
    tool_retries: count,
    tool_loop: flag.describe('The same call three times running, or more than 25 calls.'),
    solved: flag,
    cost_usd: z.number().min(0).nullish(),
    pins: z.record(z.string(), z.string()).nullish().describe('What the arm runs with.'),
    req_hash: text.describe("Joins a mirrored request to production's."),
    mirrored: flag.describe('On a canary row: users did not see it. On a baseline row: it was copied to the canary.'),
    answer: text.describe('Kept only where delta_s_prod_shadow is absent.')
  })
  .refine(row => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
    path: ['tool_failures'],
    message: 'expected at most tool_calls'
  })

export type RequestRow = z.output<typeof requestSchema>

/** What a field that is a number may be: all within [low, high], and of whole ones those alone. */
interface Bounds {
  low: number
  high: number
  whole: boolean
}

const DURATION: Bounds = { low: 0, high: Number.MAX_VALUE, whole: false }
const COUNT: Bounds = { low: 0, high: Number.MAX_SAFE_INTEGER, whole: true }
const DELTA_S: Bounds = { low: -1, high: 2, whole: false }

/** The schema's bounds once more, for those who check millions of rows. */
export const BOUNDS = {
  status: { low: 0, high: 599, whole: true },
  latency_ms: DURATION,
  retrieve_ms: DURATION,
  rerank_ms: DURATION,
  reason_ms: DURATION,
  delta_s_question_retrieved: DELTA_S,
  delta_s_retrieved_anchor: DELTA_S,
  delta_s_prod_shadow: DELTA_S,
  coverage: { low: 0, high: 1, whole: false },
  tool_calls: COUNT,
  tool_failures: COUNT,
  tool_retries: COUNT,
  cost_usd: DURATION
} as const satisfies Record<string, Bounds>
type NumberField = keyof typeof BOUNDS
export const NUMBER_FIELDS = Object.keys(BOUNDS) as NumberField[]

const EARLIEST = Date.UTC(2000, 0)
const LATEST = Date.UTC(2100, 0)
/** RFC 3339, and what loggers make of it: a comma for the point, an offset without its colon or after a space. */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d))$/
const NUMBER_AS_TEXT = /^\d{9,19}(?:\.\d{1,9})?$/

/**
 * Milliseconds since 1970, or null for what is no time of this century. A number is in seconds, milliseconds,
 * microseconds or nanoseconds: of one moment each is a thousand times the one before.
 */
export function readTime(value: string | number): number | null {
  const ms = typeof value === 'number' ? fromNumber(value) : fromText(value)
  return isTime(ms) ? ms : null
}

/** Whether it is one of this century. */
export function isTime(ms: number): boolean {
  return ms >= EARLIEST && ms < LATEST
}

function fromNumber(value: number): number {
  if (value < 1e11) return value * 1000
  if (value < 1e14) return value
  return value < 1e17 ? value / 1e3 : value / 1e6
}

function fromText(value: string): number {
  return NUMBER_AS_TEXT.test(value) ? fromNumber(Number(value)) : fromAnyOffset(value)
}

function fromAnyOffset(value: string): number {
  const [whole, day, time, fraction = '0', utc, hours, minutes] = WITH_OFFSET.exec(value) ?? []
  return whole === undefined ? Number.NaN : Date.parse(`${day}T${time}.${fraction}${utc ? 'Z' : `${hours}:${minutes}`}`)
}

/**
 * The time of a row that the schema accepts, in milliseconds since 1970; null for any other value. Decided some twenty
 * times faster than by the schema: a window has millions of rows. That both always agree is a property the tests check.
 */
export function timeOfRow(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const row = value as Record<string, unknown>
  const { ts } = row
  const time = typeof ts === 'string' || typeof ts === 'number' ? readTime(ts) : null
  return time !== null && isSound(row) ? time : null
}

function isSound(row: Record<string, unknown>): boolean {
  return (
    isName(row['request_id']) &&
    isName(row['arm']) &&
    row['status'] != null &&
    row['latency_ms'] != null &&
    isMeasured(row) &&
    isDescribed(row)
  )
}

function isMeasured(row: Record<string, unknown>): boolean {
  const { tool_calls: calls, tool_failures: failures } = row
  return (
    NUMBER_FIELDS.every(field => row[field] == null || isWithin(row[field], BOUNDS[field])) &&
    (calls == null || failures == null || (failures as number) <= (calls as number)) &&
    isVersion(row['schema_version'])
  )
}

function isDescribed(row: Record<string, unknown>): boolean {
  return (
    isText(row['session_id']) &&
    isText(row['user_key']) &&
    isText(row['phase']) &&
    isText(row['req_hash']) &&
    isText(row['answer']) &&
    isFlag(row['tool_loop']) &&
    isFlag(row['solved']) &&
    isFlag(row['mirrored']) &&
    isLambda(row['lambda_retrieve']) &&
    isLambda(row['lambda_reason']) &&
    (row['pins'] == null || isPins(row['pins']))
  )
}

function isVersion(value: unknown): boolean {
  return value == null || typeof value === 'string' || Number.isFinite(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isWithin(value: unknown, { low, high, whole }: Bounds): boolean {
  return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))
}

function isText(value: unknown): boolean {
  return value == null || typeof value === 'string'
}

function isFlag(value: unknown): boolean {
  return value == null || typeof value === 'boolean'
}

function isLambda(value: unknown): boolean {
  return value == null || (LAMBDA_TEXTS as readonly unknown[]).includes(value)
}

export function isPins(value: unknown): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  for (const key in value) if (typeof (value as Record<string, unknown>)[key] !== 'string') return false
  return true
}
