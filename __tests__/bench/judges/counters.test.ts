import { describe, expect, test } from '@jest/globals'
import { argo, type Measurement, measurementOf } from '../../../bench/judges/peers/argo.js'
import { chanceOfRollback, flagger } from '../../../bench/judges/peers/flagger.js'
import { betaLower } from '../../../src/statistics/incomplete-beta.js'
import { random } from '../../../src/statistics/random.js'

/** P(more than k failures in n requests), each failing with chance p. */
const moreThan = (k: number, n: number, p: number) => betaLower(p, k + 1, n - k)

describe('Flagger rolls back', () => {
  test.each([
    [100, 1, 0.9],
    [100, 5, 0.11],
    [100, 10, 0.0006],
    [50, 1, 0.998],
    [50, 5, 0.8],
    [50, 10, 0.2],
    [500, 1, 0.65],
    [500, 5, 0.006]
  ])(
    'a good release (99.5 %% of at least 99 %%, 25 steps of %i requests) with threshold %i in a share of %f',
    (requests, threshold, share) => {
      const failing = moreThan(Math.floor(requests * 0.01), requests, 0.005)
      const chance = chanceOfRollback(failing, { threshold, steps: 25 })
      expect(Math.abs(chance - share)).toBeLessThanOrEqual(share * 0.08)
    }
  )

  test('as often as the exact chance says, when its rule is played', () => {
    const uniform = random('flagger')
    const failing = 0.09
    let rolledBack = 0
    for (let release = 0; release < 4000; release++) {
      const tick = flagger({ threshold: 5 })
      let steps = 0
      let stopped = false
      while (!stopped && steps < 25) {
        const isOutside = uniform() < failing
        stopped = tick(isOutside)
        if (!stopped && !isOutside) steps++
      }
      if (stopped) rolledBack++
    }
    expect(Math.abs(rolledBack / 4000 - chanceOfRollback(failing, { threshold: 5, steps: 25 }))).toBeLessThan(0.025)
  })

  test('on the tick after the threshold is reached, counting failures and absent data, never forgetting', () => {
    const tick = flagger({ threshold: 3 })
    expect([true, false, null, false, false, true, false].map(tick)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true
    ])
  })

  test('after one failed check by default', () => {
    expect([false, true, false].map(flagger())).toEqual([false, false, true])
  })
})

describe('Argo Rollouts', () => {
  const phaseAfter = (measured: Measurement[], limits = {}) => measured.map(argo(limits)).at(-1)

  test('fails when failures exceed the limit: on the fourth for a limit of 3, however many succeed between', () => {
    const course: Measurement[] = ['Failed', 'Successful', 'Failed', 'Successful', 'Failed']
    expect(phaseAfter(course, { failureLimit: 3 })).toBe('Running')
    expect(phaseAfter([...course, 'Failed'], { failureLimit: 3 })).toBe('Failed')
    expect(phaseAfter(['Failed'])).toBe('Failed')
    expect(phaseAfter(['Failed', 'Failed'], { failureLimit: -1 })).toBe('Running')
  })

  test('takes four errors in a row and not five', () => {
    const errors = (count: number) => Array<Measurement>(count).fill('Error')
    expect(phaseAfter(errors(4))).toBe('Running')
    expect(phaseAfter(errors(5))).toBe('Error')
    expect(phaseAfter([...errors(4), 'Successful', ...errors(4)])).toBe('Running')
  })

  test('prefers error to inconclusive to failed where several limits are passed', () => {
    expect(phaseAfter(['Failed', 'Inconclusive'])).toBe('Inconclusive')
  })

  test('ends with the count, successful, or failed where failures have no limit', () => {
    expect(phaseAfter(['Successful', 'Error', 'Successful'], { count: 2 })).toBe('Successful')
    expect(phaseAfter(['Successful', 'Successful'], { count: 2, failureLimit: -1 })).toBe('Failed')
  })

  test('measures by its conditions', () => {
    const [success, failure] = [(value: number) => value >= 0.95, (value: number) => value < 0.9]
    expect(measurementOf(0.5, {})).toBe('Successful')
    expect(measurementOf(Number.NaN, { success })).toBe('Failed')
    expect(measurementOf(Number.NaN, { success, failure })).toBe('Inconclusive')
    expect(measurementOf(0.92, { success, failure })).toBe('Inconclusive')
    expect(measurementOf(0.92, { failure })).toBe('Successful')
    expect(measurementOf(null, { success })).toBe('Error')
  })
})
