import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GoldItem } from '../../src/gold/item.js'

/** A small, deterministic retrieval service with the default reply contract, and the gold set that it answers. */

export const PINS = {
  baseline: { INDEX_HASH: 'sha256:aa', RERANK_HASH: 'sha256:bb', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' },
  canary: { INDEX_HASH: 'sha256:aa', RERANK_HASH: 'sha256:bb', PROMPT_VER: 'p-2', MODEL_VER: 'm-2026-01-01' }
} as const
type Arm = keyof typeof PINS

const THINGS = [
  ...['access log', 'audit trail', 'backup', 'billing record', 'build cache', 'chat transcript', 'crash dump'],
  ...['data export', 'draft message', 'error report', 'feature flag', 'guest session', 'health metric', 'image upload'],
  ...['invoice', 'job queue entry', 'key rotation notice', 'lookup table', 'mail bounce', 'network trace']
]
const UNKNOWN = ['colour of the logo', 'name of the founder', 'price of a seat', 'size of the office']

/** Twenty questions that the sources answer, and four that they don't. */
export const GOLD: GoldItem[] = [
  ...THINGS.map((thing, at) => ({
    qid: `q${String(at + 1).padStart(2, '0')}`,
    question: `How long is the ${thing} kept?`,
    paraphrases: [`For how many days do you keep the ${thing}?`, `What is the retention period of the ${thing}?`],
    answerable: true,
    gold_claim_substr: [`${claim(at)} days`],
    gold_citations: [`s${at}-0`],
    target: { section_id: `s${at}`, offsets: [0, 60] as [number, number] },
    anchor: textOf(thing, at),
    tags: []
  })),
  ...UNKNOWN.map((thing, at) => ({
    qid: `u${at + 1}`,
    question: `What is the ${thing}?`,
    paraphrases: [`Tell me the ${thing}.`, `Which is the ${thing}?`],
    answerable: false,
    gold_claim_substr: [],
    gold_citations: [],
    tags: []
  }))
]

export const goldText = (items: readonly GoldItem[] = GOLD) => `${items.map(item => JSON.stringify(item)).join('\n')}\n`

function claim(at: number): number {
  return 130 + 7 * at
}

function textOf(thing: string, at: number): string {
  return `The ${thing} is kept for ${claim(at)} days and is then deleted.`
}

/** One question as it arrived. */
export interface Asked {
  item: GoldItem
  question: string
  seed: number
  session: string
  headers: IncomingMessage['headers']
}

export type Reply = Record<string, unknown>
/** Answers by itself, or gives the reply that is to be sent; `good` is the right one. */
export type Behaviour = (
  good: Reply,
  asked: Asked,
  response: ServerResponse,
  count: number
) => Reply | undefined | Promise<Reply | undefined>

export interface Service {
  origin: string
  url: string
  asked: Asked[]
  close(): Promise<void>
}

const byQuestion = new Map(
  GOLD.flatMap(item => [item.question, ...item.paraphrases].map(question => [question, item] as const))
)

export async function startService(arm: Arm, behave: Behaviour = good => good): Promise<Service> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return void json(response, { ready: true })
    const body = JSON.parse(await textOfBody(request))
    const item = byQuestion.get(body.question)
    // Whoever asks what runs here gets an answer, and with it the pins.
    if (!item) return void json(response, { answer: 'not in context', citations: [], retrieved: [], pins: PINS[arm] })
    const one = { ...body, item, headers: request.headers }
    asked.push(one)
    const reply = await behave(goodReply(item, arm), one, response, asked.length)
    if (reply) json(response, reply)
  })
  const origin = await listen(server)
  return { origin, url: `${origin}/ask`, asked, close: () => shut(server) }
}

/** The right answer, cited, out of the right passage; for what nobody knows, a refusal. */
function goodReply(item: GoldItem, arm: Arm): Reply {
  const at = GOLD.indexOf(item)
  const text = item.anchor ?? `Nothing is said here about this. ${item.question}`
  const passage = (rank: number) => ({
    snippet_id: `s${at}-${rank}`,
    section_id: `s${at}`,
    source_url: 'https://docs.example/retention',
    offsets: [60 * rank, 60 * (rank + 1)],
    tokens: 12,
    text: rank === 0 ? text : 'Other pages tell how to ask for a longer time.'
  })
  return {
    answer: item.answerable ? text : 'not in context',
    citations: item.answerable ? [`s${at}-0`] : [],
    retrieved: [passage(0), passage(1)],
    timings: { retrieve_ms: 2, rerank_ms: 1, reason_ms: 3 },
    cost_usd: 0.001,
    pins: PINS[arm]
  }
}

/** Answers wrongly on the given items, with the right passage at hand. */
export function wrongOn(...qids: string[]): Behaviour {
  return (good, { item }) =>
    qids.includes(item.qid) ? { ...good, answer: 'It is kept for a while.', citations: ['s99-0'] } : good
}

export const ALL_QIDS = GOLD.map(item => item.qid)

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function textOfBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function shut(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
