import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../src/report/cells.js'

describe('the cells that a text takes in a terminal', () => {
  test.each([
    ['what is written in one', 'p95 ≤ 1.15 · error rate −0.4 %', 30],
    ['two for a wide character', '日本語 a', 8],
    ['one for a halfwidth character and its sound mark each', 'ｶﾞ', 2],
    ['two for a syllable written as its parts', '한국'.normalize('NFD'), 4],
    ['two for an emoji of any make', '👨‍👩‍👧🇩🇪1️⃣👍🏽❤️', 10],
    ['one for a sign that is no emoji', '⚠❤', 2],
    ['none for an accent', 'é'.normalize('NFD'), 1],
    ['one for a vowel sign beside its letter', 'नि', 2],
    ['none for what is not seen', '\u200bx\u00ad\u0007', 1],
    ['none for nothing', '', 0]
  ])('%s', (_, text, cells) => expect(cellsOf(text)).toBe(cells))

  test('the same, whether or not something wide stands beside it', () => {
    const signs = [...Array(0x2800).keys()]
      .filter(point => point < 0x530 || point >= 0x2010)
      .map(point => String.fromCodePoint(point))
      .filter(sign => cellsOf(sign) === 1)
    const wrong = signs.filter(sign => cellsOf(`日 ${sign} 日`) !== 7)
    expect(wrong).toEqual([])
  })
})
