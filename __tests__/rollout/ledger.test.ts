import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { deploymentLedger } from '../../src/github/deployments.js'
import { advance } from '../../src/rollout/advance.js'
import type { Step } from '../../src/rollout/entries.js'
import { folderLedger } from '../../src/rollout/folder-ledger.js'
import { withLock } from '../../src/rollout/lock.js'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { pendingFile } from '../../src/rollout/pending.js'
import { promote } from '../../src/rollout/promote.js'
import { rolloutId } from '../../src/rollout/record.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { pause } from '../../src/rollout/words.js'
import { READ_ONLY, type Scene, withGitHub } from '../github/support.js'
import { newFate } from './fate.js'
import {
  BY_HAND,
  CANARY,
  NAME,
  newActor,
  newRouter,
  newStage,
  pendingOf,
  promotion,
  quickClock,
  SHA,
  tempFolder
} from './setting.js'

const FILE = `${NAME}.jsonl`

function inFolder(folder = tempFolder()) {
  const ledger = folderLedger(folder, { name: NAME, clock: quickClock, url: null })
  const router = newRouter()
  const enter = () => newStage({ ledger, router: router.connect(newFate()), pending: pendingOf(folder, newFate()) })
  return { folder, ledger, router, enter }
}

function atGitHub({ github }: Scene) {
  const ledger = deploymentLedger(github, { name: NAME, ref: SHA })
  const router = newRouter()
  const folder = tempFolder()
  const enter = () => newStage({ ledger, router: router.connect(newFate()), pending: pendingOf(folder, newFate()) })
  return { ledger, router, enter }
}

test('the rollout id is the first 12 hex digits of a digest, and the attempt', () => {
  expect(rolloutId('support-rag', 'sha256:00', 1)).toMatch(/^[0-9a-f]{12}-1$/)
  expect(rolloutId('support-rag', 'sha256:00', 2).slice(0, 12)).toBe(
    rolloutId('support-rag', 'sha256:00', 1).slice(0, 12)
  )
  expect(rolloutId('other', 'sha256:00', 1)).not.toBe(rolloutId('support-rag', 'sha256:00', 1))
})

test('what the folder says is worked out anew from its lines alone', async () => {
  const { folder, enter } = inFolder()
  await promote(enter(), promotion(null))
  await promote(enter(), promotion('shadow'))
  const other = inFolder(folder)
  other.router.weights = { canary: 5, mirror: 0 }
  const { standing } = await recover(other.enter())
  expect(standing).toMatchObject({ state: 'steady', phase: 'canary-5', repair: null })
  expect(standing.history.phase).toMatchObject({ digests: { canary: CANARY }, evidence: { reason: 'all_green' } })
})

test('a line that was cut short never was, and is cut off before the next', async () => {
  const { folder, ledger, enter } = inFolder()
  await promote(enter(), promotion(null))
  const before = await ledger.read()
  appendFileSync(join(folder, FILE), '{"schema_version":1,"kind":"claim","na')
  expect(await ledger.read()).toEqual(before)
  await pause(enter(), 'wait')
  expect((await ledger.read()).at(-1)).toMatchObject({ kind: 'pause', why: 'wait' })
  expect(readFileSync(join(folder, FILE), 'utf8')).not.toContain('"na\n')
})

test.each([
  ['no JSON', 'hello', 'Invalid input'],
  ['a later version', '{"schema_version":2,"kind":"claim"}', 'Invalid'],
  [
    'a mark on nothing',
    '{"schema_version":1,"mark":"done","of":99,"at":"2026-11-20T08:00:00Z","why":"","url":null}',
    '99'
  ]
])('a line that is %s is refused with its place', async (_, line, said) => {
  const { folder, ledger, enter } = inFolder()
  await promote(enter(), promotion(null))
  const lines = readFileSync(join(folder, FILE), 'utf8').split('\n').length
  appendFileSync(join(folder, FILE), `${line}\n`)
  const error = await ledger.read().catch(error => error)
  expect(error).toMatchObject({ name: 'UnmeasurableError', reason: 'log_invalid' })
  expect(error.message).toContain(`${FILE}:${lines}:1`)
  expect(error.message).toContain(said)
})

test('traffic comes back although the ledger can not be understood', async () => {
  const { folder, router, enter } = inFolder()
  await promote(enter(), promotion(null))
  appendFileSync(join(folder, FILE), 'hello\n')
  expect(await rollBack(enter(), BY_HAND)).toMatchObject({ decision: 'rollback', exit: 3, recorded: false })
  expect(router.weights).toEqual({ canary: 0, mirror: 0 })
})

