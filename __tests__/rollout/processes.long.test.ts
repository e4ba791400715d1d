import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import PQueue from 'p-queue'
import type { Weights } from '../../src/model/weights.js'
import type { TransitionDeps } from '../../src/rollout/deps.js'
import { folderLedger } from '../../src/rollout/folder-ledger.js'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { openRouter } from '../../src/routers/open-router.js'
import { openHttp } from '../../src/world/http.js'
import { startWebhook, type Trouble, type WebhookDouble } from '../doubles/webhook-router.js'
import { compile } from './compile.js'
import { newFate } from './fate.js'
import { BY_HAND, NAME, newDeps, pendingOf, promote, promotion, quickClock, tempFolder, timesDone } from './setting.js'

/** Real processes and a real router on loopback: killed by SIGKILL at every step, or left without a good answer. */

interface Story {
  command: 'promote' | 'rollback' | 'recover'
  phase: string
  /** What stands before: the ledger's folder, and the router's weights. */
  folder: string
  weights: Weights
  end: Weights
}

interface Ended {
  signal: NodeJS.Signals | null
  calls: string[]
}

/** Compiled once, and read by hundreds of children. */
const cache = tempFolder()
const script = compile(fileURLToPath(new URL('child.ts', import.meta.url)), tempFolder())

function child(story: Story, folder: string, url: string, at: number, when: string): Promise<Ended> {
  const args = [script, folder, url, story.command, story.phase, String(at), when]
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  let output = ''
  process_.stdout.on('data', chunk => {
    output += chunk
  })
  return new Promise(resolve =>
    process_.once('close', (_, signal) => resolve({ signal, calls: output ? JSON.parse(output).calls : [] }))
  )
}

const by = actorOf('jo', null)

/** A router that is well may be slow on a busy machine. */
const PATIENT_MS = 10_000

/** This process, as the next run; `close` lets go of its connections. */
async function nextRun(
  folder: string,
  url: string,
  timeout = PATIENT_MS
): Promise<{ deps: TransitionDeps; close: () => Promise<void> }> {
  const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
  const signal = new AbortController().signal
  const http = (guard: Parameters<typeof openHttp>[0]) => openHttp(guard)
  const given = { name: NAME, base: folder, clock: quickClock, env: {}, http, signal }
  const router = await openRouter({ kind: 'webhook', url, capabilities, timeout, settle: 1000, headers: {} }, given)
  const ledger = folderLedger(folder, { name: NAME, clock: quickClock, url: null })
  const isAtWork = ownership(by, quickClock, null)
  const deps = newDeps({ ledger, router, by, isAtWork, pending: pendingOf(folder, newFate()) })
  return { deps, close: () => router.close() }
}

function perform(deps: TransitionDeps, { command, phase }: Story): Promise<unknown> {
  if (command === 'rollback') return rollBack(deps, BY_HAND)
  return command === 'recover' ? recover(deps) : promote(deps, promotion(phase))
}

/** Runs the story's command again, and says what is wrong. */
async function again(story: Story, folder: string, router: WebhookDouble): Promise<string[]> {
  const { deps, close } = await nextRun(folder, router.url)
  try {
    await perform(deps, story)
    const { standing, entries } = await recover(deps)
    const up = router.log.some(({ canary }) => canary > 0)
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
    return [
      ...(standing.repair ? [`left to repair: ${standing.repair.kind}`] : []),
      ...(same(router.weights, story.end) ? [] : [`routed ${JSON.stringify(router.weights)}`]),
      ...(same(standing.recorded, story.end) ? [] : [`recorded ${JSON.stringify(standing.recorded)}`]),
      ...Object.entries(timesDone(entries)).flatMap(([key, times]) => (times === 1 ? [] : [`${key}: ${times} times`])),
      ...(story.command === 'rollback' && up ? ['the canary served after the rollback'] : [])
    ]
  } finally {
    await close()
  }
}

function copyOf(folder: string): string {
  const copy = tempFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** The stories, each from where a real process left the ones before. */
async function newStories(): Promise<Story[]> {
  const folder = tempFolder()
  const router = await startWebhook({ canary: 0, mirror: 0 })
  const shadow = { canary: 0, mirror: 1 }
  const five = { canary: 5, mirror: 0 }
  try {
    const start: Story = { command: 'promote', phase: '-', folder, weights: router.weights, end: shadow }
    await child(start, folder, router.url, -1, 'before')
    const up: Story = { command: 'promote', phase: 'shadow', folder: copyOf(folder), weights: shadow, end: five }
    const { calls } = await child(up, folder, router.url, -1, 'before')
    const down: Story = { command: 'rollback', phase: '-', folder, weights: five, end: { canary: 0, mirror: 0 } }

    const half = copyOf(up.folder)
    const other = await startWebhook(shadow)
    const killed = await child(up, half, other.url, calls.indexOf('router set'), 'after')
    await other.close()
    expect(killed.signal).toBe('SIGKILL')
    expect(other.weights).toEqual(five)
    return [up, down, { command: 'recover', phase: '-', folder: half, weights: five, end: five }]
  } finally {
    await router.close()
  }
}

test('a process that is killed at any step is finished or undone by the next', async () => {
  const stories = await newStories()
  const failures: string[] = []
  let cases = 0
  const queue = new PQueue({ concurrency: 2 })
  for (const story of stories) {
    const router = await startWebhook(story.weights)
    const { calls } = await child(story, copyOf(story.folder), router.url, -1, 'before')
    await router.close()
    for (const [at, call] of calls.entries()) {
      // Between two calls nothing happens outside: after one is before the next.
      for (const when of at === 0 ? ['before', 'after'] : ['after']) {
        queue.add(async () => {
          cases++
          const place = { folder: copyOf(story.folder), router: await startWebhook(story.weights) }
          const { signal } = await child(story, place.folder, place.router.url, at, when)
          const wrong = await again(story, place.folder, place.router).catch(error => [String(error)])
          if (signal !== 'SIGKILL') wrong.push('it was not killed')
          failures.push(...wrong.map(what => `${story.command}, ${when} call ${at} (${call}): ${what}`))
          await place.router.close()
        })
      }
    }
  }
  await queue.onIdle()
  console.log(`real processes, SIGKILL between every two outside calls: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(50)
})

test('a router that answers badly from any request on is got along with when it is well again', async () => {
  const stories = await newStories()
  const failures: string[] = []
  let cases = 0
  for (const story of stories) {
    const calm = await startWebhook(story.weights)
    await again(story, copyOf(story.folder), calm)
    await calm.close()
    for (let from = 0; from < calm.requests; from++) {
      for (const what of [500, 403, 409, 422, 'silent', 'half-closed'] as Trouble[]) {
        cases++
        const router = await startWebhook(story.weights)
        const folder = copyOf(story.folder)
        router.trouble = { from, to: what === 'silent' ? from : Number.POSITIVE_INFINITY, what }
        const first = await nextRun(folder, router.url, 100)
        await perform(first.deps, story).catch(() => undefined)
        await first.close()
        router.trouble = null
        const wrong = await again(story, folder, router).catch(error => [String(error)])
        failures.push(...wrong.map(fault => `${story.command}, request ${from}, ${what}: ${fault}`))
        await router.close()
      }
    }
  }
  console.log(`real router on loopback, every answer bad: ${cases} cases, ${failures.length} failures`)
  expect(failures).toEqual([])
  expect(cases).toBeGreaterThan(100)
})
