import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resultSchema } from '../../src/model/result.js'
import { openHttp } from '../../src/world/http.js'
import { inGoldScene } from '../commands/gold-setting.js'
import { halfHour, inQuarter } from '../commands/rollout-setting.js'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'
import { faults, faulty } from './faults.js'

/**
 * Whole commands whose requests fail in every way. FUZZ_COMMANDS stories of each kind; `npm run fuzz` has 300. Whatever
 * befalls them they end with a result, a bad canary never passes, and a rollback without faults makes all of it good.
 */

const RUNS = Number(process.env['FUZZ_COMMANDS'] ?? 6)
const told = { commands: 0, faults: 0 }

test('a rollout of a bad canary never goes up, and comes down as soon as the router is reached', async () => {
  const words = fc.constantFrom(
    'promote',
    'watch',
    'watch --promote',
    'rollback',
    'pause --reason=x',
    'resume',
    'status'
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, faults), { minLength: 1, maxLength: 3 }), async steps => {
      const place = await inQuarter()
      try {
        place.log(halfHour({ requests: 300, errors: 0.2 }))
        place.clock.minutes = 31
        for (const [command, plan] of steps) {
          const { http, met } = faulty(openHttp, plan)
          const { result } = await place.command(command, { http })
          told.commands++
          told.faults += met()
          expect([command, result.decision]).not.toEqual([command, 'graduate'])
        }
        expect(place.router.log.filter(({ canary }) => canary > 25)).toEqual([])
        expect((await place.command('rollback')).result.exit_code).toBe(3)
        expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
        expect((await place.command('status')).result.rollout?.state).toBe('rolled_back')
      } finally {
        await place.close()
      }
    }),
    { numRuns: RUNS }
  )
})

test('a gate never passes a bad canary, nor loses a row that was answered', async () => {
  await fc.assert(
    fc.asyncProperty(faults, async plan => {
      const { http, met } = faulty(openHttp, plan)
      await inGoldScene({ canary: wrongOn(...ALL_QIDS.slice(0, 12)), http }, async scene => {
        const result = await scene.tell(['gate'])
        expect(resultSchema.safeParse(result).error).toBeUndefined()
        expect(result.exit_code).not.toBe(0)
        const rows = await scene.rows().catch(() => '\n')
        expect(rows.trim().split('\n').length - 1).toBeGreaterThanOrEqual(result.counts.measured)
      })
      told.commands++
      told.faults += met()
    }),
    { numRuns: RUNS }
  )
})

afterAll(() => void process.stdout.write(`commands: ${told.commands}, with ${told.faults} injected faults\n`))
