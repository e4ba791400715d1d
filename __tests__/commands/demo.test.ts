import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { demo } from '../../src/commands/demo.js'
import type { World } from '../../src/model/world.js'
import { systemClock } from '../../src/world/clock.js'

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the demo runs no further command once it is told to stop', async () => {
  const stop = new AbortController()
  const ran: string[] = []
  const run = demo(async command => {
    ran.push(command)
    throw new Error('Nothing is to be run.')
  })
  const quiet = () => undefined
  const log = {
    info: quiet,
    notice: quiet,
    warning: quiet,
    error: quiet,
    untrusted: quiet,
    mask: quiet,
    progress: quiet,
    stands: quiet
  }
  const world = { cwd: folder, env: {}, clock: systemClock, log, signal: stop.signal, github: null, event: null }
  stop.abort()
  await expect(run(world as unknown as World, { out: 'out' })).rejects.toMatchObject({
    reason: 'not_measured',
    message: 'The demo was stopped before its end.'
  })
  expect(ran).toEqual([])
})
