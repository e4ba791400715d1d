import { z } from 'zod'
import { jsonOf } from '../model/json.js'
import type { HttpReply, HttpRequest } from '../model/world.js'
import { HttpError } from '../world/http-error.js'
import type { Driver } from './read-back.js'
import type { Reading, RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const MAX_BYTES = 64 * 1024
const READS = 3
const FIRST_PAUSE_MS = 250

const weightsSchema = z.looseObject({ canary: z.number().min(0).max(100), mirror: z.number().min(0).max(100) })

/** A router of one's own: GET reads, PUT with If-Match sets, the ETag is the version. See docs/routers.md. */
export function openWebhook(config: Extract<RouterConfig, { kind: 'webhook' }>, deps: RouterDeps): Driver {
  const { url, timeout: timeoutMs, headers } = config
  const http = deps.http({ allowedHosts: [new URL(url).host], allowedRanges: [] })
  const send = (part: Pick<HttpRequest, 'method' | 'body'> & { headers?: Record<string, string> }) => {
    const request = { ...part, url, timeoutMs, maxBytes: MAX_BYTES, headers: { ...headers, ...part.headers } }
    return http.request(request, deps.signal).catch(asRouterError)
  }
  return {
    async read() {
      for (let attempt = 1; ; attempt++) {
        const outcome = await send({ method: 'GET' })
          .then(reply => readingOf(url, reply))
          .catch(asOutcome)
        if (!(outcome instanceof RouterError)) return outcome
        if (outcome.kind !== 'unreachable' || attempt === READS || deps.signal.aborted) throw outcome
        await deps.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), deps.signal)
      }
    },
    /** Sent once: whether a PUT without an answer took is found out by reading. */
    async write({ canary, mirror }, version) {
      const own = { 'content-type': 'application/json', 'if-match': version ?? '*' }
      const reply = await send({ method: 'PUT', headers: own, body: JSON.stringify({ canary, mirror }) })
      if (reply.status < 200 || reply.status > 299) throw faultOf('PUT', url, reply)
    },
    close: () => http.close()
  }
}

function readingOf(url: string, reply: HttpReply): Reading {
  if (reply.status !== 200) throw faultOf('GET', url, reply)
  const version = reply.headers['etag']
  if (!version) throw new RouterError('refused', `GET ${shown(url)} answers without an ETag; expected one`)
  const parsed = weightsSchema.safeParse(jsonOf(reply.body.toString('utf8')))
  if (!parsed.success) {
    const start = JSON.stringify(reply.body.toString('utf8').slice(0, 100))
    const expected = 'expected {"canary": 0 to 100, "mirror": 0 to 100}'
    throw new RouterError('refused', `GET ${shown(url)} answers ${start}; ${expected}`)
  }
  return { canary: parsed.data.canary, mirror: parsed.data.mirror, version }
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
  const never = cause.kind === 'blocked' || cause.kind === 'redirect' || cause.kind === 'tls'
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