test('many that write at once each get a line of their own', async () => {
  const { folder, ledger, enter } = inFolder()
  await promote(enter(), promotion(null))
  const [first] = await ledger.read()
  const { id: _, marks: __, ...entry } = first!
  const writers = Array.from({ length: 20 }, (_, n) => ledger.open({ ...entry, nonce: `n-${n}` }))
  const ids = (await Promise.all(writers)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(20)
  expect(readdirSync(folder).filter(name => name.includes('.lock'))).toEqual([])
})

test('the lock of a process that is gone is taken over, that of one at work is waited for', async () => {
  const path = join(tempFolder(), 'lock')
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(path, JSON.stringify({ host: hostname(), pid: gone, id: 'a' }))
  expect(await withLock(path, quickClock, async () => 'mine')).toBe('mine')

  const order: string[] = []
  const slow = withLock(path, quickClock, async () => {
    while (order.length === 0) await quickClock.sleep(1)
    order.push('slow')
  })
  while (!existsSync(path)) await quickClock.sleep(1)
  const other = withLock(path, quickClock, async () => void order.push('other'))
  order.push('both there')
  await Promise.all([slow, other])
  expect(order).toEqual(['both there', 'slow', 'other'])
  expect(existsSync(path)).toBe(false)
})

test('a lock of another machine is taken over when it is old, and one that is no lock too', async () => {
  for (const content of [JSON.stringify({ host: 'elsewhere', pid: 1, id: 'a' }), '']) {
    const path = join(tempFolder(), 'lock')
    writeFileSync(path, content)
    const long = new Date(Date.now() - 120_000)
    utimesSync(path, long, long)
    expect(await withLock(path, quickClock, async () => 'mine')).toBe('mine')
  }
})

test('a lock that stays is said after a while, with who holds it', async () => {
  const path = join(tempFolder(), 'lock')
  writeFileSync(path, JSON.stringify({ host: hostname(), pid: process.pid, id: 'a' }))
  let now = 0
  const clock = { ...quickClock, elapsed: () => (now += 50_000) }
  const error = await withLock(path, clock, async () => 'mine').catch(error => error)
  expect(error).toMatchObject({ reason: 'api_unavailable' })
  expect(error.message).toContain(String(process.pid))
})

test('a note that can not be understood is moved aside', async () => {
  const folder = tempFolder()
  const file = join(folder, 'pending-rollback.json')
  writeFileSync(file, '{"schema')
  expect(await pendingFile(file).read()).toBeNull()
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^pending-rollback\.json\.unreadable-/)])
})

test('at GitHub each phase is a deployment of its environment, as its API wants it', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    await promote(enter(), promotion('shadow'))
    await rollBack(enter(), { ...BY_HAND, why: 'x'.repeat(300) })
    expect(double.calls('POST /repos/{owner}/{repo}/deployments').map(({ body }) => body)).toMatchObject([
      { environment: 'support-rag-shadow', production_environment: false },
      { environment: 'support-rag-canary-5', production_environment: true },
      { environment: 'support-rag-canary-5', production_environment: true }
    ])
    for (const { body } of double.calls('POST /repos/{owner}/{repo}/deployments')) {
      const always = { auto_merge: false, required_contexts: [], transient_environment: false, task: 'rollout-gate' }
      expect(body).toMatchObject({ ...always, ref: SHA, payload: { schema_version: 1, name: NAME } })
    }
    const statuses = double.calls('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses')
    for (const { body } of statuses) expect(body).toMatchObject({ auto_inactive: false })
    expect(double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success', 'failure'],
      ['inactive']
    ])
    expect([...double.state.deployments[2]!.description!]).toHaveLength(140)
  })
})

test('all pages are read, and deployments of others are left alone', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { ledger, enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    await promote(enter(), promotion('shadow'))
    const [mine] = double.state.deployments
    const others = Array.from({ length: 250 }, (_, n) => ({
      ...mine!,
      id: 5000 + n,
      payload: { ...(mine!.payload as object), name: 'another', nonce: `o-${n}` },
      statuses: []
    }))
    double.state.deployments.push(...others, { ...mine!, id: 9000, task: 'deploy', payload: 'v1', statuses: [] })
    expect((await ledger.read()).map(({ id }) => id)).toEqual([mine!.id, double.state.deployments[1]!.id])
    expect((await recover(enter())).standing).toMatchObject({ state: 'steady', phase: 'canary-5' })
  })
})

