import { type Answered, compileAsk } from '../gold/ask.js'
import { type Proposed, proposeResponse } from '../gold/propose/response.js'
import { type ManifestContent, manifestSchema } from '../manifest/schema.js'
import { counted } from '../model/counted.js'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { World } from '../model/world.js'

/** One reply of a service whose request is not known: usual bodies are tried in turn until one is answered. */

type Request = Pick<ManifestContent['request'], 'method' | 'body'>

export interface Answering extends Request {
  reply: NonNullable<Answered['reply']>
  proposed: Proposed
  latency_ms: number | null
  /** Requests that were sent. */
  sent: number
}

interface Wanted {
  url: string
  question: string
  headers: Record<string, string>
  /** A person's own, tried alone. */
  body: Request['body'] | null
}

const CHAT = { messages: '{{messages}}' }
const GUESSES: readonly Request['body'][] = [
  { question: '{{question}}', seed: '{{seed}}', session: '{{session}}' },
  CHAT,
  { query: '{{question}}' },
  { input: '{{question}}' },
  { input: { input: '{{question}}' } },
  { message: '{{question}}' },
  { prompt: '{{question}}' },
  { id: '{{session}}', messages: [{ role: 'user', parts: [{ type: 'text', text: '{{question}}' }] }] },
  { input: { text: '{{question}}' } }
]
/** Where the path says what is expected there. */
const BY_PATH: readonly (readonly [path: RegExp, body: Request['body']])[] = [
  [/chat\/completions$/, CHAT],
  [/\/invoke$/, { input: { input: '{{question}}' } }],
  [/\/query$/, { query: '{{question}}' }]
]
const BY_GET: readonly Request['body'][] = ['question', 'q', 'query'].map(name => ({ [name]: '{{question}}' }))

/** Of these no other body is the cure. */
const FINAL: Readonly<Record<string, string>> = {
  http_401: 'give its token: --header "Authorization: Bearer $TOKEN"',
  http_403: 'give a token that may ask it: --header "Authorization: Bearer $TOKEN"',
  http_404: 'check the path of the URL',
  http_429: 'try again later, or raise its quota'
}

const UNSEEN = 'start the service, and check host and port of the URL'

/** It answered the requests before: this one may have ended it. */
function afterOthers({ body }: Request): string {
  const how = `say how it is asked: --body '{"question": "{{question}}"}'`
  return `it answered other requests, and not ${JSON.stringify(body)}: see its log, start it again if it ended, and ${how}`
}

/** Throws UnmeasurableError where no request is answered in a form that can be read. */
export async function askLive(world: World, wanted: Wanted): Promise<Answering> {
  const { pathname, hostname } = new URL(wanted.url)
  const http = world.http({ allowedHosts: [hostname], allowedRanges: [] })
  const hinted = BY_PATH.filter(([path]) => path.test(pathname)).map(([, body]) => body)
  const bodies = wanted.body === null ? [...hinted, ...GUESSES] : [wanted.body]
  const queue: Request[] = bodies.map(body => ({ method: 'POST', body }))
  const tried = new Set<string>()
  const failures: string[] = []
  try {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const key = JSON.stringify(next)
      if (tried.has(key)) continue
      tried.add(key)
      const { reply, error, latency_ms, seen } = await askOnce(world, http, wanted, next)
      if (reply) {
        const proposed = await proposeResponse(reply.body, reply.headers, wanted.question)
        if (proposed) return { ...next, reply, proposed, latency_ms, sent: tried.size }
      }
      const { kind, message } = error ?? {
        kind: 'no_answer',
        message: `no text that may be an answer: ${startOf(reply!.body)}`
      }
      failures.push(`  ${next.method === 'GET' ? `GET ${key}` : JSON.stringify(next.body)}: ${message}`)
      const advice = seen ? FINAL[kind] : failures.length > 1 ? afterOthers(next) : UNSEEN
      if (advice) throw new UnmeasurableError('service_unreachable', `${message}; ${advice}`)
      if (kind === 'http_405') queue.splice(0, queue.length, ...BY_GET.map(body => ({ method: 'GET' as const, body })))
      if (wanted.body === null) queue.unshift(...namedIn(message).map(body => ({ method: 'POST' as const, body })))
    }
  } finally {
    await http.close()
  }
  const advice = `say how it is asked: --body '{"question": "{{question}}"}', or give a reply that you saved: --reply FILE`
  throw new UnmeasurableError(
    'service_unreachable',
    `None of ${counted(tried.size, 'request')} was answered; ${advice}\n${failures.join('\n')}`
  )
}

function askOnce(world: World, http: ReturnType<World['http']>, wanted: Wanted, request: Request): Promise<Answered> {
  const { clock, signal } = world
  const manifest = manifestWith(wanted.url, { ...request, headers: wanted.headers })
  const door = { http, lane: { turn: <T>(attempt: () => Promise<T>) => attempt() } }
  const ask = compileAsk({ manifest, arm: 'canary', door, clock, signal, nonce: 'init' })
  return ask({ qid: 'first-question', question: wanted.question, seed: 7, phrasing: 0, session: 'init' })
}

function manifestWith(url: string, request: Partial<ManifestContent['request']>): ManifestContent {
  const arm = { url, pins: {} }
  return manifestSchema.parse({
    version: 1,
    name: 'init',
    arms: { baseline: arm, canary: arm },
    request: { ...request, retries: 0 }
  })
}

/** FastAPI names the fields that it misses: `{"detail": [{"loc": ["body", "query"], …}]}`. */
function namedIn(message: string): Request['body'][] {
  const missed = [...message.replaceAll('\\"', '"').matchAll(/"loc":\s*\[\s*"body",\s*"([A-Za-z_]\w{0,40})"\s*\]/g)]
  const names = missed.map(([, name]) => name!)
  return names.length > 0
    ? [Object.fromEntries(names.map(name => [name, name === 'messages' ? '{{messages}}' : '{{question}}']))]
    : []
}

function startOf(body: unknown): string {
  return (JSON.stringify(body) ?? '').replace(/\p{C}+/gu, ' ').slice(0, 200)
}

/** The text of a file that holds a saved reply: JSON, or a stream as it came. Null where it is neither. */
export async function savedReply(text: string): Promise<NonNullable<Answered['reply']> | null> {
  const whole = jsonOf(text)
  if (whole !== undefined) return { body: whole, headers: {} }
  const { readStream } = await import('../gold/stream.js')
  const stream = readStream(Buffer.from(text), { 'content-type': 'text/event-stream' })
  return 'broken' in stream ? null : { body: stream.body, headers: {} }
}
