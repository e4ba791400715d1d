import { type Hash, hash53, hashOf } from './hash.js'
import { NUMBER_FIELDS, type RequestRow } from './record.js'

/**
 * What is counted of a request, as numbers alone: millions of rows make no objects and no texts. A row is read into one
 * straight from its bytes, or out of what JSON.parse made of it.
 */
export interface FlatRow {
  /** Milliseconds since 1970. */
  ts: number
  /** The arm that its name means, or the name as it stands. */
  arm: string
  /** By `FIELD`; NaN where the row does not carry it. A flag is 1 or 0, a λ its place in `LAMBDAS`. */
  numbers: Float64Array
  /** Hash of the request_id; null where that is none, as loggers write what they do not know. */
  id: Hash | null
  /** Hash of the user_key, and of the session on its arm; `NO_KEY` where there is none. */
  user: number
  session: number
  pins: Readonly<Record<string, string>> | null
  /** Values of the fields that requests are told apart by, in their order; null where the row has none. */
  values: (string | null)[]
  /** What a mirrored request is joined by, and what was answered. */
  answer: { reqHash: string; text: string } | null
  /** The texts behind the hashes, for the few rows where they are shown. */
  requestId(): string
  userKey(): string
}

export const NO_KEY = -1

export const FLAGS = ['tool_loop', 'solved', 'mirrored'] as const
export const STEPS = ['lambda_retrieve', 'lambda_reason'] as const
const FIELDS = [...NUMBER_FIELDS, ...FLAGS, ...STEPS]

/** Place of each field in `numbers`. */
export const FIELD = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<(typeof FIELDS)[number], number>
const FIELD_COUNT = FIELDS.length

/** Spellings of each λ. */
const LAMBDAS = [['→', '->'], ['←', '<-'], ['<>'], ['×', 'x']]
/** The same session on the other arm is another one. */
const SALT = 0x9e3779b9
export const LONGEST_VALUE = 200
/** What loggers write where a request has no id. */
export const NO_ID: ReadonlySet<string> = new Set(['-', '0', 'null', 'none', 'nil', 'undefined', 'unknown', 'n/a'])
export const LONGEST_NO_ID = 9

/** `values`: how many fields requests are told apart by. */
export function newFlatRow(values: number, { requestId, userKey }: Pick<FlatRow, 'requestId' | 'userKey'>): FlatRow {
  return {
    ts: Number.NaN,
    arm: '',
    numbers: new Float64Array(FIELD_COUNT).fill(Number.NaN),
    id: null,
    user: NO_KEY,
    session: NO_KEY,
    pins: null,
    values: new Array(values).fill(null),
    answer: null,
    requestId,
    userKey
  }
}

/** `row`: one that is sound, its arm by its meaning; `ts`: its time; `fields`: those that requests are told apart by. */
export function flatten(row: RequestRow, ts: number, fields: readonly string[]): FlatRow {
  const { request_id: id, arm, user_key: user, session_id: session, req_hash: reqHash, answer } = row
  const flat = newFlatRow(0, { requestId: () => id, userKey: () => user ?? '' })
  const { numbers } = flat
  for (const field of NUMBER_FIELDS) numbers[FIELD[field]] = row[field] ?? Number.NaN
  for (const flag of FLAGS) numbers[FIELD[flag]] = row[flag] == null ? Number.NaN : Number(row[flag])
  for (const step of STEPS) numbers[FIELD[step]] = lambdaOf(row[step])
  flat.id = idOf(id)
  flat.ts = ts
  flat.arm = arm
  if (user) flat.user = hash53(user)
  if (session) flat.session = hash53(session, sessionSalt(arm))
  flat.pins = row.pins ?? null
  flat.values = fields.map(field => groupOf(row[field]))
  if (reqHash && answer) flat.answer = { reqHash, text: answer }
  return flat
}

/** The hash of a request_id that is one. */
export function idOf(text: string): Hash | null {
  return isNoId(text) ? null : hashOf(text)
}

/** Such rows are no repeats of each other. */
export function isNoId(text: string): boolean {
  return text.length <= LONGEST_NO_ID && NO_ID.has(text.toLowerCase())
}

/** NaN for what is no λ. */
export function lambdaOf(text: unknown): number {
  const place = LAMBDAS.findIndex(spellings => (spellings as unknown[]).includes(text))
  return place < 0 ? Number.NaN : place
}

export function sessionSalt(arm: string): number {
  return arm === 'canary' ? SALT : 0
}

/** A value that names a group of requests, bounded; null where the row has none. */
export function groupOf(value: unknown): string | null {
  const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return shown && value !== '' ? String(value).slice(0, LONGEST_VALUE) : null
}
