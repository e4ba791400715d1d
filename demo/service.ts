import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { answer } from './answer.js'
import { headerOf, listen, parseJson, readBody, sendJson } from './loopback.js'
import { type Memory, openMemory } from './memory.js'
import { retrieve } from './rerank.js'
import type { Release } from './variants.js'
import { questionTerms, words } from './words.js'

export interface Service {
  /** Where questions are sent, on loopback. */
  url: string
  health: string
  /** From here on it repeats each search, again and again. */
  startLooping(): void
  close(): Promise<void>
}

/** USD a token, so that cost rows have something true to say. */
const PRICE = { input: 2.5e-6, output: 10e-6 }

const questionSchema = z.object({ question: z.string().min(1), seed: z.int().default(0) })

/** Serves a release on a free loopback port, in the default contract of request and reply. */
export async function serve(release: Release): Promise<Service> {
  const memory = openMemory(release.configuration.memory ?? Number.POSITIVE_INFINITY)
  const tools = { looping: false }
  const { origin, close } = await listen((request, response) => route(release, memory, tools, request, response))
  const startLooping = () => {
    tools.looping = true
  }
  return { url: `${origin}/answer`, health: `${origin}/healthz`, startLooping, close }
}

async function route(
  release: Release,
  memory: Memory,
  tools: { looping: boolean },
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (request.url === '/healthz') return sendJson(response, 200, { ready: true, pins: release.pins })
  if (request.url !== '/answer') return sendJson(response, 404, { error: 'ask /answer' })
  if (request.method !== 'POST') return sendJson(response, 405, { error: 'POST a question' })
  const body = await readBody(request)
  if (body === null) return sendJson(response, 413, { error: 'the question is too long' })
  const asked = questionSchema.safeParse(parseJson(body))
  if (!asked.success) return sendJson(response, 400, { error: 'expected {"question": "…", "seed": 1}' })
  if (!memory.admit(headerOf(request, 'x-user'))) return sendJson(response, 500, { error: 'no room for another user' })
  const { question, seed } = asked.data
  const search = { name: 'search', arguments: { question }, ok: true }
  sendJson(response, 200, {
    ...reply(release, question, seed),
    ...(tools.looping && { tool_calls: [search, search, search] })
  })
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
