import { lookup } from 'node:dns'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { addAbortSignal, type Readable } from 'node:stream'
import { UnmeasurableError } from '../model/errors.js'
import type { HostGuard } from '../model/world.js'
import { compileGuard } from './hosts.js'
import { checkedUrl, guardedLookup } from './http.js'
import { show, translate } from './http-error.js'
import { visible } from './log-text.js'

/** Where ClickHouse is, and as whom it is asked. */
export interface ClickhouseEndpoint {
  url: string
  /** The server's default where absent. */
  database?: string | undefined
  user?: string | undefined
  password?: string | undefined
  headers: Readonly<Record<string, string>>
}

export interface ClickhouseQuery {
  /** One SELECT with its FORMAT; values stand in it as {name:Type} alone. */
  text: string
  params: Readonly<Record<string, number | string | readonly (number | string)[]>>
  /** How long the server may work on it before its answer begins, and at all, in ms. */
  headMs: number
  totalMs: number
}

/** The body of a 200 as it comes; the signal ends it too. Rejects with UnmeasurableError. */
export type AskClickhouse = (query: ClickhouseQuery, signal?: AbortSignal) => Promise<AsyncIterable<Buffer>>

/**
 * A window that makes the server read more rows than this stands in a table that time does not prune. A look at requests
 * reads a row some 30 times, each time other columns of it.
 */
const MOST_ROWS_READ = 5e10
const MOST_SAID = 64 * 1024

/** What the server's own code of an error means for a manifest. */
const ADVICE: Readonly<Record<number, string>> = {
  43: 'check the types of window.source.columns',
  46: 'check the functions in window.source.columns',
  47: 'check the names in window.source.columns',
  60: 'check window.source.database and the name of the table',
  62: 'check window.source.columns',
  81: 'check window.source.database',
  158: 'let the table be ordered or partitioned by time',
  159: 'let the table be ordered or partitioned by time, or shorten the window',
  192: 'check window.source.user',
  193: 'check window.source.password',
  194: 'check window.source.password',
  497: 'grant SELECT on the table to window.source.user',
  516: 'check window.source.user and password'
}
const READONLY = 164

/**
 * ClickHouse over its official client, under the same guard as every other request: the address that is connected to is
 * checked, and redirects are not followed. The server is asked to let nothing be changed and to stop when it is not
 * listened to; a user whose own profile allows no settings is asked for without them.
 */
export function openClickhouse(endpoint: ClickhouseEndpoint, guard: HostGuard): AskClickhouse {
  const rules = compileGuard(guard)
  let isFixed = false

  const ask: AskClickhouse = async (query, signal) => {
    const url = checked(endpoint.url, rules)
    const reply = await send(endpoint, url, agentOf(url, rules), query, isFixed, signal)
    if (reply.status === 200 && !reply.isException) {
      return signal ? addAbortSignal(signal, reply.stream) : reply.stream
    }
    const said = await textOf(reply.stream, query.headMs)
    const code = Number(/Code: (\d+)/.exec(said)?.[1] ?? Number.NaN)
    if (code === READONLY && !isFixed) {
      isFixed = true
      return ask(query, signal)
    }
    throw unreachable(refusal(url, reply.status, code, said))
  }
  return ask
}

type Rules = ReturnType<typeof compileGuard>

function checked(text: string, rules: Rules): URL {
  try {
    return checkedUrl(text, rules)
  } catch (error) {
    throw unreachable((error as Error).message, error as Error)
  }
}

function agentOf(url: URL, rules: Rules): HttpAgent | HttpsAgent {
  const options = { lookup: guardedLookup(url, rules, lookup), keepAlive: false }
  return url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
}

interface Reply {
  status: number
  /** Whether a header says that the body is an error. */
  isException: boolean
  stream: Readable
}

async function send(
  { url, database, user, password, headers }: ClickhouseEndpoint,
  shown: URL,
  agent: HttpAgent | HttpsAgent,
  { text, params, headMs, totalMs }: ClickhouseQuery,
  isFixed: boolean,
  signal: AbortSignal | undefined
): Promise<Reply> {
  const { ClickHouseLogLevel, createClient } = await import('@clickhouse/client')
  const client = createClient({
    url,
    application: 'rollout-gate',
    http_agent: agent,
    http_headers: { ...headers },
    set_basic_auth_header: user !== undefined || password !== undefined,
    request_timeout: totalMs,
    keep_alive: { enabled: false },
    log: { level: ClickHouseLogLevel.OFF },
    ...(database !== undefined && { database }),
    ...(user !== undefined && { username: user }),
    ...(password !== undefined && { password })
  })
  const time = AbortSignal.timeout(headMs)
  try {
    const reply = await client.exec({
      query: text,
      query_params: { ...params },
      ignore_error_response: true,
      abort_signal: signal ? AbortSignal.any([signal, time]) : time,
      clickhouse_settings: isFixed ? {} : settingsFor(totalMs)
    })
    const isException = reply.response_headers['x-clickhouse-exception-code'] !== undefined
    return { status: reply.http_status_code ?? 0, isException, stream: reply.stream }
  } catch (error) {
    signal?.throwIfAborted()
    if (time.aborted) throw unreachable(`${show(shown)}: ClickHouse did not begin to answer within ${headMs / 1000} s`)
    throw unreachable(translate(error as Error, shown, 0).message, error as Error)
  }
}

function settingsFor(totalMs: number) {
  return {
    readonly: '1' as const,
    max_execution_time: Math.ceil(totalMs / 1000),
    max_rows_to_read: String(MOST_ROWS_READ),
    cancel_http_readonly_queries_on_client_close: 1 as const
  }
}

/** As much of what a refusal says as people will read, within the time. */
async function textOf(stream: Readable, ms: number): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  const read = async () => {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parts.push(chunk)
      bytes += chunk.length
      if (bytes >= MOST_SAID) return
    }
  }
  const timer = setTimeout(() => stream.destroy(), ms)
  await read().catch(() => undefined)
  clearTimeout(timer)
  return Buffer.concat(parts).toString('utf8')
}

function refusal(url: URL, status: number, code: number, said: string): string {
  const words = visible(said).replace(/\s+/g, ' ').trim().slice(0, 300)
  if (Number.isNaN(code)) {
    const login = status === 401 || status === 403 ? 'check window.source.user, password and headers' : 'check its URL'
    return `${show(url)} answered ${status}, and not as ClickHouse does${words === '' ? '' : `: ${words}`}; ${login}`
  }
  const advice = ADVICE[code]
  return `ClickHouse refused: ${words}${advice === undefined ? '' : `; ${advice}`}`
}

function unreachable(message: string, cause?: Error): UnmeasurableError {
  return new UnmeasurableError('service_unreachable', message, { cause })
}
