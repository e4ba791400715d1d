import type { ArmName, ManifestContent } from '../manifest/schema.js'
import { jsonOf } from '../model/json.js'
import type { Clock, Http, HttpReply, HttpRequest } from '../model/world.js'
import { type Outcome, requestWithRetries } from './attempts.js'
import type { Message } from './item.js'
import type { Lane } from './lane.js'
import type { PlannedRun } from './plan.js'
import { sessionName } from './session.js'
import { isStream, readStream } from './stream.js'
import { compileTemplate } from './template.js'

/** What came of one run: a reply (2xx, JSON) or an error. */
export interface Answered {
  started_at: string
  statuses: number[]
  /** Some attempt got an HTTP status: somebody is there. */
  seen: boolean
  /** The parsed body and the headers of the reply. */
  reply: { body: unknown; headers: Record<string, string> } | null
  error: { kind: string; message: string } | null
  /** Of the attempt that brought the reply. */
  latency_ms: number | null
  /** Of a streamed reply: when its first text was there. */
  first_token_ms?: number | null
  /** See Outcome. */
  quotaMs?: number | null
}

/** Where one arm is asked. */
interface Door {
  http: Http
  lane: Pick<Lane, 'turn'>
}

/** What a request is filled in with. */
type Question = Pick<PlannedRun, 'question' | 'qid' | 'seed' | 'phrasing' | 'session'> & {
  /** What was said before, oldest first. */
  history?: readonly Message[]
}

interface AskOptions {
  manifest: Pick<ManifestContent, 'request' | 'arms'>
  arm: ArmName
  door: Door
  clock: Clock
  signal: AbortSignal
  /** Makes session names unique among all runs of this program. */
  nonce: string
}

const MAX_REPLY_BYTES = 10 * 1024 * 1024
const SHOWN_BODY = 200

/** Asks one arm one run at a time. Every failure becomes an error of the run; rejects only when the signal fires. */
export function compileAsk(options: AskOptions): (run: Question) => Promise<Answered> {
  const { manifest, door, clock, signal } = options
  const requestOf = compileRequest(manifest, options.arm, options.nonce)
  return async run => {
    const started_at = new Date(clock.now()).toISOString()
    const outcome = await requestWithRetries(requestOf(run), {
      http: door.http,
      clock,
      signal,
      retries: manifest.request.retries,
      jitter: run.session,
      turn: door.lane.turn
    })
    const { statuses, seen, quotaMs } = outcome
    return { started_at, statuses, seen, quotaMs, ...readOutcome(outcome, manifest.arms[options.arm].url) }
  }
}

type Read = Pick<Answered, 'reply' | 'error' | 'latency_ms' | 'first_token_ms'>

function readOutcome({ statuses, reply, failure }: Outcome, url: string): Read {
  if (!reply) return failed(failure!.kind, tried(failure!.message, statuses))
  const place = shownUrl(url)
  if (reply.status < 200 || reply.status > 299) {
    const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`
    return failed(`http_${reply.status}`, tried(message, statuses))
  }
  if (isStream(reply.headers)) return readEvents(reply, place)
  const body = jsonOf(reply.body.toString('utf8'))
  if (body !== undefined) return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms }
  const advice = 'check that the URL is the right one and that the service answers in JSON or text/event-stream'
  return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`)
}

function readEvents({ body: bytes, headers, ms, arrivals = [] }: HttpReply, place: string): Read {
  const stream = readStream(bytes, headers)
  if ('broken' in stream) return failed('stream', `the stream of ${place} ${stream.broken}: ${excerpt(bytes)}`)
  const { body, textAt } = stream
  const first = textAt === null ? undefined : arrivals.find(({ bytes }) => bytes >= textAt)
  return { reply: { body, headers }, error: null, latency_ms: ms, first_token_ms: first?.ms ?? null }
}

function failed(kind: string, message: string): Read {
  return { reply: null, error: { kind, message }, latency_ms: null }
}

function tried(message: string, statuses: readonly number[]): string {
  return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message
}

/** The start of a body, as one line without control characters. */
function excerpt(body: Buffer): string {
  const text = body
    .subarray(0, 4 * SHOWN_BODY)
    .toString('utf8')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return text === '' ? '(empty)' : JSON.stringify(text.slice(0, SHOWN_BODY))
}

/** Without query and credentials, which may be secret. */
function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

/** The request of a run. GET has no body: the fields of the filled-in body go into the query. */
function compileRequest(manifest: AskOptions['manifest'], arm: ArmName, nonce: string): (run: Question) => HttpRequest {
  const { method, headers, body, timeout } = manifest.request
  const { url } = manifest.arms[arm]
  const fill = compileTemplate(body)
  const accept = { accept: 'application/json', ...lowerCased(headers) }
  const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES }
  return run => {
    const { question, qid, seed, phrasing, history = [] } = run
    const session = sessionName(nonce, run.session)
    const messages = [...history, { role: 'user' as const, content: question }]
    const filled = fill({ question, qid, seed, phrasing, session, history, messages })
    if (method === 'GET') return { ...common, url: withQuery(url, filled), headers: accept }
    const typed = { 'content-type': 'application/json', ...accept }
    return { ...common, url, headers: typed, body: JSON.stringify(filled) }
  }
}

function withQuery(url: string, fields: unknown): string {
  const target = new URL(url)
  for (const [name, value] of Object.entries(fields ?? {})) {
    target.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return target.href
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
