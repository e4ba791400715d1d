import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBlank } from '../../src/gold/blank.js'
import { readable } from '../../src/gold/text.js'

describe('text as a person reads it', () => {
  test.each([
    ['The cafe\u0301 opens', 'The café opens'],
    ['the ﬁle', 'the file'],
    ['a non‑refundable — “fee”', 'a non-refundable - "fee"'],
    ['**_bold_** and `code`', 'bold and code'],
    ['*a **b** c*', 'a b c'],
    ['20 ㎡', '20 m²'],
    ['CO₂', 'CO2'],
    ['1.234.567,89', '1234567,89'],
    ['1,234.56', '1234.56'],
    ['support.\u200Bexample.com', 'support.example.com'],
    ['<p>within <b>30</b>&nbsp;days</p>', 'within 30 days'],
    ['30<br>days', '30 days'],
    ['don&rsquo;t &amp; don&#39;t', "don't & don't"],
    ['refund&shy;able', 'refundable'],
    ['ΔΕΝ ΓΝΩΡΙΖΩ', 'Δεν γνωρίζω'],
    ['3\uFE0F\u20E3 items', '3 items'],
    ['**15**%', '15%'],
    ['$**4.50**', '$4.50'],
    ['20∶30', '20:30']
  ])('%j is read as %j', (one, other) => expect(readable(one)).toBe(readable(other)))

  test.each([
    ['10²', '102'],
    ['log₂8', 'log28'],
    ['5½', '51/2'],
    ['10①', '101'],
    ['snake_case_name', 'snakecasename'],
    ['the <b> tag', 'the tag'],
    ['a <b and c> d', 'a d'],
    ['x &unknown; y', 'x y'],
    ['1<sup>2</sup>', '12'],
    ['ΐ', 'ι'],
    ['2*3*4', '234'],
    ['/a/*/b/*/c', '/a//b//c'],
    ['*.log and *.txt', '.log and .txt'],
    ['12.500', '12500'],
    ['0,125', '0125'],
    ['1,2,3', '123'],
    ['2026 500', '2026500'],
    ['100 200 30', '10020030']
  ])('%j is not read as %j', (one, other) => expect(readable(one)).not.toBe(readable(other)))

  const piece = fc.constantFrom(
    'a',
    'B',
    'ß',
    'İ',
    'é',
    'ﬁ',
    ' ',
    '\u00A0',
    '.',
    '-',
    '“',
    '天',
    'ก',
    'Σ',
    'x ',
    '\u0301'
  )
  test('stays as it is when it is read again, and whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: piece }), text => {
        expect(readable(readable(text))).toBe(readable(text))
        expect(readable(text.toUpperCase())).toBe(readable(text))
      })
    )
  })
  test('is the same in every normal form, and with invisible characters in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(readable(text.normalize('NFD'))).toBe(readable(text.normalize('NFC')))
        expect(readable([...text.normalize('NFC')].join('\u200B'))).toBe(readable(text.normalize('NFC')))
      })
    )
  })
  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readable(text)))
  })

  test.each(['', ' ', '\n\t', '\u200B', '\u00AD\uFEFF', '\u2800', '\u3164'])('%j is blank', text =>
    expect(isBlank(text)).toBe(true)
  )
  test.each(['a', '.', '0', '天', '😀'])('%j is not', text => expect(isBlank(text)).toBe(false))

  const UNITS = [
    '*',
    '`',
    '**a** ',
    '_a_*b*`c`',
    '1',
    '1,',
    '111,',
    '111 ',
    'a\u0323\u0301',
    'Σ',
    '\uFDFA',
    ' ',
    '天 ',
    '½',
    '!',
    '<b>',
    '<b>a</b>',
    '&amp;',
    '&#'
  ]
  test.each(UNITS)('of %j takes time in proportion to its length', unit => {
    const timeOf = (length: number) => {
      const text = unit.repeat(length / unit.length)
      // Of this process alone: a busy machine takes longer, and no more of it.
      const before = process.cpuUsage()
      readable(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    timeOf(20_000)
    expect(timeOf(200_000)).toBeLessThan(100 + 60 * timeOf(20_000))
  })
})
