import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileExpression, type Found } from '../../src/manifest/expression.js'

const OWN_SHAPE = {
  choices: [{ message: { role: 'assistant', content: 'It remembers the 128 most recent calls. [1] [2]' } }],
  sources: [
    { page_content: 'lru_cache(maxsize=128)', metadata: { start_index: 4200, chunk: 17 } },
    { page_content: '𝄞 caché', metadata: { start_index: 10, chunk: 18 } }
  ],
  usage: { prompt_tokens: 50, completion_tokens: 9 }
}

const run = async (text: string, value: unknown = OWN_SHAPE, names: Record<string, unknown> = {}) =>
  (await compileExpression(text, Object.keys(names))).run(value, names)

describe('an expression finds', () => {
  test.each<[string, unknown]>([
    ['/choices/0/message/content', OWN_SHAPE.choices[0]!.message.content],
    ['', OWN_SHAPE],
    ['choices[0].message.content', OWN_SHAPE.choices[0]!.message.content],
    ['sources[1].[metadata.start_index, metadata.start_index + $length(page_content)]', [10, 17]],
    [
      '$map($match(choices[0].message.content, /\\[(\\d+)\\]/), function($m) { $string($$.sources[$number($m.groups[0]) - 1].metadata.chunk) })',
      ['17', '18']
    ],
    ['$string(sources[0].metadata.chunk)', '17'],
    [
      'usage.{ "input_tokens": prompt_tokens, "output_tokens": completion_tokens }',
      { input_tokens: 50, output_tokens: 9 }
    ],
    ['usage.prompt_tokens * 2.5e-6 + usage.completion_tokens * 1e-5', 50 * 2.5e-6 + 9e-5],
    ['sources.page_content', ['lru_cache(maxsize=128)', '𝄞 caché']],
    ['$replace(choices[0].message.content, /\\s*\\[\\d+\\]/, "")', 'It remembers the 128 most recent calls.']
  ])('%s', async (text, value) => expect(await run(text)).toEqual({ value }))

  test('nothing where nothing stands, which is not null', async () => {
    expect(await run('/nowhere')).toEqual({ missing: true })
    expect(await run('nowhere.at.all')).toEqual({ missing: true })
    expect(await run('a', { a: null })).toEqual({ value: null })
  })

  test('what a name given to it stands for', async () => {
    expect(await run('$rank + 1', {}, { rank: 2 })).toEqual({ value: 3 })
  })

  test('regex matches as JavaScript does, letter case, lines and groups included', async () => {
    expect(await run('$match(t, /^b(x)?/im).match', { t: 'a\nB' })).toEqual({ value: 'B' })
    expect(await run('$split(t, /[,;] */)', { t: 'a, b;c' })).toEqual({ value: ['a', 'b', 'c'] })
  })
})

describe('an expression that runs away costs its own run only', () => {
  test.each([
    '($f := function($x) { 1 + $f($x + 1) }; $f(1))',
    '($f := function($t, $n) { $n = 0 ? $t : $f($t & $t, $n - 1) }; $f("0123456789", 40))',
    '$count([1..10000000])',
    '$sum($map([1..9000], function($i) { $count([1..9000]) }))',
    '($f := function($l, $n) { $n = 0 ? $l : $f($append($l, $l), $n - 1) }; $f([1, 2], 60))'
  ])('%s', async text => expect(await run(text)).toHaveProperty('fault'))

  test('and lets others go on meanwhile', async () => {
    let turns = 0
    const ticking = setInterval(() => turns++, 0)
    const found = await run('($f := function($x) { $f($x + 1) }; $f(1))')
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(5)
    expect(found).toEqual({ fault: 'takes more than 50000 steps' })
  })

  test('a regex that backtracks without end elsewhere is linear', async () => {
    expect(await run('$contains(t, /^(a+)+$/)', { t: `${'a'.repeat(50_000)}!` })).toEqual({ value: false })
  })

  test('the next run has all its steps again', async () => {
    const half = await compileExpression('$count($map([1..5000], function($i) { $i }))')
    for (let i = 0; i < 4; i++) expect(await half.run({})).toEqual({ value: 5_000 })
  })
})

describe('an expression is refused, and where', () => {
  test.each<[string, string, number]>([
    ['a +', 'unexpected end of expression', 2],
    ['a..b', 'syntax error: ".."', 1],
    ['$lenght(a)', 'unknown name $lenght; did you mean "$length"?', 0],
    ['a & $now()', '$now is not used here: the same reply must always read the same', 4],
    ['$eval(answer)', '$eval is not used here: it would run what a reply says', 0],
    ['$match(a, /(?<=b)c/)', 'a regex with a look-around or a back-reference; expected one without', 10],
    ['$toMillis(t, "[Y]-[M]")', '$toMillis takes one argument here, a time as ISO 8601 writes it', 9],
    ['$x := 1; 2', 'syntax error: ";"', 7]
  ])('%s', async (text, message, at) => {
    await expect(compileExpression(text)).rejects.toMatchObject({ name: 'ExpressionError', message, at })
  })

  test('where it is too long or too deep', async () => {
    await expect(compileExpression('('.repeat(9_999))).rejects.toThrow('nested too deeply')
    await expect(compileExpression('a'.repeat(10_001))).rejects.toThrow('longer than 10000 characters')
  })

  test('but not for names that it gives itself', async () => {
    expect(await run('($a := 1; sources#$i.($i + $a))')).toEqual({ value: [1, 2] })
  })
})

test('whatever the value, a run ends and never throws', async () => {
  const expressions = await Promise.all(
    ['/a/b', 'a.b[0]', '[a, a + $length(b)]', '$string($)', '**.a', '$match(a, /b+/).match'].map(text =>
      compileExpression(text)
    )
  )
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async value => {
      for (const expression of expressions) {
        const found: Found = await expression.run(value)
        expect(Object.keys(found)).toHaveLength(1)
      }
    }),
    { numRuns: 50 }
  )
})
