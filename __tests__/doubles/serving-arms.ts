import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { random } from '../../src/statistics/random.js'
import type { RequestRow } from '../../src/window/record.js'

/** How an arm behaves. */
export interface Behaviour {
  errors: number
  /** Median, ms. */
  latency: number
}

type Arm = 'baseline' | 'canary'

export interface Services {
  port(arm: Arm): number
  /** Where Prometheus scrapes both. */
  metricsPort: number
  behave(canary: Behaviour, baseline: Behaviour): void
  /** The rows that the services logged since this was last asked. */
  takeRows(): RequestRow[]
  close(): void
}

/** Two services that log their requests as rows and count them as Prometheus metrics: the same requests, twice. */
export async function startServices(): Promise<Services> {
  const uniform = random('services')
  const behaviour = { baseline: { errors: 0, latency: 1 }, canary: { errors: 0, latency: 1 } }
  const counters = { baseline: newCounters(), canary: newCounters() }
  let rows: RequestRow[] = []

  const serve = (arm: Arm) =>
    listen(async (request, answer) => {
      const started = performance.now()
      const ts = Date.now()
      const { errors, latency } = behaviour[arm]
      const status = uniform() < errors ? 500 : 200
      // Wide, so that what all requests of a moment wait for on a busy machine is little beside it.
      await sleep(latency * Math.exp(1.5 * (uniform() + uniform() + uniform() - 1.5)))
      const latency_ms = performance.now() - started
      const request_id = String(request.headers['x-request-id'])
      rows.push({ ts, request_id, arm, status, latency_ms, user_key: userOf(request) })
      count(counters[arm], latency_ms, status)
      answer(status, 'an answer')
    })
  const servers = { baseline: await serve('baseline'), canary: await serve('canary') }
  const metrics = await listen(async (_, answer) =>
    answer(200, [...exposition('baseline', counters.baseline), ...exposition('canary', counters.canary), ''].join('\n'))
  )
  const all = [servers.baseline, servers.canary, metrics]
  return {
    port: arm => portOf(servers[arm]),
    metricsPort: portOf(metrics),
    behave(canary, baseline) {
      Object.assign(behaviour, { canary, baseline })
    },
    takeRows() {
      const taken = rows
      rows = []
      return taken
    },
    close() {
      for (const server of all) {
        server.closeAllConnections()
        server.close()
      }
    }
  }
}

/** Bounds of the histogram in seconds, 3 % apart: a quantile is known to its bucket. */
const BOUNDS = Array.from({ length: 260 }, (_, i) => Number((0.002 * 1.03 ** i).toPrecision(6)))

interface Counters {
  requests: number
  errors: number
  /** Per bound, and beyond the last. */
  latency: number[]
}

function newCounters(): Counters {
  return { requests: 0, errors: 0, latency: new Array<number>(BOUNDS.length + 1).fill(0) }
}

function count(counters: Counters, latencyMs: number, status: number): void {
  counters.requests++
  if (status !== 200) counters.errors++
  // As the log's latency is, that of requests with a reply.
  const at = BOUNDS.findIndex(bound => latencyMs / 1000 <= bound)
  if (status === 200) counters.latency[at < 0 ? BOUNDS.length : at]!++
}

function exposition(arm: Arm, { requests, errors, latency }: Counters): string[] {
  let below = 0
  const buckets = latency.map((count, i) => {
    below += count
    return `rag_e2e_latency_seconds_bucket{arm="${arm}",le="${BOUNDS[i] ?? '+Inf'}"} ${below}`
  })
  return [
    `rag_request_count_total{arm="${arm}"} ${requests}`,
    `rag_error_count_total{arm="${arm}"} ${errors}`,
    ...buckets
  ]
}

type Answer = (status: number, body: string) => void

async function listen(serve: (request: IncomingMessage, answer: Answer) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    void serve(request, (status, body) => void response.writeHead(status, { 'content-type': 'text/plain' }).end(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function userOf(request: IncomingMessage): string {
  return /uid=(\w+)/.exec(request.headers.cookie ?? '')![1]!
}
