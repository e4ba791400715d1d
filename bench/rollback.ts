import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defaultsOf } from '../src/commands/describe.js'
import { inSession } from '../src/commands/open-rollout.js'
import { tick } from '../src/commands/tick.js'
import { description } from '../src/commands/watch.js'
import { parseManifest } from '../src/manifest/load.js'
import type { World } from '../src/model/world.js'
import { advance } from '../src/rollout/advance.js'
import { planStep } from '../src/rollout/decide-step.js'
import { recover } from '../src/rollout/recover.js'
import { systemClock } from '../src/world/clock.js'
import { openHttp } from '../src/world/http.js'
import { windowRows } from './window-rows.js'

/**
 * How soon a hard stop is on the router: from the last row of the log being read to the router's read-back, beside a bare
 * PUT and GET of the same router in the same run; and the whole of the built `watch`, from its start to its end.
 *
 *     npm run bench:rollback
 */

const ROUNDS = 7
const SIZES = [10_000, 100_000, 1_000_000]
const PINS = { INDEX_HASH: 'sha256:9f2c', RERANK_HASH: 'sha256:11ab', PROMPT_VER: 'p-1', MODEL_VER: 'm-2025-07-15' }
const CANARY = { ...PINS, PROMPT_VER: 'p-2' }

const folder = mkdtempSync(join(tmpdir(), 'bench-rollback-'))
const cli = resolve('dist/cli.js')

/** A router that remembers when its weights were read after they were set. */
async function startRouter() {
  let weights = { canary: 0, mirror: 0 }
  let version = 1
  const times = { put: 0, readBack: 0 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (request.method === 'PUT') {
      weights = JSON.parse(Buffer.concat(parts).toString('utf8'))
      version++
      times.put = performance.now()
    } else if (times.readBack < times.put) times.readBack = performance.now()
    response.writeHead(200, { etag: `"${version}"` }).end(JSON.stringify(weights))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/weights`
  const close = () => {
    server.closeAllConnections()
    return new Promise(done => server.close(done))
  }
  return { url, times, close }
}

type Router = Awaited<ReturnType<typeof startRouter>>

function writeLog(rows: number): void {
  const lines: string[] = []
  const starts = Date.now() - 2 * rows
  let at = 0
  for (const row of windowRows({ rows, canary: 0.05, users: 20_000, seed: 7 })) {
    const { pins, ...rest } = row
    const arm = row['arm'] === 'canary'
    const status = arm && at % 3 === 0 ? 503 : row['status']
    lines.push(JSON.stringify({ ...rest, status, ts: starts + 2 * at, pins: pins && (arm ? CANARY : PINS) }))
    at++
  }
  writeFileSync(join(folder, 'log.jsonl'), `${lines.join('\n')}\n`)
}

function writeManifest(router: Router): string {
  const text = JSON.stringify({
    version: 1,
    name: 'bench',
    arms: {
      baseline: { url: 'http://127.0.0.1:9/', pins: PINS },
      canary: { url: 'http://127.0.0.1:9/', pins: CANARY }
    },
    phases: [
      { name: 'five', weight: 5 },
      { name: 'all', weight: 100 }
    ],
    window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
    router: {
      kind: 'webhook',
      url: router.url,
      capabilities: { sticky: true, mirrorPercent: true, step: 1 }
    }
  })
  writeFileSync(join(folder, 'rollout.yml'), text)
  return text
}

/** The world of a laptop, an hour ago or now. */
function worldAt(now: () => number): World {
  const quiet = () => undefined
  return {
    env: {},
    cwd: folder,
    clock: { ...systemClock, now },
    log: {
      info: quiet,
      notice: quiet,
      warning: quiet,
      error: quiet,
      untrusted: quiet,
      mask: quiet,
      progress: quiet,
      stands: quiet
    },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
}

const options = defaultsOf(description)

/** Enters the phase at 5 %, an hour ago. */
async function enter(text: string): Promise<void> {
  rmSync(join(folder, '.rollout'), { recursive: true, force: true })
  const { pinsDigest } = parseManifest(text, { file: 'rollout.yml', env: {}, base: folder })
  const hourAgo = Date.now() - 3600_000
  await inSession(
    worldAt(() => hourAgo),
    options,
    async ({ rollout: { deps, plan } }) => {
      const verdict = { decision: 'pass', reason: 'all_green', exit: 0, why: 'green' } as const
      const seen = await recover(deps)
      const { name, by } = deps
      const from = { name, plan, standing: seen.standing, digests: pinsDigest, to: null, retry: null, by }
      const planned = planStep(from)
      if ('decision' in planned) throw new Error(planned.why)
      const evidence = {
        judged: { phase: null, verdict, digest: null, rows: [] },
        pins: { baseline: PINS, canary: CANARY },
        proof: { evaluated: pinsDigest.canary, live: pinsDigest.canary },
        override: null
      }
      const { standing } = await advance(deps, planned, evidence, seen)
      if (standing?.phase !== 'five') throw new Error('the phase was not entered')
    }
  )
}

const WATCH = { goUp: false, begin: null, to: null, retry: null, override: null }

/** From the last row read to the read-back, milliseconds. */
async function decideAndSet(router: Router): Promise<number> {
  let read = 0
  await inSession(worldAt(Date.now), options, async session => {
    const { source } = session
    const timed: typeof source = {
      read: async (...query) => {
        const summary = await source.read(...query)
        read = performance.now()
        return summary
      }
    }
    const { verdict } = await tick({ ...session, source: timed }, WATCH, null)
    if (verdict.decision !== 'rollback') throw new Error(`it was not rolled back: ${verdict.why}`)
  })
  return router.times.readBack - read
}

/** The same two requests, and nothing else. */
async function bare({ url, times }: Router): Promise<number> {
  const began = performance.now()
  await (await fetch(url, { method: 'PUT', body: '{"canary":0,"mirror":0}' })).text()
  await (await fetch(url)).text()
  return times.readBack - began
}

/** The built program, from its start to the read-back and to its end. */
function whole({ times }: Router): Promise<{ readBack: number; end: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, [cli, 'watch', '--manifest', 'rollout.yml'], { cwd: folder, stdio: 'ignore' })
  return new Promise((done, failed) =>
    child.once('close', code =>
      code === 3
        ? done({ readBack: times.readBack - began, end: performance.now() - began })
        : failed(new Error(`watch ended with ${code}`))
    )
  )
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
const router = await startRouter()
try {
  console.log(`node ${process.version}, median of ${ROUNDS} rounds, milliseconds\n`)
  console.log(
    '| rows in the log | last row read to read-back | bare PUT and GET | ratio | watch: start to read-back | start to end |'
  )
  console.log('| --: | --: | --: | --: | --: | --: |')
  for (const rows of SIZES) {
    writeLog(rows)
    const text = writeManifest(router)
    const taken: { own: number; bare: number; readBack: number; end: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await enter(text)
      const own = await decideAndSet(router)
      const plain = await bare(router)
      await enter(text)
      taken.push({ own, bare: plain, ...(await whole(router)) })
    }
    const of = (key: keyof (typeof taken)[number]) => median(taken.map(each => each[key]))
    const [own, plain] = [of('own'), of('bare')]
    const cells = [own, plain].map(each => each.toFixed(1))
    const ends = [of('readBack'), of('end')].map(each => each.toFixed(0))
    console.log(`| ${rows} | ${[...cells, (own / plain).toFixed(1), ...ends].join(' | ')} |`)
  }
} finally {
  await router.close()
  rmSync(folder, { recursive: true, force: true })
}
