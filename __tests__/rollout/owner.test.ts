import { hostname } from 'node:os'
import { expect, test } from '@jest/globals'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { systemClock } from '../../src/world/clock.js'

const me = actorOf('jo', null)
const isAtWork = ownership(me, systemClock, null)
const now = () => new Date().toISOString()

test('a process of this machine is at work as long as its pid is there', async () => {
  expect(await isAtWork({ ...me, pid: process.ppid, process: 'another' }, now())).toBe(true)
  expect(await isAtWork({ ...me, pid: 2 ** 30, process: 'another' }, now())).toBe(false)
})

test('what had this pid before, in a container that was restarted, is at work no more', async () => {
  expect(me).toMatchObject({ host: hostname(), pid: process.pid })
  expect(await isAtWork({ ...me, process: 'the one before' }, now())).toBe(false)
})

test('one of another machine counts as at work for ten minutes', async () => {
  const other = { ...me, host: 'elsewhere', process: 'another' }
  expect(await isAtWork(other, now())).toBe(true)
  expect(await isAtWork(other, new Date(Date.now() - 11 * 60_000).toISOString())).toBe(false)
})
