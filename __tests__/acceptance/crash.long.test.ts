import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import PQueue from 'p-queue'
import { type CommandName, run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import { connect } from '../../src/github/client.js'
import type { World } from '../../src/model/world.js'
import { endOf } from '../../src/rollout/record.js'
import { standing } from '../../src/rollout/standing.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { halfHour } from '../commands/rollout-setting.js'
import { ANSWERABLE, greenRows } from '../doubles/gate-evidence.js'
import { type GitHubDouble, startGitHub } from '../doubles/github/server.js'
import type { State } from '../doubles/github/state.js'
import { PINS, type Service, startService } from '../doubles/rag-service.js'
import { startWebhook, type WebhookDouble } from '../doubles/webhook-router.js'
import { START } from '../gates/live/setting.js'
import { newLog, newResult } from '../github/support.js'
import { GREEN_ROWS } from '../report/fixtures.js'
import { CLI } from './runner.js'

/**
 * The built program, killed by SIGKILL before and after every request that it makes to GitHub and to the router. The
 * doubles kill it: as the request arrives, or when it is done and not answered yet. Then the command runs again, in this
 * process and without the second that GitHub wants between two writes.
 */

interface Moment {
  state: Pick<State, 'deployments' | 'now' | 'nextId'>
  weights: { canary: number; mirror: number }
}

interface Ended {
  exit: number | null
  signal: NodeJS.Signals | null
  calls: string[]
}

const folder = mkdtempSync(join(tmpdir(), 'crash-'))
const cache = join(folder, 'cache')
let canary: Service | undefined
afterAll(async () => {
  await canary?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function prepare(): Promise<void> {
  canary = await startService('canary')
  const log = (name: string, rows: readonly unknown[]) =>
    writeFileSync(join(folder, name), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  log('good.jsonl', halfHour())
  writeFileSync(join(folder, 'gold.jsonl'), ANSWERABLE)
  log('bad.jsonl', halfHour({ requests: 300, errors: 0.2 }))
}

function manifest(router: WebhookDouble): string {
  const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
  const window = { duration: '20m', min_requests: 200, max: '300d' }
  return JSON.stringify({
    version: 1,
    name: 'support-rag',
    arms: {
      baseline: { url: canary!.url, pins: PINS.baseline },
      canary: { url: canary!.url, pins: PINS.canary }
    },
    request: { retries: 0 },
    gold: { path: 'gold.jsonl' },
    phases: [
      { name: 'quarter', weight: 25, window },
      { name: 'all', weight: 100, window }
    ],
    router: { kind: 'webhook', url: router.url, timeout: '5s', capabilities },
    // The requests are of another day: late, and not missing.
    window: { source: { kind: 'jsonl', path: 'good.jsonl', delay: '300d' } }
  })
}

interface Place {
  github: GitHubDouble
  router: WebhookDouble
  manifest: string
}

const wordsIn = ({ manifest }: Place, words: readonly string[]) => [
  ...words,
  '--manifest',
  manifest,
  '--out',
  `${manifest}.out`
]

const envOf = ({ github }: Place, run: string) => ({
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: cache,
  GITHUB_TOKEN: github.token,
  GITHUB_RUN_ID: run,
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_ACTOR: 'jo',
  ...github.env
})

/** Runs a command from a moment on; where it is killed, at which of its outside calls. */
async function play(
  words: readonly string[],
  place: Place,
  kill: { at: number; when: 'before' | 'after' } | null
): Promise<Ended> {
  const given = { cwd: folder, env: envOf(place, '77'), stdio: 'ignore' } as const
  const child = spawn(process.execPath, [CLI, ...wordsIn(place, words)], given)
  const calls: string[] = []
  const tap = (when: 'before' | 'after', call: string) => {
    if (when === 'before') calls.push(call)
    if (kill && calls.length - 1 === kill.at && when === kill.when) child.kill('SIGKILL')
  }
  place.github.tap = tap
  place.router.tap = tap
  return new Promise(resolve => child.once('close', (exit, signal) => resolve({ exit, signal, calls })))
}

/** The same command as the next run. */
async function playAgain(words: readonly string[], place: Place): Promise<void> {
  place.github.tap = () => undefined
  place.router.tap = () => undefined
  const env = envOf(place, '78')
  const log = newLog()
  const world: World = {
    env,
    cwd: folder,
    clock: systemClock,
    log,
    http: guard => openHttp(guard),
    github: await connect({ env, token: place.github.token, log, secondMs: 10 }),
    event: null,
    signal: new AbortController().signal
  }
  const { options } = await readWords(wordsIn(place, words))
  await run(words[0] as CommandName, world, options)
}

let places = 0

async function inPlace<T>(moment: Moment, story: (place: Place) => Promise<T>): Promise<T> {
  const github = await startGitHub({ ...structuredClone(moment.state), commits: ['c'.repeat(40)] })
  const router = await startWebhook({ ...moment.weights })
  const file = join(folder, `rollout-${++places}.yml`)
  writeFileSync(file, manifest(router))
  try {
    return await story({ github, router, manifest: file })
  } finally {
    // A ledger is of one manifest: where that is gone, the next one may go on with it.
    rmSync(file, { force: true })
    await Promise.all([github.close(), router.close()])
  }
}

function momentOf({ github, router }: { github: GitHubDouble; router: WebhookDouble }): Moment {
  const { deployments, now, nextId } = github.state
  return { state: structuredClone({ deployments, now, nextId }), weights: { ...router.weights } }
}

/** What is wrong where the story has ended. */
function faultsOf({ github, router }: { github: GitHubDouble; router: WebhookDouble }, isDown: boolean): string[] {
  const entries = entriesOf(github.state)
  const now = standing(entries, router.weights)
  const keys = entries.flatMap(entry => (entry.kind === 'claim' && endOf(entry)?.mark === 'done' ? [entry.key] : []))
  const away = router.log.findIndex(({ canary }) => canary === 0)
  return [
    ...(now.repair && now.repair.kind !== 'tidy' ? [`left to repair: ${now.repair.kind}`] : []),
    ...(JSON.stringify(now.recorded) === JSON.stringify(router.weights) ? [] : ['weights and ledger differ']),
    ...(keys.length === new Set(keys).size ? [] : ['a phase was entered twice']),
    ...(away >= 0 && router.log.slice(away).some(({ canary }) => canary > 0)
      ? ['the canary served after the rollback']
      : []),
    ...(isDown && now.state !== 'rolled_back' ? [`it stands ${now.state}`] : [])
  ]
}

function entriesOf({ deployments }: State): Parameters<typeof standing>[0] {
  const marks = { in_progress: 'in_progress', success: 'done', failure: 'rolled_back', inactive: 'undone' } as const
  return deployments.map(deployment => {
    const entry = (typeof deployment.payload === 'string' ? JSON.parse(deployment.payload) : deployment.payload) as {
      kind: string
    }
    const told: { mark: string; at: string }[] = []
    for (const { state, created_at } of deployment.statuses) {
      const wasDone = told.some(({ mark }) => mark === 'done')
      const gone = entry.kind === 'rollback' ? 'rolled_back' : wasDone ? 'left' : 'undone'
      told.push({ mark: state === 'inactive' ? gone : marks[state as keyof typeof marks], at: created_at })
    }
    return { ...entry, id: deployment.id, marks: told }
  }) as unknown as Parameters<typeof standing>[0]
}

test('a command that is killed at any request is finished or undone by the next', async () => {
  await prepare()
  const start: Moment = { state: { deployments: [], now: START, nextId: 1000 }, weights: { canary: 0, mirror: 0 } }
  // Rows that no service gave stand for the gate's here: the first step is not what is tested.
  const inQuarter = await inPlace(start, async place => {
    const evidence = await evidenceFile(place.manifest)
    const begun = await play(['promote', '--evidence', evidence, '--window', 'good.jsonl'], place, null)
    expect(begun.exit).toBe(0)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
    return momentOf(place)
  })
  const stories = [
    { words: ['promote', '--window', 'good.jsonl'], exit: 0, isDown: false },
    { words: ['watch', '--window', 'bad.jsonl'], exit: 3, isDown: true },
    { words: ['rollback'], exit: 3, isDown: true }
  ]
  const failures: string[] = []
  const queue = new PQueue({ concurrency: 8 })
  let cases = 0
  let kills = 0
  for (const { words, exit, isDown } of stories) {
    const whole = await inPlace(inQuarter, place => play(words, place, null))
    expect([words[0], whole.exit]).toEqual([words[0], exit])
    const blows = whole.calls.flatMap((_, at) =>
      at === 0
        ? [
            { at, when: 'before' as const },
            { at, when: 'after' as const }
          ]
        : [{ at, when: 'after' as const }]
    )
    for (const blow of blows) {
      void queue.add(() =>
        inPlace(inQuarter, async place => {
          cases++
          const killed = await play(words, place, blow)
          await playAgain(words, place)
          const faults = faultsOf(place, isDown)
          if (killed.signal === 'SIGKILL') kills++
          failures.push(
            ...faults.map(fault => `${words[0]}, ${blow.when} ${blow.at} ${whole.calls[blow.at]}: ${fault}`)
          )
        }).catch(error => void failures.push(`${words[0]} ${blow.at}: ${error}`))
      )
    }
  }
  await queue.onIdle()
  console.log(
    `the built program, SIGKILL between every two requests: ${cases} cases, ${kills} killed, ${failures.length} failures`
  )
  expect(failures).toEqual([])
  // A run may get by with a request less than the one that was counted.
  expect(kills).toBeGreaterThan(cases - 6)
  expect(kills).toBeGreaterThan(60)
})

async function evidenceFile(manifest: string): Promise<string> {
  const now = new Date().toISOString()
  const { rows, evaluated } = greenRows(readFileSync(manifest, 'utf8'), now)
  const file = join(folder, `gate-of-${hostname()}.json`)
  writeFileSync(join(folder, 'rows.jsonl'), rows)
  writeFileSync(file, JSON.stringify(newResult({ evaluated, gates: GREEN_ROWS, started_at: now, finished_at: now })))
  return file
}
