import type { RequestListener, ServerResponse } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requestsSource } from '../../../src/window/clickhouse/clickhouse.js'
import { columnsOf } from '../../../src/window/clickhouse/columns.js'
import { partsOf } from '../../../src/window/clickhouse/parts.js'
import type { WindowQuery } from '../../../src/window/summary.js'
import { type ClickhouseEndpoint, openClickhouse } from '../../../src/world/clickhouse.js'
import { deadUrl, serve } from '../../doubles/loopback.js'
import { START, WHOLE } from '../rows.js'
import { answerOf } from './answers.js'

// A double of the server: what it refuses, and how it fails. What SQL means is tested with the engine itself
// (__tests__/real/clickhouse.test.ts).

const QUERY: WindowQuery = { ...WHOLE, from: START, to: START + 60_000 }
const PATIENCE = { idleMs: 300, leastBytes: 1, totalMs: 600 }
const GUARD = { allowedHosts: ['127.0.0.1'], allowedRanges: [] }

function source(url: string, endpoint: Partial<ClickhouseEndpoint> = {}, guard = GUARD) {
  const ask = openClickhouse({ url, headers: {}, ...endpoint }, guard)
  return requestsSource({
    ask,
    table: 'requests',
    columns: {},
    arms: {},
    patience: PATIENCE,
    now: () => START + 60_000
  })
}

/** Rows that the server does not sum up: the last part of an answer. */
const ODD = partsOf(Object.keys(columnsOf({})), QUERY).length
const sent = (row: readonly unknown[]) => [ODD, '', [JSON.stringify(row)], row[0], []]

const requests = (count: number) =>
  Array.from({ length: count }, (_, i) => sent([START + i, `r${i}`, i % 2 ? 'canary' : 'baseline', 200, 100]))

const answer: RequestListener = (_, reply) => reply.end(answerOf(requests(100)))

describe('a server', () => {
  test('is asked as the user, for the time of the window, changing nothing and stopping when nobody listens', async () => {
    const asked: { url: URL; authorization: string | undefined; text: string; header: unknown }[] = []
    const url = await serve(async (request, reply) => {
      let text = ''
      for await (const chunk of request) text += chunk
      const { authorization, 'x-tenant': header } = request.headers
      asked.push({ url: new URL(request.url!, 'http://x'), authorization, text, header })
      reply.end(answerOf(requests(100)))
    })
    const endpoint = { user: 'gate', password: 'p:w', database: 'prod', headers: { 'x-tenant': 'a' } }
    const summary = await source(url, endpoint).read({ ...QUERY, historyMs: 3_600_000 })
    expect(summary.arms.canary.requests).toBe(50)
    expect(asked).toHaveLength(1)
    const [{ url: sent, authorization, text, header }] = asked as [(typeof asked)[0]]
    expect([authorization, header]).toEqual([`Basic ${btoa('gate:p:w')}`, 'a'])
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      database: 'prod',
      param_from: String(START - 3_600_000),
      param_history: '3600000',
      readonly: '1',
      max_execution_time: '1',
      max_rows_to_read: '50000000000',
      cancel_http_readonly_queries_on_client_close: '1'
    })
    expect(text).toMatch(/^WITH\s.*FROM `requests` WHERE.*FORMAT JSONCompact$/s)
  })

  test('whose user may change no setting is asked without any', async () => {
    const url = await serve((request, reply) => {
      if (!request.url!.includes('readonly')) return answer(request, reply)
      reply.statusCode = 500
      reply.end("Code: 164. DB::Exception: Cannot modify 'readonly' setting in readonly mode. (READONLY)")
    })
    const window = source(url)
    expect((await window.read(QUERY)).rows.counted).toBe(100)
    expect((await window.read(QUERY)).rows.counted).toBe(100)
  })

  const says = (status: number, body: string, headers: Record<string, string> = {}): RequestListener => {
    return (_, reply) => void reply.writeHead(status, headers).end(body)
  }
  const part = (then: (reply: ServerResponse) => void): RequestListener => {
    return (_, reply) => {
      reply.write(answerOf(requests(100)).slice(0, 3000))
      setTimeout(then, 20, reply)
    }
  }
  const CODE = 'x-clickhouse-exception-code'
  test.each<[string, RequestListener, RegExp]>([
    [
      'denies the login',
      says(403, 'Code: 516. DB::Exception: gate: Authentication failed', { [CODE]: '516' }),
      /Authentication failed; check window.source.user and password/
    ],
    [
      'denies the table',
      says(403, 'Code: 497. DB::Exception: gate: Not enough privileges.'),
      /grant SELECT on the table/
    ],
    [
      'has no such table',
      says(404, 'Code: 60. DB::Exception: Unknown table'),
      /Unknown table; check window.source.database/
    ],
    ['says 200 and an error', says(200, 'Code: 241. DB::Exception: Memory limit', { [CODE]: '241' }), /Memory limit/],
    ['is a login page', says(401, '<html>Log in</html>'), /answered 401, and not as ClickHouse does.*headers/],
    ['sends elsewhere', says(302, '', { location: 'http://127.0.0.1:1/' }), /answered 302/],
    ['is something else', says(200, '<html>hello</html>'), /broke off after 0 rows/],
    ['never answers', () => undefined, /did not begin to answer within 0.6 s/],
    [
      'stalls in a refusal',
      (_, reply) => void reply.writeHead(500).write('Code: 241. DB::Exception: Memory limit'),
      /Memory limit/
    ],
    ['stalls in its answer', part(() => undefined), /requests: no more than 0 bytes came in 0.3 s.*half an answer/],
    ['dies in its answer', part(reply => reply.destroy()), /half an answer/],
    ['ends in the middle', part(reply => void reply.end()), /broke off after \d+ rows; nothing is judged on half/],
    [
      'throws after 200',
      part(reply => void reply.end('"\nCode: 395. DB::Exception: it died')),
      /it died; nothing is judged on half/
    ]
  ])('that %s gives no window', async (_, listener, expected) => {
    const reading = source(await serve(listener)).read(QUERY)
    await expect(reading).rejects.toMatchObject({ name: 'UnmeasurableError', reason: 'service_unreachable' })
    await expect(reading).rejects.toThrow(expected)
  })

  test('that is not there, or must not be reached, gives no window', async () => {
    await expect(source(await deadUrl()).read(QUERY)).rejects.toThrow(/no connection; check host, port/)
    const url = await serve(answer)
    await expect(source(url, {}, { ...GUARD, allowedHosts: [] }).read(QUERY)).rejects.toThrow(/private address/)
    const named = url.replace('127.0.0.1', 'localhost')
    await expect(source(named).read(QUERY)).rejects.toThrow(/private address/)
    await expect(source(url.replace('//', '//me:secret@')).read(QUERY)).rejects.toThrow(/credentials do not belong/)
  })

  test('is left when the run is given up', async () => {
    const given = new AbortController()
    const url = await serve(part(() => given.abort(new Error('given up'))))
    await expect(source(url).read(QUERY, given.signal)).rejects.toThrow('given up')
  })
})

