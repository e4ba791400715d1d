import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isCanary } from '../../src/routers/bucket.js'
import { openRouter } from '../../src/routers/open-router.js'
import type { Router } from '../../src/routers/router.js'
import {
  type Answer,
  askAs,
  type DocumentedNginx,
  firstInclude,
  startArm,
  startDocumentedNginx
} from '../routers/documented-nginx.js'
import { fault, freePorts, routerDeps } from '../routers/setting.js'
import { part } from './part.js'

// The nginx of NGINX_BIN, with the configuration of docs/routers.md, moved by the router.

const USERS = Array.from({ length: 4_000 }, (_, i) => `user-${i}`)

interface Copy {
  mirrored: string | undefined
  id: string | undefined
  body: string
}

let nginx: DocumentedNginx
let router: Router
let users: number
let stops: (() => Promise<void>)[] = []
/** Ids of the requests that the baseline answered, and what the canary got. */
let served: (string | undefined)[] = []
let copies: Copy[] = []
/** Until it resolves the canary answers nothing. */
let canaryAnswers: Promise<void> = Promise.resolve()

beforeAll(async () => {
  const [own, state, baseline, canary] = (await freePorts(4)) as [number, number, number, number]
  users = own
  const arms = [
    await startArm(baseline, request => {
      served.push(request.headers['x-request-id'] as string)
      return `baseline ${request.headers['x-rollout-arm']}`
    }),
    await startArm(canary, async ({ headers }, body) => {
      copies.push({ mirrored: headers['x-rollout-mirrored'] as string, id: headers['x-request-id'] as string, body })
      await canaryAnswers
      return `canary ${headers['x-rollout-arm']}`
    })
  ]
  nginx = await startDocumentedNginx(part('NGINX_BIN'), { users, state, baseline, canary })
  router = await openRouter(nginx.config, routerDeps({ base: nginx.folder }))
  stops = [() => router.close(), () => nginx.stop(), ...arms.map(arm => arm.close)]
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

beforeEach(() => {
  served = []
  copies = []
})

describe('the documented configuration', () => {
  test('starts with everyone on the baseline', async () => {
    expect(readFileSync(nginx.include, 'utf8')).toBe(firstInclude)
    expect(await router.read()).toMatchObject({ canary: 0, mirror: 0 })
    expect(await armsOf(USERS.slice(0, 200))).not.toContain('canary canary')
  })

  test('tells each arm which it is and which request it answers', async () => {
    await move({ canary: 50, mirror: 0 })
    expect(new Set(await armsOf(USERS.slice(0, 100)))).toEqual(new Set(['baseline baseline', 'canary canary']))
    expect([...served, ...copies.map(copy => copy.id)]).toEqual(
      Array(100).fill(expect.stringMatching(/^[0-9a-f]{32}$/))
    )
    expect(copies.every(copy => copy.mirrored === undefined)).toBe(true)
  })
})

test('at 1, 5, 25 and 50 % the split is within chance, is that of the bucket, and only grows', async () => {
  let before = new Set<string>()
  for (const percent of [1, 5, 25, 50]) {
    await move({ canary: percent, mirror: 0 })
    const arms = await armsOf(USERS)
    const canaries = new Set(USERS.filter((_, i) => arms[i] === 'canary canary'))
    expect(canaries.size).toBeGreaterThan(USERS.length * bound(percent, USERS.length, -1))
    expect(canaries.size).toBeLessThan(USERS.length * bound(percent, USERS.length, +1))
    expect([...canaries]).toEqual(USERS.filter(user => isCanary(user, 'support-rag', percent)))
    expect([...before].filter(user => !canaries.has(user))).toEqual([])
    before = canaries
  }
})

test('no user changes arm within a window, over reloads too', async () => {
  const some = USERS.slice(0, 500)
  await move({ canary: 25, mirror: 0 })
  const first = await armsOf(some)
  const again = await armsOf(some)
  await move({ canary: 25, mirror: 2 })
  const afterReload = await armsOf(some)
  expect([again, afterReload]).toEqual([first, first])
})

describe('a shadow phase', () => {
  test('copies a share of requests that is within chance, each with its id, to users who see the baseline', async () => {
    await move({ canary: 0, mirror: 5 })
    const arms = await armsOf(USERS)
    expect(new Set(arms)).toEqual(new Set(['baseline baseline']))
    expect(copies.length).toBeGreaterThan(USERS.length * bound(5, USERS.length, -1))
    expect(copies.length).toBeLessThan(USERS.length * bound(5, USERS.length, +1))
    expect(copies.every(copy => copy.mirrored === '1' && served.includes(copy.id))).toBe(true)
  })

  test('keeps no user waiting for the canary, on a kept connection either', async () => {
    await move({ canary: 0, mirror: 100 })
    let answer = () => {}
    canaryAnswers = new Promise(resolve => {
      answer = resolve
    })
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const answers: Answer[] = []
    for (const user of USERS.slice(0, 10)) answers.push(await askAs(user, users, agent, `question of ${user}`))
    // Not one copy has been answered yet, and every user has.
    expect(answers).toEqual(Array(10).fill({ status: 200, body: 'baseline baseline' }))
    agent.destroy()
    // A copy may be on its way still when its user has the answer.
    for (let tries = 0; copies.length < 10 && tries < 100; tries++) await wait(20)
    const copied = copies.map(copy => copy.body)
    answer()
    expect(copied.toSorted()).toEqual(USERS.slice(0, 10).map(user => `question of ${user}`))
  })
})

test('no request fails over ten changes of the weights, under up to 2,000 requests a second on fresh connections', async () => {
  await move({ canary: 0, mirror: 0 })
  const load = startLoad(2_000)
  try {
    for (const canary of [5, 25, 50, 100, 0, 5, 25, 0, 50, 0]) await move({ canary, mirror: canary === 5 ? 1 : 0 })
  } finally {
    await load.stop()
  }
  expect(load.failed).toEqual([])
  expect(load.asked()).toBeGreaterThan(100)
})

describe('a configuration that nginx refuses', () => {
  test('leaves the old one serving and standing', async () => {
    await move({ canary: 100, mirror: 0 })
    const { version } = await router.read()
    const before = readFileSync(nginx.include, 'utf8')
    const bad = await openRouter({ ...nginx.config, key: '$no_such_variable' }, routerDeps())
    await expect(bad.set({ canary: 50, mirror: 0 }, version)).rejects.toEqual(fault('refused', 'no_such_variable'))
    await bad.close()
    expect(readFileSync(nginx.include, 'utf8')).toBe(before)
    expect(readdirSync(dirname(nginx.include))).toEqual(['split.conf'])
    expect(await router.read()).toMatchObject({ canary: 100, version })
    expect(new Set(await armsOf(USERS.slice(0, 200)))).toEqual(new Set(['canary canary']))
  })

  test('is told from one that nginx has not loaded', async () => {
    await move({ canary: 5, mirror: 0 })
    const five = readFileSync(nginx.include, 'utf8')
    await move({ canary: 25, mirror: 0 })
    await writeFile(nginx.include, five)
    await expect(router.read()).rejects.toEqual(fault('unverified', 'canary=25 mirror=0'))
    await move({ canary: 0, mirror: 0 })
    expect(await router.read()).toMatchObject({ canary: 0 })
  })
})

/** Sets what is asked for whatever stands there. */
async function move(weights: { canary: number; mirror: number }) {
  await router.set(weights, null)
}

async function armsOf(all: readonly string[]): Promise<string[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  try {
    const answers = await Promise.all(all.map(user => askAs(user, users, agent)))
    return answers.map(answer => answer.body)
  } finally {
    agent.destroy()
  }
}

/** Four standard deviations of a share, up or down: one run in 16,000 is outside by chance. */
function bound(percent: number, n: number, side: 1 | -1): number {
  const p = percent / 100
  return p + side * 4 * Math.sqrt((p * (1 - p)) / n)
}

/** Requests at a steady rate, each on its own connection, and never more under way than a site could bear. */
function startLoad(perSecond: number) {
  const failed: unknown[] = []
  const under = new Set<Promise<void>>()
  const started = performance.now()
  let on = true
  let asked = 0
  const ask = async (user: string) => {
    const answer = await askAs(user, users, false).catch((error: Error) => error)
    if (answer instanceof Error || answer.status !== 200) failed.push(answer)
  }
  const pacing = (async () => {
    while (on) {
      const due = ((performance.now() - started) / 1000) * perSecond
      while (asked < due && under.size < 50) {
        const one: Promise<void> = ask(USERS[asked++ % USERS.length]!).finally(() => under.delete(one))
        under.add(one)
      }
      await wait(5)
    }
  })()
  return {
    failed,
    asked: () => asked,
    async stop() {
      on = false
      await pacing
      await Promise.all(under)
    }
  }
}
