import { describe, expect, test } from '@jest/globals'
import type { Behaviour } from '../doubles/rag-service.js'
import { inGoldScene } from './gold-setting.js'

describe('try', () => {
  test('asks one question of each arm, once, and writes nothing', () =>
    inGoldScene({}, async ({ tell, baseline, canary }) => {
      expect((await tell(['try', '--qid', 'q03'])).exit_code).toBe(0)
      expect([baseline, canary].map(({ asked }) => asked.map(({ item }) => item.qid))).toEqual([['q03'], ['q03']])
    }))

  test('does not ask again where a service fails, and says how it failed', () =>
    inGoldScene(
      {
        canary: (_good, _asked, response) => void response.writeHead(503).end('busy'),
        manifest: { request: { retries: 5 } }
      },
      async ({ tell, canary }) => {
        const { exit_code, why } = await tell(['try'])
        expect([exit_code, why, canary.asked.length]).toEqual([5, expect.stringContaining('answered 503'), 1])
      }
    ))

  test('names what the gate needs and the replies lack', () =>
    inGoldScene(
      { baseline: good => ({ ...good, retrieved: undefined }), canary: good => ({ ...good, retrieved: undefined }) },
      async ({ tell }) => {
        const { exit_code, why } = await tell(['try'])
        expect([exit_code, why]).toEqual([2, expect.stringContaining('response.retrieved')])
      }
    ))

  test('knows a right refusal, which cites nothing', () =>
    inGoldScene({}, async ({ tell }) => {
      expect((await tell(['try', '--qid', 'u1'])).exit_code).toBe(0)
    }))

  test('blames no place of the manifest for a list that is empty', () => {
    const nothing: Behaviour = good => ({ ...good, citations: [], retrieved: [] })
    return inGoldScene({ baseline: nothing, canary: nothing }, async ({ tell }) => {
      expect((await tell(['try', '--qid', 'u1'])).exit_code).toBe(0)
      const { exit_code, why } = await tell(['try', '--qid', 'q03'])
      expect([exit_code, why]).toEqual([
        5,
        expect.stringContaining('response.retrieved and at response.citations is empty')
      ])
    })
  })

  test('names the nearest question where there is none of that name', () =>
    inGoldScene({}, async ({ tell }) => {
      const { exit_code, problems } = await tell(['try', '--qid', 'q003'])
      expect([exit_code, problems[0]!.message]).toEqual([2, expect.stringContaining('did you mean "q03"?')])
    }))
})
