import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Place } from './rollout-setting.js'
import { halfHour, inQuarter, newPlace } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

const green = (result: { window: unknown }) => (result.window as { green: { state: string } }).green

describe('watch', () => {
  test('says that nothing is under way, and begins nothing', async () => {
    place = await newPlace()
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'already_there', exit_code: 0 })
    expect(place.router.log).toEqual([])
  })

  test('says that the phase may graduate, and moves nothing', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 30
    const { result, publish } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'graduate', reason_code: 'all_green', exit_code: 0, phase: 'quarter' })
    expect(result.why).toBe('quarter was green for a full window: promote goes on to all.')
    expect(result.rollout!.moved).toBe(false)
    expect(publish).toBe(false)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('graduates by itself where it is told to', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 30
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ decision: 'graduate', exit_code: 0, phase: 'all' })
    expect(place.router.weights).toEqual({ canary: 100, mirror: 0 })
  })

  test('rolls back on a hard stop', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 5
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('rolls back where the router can not be read: the ledger tells the phase', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 5
    // Three readings of recover fail; the rollback comes after them.
    place.router.trouble = { from: place.router.requests, to: place.router.requests + 2, what: 500 }
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(place.said).toContainEqual(expect.stringMatching(/^Only the stop rules were checked/))
    const told = (await place.command('status')).result
    expect(told.why).toMatch(
      /^Rolled back at 2026-11-20 09:3\d UTC by jo: Hard stop: server errors\. Fired: server errors/
    )
    expect(told.rollout!.rows).toEqual(['stop_5xx'])
  })

  test('stays where the router did not follow a rollback, and tries again until it does', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 5
    place.router.trouble = { from: place.router.requests + 2, to: Number.POSITIVE_INFINITY, what: 403 }
    let looks = 0
    const clock: Place['world']['clock'] = {
      ...place.world.clock,
      sleep: async (ms, signal) => {
        if (ms > 30_000 && ++looks === 2) place.router.trouble = null
        return place.world.clock.sleep(ms, signal)
      }
    }
    const { result } = await place.command('watch --every 5m --for 2h', { clock })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(place.ledger().filter(({ kind }) => kind === 'rollback')).toHaveLength(1)
  })

  test('holds while the rollout is paused, and still looks at the stop rules', async () => {
    place = await inQuarter()
    await place.command('pause --reason lunch')
    place.log(halfHour())
    place.clock.minutes = 30
    expect((await place.command('watch --promote')).result).toMatchObject({ reason_code: 'paused', exit_code: 4 })
    place.log(halfHour({ fields: index => (index === 700 ? { tool_loop: true } : {}) }))
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(result.rollout!.rows).toEqual(['stop_tool_loop'])
  })

  test('is exit 5 where the request log is gone, and moves nothing', async () => {
    place = await inQuarter({ window: { source: { kind: 'jsonl', path: 'absent.jsonl' } } })
    place.clock.minutes = 30
    expect((await place.command('watch')).result).toMatchObject({ reason_code: 'not_measured', exit_code: 5 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('rolls back a canary that was good for long and then breaks', async () => {
    place = await inQuarter()
    const good = halfHour()
    const bad = halfHour({ requests: 100, minutes: 1, errors: 1 }, 30)
    place.log([...good, ...bad])
    place.clock.minutes = 31
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    const stop = result.stops.find(({ row }) => row === 'stop_5xx')!
    expect(stop.value).toBeGreaterThan(0.5)
    expect(stop.why).toMatch(/^Over its stop since \d\d:\d\d UTC \(\d+ requests, \d+ %\)/)
  })

  test('looks at the stop rules of a phase that the plan no longer names, and goes up from nowhere', async () => {
    place = await inQuarter()
    const file = join(place.folder, 'rollout.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"name":"quarter"', '"name":"fourth"'))
    place.log(halfHour())
    place.clock.minutes = 30
    const up = await place.command('watch --promote')
    expect(up.result).toMatchObject({ decision: 'error', reason_code: 'not_next_phase', exit_code: 2 })
    place.log(halfHour({ errors: 0.2 }))
    expect((await place.command('watch')).result).toMatchObject({ decision: 'rollback', exit_code: 3 })
  })

  test('is not blinded by a record from a clock ahead of its own', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }, -60))
    place.clock.minutes = -30
    expect((await place.command('watch')).result).toMatchObject({ decision: 'rollback', exit_code: 3 })
  })

  test('finishes a rollback that the router had not followed, and tells it as one', async () => {
    place = await inQuarter()
    await place.command('rollback')
    place.router.weights = { canary: 25, mirror: 0 }
    const { result, publish } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'rolled_back', exit_code: 3 })
    expect(result.rollout).toMatchObject({ moved: true, before: { canary: 25, mirror: 0 }, routed: { canary: 0 } })
    expect(publish).toBe(true)
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('finishes what a killed run began before it looks', async () => {
    place = await inQuarter()
    const entries = place.ledger()
    place.router.weights = { canary: 25, mirror: 0 }
    // The last mark was not written: the step had reached the router.
    const file = join(place.folder, '.rollout/rag.jsonl')
    writeFileSync(
      file,
      `${entries
        .filter(({ mark }) => mark !== 'done')
        .map(entry => JSON.stringify(entry))
        .join('\n')}\n`
    )
    place.log(halfHour())
    place.clock.minutes = 12
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'evidence_thin', phase: 'quarter' })
    expect(place.ledger().filter(({ mark }) => mark === 'done')).toHaveLength(1)
  })
})

