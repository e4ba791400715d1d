import { compilePointer } from '../manifest/pointer.js'
import type { Pins } from '../manifest/schema.js'
import { type Drift, drifts, expecting, fields } from './contract.js'
import { pinsOfBody, pinsOfHeader } from './pins.js'
import type { GoldManifest } from './plan.js'

export interface Snippet {
  snippet_id: string | null
  section_id: string | null
  /** [start, end) in the source. */
  offsets: readonly [number, number] | null
  text: string | null
  /** All contract fields are well-formed; without them a snippet covers nothing. */
  complete: boolean
}

export interface ToolCall {
  name: string
  arguments: unknown
  ok: boolean
  retries: number
}

/** What a reply says, as far as it is well-formed. Null and empty where it does not say. */
export interface Reply {
  answer: string
  citations: readonly string[]
  retrieved: readonly Snippet[]
  tool_calls: readonly ToolCall[]
  input_tokens: number | null
  output_tokens: number | null
  cost_usd: number | null
  retrieve_ms: number | null
  rerank_ms: number | null
  reason_ms: number | null
  pins: Pins
  /** The service's own ΔS; null unless the manifest asks for it. */
  delta_s: number | null
  /** Contract fields that were missing or mistyped: `/pointer: what was wrong`. */
  drift: readonly string[]
}

type ReplyReader = (body: unknown, headers: Readonly<Record<string, string>>) => Reply

/**
 * Reads replies as the manifest's `response` says. Contract fields are answer, citations and retrieved with the fields
 * of each snippet; of a tool call its name and ok; the service's own ΔS where it is asked for. tool_calls, usage,
 * cost_usd and timings may be absent, but not of another type.
 */
export function compileReply(manifest: Pick<GoldManifest, 'response' | 'prices'>): ReplyReader {
  const { response, prices } = manifest
  const top = fields(response, ['answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings'])
  const snippets = compileSnippets(response.snippet, response.delta_s === null)
  const toolCalls = compileToolCalls(response.tool_call)
  const readPins = compilePins(response.pins)
  const ownDeltaS = response.delta_s === null ? null : compilePointer(response.delta_s)

  return (body, headers) => {
    const drift = drifts()
    const usage = expecting.numbers(drift, top.usage, body, ['input_tokens', 'output_tokens'])
    const timings = expecting.numbers(drift, top.timings, body, ['retrieve_ms', 'rerank_ms', 'reason_ms'])
    const cost = expecting.optionalNumber(drift, top.cost_usd, body)
    const answer = expecting.text(drift, top.answer, body) ?? ''
    const citations = expecting.texts(drift, top.citations, body)
    const retrieved = expecting.list(drift, top.retrieved, body)
    if (citations.length > 0 && retrieved.length === 0 && top.retrieved.read(body) !== undefined)
      drift.add(top.retrieved.pointer, 'what the citations name', [])
    return {
      answer,
      citations,
      retrieved: retrieved.map((snippet, rank) => snippets(drift, `${response.retrieved}/${rank}`, snippet)),
      tool_calls: expecting
        .optionalList(drift, top.tool_calls, body)
        .flatMap((call, index) => toolCalls(drift, `${response.tool_calls}/${index}`, call)),
      ...usage,
      ...timings,
      cost_usd: cost ?? priced(prices, usage),
      pins: readPins(body, headers),
      delta_s: ownDeltaS && clamped(expecting.number(drift, { pointer: response.delta_s!, read: ownDeltaS }, body)),
      drift: drift.list()
    }
  }
}

function compileSnippets(pointers: GoldManifest['response']['snippet'], needsText: boolean) {
  const at = fields(pointers, ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'])
  return (drift: Drift, place: string, value: unknown): Snippet => {
    const own = drift.within(place)
    const snippet_id = expecting.id(own, at.snippet_id, value)
    const section_id = expecting.id(own, at.section_id, value)
    const source_url = expecting.id(own, at.source_url, value)
    const offsets = expecting.span(own, at.offsets, value)
    const tokens = expecting.count(own, at.tokens, value)
    const complete = [snippet_id, section_id, source_url, offsets, tokens].every(field => field !== null)
    const text =
      (needsText ? expecting.text : expecting.optionalText)(own, at.text, value) ?? blankOf(at.text.read(value))
    return { snippet_id, section_id, offsets, text, complete }
  }
}

function compileToolCalls(pointers: GoldManifest['response']['tool_call']) {
  const at = fields(pointers, ['name', 'arguments', 'ok', 'retries'])
  return (drift: Drift, place: string, value: unknown): ToolCall[] => {
    const own = drift.within(place)
    const name = expecting.id(own, at.name, value)
    const ok = expecting.flag(own, at.ok, value)
    const retries = expecting.optionalCount(own, at.retries, value) ?? 0
    if (name === null || ok === null) return []
    return [{ name, arguments: at.arguments.read(value) ?? null, ok, retries }]
  }
}

/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
export function compilePins(where: GoldManifest['response']['pins']) {
  if (typeof where !== 'string') {
    const header = where.header.toLowerCase()
    return (_: unknown, headers: Readonly<Record<string, string>>) => pinsOfHeader(headers[header])
  }
  const read = compilePointer(where)
  return (body: unknown) => pinsOfBody(read(body))
}

function priced(
  prices: GoldManifest['prices'],
  usage: { input_tokens: number | null; output_tokens: number | null }
): number | null {
  if (!prices || usage.input_tokens === null || usage.output_tokens === null) return null
  return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6
}

const clamped = (value: number | null) => (value === null ? null : Math.min(1, Math.max(0, value)))
/** A blank text is drift and kept: it shows that a passage was to be there. Of anything else there is no text. */
const blankOf = (value: unknown) => (typeof value === 'string' ? '' : null)
