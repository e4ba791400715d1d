import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, test } from '@jest/globals'
import { parseInclude, renderInclude, type Split } from '../../src/routers/nginx-include.js'
import { openRouter } from '../../src/routers/open-router.js'
import type { Router } from '../../src/routers/router.js'
import { fault, routerConfig, routerDeps, temporaryFolder } from './setting.js'

// Shell commands stand in for nginx: the test refuses what contains "broken", the reload copies what is served. The
// same is told to a real nginx in the second suite.

interface Setting {
  folder: string
  include: string
  router: Router
  /** What the stand-in serves. */
  served(): Promise<Split | null>
  text(): Promise<string>
  open(own?: Record<string, unknown>): Promise<Router>
}

const START: Split = { key: '$rollout_user', salt: 'support-rag', canary: 0, mirror: 0, revision: 0 }
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(): Promise<Setting> {
  const folder = await temporaryFolder()
  const include = join(folder, 'rollout', 'split.conf')
  const loaded = join(folder, 'loaded.conf')
  await mkdir(join(folder, 'rollout'))
  for (const file of [include, loaded]) await writeFile(file, renderInclude(START))
  const status = await serveState(loaded)
  const open = (own: Record<string, unknown> = {}) => {
    const test = ['sh', '-c', `! grep -q broken ${include} || { echo 'broken is unknown' >&2; exit 1; }`]
    const reload = ['cp', 'rollout/split.conf', 'loaded.conf']
    const config = routerConfig({ kind: 'nginx', include: 'rollout/split.conf', test, reload, status, ...own })
    return openRouter(config, routerDeps({ base: folder }))
  }
  const router = await open()
  closing.push(() => router.close())
  return {
    folder,
    include,
    router,
    open,
    served: async () => parseInclude(await readFile(loaded, 'utf8')),
    text: () => readFile(include, 'utf8')
  }
}

