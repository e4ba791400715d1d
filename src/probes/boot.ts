import { findCycle } from '../manifest/meaning.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { Clock, Http } from '../model/world.js'
import { HttpError } from '../world/http.js'
import { outcomeOf, type ProbeDetail, type ProbeOutcome } from './outcome.js'

export type BootStep = ManifestContent['boot'][number]

export interface BootWorld {
  clock: Clock
  http: Http
  signal: AbortSignal
}

/** All of the graph; after that it is called a deadlock (docs/runbook.md §6). */
const DEADLOCK_MS = 120_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000
/** A half-started service may take a request and never answer it: better to ask again. */
const ATTEMPT_MS = 5_000
const MAX_BYTES = 64 * 1024

/**
 * Waits for every step of the boot graph: each is asked only once its needs are ready, independent ones at the same
 * time. Ready is a 2xx answer. The row's sentence is the order in which they were seen ready. Rejects only when the
 * signal fires.
 */
export async function probeBoot(world: BootWorld, steps: readonly BootStep[]): Promise<ProbeOutcome> {
  const cycle = findCycle(new Map(steps.map(step => [step.name, step.needs])))
  if (cycle) return outcomeOf('boot_order', steps.map(inCycle(cycle)), '')

  const started = world.clock.elapsed()
  const order: { name: string; ms: number }[] = []
  const byName = new Map(steps.map((step, index) => [step.name, { step, index }]))
  const running = new Map<string, Promise<ProbeDetail>>()

  const bringUp = (step: BootStep, index: number): Promise<ProbeDetail> => {
    const known = running.get(step.name)
    if (known) return known
    const run = afterNeeds(step, index)
    running.set(step.name, run)
    return run
  }
  const afterNeeds = async (step: BootStep, index: number): Promise<ProbeDetail> => {
    const path = ['boot', index]
    const unknown = step.needs.find(need => !byName.has(need))
    if (unknown) return { name: step.name, ok: false, why: `needs ${unknown}, which is no boot step`, path }
    const needs = step.needs.map(need => byName.get(need)!)
    const before = await Promise.all(needs.map(need => bringUp(need.step, need.index)))
    const missing = before.filter(detail => !detail.ok).map(detail => detail.name)
    if (missing.length > 0) {
      const why = `not asked, because ${missing.join(', ')} did not become ready`
      return { name: step.name, ok: false, why, path, measured: false }
    }
    const failure = await waitUntilReady(world, step, started + DEADLOCK_MS)
    if (failure) return { name: step.name, ok: false, path, ...failure }
    const ms = world.clock.elapsed() - started
    order.push({ name: step.name, ms })
    return { name: step.name, ok: true, why: `ready after ${seconds(ms)}`, path }
  }

  const details = await Promise.all(steps.map(bringUp))
  return outcomeOf('boot_order', details, `Ready in this order: ${order.map(showReady).join(', ')}.`)
}

type Failure = Pick<ProbeDetail, 'why' | 'measured'>

/** Null once the step answers 2xx, else why it is not ready. */
async function waitUntilReady(world: BootWorld, step: BootStep, deadlockAt: number): Promise<Failure | null> {
  const { clock, http, signal } = world
  const ownEnd = clock.elapsed() + step.timeout
  const end = Math.min(ownEnd, deadlockAt)
  let last = 'was not asked'
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const left = end - clock.elapsed()
    if (left <= 0) break
    const timeoutMs = Math.max(1, Math.min(left, ATTEMPT_MS))
    try {
      const reply = await http.request({ method: 'GET', url: step.url, timeoutMs, maxBytes: MAX_BYTES }, signal)
      if (reply.status >= 200 && reply.status < 300) return null
      last = `answered ${reply.status}`
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof HttpError)) throw error
      if (error.kind === 'blocked') return { why: error.message, measured: false }
      if (error.kind === 'redirect') return { why: error.message }
      last = error.message
    }
    await clock.sleep(Math.max(0, Math.min(pause, end - clock.elapsed())), signal)
  }
  const limit =
    deadlockAt < ownEnd
      ? `when the whole graph had taken ${seconds(DEADLOCK_MS)} (deadlock)`
      : `within ${seconds(step.timeout)}`
  return { why: `not ready ${limit}: ${last}` }
}

function inCycle(cycle: readonly string[]) {
  return (step: BootStep, index: number): ProbeDetail => {
    const why = cycle.includes(step.name) ? `needs itself: ${cycle.join(' → ')}` : 'not asked, because boot has a cycle'
    return { name: step.name, ok: false, why, path: ['boot', index, 'needs'] }
  }
}

function showReady(step: { name: string; ms: number }): string {
  return `${step.name} (${seconds(step.ms)})`
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`
}
