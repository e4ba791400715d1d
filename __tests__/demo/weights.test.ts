import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Listening, listen } from '../../demo/loopback.js'
import { openWeights } from '../../demo/weights.js'
import { openRouter } from '../../src/routers/open-router.js'
import { openHttp } from '../../src/world/http.js'

let listening: Listening
let held: { weights: unknown; release: () => void } | null
let holds: boolean

beforeEach(async () => {
  held = null
  holds = false
  const desk = openWeights(weights => {
    if (!holds) return Promise.resolve()
    return new Promise(release => {
      held = { weights, release }
    })
  })
  listening = await listen(desk.handle)
})
afterEach(() => listening.close())

const put = (body: unknown, match: string | null) =>
  fetch(listening.origin, {
    method: 'PUT',
    headers: match === null ? {} : { 'if-match': match },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  })
const read = async () => {
  const reply = await fetch(listening.origin)
  return { weights: await reply.json(), etag: reply.headers.get('etag')! }
}

describe('the weights of the splitter', () => {
  test('begin with everybody on the baseline', async () => {
    expect((await read()).weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('are set where the version still stands, and get a new one', async () => {
    const { etag } = await read()
    const reply = await put({ canary: 5, mirror: 0 }, etag)
    expect([reply.status, await reply.json()]).toEqual([200, { canary: 5, mirror: 0 }])
    const now = await read()
    expect(now).toEqual({ weights: { canary: 5, mirror: 0 }, etag: reply.headers.get('etag') })
    expect(now.etag).not.toBe(etag)
  })

  test('get a new version also where the same ones come again', async () => {
    const { etag } = await read()
    await put({ canary: 0, mirror: 0 }, etag)
    expect((await read()).etag).not.toBe(etag)
  })

  test('stay where another change came first, unless whoever asks waits for nobody', async () => {
    const { etag } = await read()
    await put({ canary: 5, mirror: 0 }, etag)
    expect((await put({ canary: 25, mirror: 0 }, etag)).status).toBe(412)
    expect((await read()).weights).toEqual({ canary: 5, mirror: 0 })
    expect((await put({ canary: 0, mirror: 0 }, '*')).status).toBe(200)
    expect((await read()).weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('take one of many changes that saw the same version', async () => {
    const { etag } = await read()
    const replies = await Promise.all([5, 25, 50, 75].map(canary => put({ canary, mirror: 0 }, etag)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })

  test.each([
    ['no JSON', '{', '*', 400],
    ['a share above 100', { canary: 101, mirror: 0 }, '*', 400],
    ['one weight alone', { canary: 5 }, '*', 400],
    ['no If-Match', { canary: 5, mirror: 0 }, null, 400]
  ])('refuse %s', async (_what, body, match, status) => {
    expect((await put(body, match)).status).toBe(status)
    expect((await read()).weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('turn down another method', async () => {
    expect((await fetch(listening.origin, { method: 'POST', body: '{}' })).status).toBe(405)
  })

  test('serve already before whoever set them has the answer', async () => {
    holds = true
    const asked = put({ canary: 5, mirror: 0 }, '*')
    while (held === null) await new Promise(resolve => setTimeout(resolve, 1))
    expect(held).toMatchObject({ weights: { canary: 5, mirror: 0 } })
    expect((await read()).weights).toEqual({ canary: 5, mirror: 0 })
    held.release()
    expect((await asked).status).toBe(200)
  })

  test('are what the webhook router drives', async () => {
    const router = await openRouter(
      {
        kind: 'webhook',
        url: listening.origin,
        settle: 5000,
        headers: {},
        timeout: 5000,
        capabilities: { sticky: true, mirrorPercent: true, step: 1 }
      },
      {
        name: 'demo',
        base: '.',
        env: {},
        clock: { now: Date.now, elapsed: () => performance.now(), sleep: () => Promise.resolve() },
        http: guard => openHttp(guard),
        signal: new AbortController().signal
      }
    )
    const { version } = await router.read()
    await router.set({ canary: 0, mirror: 20 }, version)
    await expect(router.set({ canary: 5, mirror: 0 }, version)).rejects.toMatchObject({ kind: 'conflict' })
    await router.set({ canary: 0, mirror: 0 }, null)
    expect(await router.read()).toMatchObject({ canary: 0, mirror: 0 })
    await router.close()
  })
})
