import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RECORD_FIELDS } from '../../src/model/record-fields.js'
import { type JoinOptions, readJoined } from '../../src/window/join.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { type MappedOptions, mappedSource } from '../../src/window/mapped.js'
import { requestSchema } from '../../src/window/record.js'
import type { WindowQuery, WindowSummary } from '../../src/window/summary.js'
import { row, START, WHOLE } from './rows.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mapped-'))
})
afterAll(() => rm(folder, { recursive: true }))

const openUrl = () => Promise.reject(new Error('no URL'))
const jsonl = (rows: readonly unknown[]) =>
  rows.map(each => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('')

interface Second extends Partial<JoinOptions> {
  rows: readonly unknown[]
}

async function read(
  rows: readonly unknown[],
  options: Partial<MappedOptions> = {},
  { second, query }: { second?: Second; query?: Partial<WindowQuery> } = {}
): Promise<WindowSummary> {
  const cwd = await mkdtemp(join(folder, 'log-'))
  await writeFile(join(cwd, 'log.jsonl'), jsonl(rows))
  const inputs = { cwd, openUrl, arms: {} }
  let joining: MappedOptions['join'] = null
  if (second) {
    await writeFile(join(cwd, 'second.jsonl'), jsonl(second.rows))
    const whole: JoinOptions = { ...inputs, paths: ['second.jsonl'], fields: {}, unmatched: 'hold', ...second }
    joining = (asked, signal) => readJoined(whole, asked, signal)
  }
  const given = { fields: {}, join: joining, measure: null, sample: 2000, lexical: false, ...options }
  return mappedSource({ ...inputs, paths: ['log.jsonl'], ...given }).read({ ...WHOLE, ...query })
}

test('a manifest may place each field of the record', () => {
  expect([...RECORD_FIELDS].sort()).toEqual(Object.keys(requestSchema.shape).sort())
})

describe('rows of another form', () => {
  const ours = Array.from({ length: 40 }, (_, i) =>
    row({
      ts: START + i * 1000,
      request_id: `r${i}`,
      arm: i % 4 === 0 ? 'canary' : 'baseline',
      status: i % 9 === 0 ? 503 : 200,
      latency_ms: 100 + i,
      user_key: `u${i % 7}`,
      delta_s_question_retrieved: 0.3,
      cost_usd: 0.01
    })
  )
  /** As a service logs that never heard of the record. */
  const theirs = ours.map(each => ({
    time: new Date(each.ts as number).toISOString(),
    http: { status: String(each.status), path: '/ask' },
    duration_s: each.latency_ms / 1000,
    labels: { version: each.arm === 'canary' ? 'v8' : 'v7' },
    trace: { id: each.request_id },
    user: { id: each.user_key },
    usage: { input: 1000, output: 0 },
    retrieval: { distance: '0.3' }
  }))
  const fields = {
    ts: '/time',
    request_id: 'trace.id',
    arm: '/labels/version',
    status: 'http.status',
    latency_ms: '$round(duration_s * 1000)',
    user_key: '/user/id',
    delta_s_question_retrieved: 'retrieval.distance',
    cost_usd: 'usage.input * 0.00001'
  }
  const arms = { v7: 'baseline', v8: 'canary' } as const

  test('give the summary that rows of our own form give', async () => {
    const cwd = await mkdtemp(join(folder, 'own-'))
    await writeFile(join(cwd, 'log.jsonl'), jsonl(ours))
    const own = await jsonlSource({ paths: ['log.jsonl'], cwd, openUrl }).read(WHOLE)
    const mapped = await read(theirs, { fields, arms })
    expect(mapped.arms).toEqual(own.arms)
    expect(mapped.users).toEqual(own.users)
    expect(mapped.rows).toEqual(own.rows)
  })

  test('a row without a field that every row needs is named with what was looked for, and what it says is kept', async () => {
    const broken = theirs.map((each, i) => (i === 4 ? { ...each, duration_s: 'fast' } : each))
    const { rows, problems, leftOut, arms: found } = await read(broken, { fields, arms })
    expect(rows.broken).toBe(1)
    expect(problems[0]).toMatchObject({
      line: 5,
      message: expect.stringMatching(/latency_ms: .*round.*; latency_ms is missing/)
    })
    expect(leftOut.canary).toMatchObject({ unreadable: 1, withStatus: 1 })
    expect(found.canary.ratios.error_rate.den).toBe(10)
  })

  test('of a line that is no JSON, what stands under plain names is kept', async () => {
    const bare = '{"ts": "2026-11-20T09:00:05Z", "version": "v8", "code": 503, "score": NaN}'
    const plain = { arm: 'version', status: '/code', latency_ms: '/ms', request_id: '/id' }
    const good = { ts: '2026-11-20T09:00:04Z', version: 'v8', code: 200, ms: 12, id: 7 }
    const { leftOut, arms: found } = await read([good, bare], { fields: plain, arms })
    expect(leftOut.canary).toMatchObject({ unreadable: 1, withStatus: 1 })
    expect(found.canary.ratios.rate_5xx.num).toBe(1)
  })

  test('ΔS is measured where rows carry texts instead', async () => {
    const texts = theirs.map(each => ({
      ...each,
      retrieval: undefined,
      ask: 'What?',
      docs: [{ text: 'That.' }, { text: '' }]
    }))
    const { delta_s_question_retrieved: _, ...others } = fields
    const asked: unknown[] = []
    const { arms: found } = await read(texts, {
      fields: { ...others, question: '/ask', passages: 'docs.text' },
      arms,
      measure: async list => {
        asked.push(...list)
        return list.map(() => 0.4)
      }
    })
    expect(asked).toHaveLength(40)
    expect(asked[0]).toEqual({ question: 'What?', passages: ['That.'] })
    expect(found.canary.distributions.delta_s.n).toBeGreaterThan(0)
    expect(found.canary.requests).toBe(10)
  })
})

describe('two logs of the same requests', () => {
  /** The proxy's: it sees deaths. The service's: it sees ΔS. */
  const proxy = Array.from({ length: 20 }, (_, i) => ({
    ...{ ts: START + i * 1000, request_id: `r${i}`, arm: i % 2 ? 'baseline' : 'canary' },
    ...{ status: i === 6 ? 502 : 200, latency_ms: 300 }
  }))
  const service = proxy
    .filter(({ status }) => status === 200)
    .map(({ request_id, arm }) => ({ request_id, arm, delta_s_question_retrieved: 0.2, latency_ms: 1, status: 200 }))

  test('are one: what the first says counts, and the second fills in what it does not say', async () => {
    const { arms, joined } = await read(proxy, {}, { second: { rows: service } })
    expect([arms.canary.requests, arms.canary.ratios.rate_5xx.num]).toEqual([10, 1])
    expect(arms.canary.distributions.delta_s.n).toBe(9)
    expect(arms.canary.distributions.latency.bins[0]!.low).toBeGreaterThan(250)
    expect(joined).toEqual({ rows: 19, broken: 0, matched: 19, alone: 0, leftOver: 0, holds: true })
  })

  test('replies without a row in the second are counted; those of the last half minute may still come', async () => {
    const half = service.slice(0, 10)
    const whole = await read(proxy, {}, { second: { rows: half } })
    expect(whole.joined).toMatchObject({ matched: 10, alone: 9 })
    const live = await read(proxy, {}, { second: { rows: half }, query: { from: START, to: START + 20_000 } })
    expect(live.joined).toMatchObject({ alone: 0 })
  })

  test('a copy has the id of the request that it copies: rows are joined by arm, by whatever name', async () => {
    const first = [row({ request_id: 'a', arm: 'stable' }), row({ request_id: 'a', arm: 'canary', mirrored: true })]
    const second = [
      { request_id: 'a', arm: 'canary', delta_s_question_retrieved: 0.9 },
      { request_id: 'a', arm: 'baseline', delta_s_question_retrieved: 0.1 }
    ]
    const names = { stable: 'baseline' } as const
    const { arms } = await read(first, { arms: names }, { second: { rows: second, arms: names } })
    expect(arms.baseline.distributions.delta_s.bins[0]!.high).toBeLessThan(0.2)
  })

  test('a second log that is not there leaves the first to be judged, and is named', async () => {
    const { arms, unread } = await read(proxy, {}, { second: { rows: [], paths: ['nowhere.jsonl'] } })
    expect(arms.canary.ratios.rate_5xx.num).toBe(1)
    expect(unread).toEqual([expect.objectContaining({ file: 'nowhere.jsonl', before: false })])
  })
})

describe('a log of another form that is read again', () => {
  const query: WindowQuery = { ...WHOLE, from: START, to: START + 3600_000 }
  const asked: string[] = []
  const options = {
    openUrl,
    arms: {},
    fields: { latency_ms: '/took', question: '/asked', passages: '/found' },
    join: null,
    lexical: false
  }
  const measure: MappedOptions['measure'] = async list => {
    asked.push(...list.map(({ question }) => question))
    return list.map(({ question }) => (question.length % 10) / 10)
  }
  let made = 0
  const some = (count: number) =>
    Array.from({ length: count }, () => {
      const { latency_ms: took, ...rest } = row({ arm: made % 3 === 0 ? 'canary' : 'baseline' })
      return { ...rest, took, asked: `q${'?'.repeat(made++ % 7)}${made}`, found: ['a passage'] }
    })

  test.each([2000, 16])(
    'is read on where it ended, and comes to what it comes to as a whole: a sample of %d',
    async sample => {
      const cwd = await mkdtemp(join(folder, 'again-'))
      const log = join(cwd, 'log.jsonl')
      const source = mappedSource({ ...options, paths: ['*'], cwd, measure, sample, again: true })
      const whole = () => mappedSource({ ...options, paths: ['*'], cwd, measure, sample }).read(query)
      const same = async () => {
        const [again, plain] = [await source.read(query), await whole()]
        expect({ ...again, supply: null }).toEqual({ ...plain, supply: null })
        return again
      }
      await writeFile(log, jsonl(some(9)))
      expect((await same()).rows.counted).toBe(9)
      const torn = jsonl(some(1))
      await appendFile(log, jsonl(some(9)) + torn.slice(0, 30))
      expect((await same()).rows).toMatchObject({ counted: 18, torn: 1 })
      await appendFile(log, torn.slice(30, -1))
      expect((await same()).rows).toMatchObject({ counted: 19, torn: 0 })
      await appendFile(log, `\n${jsonl(['{"broken": 1}', ...some(9)])}`)
      expect((await same()).rows).toMatchObject({ counted: 28, broken: 1 })
      asked.length = 0
      await source.read(query)
      expect(asked).toEqual([])
      await source.close!()
    }
  )

  test('reads nothing twice', async () => {
    const cwd = await mkdtemp(join(folder, 'again-'))
    const log = join(cwd, 'log.jsonl')
    const source = mappedSource({ ...options, paths: ['*'], cwd, measure: null, sample: 0, again: true })
    const rows = jsonl(some(60))
    await writeFile(log, rows)
    await source.read(query)
    const middle = rows.indexOf('\n', rows.length / 2) + 1
    await writeFile(log, `${rows.slice(0, middle)}x${rows.slice(middle + 1)}${jsonl(some(1))}`)
    expect((await source.read(query)).rows).toMatchObject({ counted: 61, broken: 0 })
    await source.close!()
  })
})
