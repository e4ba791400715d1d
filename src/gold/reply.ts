import { isPointer } from '../manifest/expression.js'
import { NAMES_WITHIN } from '../manifest/response-expressions.js'
import { CONTRACT_FIELDS, type Pins } from '../manifest/schema.js'
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
  /** Where something well-formed was found, by the manifest's names: `answer`, `snippet.offsets`. */
  found: ReadonlySet<string>
}

type Headers = Readonly<Record<string, string>>
type ReplyReader = (body: unknown, headers: Headers) => Promise<Reply>

/**
 * Reads replies as the manifest's `response` says. Contract fields are answer, citations and retrieved with the fields
 * of each snippet that `response.contract` lists; of a tool call its name and ok; the service's own ΔS where it is asked
 * for. tool_calls, usage, cost_usd and timings may be absent, but not of another type.
 */
export function compileReply(manifest: Pick<GoldManifest, 'response' | 'prices'>): ReplyReader {
  const { response, prices } = manifest
  const lists = ['citations', 'retrieved', 'tool_calls'] as const
  const findTop = fields(response, ['answer', ...lists, 'usage', 'cost_usd', 'timings'], { lists })
  const findOwn = response.delta_s === null ? null : fields({ delta_s: response.delta_s }, ['delta_s'])
  const snippetOf = compileSnippets(response)
  const toolCallOf = compileToolCalls(response.tool_call)
  const readPins = compilePins(response.pins)

  return async (body, headers) => {
    const drift = drifts()
    const top = await findTop(body)
    const usage = expecting.numbers(drift, top.usage, ['input_tokens', 'output_tokens'])
    const timings = expecting.numbers(drift, top.timings, ['retrieve_ms', 'rerank_ms', 'reason_ms'])
    const cost = expecting.optionalNumber(drift, top.cost_usd)
    const answer = expecting.text(drift, top.answer) ?? ''
    const citations = expecting.texts(drift, top.citations)
    const retrieved = expecting.list(drift, top.retrieved)
    if (citations.length > 0 && retrieved.length === 0 && top.retrieved.value !== undefined)
      drift.add(top.retrieved.pointer, 'what the citations name', [])
    const calls = expecting.optionalList(drift, top.tool_calls)
    const own = await findOwn?.(body)
    const delta_s = own ? clamped(expecting.number(drift, own.delta_s)) : null
    const pins = await readPins(body, headers)
    const found = new Set<string>()
    const note = (name: string, isThere: boolean) => isThere && found.add(name)
    const snippets = await eachOf(retrieved, response.retrieved, 'retrieved', body, drift, snippetOf)
    for (const { fields } of snippets) for (const name of fields) note(`snippet.${name}`, true)
    note('answer', answer !== '')
    note('citations', citations.length > 0)
    note('retrieved', retrieved.length > 0)
    note('tool_calls', calls.length > 0)
    note('usage', Object.values(usage).some(isKnown))
    note('timings', Object.values(timings).some(isKnown))
    note('cost_usd', isKnown(cost))
    note('pins', Object.keys(pins).length > 0)
    note('delta_s', isKnown(delta_s))
    return {
      answer,
      citations,
      retrieved: snippets.map(({ snippet }) => snippet),
      tool_calls: (await eachOf(calls, response.tool_calls, 'tool_calls', body, drift, toolCallOf)).flat(),
      ...usage,
      ...timings,
      cost_usd: cost ?? priced(prices, usage),
      pins,
      delta_s,
      drift: drift.list(),
      found
    }
  }
}

type Names = Record<(typeof NAMES_WITHIN)[number], unknown>
type EntryReader<T> = (drift: Drift, entry: unknown, names: Names) => Promise<T>

/** Reads the entries of a list one after the other, so that what drifts is told in order. */
async function eachOf<T>(
  entries: readonly unknown[],
  at: string,
  name: string,
  reply: unknown,
  drift: Drift,
  read: EntryReader<T>
): Promise<T[]> {
  const place = isPointer(at) ? at : name
  const values: T[] = []
  for (const [rank, entry] of entries.entries())
    values.push(await read(drift.within(`${place}/${rank}`), entry, { reply, rank }))
  return values
}

/** A snippet, and which of its fields are well-formed. */
interface SnippetFound {
  snippet: Snippet
  fields: string[]
}

function compileSnippets(response: GoldManifest['response']): EntryReader<SnippetFound> {
  const { contract = CONTRACT_FIELDS, snippet, delta_s } = response
  const find = fields(snippet, CONTRACT_FIELDS, { known: NAMES_WITHIN })
  const needsText = delta_s === null && contract.includes('text')
  return async (drift, entry, names) => {
    const at = await find(entry, names)
    // What the contract leaves out is taken where it is well-formed, and else not missed.
    const spared = drifts()
    const of = (name: (typeof CONTRACT_FIELDS)[number]) => (contract.includes(name) ? drift : spared)
    const found = {
      snippet_id: expecting.id(of('snippet_id'), at.snippet_id),
      section_id: expecting.id(of('section_id'), at.section_id),
      source_url: expecting.id(of('source_url'), at.source_url),
      offsets: expecting.span(of('offsets'), at.offsets),
      tokens: expecting.count(of('tokens'), at.tokens)
    }
    const { snippet_id, section_id, offsets } = found
    const isMissing = Object.entries(found).some(
      ([name, value]) => value === null && contract.includes(name as keyof typeof found)
    )
    const complete = !isMissing && section_id !== null && offsets !== null
    const text = (needsText ? expecting.text : expecting.optionalText)(of('text'), at.text) ?? blankOf(at.text.value)
    const fields = Object.entries({ ...found, text: text || null }).filter(([, value]) => isKnown(value))
    return { snippet: { snippet_id, section_id, offsets, text, complete }, fields: fields.map(([name]) => name) }
  }
}

function compileToolCalls(places: GoldManifest['response']['tool_call']): EntryReader<ToolCall[]> {
  const find = fields(places, ['name', 'arguments', 'ok', 'retries'], { known: NAMES_WITHIN })
  return async (drift, call, names) => {
    const at = await find(call, names)
    const name = expecting.id(drift, at.name)
    const ok = expecting.flag(drift, at.ok)
    const retries = expecting.optionalCount(drift, at.retries) ?? 0
    if (name === null || ok === null) return []
    return [{ name, arguments: at.arguments.value ?? null, ok, retries }]
  }
}

/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
export function compilePins(where: GoldManifest['response']['pins']) {
  if (typeof where !== 'string') {
    const header = where.header.toLowerCase()
    return async (_: unknown, headers: Headers) => pinsOfHeader(headers[header])
  }
  const find = fields({ pins: where }, ['pins'])
  return async (body: unknown, _: Headers) => pinsOfBody((await find(body)).pins.value)
}

function priced(
  prices: GoldManifest['prices'],
  usage: { input_tokens: number | null; output_tokens: number | null }
): number | null {
  if (!prices || usage.input_tokens === null || usage.output_tokens === null) return null
  return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6
}

const isKnown = (value: unknown) => value !== null
const clamped = (value: number | null) => (value === null ? null : Math.min(1, Math.max(0, value)))
/** A blank text is drift and kept: it shows that a passage was to be there. Of anything else there is no text. */
const blankOf = (value: unknown) => (typeof value === 'string' ? '' : null)
