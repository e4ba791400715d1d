import { type GoldItem, goldItemSchema } from '../../src/gold/item.js'
import type { KeptSnippet, Row } from '../../src/gold/row.js'
import type { Asked, Texts } from '../../src/report/questions.js'

/** A gold set that was asked, as a page shows it. */

export const ITEM: GoldItem = goldItemSchema.parse({
  qid: 'refund',
  question: 'How long may I return it?',
  paraphrases: ['Until when may it be returned?'],
  answerable: true,
  gold_claim_substr: ['30 days'],
  target: { section_id: 'terms', offsets: [104, 111] },
  anchor: '30 days',
  tags: ['terms']
})

/** `Returns: 30 days from delivery.`, characters 95 to 126 of terms. */
export const PASSAGE: KeptSnippet = {
  key: 'k1',
  id: 'terms/1',
  section: 'terms',
  offsets: [95, 126],
  text: 'Returns: 30 days from delivery.'
}

export function rowOf(over: Partial<Row> = {}): Row {
  const solved = over.solved ?? true
  return {
    schema_version: 1,
    role: 'canary',
    qid: 'refund',
    phrasing: 0,
    seed: 1,
    started_at: '2026-11-20T10:00:00.000Z',
    statuses: [200],
    error: null,
    drift: [],
    pins: 'match',
    pins_seen: null,
    refusal: false,
    contains_claim: solved,
    citation_hit: solved,
    cited: true,
    solved,
    delta_s: 0.31,
    delta_s_anchor: null,
    coverage: solved ? 1 : 0,
    lambda: solved ? '→' : '×',
    recall: null,
    ndcg: null,
    mrr: null,
    tool_calls: 0,
    tool_failures: 0,
    tool_retries: 0,
    tool_loop: false,
    latency_ms: 12,
    retrieve_ms: null,
    rerank_ms: null,
    reason_ms: null,
    input_tokens: null,
    output_tokens: null,
    cost_usd: 0.0001,
    answer: solved ? 'You may return it within 30 days.' : 'You may return it within two weeks.',
    retrieved: ['terms/1'],
    citations: ['terms/1'],
    snippets: ['k1'],
    ...over
  }
}

/** Two wordings under one seed; the first was right before and is wrong now. */
export function askedOf(over: Partial<Asked> = {}, texts: Texts = 'all'): Asked {
  const both = (role: Row['role'], first: boolean) => [
    rowOf({ role, solved: first }),
    rowOf({ role, phrasing: 1, solved: true })
  ]
  return {
    items: [ITEM],
    lines: new Map([['refund', 7]]),
    baseline: both('baseline_1', true),
    canary: both('canary', false),
    snippets: new Map([['k1', PASSAGE]]),
    texts,
    ...over
  }
}

/** So many questions, six tries each, the answers long and different. */
export function many(count: number): Asked {
  const qids = Array.from({ length: count }, (_, at) => `q${at}`)
  const rows = (role: Row['role'], worse: number) =>
    qids.flatMap((qid, at) =>
      [0, 1, 2].flatMap(phrasing =>
        [1, 2].map(seed =>
          rowOf({
            role,
            qid,
            phrasing,
            seed,
            solved: at % worse !== 0,
            answer: wordsOf(at * 7 + phrasing + seed + worse, 480),
            snippets: [0, 1, 2, 3].map(rank => `s${(at * 3 + rank) % (3 * count)}`)
          })
        )
      )
    )
  const keys = Array.from({ length: 3 * count }, (_, at) => `s${at}`)
  return askedOf({
    items: qids.map((qid, at) => ({
      ...ITEM,
      qid,
      question: wordsOf(at, 80),
      paraphrases: [wordsOf(at + 1, 80), 'b']
    })),
    lines: new Map(qids.map((qid, at) => [qid, at + 1])),
    baseline: rows('baseline_1', 9),
    canary: rows('canary', 3),
    snippets: new Map(keys.map((key, at) => [key, { ...PASSAGE, key, id: key, text: wordsOf(at * 13, 900) }]))
  })
}

/** Text that does not compress to nothing. */
function wordsOf(seed: number, length: number): string {
  let text = ''
  for (let state = seed + 1; text.length < length; ) {
    state = (state * 1103515245 + 12345) % 2147483648
    text += `${(state >> 8).toString(36)} `
  }
  return text.slice(0, length)
}
