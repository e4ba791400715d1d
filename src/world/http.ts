import { type LookupAddress, type LookupOptions, lookup as resolveName } from 'node:dns'
import { setMaxListeners } from 'node:events'
import type { LookupFunction } from 'node:net'
import type { buildConnector, Dispatcher } from 'undici'
import type { Arrival, HostGuard, Http, HttpReply, HttpRequest } from '../model/world.js'
import { classifyAddress, compileGuard, type HostRules, literalAddress } from './hosts.js'
import { BodyTooLarge, decodeBody, lowerCased, readHeaders } from './http-body.js'
import { blocked, givenUp, HttpError, notFound, show, timedOut, tooLarge, translate } from './http-error.js'

export { HttpError } from './http-error.js'

export interface HttpOptions {
  /** HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read from here; loopback names always go direct. */
  env?: Readonly<Record<string, string | undefined>>
  /** Name resolution; node's dns.lookup unless given. */
  lookup?: (
    name: string,
    options: LookupOptions & { all: true },
    done: (error: Error | null, addresses: LookupAddress[]) => void
  ) => void
}

const MAX_REDIRECTS = 3
/** A longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const METHOD = /^[A-Z]+$/
const MAX_ARRIVALS = 20_000

/**
 * HTTP over keep-alive connections, one attempt a request, every dial checked: the guard sees the address that is
 * really connected to, so a name that resolves differently the second time gets nowhere. Where a proxy serves a
 * request the proxy resolves the name: then only addresses written in the URL are checked here, and the proxy's own
 * rules decide the rest. Redirects are followed within the origin only, so credentials never leave it.
 * Throws a RangeError where a range of the guard can't be read.
 */
export function openHttp(guard: HostGuard, options: HttpOptions = {}): Http {
  const rules = compileGuard(guard)
  let opened: Promise<Dispatcher> | undefined
  let closed = false
  const dispatcher = () => {
    opened ??= openDispatcher(rules, options)
    return opened
  }
  return {
    async request(request, signal) {
      if (closed) throw new HttpError('aborted', 'the HTTP client is closed')
      const agent = await dispatcher()
      const started = performance.now()
      const deadline = startDeadline(request, signal)
      try {
        const reply = await follow(agent, rules, request, deadline)
        return { ...reply, ms: performance.now() - started }
      } finally {
        deadline.end()
      }
    },
    async close() {
      closed = true
      await (await opened)?.destroy()
    }
  }
}

type RawReply = Omit<HttpReply, 'ms'>

async function follow(agent: Dispatcher, rules: HostRules, first: HttpRequest, deadline: Deadline): Promise<RawReply> {
  let request = first
  for (let hops = 0; ; hops++) {
    const url = checkedUrl(request.url, rules)
    const raw = await exchange(agent, url, request, deadline)
    const next = REDIRECTS.has(raw.status) ? raw.headers['location'] : undefined
    if (next === undefined) return { ...raw, body: await decoded(url, raw, request.maxBytes) }
    request = redirected(request, url, raw.status, next, hops)
  }
}

/** The URL parsed, or an error for what is never sent: other schemes, credentials in the URL, blocked literals. */
export function checkedUrl(text: string, rules: HostRules): URL {
  if (!URL.canParse(text)) throw new HttpError('protocol', 'the URL cannot be parsed; write http(s)://host/path')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HttpError('blocked', `${url.protocol} URLs are not requested; use http: or https:`)
  }
  if (url.username || url.password) {
    throw new HttpError('blocked', `${show(url)}: credentials do not belong in the URL; put them into a header`)
  }
  const literal = literalAddress(url)
  if (literal && !rules.allows(url, literal)) throw refusal(url, literal)
  return url
}

export function redirected(
  request: HttpRequest,
  from: URL,
  status: number,
  location: string,
  hops: number
): HttpRequest {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : null
  if (!to) throw new HttpError('redirect', `${show(from)} answered ${status} with a Location that is no URL`, status)
  if (to.origin !== from.origin) {
    const advice = 'redirects to another origin are refused; if this is intended, write the final URL into the manifest'
    throw new HttpError('redirect', `${show(from)} redirects to ${to.origin}: ${advice}`, status)
  }
  if (hops >= MAX_REDIRECTS) {
    const message = `${show(from)} redirects more than ${MAX_REDIRECTS} times; use the final URL`
    throw new HttpError('redirect', message, status)
  }
  if (status === 307 || status === 308 || request.method === 'HEAD') return { ...request, url: to.href }
  if (request.method !== 'GET' && request.method !== 'POST') {
    const advice = `following it would turn ${request.method} into GET; write the final URL, or answer 307 or 308`
    throw new HttpError('redirect', `${show(from)} answers ${request.method} with ${status}: ${advice}`, status)
  }
  const { body: _, ...withoutBody } = request
  return { ...withoutBody, method: 'GET', url: to.href }
}

