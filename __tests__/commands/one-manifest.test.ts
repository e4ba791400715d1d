import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { halfHour, inQuarter, type Place } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

const at = (name: string) => join(place.folder, name)

describe('a ledger of two manifests that share a name', () => {
  test('lets the second move nothing up, and names both', async () => {
    place = await inQuarter()
    writeFileSync(at('other.yml'), readFileSync(at('rollout.yml')))
    place.log(halfHour())
    place.clock.minutes = 30
    const second = await place.command('promote --manifest other.yml')
    expect(second.result).toMatchObject({ decision: 'error', reason_code: 'log_invalid', exit_code: 5 })
    expect(second.result.why).toContain('rollout.yml and other.yml both name "rag"')
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
    const first = await place.command('promote')
    expect(first.result).toMatchObject({ decision: 'graduate', phase: 'all' })
  })

  test('keeps the second from no rollback', async () => {
    place = await inQuarter()
    writeFileSync(at('other.yml'), readFileSync(at('rollout.yml')))
    const { result } = await place.command('rollback --manifest other.yml')
    expect([result.exit_code, place.router.weights]).toEqual([3, { canary: 0, mirror: 0 }])
  })

  test('goes on with a manifest that was moved', async () => {
    place = await inQuarter()
    renameSync(at('rollout.yml'), at('moved.yml'))
    const { result } = await place.command('status --manifest moved.yml')
    expect(result).toMatchObject({ phase: 'quarter', rollout: { state: 'steady' } })
  })
})
