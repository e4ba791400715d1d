import { describe, expect, test } from '@jest/globals'
import { tellBadRelease } from '../../demo/bad-release.js'
import type { Span } from '../../demo/journal.js'
import { newAct } from '../doubles/demo-act.js'

const UP = [{ phase: 'shadow' }, { phase: 'canary-5' }]
const DOWN = { decision: 'rollback', reason_code: 'hard_stop', exit: 3, phase: null, why: 'All is back.' } as const
const SERVED: Partial<Span> = {
  weights: { canary: 5, mirror: 0 },
  since: 1000,
  errors: [
    { at: 2500, user: 'ann' },
    { at: 2600, user: 'bo' },
    { at: 2700, user: 'ann' }
  ]
}
const AFTER: Partial<Span> = { weights: { canary: 0, mirror: 0 }, since: 2900, requests: 300, canary: 0 }

const tell = async ({ act, deps }: ReturnType<typeof newAct>) => tellBadRelease(deps, act, 'gate/result.json')

describe('the release that real users break', () => {
  test('goes up to 5 %, is watched, and comes back', async () => {
    const double = newAct([...UP, DOWN], [SERVED, AFTER])
    expect(await tell(double)).toEqual([])
    expect(double.asked).toMatchObject([
      { command: 'promote', evidence: 'gate/result.json' },
      { command: 'promote' },
      { command: 'watch', every: 200 }
    ])
    expect(double.lines.slice(1)).toEqual([
      'watch: rollback. All is back.',
      'The first user met an error 1.5 s into canary-5; 0.4 s later all were on the baseline.',
      '2 users met 3 errors. In the 300 requests after the rollback there was none.'
    ])
  })

  test('may be set back more than once', async () => {
    const double = newAct([...UP, DOWN], [SERVED, { ...AFTER, since: 2800 }, AFTER])
    expect(await tell(double)).toEqual([])
    expect(double.lines.at(-1)).toMatch(/^2 users met 3 errors/)
  })

  test.each([
    [
      'it did not get to 5 %',
      [{ phase: 'shadow' }, { phase: 'shadow', exit: 1 }],
      [SERVED, AFTER],
      'demo-leaner: Because.'
    ],
    [
      'nothing stopped it',
      [...UP, { decision: 'hold' as const, exit: 4, phase: 'canary-5' }],
      [SERVED],
      'demo-leaner was not rolled back: Because.'
    ],
    [
      'no user had met an error',
      [...UP, DOWN],
      [{ ...SERVED, errors: [] }, AFTER],
      'demo-leaner was rolled back, and no user had met an error: All is back.'
    ],
    [
      'the canary still serves',
      [...UP, DOWN],
      [SERVED, { ...AFTER, weights: { canary: 5, mirror: 0 } }],
      'After the rollback 5 % of users are on demo-leaner.'
    ],
    [
      'a request went to it all the same',
      [...UP, DOWN],
      [SERVED, { ...AFTER, canary: 2 }],
      'After the rollback 2 requests went to demo-leaner.'
    ],
    [
      'a user met an error afterwards',
      [...UP, DOWN],
      [SERVED, { ...AFTER, errors: [{ at: 3000, user: 'cy' }] }],
      'After the rollback 1 request failed.'
    ]
  ])('is told otherwise where %s', async (_what, found, spans, fault) => {
    expect(await tell(newAct(found, spans))).toContain(fault)
  })
})
