import { compileExpression, isPointer } from '../../manifest/expression.js'
import { NAMES_WITHIN } from '../../manifest/response-expressions.js'
import { CONTRACT_FIELDS } from '../../manifest/schema.js'
import { pinsOfHeader } from '../pins.js'
import { isMap, liesWithin, listAt, nameOf, type Place, pathTo, pathToAll, placesOf, pointerTo } from './places.js'
import { RANK, type SnippetPlaces, snippetPlaces } from './snippet.js'

/** A manifest's `response`, as one reply suggests it. */
export interface Proposed {
  response: {
    contract?: string[]
    answer: string
    citations?: string
    retrieved?: string
    usage?: string
    cost_usd?: string
    timings?: string
    pins?: string | { header: string }
    snippet?: SnippetPlaces
  }
  /** What a person should know of the choice, a sentence each. */
  notes: string[]
}

const LISTS = /retriev|source|context|document|passage|chunk|node|hit|result|snippet|reference|match|evidence/
/** Lists of these names hold what was said, and no passages. */
const SAID = new Set(['messages', 'choices', 'history', 'toolcalls', 'candidates', 'output', 'parts', 'content'])
const ANSWERS = [
  ...['answer', 'outputtext', 'response', 'completion', 'generatedtext', 'reply', 'result', 'output', 'content'],
  ...['text', 'message', 'summary']
]
const NO_ANSWER = /^(question|query|prompt|input|id|model|object|role|type|status|error|detail|code|session|trace)/

/** What fits a reply; null where it holds no answer. `question`: what was asked, which replies repeat. */
export async function proposeResponse(
  body: unknown,
  headers: Readonly<Record<string, string>>,
  question: string
): Promise<Proposed | null> {
  const places = placesOf(body)
  const passages = passagesIn(places)
  const answer = answerIn(
    places.filter(place => !passages || !liesWithin(place, passages.list)),
    question
  )
  if (!answer) return null
  const rest = places.filter(place => !passages || !liesWithin(place, passages.list))
  const { citations, note } = passages ? await citationsIn(rest, body, answer, passages) : NO_CITATIONS
  const pins = pinsIn(rest, headers)
  const known = passages ? CONTRACT_FIELDS.filter(field => passages.snippet[field] !== undefined) : []
  return {
    response: {
      ...(passages && known.length < CONTRACT_FIELDS.length && { contract: known }),
      answer: pointerTo(answer),
      ...(citations !== undefined && { citations }),
      ...(passages && { retrieved: listAt(passages.list) }),
      ...optionally('usage', usageIn(rest)),
      ...optionally('cost_usd', amountIn(rest, ['costusd', 'cost', 'totalcost'])),
      ...optionally('timings', timingsIn(rest)),
      ...(pins !== null && { pins }),
      ...(passages && { snippet: passages.snippet })
    },
    notes: note ? [note] : []
  }
}

const NO_CITATIONS: { citations?: string; note: string } = {
  note: 'No passages were found in the reply: without them nothing can be said of retrieval and citations. Does the service have a switch that returns its sources?'
}

const optionally = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value })

interface Passages {
  list: Place
  snippet: SnippetPlaces
}

/** The list that most looks like passages: named so, with the most fields; one that stands higher is better. */
function passagesIn(places: readonly Place[]): Passages | null {
  const found = places.flatMap(list => {
    const { value } = list
    if (!Array.isArray(value) || value.length === 0 || SAID.has(nameOf(list))) return []
    if (isMap(value[0]) && ('role' in value[0] || 'delta' in value[0])) return []
    const snippet = snippetPlaces(value)
    if (!snippet || (typeof value[0] === 'string' && !LISTS.test(nameOf(list)))) return []
    const score = (LISTS.test(nameOf(list)) ? 10 : 0) + 2 * Object.keys(snippet).length - list.steps.length
    return [{ list, snippet, score }]
  })
  return found.toSorted((a, b) => b.score - a.score)[0] ?? null
}

function answerIn(places: readonly Place[], question: string): Place | null {
  const texts = places.filter(
    ({ value, steps }) =>
      typeof value === 'string' &&
      value.trim() !== '' &&
      value !== question &&
      !steps.some(step => typeof step === 'string' && NO_ANSWER.test(step.toLowerCase()))
  )
  const weighed = texts.map(place => {
    const known = ANSWERS.indexOf(nameOf(place))
    const length = (place.value as string).length
    const name = known >= 0 ? 100 - 5 * known : length > 20 && /\s/.test(place.value as string) ? 10 : -1
    return { place, score: name < 0 ? -1 : name + Math.min(length, 200) / 20 - 2 * place.steps.length }
  })
  return weighed.filter(({ score }) => score >= 0).toSorted((a, b) => b.score - a.score)[0]?.place ?? null
}

