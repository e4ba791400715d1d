import { describe, expect, test } from '@jest/globals'
import type { Span } from '../../demo/journal.js'
import { tellLateBreak } from '../../demo/late-break.js'
import { newAct } from '../doubles/demo-act.js'

const DOWN = { decision: 'rollback', reason_code: 'hard_stop', exit: 3, phase: null, why: 'All is back.' } as const
const GOOD: Partial<Span> = { weights: { canary: 5, mirror: 0 }, since: 1000, canary: 400 }
const AFTER: Partial<Span> = { weights: { canary: 0, mirror: 0 }, since: 9400, requests: 300, canary: 0 }

/** Tells the story of a release that loops from the minute it is told to. */
async function tell(spans: readonly Partial<Span>[], found: Parameters<typeof newAct>[0] = [DOWN]) {
  const double = newAct(found, spans)
  let looping = false
  const faults = await tellLateBreak(double.deps, double.act, () => {
    looping = true
  })
  return { faults, looping, ...double }
}

describe('the release that breaks after a good while', () => {
  test('is fine for a full window, breaks, and is back within seconds', async () => {
    const { faults, looping, lines } = await tell([GOOD, AFTER])
    expect([faults, looping]).toEqual([[], true])
    expect(lines).toEqual([
      'It is fine for a full window: 400 requests, and no error. Then it begins to repeat each search …',
      'watch: rollback. All is back.',
      expect.stringMatching(/^All were on the baseline .* s later; 0 requests had met it\.$/)
    ])
  })

  test('is told otherwise where it was not fine before, or nothing stopped it', async () => {
    const early = await tell([{ ...GOOD, errors: [{ at: 1, user: 'bo' }] }, AFTER])
    expect([early.faults, early.looping]).toEqual([['1 request of users failed before demo-leaner broke.'], false])
    const hold = { decision: 'hold', exit: 4, phase: 'canary-5' } as const
    expect((await tell([GOOD, AFTER], [hold])).faults).toEqual(['demo-leaner was not rolled back: Because.'])
  })
})
