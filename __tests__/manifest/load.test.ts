import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseManifest } from '../../src/manifest/load.js'
import { digestOfPins } from '../../src/manifest/pins.js'
import { digestOf } from '../../src/model/digest.js'
import { InputError } from '../../src/model/errors.js'
import { ENV, MINIMAL, parse, problemsOf } from './setting.js'

const EXAMPLE = readFileSync('examples/rollout.yml', 'utf8')
const EXAMPLE_ENV = {
  BASELINE_URL: 'https://baseline.example.com',
  CANARY_URL: 'https://canary.example.com',
  RAG_TOKEN: 'token-1',
  INDEX_URL: 'http://127.0.0.1:1',
  RETRIEVER_URL: 'http://127.0.0.1:2',
  PROM_URL: 'https://prometheus.example.com'
}

describe('the example', () => {
  const manifest = parse(EXAMPLE, EXAMPLE_ENV)

  test('is valid, without a warning', () => {
    expect(manifest.warnings).toEqual([])
    expect(manifest.arms.canary.url).toBe('https://canary.example.com')
    expect(manifest.request.timeout).toBe(30_000)
  })

  test('tells which variables it took, and which values to mask', () => {
    expect([...manifest.interpolated].sort()).toEqual(Object.keys(EXAMPLE_ENV).sort())
    expect(manifest.secretValues).toEqual(['token-1'])
  })

  test('locates entries, and for what is not written out the nearest ancestor', () => {
    const line = (text: string) => EXAMPLE.split('\n').findIndex(found => found.startsWith(text)) + 1
    expect(manifest.locate(['targets', 'gold_regression'])).toEqual({ line: line('targets:'), column: 37 })
    expect(manifest.locate(['targets', 'coverage'])).toEqual({ line: line('targets:'), column: 1 })
    expect(manifest.locate(['phases', 1, 'weight']).line).toBe(line('  - { name: canary-5'))
    expect(manifest.locate([])).toEqual({ line: 1, column: 1 })
  })

  test('has the digest of its bytes and of its pins, whatever their order', () => {
    expect(manifest.digest).toBe(digestOf(EXAMPLE))
    const reversed = Object.fromEntries(Object.entries(manifest.arms.canary.pins).reverse())
    expect(manifest.pinsDigest.canary).toBe(digestOfPins(reversed))
    expect(manifest.pinsDigest.canary).not.toBe(manifest.pinsDigest.baseline)
  })
})

describe('values from the environment', () => {
  const body = (text: string) => parse(`${MINIMAL}request: { body: { a: ${text} } }`).request.body

  test('stand in any scalar, unquoted in a flow map too, and are never read as YAML', () => {
    expect(body('${URL}')).toEqual({ a: ENV.URL })
    expect(body('"<${URL}|${TOKEN}>"')).toEqual({ a: `<${ENV.URL}|${ENV.TOKEN}>` })
    const env = { ...ENV, URL: '{ b: [1] }\nname: evil' }
    expect(parse(`${MINIMAL}request: { body: { a: \${URL} } }`, env).request.body).toEqual({ a: env.URL })
  })

  test('are escaped by a second dollar, and left alone in comments', () => {
    expect(body('"$${URL} and $${ and {{question}}" # ${NOPE}\n')).toEqual({ a: '${URL} and ${ and {{question}}' })
  })

  test('are not looked for on the prototype of the environment', () => {
    expect(problemsOf(`${MINIMAL}request: { body: "\${constructor}" }`)[0]).toContain('constructor is not set')
  })

  test('are never part of a message', () => {
    expect(problemsOf(`${MINIMAL}router: { kind: "\${TOKEN}" }`).join()).not.toContain(ENV.TOKEN)
  })

  test('are masked where they stand in the query of a URL, but for what is too short to be one', () => {
    const text = `${MINIMAL}${[
      'router: { kind: webhook, url: "https://${HOST}/w?v=${VERSION}&token=${TOKEN_Q}#x", capabilities: { sticky: true, mirrorPercent: true, step: 1 } }',
      'probes: [{ name: p, url: "${WHOLE}" }, { name: q, url: "https://${HOST}/" }]',
      'request: { body: { q: "Is it? ${QUESTION}" } }'
    ].join('\n')}`
    const env = {
      HOST: 'r.example.com',
      VERSION: '1',
      TOKEN_Q: 's3cret+of/router',
      WHOLE: 'https://p.example.com/h?key=k%40y-of-probe&page=2',
      QUESTION: 'why not'
    }
    const values = new Set(parse(text, env).secretValues)
    const query = ['key=k%40y-of-probe&page=2', 'k%40y-of-probe', 'k@y-of-probe']
    expect(values).toEqual(new Set(['s3cret+of/router', ...query]))
  })

  test('are masked where headers, keys, secrets and passwords hold them', () => {
    const text = `${MINIMAL}${[
      'secrets: [LISTED, ABSENT]',
      'request: { headers: { authorization: "Bearer ${IN_HEADER}" } }',
      'embeddings: { provider: openai, url: https://e.example.com, model: m, api_key: ${KEY} }',
      'window: { source: { kind: clickhouse, url: "https://me:p%40ss@c.example.com", table: t } }',
      'probes: [{ name: p, url: https://p.example.com, headers: { x: "${IN_PROBE}" } }]'
    ].join('\n')}`
    const env = { LISTED: 'one', IN_HEADER: 'two', KEY: 'three', IN_PROBE: 'four' }
    expect(new Set(parse(text, env).secretValues)).toEqual(new Set(['one', 'two', 'three', 'four', 'p%40ss', 'p@ss']))
  })
})

