import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { guardOf } from '../../src/manifest/guard.js'
import { parseManifest } from '../../src/manifest/load.js'
import { probeAll } from '../../src/probes/probe-all.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { terminalLog } from '../../src/world/log.js'
import { startPrometheus } from './live-prometheus.js'

// A real Prometheus (PROMETHEUS_BIN) scrapes a small exporter; the probes of a manifest ask it.

let folder: string
let exporter: Server
let prometheus: ChildProcess
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prometheus-'))
  exporter = await startExporter()
  const started = await startPrometheus(folder, (exporter.address() as AddressInfo).port, '2s')
  prometheus = started.process
  url = started.url
  await isThere('rate(rag_e2e_latency_seconds_bucket[1m])')
})

// On a busy machine the latest scrape may have failed.
beforeEach(() => isThere('up == 1'))

afterAll(async () => {
  if (prometheus?.exitCode === null && prometheus.kill()) await once(prometheus, 'exit')
  exporter?.closeAllConnections()
  exporter?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a probe that asks a real Prometheus', () => {
  const p95 = 'histogram_quantile(0.95, sum by (le) (rate(rag_e2e_latency_seconds_bucket[1m])))'
  const errors = (service: string) =>
    `rag_error_count_total{service="${service}"} / rag_request_count_total{service="${service}"}`

  test.each([
    ['a quantile of a histogram', p95, 'max: 0.8', /0\.7(5|49999)\d* for the one series/],
    ['a ratio of counters', errors('support'), 'max: 0.005', '0.004 for {instance='],
    ['every series of a gauge', 'rag_citation_hit_rate', 'min: 0.9', '0.93 for rag_citation_hit_rate{'],
    ['a scalar', 'scalar(up)', 'min: 1, max: 1', '1 for scalar']
  ])('passes on %s within its bounds', async (_what, query, bounds, why) => {
    const outcome = await probe(query, bounds)
    expect(outcome).toMatchObject({ row: 'probes', verdict: 'pass', value: 0, n: 1 })
    expect(outcome.details[0]!.why).toMatch(why)
  })

  test.each([
    ['a quantile above its bound', p95, 'max: 0.7', /expected at most 0\.7, found 0\.7(5|49999)/],
    ['one series of several below its bound', 'rag_citation_hit_rate', 'min: 0.95', 'found 0.93 for'],
    ['a metric that is not there', 'rag_citation_hit_rte', 'min: 0.9', 'no data: the query gives no series'],
    ['a service without requests, which is 0 / 0', errors('idle'), 'max: 0.005', 'no data (NaN)'],
    ['a histogram that does not move', 'histogram_quantile(0.95, rate(idle_seconds_bucket[1m]))', 'max: 1', 'NaN']
  ])('fails on %s', async (_what, query, bounds, why) => {
    const outcome = await probe(query, bounds)
    expect(outcome).toMatchObject({ verdict: 'fail', value: 1 })
    expect(outcome.why).toMatch(why)
  })

  test.each([
    [
      "Prometheus' own words for a query that it can't read",
      'sum(rag_citation_hit_rate',
      /answered 400: .*1:26: parse error: unclosed left parenthesis/
    ],
    ['what to write in place of a range', 'rag_citation_hit_rate[1m]', 'the query gives a matrix; write one'],
    ["Prometheus' own words for labels that do not match up", 'up * on(job) rag_citation_hit_rate', '422: ']
  ])('measures nothing and shows %s', async (_what, query, why) => {
    const outcome = await probe(query, 'max: 1')
    expect(outcome).toMatchObject({ verdict: 'not_measured', value: null })
    expect(outcome.why).toMatch(why)
  })

  test('measures nothing where the URL is another server', async () => {
    const { port } = exporter.address() as AddressInfo
    const outcome = await probe('up', 'max: 1', `http://127.0.0.1:${port}`)
    expect(outcome).toMatchObject({ verdict: 'not_measured' })
    expect(outcome.why).toContain('check that the URL is its base URL')
  })
})

/** One probe of a manifest, asked as a command asks it. */
async function probe(query: string, bounds: string, at = url) {
  const pins = 'pins: { INDEX_HASH: i-1, RERANK_HASH: r-1, PROMPT_VER: p-1, MODEL_VER: m-2025-07-15 }'
  const text = [
    'version: 1',
    'name: real',
    'arms:',
    `  baseline: { url: "${at}", ${pins} }`,
    `  canary: { url: "${at}", ${pins} }`,
    'probes:',
    `  - { name: metrics, prometheus: { url: "${at}", query: ${JSON.stringify(query)} }, expect: { ${bounds} } }`
  ].join('\n')
  const manifest = parseManifest(text, { file: 'rollout.yml', env: {}, base: folder })
  const http = openHttp(guardOf(manifest))
  const log = terminalLog({ write: () => undefined })
  try {
    const world = { env: {}, clock: systemClock, log, signal: new AbortController().signal }
    return (await probeAll(world, manifest, http))[0]!
  } finally {
    http.close()
  }
}

/** Counters that grow by the same shares at every scrape, so that every ratio and quantile is known beforehand. */
async function startExporter(): Promise<Server> {
  let scrapes = 0
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(200).end('an exporter')
    scrapes++
    return response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics(scrapes))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function metrics(scrapes: number): string {
  return `# TYPE rag_request_count_total counter
rag_request_count_total{service="support"} ${1000 * scrapes}
rag_request_count_total{service="idle"} 0
# TYPE rag_error_count_total counter
rag_error_count_total{service="support"} ${4 * scrapes}
rag_error_count_total{service="idle"} 0
# TYPE rag_e2e_latency_seconds histogram
rag_e2e_latency_seconds_bucket{le="0.5"} ${90 * scrapes}
rag_e2e_latency_seconds_bucket{le="1"} ${100 * scrapes}
rag_e2e_latency_seconds_bucket{le="+Inf"} ${100 * scrapes}
rag_e2e_latency_seconds_sum ${40 * scrapes}
rag_e2e_latency_seconds_count ${100 * scrapes}
# TYPE idle_seconds histogram
idle_seconds_bucket{le="1"} 7
idle_seconds_bucket{le="+Inf"} 7
idle_seconds_sum 1
idle_seconds_count 7
# TYPE rag_citation_hit_rate gauge
rag_citation_hit_rate{pod="a"} 0.97
rag_citation_hit_rate{pod="b"} 0.93
`
}

/** Resolves when the query gives a series; a rate does with two scrapes of the exporter. */
async function isThere(query: string): Promise<void> {
  for (;;) {
    const reply = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(query)}`)
    const body = (await reply.json().catch(() => ({}))) as { data?: { result?: unknown[] } }
    if (reply.ok && (body.data?.result?.length ?? 0) > 0) return
    await sleep(50)
  }
}
