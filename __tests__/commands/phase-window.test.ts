import { expect, test } from '@jest/globals'
import { readPhaseWindow } from '../../src/commands/phase-window.js'
import type { Http, World } from '../../src/model/world.js'
import { systemClock } from '../../src/world/clock.js'
import { both, manifest, phaseNamed, summarise } from '../gates/live/setting.js'

test('a source that gives less when it is read again is judged by what it gave first', async () => {
  const readings = [summarise(both({ requests: 500 })), summarise(both({ requests: 20 }))]
  expect(readings[0]!.first).not.toBeNull()
  const world = { signal: new AbortController().signal, clock: systemClock } as World
  const { summary } = await readPhaseWindow(world, manifest(), {
    phase: phaseNamed('graduate-25'),
    spans: { window: { from: null, to: null }, reference: null, historyMs: 0 },
    source: { read: async () => readings.shift()! },
    http: {} as Http,
    out: 'out'
  })
  expect(readings).toEqual([])
  expect(summary.arms.canary.requests).toBe(500)
})
