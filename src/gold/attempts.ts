import type { Clock, Http, HttpReply, HttpRequest } from '../model/world.js'
import { random } from '../statistics/random.js'
import { HttpError } from '../world/http-error.js'

/** What came of a request after its retries. */
export interface Outcome {
  /** Status of each attempt; 0 where no complete reply came. */
  statuses: number[]
  /** Some attempt got an HTTP status, be it of a reply that broke off: somebody is there. */
  seen: boolean
  reply: HttpReply | null
  /** Why there is no reply. */
  failure: HttpError | null
  /** How long a 429 asks to be left alone, where that is too long to wait for: a quota is used up. */
  quotaMs: number | null
}

interface AttemptOptions {
  http: Http
  clock: Clock
  signal: AbortSignal
  /** Attempts beyond the first. */
  retries: number
  /** Makes the jitter of the back-off repeatable. */
  jitter: string
  /** Waits until one more request to the service may be under way, and learns from what comes of it. */
  turn?: (attempt: () => Promise<Attempt>) => Promise<Attempt>
}

export interface Attempt {
  /** Of the reply; 0 where no complete one came. */
  status: number
  reply: HttpReply | null
  failure: HttpError | null
  /** How long the service asks to be left alone. */
  pauseMs: number | null
  quotaMs: number | null
}

const RETRIED_STATUSES = new Set([429, 502, 503, 504])
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol'])
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599
const FIRST_BACK_OFF_MS = 250
const LONGEST_BACK_OFF_MS = 10_000
const LONGEST_RETRY_AFTER_MS = 60_000
/** A Retry-After beyond this is no pause between requests. */
const USED_UP_MS = 600_000

/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter; a 429 that asks for more than 10 minutes is
 * not tried again. Rejects only when the signal fires.
 */
export async function requestWithRetries(request: HttpRequest, options: AttemptOptions): Promise<Outcome> {
  const { clock, signal } = options
  const turn = options.turn ?? (attempt => attempt())
  const statuses: number[] = []
  let seen = false
  for (;;) {
    const attempt = await turn(() => attemptOnce(request, options))
    // Only being told to wait, again and again, is no sign of a service that will ever answer.
    seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined
    const tried = statuses.push(attempt.status)
    if (tried > options.retries || !isRetried(attempt)) {
      const { reply, failure, quotaMs } = attempt
      return { statuses, seen, reply, failure, quotaMs }
    }
    await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal)
    signal.throwIfAborted()
  }
}

async function attemptOnce(request: HttpRequest, { http, clock, signal }: AttemptOptions): Promise<Attempt> {
  signal.throwIfAborted()
  try {
    const reply = await http.request(request, signal)
    const status = Math.min(reply.status, BROKEN_STATUS)
    const asked = retryAfterMs(reply, clock)
    if (status === 429 && asked !== null && asked > USED_UP_MS) {
      return { status, reply, failure: null, pauseMs: null, quotaMs: asked }
    }
    const pauseMs = asked === null ? null : Math.min(LONGEST_RETRY_AFTER_MS, asked)
    return { status, reply, failure: null, pauseMs, quotaMs: null }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof HttpError)) throw error
    return { status: statusOf(error), reply: null, failure: error, pauseMs: null, quotaMs: null }
  }
}

/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure: HttpError): number {
  const status = failure.status ?? 0
  return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0
}

function isRetried({ status, failure, quotaMs }: Attempt): boolean {
  if (quotaMs !== null) return false
  return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status)
}

function backOffMs(tried: number, jitter: string): number {
  return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + random(`${jitter} ${tried}`)())
}

/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply: Pick<HttpReply, 'status' | 'headers'>, clock: Pick<Clock, 'now'>): number | null {
  const text = reply.headers['retry-after']?.trim()
  if (!text || !RETRIED_STATUSES.has(reply.status)) return null
  const sent = Date.parse(reply.headers['date'] ?? '')
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent)
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}
