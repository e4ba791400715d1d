import { readFile, truncate, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { World } from '../../src/model/world.js'
import { openRouter } from '../../src/routers/open-router.js'
import type { Router } from '../../src/routers/router.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { CANARY_PINS, PINS } from '../manifest/setting.js'
import { askAs, type DocumentedNginx, startArm, startDocumentedNginx } from '../routers/documented-nginx.js'
import { freePorts, routerDeps } from '../routers/setting.js'
import { part } from './part.js'

// The nginx block of docs/routers.md and the log of docs/live-window.md together, on the nginx of NGINX_BIN: a shadow
// phase passes, and so does the phase after it.

const USERS = Array.from({ length: 2_000 }, (_, i) => `user-${i}`)
/** Far beyond what a busy machine adds to a baseline's reply. */
const SLOW_MS = 400
const QUICK_MS = 5

interface Row {
  request_id: string
  arm: string
  status: number
  latency_ms: number
  mirrored: boolean
}

let nginx: DocumentedNginx
let router: Router
let users: number
let canaryMs: number
let stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const [own, state, baseline, canary] = (await freePorts(4)) as [number, number, number, number]
  users = own
  const arms = [
    await startArm(baseline, () => 'baseline'),
    await startArm(canary, () => wait(canaryMs).then(() => 'canary'))
  ]
  nginx = await startDocumentedNginx(part('NGINX_BIN'), { users, state, baseline, canary })
  router = await openRouter(nginx.config, routerDeps({ base: nginx.folder }))
  stops = [() => router.close(), () => nginx.stop(), ...arms.map(arm => arm.close)]
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

beforeEach(async () => {
  canaryMs = QUICK_MS
  await truncate(nginx.log).catch(() => undefined)
})

test('copies are logged as rows of their own, and what was copied says so', async () => {
  await router.set({ canary: 0, mirror: 20 }, null)
  await askAll(USERS)
  const rows = await logged()
  const copies = rows.filter(row => row.arm === 'canary')
  const production = rows.filter(row => row.arm === 'baseline')
  expect(production).toHaveLength(USERS.length)
  expect(copies.every(row => row.mirrored && row.status === 200)).toBe(true)
  const copied = production.filter(row => row.mirrored).map(row => row.request_id)
  expect(copies.map(row => row.request_id).toSorted()).toEqual(copied.toSorted())
  expect(copies.length).toBeGreaterThan(300)
})

test('a copied request is as quick in the log as it was for its user, though the canary is slow', async () => {
  canaryMs = SLOW_MS
  await router.set({ canary: 0, mirror: 50 }, null)
  await askAll(USERS.slice(0, 300))
  const rows = await logged()
  const median = (some: Row[]) => some.map(row => row.latency_ms).toSorted((a, b) => a - b)[some.length >> 1]!
  expect(median(rows.filter(row => row.arm === 'canary'))).toBeGreaterThanOrEqual(SLOW_MS - 2)
  expect(median(rows.filter(row => row.arm === 'baseline' && row.mirrored))).toBeLessThan(SLOW_MS / 2)
})

test('nobody can log a copy by asking for the place where copies are made', async () => {
  await router.set({ canary: 0, mirror: 0 }, null)
  for (const path of ['/rollout-mirror', '/rollout-mirror?x=1', '/x/../rollout-mirror']) {
    await fetch(`http://127.0.0.1:${users}${path}`)
  }
  expect((await logged()).filter(row => row.arm === 'canary' || row.mirrored)).toEqual([])
})

test.each([
  ['shadow', { canary: 0, mirror: 50 }, ['mirrored_share', 'error_rate']],
  ['half', { canary: 50, mirror: 0 }, ['srm', 'stickiness', 'error_rate']]
])('the phase %s passes on that log', async (phase, weights, rows) => {
  await router.set(weights, null)
  await truncate(nginx.log)
  await askAll([...USERS, ...USERS])
  await logged()
  const result = await judge(phase)
  const verdicts = Object.fromEntries(rows.map(row => [row, result.gates.find(gate => gate.row === row)?.verdict]))
  expect(verdicts).toEqual(Object.fromEntries(rows.map(row => [row, 'pass'])))
})

async function askAll(all: readonly string[]): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  const queue = all.values()
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const user of queue) await askAs(user, users, agent).catch(error => askAgain(error, user, agent))
    })
  )
  agent.destroy()
}

/** As a browser does where a reload of nginx closed a connection before anything came back on it. */
function askAgain(error: NodeJS.ErrnoException, user: string, agent: http.Agent) {
  if (error.code !== 'ECONNRESET') throw error
  return askAs(user, users, agent)
}

/** What nginx has logged, once the last copies have ended. */
async function logged(): Promise<Row[]> {
  let text = ''
  for (let before: string | null = null; text !== before; ) {
    before = text
    await wait(canaryMs + 400)
    text = await readFile(nginx.log, 'utf8')
  }
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

async function judge(phase: string) {
  const cwd = nginx.folder
  const manifest = [
    'version: 1',
    'name: support-rag',
    'arms:',
    `  baseline: { url: "http://127.0.0.1/a", pins: { ${PINS} } }`,
    `  canary: { url: "http://127.0.0.1/b", pins: { ${CANARY_PINS} } }`,
    'not_required: { delta_s_drift_median: no ΔS here, delta_s_drift_p95: no ΔS here }',
    'phases:',
    '  - { name: shadow, mirror: 50, window: { duration: 1s, min_requests: 200 } }',
    '  - { name: half, weight: 50, window: { duration: 1s, min_requests: 200 } }',
    '  - { name: all, weight: 100 }',
    'router: { kind: nginx, include: split.conf }',
    ''
  ].join('\n')
  await writeFile(join(cwd, 'rollout.yml'), manifest)
  const asked = await readWords(['judge', '--phase', phase, '--window', 'requests.jsonl'])
  const ignore = () => undefined
  const log = {
    info: ignore,
    notice: ignore,
    warning: ignore,
    error: ignore,
    untrusted: ignore,
    mask: ignore,
    progress: ignore,
    stands: ignore
  }
  const world: World = {
    env: {},
    cwd,
    clock: systemClock,
    log,
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  return (await run('judge', world, asked.options)).result
}
