import fc from 'fast-check'

/** Inputs as a stranger, a torn write or another version would make them: sound ones that were damaged. */

const TOKENS = [
  '',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  ':',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u2028',
  '\ufeff',
  '\ud800',
  '0',
  '-1',
  '1e999',
  '9007199254740993',
  'NaN',
  'null',
  'true',
  '__proto__',
  'constructor',
  '&a [*a]',
  '<<: *x',
  '!!js/function',
  '${HOME}',
  '{{question}}',
  '(a+)+$',
  '../../etc/passwd',
  '::error::x',
  '<script>',
  '\x1b[31m',
  'data: ',
  'é'.repeat(40),
  '[['.repeat(200),
  ' '.repeat(300)
]

const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  -1e-308,
  2 ** 53 + 2,
  'x'.repeat(5000),
  '__proto__',
  [],
  {},
  [[]],
  [null],
  { __proto__: null, a: {} },
  '2026-13-45T99:00:00Z',
  '\ud800'
]

/** Bytes that come of the seeds, or of nothing. */
export function damaged(seeds: readonly string[]): fc.Arbitrary<Buffer> {
  const token = fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 }))
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: token, again: fc.nat({ max: 3 }) })
  const edited = fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([seed, edits]) => Buffer.from(edits.reduce(apply, seed)))
  const swapped = fc.tuple(fc.constantFrom(...seeds), fc.nat(), fc.constantFrom(...VALUES)).map(withValue)
  const flipped = fc.tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }))
  return fc.oneof(
    { arbitrary: edited, weight: 5 },
    { arbitrary: swapped.map(text => Buffer.from(text)), weight: 4 },
    { arbitrary: flipped.map(([seed, flips]) => withFlips(Buffer.from(seed), flips)), weight: 2 },
    { arbitrary: fc.array(token, { maxLength: 30 }).map(tokens => Buffer.from(tokens.join(''))), weight: 2 },
    { arbitrary: fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)), weight: 1 }
  )
}

export const damagedText = (seeds: readonly string[]): fc.Arbitrary<string> => damaged(seeds).map(each => `${each}`)

function apply(text: string, { at, cut, put, again }: { at: number; cut: number; put: string; again: number }): string {
  const place = at % (text.length + 1)
  const kept = text.slice(place, place + cut)
  return text.slice(0, place) + put + kept.repeat(again) + text.slice(place + cut)
}

function withFlips(bytes: Buffer, flips: readonly [number, number][]): Buffer {
  for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value
  return bytes
}

/** JSON, or one of its lines, in which one value is another one; text that is none is left as it is. */
function withValue([text, at, value]: [string, number, unknown]): string {
  const lines = text.split('\n')
  const place = at % lines.length
  for (const [whole, put] of [
    [text, (changed: string) => changed],
    [lines[place]!, (changed: string) => lines.with(place, changed).join('\n')]
  ] as const) {
    let json: unknown
    try {
      json = JSON.parse(whole)
    } catch {
      continue
    }
    const places = countOf(json)
    let left = at % places
    return put(
      JSON.stringify(json, function (this: unknown, key, each) {
        return key !== '' && left-- === 0 ? value : each
      }) ?? 'null'
    )
  }
  return text
}

function countOf(json: unknown): number {
  let count = 0
  JSON.stringify(json, (_, each) => {
    count++
    return each
  })
  return count
}
