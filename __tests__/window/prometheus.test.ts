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

  test('of one sample, or of none, is no data; of one that was born within the window it is all', () => {
    const born = incrementsOf([sample(10, 5)], QUERY.from, QUERY.to, true)
    expect([counted(), counted([10, 5]), born?.map(({ by }) => by)]).toEqual([null, null, [5]])
  })

  test('starts from a sample that is no older than five minutes', () => {
    expect([counted([-301, 5], [10, 8], [20, 9]), counted([-299, 5], [10, 8])]).toEqual([[1], [3]])
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

  async function source(listener: RequestListener, { timeoutMs = 60_000, selector = '', headers = {} } = {}) {
    const server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const http = openHttp({ allowedHosts: ['127.0.0.1'], allowedRanges: [] })
    closing.push(
      () => http.close(),
      async () => server.close()
    )
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/prom/`
    return prometheusSource({
      url,
      armLabel: 'version',
      arms: { Stable: 'baseline', batch: 'other' },
      http,
      timeoutMs,
      selector,
      headers
    })
  }

  /** Values 20 s apart, the first at the start of the window or so many steps from it; null: no sample. */
  type Samples = [labels: Record<string, string>, values: (number | string | null)[], since?: number][]

  /** Answers like Prometheus. */
  const serving =
    (metrics: Record<string, Samples>, more: object = {}): RequestListener =>
    (request, reply) => {
      const query = new URL(request.url!, 'http://x').searchParams.get('query')!
      const [metric] = /^\w+/.exec(query)!
      const result = (metrics[metric] ?? []).map(([labels, values, since = 0]) => ({
        metric: { __name__: metric, ...labels },
        values: values.flatMap((value, i) => (value === null ? [] : [[START / 1000 + 20 * (since + i), String(value)]]))
      }))
      reply.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result }, ...more }))
    }

  const read = async (metrics: Record<string, Samples>) => (await source(serving(metrics))).read(QUERY)

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

  test('without series has no data and so no units', async () => {
    const { arms } = await read({})
    expect([arms.canary.requests, arms.canary.ratios.error_rate.units, arms.canary.distributions.latency.n]).toEqual([
      0, 0, 0
    ])
  })

  describe('with a counter that begins within it', () => {
    const KNOWN: Samples[number] = [arm('baseline'), [100, 110, 120, 130, 140, 150, 160], -3]

    test('counts it from 0, where it was absent while others were scraped, and says so', async () => {
      const { arms, scraped } = await read({
        rag_request_count_total: [KNOWN, [arm('canary', { pod: 'crashed' }), [1200], 1]],
        rag_error_count_total: [[arm('canary', { pod: 'crashed' }), [1200], 1]]
      })
      expect(arms.canary.ratios.error_rate).toMatchObject({ units: 1200, num: 1200 })
      expect(scraped!.notes).toContainEqual(expect.stringContaining('held 1200 requests and 1200 errors'))
    })

    test('counts the first error of a pod that was there, and its restarts', async () => {
      const { arms } = await read({
        rag_request_count_total: [KNOWN, [arm('canary'), [50, 60, 70, 80, 5, 9, 12], -3]],
        rag_error_count_total: [[arm('canary'), [3, 4], 2]]
      })
      expect(arms.canary.ratios.error_rate).toMatchObject({ units: 12, num: 4 })
    })

    test('leaves out what its first sample held, where it was seen earlier', async () => {
      const { arms } = await read({
        rag_request_count_total: [KNOWN, [arm('canary'), [5000, ...new Array<null>(31).fill(null), 5100, 5107], -30]]
      })
      expect(arms.canary.requests).toBe(7)
    })

    test('leaves it out too, and says so, where nothing shows that Prometheus scraped before', async () => {
      const { arms, scraped } = await read({
        rag_request_count_total: [
          [arm('baseline'), [100, 110, 120], 1],
          [arm('canary'), [9000, 9001], 2]
        ]
      })
      expect(arms.canary.requests).toBe(1)
      expect(scraped!.notes).toContainEqual(
        expect.stringContaining('1 counters of the canary have no sample from before')
      )
    })
  })

  test('without an error series has no errors where requests are counted, and says so for either arm', async () => {
    const { arms, scraped } = await read({
      rag_request_count_total: [
        [arm('canary'), [0, 5]],
        [arm('baseline'), [0, 95]]
      ]
    })
    expect([arms.canary, arms.baseline].map(({ ratios }) => ratios.error_rate)).toMatchObject([
      { units: 5, num: 0 },
      { units: 95, num: 0 }
    ])
    expect(scraped!.notes.filter(note => note.includes('rag_error_count_total has no series'))).toHaveLength(2)
  })

  test('tells arms apart without case and blanks, or by the names that it is given', async () => {
    const { arms, rows } = await read({
      rag_request_count_total: [
        [arm('canary', { pod: 'a' }), [0, 5]],
        [arm(' Canary', { pod: 'b' }), [0, 7]],
        [arm('stable'), [0, 90]],
        [arm('batch'), [0, 1]]
      ]
    })
    expect([arms.canary.requests, arms.baseline.requests, rows.otherArms]).toEqual([12, 90, {}])
  })

  describe('ends with its last samples:', () => {
    test('those of each arm, and how far they may lie back', async () => {
      const { scraped } = await read({
        rag_request_count_total: [
          [arm('baseline'), [1, 2, 3, 4]],
          [arm('canary'), [1, 2]]
        ]
      })
      expect(scraped).toMatchObject({ last: { baseline: START + 60_000, canary: START + 20_000 }, delayMs: 80_000 })
    })

    test('an instance that is a target still, and no longer answers, is named', async () => {
      const long = { ...QUERY, to: START + 600_000 }
      const up = (instance: string, value: number): Samples[number] => [{ instance }, [value, value], 28]
      const pod = (instance: string, samples: number): Samples[number] => [
        arm('canary', { instance }),
        Array.from({ length: samples }, (_, i) => i)
      ]
      const asked: string[] = []
      const answer = serving({
        rag_request_count_total: [pod('a.b:80', 31), pod('c:80', 10), pod('gone:80', 10)],
        up: [up('a.b:80', 1), up('c:80', 0)]
      })
      const { scraped } = await (
        await source((request, reply) => {
          asked.push(new URL(request.url!, 'http://x').searchParams.get('query')!)
          answer(request, reply)
        })
      ).read(long)
      expect(scraped!.down).toEqual({ baseline: [], canary: [{ instance: 'c:80', since: START + 180_000 }] })
      expect(asked.at(-1)).toBe('up{instance=~"c:80|gone:80"}[80s]')
    })
  })

  test('adds its selector to each query and sends its headers', async () => {
    const asked: [string | null, string | undefined][] = []
    const answer = serving({})
    const prometheus = await source(
      (request, reply) => {
        asked.push([new URL(request.url!, 'http://x').searchParams.get('query'), request.headers.authorization])
        answer(request, reply)
      },
      { selector: 'service="handbook"', headers: { Authorization: 'Bearer token' } }
    )
    await prometheus.read(QUERY)
    expect(asked).toContainEqual(['rag_error_count_total{service="handbook"}[3660s]', 'Bearer token'])
    expect(asked.every(([query, token]) => query!.includes('{service="handbook"}') && token === 'Bearer token')).toBe(
      true
    )
  })

  describe('names what can not be counted:', () => {
    const REQUESTS: Samples = [[arm('canary'), [0, 50, 100]]]
    const le = (bound: string, values: number[], pod = 'a'): Samples[number] => [
      arm('canary', { le: bound, pod }),
      values
    ]

    test.each<[string, Record<string, Samples>, string]>([
      [
        'a sample that is NaN',
        { rag_error_count_total: [[arm('canary'), [0, 'NaN', 3]]] },
        'rag_error_count_total{version="canary"} at 2026-'
      ],
      [
        'errors that end while requests go on',
        { rag_error_count_total: [[arm('canary'), [1], -6]] },
        'rag_error_count_total{version="canary"} ended at 2026-'
      ],
      ['one that is infinite', { rag_error_count_total: [[arm('canary'), [0, '+Inf']]] }, 'found Infinity, expected'],
      ['one that is negative', { rag_error_count_total: [[arm('canary'), [0, -3]]] }, 'found -3, expected'],
      [
        'errors without an arm',
        { rag_error_count_total: [[{ pod: 'b' }, [0, 3]]] },
        'rag_error_count_total{pod="b"} carries no label version; name the series that are meant with window.source.selector'
      ],
      [
        'errors of an arm without requests',
        { rag_error_count_total: [[arm('canary-v2'), [0, 3]]] },
        'counts 3 errors of arm "canary-v2", and rag_request_count_total no requests of it; expected canary'
      ],
      [
        'more errors than requests',
        { rag_error_count_total: [[arm('canary'), [0, 101]]] },
        '101 errors of the canary are counted, and 100 requests'
      ],
      [
        'instances with other bounds',
        {
          rag_e2e_latency_seconds_bucket: [
            le('0.1', [0, 9]),
            le('+Inf', [0, 10]),
            le('0.2', [0, 9], 'b'),
            le('+Inf', [0, 10], 'b')
          ]
        },
        'pod="a"} has le 0.1 +Inf, rag_e2e_latency_seconds_bucket{version="canary", pod="b"} has le 0.2 +Inf'
      ],
      [
        'buckets that do not add up',
        { rag_e2e_latency_seconds_bucket: [le('0.1', [0, 9]), le('+Inf', [0, 5])] },
        'add up'
      ],
      [
        'a histogram without its last bucket',
        { rag_e2e_latency_seconds_bucket: [le('0.1', [0, 9])] },
        'no +Inf bucket'
      ],
      ['a bound that is no number', { rag_e2e_latency_seconds_bucket: [le('fast', [0, 9])] }, 'found le="fast"']
    ])('%s', async (_, metrics, fault) => {
      const { scraped, arms } = await read({ rag_request_count_total: REQUESTS, ...metrics })
      expect(scraped!.faults.join('\n')).toContain(fault)
      expect(arms.canary.requests).toBe(100)
    })

    test('and what is sound of a series counts for the stops', async () => {
      const failing: Samples = [[arm('canary'), [0, 'NaN', 60]]]
      const { arms } = await read({ rag_request_count_total: REQUESTS, rag_error_count_total: failing })
      expect(arms.canary.ratios.rate_5xx.num).toBe(60)
    })

    test('a series of errors without a sample is none', async () => {
      const { scraped } = await read({
        rag_request_count_total: REQUESTS,
        rag_error_count_total: [[arm('canary'), []]]
      })
      expect(scraped!.faults).toEqual([])
    })

    test('an answer with times that are none is none of Prometheus', async () => {
      const late: Samples = [[arm('canary'), [0, 50], 1e15]]
      await expect(read({ rag_request_count_total: late })).rejects.toThrow('the answer is none of Prometheus')
    })

    test('an answer that is not whole', async () => {
      const warned = serving({ rag_request_count_total: REQUESTS }, { warnings: ['store-2 did not answer'] })
      const { scraped } = await (await source(warned)).read(QUERY)
      expect(scraped!.faults).toContain(
        'Prometheus answers in part for rag_request_count_total: store-2 did not answer'
      )
    })

    test('and takes bounds for numbers, however they are written', async () => {
      const { scraped, arms } = await read({
        rag_request_count_total: REQUESTS,
        rag_e2e_latency_seconds_bucket: [
          le('1', [0, 9]),
          le('+Inf', [0, 10]),
          le('1.0', [0, 8], 'b'),
          le('+Inf', [0, 10], 'b')
        ]
      })
      expect([scraped!.faults, arms.canary.distributions.latency.n]).toEqual([[], 20])
    })
  })

  test('needs a start and an end', async () => {
    await expect((await source(serving({}))).read(WHOLE)).rejects.toMatchObject({ reason: 'not_measured' })
  })

  test.each<[string, RequestListener, string]>([
    ['refuses', (_, reply) => reply.writeHead(400).end('{"status":"error","error":"bad query"}'), '400 for rag_'],
    ['wants a token', (_, reply) => reply.writeHead(401).end('no'), 'goes into window.source.headers'],
    ['answers 500', (_, reply) => reply.writeHead(500).end('no'), '500'],
    ['is something else', (_, reply) => reply.end('<html>'), 'check that window.source.url is its base URL'],
    [
      'sends to a login page',
      (_, reply) => reply.writeHead(302, { location: 'https://login.example.com/' }).end(),
      'a login page needs window.source.headers'
    ],
    [
      'answers without end',
      (_, reply) => reply.writeHead(200, { 'content-length': String(2 ** 40) }).write('{'),
      'narrow it down with window.source.selector'
    ],
    ['never answers', () => undefined, 'longer']
  ])('that %s cannot be judged', async (what, listener, why) => {
    const prometheus = await source(listener, what === 'never answers' ? { timeoutMs: 500 } : {})
    const refused = prometheus.read(QUERY)
    await expect(refused).rejects.toMatchObject({ name: 'UnmeasurableError', reason: 'service_unreachable' })
    await expect(refused).rejects.toThrow(why)
  })
})
