import { jsonOf } from '../../model/json.js'
import { isBlank } from '../blank.js'
import { type GoldItem, goldItemSchema } from '../item.js'
import { readCsv } from './csv.js'

/** Test sets of other tools as gold items; what has no place in one is counted, by a phrase that says what to do. */

export const FORMATS = ['promptfoo', 'ragas', 'langsmith', 'csv'] as const
export type Format = (typeof FORMATS)[number]

interface Imported {
  items: GoldItem[]
  /** What did not carry over, and in how many entries. */
  lost: ReadonlyMap<string, number>
}

const LONGEST_CLAIM = 60
const MAX_ENTRIES = 20_000

type Entry = Record<string, unknown>
/** An item in the making. */
interface Draft {
  id?: unknown
  question: unknown
  paraphrases?: unknown[]
  claims: unknown[]
  refuses?: boolean
  tags?: unknown[]
}

/** Null where the text holds no list of entries of that kind. `yaml`: reads YAML, which promptfoo writes. */
export function importItems(format: Format, text: string, yaml: (text: string) => unknown): Imported | null {
  const entries = entriesOf(format, text, yaml)
  if (!entries || entries.length === 0) return null
  const lost = new Map<string, number>()
  const lose = (what: string) => lost.set(what, (lost.get(what) ?? 0) + 1)
  const qids = new Set<string>()
  const items = entries.slice(0, MAX_ENTRIES).flatMap((entry, at) => {
    const draft = DRAFTS[format](entry, lose)
    const item = itemOf(draft, at, qids, lose)
    if (item) qids.add(item.qid)
    return item ?? []
  })
  if (entries.length > MAX_ENTRIES) lost.set(`beyond the first ${MAX_ENTRIES}`, entries.length - MAX_ENTRIES)
  return { items, lost }
}

function entriesOf(format: Format, text: string, yaml: (text: string) => unknown): Entry[] | null {
  if (format === 'csv') return readCsv(text)
  const whole = jsonOf(text)
  const parsed = whole ?? linesOf(text) ?? (format === 'promptfoo' ? yaml(text) : readCsv(text))
  const list = isEntry(parsed) ? listIn(parsed) : parsed
  return Array.isArray(list) ? list.filter(isEntry) : null
}

function linesOf(text: string): unknown[] | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const values = lines.map(line => jsonOf(line))
  return values.every(value => isEntry(value)) ? values : null
}

/** The list of a file that has more than it. */
function listIn(parsed: Entry): unknown {
  return ['tests', 'examples', 'samples', 'data', 'questions'].map(key => parsed[key]).find(Array.isArray) ?? [parsed]
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)

const QUESTIONS = ['question', 'user_input', 'query', 'input', 'prompt', 'message', 'text']
const REFERENCES = ['answer', 'reference', 'ground_truth', 'ground_truths', 'expected', 'output', 'reference_answer']

function firstOf(entry: Entry, names: readonly string[]): unknown {
  const keys = new Map(Object.keys(entry).map(key => [key.toLowerCase().replace(/[\s-]/g, '_'), key]))
  const found = names.find(name => keys.has(name) && entry[keys.get(name)!] !== '')
  return found === undefined ? undefined : entry[keys.get(found)!]
}

