import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { prometheusSource } from '../../src/window/prometheus.js'
import { incrementsOf } from '../../src/window/prometheus-counter.js'
import { openHttp } from '../../src/world/http.js'
import { countAtMost } from './bounds.js'
import { START, WHOLE } from './rows.js'

const QUERY = { ...WHOLE, from: START, to: START + 60_000 }

describe('a counter', () => {
  const sample = (second: number, value: number) => ({ ts: START + second * 1000, value })
  const counted = (...samples: [number, number][]) =>
    incrementsOf(
      samples.map(([second, value]) => sample(second, value)),
      QUERY.from,
      QUERY.to
    )?.map(each => each.by) ?? null

  test('counts from the last sample before the window to the last one in it', () => {
    expect(counted([-20, 1], [-5, 10], [10, 12], [60, 15], [61, 99])).toEqual([2, 3])
  })

  test('that falls was restarted from 0', () => {
    expect(counted([0, 100], [10, 130], [20, 4], [30, 5])).toEqual([30, 4, 1])
  })

  test('of one sample, or of none that is a number, is no data', () => {
    expect([counted(), counted([10, 5]), counted([10, Number.NaN], [20, Number.NaN], [30, 1])]).toEqual([
      null,
      null,
      null
    ])
  })

  test('never counts less than nothing', () => {
    const samples = fc.array(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.nat()))
    fc.assert(fc.property(samples, all => (counted(...all.sort((a, b) => a[0] - b[0])) ?? []).every(by => by >= 0)))
  })
})

describe('a window of Prometheus', () => {
  const closing: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  async function source(listener: RequestListener) {
    const server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const http = openHttp({ allowedHosts: ['127.0.0.1'], allowedRanges: [] })
    closing.push(
      () => http.close(),
      async () => server.close()
    )
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/prom/`
    return prometheusSource({ url, armLabel: 'version', http, timeoutMs: 500 })
  }

  type Samples = [labels: Record<string, string>, values: (number | string)[]][]

  /** Answers like Prometheus: the values stand 20 s apart, the first at the start. */
  const serving =
    (metrics: Record<string, Samples>): RequestListener =>
    (request, reply) => {
      const query = new URL(request.url!, 'http://x').searchParams.get('query')!
      const metric = query.replace(/\[\d+s\]$/, '')
      const result = (metrics[metric] ?? []).map(([labels, values]) => ({
        metric: { __name__: metric, ...labels },
        values: values.map((value, i) => [START / 1000 + 20 * i, String(value)])
      }))
      reply.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
    }

  const arm = (version: string, more: Record<string, string> = {}) => ({ version, ...more })

  test('adds instances, follows restarts and tells the arms apart by the label', async () => {
    const { arms, rows, users, blocks } = await (
      await source(
        serving({
          rag_request_count_total: [
            [arm('canary', { pod: 'a' }), [100, 150, 10]],
            [arm('canary', { pod: 'b' }), [0, 20, 40]],
            [arm('baseline'), [5000, 5500, 6000]],
            [arm('third'), [0, 1, 2]]
          ],
          rag_error_count_total: [
            [arm('canary', { pod: 'a' }), [1, 2, 0]],
            [arm('baseline'), [7, 8, 9]]
          ]
        })
      )
    ).read(QUERY)
    expect([arms.canary.requests, arms.baseline.requests]).toEqual([100, 1000])
    expect(arms.canary.ratios.error_rate).toMatchObject({
      units: 100,
      num: 1,
      den: 100,
      numSq: 1,
      denSq: 100,
      cross: 1
    })
    expect(arms.baseline.ratios.error_rate).toMatchObject({ num: 2, den: 1000 })
    expect(arms.canary.ratios.error_rate.blocks!.den.reduce((a, b) => a + b)).toBe(100)
    expect(arms.canary.arrivals).toHaveLength(blocks!.count)
    expect([rows.otherArms, users]).toEqual([{ third: 2 }, null])
  })

  test("takes a histogram's buckets for bounds of ranks, in milliseconds", async () => {
    const bucket = (le: string, values: number[]): Samples[number] => [arm('canary', { le }), values]
    const { arms } = await (
      await source(
        serving({
          rag_e2e_latency_seconds_bucket: [
            bucket('+Inf', [0, 60, 100]),
            bucket('0.1', [0, 20, 40]),
            bucket('0.5', [0, 50, 96])
          ]
        })
      )
    ).read(QUERY)
    const { latency } = arms.canary.distributions
    expect(latency).toEqual({
      n: 100,
      bins: [
        { low: 0, high: 100, count: 40 },
        { low: expect.closeTo(100, 9), high: 500, count: 56 },
        { low: expect.closeTo(500, 9), high: Number.POSITIVE_INFINITY, count: 4 }
      ]
    })
    expect(countAtMost(latency, 300)).toEqual({ low: 40, high: 96 })
    expect(countAtMost(latency, 100)).toEqual({ low: 40, high: 40 })
    expect(arms.canary.ratios.latency_p95).toMatchObject({ at: 500, num: 96, den: 100 })
    expect(arms.canary.requests).toBe(100)
  })

  test('without series, or with NaN alone, has no data and so no units', async () => {
    for (const canary of [[], [[arm('canary'), ['NaN', 'NaN', 'NaN']]]] as Samples[]) {
      const { arms } = await (await source(serving({ rag_request_count_total: canary }))).read(QUERY)
      expect([arms.canary.requests, arms.canary.ratios.error_rate.units, arms.canary.distributions.latency.n]).toEqual([
        0, 0, 0
      ])
    }
  })

  test('with errors that no one exports is not taken for one without errors', async () => {
    const { arms } = await (await source(serving({ rag_request_count_total: [[arm('canary'), [0, 5]]] }))).read(QUERY)
    expect([arms.canary.requests, arms.canary.ratios.error_rate.units]).toEqual([5, 0])
  })

  test('with buckets that do not add up is invalid', async () => {
    const broken: Samples = [
      [arm('canary', { le: '0.1' }), [0, 9]],
      [arm('canary', { le: '+Inf' }), [0, 5]]
    ]
    const read = (await source(serving({ rag_e2e_latency_seconds_bucket: broken }))).read(QUERY)
    await expect(read).rejects.toMatchObject({ reason: 'log_invalid' })
    const open: Samples = [[arm('canary', { le: '0.1' }), [0, 9]]]
    const unended = (await source(serving({ rag_e2e_latency_seconds_bucket: open }))).read(QUERY)
    await expect(unended).rejects.toThrow('+Inf')
  })

  test('needs a start and an end', async () => {
    await expect((await source(serving({}))).read(WHOLE)).rejects.toMatchObject({ reason: 'not_measured' })
  })

  test.each<[string, RequestListener]>([
    ['refuses', (_, reply) => reply.writeHead(400).end('{"status":"error","error":"bad query"}')],
    ['answers 500', (_, reply) => reply.writeHead(500).end('no')],
    ['is something else', (_, reply) => reply.end('<html>')],
    ['never answers', () => undefined]
  ])('that %s can not be judged', async (_, listener) => {
    await expect((await source(listener)).read(QUERY)).rejects.toMatchObject({
      name: 'UnmeasurableError',
      reason: 'service_unreachable'
    })
  })
})
