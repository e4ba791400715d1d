import { CONTRACT_FIELDS, type ContractField } from '../../manifest/schema.js'
import { isMap, nameOf, type Place, pathTo, placesOf, pointerTo } from './places.js'

/** How the fields of a passage stand in the entries of a list; what is not among them was not found. */
export type SnippetPlaces = Partial<Record<ContractField, string>>

/** Names under which each field mostly stands, best first. */
const NAMES = {
  text: ['text', 'pagecontent', 'content', 'passage', 'chunk', 'chunktext', 'snippet', 'body', 'excerpt', 'document'],
  snippet_id: [
    ...['snippetid', 'chunkid', 'passageid', 'nodeid', 'id', 'uuid', 'pointid', 'sourceid', 'xamzbedrockkbchunkid'],
    ...['documentid', 'docid', 'chunk', 'chunkindex', 'key', 'ref']
  ],
  section_id: [
    'sectionid',
    'section',
    'doc',
    'docid',
    'documentid',
    'filepath',
    'filename',
    'path',
    'source',
    'title',
    'docname',
    'name'
  ],
  source_url: ['sourceurl', 'url', 'uri', 'link', 'href', 'source', 'filepath', 'path', 'file', 'filename', 'doc'],
  tokens: ['tokens', 'tokencount', 'ntokens', 'numtokens', 'lengthtokens'],
  span: ['offsets', 'offset', 'span', 'range', 'charspan', 'charrange']
} as const

const PAIRS = [
  ['startcharidx', 'endcharidx'],
  ['start', 'end'],
  ['startoffset', 'endoffset'],
  ['offsetstart', 'offsetend'],
  ['startindex', 'endindex'],
  ['charstart', 'charend'],
  ['startchar', 'endchar'],
  ['begin', 'end'],
  ['from', 'to']
] as const
const STARTS = ['startindex', 'start', 'startoffset', 'offset', 'charstart', 'startchar', 'startcharidx', 'begin']

/** The fields of an entry that may be a passage; null where it has no text. */
export function snippetPlaces(entries: readonly unknown[]): SnippetPlaces | null {
  const [first] = entries
  if (typeof first === 'string')
    return entries.every(entry => typeof entry === 'string') ? { snippet_id: RANK, text: '$' } : null
  if (!isMap(first)) return null
  const places = placesOf(first).filter(
    ({ steps }) => steps.every(step => typeof step === 'string') && !steps.includes('relationships')
  )
  const text = named(places, NAMES.text, isText)
  if (!text) return null
  const start = named(places, STARTS, isCount)
  const source = named(places, NAMES.source_url, isText)
  const section = sectionOf(places)
  const id = idOf(places, entries, text)
  return inOrder({
    snippet_id: id ?? (source && start ? `${pathTo(source)} & "#" & ${pathTo(start)}` : RANK),
    section_id: section && pointerTo(section),
    source_url: source && pointerTo(source),
    offsets: spanOf(places, start, text),
    tokens: tokensOf(places),
    text: pointerTo(text)
  })
}

/** Where entries have no id of their own: the place in the list, from 1, as answers cite by `[1]`. */
export const RANK = '$string($rank + 1)'

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0

/** A path of one machine is another on the next, so the file's name goes before it. */
function sectionOf(places: readonly Place[]): Place | null {
  const found = named(places, NAMES.section_id, isText)
  const isLocal = found !== null && nameOf(found) === 'filepath' && /^(\/|[a-z]:[\\/]|file:)/i.test(String(found.value))
  return (isLocal ? named(places, ['filename'], isText) : null) ?? found
}

/** By the names' order; of places of one name the one that lies highest. */
function named(places: readonly Place[], names: readonly string[], fits: (value: unknown) => boolean): Place | null {
  for (const name of names) {
    const found = places.find(place => nameOf(place) === name && fits(place.value))
    if (found) return found
  }
  return null
}

/** An id tells entries apart; one that stands beside the text is the passage's own, before one of what it belongs to. */
function idOf(places: readonly Place[], entries: readonly unknown[], text: Place): string | null {
  const beside = ({ steps }: Place) => steps.slice(0, -1).join('/') === text.steps.slice(0, -1).join('/')
  const ids = NAMES.snippet_id.flatMap(name =>
    places.filter(place => nameOf(place) === name && (isText(place.value) || isCount(place.value)))
  )
  const found = [...ids.filter(beside), ...ids.filter(place => !beside(place))].find(place => isUnique(place, entries))
  if (!found) return null
  return typeof found.value === 'string' ? pointerTo(found) : `$string(${pathTo(found)})`
}

function isUnique({ steps }: Place, entries: readonly unknown[]): boolean {
  const ids = entries.map(entry => steps.reduce((at, step) => (isMap(at) ? at[String(step)] : undefined), entry))
  return ids.every(id => isText(id) || isCount(id)) && new Set(ids).size === entries.length
}

function spanOf(places: readonly Place[], start: Place | null, text: Place): string | undefined {
  const span = named(places, NAMES.span, value => Array.isArray(value) && value.length === 2 && value.every(isCount))
  if (span) return pointerTo(span)
  for (const [from, to] of PAIRS) {
    const [a, b] = [named(places, [from], isCount), named(places, [to], isCount)]
    if (a && b && (a.value as number) < (b.value as number)) return `[${pathTo(a)}, ${pathTo(b)}]`
  }
  return start ? `[${pathTo(start)}, ${pathTo(start)} + $length(${pathTo(text)})]` : undefined
}

function tokensOf(places: readonly Place[]): string | undefined {
  const found = named(places, NAMES.tokens, isCount)
  return found ? pointerTo(found) : undefined
}

function inOrder(found: Record<ContractField, string | null | undefined>): SnippetPlaces {
  return Object.fromEntries(CONTRACT_FIELDS.flatMap(name => (found[name] ? [[name, found[name]]] : [])))
}