async function serveState(loaded: string): Promise<string> {
  const server = createServer(async (_, response) => {
    const text = await readFile(loaded, 'utf8')
    response.end(/default '(.*)';/.exec(text)?.[1])
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/rollout-state`
}

test('the include is written, loaded and read back, and nothing else is left in its folder', async () => {
  const { router, served, include } = await start()
  const { version } = await router.read()
  const next = await router.set({ canary: 5, mirror: 0 }, version)
  expect(await served()).toEqual({ ...START, canary: 5, revision: 1 })
  expect(await router.read()).toEqual({ canary: 5, mirror: 0, version: next })
  expect(await router.set({ canary: 5, mirror: 0 }, version)).toBe(next)
  expect((await served())?.revision).toBe(1)
  expect(await readdir(join(include, '..'))).toEqual(['split.conf'])
})

test('of many changes from one version one wins, and what it wrote is served', async () => {
  const { router, served } = await start()
  const { version } = await router.read()
  const shares = [5, 10, 15, 20]
  const outcomes = await Promise.allSettled(shares.map(canary => router.set({ canary, mirror: 0 }, version)))
  const winners = shares.filter((_, i) => outcomes[i]!.status === 'fulfilled')
  expect(winners).toHaveLength(1)
  expect(outcomes.filter(each => each.status === 'rejected').map(({ reason }) => reason.kind)).toEqual(
    Array(3).fill('conflict')
  )
  expect(await served()).toMatchObject({ canary: winners[0], revision: 1 })
})

test('what the test refuses is put back, and was never served', async () => {
  const { open, router, served, text } = await start()
  const before = await text()
  const bad = await open({ salt: 'broken' })
  const { version } = await router.read()
  await expect(bad.set({ canary: 5, mirror: 0 }, version)).rejects.toEqual(fault('refused', 'broken is unknown'))
  expect(await text()).toBe(before)
  expect(await served()).toEqual(START)
  expect(await router.read()).toMatchObject({ canary: 0, version })
})

test.each([
  ['a reload that fails', { reload: ['sh', '-c', 'echo no >&2; exit 3'] }, 'unreachable', 'ended with 3: no'],
  ['a command that is not there', { reload: ['no-such-program'] }, 'refused', 'no-such-program cannot be run']
] as const)(
  'after %s the old content stands, and the next run sees to it that it serves',
  async (_, own, kind, message) => {
    const { open, router, served, text } = await start()
    const before = await text()
    const bad = await open(own)
    await expect(bad.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault(kind, message))
    expect(await text()).toBe(before)
    expect(await router.read()).toMatchObject({ canary: 0 })
    expect(await served()).toEqual(START)
  }
)

test('a reload that is not followed is unverified, and put back', async () => {
  const { folder, include } = await start()
  const clock = { now: Date.now, elapsed: ticking(), sleep: async () => undefined }
  const status = await serveState(include.replace('rollout/split.conf', 'loaded.conf'))
  const config = routerConfig({
    kind: 'nginx',
    include: 'rollout/split.conf',
    test: ['true'],
    reload: ['true'],
    status
  })
  const router = await openRouter(config, routerDeps({ base: folder, clock }))
  closing.push(() => router.close())
  const change = router.set({ canary: 5, mirror: 0 }, null)
  await expect(change).rejects.toEqual(fault('unverified', 'answers "canary=0 mirror=0 revision=0"'))
  expect(await router.read()).toMatchObject({ canary: 0 })
})

test.each([
  ['before the new content was written', 0, 0],
  ['before it was loaded', 5, 5]
])('a change that was killed %s is ended by the next read', async (_, onDisk, expected) => {
  const { router, include, served, text } = await start()
  await writeFile(join(include, '..', '.split.conf.before'), JSON.stringify({ before: await text() }))
  await writeFile(include, renderInclude({ ...START, canary: onDisk, revision: onDisk === 0 ? 0 : 1 }))
  expect(await router.read()).toMatchObject({ canary: expected })
  expect(await served()).toMatchObject({ canary: expected })
  expect(await readdir(join(include, '..'))).toEqual(['split.conf'])
})

test('a change that was killed and that nginx refuses is taken back by the next read', async () => {
  const { router, include, served, text } = await start()
  await writeFile(join(include, '..', '.split.conf.before'), JSON.stringify({ before: await text() }))
  await writeFile(include, renderInclude({ ...START, salt: 'broken', canary: 5, revision: 1 }))
  expect(await router.read()).toMatchObject({ canary: 0 })
  expect(await served()).toEqual(START)
})

test('another salt is refused while users are split, and a rollback is not', async () => {
  const { router, open, served } = await start()
  const version = await router.set({ canary: 5, mirror: 0 }, null)
  const other = await open({ salt: 'other' })
  await expect(other.set({ canary: 25, mirror: 0 }, version)).rejects.toEqual(fault('refused', 'salt changed'))
  await other.set({ canary: 0, mirror: 0 }, null)
  expect(await served()).toMatchObject({ canary: 0, salt: 'other' })
})

test('an include changed by hand is not read, and a rollback writes over it', async () => {
  const { router, include, served, text } = await start()
  await writeFile(include, (await text()).replace('* baseline', '* canary'))
  await expect(router.read()).rejects.toEqual(fault('unverified', 'changed by hand'))
  await expect(router.set({ canary: 5, mirror: 0 }, 'sha256:x')).rejects.toEqual(fault('unverified', 'changed by hand'))
  await router.set({ canary: 0, mirror: 0 }, null)
  expect(await served()).toMatchObject({ canary: 0 })
  expect(await router.read()).toMatchObject({ canary: 0 })
})

test.each([
  ['a comment', (text: string) => `${text}# Ask Ann.\n`, 'its comments or line ends'],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), 'its comments or line ends'],
  ['an include', (text: string) => `${text}include other.conf;\n`, 'it also holds include other.conf ;']
])('%s is read and told, is not gone up over, and is kept by a rollback', async (_, edit, told) => {
  const { router, include, served, text } = await start()
  const edited = edit(await text())
  await writeFile(include, edited)
  const { version, remains } = await router.read()
  expect(remains).toEqual([expect.stringContaining(told)])
  await expect(router.set({ canary: 5, mirror: 0 }, version)).rejects.toEqual(fault('unverified', told))
  expect(await text()).toBe(edited)
  await router.set({ canary: 0, mirror: 0 }, null)
  expect(await served()).toMatchObject({ canary: 0 })
  const kept = (await readdir(join(include, '..'))).filter(name => name.includes('by-hand'))
  expect(kept).toEqual([expect.stringMatching(/^\.split\.conf\.by-hand-[0-9a-f]{8}$/)])
  expect(await readFile(join(include, '..', kept[0]!), 'utf8')).toBe(edited)
})

test('an include or a folder that is not there is refused', async () => {
  const { router, include } = await start()
  await rm(include)
  await expect(router.read()).rejects.toEqual(fault('refused', 'does not exist'))
  await rm(join(include, '..'), { recursive: true })
  await expect(router.set({ canary: 0, mirror: 0 }, null)).rejects.toEqual(fault('refused', 'cannot be locked'))
})

test('a process that is killed holds the folder no longer', async () => {
  const { router, include } = await start()
  const folder = join(include, '..')
  // As the router does it: a child whose input ends with the process that holds the lock.
  const script = `require('child_process').spawn('flock', [${JSON.stringify(`${folder}/.`)}, 'sh', '-c', 'echo; exec cat'],
    { stdio: ['pipe', 'pipe', 'ignore'] }).stdout.once('data', () => process.kill(process.pid, 'SIGKILL'))`
  await expect(promisify(execFile)(process.execPath, ['-e', script])).rejects.toMatchObject({ signal: 'SIGKILL' })
  await router.set({ canary: 5, mirror: 0 }, null)
  expect(await router.read()).toMatchObject({ canary: 5 })
})

/** Five seconds at each look. */
function ticking(): () => number {
  let now = 0
  return () => {
    now += 5_000
    return now
  }
}
