import { describe, expect, test } from '@jest/globals'
import type { Span } from '../../demo/journal.js'
import { tellLateBreak } from '../../demo/late-break.js'
import { newAct } from '../doubles/demo-act.js'

const DOWN = { decision: 'rollback', reason_code: 'hard_stop', exit: 3, phase: null, why: 'All is back.' } as const
const GOOD: Partial<Span> = { weights: { canary: 5, mirror: 0 }, since: 1000, canary: 400 }
const AFTER: Partial<Span> = { weights: { canary: 0, mirror: 0 }, since: 9400, requests: 300, canary: 0 }

/** Tells the story of a release whose users meet an error 8 s into its phase, once it breaks. */
async function tell(spans: readonly Partial<Span>[], found: Parameters<typeof newAct>[0] = [DOWN]) {
  const double = newAct(found, spans)
  const faults = await tellLateBreak(double.deps, double.act, () => {
    double.act.journal.now().errors.push({ at: 9000, user: 'ann' })
  })
  return { faults, ...double }
}

describe('the release that breaks after a good while', () => {
  test('is fine for a full window, breaks, and is back within seconds', async () => {
    const { faults, lines } = await tell([{ ...GOOD, errors: [] }, AFTER])
    expect(faults).toEqual([])
    expect(lines).toEqual([
      'It is fine for a full window: 400 requests, and no error. Then its disk is full, and it answers nobody …',
      'watch: rollback. All is back.',
      'The first user met an error 8.0 s into canary-5; 0.4 s later all were on the baseline.',
      '1 users met 1 errors. In the 300 requests after the rollback there was none.'
    ])
  })

  test('is told otherwise where it was not fine before, or nothing stopped it', async () => {
    expect((await tell([{ ...GOOD, errors: [{ at: 1, user: 'bo' }] }, AFTER])).faults).toEqual([
      '1 requests of users failed before demo-leaner broke.'
    ])
    const hold = { decision: 'hold', exit: 4, phase: 'canary-5' } as const
    expect((await tell([{ ...GOOD, errors: [] }, AFTER], [hold])).faults).toEqual([
      'demo-leaner was not rolled back: Because.'
    ])
  })
})
