import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Row } from '../../src/gold/row.js'
import { type Answer, goodReply, json, type Service, startService } from '../doubles/http-service.js'
import { ask, type Changes, type FastClock, fastClock, itemOf, manifestOf } from './setting.js'

const one = { phrasings: 1, seeds: [7], concurrency: 1 }
const services: Service[] = []

afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})

async function serve(answer: Answer): Promise<Service> {
  const service = await startService(answer)
  services.push(service)
  return service
}

/** Asks one question, once. */
async function askOnce(answer: Answer, changes: Changes = {}, clock: FastClock = fastClock()) {
  const service = await serve(answer)
  const manifest = manifestOf({ canary: service.url, ...changes, gold: { ...one, ...changes.gold } })
  const { rows } = await ask({ manifest, items: [itemOf()], clock })
  expect(rows).toHaveLength(1)
  return { row: rows[0] as Row, service, slept: clock.slept }
}

/** Answers with these in turn, the last one for ever. */
function inTurn(...answers: ((response: ServerResponse) => void)[]): Answer {
  return (response, _, count) => answers[Math.min(count, answers.length) - 1]!(response)
}

const good = (response: ServerResponse) => json(response, goodReply())
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('{"busy": true}')

describe('a question', () => {
  test('is sent as the manifest says', async () => {
    const { service } = await askOnce(good, {
      request: {
        method: 'PUT',
        headers: { Authorization: 'Bearer t', 'Content-Type': 'application/vnd.rag+json' },
        body: { input: [{ text: 'Q: {{question}}' }], options: { seed: '{{seed}}', user: '{{session}}' } }
      }
    })
    const [received] = service.received
    expect(received!.method).toBe('PUT')
    expect(received!.headers).toMatchObject({ authorization: 'Bearer t', 'content-type': 'application/vnd.rag+json' })
    expect(received!.body).toEqual({
      input: [{ text: 'Q: How long are logs kept?' }],
      options: { seed: 7, user: expect.stringMatching(/^rg-[0-9a-f]{24}$/) }
    })
  })

  test('is put into the query by GET, beside what is there', async () => {
    const service = await serve(good)
    const body = { q: '{{question}}', seed: '{{seed}}', filter: { lang: 'en' } }
    const manifest = manifestOf({ canary: `${service.url}?v=2`, request: { method: 'GET', body }, gold: one })
    await ask({ manifest, items: [itemOf({ question: 'A & B?' })] })
    const { method, url, text } = service.received[0]!
    expect([method, text]).toEqual(['GET', ''])
    expect([...new URL(url, 'http://x').searchParams]).toEqual([
      ['v', '2'],
      ['q', 'A & B?'],
      ['seed', '7'],
      ['filter', '{"lang":"en"}']
    ])
  })

  test('that is answered becomes a row with its time and statuses', async () => {
    const { row } = await askOnce(good)
    expect(row).toMatchObject({ role: 'canary', statuses: [200], error: null, solved: true, cost_usd: 0.01 })
    expect(row.latency_ms).toBeGreaterThan(0)
  })
})

describe('a reply counts', () => {
  test('whatever its content type says', async () => {
    const { row } = await askOnce(response => {
      response.writeHead(201, { 'content-type': 'text/html' }).end(`\uFEFF${JSON.stringify(goodReply())}`)
    })
    expect(row).toMatchObject({ error: null, statuses: [201], solved: true })
  })

  test('compressed', async () => {
    const { row } = await askOnce(response => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(goodReply())))
    })
    expect(row.error).toBeNull()
  })

  test('with a header sent twice', async () => {
    const { row } = await askOnce(
      response => {
        response.setHeader('x-pins', [
          'INDEX_HASH=sha256:aa; RERANK_HASH=sha256:bb',
          'PROMPT_VER=p-2; MODEL_VER=m-2026-01-01'
        ])
        json(response, goodReply())
      },
      { response: { pins: { header: 'X-Pins' } } }
    )
    expect(row).toMatchObject({ pins: 'mismatch', pins_seen: { PROMPT_VER: 'p-2' } })
  })

  test('when it is JSON of the wrong shape, as drift and not as an error', async () => {
    const { row } = await askOnce(response => json(response, ['hello']))
    expect(row).toMatchObject({ error: null, solved: false, pins: 'missing' })
    expect(row.drift.length).toBeGreaterThan(0)
  })
})