describe('watch, after a rollback', () => {
  const down = async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 30
    await place.command('rollback --reason test')
  }
  const since = (given: Parameters<typeof halfHour>[0] = {}) =>
    halfHour(given, 30).map(row => ({ ...row, arm: 'baseline', request_id: `since-${row.request_id}` }))

  test('waits for the baseline to be seen, then says that it is as before', async () => {
    await down()
    place.clock.minutes = 31
    const early = await place.command('watch')
    expect(early.result).toMatchObject({ decision: 'hold', reason_code: 'rolled_back', exit_code: 4 })
    place.log([...halfHour(), ...since()])
    place.clock.minutes = 38
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'rolled_back', exit_code: 0 })
    expect(green(result)).toMatchObject({ state: 'green' })
  })

  const atFull = async () => {
    place = await inQuarter()
    const served = [...halfHour(), ...halfHour({ requests: 6000 }, 30).filter(({ arm }) => arm === 'canary')]
    place.log(served)
    place.clock.minutes = 30
    expect((await place.command('promote')).result.phase).toBe('all')
    place.clock.minutes = 60
    return served
  }
  const later = (given: Parameters<typeof halfHour>[0] = {}) =>
    halfHour(given, 60)
      .filter(({ arm }) => arm === 'canary')
      .map(row => ({ ...row, arm: 'baseline', request_id: `later-${row.request_id}` }))

  test.each([
    ['from 100 %', async () => undefined],
    ['after the rollout was complete', () => place.command('promote')]
  ])('%s it compares with the last window in which the baseline served', async (_, then) => {
    const served = await atFull()
    await then()
    await place.command('rollback --reason test')
    place.log([...served, ...later({ latency: 5000 })])
    place.clock.minutes = 68
    const slow = await place.command('watch')
    expect(green(slow.result)).toMatchObject({ state: 'waiting' })
    expect(slow.result.why).toContain('latency_p95')
    place.log([...served, ...later()])
    expect(green((await place.command('watch')).result)).toMatchObject({ state: 'green' })
  })

  test('is exit 1 where the baseline is not as before after ten minutes', async () => {
    await down()
    place.log([...halfHour(), ...since({ errors: 0.2 })])
    place.clock.minutes = 45
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ reason_code: 'rolled_back', exit_code: 1 })
    expect(green(result)).toMatchObject({ state: 'red' })
    expect(result.why).toContain('error_rate')
  })
})

