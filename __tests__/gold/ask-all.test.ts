import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Embedder } from '../../src/gold/embed.js'
import { readRows } from '../../src/gold/rows-file.js'
import { UnmeasurableError } from '../../src/model/errors.js'
import { type Answer, goodReply, json, type Received, type Service, startService } from '../doubles/http-service.js'
import { ask, itemOf, manifestOf, manyItems, tempFolder } from './setting.js'

const services: Service[] = []

afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})

async function serve(answer: Answer = response => json(response, goodReply())): Promise<Service> {
  const service = await startService(answer)
  services.push(service)
  return service
}

const asked = (received: Received) => received.body as { session: string; question: string }

/** A port that nothing listens on. */
async function deadUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return `http://127.0.0.1:${port}/ask`
}

test('every planned run has one row, in the same order whatever the order of arrival', async () => {
  const slowAtFirst = await serve(async (response, _, count) => {
    await new Promise(resolve => setTimeout(resolve, count < 5 ? 30 : 0))
    json(response, goodReply())
  })
  const baseline = await serve()
  const manifest = manifestOf({ canary: slowAtFirst.url, baseline: baseline.url })
  const { rows, missing, notes, plan, file } = await ask({
    manifest,
    items: manyItems(4),
    roles: ['canary', 'baseline_1', 'baseline_2', 'interleaved']
  })
  expect(rows.map(({ role, qid, phrasing, seed }) => ({ role, qid, phrasing, seed }))).toEqual(
    plan.runs.map(({ role, qid, phrasing, seed }) => ({ role, qid, phrasing, seed }))
  )
  expect([missing, notes]).toEqual([[], []])
  expect([slowAtFirst.received.length, baseline.received.length]).toEqual([24, 52])
  expect(readRows([file]).rows).toHaveLength(76)
})

test('turns of one conversation are asked one after the other, under one session that no other one has', async () => {
  const underWay = new Map<string, number>()
  const most = new Map<string, number>()
  const count = (session: string, change: number) => {
    underWay.set(session, (underWay.get(session) ?? 0) + change)
    most.set(session, Math.max(most.get(session) ?? 0, underWay.get(session)!))
  }
  const service = await serve(async (response, received) => {
    const { session } = asked(received)
    count(session, 1)
    await new Promise(resolve => setTimeout(resolve, 5))
    count(session, -1)
    json(response, goodReply())
  })
  const items = ['one', 'two', 'three'].map(qid => itemOf({ qid, question: qid, session_id: 'talk', paraphrases: [] }))
  const manifest = manifestOf({ canary: service.url, gold: { seeds: [1, 2], concurrency: 8 } })
  await ask({ manifest, items })
  const turnsOf = (session: string) => service.received.map(asked).filter(one => one.session === session)
  const sessions = new Set(service.received.map(one => asked(one).session))
  expect(sessions.size).toBe(2)
  for (const session of sessions) expect(turnsOf(session).map(turn => turn.question)).toEqual(['one', 'two', 'three'])
  expect(Math.max(...most.values())).toBe(1)

  await ask({ manifest, items })
  expect(service.received.slice(6).some(one => sessions.has(asked(one).session))).toBe(false)
})

test('no more questions are under way than the manifest allows', async () => {
  let underWay = 0
  let most = 0
  const service = await serve(async response => {
    most = Math.max(most, ++underWay)
    await new Promise(resolve => setTimeout(resolve, 2))
    underWay--
    json(response, goodReply())
  })
  await ask({ manifest: manifestOf({ canary: service.url, gold: { concurrency: 3 } }), items: manyItems(5) })
  expect(most).toBe(3)
})

