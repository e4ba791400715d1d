import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAnswer } from '../../../src/window/clickhouse/answer.js'
import { answerOf } from './answers.js'

async function* chunks(bytes: Buffer, cuts: readonly number[]): AsyncIterable<Buffer> {
  let at = 0
  for (const cut of [...cuts.map(cut => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
    if (cut > at) yield bytes.subarray(at, cut)
    at = cut
  }
}

async function rowsOf(bytes: Buffer, cuts: readonly number[] = []): Promise<unknown[]> {
  const rows: unknown[] = []
  await readAnswer(chunks(bytes, cuts), row => rows.push(row))
  return rows
}

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constant(null),
  fc.constantFrom(']', '],', '"data":')
)
const someRows = fc.array(fc.array(fc.oneof(value, fc.dictionary(fc.string(), value)), { minLength: 1 }), {
  maxLength: 8
})
const written = (rows: readonly unknown[]) => JSON.parse(JSON.stringify(rows)) as unknown[]

describe('an answer of ClickHouse', () => {
  test('gives its rows, wherever the network cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.array(fc.nat()), async (rows, cuts) => {
        expect(await rowsOf(Buffer.from(answerOf(rows)), cuts)).toEqual(written(rows))
      })
    )
  })

  test('that ends anywhere before its end is refused', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.nat(), async (rows, cut) => {
        const whole = Buffer.from(answerOf(rows).trimEnd())
        await expect(rowsOf(whole.subarray(0, cut % whole.length))).rejects.toThrow(/broke off after/)
      })
    )
  })

  test.each([
    ['an error after the first rows', `${answerOf([[1], [2]]).split('],\n\n')[0]}Code: 395. DB::Exception: it died\n`],
    [
      'an error in the form of the answer',
      answerOf([[1], [2]]).replace('"rows": 2,', '"rows": 2, "exception": "Code: 395. DB::Exception: it died",')
    ],
    [
      'an error within a row',
      answerOf([[1], [2]]).replace('[2]', '[2, __exception__\r\nCode: 395. DB::Exception: it died')
    ]
  ])('%s is told, with what it says', async (_, text) => {
    await expect(rowsOf(Buffer.from(text))).rejects.toThrow('Code: 395. DB::Exception: it died')
  })

  test.each([
    ['fewer rows than it says', answerOf([[1], [2]]).replace('"rows": 2', '"rows": 3')],
    ['another format', '{"a": 1}\n{"a": 2}\n'],
    ['a page of a login', '<html>\n<body>Log in</body>\n</html>\n'],
    ['nothing', '']
  ])('is not taken from %s', async (_, text) => {
    await expect(rowsOf(Buffer.from(text))).rejects.toThrow(/broke off after/)
  })
})
