import { describe, expect, test } from '@jest/globals'
import { tellGoodRelease } from '../../demo/good-release.js'
import { COMPLETE, NOT_YET, newAct, PHASES } from '../doubles/demo-act.js'

const UP = [...PHASES.map(phase => ({ phase })), COMPLETE]

const tell = async ({ act, deps }: ReturnType<typeof newAct>) => tellGoodRelease(deps, act, 'gate/result.json')

describe('the good release', () => {
  test('goes from phase to phase by promote, first on the evidence of the gate', async () => {
    const double = newAct(UP)
    expect(await tell(double)).toEqual([])
    const [first, ...others] = double.asked
    expect(first).toEqual({ command: 'promote', evidence: 'gate/result.json' })
    expect(others).toEqual(PHASES.map(() => ({ command: 'promote' })))
  })

  test('is told line by line: where it stood, how much came, and where promote went', async () => {
    const double = newAct(UP, [{ weights: { canary: 100, mirror: 0 }, requests: 1200, canary: 300 }])
    await tell(double)
    const lines = double.lines.map(line => line.split(/ {2,}/))
    expect(lines[0]).toEqual(['phase', 'users on it', 'copied', 'requests', 'of canary', 'time', 'promote'])
    expect(lines.slice(1).map(([phase]) => phase)).toEqual(PHASES)
    expect(lines[1]).toEqual(['shadow', '100 %', '–', '1200', '300', expect.any(String), 'graduate: on to canary-5'])
    expect(lines.at(-1)!.at(-1)).toBe('complete')
  })

  test('asks again while it is not yet', async () => {
    const double = newAct([{ phase: 'full' }, { ...NOT_YET, phase: 'full' }, { ...NOT_YET, phase: 'full' }, COMPLETE])
    expect(await tell(double)).toEqual([])
    expect(double.asked).toHaveLength(4)
  })

  test.each([
    ['promote rolls it back', [{ phase: 'shadow' }, { phase: null, exit: 3, reason_code: 'hard_stop' as const }]],
    ['it is not begun', [{ phase: null, exit: 1 }]],
    ['something cannot be measured', [{ phase: 'shadow' }, { phase: 'shadow', exit: 5 }]]
  ])('did not complete where %s', async (_what, found) => {
    expect(await tell(newAct(found))).toEqual(['demo-leaner did not complete: Because.'])
  })

  test('is no good one where users are elsewhere, or met an error', async () => {
    const elsewhere = newAct(UP, [{ weights: { canary: 50, mirror: 0 } }])
    expect(await tell(elsewhere)).toEqual(['demo-leaner is complete, and 50 % of users are on it.'])
    const failing = newAct([{ phase: 'full' }, COMPLETE], [{ errors: [{ at: 1, user: 'ann' }] }])
    expect(await tell(failing)).toEqual(['demo-leaner: 1 request of users failed.'])
  })
})
