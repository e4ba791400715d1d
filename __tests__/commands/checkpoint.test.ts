import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkpointFolder } from '../../src/commands/source.js'
import { halfHour, inQuarter } from './rollout-setting.js'

describe('a watch of one look', () => {
  test('goes on from what the one before has read, once the verdict is known', async () => {
    const place = await inQuarter()
    try {
      const folder = join(mkdtempSync(join(tmpdir(), 'checkpoint-')), 'made')
      place.log(halfHour().filter((_, i) => i < 900))
      place.clock.minutes = 20
      const look = async (words: string) => (await place.command(words)).result
      const full = await look('watch')
      const first = await look(`watch --checkpoint ${folder}`)
      expect(readdirSync(folder)).toEqual(['rag.checkpoint'])
      const log = join(place.folder, 'log.jsonl')
      const text = readFileSync(log, 'utf8')
      const middle = text.indexOf('\n', text.length / 2) + 1
      writeFileSync(log, `${text.slice(0, middle)}x${text.slice(middle + 1)}`)
      const next = await look(`watch --checkpoint ${folder}`)
      expect([next.gates, next.stops, next.window]).toEqual([full.gates, full.stops, full.window])
      expect([first.gates, first.stops, first.window]).toEqual([full.gates, full.stops, full.window])
      expect((await look('watch')).window).toMatchObject({ rows: { broken: 1 } })
    } finally {
      await place.close()
    }
  })

  test('takes no checkpoint from the checkout', async () => {
    const place = await inQuarter()
    try {
      const { result } = await place.command('watch --checkpoint kept')
      expect(result).toMatchObject({ exit_code: 2, reason_code: 'manifest_invalid' })
      expect(result.problems[0]!.message).toMatch(
        /^--checkpoint kept: found a folder within the checkout, expected one/
      )
      expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
    } finally {
      await place.close()
    }
  })
})

const env = { GITHUB_WORKSPACE: '/w/repo' }
test.each([
  [{ checkpoint: '/var/lib/gate' }, env, '/var/lib/gate'],
  [{ ledger: '/var/lib/ledger' }, env, '/var/lib/ledger'],
  [{ ledger: '../ledger' }, env, '/w/ledger'],
  [{ ledger: 'ledger' }, env, null],
  [{ ledger: '/w/repo/../repo/ledger' }, env, null],
  [{}, env, null],
  [{ checkpoint: '/var/lib/gate' }, { ...env, RUNNER_ENVIRONMENT: 'github-hosted' }, null],
  [{ checkpoint: '/var/lib/gate' }, { ...env, RUNNER_ENVIRONMENT: 'self-hosted' }, '/var/lib/gate']
])('a checkpoint of %j with %j is in %j', (given, environment, folder) => {
  expect(checkpointFolder({ cwd: '/w/repo', env: environment, event: null }, given)).toBe(folder)
})
