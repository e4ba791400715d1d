import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparedP95, costRatio, decimal, meanBelow, shareAbove } from '../../src/alarms/formulas.js'
import { binomialAtLeast } from '../../src/statistics/binomial.js'
import { watchedValue } from '../doubles/aws/metric-math.js'

const share = (limit: number, failed: number, requests: number) =>
  watchedValue(shareAbove(limit, ''), { failed, requests })
const mean = (limit: number, sum_of_values: number, requests: number) =>
  watchedValue(meanBelow(limit, ''), { sum_of_values, requests })

/** The fewest failures of n that one look calls over the limit; n + 1 where none do. */
function fewest(limit: number, n: number): number {
  let failed = 0
  while (failed <= n && share(limit, failed, n) <= limit) failed++
  return failed
}

describe('a share of failures above 1 %', () => {
  test.each([
    [0, 1000, false],
    [1, 1, false],
    [2, 2, false],
    [3, 3, true],
    [2, 100, false],
    [3, 100, false],
    [4, 100, true],
    [19, 1000, false],
    [20, 1000, true],
    [1000, 100_000, false],
    [1095, 100_000, true]
  ])('%i of %i is over: %s', (failed, requests, over) => {
    expect(share(0.01, failed, requests) > 0.01).toBe(over)
  })

  test('is the true share where it is over, and healthy where one look can not tell', () => {
    expect(share(0.01, 20, 1000)).toBe(0.02)
    expect(share(0.01, 2, 100)).toBe(0)
  })

  test('with a limit of 0 needs one failure, with a limit of 1 never comes', () => {
    expect(share(0, 0, 50)).toBe(0)
    expect(share(0, 1, 50)).toBe(0.02)
    expect(share(1, 50, 50)).toBe(0)
  })

  test('never alarms at or below the limit, whatever the limit', () => {
    const counts = fc.record({
      limit: fc.double({ min: 0, max: 1, noNaN: true }),
      requests: fc.integer({ min: 1, max: 1e6 }),
      part: fc.double({ min: 0, max: 1, noNaN: true })
    })
    fc.assert(
      fc.property(counts, ({ limit, requests, part }) => {
        const failed = Math.floor(limit * requests * part)
        expect(share(limit, failed, requests)).toBeLessThanOrEqual(limit)
      })
    )
  })
})

describe('chance, at any traffic', () => {
  const looks = [...Array(400).keys(), 500, 700, 1000, 1500, 2000, 3000, 5000, 10_000].map(n => n || 1)
  const worst = (p: number) => Math.max(...looks.map(n => binomialAtLeast(fewest(0.01, n), n, p)))
  const twoOfThree = (one: number) => 3 * one ** 2 - 2 * one ** 3

  test('puts a canary on its target of 0.5 % over in 0.4 % of looks at most, in two of three next to never', () => {
    const one = worst(0.005)
    expect(one).toBeLessThan(0.004)
    expect(twoOfThree(one)).toBeLessThan(0.00005)
  })

  test('where a bare threshold from 100 requests on would in 9 % of looks', () => {
    expect(binomialAtLeast(2, 100, 0.005)).toBeCloseTo(0.09, 3)
  })

  test('hides no outage: 15 failures of 15, half of 15, a tenth of 100', () => {
    expect(fewest(0.01, 15)).toBe(3)
    expect(binomialAtLeast(3, 15, 0.5)).toBeGreaterThan(0.99)
    expect(binomialAtLeast(fewest(0.01, 100), 100, 0.1)).toBeGreaterThan(0.99)
  })
})

describe('a mean below 0.6', () => {
  test.each([
    [0, 6, false],
    [0, 7, true],
    [0.39 * 50, 50, true],
    [0.4 * 50, 50, false],
    [0.5 * 500, 500, true],
    [0.58 * 500, 500, false],
    [0.7 * 500, 500, false],
    [0.6 * 500, 500, false]
  ])('%d over %i requests is over: %s', (sum, requests, over) => {
    expect(mean(0.6, sum, requests) < 0.6).toBe(over)
  })
})

describe('arms compared', () => {
  const p95 = (sign: '-' | '/', canary: number, baseline: number, requests = [100, 100]) =>
    watchedValue([comparedP95(sign, '')], {
      canary_p95: canary,
      baseline_p95: baseline,
      canary_requests: requests[0]!,
      baseline_requests: requests[1]!
    })

  test('are a difference or a ratio from 100 requests of each arm on, and healthy before', () => {
    expect(p95('/', 1200, 1000)).toBe(1.2)
    expect(p95('-', 0.5, 0.3)).toBeCloseTo(0.2)
    expect(p95('/', 1200, 1000, [99, 5000])).toBe(0)
    expect(p95('-', 0.5, 0.3, [5000, 99])).toBe(0)
  })

  test('cost nothing where the baseline costs nothing, or too little was solved', () => {
    const cost = (own: Record<string, number>) =>
      watchedValue([costRatio('')], {
        canary_cost: 12,
        canary_solved: 100,
        baseline_cost: 10,
        baseline_solved: 100,
        ...own
      })
    expect(cost({})).toBeCloseTo(1.2)
    expect(cost({ baseline_cost: 0 })).toBe(0)
    expect(cost({ canary_solved: 99 })).toBe(0)
    expect(cost({ baseline_solved: 0 })).toBe(0)
  })
})

test('numbers in formulas have no exponent, and keep their value', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e4, noNaN: true }), value => {
      expect(decimal(value)).toMatch(/^\d+(\.\d+)?$/)
      expect(Math.abs(Number(decimal(value)) / value - 1)).toBeLessThan(1e-9)
    })
  )
  expect(decimal(0)).toBe('0')
})
