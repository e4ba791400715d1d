import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { commandRunner } from '../../src/routers/command.js'
import { fault } from './setting.js'

const runner = (own: { timeoutMs?: number; signal?: AbortSignal } = {}) =>
  commandRunner({ cwd: tmpdir(), env: process.env, timeoutMs: 20_000, signal: new AbortController().signal, ...own })

test('a program is run without a shell, and its words arrive as they are', async () => {
  const words = ['$HOME', 'a b', '; echo no', "'"]
  const { code, stdout } = await runner()(['printf', '%s\\n', ...words])
  expect([code, stdout]).toEqual([0, `${words.join('\n')}\n`])
})

test('how it ended and the end of what it complained about are told', async () => {
  const { code, stderr } = await runner()(['sh', '-c', 'yes no | head -n 3000 >&2; echo last >&2; exit 7'])
  expect([code, stderr.length, stderr.slice(-7)]).toEqual([7, 2000, 'no\nlast'])
})

test('one that does not end in time is ended, and nobody knows what it did', async () => {
  await expect(runner({ timeoutMs: 100 })(['sleep', '60'])).rejects.toEqual(fault('unreachable', 'within 100 ms'))
})

test('one that is under way when the run is asked to end is ended', async () => {
  const stop = new AbortController()
  const running = runner({ signal: stop.signal })(['sleep', '60'])
  stop.abort()
  await expect(running).rejects.toEqual(fault('unreachable', 'sleep'))
})

test('one that is not there is refused', async () => {
  await expect(runner()(['no-such-program'])).rejects.toEqual(fault('refused', 'no-such-program cannot be run'))
})

test('one that is killed from outside is no answer', async () => {
  await expect(runner()(['sh', '-c', 'kill -9 $$'])).rejects.toEqual(fault('unreachable', 'ended by a signal'))
})

test('one that ignores the wish to end, and what it started, are gone soon after their time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'command-'))
  const stubborn = `trap '' TERM; (trap '' TERM; while :; do echo $$ > ${folder}/alive; sleep 0.05; done) & while :; do sleep 0.05; done`
  await expect(runner({ timeoutMs: 200 })(['sh', '-c', stubborn])).rejects.toEqual(
    fault('unreachable', 'within 200 ms')
  )
  await until(async () => {
    await rm(join(folder, 'alive'), { force: true })
    await setTimeout(250)
    return !existsSync(join(folder, 'alive'))
  })
  await rm(folder, { recursive: true })
})

test('one that has ended is waited for no longer, whatever it left in the background holds open', async () => {
  const { code, stdout } = await runner()(['sh', '-c', 'sleep 600 & echo $!'])
  expect(code).toBe(0)
  process.kill(Number(stdout))
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20)
}
