/**
 * What the sequential tests promise, checked by small seeded simulations and by properties. Tolerances are 4.5 Monte
 * Carlo standard errors of a share.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { median } from '../../../src/statistics/quantile.js'
import { random } from '../../../src/statistics/random.js'
import {
  MEAN_FROM,
  meanConfidenceSequence,
  meanLowerBound,
  type PairSums,
  ratioConfidenceSequence
} from '../../../src/statistics/sequential/mean.js'
import { requestsUntil } from '../../../src/statistics/sequential/needed.js'
import { lowerRank, quantilePrior, upperRank } from '../../../src/statistics/sequential/ranks.js'
import { logERateAbove, logERateBelow, rateConfidenceSequence } from '../../../src/statistics/sequential/rate.js'
import { logESplit } from '../../../src/statistics/sequential/split.js'
import { normalQuantile } from '../../../src/statistics/special.js'

const ERRORS = { a: 1, b: 20 }
const BAR = Math.log(1 / 0.05)
const LOOKS = 288
const A_LOOK = 50

/** The request at which a rate is first called above 1 %, for each repeat; Infinity where it never is within a day. */
function stops(rate: number, repeats: number): number[] {
  return Array.from({ length: repeats }, (_, repeat) => {
    const next = random(`${rate} ${repeat}`)
    let k = 0
    for (let n = A_LOOK; n <= LOOKS * A_LOOK; n += A_LOOK) {
      for (let i = 0; i < A_LOOK; i++) if (next() < rate) k++
      if (logERateAbove(k, n, 0.01, ERRORS) >= BAR) return n
    }
    return Infinity
  })
}

const share = (of: readonly number[]) => of.filter(Number.isFinite).length / of.length

describe('a rate that is looked at 288 times', () => {
  test('is hardly ever stopped while it is healthy', () => {
    expect(share(stops(0.005, 60))).toBe(0)
    expect(share(stops(0.01, 100))).toBeLessThanOrEqual(0.015 + 4.5 * Math.sqrt((0.015 * 0.985) / 100))
  })

  test('is stopped as soon as it was computed to be: 2 % by about 1,050 requests, 3 % by 300, 5 % by 100, 20 % by 50', () => {
    for (const [rate, requests] of [
      [0.02, 1050],
      [0.03, 300],
      [0.05, 100],
      [0.2, 50]
    ] as const) {
      const found = stops(rate, 100)
      expect(share(found)).toBe(1)
      expect(median(found)).toBeGreaterThanOrEqual(requests / 1.4)
      expect(median(found)).toBeLessThanOrEqual(requests * 1.4)
    }
  })

  test('lies in its interval at every look together in at least 95 % of all repeats', () => {
    let missed = 0
    for (let repeat = 0; repeat < 100; repeat++) {
      const next = random(`cover ${repeat}`)
      let [k, inside] = [0, true]
      for (let n = 1; n <= 2000 && inside; n++) {
        if (next() < 0.02) k++
        if (n % 50 === 0 || n < 20) {
          const [low, high] = rateConfidenceSequence({ k, n, alpha: 0.05, prior: () => ERRORS })
          inside = low <= 0.02 && 0.02 <= high
        }
      }
      if (!inside) missed++
    }
    expect(missed / 100).toBeLessThan(0.05 + 4.5 * Math.sqrt((0.05 * 0.95) / 100))
  })
})

