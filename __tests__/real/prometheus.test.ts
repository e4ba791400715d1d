import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openHttp } from '../../src/http.js'
import { countAtMost } from '../../src/window/distribution.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { prometheusSource } from '../../src/window/prometheus.js'
import type { RequestRow } from '../../src/window/record.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { folderWith, lines, row, WHOLE } from '../window/rows.js'

const BOUNDS = [0.05, 0.1, 0.2, 0.5, 1]
const GUARD = { allowedHosts: ['127.0.0.1'], allowedRanges: [] }

test('Prometheus, fed by an exporter, gives the counts and ranks of the same requests in a log', async () => {
  const served: RequestRow[] = []
  const exporter = await listen(createServer((_, reply) => reply.end(exposition(served))))
  const port = await freePort()
  const folder = await folderWith({ 'prometheus.yml': configuration(exporter.port), 'log.jsonl': '' })
  const prometheus = spawn('prometheus', [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--log.level=error'
  ])
  const ended = new Promise(resolve => prometheus.once('exit', resolve))
  const http = openHttp(GUARD)
  const source = prometheusSource({ url: `http://127.0.0.1:${port}`, armLabel: 'arm', http })
  try {
    await until(async () => (await scraped(port)) === 0)
    const from = Date.now()
    for (let i = 0; i < 2_000; i++) {
      const arm = i % 20 === 0 ? 'canary' : 'baseline'
      served.push(row({ ts: Date.now(), arm, status: i % 97 === 0 ? 503 : 200, latency_ms: 30 + ((i * 7919) % 900) }))
      if (i % 100 === 99) await new Promise(resolve => setTimeout(resolve, 30))
    }
    await until(async () => (await scraped(port)) === served.length)
    const query: WindowQuery = { ...WHOLE, from, to: Date.now() }
    const seen = await source.read(query)
    const log = jsonlSource({
      paths: ['rows.jsonl'],
      cwd: await folderWith({ 'rows.jsonl': lines(served) }),
      openUrl: noUrls
    })
    const truth = await log.read(query)
    for (const arm of ['baseline', 'canary'] as const) {
      const [ours, theirs] = [truth.arms[arm], seen.arms[arm]]
      expect(theirs.requests).toBe(ours.requests)
      const { units, num, den, numSq, cross } = theirs.ratios.error_rate
      expect(ours.ratios.error_rate).toMatchObject({ units, num, den, numSq, cross })
      for (const bound of BOUNDS) {
        expect(countAtMost(theirs.distributions.latency, bound * 1000)).toEqual(
          countAtMost(ours.distributions.latency, bound * 1000)
        )
      }
    }
  } finally {
    await http.close()
    prometheus.kill('SIGTERM')
    await ended
    exporter.close()
    await rm(folder, { recursive: true, force: true })
  }
})

function exposition(rows: readonly RequestRow[]): string {
  const of = (arm: string) => rows.filter(each => each.arm === arm)
  return ['baseline', 'canary']
    .flatMap(arm => {
      const all = of(arm)
      const replied = all.filter(each => each.status === 200)
      const atMost = (seconds: number) => replied.filter(each => each.latency_ms <= seconds * 1000).length
      return [
        `rag_request_count_total{arm="${arm}"} ${all.length}`,
        `rag_error_count_total{arm="${arm}"} ${all.length - replied.length}`,
        ...BOUNDS.map(le => `rag_e2e_latency_seconds_bucket{arm="${arm}",le="${le}"} ${atMost(le)}`),
        `rag_e2e_latency_seconds_bucket{arm="${arm}",le="+Inf"} ${replied.length}`
      ]
    })
    .map(line => `${line}\n`)
    .join('')
}

function configuration(port: number): string {
  return `scrape_configs:
  - job_name: rag
    scrape_interval: 200ms
    scrape_timeout: 200ms
    static_configs: [{ targets: ['127.0.0.1:${port}'] }]
`
}

/** Requests that Prometheus knows of in all, or null where it knows of none. */
async function scraped(port: number): Promise<number | null> {
  const query = encodeURIComponent('sum(rag_request_count_total)')
  const reply = await fetch(`http://127.0.0.1:${port}/api/v1/query?query=${query}`).catch(() => null)
  if (!reply?.ok) return null
  const { data } = (await reply.json()) as { data: { result: { value: [number, string] }[] } }
  return data.result[0] ? Number(data.result[0].value[1]) : null
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 50))
}

async function listen(server: ReturnType<typeof createServer>) {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer())
  close()
  return port
}

const noUrls = () => Promise.reject(new Error('no URL is read here'))