/** Ids that the reply lists, marks in the answer, or else all passages. */
async function citationsIn(
  places: readonly Place[],
  body: unknown,
  answer: Place,
  { list, snippet }: Passages
): Promise<{ citations: string; note?: string }> {
  const ids = await idsOf(body, list, snippet.snippet_id!)
  const listed = places.find(({ value, steps }) => {
    const isName = steps.some(step => typeof step === 'string' && /cit|reference|source|used/i.test(step))
    return isName && (typeof value === 'string' || typeof value === 'number') && ids.includes(String(value))
  })
  if (listed) return { citations: asTexts(listed) }
  const said = String(answer.value)
  const marks = [...said.matchAll(/\[([^[\]]{1,100})\]/g)].map(([, mark]) => mark!)
  const at = pathTo(answer)
  if (marks.some(mark => ids.includes(mark))) return { citations: `$match(${at}, /\\[([^\\[\\]]+)\\]/).groups[0]` }
  if (marks.some(mark => /^\d+$/.test(mark) && Number(mark) >= 1 && Number(mark) <= ids.length))
    return { citations: byNumber(at, list, snippet.snippet_id!) }
  const all =
    snippet.snippet_id === RANK
      ? `$map(${pathToAll(list)}, function($v, $i) { $string($i + 1) })`
      : eachId(list, snippet.snippet_id!)
  return { citations: all, note: 'The reply cites nothing: every passage that was retrieved counts as cited.' }
}

function asTexts(place: Place): string {
  const { steps, value } = place
  const last = steps.at(-1)
  if (typeof value === 'number') return `${pathToAll(place)}.$string()`
  return typeof last === 'object' && steps.slice(0, -1).every(step => typeof step === 'string')
    ? pointerTo({ steps: steps.slice(0, -1) })
    : pathToAll(place)
}

/** `[1]` names the first passage. */
function byNumber(answer: string, list: Place, id: string): string {
  const passage = `$passages[$number($m.groups[0]) - 1]`
  if (id === RANK) return `$match(${answer}, /\\[(\\d+)\\]/).groups[0]`
  return `($passages := ${pathToAll(list)}; $map($match(${answer}, /\\[(\\d+)\\]/), function($m) { ${passage}.(${asPath(id)}) }))`
}

const eachId = (list: Place, id: string) => `${pathToAll(list)}.(${asPath(id)})`

/** A pointer within an entry as a path. */
function asPath(text: string): string {
  if (!isPointer(text)) return text
  const names = text.split('/').slice(1)
  return pathTo({ steps: names.map(name => name.replaceAll('~1', '/').replaceAll('~0', '~')) })
}

async function idsOf(body: unknown, list: Place, id: string): Promise<string[]> {
  const found = await (await compileExpression(listAt(list))).run(body)
  const entries = 'value' in found ? [found.value].flat() : []
  const read = await compileExpression(id, NAMES_WITHIN)
  const ids = await Promise.all(entries.map((entry, rank) => read.run(entry, { reply: body, rank })))
  return ids.flatMap(each => ('value' in each && typeof each.value === 'string' ? [each.value] : []))
}

const IN_TOKENS = ['inputtokens', 'prompttokens', 'prompttokencount', 'inputtokencount']
const OUT_TOKENS = ['outputtokens', 'completiontokens', 'candidatestokencount', 'outputtokencount']

function usageIn(places: readonly Place[]): string | undefined {
  const count = (names: readonly string[]) => (place: Place) =>
    names.includes(nameOf(place)) && typeof place.value === 'number'
  const [input, output] = [places.find(count(IN_TOKENS)), places.find(count(OUT_TOKENS))]
  if (!input || !output) return undefined
  const names = [input, output].map(({ steps }) => String(steps.at(-1)))
  const parents = [input, output].map(({ steps }) => pathTo({ steps: steps.slice(0, -1) }))
  const isAsNamed = names[0] === 'input_tokens' && names[1] === 'output_tokens' && parents[0] === parents[1]
  if (isAsNamed) return pointerTo({ steps: input.steps.slice(0, -1) })
  return `{ 'input_tokens': ${pathTo(input)}, 'output_tokens': ${pathTo(output)} }`
}

function amountIn(places: readonly Place[], names: readonly string[]): string | undefined {
  const found = places.find(place => names.includes(nameOf(place)) && typeof place.value === 'number')
  return found && pointerTo(found)
}

function timingsIn(places: readonly Place[]): string | undefined {
  const found = places.find(({ value }) => isMap(value) && ('retrieve_ms' in value || 'reason_ms' in value))
  return found && pointerTo(found)
}

/** A header of KEY=VALUE pairs, or an object of UPPER_CASE keys; null where there is neither. */
function pinsIn(
  places: readonly Place[],
  headers: Readonly<Record<string, string>>
): string | { header: string } | null {
  const header = Object.keys(headers).find(name => {
    const keys = Object.keys(pinsOfHeader(headers[name]))
    return keys.length >= 2 && keys.every(key => /^[A-Z][A-Z0-9_]*$/.test(key))
  })
  if (header !== undefined) return { header }
  const found = places.find(({ value }) => {
    const keys = isMap(value) ? Object.keys(value) : []
    return keys.filter(key => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(key)).length >= 2
  })
  return found ? pointerTo(found) : null
}