test('rows that are no requests are left out, counted and explained', async () => {
  const odd = [
    [START + 5, 'r100', 'canary', 200, -2],
    [null, 'r101', 'canary', 200, 1]
  ]
  const rows = [...requests(100), ...odd.map(sent)]
  const {
    rows: counts,
    leftOut,
    problems
  } = await source(await serve((_, reply) => reply.end(answerOf(rows)))).read(QUERY)
  expect(counts).toMatchObject({ read: 102, counted: 100, broken: 2 })
  expect(leftOut.canary.unreadable).toBe(2)
  expect(problems[0]).toMatchObject({
    file: 'requests',
    line: 101,
    message: expect.stringMatching(/latency_ms: found -2/)
  })
})

test('a column that gives several values is refused', async () => {
  const url = await serve((_, reply) => reply.end(answerOf([sent([START, 'r', 'canary', 200, 1, 1])])))
  await expect(source(url).read(QUERY)).rejects.toThrow(/6 values a row; expected 5/)
})

test.each([
  ['a row of another form', [1, 2, 3, 4, 5]],
  ['a row of no part', [ODD + 1, '', [], 0, []]],
  ['a sum that is no number', [1, 'canary', [], 2, [null, START, START, START]]]
])('%s is no answer', async (what, row) => {
  const url = await serve((_, reply) => reply.end(answerOf([row])))
  await expect(source(url).read(QUERY)).rejects.toThrow(what)
})

test('a window without a start is refused', async () => {
  await expect(source(await serve(answer)).read(WHOLE)).rejects.toThrow(/needs a start/)
})

test('whatever the times, no value stands in the text of the query', async () => {
  const texts = new Set<string>()
  const url = await serve(async (request, reply) => {
    let text = ''
    for await (const chunk of request) text += chunk
    texts.add(text)
    reply.end(answerOf([]))
  })
  const window = source(url)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 4e12 }), fc.nat(1e9), async (from, length) => {
      await window.read({ ...QUERY, from, to: from + length })
    }),
    { numRuns: 10 }
  )
  expect(texts.size).toBe(1)
})
