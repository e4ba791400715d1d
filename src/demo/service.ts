import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { answer } from './answer.js'
import { retrieve } from './rerank.js'
import type { Release } from './variants.js'
import { questionTerms, words } from './words.js'

export interface Service {
  /** Where questions are sent, on loopback. */
  url: string
  health: string
  close(): Promise<void>
}

const MAX_BODY = 64 * 1024
/** USD a token, so that cost rows have something true to say. */
const PRICE = { input: 2.5e-6, output: 10e-6 }

const questionSchema = z.object({ question: z.string().min(1), seed: z.int().default(0) })

/** Serves a release on a free loopback port, in the default contract of request and reply. */
export async function serve(release: Release): Promise<Service> {
  const server = createServer((request, response) => {
    route(release, request, response).catch(() => send(response, 500, { error: 'internal error' }))
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return { url: `${origin}/answer`, health: `${origin}/healthz`, close: () => close(server) }
}

async function route(release: Release, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/healthz') return send(response, 200, { ready: true, pins: release.pins })
  if (request.url !== '/answer') return send(response, 404, { error: 'ask /answer' })
  if (request.method !== 'POST') return send(response, 405, { error: 'POST a question' })
  const body = await readBody(request)
  if (body === null) return send(response, 413, { error: 'the question is too long' })
  const asked = questionSchema.safeParse(parseJson(body))
  if (!asked.success) return send(response, 400, { error: 'expected {"question": "…", "seed": 1}' })
  send(response, 200, reply(release, asked.data.question, asked.data.seed))
}

/** One question answered; times are those that the work took. */
export function reply({ index, configuration, pins }: Release, question: string, seed: number) {
  const { reranking, prompt, snippets } = configuration
  const terms = questionTerms(question)
  const { ranked, retrieveMs, rerankMs } = retrieve(index, terms, snippets, reranking)
  const began = performance.now()
  const said = answer(index, terms, ranked, prompt, seed)
  const retrieved = ranked.map(({ passage }) => ({
    snippet_id: passage.id,
    section_id: passage.section.id,
    source_url: `docs/${passage.section.page}.md`,
    offsets: [passage.start, passage.end],
    tokens: words(passage.text).length,
    text: passage.text
  }))
  const read = retrieved.slice(0, prompt.read).reduce((sum, snippet) => sum + snippet.tokens, 0)
  const usage = { input_tokens: words(question).length + read, output_tokens: words(said.text).length }
  return {
    answer: said.text,
    citations: said.citations,
    retrieved,
    tool_calls: [],
    usage,
    cost_usd: usage.input_tokens * PRICE.input + usage.output_tokens * PRICE.output,
    timings: { retrieve_ms: retrieveMs, rerank_ms: rerankMs, reason_ms: performance.now() - began },
    pins
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > MAX_BODY) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text)
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
