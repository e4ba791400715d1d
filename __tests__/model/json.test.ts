import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readBaseline } from '../../src/gold/baseline.js'
import { parseGold } from '../../src/gold/load.js'
import { readRowsFile } from '../../src/gold/rows-file.js'
import { InputError, type Problem } from '../../src/model/errors.js'
import { jsonOf, parseJson } from '../../src/model/json.js'
import { parseResult } from '../../src/report/parse.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { folderWith, WHOLE } from '../window/rows.js'

/** Ends that could follow a text which stops within a value, a name, an escape, a number or a word. */
const STRING_ENDS = ['"', '\\"', '0"', '00"', '000"', '0000"'].flatMap(end => [end, `${end}:0`])
const WORD_ENDS = ['true', 'false', 'null'].flatMap(word => [1, 2, 3, 4].map(at => word.slice(at)))
const ENDS = ['', '0', ':0', '"a":0', ...STRING_ENDS, ...WORD_ENDS]

/** Whether some JSON text begins so: tried with all ends that could be, by the language's own parser. */
function isBeginning(text: string): boolean {
  const open: string[] = []
  let isString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (isString && character === '\\') i++
    else if (character === '"') isString = !isString
    else if (!isString && '{['.includes(character)) open.push(character === '{' ? '}' : ']')
    else if (!isString && '}]'.includes(character)) open.pop()
  }
  const closed = open.reverse().join('')
  return ENDS.some(end => jsonOf(`${text}${end}${closed}`) !== undefined)
}

/** Column of the first character that no JSON text has there; of the last one where it only ends too early. */
function firstImpossible(text: string): number {
  if (isBeginning(text)) return Math.max(1, text.length)
  // What begins a beginning is one too, so the first that is none is found by halves.
  let [possible, impossible] = [0, text.length]
  while (impossible - possible > 1) {
    const end = (possible + impossible) >> 1
    if (isBeginning(text.slice(0, end))) possible = end
    else impossible = end
  }
  return impossible
}

const damage = fc.record({
  place: fc.nat({ max: 200 }),
  removed: fc.constantFrom(0, 1),
  put: fc.constantFrom(
    '',
    'n',
    't',
    'x',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '0',
    '-',
    '.',
    'e',
    '\u0001',
    '→',
    ' '
  )
})

function damaged(sound: string, { place, removed, put }: { place: number; removed: number; put: string }): string {
  const at = place % (sound.length + 1)
  return sound.slice(0, at) + put + sound.slice(at + removed)
}

function columnOf(text: string): number | null {
  const parsed = parseJson(text)
  return 'fault' in parsed ? parsed.fault.column : null
}

describe('a JSON text with one character damaged', () => {
  test('is read as it is where it still is one; else the column is that of the first impossible character', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), damage, (value, edit) => {
        const text = damaged(JSON.stringify(value), edit)
        const expected = jsonOf(text) === undefined ? firstImpossible(text) : null
        expect(columnOf(text)).toBe(expected)
      }),
      { numRuns: 1_000 }
    )
  })

  test.each([
    ['a bare word', '{"a":nope}', 7],
    ['a word that goes on', '{"a":nullx}', 10],
    ['a number that begins with zero', '[01]', 3],
    ['a point without digits', '[1.]', 4],
    ['an exponent without digits', '[1e+]', 5],
    ['an unknown escape', '["\\x"]', 4],
    ['a wrong Unicode escape', '["\\u00g0"]', 7],
    ['a control character', '["a\u0001"]', 4],
    ['a comma before the end', '[1,]', 4],
    ['a name without quotes', '{a:1}', 2],
    ['text after the end', '{} x', 4],
    ['a text cut short', '{"a": "b', 8],
    ['an end too many', '{}}', 3],
    ['another end', '[1}', 3],
    ['nothing', '', 1]
  ])('%s: %s', (_, text, column) => expect(columnOf(text)).toBe(column))

  test('of many lines has the place within its line', () => {
    expect(parseJson('{\n  "a": 1,\n  "b": nope\n}')).toEqual({
      fault: { line: 3, column: 9, message: "unexpected token 'o'" }
    })
  })

  test('of a million levels is located without recursion', () => {
    expect(columnOf('['.repeat(1_000_000))).toBe(1_000_000)
  })
})

/** A line as all of these files may have one, with a bare word where a value should stand. */
const FAULTY = '{"question":nope,"rest":"a-long-tail-so-that-the-end-is-far-away"}'
const FAULT = firstImpossible(FAULTY)

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read()
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  throw new Error('it was read')
}

describe('each reader tells the same place of the same fault', () => {
  test('a gold set', () => {
    const [problem] = problemsOf(() => parseGold(Buffer.from(FAULTY), 'gold.jsonl'))
    expect([problem?.line, problem?.column]).toEqual([1, FAULT])
  })

  test.each([
    ['requests.jsonl', (text: string) => text],
    ['requests.jsonl.gz', gzipSync]
  ])('a request log, %s', async (name, packed) => {
    const cwd = await folderWith({ [name]: packed(`${FAULTY}\n`) })
    const source = jsonlSource({ paths: [name], cwd, openUrl: () => Promise.reject(new Error('no URL is read')) })
    const { problems } = await source.read(WHOLE)
    expect([problems[0]?.line, problems[0]?.column]).toEqual([1, FAULT])
  })

  test('rows.jsonl', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'json-')), 'rows.jsonl')
    writeFileSync(file, `${FAULTY}\n`)
    const [problem] = problemsOf(() => readRowsFile(file))
    expect([problem?.line, problem?.column]).toEqual([1, FAULT])
  })

  test('baseline.json, which may have lines', () => {
    expect(readBaseline(`{\n${FAULTY.slice(1)}`)).toEqual({
      broken: "not JSON: unexpected token 'o'",
      line: 2,
      column: FAULT - 1
    })
  })

  test('result.json, which may have lines', () => {
    const [problem] = problemsOf(() => parseResult(`{\n${FAULTY.slice(1)}`, 'result.json', 'not_comparable'))
    expect([problem?.line, problem?.column]).toEqual([2, FAULT - 1])
  })
})
