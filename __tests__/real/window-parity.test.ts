import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { World } from '../../src/model/world.js'
import { isCanary } from '../../src/routers/bucket.js'
import type { RequestRow } from '../../src/window/record.js'
import { openHttp } from '../../src/world/http.js'
import { type Behaviour, type Services, startServices } from '../doubles/serving-arms.js'
import { CANARY_PINS, PINS } from '../manifest/setting.js'
import { freePort, listening } from '../routers/live-nginx.js'
import { startPrometheus } from './live-prometheus.js'
import { part } from './part.js'

// Real traffic through a real nginx (NGINX_BIN) to two services, scraped by a real Prometheus (PROMETHEUS_BIN): what
// nginx logged, what Prometheus counted and what the services logged themselves end in the same verdicts.

const SALT = 'parity'
const WEIGHT = 50
const USERS = Array.from({ length: 2500 }, (_, i) => `u${i}`)
const REQUESTS_PER_USER = 2
/** Few enough at a time that no machine queues them: what waits for others is slow together. */
const AT_ONCE = 48

let folder: string
let services: Services
let nginx: ChildProcess
let nginxPort: number
let prometheus: { process: ChildProcess; url: string }
let documented: { json: string; timed: string; awk: string }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parity-'))
  documented = await readDocumented()
  services = await startServices()
  prometheus = await startPrometheus(folder, services.metricsPort)
  nginxPort = await freePort()
  nginx = await startNginx()
  services.behave(FINE, FINE)
  await askAll(USERS)
  services.takeRows()
})

afterAll(async () => {
  for (const each of [nginx, prometheus?.process]) if (each?.exitCode === null && each.kill()) await once(each, 'exit')
  services?.close()
  await rm(folder, { recursive: true, force: true })
})

/**
 * Long beside what a busy machine adds, short beside the window: nginx logs a request at its end, so the first second
 * holds the quick ones alone and the last the slow ones, which makes requests of a moment look alike.
 */
const FINE: Behaviour = { errors: 0, latency: 30 }

