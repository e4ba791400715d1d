import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { takeStep } from '../../src/rollout/advance.js'
import type { Step } from '../../src/rollout/entries.js'
import { folderLedger } from '../../src/rollout/folder-ledger.js'
import { pause } from '../../src/rollout/interventions.js'
import { withLock } from '../../src/rollout/lock.js'
import { pendingFile } from '../../src/rollout/pending.js'
import { rolloutId } from '../../src/rollout/record.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { newFate } from './fate.js'
import {
  BY_HAND,
  CANARY,
  NAME,
  newDeps,
  newRouter,
  pendingOf,
  promote,
  promotion,
  quickClock,
  tempFolder
} from './setting.js'

const FILE = `${NAME}.jsonl`

function inFolder(folder = tempFolder()) {
  const ledger = folderLedger(folder, { name: NAME, clock: quickClock, url: null })
  const router = newRouter()
  const enter = () => newDeps({ ledger, router: router.connect(newFate()), pending: pendingOf(folder, newFate()) })
  return { folder, ledger, router, enter }
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

test('a lock that leads nowhere is waited for as any other, and then said', async () => {
  const path = join(tempFolder(), 'lock')
  symlinkSync(join(tempFolder(), 'gone'), path)
  let now = 0
  let pauses = 0
  const sleep = async () => void pauses++
  const clock = { ...quickClock, sleep, elapsed: () => (now += 20_000) }
  const error = await withLock(path, clock, async () => 'mine').catch(error => error)
  expect(error).toMatchObject({ reason: 'api_unavailable', message: expect.stringContaining(path) })
  expect(pauses).toBeGreaterThan(0)
})

test('a ledger folder that can not be one is not an empty ledger', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'file'), '')
  for (const place of [join(folder, 'file'), join(folder, 'file', 'below')]) {
    const ledger = folderLedger(place, { name: NAME, clock: quickClock, url: null })
    await expect(ledger.read()).rejects.toMatchObject({
      reason: 'api_unavailable',
      message: expect.stringContaining(place)
    })
  }
})

test('a note that can not be understood is moved aside', async () => {
  const folder = tempFolder()
  const file = join(folder, 'pending-rollback.json')
  writeFileSync(file, '{"schema')
  expect(await pendingFile(file).read()).toBeNull()
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^pending-rollback\.json\.unreadable-/)])
})

test('a note that can not be read is said, and which it is', async () => {
  const folder = tempFolder()
  const file = join(folder, 'pending-rollback.json')
  const said = { name: 'UnmeasurableError', reason: 'api_unavailable', message: expect.stringContaining(file) }
  writeFileSync(file, Buffer.alloc((1 << 20) + 1))
  await expect(pendingFile(file).read()).rejects.toMatchObject(said)
  rmSync(file)
  mkdirSync(file)
  await expect(pendingFile(file).read()).rejects.toMatchObject(said)
  await expect(pendingFile(file).clear()).rejects.toMatchObject(said)
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
  await expect(takeStep(stopped, step, { version: '1' })).rejects.toThrow('killed')
  const outcome = await takeStep(enter(), step, { version: '1' })
  expect(outcome).toMatchObject({ decision: 'hold', reason: 'claimed_by_another', moved: false })
  expect(outcome.why).toContain('jo claimed a step first')
  expect(router.log).toEqual([])
})
