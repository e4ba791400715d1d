import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { databaseName, sqlExpression, tableName } from '../../src/manifest/sql.js'
import { type Columns, columnsOf } from '../../src/window/clickhouse/columns.js'
import { mixedOf, partsOf } from '../../src/window/clickhouse/parts.js'
import { windowQuery } from '../../src/window/clickhouse/query.js'
import { spansQuery } from '../../src/window/clickhouse/spans.js'
import { MINIMAL, parse, problemsOf } from './setting.js'

const withSource = (source: string, window = '') =>
  `${MINIMAL}window: { source: { kind: clickhouse, ${source} }${window} }`
const AT = 'url: "https://c.example.com:8443"'
const inSource = (source: string, window = '') =>
  problemsOf(withSource(`${AT}, ${source}`, window)).map(problem => problem.replace(/^m\.yml:\d+:\d+: /, ''))

describe('a source in ClickHouse', () => {
  test('is a table with columns, or a table of traces', () => {
    expect(inSource('table: prod.rag_requests, columns: { latency_ms: took * 1000 }')).toEqual([])
    expect(inSource('database: prod, user: gate, password: "${TOKEN}", traces: { table: otel_traces }')).toEqual([])
    const neither = 'expected exactly one of table and traces'
    expect([inSource('database: prod'), inSource('table: t, traces: { table: u }')]).toEqual([[neither], [neither]])
  })

  test('keeps its password out of every log', () => {
    expect(parse(withSource(`${AT}, table: t, user: u, password: "\${TOKEN}"`)).secretValues).toEqual(['hunter2'])
  })

  test('names fields of the log, and an expression for each segment', () => {
    expect(inSource('table: t, columns: { latancy_ms: took }')).toEqual([
      '"latancy_ms" is no field of the request log and no segment; did you mean "latency_ms"?'
    ])
    expect(inSource('table: t, columns: { plan: plan }', ', segments: [plan]')).toEqual([])
    expect(inSource('table: t', ', segments: [plan]')).toEqual([
      'no column is plan; expected an expression for it in window.source.columns'
    ])
    expect(inSource('traces: { table: t }, columns: { status: code }')).toEqual([
      'columns belong to a table of requests; traces have their own'
    ])
  })

  test('has its settings as keys, not in its URL', () => {
    expect(problemsOf(withSource('url: "https://c.example.com/?readonly=0", table: t'))).toEqual([
      expect.stringContaining('the URL has a query; expected database, user, password and headers as keys')
    ])
  })

  test.each([
    ['code; DROP TABLE t', 'without ";"'],
    ['code -- all', 'without "--"'],
    ['code /* all */', 'without "/*"'],
    ['code # all', 'without "#"'],
    ['(SELECT max(code) FROM other)', 'without SELECT'],
    ['code IN other', 'without IN before the name of a table; a list stands in brackets'],
    ['arrayJoin([1, 2])', 'without arrayJoin'],
    ["COLUMNS('a')", 'without COLUMNS'],
    ['{from:Int64}', 'without "{"'],
    ['$x$ a $x$', 'without "$"'],
    ['code) OR (1 = 1', 'with its brackets in pairs; a ")" is not'],
    ['f(code', 'with its brackets in pairs; a "(" is not'],
    ['f[code)', 'with its brackets in pairs; a ")" is not'],
    ['code, 1', 'not several: there is a comma outside of brackets'],
    ["concat('a, code)", "with each quote closed; one ' is not"],
    ['a\u0000', 'without control characters'],
    ['  ', 'such as status_code or if(ok, 200, 500)']
  ])('refuses the expression %s', (text, wanted) => {
    expect(sqlExpression.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      `one SQL expression over columns, ${wanted}`
    ])
  })

  test.each([
    'took * 1000',
    "if(ok AND code IN (200, 204), 'a;b--c', 'it''s \\' {}')",
    "SpanAttributes['http.route']",
    'toFloat64OrNull(`a strange (name`)',
    'CAST(x AS Float64)',
    'a - -b',
    "map('MODEL_VER', model, 'PROMPT_VER', prompt)",
    'selected + "select"'
  ])('takes the expression %s', text => {
    expect(sqlExpression.parse(text)).toBe(text)
  })
})

/** How SQL is read: what stands in quotes is one text, and what is left is words and signs. */
const outside = (sql: string) => sql.replace(/'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`\\]|\\.|``)*`/gs, 'Q')

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      ';',
      '--',
      '/*',
      '*/',
      '#',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ',',
      '$',
      ' ',
      '\n',
      'SELECT',
      'FROM',
      'UNION ALL',
      'FORMAT',
      'INTO OUTFILE',
      'SETTINGS',
      'x',
      '1',
      "''",
      "\\'"
    ),
    fc.string({ unit: 'binary', maxLength: 3 })
  ),
  { maxLength: 12 }
)

describe('whatever a manifest says', () => {
  const requestsQuery = (table: string, columns: Columns, segments: string[] = []) => {
    const query = { from: 0, to: 1, canary: 'served', segments, historyMs: 0 } as const
    const fields = Object.keys(columns)
    const parts = partsOf(fields, query).map(({ selected }) => selected)
    return windowQuery(table, columns, mixedOf(fields, query), segments, parts)
  }
  const skeleton = outside(requestsQuery('t', { ...columnsOf({}), status: 'PLACE' })).split('PLACE')

  test('an expression that is let in stays between its brackets', () => {
    fc.assert(
      fc.property(nasty, parts => {
        const read = sqlExpression.safeParse(parts.join(''))
        if (!read.success) return
        const sql = outside(requestsQuery('t', { ...columnsOf({}), status: read.data }))
        // The query around it is the same, and the brackets around it close where they did.
        const inner = outside(read.data)
        expect(sql).toBe(skeleton.join(inner))
        expect(inner).not.toMatch(/;|--|\/\*|#|\bselect\b/i)
        let depth = 0
        for (const char of inner) {
          depth += char === '(' ? 1 : char === ')' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
      { numRuns: 3000 }
    )
  })

  test('a name that is let in stays within its quotes', () => {
    fc.assert(
      fc.property(nasty, parts => {
        const text = parts.join('')
        for (const form of [tableName, databaseName]) {
          const read = form.safeParse(text)
          if (!read.success) continue
          expect(read.data).toMatch(/^[\w.-]+$/)
        }
      })
    )
  })

  test('a segment may be called anything', () => {
    const named = outside(requestsQuery('t', { ...columnsOf({}), plan: 'x' }, ['plan']))
    const words = /own_[0-9a-f]+/g
    fc.assert(
      fc.property(nasty, parts => {
        const field = `${parts.join('')} `
        const sql = outside(requestsQuery('t', { ...columnsOf({}), [field]: 'x' }, [field]))
        expect(sql.replace(words, 'own')).toBe(named.replace(words, 'own'))
      }),
      { numRuns: 200 }
    )
  })

  test('services and attributes are parameters', () => {
    expect(spansQuery('otel_traces', ["x'); DROP TABLE t"])).not.toContain('DROP')
  })
})
