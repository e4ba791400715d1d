import { type Bm25, type Hit, idf, search } from './bm25.js'
import type { Passage, SearchIndex } from './passages.js'

/** How the first finds of BM25 are put in order. Weights of features that each lie in [0, 1]. */
export interface Reranking {
  /** How many finds are looked at. */
  candidates: number
  weights: { bm25: number; coverage: number; heading: number; alignment: number }
}

export interface Ranked {
  passage: Passage
  /** Higher is better; comparable within one question. */
  score: number
}

/** The best passages for a question's terms, best first. Without `reranking` in BM25's own order. */
export function retrieve(
  index: SearchIndex,
  terms: readonly string[],
  limit: number,
  reranking: Reranking | null
): { ranked: Ranked[]; retrieveMs: number; rerankMs: number } {
  const began = performance.now()
  const hits = search(index.bm25, terms, reranking?.candidates ?? limit)
  const found = performance.now()
  const ranked = (reranking === null ? inOrder(index, hits) : rerank(index, terms, hits, reranking)).slice(0, limit)
  return { ranked, retrieveMs: found - began, rerankMs: performance.now() - found }
}

function inOrder(index: SearchIndex, hits: readonly Hit[]): Ranked[] {
  const best = hits[0]?.score ?? 1
  return hits.map(hit => ({ passage: index.passages[hit.document]!, score: hit.score / best }))
}

function rerank(index: SearchIndex, terms: readonly string[], hits: readonly Hit[], how: Reranking): Ranked[] {
  const { weights } = how
  const weigh = weigher(index.bm25, terms)
  const alignment = aligner(terms.length, index.similarities.of(terms))
  return inOrder(index, hits)
    .map(({ passage, score }) => ({
      passage,
      score:
        weights.bm25 * score +
        weights.coverage * weigh(passage.allTerms) +
        weights.heading * weigh(passage.headingTerms) +
        weights.alignment * alignment(passage)
    }))
    .sort((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
}

/** Share of the question's weight (idf) that a set of terms holds. */
export function weigher(index: Bm25, terms: readonly string[]): (held: ReadonlySet<string>) => number {
  const weights = terms.map(term => idf(index, term))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return held =>
    total === 0 ? 0 : terms.reduce((sum, term, at) => sum + (held.has(term) ? weights[at]! : 0), 0) / total
}

type Similar = ReturnType<SearchIndex['similarities']['of']>

/** The best local alignment of a question with a sentence of a passage. 1 is the whole question, word for word. */
function aligner(length: number, similar: Similar): (passage: Passage) => number {
  const rows = [new Float64Array(length + 1), new Float64Array(length + 1)] as const
  return passage => {
    let best = 0
    for (const sentence of passage.sentences) best = Math.max(best, align(sentence.numbers, similar, rows))
    return length === 0 ? 0 : best / length
  }
}

const GAP = 0.2
const MISMATCH = -0.4

/**
 * Smith & Waterman 1981, over terms: rewards the same words in the same order close together, and forgives gaps. `rows`
 * are two rows of its matrix, used again and again.
 */
function align(
  sentence: readonly number[],
  similar: Similar,
  [first, second]: readonly [Float64Array, Float64Array]
): number {
  let best = 0
  let [above, row] = [first, second]
  above.fill(0)
  for (const word of sentence) {
    for (let at = 1; at < row.length; at++) {
      const alike = similar(at - 1, word)
      const matched = above[at - 1]! + (alike > 0.5 ? alike : MISMATCH)
      const here = Math.max(0, matched, above[at]! - GAP, row[at - 1]! - GAP)
      row[at] = here
      if (here > best) best = here
    }
    ;[above, row] = [row, above]
  }
  return best
}