describe('e-values of a rate', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  const line = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  const prior = fc.record({ a: fc.integer({ min: 1, max: 200 }), b: fc.integer({ min: 1, max: 200 }) })

  test('mirror each other, never speak against their own side and fall as the line moves away', () => {
    fc.assert(
      fc.property(counts, line, line, prior, ([n, part], p0, other, { a, b }) => {
        const k = Math.round(part * n)
        const above = logERateAbove(k, n, p0, { a, b })
        expect(above).toBeCloseTo(logERateBelow(n - k, n, 1 - p0, { a: b, b: a }), 6)
        if (k <= p0 * n) expect(above).toBeLessThanOrEqual(1e-9)
        const farther = logERateAbove(k, n, Math.max(p0, other), { a, b })
        if (above > 0) expect(farther).toBeLessThanOrEqual(above + 1e-9)
      })
    )
  })

  test('average to at most 1 under the null: summed exactly over every outcome of 60 requests', () => {
    for (const rate of [0.02, 0.05, 0.1]) {
      let [expected, chance] = [0, (1 - rate) ** 60]
      for (let k = 0; k <= 60; k++) {
        expected += chance * Math.exp(logERateAbove(k, 60, 0.1, ERRORS))
        chance *= ((60 - k) / (k + 1)) * (rate / (1 - rate))
      }
      expect(expected).toBeLessThanOrEqual(1 + 1e-9)
      if (rate === 0.1) expect(expected).toBeCloseTo(1, 9)
    }
  })

  test('are infinite where a thing that can’t happen happened, and nothing where nothing was seen', () => {
    expect(logERateAbove(1, 10, 0, ERRORS)).toBe(Infinity)
    expect(logERateAbove(0, 0, 0.01, ERRORS)).toBe(0)
    expect(logERateBelow(9, 10, 1, ERRORS)).toBe(Infinity)
    expect(rateConfidenceSequence({ k: 0, n: 0, alpha: 0.05, prior: () => ERRORS })).toEqual([0, 1])
  })

  test('end at 0 where the low end is too close to tell', () => {
    const seen = { k: 1, n: 416, alpha: 0.05, prior: () => ({ a: 13, b: 1 }) }
    expect(rateConfidenceSequence(seen)[0]).toBe(0)
  })

  test('reject exactly what lies outside the interval', () => {
    fc.assert(
      fc.property(counts, prior, ([n, part], belief) => {
        const k = Math.round(part * n)
        const [low, high] = rateConfidenceSequence({ k, n, alpha: 0.05, prior: () => belief })
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        if (low > 1e-9) expect(logERateAbove(k, n, low, belief)).toBeCloseTo(Math.log(40), 6)
        if (high < 1 - 1e-9) expect(logERateBelow(k, n, high, belief)).toBeCloseTo(Math.log(40), 6)
      })
    )
  })
})

describe('a quantile', () => {
  test('has the ranks that were published for p95, and no upper end at 200 requests', () => {
    const asked = { p: 0.95, alpha: 0.0125 }
    const ranks = (n: number) => ({ lower: lowerRank({ n, ...asked }), upper: upperRank({ n, ...asked }) })
    expect([300, 500, 1000, 3000].map(ranks)).toEqual([
      { lower: 270, upper: 298 },
      { lower: 457, upper: 491 },
      { lower: 926, upper: 972 },
      { lower: 2810, upper: 2888 }
    ])
    expect(ranks(200).upper).toBeNull()
    expect(ranks(0)).toEqual({ lower: null, upper: null })
  })

  test('ranks agree with the e-values at either side of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.5, 0.9, 0.95), (n, p) => {
        const bar = Math.log(1 / 0.0125)
        const lower = lowerRank({ n, p, alpha: 0.0125 })
        const upper = upperRank({ n, p, alpha: 0.0125 })
        const logEAbove = (atMost: number) => logERateBelow(atMost, n, p, quantilePrior(p))
        const logEBelow = (atMost: number) => logERateAbove(atMost, n, p, quantilePrior(p))
        if (lower !== null) {
          expect(logEAbove(lower - 1)).toBeGreaterThanOrEqual(bar)
          expect(logEAbove(lower)).toBeLessThan(bar)
        }
        if (upper !== null) {
          expect(logEBelow(upper)).toBeGreaterThanOrEqual(bar)
          expect(logEBelow(upper - 1)).toBeLessThan(bar)
        }
      })
    )
  })
})

