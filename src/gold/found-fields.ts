import { compileExpression, type Found } from '../manifest/expression.js'
import { NAMES_WITHIN } from '../manifest/response-expressions.js'
import { CONTRACT_FIELDS, type Pins } from '../manifest/schema.js'
import type { GoldManifest } from './plan.js'
import { compileReply, type Reply } from './reply.js'

/** What a manifest finds in one reply, field by field, for people. */
interface FoundField {
  name: string
  /** The pointer or the expression. */
  at: string
  isFound: boolean
  /** The place is there, and holds a list without entries: nothing is said against the manifest, nor for it. */
  isEmpty: boolean
  /** The value, short; of what was not found what stands there instead. */
  shown: string
  /** Whether the gate can do without it. */
  optional: boolean
}

interface FoundFields {
  reply: Reply
  fields: FoundField[]
}

interface Received {
  body: unknown
  headers: Record<string, string>
}

const LONGEST = 60

/** Reads the reply as the gate will, and shows each field of the first passage. */
export async function foundFields(
  manifest: Pick<GoldManifest, 'response' | 'prices'>,
  { body, headers }: Received
): Promise<FoundFields> {
  const { response } = manifest
  const { contract = CONTRACT_FIELDS } = response
  const reply = await compileReply(manifest)(body, headers)
  const entries = await valueAt(response.retrieved, body)
  const field = (name: string, at: string, value: unknown, optional = false): FoundField => {
    const isFound = reply.found.has(name)
    const isEmpty = isEmptyList(value) || (name.startsWith('snippet.') && isEmptyList(entries))
    return { name, at: at === '' ? '(the whole reply)' : at, isFound, isEmpty, shown: shownValue(value), optional }
  }
  const top = async (name: 'answer' | 'retrieved' | 'citations' | 'usage' | 'cost_usd' | 'timings', optional = false) =>
    field(name, response[name], await valueAt(response[name], body), optional)
  const [first] = Array.isArray(entries) ? entries : [entries]
  const snippet = contract.map(async name => {
    const place = response.snippet[name]
    return field(`snippet.${name}`, place, await valueAt(place, first, { reply: body, rank: 0 }))
  })
  const where = response.pins
  const pins = typeof where === 'string' ? where : `header ${where.header}`
  const fields = await Promise.all([
    top('answer'),
    top('retrieved'),
    ...snippet,
    top('citations'),
    field('pins', pins, reply.found.has('pins') ? reply.pins : undefined),
    top('usage', true),
    top('cost_usd', true),
    top('timings', true)
  ])
  return { reply, fields }
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

async function valueAt(place: string, value: unknown, names?: Record<string, unknown>): Promise<unknown> {
  const expression = await compileExpression(place, names ? NAMES_WITHIN : [])
  const found: Found = await expression.run(value, names)
  return 'value' in found ? found.value : undefined
}

/** One line, however large the value is and whatever stands in it. */
function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value) && value.length > 0 && value.every(entry => typeof entry === 'object' && entry !== null))
    return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`
  const text = typeof value === 'string' ? value.slice(0, 500) : (JSON.stringify(value) ?? '').slice(0, 500)
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** The fields as a table; a sign never stands without its word. */
export function fieldLines(fields: readonly FoundField[]): string[] {
  const widest = Math.max(...fields.map(({ name }) => name.length))
  return fields.map(field => {
    const sign = field.isFound ? '✓' : field.optional || field.isEmpty ? '-' : '✗'
    return `  ${sign} ${field.name.padEnd(widest)}  ${field.isFound ? field.shown : missing(field)}`
  })
}

function missing({ name, shown, at, optional, isEmpty }: FoundField): string {
  if (isEmpty) return name.startsWith('snippet.') ? 'not seen: there is no passage to look in' : 'an empty list'
  if (optional) return 'not in the reply (it may be absent)'
  const place = at.replace(/\s+/g, ' ').trim()
  const short = place.length > LONGEST ? `${place.slice(0, LONGEST - 1)}…` : place
  return shown === 'nothing' ? `not in the reply; looked for at ${short}` : `not readable at ${short}: ${shown}`
}

/** Pins as the reply shows them, as far as a manifest may hold them. */
export function pinsShown({ pins }: Pick<Reply, 'pins'>): Pins {
  return Object.fromEntries(Object.entries(pins).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)))
}