test('statuses are asked for back to the last rollout that got going, and no further', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { router, enter } = atGitHub(scene)
    const pins = (n: number) => ({ digests: { baseline: CANARY, canary: `sha256:${String(n).repeat(64)}` } })
    for (const n of [1, 2, 3]) {
      for (const phase of [null, 'shadow']) await promote(enter(), promotion(phase, pins(n)))
      await rollBack(enter(), BY_HAND)
    }
    await promote(enter(), promotion(null, pins(4)))
    double.seen.length = 0
    const { standing } = await recover(enter())
    expect(standing).toMatchObject({ state: 'steady', phase: 'shadow', repair: null })
    expect(double.calls('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses')).toHaveLength(1)
    router.weights = { canary: 0, mirror: 0 }
    await recover(enter())
    expect(await promote(enter(), promotion(null, pins(1)))).toMatchObject({ reason: 'same_canary_after_rollback' })
  })
})

test('a record of a later version stops the promote, not the rollback', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { router, enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    const [mine] = scene.double.state.deployments
    const payload = { ...(mine!.payload as object), schema_version: 2 }
    scene.double.state.deployments.push({ ...mine!, id: 9000, payload, statuses: [] })
    await expect(promote(enter(), promotion('shadow'))).rejects.toMatchObject({ reason: 'log_invalid' })
    expect(await rollBack(enter(), BY_HAND)).toMatchObject({ decision: 'rollback', recorded: false })
    expect(router.weights).toEqual({ canary: 0, mirror: 0 })
  })
})

test('without the permission nothing moves, and the missing line is named', async () => {
  await withGitHub({ commits: [SHA], permissions: READ_ONLY }, async scene => {
    const { router, enter } = atGitHub(scene)
    const error = await promote(enter(), promotion(null)).catch(error => error)
    expect(error).toMatchObject({ reason: 'permission_missing' })
    expect(error.message).toContain('deployments: write')
    expect(router.log).toEqual([])
  })
})

test('whose run is over is not at work any more; whose run goes on is', async () => {
  const run = (status: string) => ({
    id: 77,
    path: '.github/workflows/rollout.yml',
    event: 'schedule',
    status,
    conclusion: null,
    head_branch: 'main',
    head_sha: SHA,
    repository_id: 4711,
    head_repository_id: 4711,
    run_attempt: 1,
    created_at: '2026-11-20T08:00:00Z'
  })
  for (const [status, expected] of [
    ['in_progress', true],
    ['completed', false]
  ] as const) {
    await withGitHub({ commits: [SHA], runs: [run(status)] }, async ({ github }) => {
      const me = actorOf('jo', github)
      const isAtWork = ownership(me, github, quickClock)
      const other = newActor({ host: 'elsewhere', run: { id: '77', attempt: 1, url: 'https://github.com/run' } })
      const now = new Date().toISOString()
      expect(await isAtWork(other, now)).toBe(expected)
      expect(await isAtWork({ ...other, run: { ...other.run!, attempt: 0 } }, now)).toBe(false)
      expect(await isAtWork(other, '2026-11-20T08:00:00Z')).toBe(false)
      expect(await isAtWork(me, now)).toBe(false)
    })
  }
})

test('a claim of the same step with a lower id counts', async () => {
  const { ledger, router, enter } = inFolder()
  const step: Step = {
    rollout: rolloutId(NAME, CANARY, 1),
    attempt: 1,
    from: null,
    to: 'shadow',
    environment: 'support-rag-shadow',
    before: { canary: 0, mirror: 0 },
    after: { canary: 0, mirror: 1 },
    pins: promotion(null).pins,
    digests: promotion(null).digests,
    evidence: { digest: null, result: 'pass', reason: 'all_green' }
  }
  const other = enter()
  const stopped = { ...other, ledger: { ...ledger, read: () => Promise.reject(new Error('killed')) } }
  await expect(advance(stopped, step, { version: '1' })).rejects.toThrow('killed')
  const outcome = await advance(enter(), step, { version: '1' })
  expect(outcome).toMatchObject({ decision: 'hold', reason: 'claimed_by_another', moved: false })
  expect(outcome.why).toContain('jo claimed a step first')
  expect(router.log).toEqual([])
})