describe('a limit on the cost', () => {
  test('is never passed, and what is left is missing', async () => {
    const service = await serve(response => json(response, goodReply({ cost_usd: 0.03 })))
    const manifest = manifestOf({ canary: service.url, gold: { max_cost_usd: 0.2, concurrency: 8 } })
    const { rows, missing, notes } = await ask({ manifest, items: manyItems(5) })
    expect(rows).toHaveLength(6)
    expect(missing).toHaveLength(24)
    expect(service.received).toHaveLength(6)
    expect(notes).toEqual(['asking stopped at $0.1800: one more run would have passed max_cost_usd ($0.2)'])
  })

  test('counts what an interrupted run had spent', async () => {
    const service = await serve(response => json(response, goodReply({ cost_usd: 0.03 })))
    const manifest = manifestOf({ canary: service.url, gold: { max_cost_usd: 0.2 } })
    const file = join(tempFolder(), 'rows.jsonl')
    await ask({ manifest, items: manyItems(5), file })
    const { rows } = await ask({ manifest, items: manyItems(5), file, resume: true })
    expect(rows).toHaveLength(6)
    expect(service.received).toHaveLength(6)
  })

  test('that can not be kept to is said', async () => {
    const service = await serve(response => json(response, goodReply({ cost_usd: undefined })))
    const manifest = manifestOf({ canary: service.url, gold: { max_cost_usd: 0.01 } })
    const { missing, notes } = await ask({ manifest, items: [itemOf()] })
    expect(missing).toEqual([])
    expect(notes.join()).toMatch(/no reply told its cost/)
  })
})

describe('a service that is not there', () => {
  const silent = async (asking: Parameters<typeof ask>[0]) => {
    const error = await ask(asking).then(
      () => null,
      (error: unknown) => error
    )
    expect(error).toBeInstanceOf(UnmeasurableError)
    return error as UnmeasurableError
  }

  test('as canary ends the asking early, naming host and cause, and leaves no rows', async () => {
    const canary = await deadUrl()
    const file = join(tempFolder(), 'rows.jsonl')
    const error = await silent({ manifest: manifestOf({ canary }), items: manyItems(40), file })
    expect(error.reason).toBe('service_unreachable')
    expect(error.message).toContain(`the canary at ${new URL(canary).host} did not answer the first 5 questions: `)
    expect(error.message).toMatch(/ECONNREFUSED/)
    expect(readRows([file]).rows).toEqual([])
  })

  test('is found out with fewer questions than it takes to tell, too', async () => {
    const manifest = manifestOf({ canary: await deadUrl(), gold: { phrasings: 1, seeds: [7] } })
    expect((await silent({ manifest, items: [itemOf()] })).message).toMatch(/did not answer the first question/)
  })

  test('as baseline is baseline_unavailable where its runs are needed', async () => {
    const manifest = manifestOf({ canary: (await serve()).url, baseline: await deadUrl() })
    expect((await silent({ manifest, items: manyItems(5), roles: ['canary', 'baseline_1'] })).reason).toBe(
      'baseline_unavailable'
    )
  })

  test('as baseline is done without where its runs were only interleaved', async () => {
    const manifest = manifestOf({ canary: (await serve()).url, baseline: await deadUrl() })
    const { rows, missing, notes } = await ask({ manifest, items: manyItems(8), roles: ['canary', 'interleaved'] })
    expect(rows.map(row => row.role)).toEqual(Array.from({ length: 48 }, () => 'canary'))
    expect(missing).toEqual([])
    expect(notes.join()).toMatch(/the baseline does not answer/)
  })

  test('because it does not speak TLS is told so', async () => {
    const { url } = await serve()
    const manifest = manifestOf({ canary: url.replace('http:', 'https:') })
    const error = await silent({ manifest, items: manyItems(5) })
    expect(error.reason).toBe('service_unreachable')
    expect(error.message).toMatch(/certificate|http against https/)
  })

  test('for a while only, leaves errors that count', async () => {
    const service = await serve((response, _, count) => {
      if (count <= 2) response.socket!.destroy()
      else json(response, goodReply())
    })
    const manifest = manifestOf({ canary: service.url, request: { retries: 0 }, gold: { concurrency: 1 } })
    const { rows } = await ask({ manifest, items: manyItems(2) })
    expect(rows).toHaveLength(12)
    expect(rows.filter(row => row.error?.kind === 'reset')).toHaveLength(2)
  })
})

