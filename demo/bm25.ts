/**
 * An inverted index ranked by Okapi BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", with the
 * non-negative idf ln(1 + (N − df + ½) / (df + ½))).
 */

export interface Bm25 {
  documents: number
  /** Documents that hold a term, and how often. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>
  lengths: readonly number[]
  averageLength: number
}

export interface Hit {
  /** Position of the document in what was indexed. */
  document: number
  score: number
}

const K1 = 1.2
const B = 0.75

/** Indexes documents given as lists of terms. */
export function indexTerms(documents: readonly (readonly string[])[]): Bm25 {
  const postings = new Map<string, Map<number, number>>()
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const posting = postings.get(term) ?? new Map<number, number>()
      posting.set(document, (posting.get(document) ?? 0) + 1)
      postings.set(term, posting)
    }
  })
  const lengths = documents.map(terms => terms.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { documents: documents.length, postings, lengths, averageLength: total / Math.max(1, documents.length) }
}

/** How much a term tells; one that no document holds tells most. */
export function idf(index: Bm25, term: string): number {
  const found = index.postings.get(term)?.size ?? 0
  return Math.log(1 + (index.documents - found + 0.5) / (found + 0.5))
}

/** The best `limit` documents for a question, best first; of equal scores the earlier document. */
export function search(index: Bm25, question: readonly string[], limit: number): Hit[] {
  const scores = new Map<number, number>()
  for (const term of new Set(question)) {
    const weight = idf(index, term)
    for (const [document, count] of index.postings.get(term) ?? []) {
      const length = index.lengths[document]! / index.averageLength
      const gain = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length))
      scores.set(document, (scores.get(document) ?? 0) + gain)
    }
  }
  return [...scores]
    .map(([document, score]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit)
}
