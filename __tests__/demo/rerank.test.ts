import { describe, expect, test } from '@jest/globals'
import type { Page } from '../../demo/corpus.js'
import { buildIndex } from '../../demo/passages.js'
import { retrieve } from '../../demo/rerank.js'
import { openSimilarities } from '../../demo/similarity.js'
import { questionTerms } from '../../demo/words.js'

const page: Page = {
  name: 'tea',
  text: [
    '# Tea',
    '',
    'The temperature of water for green tea is below eighty degrees.',
    '',
    'Water boils, and tea of any temperature or colour, also green, is drunk.',
    '',
    'Coffee is another matter.'
  ].join('\n')
}
const index = buildIndex([page], { kind: 'lines', maxWords: 14, overlapLines: 0 })
const WEIGHTS = { bm25: 0, coverage: 0, heading: 0, alignment: 1 }

function best(question: string) {
  const { ranked } = retrieve(index, questionTerms(question), 3, { candidates: 3, weights: WEIGHTS })
  return ranked[0]!
}

describe('the reranker', () => {
  test('prefers the words of the question close together and in its order', () => {
    expect(best('temperature of water for green tea').passage.text).toContain('eighty degrees')
    expect(best('temperature of water for green tea').score).toBeCloseTo(1, 10)
  })

  test('gives the same scores when it is asked again', () => {
    const [once, , again] = [best('green tea'), best('coffee'), best('green tea')]
    expect(again).toEqual(once)
  })
})

describe('the similarity of two terms', () => {
  const similarities = openSimilarities()
  const [tea, temperature] = ['tea', 'temperatur'].map(similarities.numberOf)

  test("is Dice's coefficient of their letter pairs, and 1 for the same word", () => {
    const similar = similarities.of(['tea', 'temper'])
    expect(similar(0, tea!)).toBe(1)
    expect(similar(1, temperature!)).toBeCloseTo((2 * 5) / (5 + 9), 12)
    expect(similar(0, temperature!)).toBeCloseTo((2 * 1) / (2 + 9), 12)
  })

  test('knows words that were numbered after the term was first asked for', () => {
    similarities.of(['late'])(0, tea!)
    const later = similarities.numberOf('later')
    expect(similarities.of(['late'])(0, later)).toBeCloseTo(6 / 7, 12)
    expect(similarities.numberOf('later')).toBe(later)
  })
})