describe('bytes', () => {
  test('may carry a byte order mark and CRLF', () => {
    expect(parse(`\uFEFF${MINIMAL}`).name).toBe('rag')
    const windows = MINIMAL.replaceAll('\n', '\r\n')
    expect(parse(windows).name).toBe('rag')
    expect(problemsOf(`${windows}gld: 1`)).toEqual(['m.yml:9:1: unknown key "gld"; did you mean "gold"?'])
  })

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${MINIMAL}`, 'utf16le'), 'm.yml:1:1: the file is UTF-16; save it as UTF-8'],
    [
      'UTF-16 without its mark',
      Buffer.from(MINIMAL, 'utf16le'),
      'm.yml:1:1: the file is UTF-16 or binary; save it as UTF-8'
    ],
    [
      'Latin-1',
      Buffer.from(`${MINIMAL}# caf\u00e9`, 'latin1'),
      'm.yml:9:6: bytes that are not valid UTF-8; save the file as UTF-8'
    ],
    ['nothing', Buffer.alloc(0), 'm.yml:1:1: found nothing, expected a map of keys'],
    ['a text', Buffer.from('hello'), 'm.yml:1:1: found "hello", expected a map of keys'],
    [
      'too many bytes',
      Buffer.alloc(256 * 1024 + 1, '#'),
      'm.yml:1:1: the file has 262145 bytes; expected at most 262144'
    ]
  ])('%s', (_, bytes, problem) => {
    expect(problemsOf(bytes)).toEqual([problem])
  })
})

describe('hostile YAML', () => {
  test('alias bombs are refused before they grow', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`)
    expect(
      problemsOf(`${MINIMAL}request:\n  body:\n    l0: &l0 x\n${levels.map(text => `    ${text}\n`).join('')}`)
    ).toEqual(['m.yml:12:14: aliases followed more than 20 times; expected fewer'])
  })

  test('a few aliases of something large are refused too', () => {
    const large = `[${'x,'.repeat(9_000)}]`
    const problems = problemsOf(`${MINIMAL}request: { body: [&a ${large}, *a, *a] }`)
    expect(problems).toEqual([expect.stringContaining('more than 20000 values')])
  })

  test('an alias used in measure is fine', () => {
    const text = `${MINIMAL}request: { body: [&a { b: 1 }, *a, *a] }`
    expect(parse(text).request.body).toEqual([{ b: 1 }, { b: 1 }, { b: 1 }])
  })

  test.each(['[', '{a: ', '- ', '? ', '!a ', '&a ', 'a: ', '[\n', '{', ': ', '-\t', '{? '])(
    'nesting by %j is refused, whatever its depth',
    piece => {
      const problems = problemsOf(piece.repeat(100_000).slice(0, 256_000))
      expect(problems).toEqual([expect.stringContaining('nested too deeply')])
    }
  )

  test('a hundred faults are listed, and the rest counted', () => {
    const problems = problemsOf(MINIMAL + Array.from({ length: 150 }, (_, i) => `zzzzzz${i}: 1\n`).join(''))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe('m.yml:108:1: and 50 more')
  })

  test('no prototype is polluted', () => {
    problemsOf(`${MINIMAL}request: { body: { __proto__: { polluted: 1 } } }`)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(parse(`${MINIMAL}request: { body: { constructor: 1 } }`).request.body).toEqual({ constructor: 1 })
  })
})

describe('whatever the input, the only error is an InputError with places', () => {
  const refusesOrAccepts = (bytes: string | Uint8Array) => {
    try {
      parseManifest(bytes, { file: 'm.yml', env: ENV })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.problems.length).toBeGreaterThan(0)
      for (const { line, column } of error.problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
    }
  }

  test('for any bytes and any text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), refusesOrAccepts))
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), refusesOrAccepts))
  })

  test('for any pieces of YAML', () => {
    const piece = fc.constantFrom(
      '- ',
      '? ',
      ': ',
      'a',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '!t ',
      '|\n',
      '>\n',
      '"',
      "'",
      '#',
      '%',
      '---',
      '${URL}',
      '${',
      '$${',
      '<<',
      '\t',
      '\r'
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), pieces => refusesOrAccepts(pieces.join(''))))
  })

  test('for any value under any key of the manifest', () => {
    const keys = Object.keys(parse(EXAMPLE, EXAMPLE_ENV)).filter(key => /^[a-z_]+$/.test(key))
    const entry = fc.tuple(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }))
    fc.assert(fc.property(entry, ([key, value]) => refusesOrAccepts(MINIMAL + stringify({ [key]: value }))))
  })

  test('and one changed character of the example never goes unlocated', () => {
    const change = fc.tuple(fc.nat(EXAMPLE.length - 1), fc.constantFrom(...'{}[]:,-"\'\n\t#&*!|x0$'))
    fc.assert(
      fc.property(change, ([at, character]) =>
        refusesOrAccepts(EXAMPLE.slice(0, at) + character + EXAMPLE.slice(at + 1))
      )
    )
  })
})
