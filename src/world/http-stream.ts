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
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * The body of a GET as it comes, of any length, under the same guard as every other request. Rejects with
 * UnmeasurableError where no 2xx comes; reading on throws HttpError where the body breaks off or stalls.
 */
export async function openStream(
  url: string,
  guard: HostGuard,
  options: StreamOptions = {},
  signal?: AbortSignal
): Promise<AsyncIterable<Buffer>> {
  const rules = compileGuard(guard)
  const idleMs = options.idleMs ?? 30_000
  const agent = await openDispatcher(rules, options)
  try {
    const { final, reply } = await follow(agent, rules, url, { idleMs, headers: options.headers }, signal)
    return bodyOf(agent, final, reply, idleMs)
  } catch (error) {
    await agent.destroy()
    throw error instanceof UnmeasurableError ? error : unreachable(error as Error)
  }
}

type Terms = Required<Pick<StreamOptions, 'idleMs'>> & { headers: StreamOptions['headers'] }

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
    if (status >= 200 && status <= 299) return { final, reply }
    leave(reply)
    const next = REDIRECTS.has(status) ? String(headers['location'] ?? '') : ''
    if (next === '') {
      const advice = status === 401 || status === 403 ? '; check window.source.headers' : ''
      throw new UnmeasurableError('service_unreachable', `${show(final)} answered ${status}, expected 2xx${advice}`)
    }
    request = { ...request, ...redirected(request, final, status, next, hops) }
  }
}

/** A body that nobody reads: that it breaks off when the connection is closed is no error. */
function leave({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy()
}

async function ask(
  agent: Dispatcher,
  url: URL,
  { idleMs, headers }: Terms,
  signal?: AbortSignal
): Promise<Dispatcher.ResponseData> {
  try {
    return await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': 'rollout-gate', ...lowerCased(headers), 'accept-encoding': 'identity' },
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
