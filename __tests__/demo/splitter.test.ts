import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Listening, listen, readBody, sendJson } from '../../demo/loopback.js'
import { type Passed, type Splitter, startSplitter } from '../../demo/splitter.js'
import { isCanary } from '../../src/routers/bucket.js'
import { until } from './setting.js'

const USERS = Array.from({ length: 200 }, (_, i) => `user-${i}`)
let arms: Listening[]
let splitter: Splitter
let seen: Passed[]
/** Users as the canary was told of them; null for a copy. */
let atCanary: (string | null)[]
let held: Promise<void> | null

beforeEach(async () => {
  seen = []
  atCanary = []
  held = null
  const arm = (name: string, status: number) =>
    listen(async (request, response) => {
      const body = await readBody(request)
      if (name === 'canary') {
        atCanary.push((request.headers['x-user'] as string | undefined) ?? null)
        await held
      }
      sendJson(response, status, { from: name, body })
    })
  arms = [await arm('baseline', 200), await arm('canary', 201)]
  const [baseline, canary] = arms.map(({ origin }) => `${origin}/answer`)
  splitter = await startSplitter({
    arms: { baseline: baseline!, canary: canary! },
    salt: 'demo',
    record: passed => seen.push(passed)
  })
})
afterEach(async () => {
  await splitter.close()
  await Promise.all(arms.map(arm => arm.close()))
})

async function setWeights(canary: number, mirror: number) {
  const body = JSON.stringify({ canary, mirror })
  expect((await fetch(splitter.weightsUrl, { method: 'PUT', headers: { 'if-match': '*' }, body })).status).toBe(200)
}

async function ask(user: string, body = '{"question":"?"}') {
  const reply = await fetch(splitter.url, { method: 'POST', headers: { 'x-user': user }, body })
  return { status: reply.status, body: (await reply.json()) as { from: string; body: string } }
}

const armOf = async (user: string) => (await ask(user)).body.from

describe('the splitter', () => {
  test('sends everybody to the baseline before a rollout, and passes question and answer on as they are', async () => {
    const { status, body } = await ask('ann', '{"question":"Why?"}')
    expect([status, body]).toEqual([200, { from: 'baseline', body: '{"question":"Why?"}' }])
    expect(seen).toMatchObject([{ arm: 'baseline', user: 'ann', status: 200, mirrored: false, served: null }])
  })

  test('serves the canary to the users of its bucket, who stay on it while it grows', async () => {
    for (const percent of [5, 25, 100]) {
      await setWeights(percent, 0)
      for (const user of USERS)
        expect([user, await armOf(user)]).toEqual([user, isCanary(user, 'demo', percent) ? 'canary' : 'baseline'])
    }
    expect((await ask('ann')).status).toBe(201)
    expect(atCanary.every(user => user !== null)).toBe(true)
  })

  test('copies the given share of requests, and only those, to the canary, without the user', async () => {
    await setWeights(0, 25)
    for (const user of USERS) expect(await armOf(user)).toBe('baseline')
    const marked = seen.filter(({ arm, mirrored }) => arm === 'baseline' && mirrored)
    const copies = () => seen.filter(({ arm }) => arm === 'canary')
    await until(() => copies().length === marked.length)
    expect(marked.length).toBeGreaterThan(20)
    expect(marked.length).toBeLessThan(90)
    expect(
      copies()
        .map(({ id }) => id)
        .sort()
    ).toEqual(marked.map(({ id }) => id).sort())
    expect(copies().every(({ mirrored, status, served }) => mirrored && status === 201 && served !== null)).toBe(true)
    expect(atCanary.every(user => user === null)).toBe(true)
  })

  test('answers the user without waiting for the copy', async () => {
    let release = () => {}
    held = new Promise(resolve => {
      release = resolve
    })
    await setWeights(0, 100)
    expect(await armOf('ann')).toBe('baseline')
    await until(() => atCanary.length === 1)
    expect(seen.map(({ arm }) => arm)).toEqual(['baseline'])
    release()
    await until(() => seen.length === 2)
  })

  test('answers 502 for an arm that is gone, and notes it with status 0', async () => {
    await setWeights(100, 0)
    await arms[1]!.close()
    expect((await ask('ann')).status).toBe(502)
    expect(seen).toMatchObject([{ arm: 'canary', status: 0, text: '' }])
  })

  test('says under which weights a request came, also when they are changed before it ends', async () => {
    let release = () => {}
    held = new Promise(resolve => {
      release = resolve
    })
    await setWeights(100, 0)
    const asked = ask('ann')
    await until(() => atCanary.length === 1)
    await setWeights(0, 0)
    expect(await armOf('ann')).toBe('baseline')
    release()
    await asked
    expect(seen.map(({ arm, change }) => [arm, change])).toEqual([
      ['baseline', 2],
      ['canary', 1]
    ])
  })

  test('turns down a request without a user, and other paths and methods', async () => {
    expect((await fetch(splitter.url, { method: 'POST', body: '{}' })).status).toBe(400)
    expect((await fetch(splitter.url)).status).toBe(405)
    expect((await fetch(new URL('/other', splitter.url))).status).toBe(404)
    expect(seen).toEqual([])
  })
})