describe('watch, staying', () => {
  test('looks again and again, goes up, and ends when the rollout is complete', async () => {
    place = await newPlace()
    await place.command('promote --evidence gate.json')
    place.log([...halfHour(), ...halfHour({ requests: 3000, minutes: 40 }, 30).filter(({ arm }) => arm === 'canary')])
    const { result } = await place.command('watch --promote --every 10m --for 5h')
    expect(result).toMatchObject({ decision: 'graduate', reason_code: 'complete', exit_code: 0 })
    // The first 0 is the proof of the way back.
    expect(place.router.log.map(({ canary }) => canary)).toEqual([0, 25, 100])
    expect(place.clock.minutes).toBeLessThan(75)
  })

  test('is not put off by a file that is broken for a while', async () => {
    place = await newPlace({ gold: { path: 'gold.jsonl' } })
    const gold = join(place.folder, 'gold.jsonl')
    await place.command('promote --evidence gate.json')
    writeFileSync(gold, '{broken')
    place.log(halfHour())
    place.clock.minutes = 30
    const { result } = await place.command('watch --promote --every 2m --for 5m')
    expect(result).toMatchObject({ exit_code: 5 })
    expect(place.said.some(line => line.includes('gold.jsonl:1:'))).toBe(true)
  })

  test('is there for the next rollout after what others ended', async () => {
    place = await inQuarter()
    await place.command('rollback')
    const { clock } = place.world
    let begun = false
    const retrying = {
      ...clock,
      sleep: async (ms: number) => {
        await clock.sleep(ms)
        if (begun || place.clock.minutes < 20) return
        begun = true
        await place.command('promote --evidence gate.json --retry --reason=fixed')
        place.log(halfHour({ requests: 300, errors: 0.3 }, 20))
      }
    }
    const { result } = await place.command('watch --every 10m --for 2h', { clock: retrying })
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(result.rollout!.id).toMatch(/-2$/)
  })

  test('says that it was rolled back, and names no phase where there is none', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 5
    await place.command('watch --every 1m --for 10m')
    expect(place.said).toContainEqual(expect.stringMatching(/^Rolled back: All users are on the current version/))
    await place.command('watch --every 1m --for 1m')
    expect(place.said).toContainEqual(expect.stringMatching(/^Rolled back at 2026-11-20 09:35 UTC/))
    expect(place.said.some(line => line.includes('No phase'))).toBe(false)
  })

  test('ends when its time is over', async () => {
    place = await inQuarter()
    place.log(halfHour({ requests: 900, minutes: 600 }))
    const { result } = await place.command('watch --every 2m --for 9m')
    expect(result).toMatchObject({ decision: 'hold', exit_code: 4 })
    expect(place.clock.minutes).toBeLessThan(10)
  })

  test('is not put off by a look that fails', async () => {
    place = await inQuarter({ window: { source: { kind: 'jsonl', path: 'late.jsonl' } } })
    const rows = halfHour({ errors: 0.2 })
    const { clock } = place.world
    const appearing = {
      ...clock,
      sleep: async (ms: number) => {
        await clock.sleep(ms)
        if (place.clock.minutes >= 6)
          appendFileSync(join(place.folder, 'late.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
      }
    }
    const { result } = await place.command('watch --every 2m --for 1h', { clock: appearing })
    expect(place.said.filter(line => line.includes('no file matches'))).toHaveLength(3)
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
  })

  test('waits for no ledger where it has looked before', async () => {
    place = await inQuarter()
    place.log(halfHour({ requests: 600 }).slice(0, 300))
    const file = join(place.folder, '.rollout/rag.jsonl')
    const { clock } = place.world
    const breaking = {
      ...clock,
      sleep: async (ms: number) => {
        await clock.sleep(ms)
        renameSync(file, `${file}.away`)
        writeFileSync(file, 'not a record\n')
        place.log(halfHour({ requests: 600, errors: 0.2 }))
      }
    }
    const { result } = await place.command('watch --every 12m --for 1h', { clock: breaking })
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(result.window).toMatchObject({ from: '2026-11-20T09:30:00.000Z' })
    expect(place.said.some(line => line.includes('The ledger cannot be read'))).toBe(false)
  })

  test('rolls back though the ledger is away, and the record follows', async () => {
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 8
    const file = join(place.folder, '.rollout/rag.jsonl')
    renameSync(file, `${file}.away`)
    writeFileSync(file, 'not a record\n')
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect(result.rollout).toMatchObject({ state: 'unknown', in_ledger: false, rows: ['stop_5xx'] })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    rmSync(file)
    renameSync(`${file}.away`, file)
    expect((await place.command('watch')).result.reason_code).toBe('rolled_back')
    expect(place.ledger().find(({ kind }) => kind === 'rollback')).toMatchObject({ rows: ['stop_5xx'], derived: false })
  })
})
