import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitWords } from '../../src/doors/split.js'

test.each([
  ['--reason "lunch break"', ['--reason', 'lunch break']],
  ["--reason 'it''s'  --retry", ['--reason', 'its', '--retry']],
  ['--window logs/*.jsonl  $HOME #12 a;b|c&d', ['--window', 'logs/*.jsonl', '$HOME', '#12', 'a;b|c&d']],
  ['--reason=a\\ b "" \'\'', ['--reason=a b', '', '']],
  [`"say \\"hi\\" \\\\ \\n"`, ['say "hi" \\ \\n']],
  [`'\\\\server'"\\\\share"`, ['\\\\server\\share']],
  ['--to a\r\n\t--retry\n', ['--to', 'a', '--retry']],
  ['', []]
])('%j', (text, words) => expect(splitWords(text)).toEqual(words))

test.each([
  ['--reason "lunch', 'expected the end of the quote " at character 10'],
  ["it's", "expected the end of the quote ' at character 3"],
  ['a \\', 'expected a character after the backslash at character 3']
])('%j is an error that names the place', (text, message) => expect(() => splitWords(text)).toThrow(message))

/** In one of the three ways that a shell knows. */
const quoted = (word: string, how: number) => {
  if (how === 0) return `'${word.replaceAll("'", `'\\''`)}'`
  if (how === 1) return `"${word.replace(/[$`"\\]/g, '\\$&')}"`
  return word === '' ? "''" : [...word].map(character => (character === '\n' ? `'\n'` : `\\${character}`)).join('')
}

test('words that were quoted come back as they were', () => {
  const words = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 2 })))
  fc.assert(
    fc.property(words, given => {
      expect(splitWords(given.map(([word, how]) => quoted(word, how)).join('  '))).toEqual(given.map(([word]) => word))
    })
  )
})

test('it splits as sh does, and refuses what sh finds unfinished', () => {
  // Without what a shell would expand or run.
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '=', ' ', '\t', "'", '"', '\\', 'é') })
  fc.assert(
    fc.property(text, given => {
      // There sh would go on with the next line.
      fc.pre(!given.endsWith('\\'))
      expect(attempt(() => splitWords(given))).toEqual(attempt(() => bySh(given)))
    }),
    { numRuns: 150 }
  )
})

function bySh(text: string): string[] {
  const script = `set -- ${text}\nprintf '%s\\0' "$#" "$@"`
  const said = execFileSync('sh', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return said.split('\0').slice(1, -1)
}

function attempt(split: () => string[]): string[] | null {
  try {
    return split()
  } catch {
    return null
  }
}
