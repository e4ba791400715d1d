import type { GoldItem } from '../gold/item.js'
import type { KeptSnippet, Row } from '../gold/row.js'
import { isSameId } from '../model/same-id.js'
import { clean, oneLine, shorten } from './escape.js'

/** Every question with both versions' tries, as the page's explorer reads it. All text is cleaned. */

export const TEXTS = ['all', 'changed', 'none'] as const
export type Texts = (typeof TEXTS)[number]

/** What was asked, and what each version answered. */
export interface Asked {
  items: readonly GoldItem[]
  /** Line (from 1) of each item, by qid. */
  lines: ReadonlyMap<string, number>
  baseline: readonly Row[]
  canary: readonly Row[]
  /** Passages by the keys that rows name; may lack some. */
  snippets: ReadonlyMap<string, KeptSnippet>
  texts: Texts
}

/** Texts and passages stand once, and are named by their place in `texts` and `passages`. */
export interface Questions {
  /** How many items there are; `items` may hold fewer. */
  of: number
  items: Question[]
  texts: string[]
  passages: Passage[]
  /** What was left out, a sentence each. */
  left_out: string[]
}

interface Passage {
  id: string
  section: string
  /** `120–480`; '' where the reply did not tell. */
  span: string
  text: number
}

export interface Question {
  id: string
  line: number
  answerable: boolean
  tags: string
  wordings: string[]
  claims: string[]
  /** `docs/refunds.md`, with the text of the target. */
  from: string
  anchor: string
  /** Passages that hold part of the target; with the part, as [passage, start, end) of its text, where that is known. */
  hits: [number, number?, number?][]
  tries: Try[]
}

/** One wording under one seed. */
interface Try {
  wording: number
  seed: number
  current: Answer | null
  new: Answer | null
}

export interface Answer {
  state: 'correct' | 'wrong' | 'refused' | 'failed'
  /** The right passage is cited; where there is none, it was refused. */
  right: boolean
  /** A citation hits the right passage. */
  hit: boolean
  cited: string[]
  claim: boolean
  /** Place of the answer in `texts`; of what went wrong, where it failed; null where it is not shown. */
  text: number | null
  coverage: number | null
  distance: number | null
  ms: number | null
  usd: number | null
  /** Places in `passages`; null where they are not kept. */
  passages: number[] | null
}

/** Code points. */
const QUESTION = 2000
const ANSWER = 600
const PASSAGE = 4000
const MOST_CLAIMS = 10

export function questionsOf(asked: Asked): Questions {
  const pool = openPool(asked.snippets)
  const [before, after] = [byItem(asked.baseline), byItem(asked.canary)]
  const shown = asked.items.filter(({ qid }) => after.has(qid))
  const items = shown.map(item => {
    const [current, now] = [before.get(item.qid) ?? [], after.get(item.qid) ?? []]
    const isShown = asked.texts === 'all' || (asked.texts === 'changed' && hasChanged(current, now))
    return questionOf(item, asked.lines.get(item.qid) ?? 1, { current, now, isShown, pool })
  })
  return { of: items.length, items, texts: pool.texts, passages: pool.passages, left_out: LEFT_OUT[asked.texts] }
}

const LEFT_OUT: Record<Texts, string[]> = {
  all: [],
  changed: ['Answers and passages of unchanged questions are not shown, as the manifest asks (report.texts: changed).'],
  none: ['Answers and passages are not shown, as the manifest asks (report.texts: none).']
}

function byItem(rows: readonly Row[]): Map<string, Row[]> {
  const items = new Map<string, Row[]>()
  for (const row of rows) {
    const known = items.get(row.qid)
    if (known) known.push(row)
    else items.set(row.qid, [row])
  }
  return items
}

function hasChanged(current: readonly Row[], now: readonly Row[]): boolean {
  const outcome = (row: Row | undefined) => row && `${row.solved} ${row.lambda} ${row.error !== null}`
  return now.some(row => outcome(row) !== outcome(current.find(other => isSameTry(other, row))))
}

function isSameTry(one: Row, other: Row): boolean {
  return one.phrasing === other.phrasing && one.seed === other.seed
}

interface Tries {
  current: readonly Row[]
  now: readonly Row[]
  isShown: boolean
  pool: Pool
}

