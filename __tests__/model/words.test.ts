import { describe, expect, test } from '@jest/globals'
import { oddsOf, sayChance } from '../../src/model/odds.js'
import { ROW_IDS } from '../../src/model/rows.js'
import { STOP_IDS } from '../../src/model/stops.js'
import { ROW_WORDS, rowWords, STOP_WORDS, stopWords } from '../../src/model/words.js'

describe('the words that people read', () => {
  test('are there for every row and every stop, and for no other id', () => {
    expect(Object.keys(ROW_WORDS).sort()).toEqual(ROW_IDS.toSorted())
    expect(Object.keys(STOP_WORDS).sort()).toEqual(STOP_IDS.toSorted())
    expect([rowWords('constructor'), stopWords('toString')]).toEqual([null, null])
  })

  test.each(Object.entries({ ...ROW_WORDS, ...STOP_WORDS }))(
    '%s has a short name without a symbol, and a sentence',
    (_, words) => {
      expect(words.name).toMatch(/^[a-z][a-z0-9 %()-]{3,31}$/)
      expect(words.meaning).toMatch(/^[A-Z0-9][^ΔλΣ]+\.$/)
    }
  )

  test('name no two rows alike', () => {
    expect(new Set(Object.values(ROW_WORDS).map(({ name }) => name)).size).toBe(ROW_IDS.length)
  })
})

describe('chance', () => {
  test.each([
    [0.0004, 'less than 1 in 1,000'],
    [0.001, '1 of 1000'],
    [0.018, '1 of 56'],
    [0.071, '1 of 14'],
    [0.143, '1 of 7'],
    [0.45, 'about half of all'],
    [1, 'more than half of all']
  ])('p = %f is %s', (p, odds) => expect(oddsOf(p)).toBe(odds))

  test('says on which side of alpha it is', () => {
    expect(sayChance(0.0004, 0.05)).toBe('Not bad luck: less than 1 chance in 1,000.')
    expect(sayChance(0.05, 0.05)).toMatch(/^Not bad luck: .* in 1 of 20 runs\.$/)
    expect(sayChance(0.071, 0.05)).toMatch(/^May be bad luck: .* in 1 of 14 runs \(fail: at most 1 of 20\)\.$/)
  })
})
