import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RequestRow } from '../../src/window/record.js'
import { serve } from '../doubles/loopback.js'
import { MINUTE, START } from '../gates/live/setting.js'
import { CANARY, inQuarter, type Place } from './rollout-setting.js'

/** A canary whose rows stay away, watched with a real router and real services on loopback. */

let place: Place
afterEach(() => place.close())

/** A row every three seconds, of 400 users in turn; every fourth is on the canary, until it dies. */
function served(minutes: number, dies: number, starts = 0): RequestRow[] {
  return Array.from({ length: minutes * 20 }, (_, i): RequestRow => {
    const user = (i * 7) % 400
    return {
      ts: START + starts * MINUTE + i * 3000,
      request_id: `${starts} ${i}`,
      arm: user % 4 === 0 ? 'canary' : 'baseline',
      status: 200,
      latency_ms: 300 + (i % 50),
      delta_s_question_retrieved: 0.3,
      user_key: `u${user}`
    }
  }).filter(({ arm, ts }) => arm === 'baseline' || (ts as number) < START + dies * MINUTE)
}

const of = (rows: readonly RequestRow[], arm: string) => rows.filter(row => row.arm === arm)
const stopOf = (result: { stops: { row: string; fired: boolean; why: string }[] }) =>
  result.stops.find(({ row }) => row === 'stop_dark')!

/** Both arms answer, each until it is told not to. */
async function services() {
  const status = { baseline: 200, canary: 200 }
  const url = (arm: keyof typeof status, pins: Record<string, string>) =>
    serve((_, response) => {
      response.writeHead(status[arm], { 'content-type': 'application/json' })
      response.end(JSON.stringify({ answer: 'a', pins }))
    })
  const pins = { ...CANARY, PROMPT_VER: 'p-1' }
  const arms = {
    baseline: { url: await url('baseline', pins), pins },
    canary: { url: await url('canary', CANARY), pins: CANARY }
  }
  return { status, arms }
}

/** Each arm writes a log of its own. */
function separately(rows: readonly RequestRow[]): void {
  const lines = (arm: string) => of(rows, arm).map(row => `${JSON.stringify(row)}\n`)
  writeFileSync(join(place.folder, 'log-b.jsonl'), lines('baseline').join(''))
  writeFileSync(join(place.folder, 'log-c.jsonl'), lines('canary').join(''))
}

const SEPARATE = { window: { source: { kind: 'jsonl', path: 'log-*.jsonl' } } }

describe('a canary that is dead and leaves no row', () => {
  test('is sent back where both arms write one log', async () => {
    place = await inQuarter()
    place.log(served(30, 20))
    place.clock.minutes = 30
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3 })
    expect(result.rollout!.rows).toEqual(['stop_dark'])
    expect(stopOf(result).why).toMatch(/^For 10 minutes no user of \d+ was served by the canary; 100 of all 400 users/)
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('goes on where nobody came, or both arms are silent', async () => {
    place = await inQuarter()
    place.log(served(30, 30))
    place.clock.minutes = 90
    const { result } = await place.command('watch')
    expect(stopOf(result).fired).toBe(false)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('holds where its own log stays away and it answers', async () => {
    const { arms } = await services()
    place = await inQuarter({ ...SEPARATE, arms })
    separately(served(60, 30))
    place.clock.minutes = 60
    const { result } = await place.command('watch --promote')
    expect(result).toMatchObject({ exit_code: 4, reason_code: 'evidence_stale' })
    expect(result.why).toMatch(/The canary's rows stay away.*Asked now, it answers/)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('is sent back where its own log stays away and it fails when asked', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ ...SEPARATE, arms })
    separately(served(60, 30))
    place.clock.minutes = 60
    status.canary = 503
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(stopOf(result).why).toMatch(/Asked now, it fails: .* answered 503/)
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('is not asked in words that can not be read', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ ...SEPARATE, arms })
    separately(served(60, 30))
    place.clock.minutes = 60
    status.canary = 503
    const file = join(place.folder, 'rollout.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('request: {', 'request: {"bdy":1,'))
    const { result } = await place.command('watch')
    expect([result.reason_code, stopOf(result).fired]).toEqual(['manifest_invalid', false])
  })

  test('holds where neither arm can be reached from here', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ ...SEPARATE, arms })
    separately(served(60, 30))
    place.clock.minutes = 60
    Object.assign(status, { baseline: 502, canary: 502 })
    const { result } = await place.command('watch')
    expect(result).toMatchObject({ exit_code: 4, reason_code: 'evidence_stale' })
    expect(result.why).toContain('Neither arm can be reached from here')
  })

  test('is left alone while its own log may still come', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ ...SEPARATE, arms })
    separately(served(45, 30))
    place.clock.minutes = 45
    status.canary = 503
    expect(stopOf((await place.command('watch')).result).fired).toBe(false)
  })

  test('is asked sooner where the manifest says how late rows come', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ arms, window: { source: { kind: 'jsonl', path: 'log-*.jsonl', delay: '2m' } } })
    separately(served(45, 30))
    place.clock.minutes = 45
    status.canary = 503
    expect((await place.command('watch')).result).toMatchObject({ decision: 'rollback', exit_code: 3 })
  })

  test('is sent back before its first row, after ten minutes, where it fails when asked', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ arms, window: { source: { kind: 'jsonl', path: 'log.jsonl', delay: '1m' } } })
    status.canary = 503
    place.log(served(9, 0))
    place.clock.minutes = 9
    expect(stopOf((await place.command('watch')).result).fired).toBe(false)
    place.log(served(12, 0))
    place.clock.minutes = 12
    expect((await place.command('watch')).result).toMatchObject({ decision: 'rollback', exit_code: 3 })
  })

  test('at 100 % is held against its own earlier rate, and sent back only where it fails when asked', async () => {
    const { arms, status } = await services()
    place = await inQuarter({ arms })
    place.log(served(30, 30))
    place.clock.minutes = 30
    await place.command('promote --override --reason why')
    expect(place.router.weights).toEqual({ canary: 100, mirror: 0 })
    const all = served(30, 60, 30).map(row => ({ ...row, arm: 'canary' }))
    place.log([...served(30, 30), ...all])
    place.clock.minutes = 95
    expect((await place.command('watch')).result).toMatchObject({ exit_code: 4, reason_code: 'evidence_stale' })
    status.canary = 503
    expect((await place.command('watch')).result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })
})
