import type { Dispatcher } from 'undici'
import { UnmeasurableError } from '../model/errors.js'
import type { HostGuard } from '../model/world.js'
import { compileGuard, type HostRules } from './hosts.js'
import { checkedUrl, type HttpOptions, openDispatcher, redirected } from './http.js'
import { lowerCased } from './http-body.js'
import { HttpError, show, translate } from './http-error.js'

interface StreamOptions extends HttpOptions {
  /** Gives up when nothing comes for this long; default 30 s. */
  idleMs?: number
  /** Sent with the request, and with those that it is redirected to within the origin. */
  headers?: Readonly<Record<string, string>>
  /** What of the body is known: only what comes from this byte on is asked for, or nothing while its ETag is the same. */
  since?: Since | undefined
}

interface Since {
  from: number | null
  etag: string | null
}

interface StreamAnswer {
  body: AsyncIterable<Buffer>
  /** Where the body begins: at the byte that was asked for, or at 0 where the server sends all of it. */
  start: number
  etag: string | null
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * The body of a GET as it comes, of any length, under the same guard as every other request; null where it is unchanged.
 * Rejects with UnmeasurableError where no 2xx comes; reading on throws HttpError where the body breaks off or stalls.
 */
export async function openStream(
  url: string,
  guard: HostGuard,
  options: StreamOptions = {},
  signal?: AbortSignal
): Promise<StreamAnswer | null> {
  const rules = compileGuard(guard)
  const idleMs = options.idleMs ?? 30_000
  const agent = await openDispatcher(rules, options)
  const asked = options.since ?? { from: null, etag: null }
  try {
    let { final, reply } = await follow(agent, rules, url, { idleMs, headers: options.headers, since: asked }, signal)
    if (!isUsable(reply, asked)) {
      leave(reply)
      const all = { idleMs, headers: options.headers, since: { from: null, etag: null } }
      ;({ final, reply } = await follow(agent, rules, url, all, signal))
    }
    if (reply.statusCode === NOT_MODIFIED) {
      leave(reply)
      await agent.destroy()
      return null
    }
    const etag = reply.headers['etag']
    return {
      body: bodyOf(agent, final, reply, idleMs),
      start: startOf(reply),
      etag: typeof etag === 'string' ? etag : null
    }
  } catch (error) {
    await agent.destroy()
    throw error instanceof UnmeasurableError ? error : unreachable(error as Error)
  }
}

type Terms = Required<Pick<StreamOptions, 'idleMs'>> & { headers: StreamOptions['headers']; since: Since }

const [PARTIAL, NOT_MODIFIED, BEYOND_ITS_END] = [206, 304, 416]

/** Not where the log is shorter by now, or the server sends another part than was asked for. */
function isUsable(reply: Dispatcher.ResponseData, { from }: Since): boolean {
  return reply.statusCode !== BEYOND_ITS_END && (reply.statusCode !== PARTIAL || startOf(reply) === from)
}

function startOf({ statusCode, headers }: Dispatcher.ResponseData): number {
  if (statusCode !== PARTIAL) return 0
  return Number(/^bytes (\d+)-/.exec(String(headers['content-range'] ?? ''))?.[1] ?? Number.NaN)
}

interface Answer {
  final: URL
  reply: Dispatcher.ResponseData
}

async function follow(
  agent: Dispatcher,
  rules: HostRules,
  first: string,
  terms: Terms,
  signal: AbortSignal | undefined
): Promise<Answer> {
  let request = { method: 'GET', url: first, timeoutMs: terms.idleMs, maxBytes: 0 }
  for (let hops = 0; ; hops++) {
    const final = checkedUrl(request.url, rules)
    const reply = await ask(agent, final, terms, signal)
    const { statusCode: status, headers } = reply
    if ((status >= 200 && status <= 299) || isAnswer(status, terms.since)) return { final, reply }
    leave(reply)
    const next = REDIRECTS.has(status) ? String(headers['location'] ?? '') : ''
    if (next === '') {
      const advice = status === 401 || status === 403 ? '; check window.source.headers' : ''
      throw new UnmeasurableError('service_unreachable', `${show(final)} answered ${status}, expected 2xx${advice}`)
    }
    request = { ...request, ...redirected(request, final, status, next, hops) }
  }
}

/** What a server may answer to a question for what is new. */
function isAnswer(status: number, { from, etag }: Since): boolean {
  return (status === NOT_MODIFIED && etag !== null) || (status === BEYOND_ITS_END && from !== null)
}

/** A body that nobody reads: that it breaks off when the connection is closed is no error. */
function leave({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy()
}

async function ask(
  agent: Dispatcher,
  url: URL,
  { idleMs, headers, since }: Terms,
  signal?: AbortSignal
): Promise<Dispatcher.ResponseData> {
  try {
    return await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: {
        'user-agent': 'rollout-gate',
        ...lowerCased(headers),
        'accept-encoding': 'identity',
        ...(since.from !== null && { range: `bytes=${since.from}-` }),
        ...(since.etag !== null && { 'if-none-match': since.etag })
      },
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
      ...(signal && { signal })
    })
  } catch (error) {
    throw stalled(error as Error, url, idleMs) ?? translate(error as Error, url, 0)
  }
}

async function* bodyOf(
  agent: Dispatcher,
  url: URL,
  { body, statusCode }: Dispatcher.ResponseData,
  idleMs: number
): AsyncIterable<Buffer> {
  try {
    for await (const chunk of body) yield chunk
  } catch (error) {
    throw stalled(error as Error, url, idleMs) ?? translate(error as Error, url, statusCode)
  } finally {
    await agent.destroy()
  }
}

function stalled(error: Error, url: URL, idleMs: number): HttpError | null {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'UND_ERR_HEADERS_TIMEOUT' && code !== 'UND_ERR_BODY_TIMEOUT') return null
  return new HttpError(
    'timeout',
    `${show(url)}: nothing came for ${idleMs} ms; check that the service is up`,
    undefined,
    {
      cause: error
    }
  )
}

function unreachable(error: Error): UnmeasurableError {
  return new UnmeasurableError('service_unreachable', error.message, { cause: error })
}
