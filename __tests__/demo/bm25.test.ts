import { describe, expect, test } from '@jest/globals'
import { idf, indexTerms, search } from '../../demo/bm25.js'

/** Three documents: lengths 3, 2 and 1, so the average length is 2. */
const index = indexTerms([['cat', 'sat', 'cat'], ['dog', 'cat'], ['dog']])

describe('BM25', () => {
  test('weighs a term by how few documents hold it', () => {
    // Two of three documents hold "cat": ln(1 + (3 − 2 + ½) / (2 + ½)) = ln 1.6; one holds "sat"; none "fish".
    expect(idf(index, 'cat')).toBeCloseTo(Math.log(1.6), 12)
    expect(idf(index, 'sat')).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12)
    expect(idf(index, 'fish')).toBeCloseTo(Math.log(8), 12)
  })

  test('scores as computed by hand', () => {
    // k1 = 1.2, b = 0.75. Document 0: tf 2, length 3 / average 2 → 2 · 2.2 / (2 + 1.2 · (0.25 + 0.75 · 1.5)) = 4.4 / 3.65.
    // Document 1: tf 1, length as the average → 2.2 / 2.2 = 1.
    const hits = search(index, ['cat'], 10)
    expect(hits.map(hit => hit.document)).toEqual([0, 1])
    expect(hits[0]!.score).toBeCloseTo((Math.log(1.6) * 4.4) / 3.65, 12)
    expect(hits[1]!.score).toBeCloseTo(Math.log(1.6), 12)
  })

  test('adds up the terms of a question', () => {
    // "dog" in document 2: length 1 / 2 → 2.2 / (1 + 1.2 · (0.25 + 0.375)) = 2.2 / 1.75.
    const scores = new Map(search(index, ['cat', 'dog'], 10).map(hit => [hit.document, hit.score]))
    expect(scores.get(1)).toBeCloseTo(2 * Math.log(1.6), 12)
    expect(scores.get(2)).toBeCloseTo((Math.log(1.6) * 2.2) / 1.75, 12)
  })

  test('counts a term once that the question repeats', () => {
    expect(search(index, ['cat', 'cat'], 10)).toEqual(search(index, ['cat'], 10))
  })

  test('finds nothing for words that no document holds, and nothing in an empty index', () => {
    expect(search(index, ['fish'], 10)).toEqual([])
    expect(search(indexTerms([]), ['cat'], 10)).toEqual([])
  })

  test('gives the best few, the earlier document first where scores are equal', () => {
    const twins = indexTerms([['cat'], ['cat'], ['cat']])
    expect(search(twins, ['cat'], 2).map(hit => hit.document)).toEqual([0, 1])
  })
})
