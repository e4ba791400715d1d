import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { HEALTHY, traffic } from '../gates/live/setting.js'
import { halfHour, inQuarter, newPlace, type Place } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

const QUARTER = { name: 'quarter', weight: 25, window: { duration: '30m', min_requests: 200, max: '4h' } }
const ALL = { ...QUARTER, name: 'all', weight: 100 }
const SHADOW = { name: 'shadow', mirror: 1, window: { duration: '30m', min_requests: 200, max: '4h' } }

/** How a canary comes to serve users without a claim that counts, and what the router then sends. */
const WAYS: readonly [string, number, () => Promise<Place>][] = [
  ['that was entered by hand', 25, async () => routedByHand(await newPlace(), 25)],
  ['that the plan does not have', 7, async () => routedByHand(await newPlace(), 7)],
  ['whose ledger is lost', 25, async () => withoutLedger(await inQuarter())],
  [
    'behind a shadow phase',
    25,
    async () => {
      const shadowed = await newPlace({ phases: [SHADOW, QUARTER, ALL] })
      await shadowed.command('promote --evidence gate.json')
      return routedByHand(shadowed, 25)
    }
  ]
]

function routedByHand(place: Place, canary: number): Place {
  place.router.weights = { canary, mirror: 0 }
  return place
}

function withoutLedger(place: Place): Place {
  rmSync(join(place.folder, '.rollout'), { recursive: true })
  return place
}

describe('traffic that no record explains', () => {
  test.each(WAYS)('goes back on a hard stop: a phase %s', async (_, canary, begin) => {
    place = await begin()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 20
    const { result, publish } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect(result.rollout).toMatchObject({ state: 'rolled_back', moved: true, before: { canary, mirror: 0 } })
    expect(result.rollout!.rows).toEqual(['stop_5xx'])
    expect(publish).toBe(true)
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    const records = place.ledger().filter(({ kind }) => kind === 'rollback')
    expect(records).toMatchObject([{ before: { canary, mirror: 0 }, rows: ['stop_5xx'], derived: false }])

    const told = (await place.command('status')).result
    expect(told.why).toMatch(/^Rolled back at .* by jo: Hard stop: server errors\. Fired: server errors/)
    expect(told.rollout!.events!.at(-1)).toMatchObject({ kind: 'rollback', who: 'jo' })
    const again = (await place.command('promote --evidence gate.json')).result
    expect(again.reason_code).toBe('same_canary_after_rollback')
    const retried = await place.command('promote --evidence gate.json --retry --reason mended')
    expect(retried.result).toMatchObject({ decision: 'graduate', exit_code: 0 })
  })

  test('is left alone while its stop rules are quiet, and goes up nowhere', async () => {
    place = routedByHand(await newPlace(), 25)
    place.log(halfHour())
    place.clock.minutes = 30
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ decision: 'error', reason_code: 'not_next_phase', exit_code: 2 })
    expect(result.notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^No record says why the router sends 25 % of users to the canary/)
    )
    expect(result.stops.map(({ fired }) => fired)).not.toContain(true)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('goes back while the step that brought it is still at work, and never for what came before that', async () => {
    place = await newPlace()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 30
    await place.command('promote --evidence gate.json')
    const lines = place.ledger()
    const claim = { ...lines[0], by: { ...(lines[0]!['by'] as object), pid: process.ppid, process: 'another' } }
    writeFileSync(join(place.folder, '.rollout/rag.jsonl'), `${JSON.stringify(claim)}\n`)
    expect((await place.command('watch')).result.reason_code).not.toBe('hard_stop')
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
    place.log(halfHour({ errors: 0.2 }, 30))
    place.clock.minutes = 35
    expect((await place.command('watch')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('goes back where the router can not be read either: the rows of the canary show that it serves', async () => {
    place = routedByHand(await newPlace(), 25)
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 20
    place.router.trouble = { from: place.router.requests, to: place.router.requests + 2, what: 500 }
    expect((await place.command('watch')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('of the next canary goes back, and what was complete stays so', async () => {
    place = await inQuarter()
    place.log([...halfHour(), ...traffic('canary', { ...HEALTHY, requests: 2000, minutes: 30, starts: 30 }, 'full')])
    await place.command('watch --every 5m --for 2h --promote')
    expect((await place.command('status')).result.rollout!.state).toBe('complete')
    const done = place.ledger()[0]!['rollout']
    const file = join(place.folder, 'rollout.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"p-2"', '"p-3"'))
    routedByHand(place, 7)
    place.log(halfHour({ errors: 0.2 }, place.clock.minutes))
    place.clock.minutes += 15
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    const record = place.ledger().find(({ kind }) => kind === 'rollback')!
    expect(record['rollout']).not.toBe(done)
    expect(record).toMatchObject({ from: null, before: { canary: 7, mirror: 0 } })
    const again = (await place.command('promote --evidence gate.json')).result
    expect(again.reason_code).toBe('same_canary_after_rollback')
  })
})
