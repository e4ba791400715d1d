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

const EARLIEST = Date.UTC(2000, 0)
const LATEST = Date.UTC(2100, 0)
/** RFC 3339, and what loggers make of it: a comma for the point, an offset without its colon or after a space. */
const WITH_OFFSET =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d))$/
const NUMBER_AS_TEXT = /^\d{9,19}(?:\.\d{1,9})?$/

/**
 * Milliseconds since 1970, or null for what is no time of this century. A number is in seconds, milliseconds,
 * microseconds or nanoseconds: of one moment each is a thousand times the one before.
 */
export function readTime(value: string | number): number | null {
  const ms = typeof value === 'number' ? fromNumber(value) : fromText(value)
  return ms >= EARLIEST && ms < LATEST ? ms : null
}

function fromNumber(value: number): number {
  if (value < 1e11) return value * 1000
  if (value < 1e14) return value
  return value < 1e17 ? value / 1e3 : value / 1e6
}

function fromText(value: string): number {
  return fromPlainUtc(value) ?? (NUMBER_AS_TEXT.test(value) ? fromNumber(Number(value)) : fromAnyOffset(value))
}

/** `2026-11-20T09:30:00.123Z`, the form of nearly every log, read digit by digit; null for all that is less plain. */
function fromPlainUtc(value: string): number | null {
  const { length } = value
  if ((length !== 20 && length !== 24) || value.charCodeAt(length - 1) !== 90 || value.charCodeAt(10) !== 84)
    return null
  const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)]
  const [hour, minute, second] = [twoDigits(value, 11), twoDigits(value, 14), twoDigits(value, 17)]
  const fraction = length === 24 ? 10 * twoDigits(value, 20) + digit(value, 22) : 0
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2)
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59
  const punctuated =
    value.charCodeAt(4) === 45 &&
    value.charCodeAt(7) === 45 &&
    value.charCodeAt(13) === 58 &&
    value.charCodeAt(16) === 58 &&
    (length === 20 || value.charCodeAt(19) === 46)
  return plain && punctuated ? Date.UTC(year, month - 1, day, hour, minute, second, fraction) || null : null
}

function twoDigits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1)
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48
  return code >= 0 && code <= 9 ? code : Number.NaN
}

function fromAnyOffset(value: string): number {
  const [whole, day, time, fraction = '0', utc, hours, minutes] = WITH_OFFSET.exec(value) ?? []
  return whole === undefined
    ? Number.NaN
    : Date.parse(`${day}T${time}.${fraction}${utc ? 'Z' : `${hours}:${minutes}`}`)
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
    isInteger(row['status'], 599) &&
    isNumber(row['latency_ms'], 0, Number.MAX_VALUE) &&
    isMeasured(row) &&
    isCounted(row) &&
    isDescribed(row)
  )
}

function isMeasured(row: Record<string, unknown>): boolean {
  return (
    isDuration(row['retrieve_ms']) &&
    isDuration(row['rerank_ms']) &&
    isDuration(row['reason_ms']) &&
    isDeltaS(row['delta_s_question_retrieved']) &&
    isDeltaS(row['delta_s_retrieved_anchor']) &&
    isDeltaS(row['delta_s_prod_shadow']) &&
    (row['coverage'] == null || isNumber(row['coverage'], 0, 1)) &&
    isDuration(row['cost_usd'])
  )
}

function isCounted(row: Record<string, unknown>): boolean {
  const calls = row['tool_calls']
  const failures = row['tool_failures']
  return (
    isCount(calls) &&
    isCount(failures) &&
    isCount(row['tool_retries']) &&
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
    isPins(row['pins'])
  )
}

function isVersion(value: unknown): boolean {
  return value == null || typeof value === 'string' || Number.isFinite(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isNumber(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high
}

function isInteger(value: unknown, high: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= high
}

function isDuration(value: unknown): boolean {
  return value == null || isNumber(value, 0, Number.MAX_VALUE)
}

function isDeltaS(value: unknown): boolean {
  return value == null || isNumber(value, -1, 2)
}

function isCount(value: unknown): boolean {
  return value == null || isInteger(value, Number.MAX_SAFE_INTEGER)
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

function isPins(value: unknown): boolean {
  if (value == null) return true
  if (typeof value !== 'object' || Array.isArray(value)) return false
  for (const key in value) if (typeof (value as Record<string, unknown>)[key] !== 'string') return false
  return true
}