function questionOf(item: GoldItem, line: number, { current, now, isShown, pool }: Tries): Question {
  const answerOf = (row: Row | undefined) => (row ? shownAnswer(row, item, isShown ? pool : null) : null)
  const tries = [...now]
    .sort((a, b) => a.phrasing - b.phrasing || a.seed - b.seed)
    .map(row => ({
      wording: row.phrasing,
      seed: row.seed,
      current: answerOf(current.find(other => isSameTry(other, row))),
      new: answerOf(row)
    }))
  const wordings = [item.question, ...item.paraphrases].slice(0, 1 + Math.max(...now.map(row => row.phrasing)))
  const named = new Set(tries.flatMap(each => [each.current, each.new].flatMap(answer => answer?.passages ?? [])))
  const targets = item.target ? [item.target] : (item.targets ?? [])
  return {
    id: oneLine(item.qid, 200),
    line,
    answerable: item.answerable,
    tags: oneLine([...item.tags, ...(item.lang ? [item.lang] : [])].join(', '), 100),
    wordings: wordings.map(text => shorten(clean(text), QUESTION)),
    claims: item.gold_claim_substr.slice(0, MOST_CLAIMS).map(text => oneLine(text, 200)),
    from: oneLine(targets[0]?.section_id ?? item.gold_citations.join(', '), 200),
    anchor: shorten(clean(item.anchor ?? ''), QUESTION),
    hits: [...named].map(at => pool.hitOf(at, item, targets)).filter(hit => hit !== null),
    tries
  }
}

function shownAnswer(row: Row, item: GoldItem, pool: Pool | null): Answer {
  const text = row.error ? row.error.message : row.answer
  return {
    state: stateOf(row, item),
    right: row.lambda === '→',
    hit: row.citation_hit,
    cited: (row.citations ?? []).map(id => oneLine(id, 200)),
    claim: row.contains_claim,
    text: pool === null ? null : pool.text(shorten(clean(text), ANSWER)),
    coverage: rounded(row.coverage, 3),
    distance: rounded(row.delta_s, 3),
    ms: rounded(row.latency_ms, 2),
    usd: row.cost_usd,
    passages: pool === null ? null : (row.snippets?.flatMap(key => pool.passage(key) ?? []) ?? null)
  }
}

function stateOf(row: Row, item: GoldItem): Answer['state'] {
  if (row.solved) return 'correct'
  if (row.error) return 'failed'
  return row.refusal && item.answerable ? 'refused' : 'wrong'
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals))
}

interface Pool {
  texts: string[]
  passages: Passage[]
  text(text: string): number
  passage(key: string): number | null
  hitOf(at: number, item: GoldItem, targets: NonNullable<GoldItem['targets']>): Question['hits'][number] | null
}

/** Each text and each passage once. */
function openPool(snippets: Asked['snippets']): Pool {
  const texts: string[] = []
  const places = new Map<string, number>()
  const passages: Passage[] = []
  const kept: KeptSnippet[] = []
  const known = new Map<string, number>()
  return { texts, passages, text, passage, hitOf }

  function text(shown: string): number {
    const place = places.get(shown) ?? texts.push(shown) - 1
    places.set(shown, place)
    return place
  }

  function passage(key: string): number | null {
    const snippet = snippets.get(key)
    if (!snippet) return null
    const { id, section, offsets } = snippet
    const before = known.get(key)
    if (before !== undefined) return before
    kept.push(snippet)
    const span = offsets === null ? '' : `${offsets[0]}–${offsets[1]}`
    const at = passages.push({
      id: oneLine(id ?? '', 200),
      section: oneLine(section ?? '', 200),
      span,
      text: text(shorten(clean(snippet.text), PASSAGE))
    })
    known.set(key, at - 1)
    return at - 1
  }

  function hitOf(at: number, item: GoldItem, targets: NonNullable<GoldItem['targets']>) {
    const { id, section, offsets, text } = kept[at]!
    for (const target of targets) {
      if (offsets === null || !isSameId(section, target.section_id)) continue
      const [from, to] = [Math.max(offsets[0], target.offsets[0]), Math.min(offsets[1], target.offsets[1])]
      if (to <= from) continue
      const ends = placesIn(text, offsets, [from - offsets[0], to - offsets[0]])
      return (ends === null ? [at] : [at, ...ends]) as Question['hits'][number]
    }
    return item.gold_citations.some(gold => isSameId(id, gold)) ? ([at] as Question['hits'][number]) : null
  }
}

/**
 * Where a part of a source stands in the cleaned text; null where the offsets count anything but the text's UTF-16 units
 * or its code points.
 */
function placesIn(text: string, offsets: readonly [number, number], part: readonly [number, number]) {
  const length = offsets[1] - offsets[0]
  const points = Array.from(text)
  const cutAt = (end: number) =>
    text.length <= length && points.length === text.length ? text.slice(0, end) : points.slice(0, end).join('')
  const isWhole = text.length === length || points.length === length
  const isCut = text.length < length && text.length >= 4000 - 1
  if (!isWhole && !isCut) return null
  return part.map(end => clean(cutAt(end)).length)
}