const DRAFTS: { readonly [F in Format]: (entry: Entry, lose: (what: string) => unknown) => Draft } = {
  csv: (entry, lose) => {
    const known = ['qid', 'id', 'answerable', 'claims', 'tags', ...QUESTIONS, ...REFERENCES]
    for (const key of Object.keys(entry))
      if (!known.includes(key.toLowerCase().replace(/[\s-]/g, '_')))
        lose(`the column ${JSON.stringify(key.slice(0, 40))}`)
    return {
      id: firstOf(entry, ['qid', 'id']),
      question: firstOf(entry, QUESTIONS),
      claims: [firstOf(entry, ['claims', ...REFERENCES])],
      refuses: /^(no|false|0)$/i.test(String(firstOf(entry, ['answerable']) ?? '')),
      tags: [firstOf(entry, ['tags'])]
    }
  },
  ragas: (entry, lose) => {
    if (firstOf(entry, ['contexts', 'retrieved_contexts', 'reference_contexts']) !== undefined)
      lose('contexts: they have no place in a source; name the passage by target (gold check --find)')
    return {
      question: firstOf(entry, QUESTIONS),
      claims: [firstOf(entry, ['reference', 'ground_truth', 'ground_truths'])].flat()
    }
  },
  langsmith: (entry, lose) => {
    const inputs = isEntry(entry['inputs']) ? entry['inputs'] : entry
    const outputs = [entry['outputs'], entry['reference_outputs']].find(isEntry) ?? {}
    if (isEntry(entry['metadata']) && Object.keys(entry['metadata']).length > 0) lose('metadata')
    return { id: entry['id'], question: firstOf(inputs, QUESTIONS), claims: [firstOf(outputs, REFERENCES)] }
  },
  promptfoo: (entry, lose) => {
    const vars = isEntry(entry['vars']) ? entry['vars'] : {}
    const asserts = Array.isArray(entry['assert']) ? entry['assert'].filter(isEntry) : []
    const claims = asserts.flatMap(({ type, value }) => {
      if (type === 'contains' || type === 'icontains' || type === 'equals') return [value]
      if (type === 'contains-any' || type === 'icontains-any') return Array.isArray(value) ? value : [value]
      if (type === 'regex') return [`/${String(value)}/`]
      if (type !== 'is-refusal') lose(`the assertion ${String(type).slice(0, 40)}`)
      return []
    })
    if (claims.length > 1) lose('that all assertions must hold: any one claim suffices here')
    const texts = Object.values(vars).filter(value => typeof value === 'string')
    return {
      id: entry['description'],
      question: firstOf(vars, QUESTIONS) ?? texts[0],
      claims,
      refuses: asserts.some(({ type }) => type === 'is-refusal')
    }
  }
}

function itemOf(
  { id, question, claims, refuses = false, tags = [] }: Draft,
  at: number,
  qids: ReadonlySet<string>,
  lose: (what: string) => unknown
): GoldItem | null {
  const asked = typeof question === 'string' ? question.trim() : ''
  if (asked === '' || isBlank(asked)) {
    lose('entries without a question')
    return null
  }
  const fitting = claims.flatMap(claim => claimOf(claim, lose) ?? [])
  const item = goldItemSchema.safeParse({
    qid: qidOf(id, at, qids),
    question: asked,
    answerable: !refuses,
    gold_claim_substr: refuses ? [] : fitting,
    tags: tags.filter(tag => typeof tag === 'string' && tag.trim() !== '')
  })
  if (item.success) return item.data
  lose('entries that no item can hold')
  return null
}

/** A whole reference answer is no claim: right answers are worded otherwise. */
function claimOf(claim: unknown, lose: (what: string) => unknown): string | null {
  const text = typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : ''
  if (text === '') return null
  const fits = goldItemSchema.shape.gold_claim_substr.safeParse([text]).success
  const isRegex = /^\/[\s\S]+\/$/.test(text)
  if (fits && (isRegex ? text.length <= 200 && compiles(text) : text.length <= LONGEST_CLAIM)) return text
  lose(
    fits && !isRegex
      ? `reference answers over ${LONGEST_CLAIM} characters: choose a short text that only a right answer has`
      : 'expected texts that are no claim: under 5 characters, or no regular expression'
  )
  return null
}

function compiles(text: string): boolean {
  try {
    return new RegExp(text.slice(1, -1), 'iu') !== null
  } catch {
    return false
  }
}

function qidOf(id: unknown, at: number, qids: ReadonlySet<string>): string {
  const text =
    typeof id === 'string' || typeof id === 'number'
      ? String(id)
          .replace(/[\p{C}\s]+/gu, '-')
          .slice(0, 150)
      : ''
  const base = text === '' ? `q${at + 1}` : text
  return qids.has(base) ? `${base}-${at + 1}` : base
}