describe('a mean', () => {
  test('lies in its interval at every look together in at least 95 % of all repeats', () => {
    let missed = 0
    for (let repeat = 0; repeat < 200; repeat++) {
      const next = random(`mean ${repeat}`)
      let [sum, squares, inside] = [0, 0, true]
      for (let n = 1; n <= 3000 && inside; n++) {
        const value = next() < 0.3 ? 1 + next() : next()
        sum += value
        squares += value * value
        if (n < MEAN_FROM || n % 10 !== 0) continue
        const sd = Math.sqrt((squares - (sum * sum) / n) / (n - 1))
        const [low, high] = meanConfidenceSequence({ mean: sum / n, sd, n, alpha: 0.05, tightestAt: 500 })
        inside = low <= 0.8 && 0.8 <= high
      }
      if (!inside) missed++
    }
    expect(missed / 200).toBeLessThan(0.05 + 4.5 * Math.sqrt((0.05 * 0.95) / 200))
  })

  test('is wider than a look at one time, tighter from one side, and unknown below 50 values', () => {
    const seen = { mean: 1, sd: 2, n: 500, alpha: 0.05, tightestAt: 500 }
    const [low] = meanConfidenceSequence(seen)
    expect(low).toBeLessThan(1 + (normalQuantile(0.025) * 2) / Math.sqrt(500))
    expect(meanLowerBound(seen)).toBeGreaterThan(low)
    expect(meanConfidenceSequence({ ...seen, n: 49 })).toEqual([-Infinity, Infinity])
    expect(meanConfidenceSequence({ ...seen, sd: 0, n: 10 })).toEqual([-Infinity, Infinity])
    expect(meanLowerBound({ ...seen, sd: 0, n: 10 })).toBe(-Infinity)
    expect(meanConfidenceSequence({ ...seen, sd: 0 })).toEqual([1, 1])
  })

  test('of a ratio of sums holds exactly the ratios whose difference has 0 in its interval', () => {
    const next = random('ratio')
    const sums: PairSums = { n: 400, y: 0, x: 0, yy: 0, xx: 0, xy: 0 }
    for (let i = 0; i < sums.n; i++) {
      const [y, x] = [0.01 + 0.02 * next(), next() < 0.8 ? 1 : 0]
      sums.y += y
      sums.x += x
      sums.yy += y * y
      sums.xx += x * x
      sums.xy += x * y
    }
    const how = { alpha: 0.05, tightestAt: 400 }
    const [low, high] = ratioConfidenceSequence(sums, how)
    expect(low).toBeLessThan(sums.y / sums.x)
    expect(high).toBeGreaterThan(sums.y / sums.x)
    const against = (ratio: number) => {
      const mean = (sums.y - ratio * sums.x) / sums.n
      const squares = sums.yy - 2 * ratio * sums.xy + ratio * ratio * sums.xx - sums.n * mean * mean
      return meanConfidenceSequence({ n: sums.n, mean, sd: Math.sqrt(squares / (sums.n - 1)), ...how })
    }
    expect(against(low)[0]).toBeCloseTo(0, 12)
    expect(against(high)[1]).toBeCloseTo(0, 12)
    expect(ratioConfidenceSequence({ ...sums, x: 0, xx: 0, xy: 0 }, how)).toEqual([-Infinity, Infinity])
    expect(ratioConfidenceSequence({ ...sums, n: 20 }, how)).toEqual([-Infinity, Infinity])
  })
})

describe('a split', () => {
  test('averages to exactly 1 under the plan and does not depend on the order of the arms', () => {
    let [expected, chance] = [0, 0.8 ** 30]
    for (let k = 0; k <= 30; k++) {
      expected += chance * Math.exp(logESplit([k, 30 - k], [0.2, 0.8], 50))
      chance *= ((30 - k) / (k + 1)) * 0.25
    }
    expect(expected).toBeCloseTo(1, 9)
    const counts = fc.tuple(fc.nat(9000), fc.nat(9000), fc.nat(9000))
    fc.assert(
      fc.property(counts, ([a, b, c]) => {
        const found = logESplit([a, b, c], [0.05, 0.25, 0.7], 100)
        expect(logESplit([c, a, b], [0.7, 0.05, 0.25], 100)).toBeCloseTo(found, 7)
        expect(logESplit([a, b, c], [5, 25, 70], 100)).toBeCloseTo(found, 7)
      })
    )
  })

  test('is infinitely wrong where an arm without a share is served, and says nothing before the first request', () => {
    expect(logESplit([1, 10], [0, 1], 100)).toBe(Infinity)
    expect(logESplit([0, 10], [0, 1], 100)).toBe(0)
    expect(logESplit([10, 1], [1, 0], 100)).toBe(Infinity)
    expect(logESplit([0, 0], [0.05, 0.95], 100)).toBeCloseTo(0, 12)
  })
})

describe('the requests still needed', () => {
  test('are the first number at which the evidence suffices', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.2, noNaN: true }), rate => {
        const logE = rate > 0.03 ? logERateAbove : logERateBelow
        const needed = requestsUntil(n => logE(rate * n, n, 0.03, ERRORS) >= BAR)
        if (!Number.isFinite(needed)) return
        expect(logE(rate * needed, needed, 0.03, ERRORS)).toBeGreaterThanOrEqual(BAR)
        expect(logE(rate * (needed - 1), needed - 1, 0.03, ERRORS)).toBeLessThan(BAR)
      })
    )
    expect(requestsUntil(() => false)).toBe(Infinity)
  })

  test('predict the simulated median within a factor of 1.5', () => {
    for (const rate of [0.02, 0.03]) {
      const predicted = requestsUntil(n => logERateAbove(rate * n, n, 0.01, ERRORS) >= BAR)
      const found = median(stops(rate, 100))
      expect(Math.max(predicted / found, found / predicted)).toBeLessThan(1.5)
    }
  })
})
