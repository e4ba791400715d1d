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
  const { bm25, coverage, heading, alignment } = how.weights
  const weigh = weigher(index.bm25, terms)
  const similar = termSimilarity(terms)
  return inOrder(index, hits)
    .map(({ passage, score }) => ({
      passage,
      score:
        bm25 * score +
        coverage * weigh(passage.allTerms) +
        heading * weigh(passage.headingTerms) +
        alignment * bestAlignment(terms, passage, similar)
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

type Similarity = (at: number, word: string) => number

/**
 * The best local alignment of the question with a sentence (Smith & Waterman 1981, over terms): rewards the same
 * words in the same order close together, and forgives gaps. 1 is the whole question, word for word.
 */
function bestAlignment(question: readonly string[], passage: Passage, similar: Similarity): number {
  let best = 0
  for (const sentence of passage.sentences) best = Math.max(best, align(question, sentence.terms, similar))
  return question.length === 0 ? 0 : best / question.length
}

const GAP = 0.2
const MISMATCH = -0.4

function align(question: readonly string[], sentence: readonly string[], similar: Similarity): number {
  let best = 0
  let above = new Float64Array(question.length + 1)
  for (const word of sentence) {
    const row = new Float64Array(question.length + 1)
    for (let at = 1; at <= question.length; at++) {
      const alike = similar(at - 1, word)
      const matched = above[at - 1]! + (alike > 0.5 ? alike : MISMATCH)
      row[at] = Math.max(0, matched, above[at]! - GAP, row[at - 1]! - GAP)
      best = Math.max(best, row[at]!)
    }
    above = row
  }
  return best
}

/** Dice's coefficient of letter pairs, so that near forms of a word count in part; remembered for one question. */
function termSimilarity(question: readonly string[]): Similarity {
  const pairsOfQuestion = question.map(pairs)
  const known = new Map<string, number[]>()
  return (at, word) => {
    let row = known.get(word)
    if (row === undefined) {
      const pairsOfWord = pairs(word)
      row = question.map((term, i) => (term === word ? 1 : dice(pairsOfQuestion[i]!, pairsOfWord)))
      known.set(word, row)
    }
    return row[at]!
  }
}

function pairs(word: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2))
  return found
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}
