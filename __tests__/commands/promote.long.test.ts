import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RequestRow } from '../../src/window/record.js'
import { MINUTE } from '../gates/live/setting.js'
import { halfHour, inQuarter, type Place } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

describe('promote over whole windows', () => {
  test('goes up and completes as each window is full and green, and compares with the last shared window at 100', async () => {
    place = await inQuarter()
    place.log([...halfHour(), ...halfHour({ requests: 6000 }, 30).filter(({ arm }) => arm === 'canary')])
    place.clock.minutes = 30
    const up = await place.command('promote')
    expect(up.result).toMatchObject({ decision: 'graduate', phase: 'all', next_phase: null, exit_code: 0 })
    expect(up.result.gates.filter(({ required }) => required).map(({ verdict }) => verdict)).not.toContain('fail')
    expect(place.router.weights).toEqual({ canary: 100, mirror: 0 })
    place.clock.minutes = 60
    const end = await place.command('promote')
    expect(end.result).toMatchObject({ decision: 'graduate', reason_code: 'complete', exit_code: 0 })
    expect(end.result.notes.some(({ text }) => text.includes('last window in which both served'))).toBe(true)
    // The log holds the phase before, too: that is history, and no clock that is wrong.
    expect(end.result.notes.filter(({ text }) => text.includes('clock'))).toEqual([])
    expect(end.result.rollout).toMatchObject({ state: 'complete', moved: true })
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'complete', exit_code: 0 })
  })

  test('says where rows lie after the end of the window', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const rows = [...halfHour(), ...halfHour({ requests: 5 }, 60)]
    writeFileSync(join(place.folder, 'log.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    const { result } = await place.command('promote')
    expect(result.notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^20 rows .* after the end .*clock/)
    )
  })

  test('names the clock of an arm that is off, and does not blame the split for the rows that it moves away', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const ahead = (row: RequestRow) => (row.arm === 'canary' ? { ...row, ts: Number(row.ts) + 20 * MINUTE } : row)
    writeFileSync(
      join(place.folder, 'log.jsonl'),
      halfHour()
        .map(row => `${JSON.stringify(ahead(row))}\n`)
        .join('')
    )
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ reason_code: 'log_invalid', why: expect.stringContaining('clock of the canary') })
    expect(result.gates.find(({ row }) => row === 'srm')).toMatchObject({ verdict: 'inconclusive' })
    expect(result.gates.filter(({ verdict }) => verdict === 'fail')).toEqual([])
  })

  test('says that the clocks of both arms or its own are off where every row lies ahead of now', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const hourAhead = halfHour({}, 60).map(row => `${JSON.stringify(row)}\n`)
    writeFileSync(join(place.folder, 'log.jsonl'), hourAhead.join(''))
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ reason_code: 'log_invalid', exit_code: 5 })
    expect(result.why).toMatch(/clock of this machine or those of both arms/)
  })

  test('is exit 1 where a row fails beyond chance, and nothing moves', async () => {
    place = await inQuarter()
    place.log(halfHour({ latency: 900 }))
    place.clock.minutes = 30
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  const outage = (arms: readonly string[]) =>
    halfHour({ minutes: 10, requests: 500 }).map((row, i) =>
      arms.includes(row.arm) && i % 2 ? { ...row, status: 503 } : row
    )
  const since = () => halfHour({}, 12).map(row => ({ ...row, arm: 'baseline', request_id: `since-${row.request_id}` }))

  test('sends a canary back for an outage of both arms, and up again once the baseline has recovered', async () => {
    place = await inQuarter()
    place.log(outage(['baseline', 'canary']))
    place.clock.minutes = 10
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.ledger().find(({ kind }) => kind === 'rollback')).toMatchObject({ shared: true })
    place.clock.minutes = 11
    const early = await place.command('promote --evidence gate.json')
    expect(early.result).toMatchObject({ reason_code: 'rolled_back', exit_code: 4 })
    expect(early.result.why).toContain('shared by both arms')
    place.log([...outage(['baseline', 'canary']), ...since()])
    place.clock.minutes = 20
    const again = await place.command('promote --evidence gate.json')
    expect(again.result).toMatchObject({ decision: 'graduate', phase: 'quarter', exit_code: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'retry')).toMatchObject({ attempt: 2 })
  })

  test('sends back for ten minutes in which both arms answered 15 % with a 5xx, and goes up again after them', async () => {
    place = await inQuarter()
    const bad = halfHour({ minutes: 10, requests: 500, errors: 0.15 })
    const both = bad.map((row, i) => (row.arm === 'baseline' && i % 20 < 3 ? { ...row, status: 503 } : row))
    place.log(both)
    place.clock.minutes = 10
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'rollback')).toMatchObject({ shared: true })
    place.log([...both, ...since()])
    place.clock.minutes = 20
    const again = await place.command('promote --evidence gate.json')
    expect(again.result).toMatchObject({ decision: 'graduate', phase: 'quarter', exit_code: 0 })
  })

  test('does not go up again by itself after what the canary alone suffered', async () => {
    place = await inQuarter()
    place.log(outage(['canary']))
    place.clock.minutes = 10
    expect((await place.command('promote')).result.exit_code).toBe(3)
    place.log([...outage(['canary']), ...since()])
    place.clock.minutes = 20
    const { result } = await place.command('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'same_canary_after_rollback', exit_code: 2 })
  })

  /** Ten minutes at 10 % of errors that no stop counts, then twenty-five without any. */
  const badMinutes = (arms: readonly string[]) => [
    ...halfHour({ minutes: 10, requests: 500, errors: 0 }).map((row, i) =>
      arms.includes(row.arm) && i % 10 === 0 ? { ...row, status: 400 } : row
    ),
    ...halfHour({ minutes: 25, requests: 1250, errors: 0 }, 10)
  ]

  test('goes on over a row that failed for what both arms suffered, once that is over, where a person answers for it', async () => {
    place = await inQuarter()
    place.log(badMinutes(['baseline', 'canary']))
    place.clock.minutes = 10
    const early = await place.command('promote --override --reason shared')
    expect(early.result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    place.clock.minutes = 32
    const failed = await place.command('promote')
    expect(failed.result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(failed.result.gates.find(({ row }) => row === 'error_rate')).toMatchObject({
      verdict: 'fail',
      why: expect.stringMatching(/shared by both arms.*--override/)
    })
    const up = await place.command('promote --override --reason shared')
    expect(up.result).toMatchObject({ decision: 'graduate', phase: 'all', exit_code: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'override')).toMatchObject({ over: 'gate_failed', why: 'shared' })
  })

  test('goes on over no row that failed for what the canary alone suffered, though it is over', async () => {
    place = await inQuarter()
    place.log(badMinutes(['canary']))
    place.clock.minutes = 32
    const { result } = await place.command('promote --override --reason over')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('keeps in the record of a phase what it is bet on with: the baseline before it', async () => {
    place = await inQuarter()
    place.log([...halfHour()])
    place.clock.minutes = 30
    expect((await place.command('promote')).result.phase).toBe('all')
    const claims = place.ledger().filter(({ kind }) => kind === 'claim')
    expect(claims[0]).not.toHaveProperty('points')
    expect(claims[1]).toMatchObject({
      points: { from: null, over: expect.arrayContaining([expect.objectContaining({ of: 'latency' })]) }
    })
  })
})