/** One request and its whole reply, still encoded. */
function exchange(agent: Dispatcher, url: URL, request: HttpRequest, deadline: Deadline): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    let abort: ((error?: Error) => void) | undefined
    let stopped: HttpError | undefined
    let status = 0
    let headers: Record<string, string> = {}
    const chunks: Buffer[] = []
    let received = 0
    const sent = performance.now()
    const arrivals: Arrival[] = []

    const stop = (error: HttpError) => {
      stopped = error
      reject(error)
      abort?.(error)
    }
    deadline.onEnd(kind => stop(kind === 'timeout' ? timedOut(url, request.timeoutMs, status) : givenUp(url, status)))

    if (stopped) return

    const handler: Dispatcher.DispatchHandlers = {
      onConnect(abortDispatch) {
        if (stopped) return abortDispatch(stopped)
        abort = abortDispatch
      },
      onHeaders(code, rawHeaders) {
        if (code < 200) return true
        status = code
        headers = readHeaders(rawHeaders)
        if (Number(headers['content-length']) > request.maxBytes && request.method !== 'HEAD') {
          stop(tooLarge(url, request.maxBytes, status))
        }
        return true
      },
      onData(chunk) {
        if (stopped) return false
        received += chunk.length
        if (received > request.maxBytes) stop(tooLarge(url, request.maxBytes, status))
        else chunks.push(chunk)
        if (arrivals.length < MAX_ARRIVALS) arrivals.push({ bytes: received, ms: performance.now() - sent })
        return true
      },
      onComplete() {
        const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, received)
        const isStreamed = !('content-length' in headers) && !('content-encoding' in headers)
        resolve({ status, headers, body, ...(isStreamed && { arrivals }) })
      },
      onError(error) {
        reject(stopped ?? translate(error, url, status))
      }
    }
    try {
      agent.dispatch(dispatchOptions(url, request), handler)
    } catch (error) {
      reject(translate(error as Error, url, status))
    }
  })
}

function dispatchOptions(url: URL, request: HttpRequest): Dispatcher.DispatchOptions {
  const method = request.method.toUpperCase()
  if (!METHOD.test(method)) throw new HttpError('protocol', `"${request.method}" is no HTTP method`)
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: method as Dispatcher.HttpMethod,
    headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'rollout-gate', ...lowerCased(request.headers) },
    body: request.body ?? null,
    // The deadline is the one limit; undici's own would be a second.
    headersTimeout: 0,
    bodyTimeout: 0
  }
}

async function decoded(url: URL, raw: RawReply, maxBytes: number): Promise<Buffer> {
  try {
    return await decodeBody(raw.body, raw.headers['content-encoding'], maxBytes)
  } catch (error) {
    if (error instanceof BodyTooLarge) throw tooLarge(url, maxBytes, raw.status)
    const message = `${show(url)}: the body does not decode: ${(error as Error).message}`
    throw new HttpError('protocol', message, raw.status, { cause: error })
  }
}

export async function openDispatcher(rules: HostRules, options: HttpOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent, buildConnector } = await import('undici')
  const connect = guardedConnect(rules, options.lookup ?? resolveName, buildConnector)
  const env = options.env ?? {}
  const httpProxy = env['http_proxy'] || env['HTTP_PROXY'] || ''
  const httpsProxy = env['https_proxy'] || env['HTTPS_PROXY'] || ''
  if (!httpProxy && !httpsProxy) return new Agent({ connect })
  const noProxy = env['no_proxy'] || env['NO_PROXY'] || ''
  const direct = noProxy.trim() === '*' ? '*' : `${noProxy},localhost,127.0.0.1,[::1]`
  return new EnvHttpProxyAgent({ connect, httpProxy, httpsProxy, noProxy: direct })
}

/** A connector whose name resolution leaves out every address that the guard refuses. */
function guardedConnect(
  rules: HostRules,
  resolve: NonNullable<HttpOptions['lookup']>,
  build: typeof buildConnector
): buildConnector.connector {
  const connectors = new Map<string, buildConnector.connector>()
  return (target, callback) => {
    const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`)
    let connect = connectors.get(url.origin)
    if (!connect) {
      connect = build({ lookup: guardedLookup(url, rules, resolve) } as buildConnector.BuildOptions)
      connectors.set(url.origin, connect)
    }
    connect(target, callback)
  }
}

/** Name resolution that leaves out every address that the guard refuses. */
export function guardedLookup(url: URL, rules: HostRules, resolve: NonNullable<HttpOptions['lookup']>): LookupFunction {
  return (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0]
      if (error || !first) return callback(error ?? notFound(name), '', 0)
      const open = addresses.filter(each => rules.allows(url, each.address))
      if (!open[0]) return callback(refusal(url, first.address), '', 0)
      if (options.all) callback(null, open)
      else callback(null, open[0].address, open[0].family)
    })
  }
}

function refusal(url: URL, address: string): HttpError {
  return blocked(url, address, classifyAddress(address) === 'never' ? 'never' : 'private')
}

type End = 'timeout' | 'aborted'

interface Deadline {
  /** Calls back when time is up or the caller gives up; the last one registered counts. */
  onEnd(callback: (kind: End) => void): void
  end(): void
}

/** One timer over all of a request, redirects included. */
function startDeadline(request: HttpRequest, signal: AbortSignal | undefined): Deadline {
  let over: End | undefined
  let notify: ((kind: End) => void) | undefined
  const finish = (kind: End) => {
    over ??= kind
    notify?.(over)
  }
  const timer = setTimeout(finish, Math.min(Math.max(0, request.timeoutMs), LONGEST_TIMER_MS), 'timeout')
  const onAbort = () => finish('aborted')
  if (signal?.aborted) onAbort()
  // Many requests share a signal, and each takes its listener off: node need not warn of a leak.
  if (signal) setMaxListeners(0, signal)
  signal?.addEventListener('abort', onAbort, { once: true })
  return {
    onEnd(callback) {
      notify = callback
      if (over) callback(over)
    },
    end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  }
}