describe('asking that is stopped', () => {
  test('by the signal keeps the rows so far, and says what is missing', async () => {
    const stop = new AbortController()
    const service = await serve((response, _, count) => {
      if (count === 10) stop.abort()
      json(response, goodReply())
    })
    const file = join(tempFolder(), 'rows.jsonl')
    const manifest = manifestOf({ canary: service.url, gold: { concurrency: 2 } })
    const first = await ask({ manifest, items: manyItems(5), file, signal: stop.signal })
    expect(first.rows.length).toBeGreaterThanOrEqual(8)
    expect(first.rows.length + first.missing.length).toBe(30)
    expect(readRows([file]).rows).toHaveLength(first.rows.length)

    const second = await ask({ manifest, items: manyItems(5), file, resume: true })
    expect(second.missing).toEqual([])
    expect(second.rows).toHaveLength(30)
  })

  test('by the signal while it waits for Retry-After ends at once', async () => {
    const stop = new AbortController()
    const service = await serve(response => {
      response.writeHead(429, { 'retry-after': '60' }).end()
      setTimeout(() => stop.abort(), 20)
    })
    const { systemClock } = await import('../../src/world/clock.js')
    const { rows, missing } = await ask({
      manifest: manifestOf({ canary: service.url }),
      items: manyItems(3),
      signal: stop.signal,
      clock: systemClock
    })
    expect([rows.length, missing.length]).toEqual([0, 18])
  })

  test('by embeddings that can not be had keeps the rows so far', async () => {
    const service = await serve()
    let calls = 0
    const failing: Embedder = {
      id: 'failing',
      semantic: true,
      async embed(texts) {
        if (++calls > 3) throw new UnmeasurableError('service_unreachable', 'embeddings: gone')
        return texts.map(() => Float32Array.of(1, 0))
      }
    }
    const file = join(tempFolder(), 'rows.jsonl')
    const manifest = manifestOf({ canary: service.url, gold: { concurrency: 1 } })
    await expect(ask({ manifest, items: manyItems(5), file, embedder: failing })).rejects.toThrow('embeddings: gone')
    expect(readRows([file]).rows).toHaveLength(3)
    expect(existsSync(join(file, '..', 'rows.previous.jsonl'))).toBe(false)
  })
})

test('replies without ΔS are counted in a note', async () => {
  const service = await serve((response, _, count) => json(response, goodReply(count > 2 ? {} : { retrieved: [] })))
  const { notes } = await ask({ manifest: manifestOf({ canary: service.url }), items: [itemOf()] })
  expect(notes).toEqual(['2 of 6 replies have no retrieval distance: nothing was retrieved, or nothing to compare'])
})

test('raw replies are not kept', async () => {
  const service = await serve(response => json(response, goodReply({ answer: 'x'.repeat(100_000) })))
  const { file } = await ask({ manifest: manifestOf({ canary: service.url }), items: [itemOf()] })
  expect(readFileSync(file).length).toBeLessThan(20_000)
})

test('an expression that runs away costs its own run, and is told', async () => {
  const service = await serve(response => json(response, goodReply({ answer: `ninety days ${'a'.repeat(60)}!` })))
  const items = [itemOf(), itemOf({ qid: 'q2', gold_claim_substr: ['/(a+)+$(?!b)/'] })]
  const { rows, notes } = await ask({ manifest: manifestOf({ canary: service.url, gold: { seeds: [7] } }), items })
  expect(rows.map(row => [row.qid, row.contains_claim])).toEqual([
    ...Array.from({ length: 3 }, () => ['q1', true]),
    ...Array.from({ length: 3 }, () => ['q2', false])
  ])
  expect(notes.join()).toContain('gold_claim_substr of q2: /(a+)+$(?!b)/ took more than 100 ms')
})

test('refusals that go on are listed', async () => {
  const service = await serve(response =>
    json(response, goodReply({ answer: '**Not in context**, sorry.', citations: [] }))
  )
  const { rows, notes } = await ask({ manifest: manifestOf({ canary: service.url }), items: [itemOf()] })
  expect(rows.every(row => row.refusal)).toBe(true)
  expect(notes).toContain('Recognised as refusals: q1: "**Not in context**, sorry."')
})
