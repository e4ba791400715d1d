import { z } from 'zod'
import { jsonOf } from '../model/json.js'
import { NOTHING, sameWeights, type Weights } from '../model/weights.js'
import type { HttpReply, HttpRequest } from '../model/world.js'
import { HttpError } from '../world/http-error.js'
import { meantTag, tagsToSend } from './etag.js'
import type { Driver } from './read-back.js'
import type { Reading, RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const MAX_BYTES = 64 * 1024
const READS = 3
const FIRST_PAUSE_MS = 250
/** How long a rollback goes on sending the current ETag before it sends none. */
const CONFLICTS = 5
const COMPARING_MS = 5_000

/** Some write a number as text, with a percent sign or without: `"5"`, `"5 %"`. */
const AS_TEXT = /^\s*(\d+(?:\.\d+)?)\s*%?\s*$/
const percentage = z.preprocess(
  value => (typeof value === 'string' ? Number(AS_TEXT.exec(value)?.[1] ?? Number.NaN) : value),
  z.number().min(0).max(100)
)
const weightsSchema = z.looseObject({ canary: percentage, mirror: percentage })

/** A router of one's own: GET reads, PUT with If-Match sets, the ETag is the version. See docs/routers.md. */
export function openWebhook(config: Extract<RouterConfig, { kind: 'webhook' }>, deps: RouterDeps): Driver {
  const { url, timeout, headers } = config
  const { clock, signal } = deps
  const http = deps.http({ allowedHosts: [new URL(url).host], allowedRanges: [] })
  const send = (part: Pick<HttpRequest, 'method' | 'body' | 'headers'>, timeoutMs = timeout) => {
    const request = { ...part, url, timeoutMs, maxBytes: MAX_BYTES, headers: { ...headers, ...part.headers } }
    return http.request(request, signal).catch(asRouterError)
  }
  // Uncompressed, so that no proxy has a reason to change the tag.
  const get = (timeoutMs?: number) => send({ method: 'GET', headers: { 'accept-encoding': 'identity' } }, timeoutMs)
  /** The tag as it came, by the version that it means. */
  let seen = { version: '', tag: '' }

  /** Sent once: whether a PUT without an answer took is found out by reading. */
  const put = async ({ canary, mirror }: Weights, condition: string | null) => {
    const own = { 'content-type': 'application/json', ...(condition !== null && { 'if-match': condition }) }
    const reply = await send({ method: 'PUT', headers: own, body: JSON.stringify({ canary, mirror }) })
    if (reply.status < 200 || reply.status > 299) throw faultOf('PUT', url, reply)
  }
  /** Tries the tag in each form that may be meant. One that does not match changes nothing. */
  const compareAndSet = async (weights: Weights, tag: string) => {
    const forms = tagsToSend(tag)
    for (const form of forms.slice(0, -1)) {
      const fault = await put(weights, form).then(() => null, asOutcome)
      if (!fault) return
      if (fault.kind !== 'conflict') throw fault
    }
    await put(weights, forms.at(-1)!)
  }
  /** The current tag, again while others come between; then any tag, then no condition. Whatever answers no is asked on. */
  const overwrite = async (weights: Weights) => {
    const started = clock.elapsed()
    const left = () => COMPARING_MS - (clock.elapsed() - started)
    for (let conflicts = 0; conflicts < CONFLICTS && left() > 0; conflicts++) {
      if (conflicts > 0) await clock.sleep(Math.min(100 * conflicts, left()), signal)
      const reply = await get(Math.max(1, Math.min(timeout, left()))).catch(asOutcome)
      const tag = reply instanceof RouterError ? undefined : reply.headers['etag']
      if (!tag) break
      const fault = await compareAndSet(weights, tag).then(() => null, asOutcome)
      if (!fault) return
      if (fault.cause instanceof HttpError) throw fault
      if (fault.kind !== 'conflict') break
    }
    const fault = await put(weights, '*').then(() => null, asOutcome)
    if (!fault) return
    if (fault.cause instanceof HttpError) throw fault
    await put(weights, null)
  }

  return {
    byHand: `PUT {"canary": 0, "mirror": 0} to ${shown(url)}, or use the router's own switch`,
    async read() {
      for (let attempt = 1; ; attempt++) {
        const outcome = await get()
          .then(reply => readingOf(url, reply))
          .catch(asOutcome)
        if (!(outcome instanceof RouterError)) {
          seen = { version: outcome.version, tag: outcome.tag }
          return outcome.reading
        }
        if (outcome.kind !== 'unreachable' || attempt === READS || signal.aborted) throw outcome
        await clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal)
      }
    },
    async write(weights, version) {
      if (version === null) return overwrite(weights)
      if (version === UNTAGGED) throw noTag(url)
      await compareAndSet(weights, seen.version === version ? seen.tag : version)
    },
    close: () => http.close()
  }
}

/** The version of an answer at 0 that bears none: a rollback is over all the same, and nothing goes up from here. */
const UNTAGGED = 'no ETag'

function readingOf(url: string, reply: HttpReply): { reading: Reading; version: string; tag: string } {
  if (reply.status !== 200) throw faultOf('GET', url, reply)
  const parsed = weightsSchema.safeParse(jsonOf(reply.body.toString('utf8')))
  const tag = reply.headers['etag'] ?? ''
  if (!tag && !(parsed.success && sameWeights(parsed.data, NOTHING))) throw noTag(url)
  if (!parsed.success) {
    const start = JSON.stringify(reply.body.toString('utf8').slice(0, 100))
    const expected = 'expected {"canary": 0 to 100, "mirror": 0 to 100}'
    throw new RouterError('refused', `GET ${shown(url)} answers ${start}; ${expected}`)
  }
  const { canary, mirror } = parsed.data
  const version = tag ? meantTag(tag) : UNTAGGED
  return { reading: { canary, mirror, version }, version, tag }
}

function noTag(url: string): RouterError {
  return new RouterError('refused', `GET ${shown(url)} answers without an ETag; expected one`)
}

function faultOf(method: string, url: string, { status, body }: HttpReply): RouterError {
  const said = body.length > 0 ? `: ${JSON.stringify(body.toString('utf8').slice(0, 200))}` : ''
  const what = `${method} ${shown(url)} answers ${status}`
  if (status === 412 || status === 409) return new RouterError('conflict', `${what}: another change came first`)
  const passing = status === 429 || status === 408 || status >= 500
  return new RouterError(passing ? 'unreachable' : 'refused', `${what}${said}`)
}

function asRouterError(cause: unknown): never {
  if (!(cause instanceof HttpError)) throw cause
  // "See other" may come after the work was done.
  const redirected = cause.kind === 'redirect' && cause.status !== 303
  const never = cause.kind === 'blocked' || cause.kind === 'tls' || redirected
  throw new RouterError(never ? 'refused' : 'unreachable', cause.message, { cause })
}

function asOutcome(error: unknown): RouterError {
  if (error instanceof RouterError) return error
  throw error
}

/** Without the query, which may be secret. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}
