import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Pool } from 'undici'
import type { ArmName } from '../src/manifest/schema.js'
import type { Weights } from '../src/model/weights.js'
import { isCanary } from '../src/routers/bucket.js'
import { headerOf, listen, readBody, sendJson, sendText } from './loopback.js'
import { openWeights } from './weights.js'

/** One address for users; behind it baseline and canary, and the weights that a webhook router moves. */
export interface Splitter {
  /** Where users ask. */
  url: string
  /** What the manifest's webhook router is pointed at. */
  weightsUrl: string
  weights(): Weights
  close(): Promise<void>
}

interface SplitterOptions {
  /** Where the arms answer. */
  arms: Readonly<Record<ArmName, string>>
  /** Draws who is canary, with the user's key. */
  salt: string
  /** Called once a request, and once a copy, when it is over. */
  record(passed: Passed): void
  afterSet?: (weights: Weights) => Promise<void>
}

/** A request that came through, or a copy of one. */
export interface Passed {
  id: string
  /** When it came, milliseconds since 1970. */
  at: number
  /** How often the weights had been set when it came. */
  change: number
  arm: ArmName
  /** 0 where no reply came. */
  status: number
  /** What the reply says; empty where none came. */
  text: string
  latencyMs: number
  user: string
  body: string
  /** On a canary's row: users did not see it. On the baseline's: it was copied to the canary. */
  mirrored: boolean
  /** Of a copy: what the user was answered. */
  served: string | null
}

interface Came extends Pick<Passed, 'id' | 'at' | 'change' | 'user' | 'body'> {
  began: number
}

/**
 * Users stay on their arm: who is canary is drawn by the hash of docs/routers.md, and the canary's bucket only grows. A
 * share of the baseline's requests, drawn by request, is copied to the canary when the user has the answer. A copy
 * names no user, so that the canary keeps nothing of people whom it does not serve.
 */
export async function startSplitter({ arms, salt, record, afterSet }: SplitterOptions): Promise<Splitter> {
  const desk = openWeights(afterSet)
  const pools = { baseline: openPool(arms.baseline), canary: openPool(arms.canary) }
  const pass = async (arm: ArmName, { body, user }: Came, isCopy: boolean) => {
    const named = isCopy ? {} : { 'x-user': user }
    try {
      const { path, pool } = pools[arm]
      const headers = { 'content-type': 'application/json', ...named }
      const reply = await pool.request({ method: 'POST', path, headers, body })
      return { status: reply.statusCode, text: await reply.body.text() }
    } catch {
      return { status: 0, text: '' }
    }
  }
  const copy = async (came: Came, served: string) => {
    const began = performance.now()
    const { status, text } = await pass('canary', came, true)
    const latencyMs = performance.now() - began
    record({ ...came, arm: 'canary', status, text, latencyMs, mirrored: true, served })
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [at, began] = [Date.now(), performance.now()]
    const user = headerOf(request, 'x-user')
    if (user === undefined) return sendJson(response, 400, { error: 'expected a header x-user' })
    const { canary, mirror } = desk.now()
    const change = desk.changes()
    const arm = isCanary(user, salt, canary) ? 'canary' : 'baseline'
    const body = await readBody(request)
    if (body === null) return sendJson(response, 413, { error: 'the question is too long' })
    const came: Came = { id: randomUUID(), at, change, began, user, body }
    const mirrored = arm === 'baseline' && isCanary(came.id, 'mirror', mirror)
    const { status, text } = await pass(arm, came, false)
    if (status === 0) sendJson(response, 502, { error: 'no reply' })
    else sendText(response, status, text)
    record({ ...came, arm, status, text, latencyMs: performance.now() - began, mirrored, served: null })
    if (mirrored) await copy(came, text)
  }
  const { origin, close } = await listen(async (request, response) => {
    if (request.url === '/weights') return desk.handle(request, response)
    if (request.url !== '/answer') return sendJson(response, 404, { error: 'ask /answer' })
    if (request.method !== 'POST') return sendJson(response, 405, { error: 'POST a question' })
    await answer(request, response)
  })
  return {
    url: `${origin}/answer`,
    weightsUrl: `${origin}/weights`,
    weights: desk.now,
    async close() {
      await close()
      await Promise.all([pools.baseline.pool.destroy(), pools.canary.pool.destroy()])
    }
  }
}

function openPool(url: string): { pool: Pool; path: string } {
  const { origin, pathname } = new URL(url)
  return { pool: new Pool(origin), path: pathname }
}