describe('an error of the run', () => {
  test.each([
    [
      'an HTML page',
      200,
      '<html><body>\n  Welcome\u0007</body></html>',
      'not_json',
      /no JSON: "<html><body> Welcome <\/body>/
    ],
    ['truncated JSON', 200, '{"answer": "nine', 'not_json', /no JSON/],
    ['nothing', 204, '', 'not_json', /\(empty\)/],
    ['an internal error', 500, '{"trace":"boom"}', 'http_500', /answered 500: .*boom.*look at the service's log/],
    ['a client error', 404, 'no such page', 'http_404', /answered 404/]
  ])('is %s, and it is not asked again', async (_, code, body, kind, message) => {
    const { row, service } = await askOnce(response => void response.writeHead(code).end(body))
    expect(service.received).toHaveLength(1)
    expect(row).toMatchObject({
      statuses: [code],
      error: { kind },
      latency_ms: null,
      lambda: '←',
      solved: false,
      pins: null
    })
    expect(row.error!.message).toMatch(message)
  })

  test('is a reply of 100 MB, which is not read to its end', async () => {
    let sent = 0
    const { row } = await askOnce(response => {
      const chunk = Buffer.alloc(1 << 20, 'x')
      const more = () => {
        while (sent < 100 && !response.destroyed) {
          sent++
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    expect(row.error!.kind).toBe('too_large')
    expect(row.statuses).toEqual([0])
    expect(sent).toBeLessThan(100)
  })

  test('is a 100 MB reply announced by its length', async () => {
    const { row } = await askOnce(response => {
      response.writeHead(200, { 'content-length': String(100 * 1024 * 1024) }).write('{')
    })
    expect(row.error!.kind).toBe('too_large')
  })

  test('is a reply that trickles without end, given up at the time-out', async () => {
    const { row, service } = await askOnce(
      response => {
        response.writeHead(200)
        const timer = setInterval(() => response.write(' '), 5)
        response.once('close', () => clearInterval(timer))
      },
      { request: { timeout: '1s', retries: 1 } }
    )
    expect(row).toMatchObject({ statuses: [0, 0], error: { kind: 'timeout' } })
    expect(row.error!.message).toMatch(/after 2 attempts/)
    expect(service.received).toHaveLength(2)
  })

  test('is a status that HTTP does not know, taken as 5xx', async () => {
    const { row } = await askOnce(response => void response.writeHead(999).end('denied'))
    expect(row).toMatchObject({ statuses: [599], error: { kind: 'http_999' } })
  })

  test('is a redirect to another origin', async () => {
    const { row, service } = await askOnce(
      response => void response.writeHead(302, { location: 'http://127.0.0.2:1/ask' }).end()
    )
    expect(service.received).toHaveLength(1)
    expect(row).toMatchObject({ statuses: [302], error: { kind: 'redirect' } })
  })

  test('is what is left after the last retry', async () => {
    const { row } = await askOnce(status(503), { request: { retries: 2 } })
    expect(row).toMatchObject({ statuses: [503, 503, 503], error: { kind: 'http_503' } })
  })
})

describe('a retry', () => {
  test('follows 503, and both statuses stay in the row', async () => {
    const { row, slept } = await askOnce(inTurn(status(503), good))
    expect(row).toMatchObject({ statuses: [503, 200], error: null, solved: true })
    expect(slept).toHaveLength(1)
    expect(slept[0]).toBeGreaterThanOrEqual(125)
    expect(slept[0]).toBeLessThan(375)
  })

  test('follows a connection that breaks in the middle of the body', async () => {
    const { row } = await askOnce(
      inTurn(response => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('{"answer":', () => response.socket!.resetAndDestroy())
      }, good)
    )
    expect(row).toMatchObject({ statuses: [0, 200], error: null })
  })

  test('waits for as many seconds as Retry-After says', async () => {
    const { row, slept } = await askOnce(inTurn(status(429, { 'retry-after': '3' }), good))
    expect(row.statuses).toEqual([429, 200])
    expect(slept).toContain(3000)
  })

  test('waits until the date of Retry-After, by the clock of the service', async () => {
    const date = new Date('2020-01-01T00:00:00Z')
    const headers = { date: date.toUTCString(), 'retry-after': new Date(date.getTime() + 7000).toUTCString() }
    const { slept } = await askOnce(inTurn(status(503, headers), good))
    expect(slept).toContain(7000)
  })

  test('waits 60 s at most', async () => {
    const { row, slept } = await askOnce(inTurn(status(429, { 'retry-after': '300' }), good))
    expect(row.error).toBeNull()
    expect(Math.max(...slept)).toBe(60_000)
  })

  test('does not wait for a quota that is used up for the day', async () => {
    await expect(askOnce(status(429, { 'retry-after': '86400' }))).rejects.toThrow(
      'answers 429 and asks to be left alone for 1 day (Retry-After): its quota is used up'
    )
  })

  test('backs off longer each time where Retry-After can not be read', async () => {
    const { row, slept } = await askOnce(status(503, { 'retry-after': 'soon' }), { request: { retries: 5 } })
    expect(row.statuses).toEqual([503, 503, 503, 503, 503, 503])
    expect(slept).toHaveLength(5)
    expect(slept[4]).toBeGreaterThan(slept[0]!)
  })
})

test('a service that says nothing but 429 is held to be absent, rather than waited for all day', async () => {
  await expect(askOnce(status(429, { 'retry-after': '1' }))).rejects.toMatchObject({ reason: 'service_unreachable' })
})

test('a clock that jumps back spoils no duration', async () => {
  let calls = 0
  const backwards = fastClock(() => Date.UTC(2026, 10, 23) - calls++ * 3_600_000)
  const { row } = await askOnce(inTurn(status(503, { 'retry-after': '1' }), good), {}, backwards)
  expect(row.latency_ms).toBeGreaterThan(0)
  expect(row.latency_ms).toBeLessThan(5000)
  expect(row.started_at).toMatch(/^2026-11-2/)
})