describe.each([
  ['a canary that is as good', FINE, { error_rate: 'pass', latency_p95: 'pass', srm: 'pass', stickiness: 'pass' }],
  ['one that fails 5 % of requests', { ...FINE, errors: 0.05 }, { error_rate: 'fail', latency_p95: 'pass' }],
  ['one that takes eight times as long', { ...FINE, latency: 240 }, { error_rate: 'pass', latency_p95: 'fail' }]
])('the requests of %s', (_, canary, expected) => {
  let rows: RequestRow[]
  let verdicts: Record<'own' | 'json' | 'awk' | 'prometheus', Verdicts>

  beforeAll(async () => {
    const window = await serve(canary)
    rows = services.takeRows()
    await writeFile(join(folder, 'own.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    const [program, ...words] = ['sh', '-c', documented.awk] as const
    await promisify(execFile)(program, words, { cwd: folder })
    verdicts = {
      own: await judge(window, ['--window', 'own.jsonl']),
      json: await judge(window, ['--window', 'nginx.jsonl']),
      awk: await judge(window, ['--window', 'requests.jsonl']),
      prometheus: await judge(window, [])
    }
  })

  test('went to the arm that the exported bucket says', () => {
    expect(rows).toHaveLength(USERS.length * REQUESTS_PER_USER)
    const wrong = rows.filter(row => (row.arm === 'canary') !== isCanary(row.user_key!, SALT, WEIGHT))
    expect(wrong).toEqual([])
  })

  test('are judged as they should be from the log of the services', () => {
    expect(verdicts.own).toMatchObject({ requests: rows.length, ...expected })
  })

  test.each(['json', 'awk'] as const)('are judged the same from the access log of nginx (%s)', form => {
    expect(verdicts[form]).toEqual(verdicts.own)
  })

  test('are judged the same from Prometheus, as far as it carries them', () => {
    const { stickiness: _, ...carried } = verdicts.own
    expect(verdicts.prometheus).toEqual({ ...carried, stickiness: 'not_measured' })
  })
})

type Verdicts = Record<string, unknown>

/** What `judge` says of a window: how many requests, and the rows that all sources could carry. */
async function judge({ from, to }: { from: number; to: number }, words: string[]): Promise<Verdicts> {
  await writeFile(join(folder, 'rollout.yml'), manifest(to - from))
  const asked = await readWords(['judge', '--phase', 'half', ...words])
  const ignore = () => undefined
  const world: World = {
    env: {},
    cwd: folder,
    clock: { now: () => to, elapsed: () => 0, sleep: async () => undefined },
    log: {
      info: ignore,
      notice: ignore,
      warning: ignore,
      error: ignore,
      untrusted: ignore,
      mask: ignore,
      progress: ignore,
      stands: ignore
    },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const { result } = await run('judge', world, asked.options)
  if (result.window === null) throw new Error(`${result.why} ${result.problems.map(each => each.message).join('; ')}`)
  const verdictOf = (row: string) => result.gates.find(gate => gate.row === row)?.verdict
  const { requests } = result.window as unknown as { requests: { baseline: number; canary: number } }
  return {
    requests: requests.baseline + requests.canary,
    ...Object.fromEntries(['error_rate', 'latency_p95', 'srm', 'stickiness'].map(row => [row, verdictOf(row)]))
  }
}

function manifest(milliseconds: number): string {
  return [
    'version: 1',
    'name: parity',
    'arms:',
    `  baseline: { url: "http://127.0.0.1/a", pins: { ${PINS} } }`,
    `  canary: { url: "http://127.0.0.1/b", pins: { ${CANARY_PINS} } }`,
    'not_required: { delta_s_drift_median: no ΔS here, delta_s_drift_p95: no ΔS here }',
    // Wide, so that a busy machine's hiccups leave the verdicts alone.
    'targets: { latency_p95: 3 }',
    'phases:',
    `  - { name: half, weight: ${WEIGHT}, window: { duration: ${milliseconds / 1000}s, min_requests: 500 } }`,
    '  - { name: all, weight: 100 }',
    `window: { source: { kind: prometheus, url: "${prometheus.url}" } }`,
    'router: { kind: nginx, include: split.conf }',
    ''
  ].join('\n')
}

/** All users ask through nginx. The window is whole seconds that begin and end with a scrape on either side. */
async function serve(canary: Behaviour): Promise<{ from: number; to: number }> {
  await Promise.all(['nginx.jsonl', 'access.log'].map(file => truncate(join(folder, file))))
  services.behave(canary, FINE)
  await scraped()
  const from = Date.now()
  await askAll(USERS.flatMap(user => new Array<string>(REQUESTS_PER_USER).fill(user)))
  await scraped()
  const whole = 1000 * Math.ceil((Date.now() - from) / 1000)
  await sleep(from + whole - Date.now())
  return { from, to: from + whole }
}

/** Resolves when Prometheus has a sample of each arm that is younger than now. */
async function scraped(): Promise<void> {
  const since = Date.now() / 1000
  for (;;) {
    const reply = await fetch(`${prometheus.url}/api/v1/query?query=timestamp(rag_request_count_total)`)
    const body = (await reply.json()) as { data: { result: { value: [number, string] }[] } }
    const { result } = body.data
    if (result.length === 2 && result.every(({ value }) => Number(value[1]) > since)) return
    await sleep(50)
  }
}

/** Users take turns. */
async function askAll(keys: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const queue = keys.toSorted((a, b) => a.length - b.length).values()
  const ask = (user: string) =>
    new Promise<void>((resolve, reject) => {
      const options = { port: nginxPort, host: '127.0.0.1', agent, headers: { cookie: `uid=${user}` } }
      get(options, response => void response.resume().on('end', resolve)).on('error', reject)
    })
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const user of queue) await ask(user)
    })
  )
  agent.destroy()
}

/** The formats and the one-liner as docs/live-window.md shows them. */
async function readDocumented() {
  const page = await readFile(new URL('../../docs/live-window.md', import.meta.url), 'utf8')
  const format = (name: string) => new RegExp(`^log_format ${name} .*;$`, 'm').exec(page)![0]
  const maps = /^map "\$uri [\s\S]*?(?=^log_format )/m.exec(page)![0]
  return { json: `${maps}${format('rollout')}`, timed: format('timed'), awk: /^awk .*$/m.exec(page)![0] }
}

async function startNginx(): Promise<ChildProcess> {
  const canary = `127.0.0.1:${services.port('canary')}`
  documented.awk = documented.awk.replace(/canary=\S+/, `canary=${canary}`)
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(canary))
  const child = spawn(part('NGINX_BIN'), ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: 'inherit'
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('nginx ended before it listened')))
  await Promise.race([listening(nginxPort), ended])
  ended.catch(() => undefined)
  return child
}

function configuration(canary: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    each => `  ${each}_temp_path ${folder}/${each};`
  )
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
${paths.join('\n')}
  ${documented.json}
  ${documented.timed}
  keepalive_requests 1000000;
  map $cookie_uid $rollout_user { default $cookie_uid; }
  map '' $rollout_mirror { default ''; }
  split_clients "\${rollout_user}${SALT}" $rollout_arm { ${WEIGHT}% canary; * baseline; }
  upstream canary { server ${canary}; keepalive 64; }
  upstream baseline { server 127.0.0.1:${services.port('baseline')}; keepalive 64; }
  server {
    listen 127.0.0.1:${nginxPort};
    access_log ${folder}/nginx.jsonl rollout;
    access_log ${folder}/access.log timed;
    location / {
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header X-Request-Id $request_id;
      proxy_pass http://$rollout_arm;
    }
  }
}
`
}
