import { describe, expect, test } from '@jest/globals'
import { boundedQuantile, boundedRatio } from '../../../src/gates/live/bounded-estimate.js'
import {
  comparedSequence,
  difference,
  meanSequence,
  rateSequence
} from '../../../src/gates/live/confidence-sequence.js'
import { INDEPENDENT } from '../../../src/gates/live/effect.js'
import { isSurelyOutside } from '../../../src/gates/live/rule.js'
import { random } from '../../../src/statistics/random.js'
import { unitHistogram } from '../../../src/window/histogram.js'

/** Days of looks at a release that lies exactly on its limit: the share ever stopped stays below alpha. */

const DAYS = 120
const LOOKS = 24
const ALPHA = 0.05

function share(stopped: (day: number) => boolean): number {
  return Array.from({ length: DAYS }, (_, day) => day).filter(stopped).length / DAYS
}

/** Three standard errors above alpha: a promise that is kept fails this once in a thousand seeds, and the seeds are fixed. */
const AT_MOST = ALPHA + 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / DAYS)

describe('looked at again and again, a release on its limit is stopped with chance alpha at most', () => {
  test('by a rate', () => {
    const stopped = share(day => {
      const uniform = random(`rate ${day}`)
      const seen = { k: 0, n: 0 }
      return Array.from({ length: LOOKS }, () => {
        for (let i = 0; i < 100; i++, seen.n++) if (uniform() < 0.01) seen.k++
        return isSurelyOutside(rateSequence(seen), { op: '<=', target: 0.01, line: null }, ALPHA)
      }).some(Boolean)
    })
    expect(stopped).toBeLessThanOrEqual(AT_MOST)
  })

  test('by a mean of a score with few levels', () => {
    const stopped = share(day => {
      const uniform = random(`mean ${day}`)
      const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 }
      return Array.from({ length: LOOKS }, () => {
        for (let i = 0; i < 50; i++) {
          const score = Math.floor(uniform() * 5) / 4
          sums.units++
          sums.num += score
          sums.numSq += score * score
        }
        const evidence = meanSequence(sums, { tightestAt: 500 })
        return isSurelyOutside(evidence, { op: '>=', target: 0.5, line: null }, ALPHA)
      }).some(Boolean)
    })
    expect(stopped).toBeLessThanOrEqual(AT_MOST)
  })

  test('by the difference of two quantiles', () => {
    const stopped = share(day => {
      const uniform = random(`quantile ${day}`)
      const [baseline, canary] = [unitHistogram(), unitHistogram()]
      return Array.from({ length: 8 }, () => {
        for (let i = 0; i < 150; i++) {
          baseline.add(0.8 * uniform())
          baseline.add(0.8 * uniform())
          canary.add(0.1 + 0.8 * uniform())
        }
        const evidence = comparedSequence(
          boundedQuantile(baseline.distribution(), 0.95),
          boundedQuantile(canary.distribution(), 0.95),
          difference
        )
        return isSurelyOutside(evidence, { op: '<=', target: 0.1, line: null }, ALPHA)
      }).some(Boolean)
    })
    expect(stopped).toBeLessThanOrEqual(AT_MOST)
  })

  test('by a ratio of sums', () => {
    const stopped = share(day => {
      const uniform = random(`ratio ${day}`)
      const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 }
      return Array.from({ length: LOOKS }, () => {
        for (let i = 0; i < 50; i++) {
          const [cost, solved] = [0.02 * uniform(), uniform() < 0.8 ? 1 : 0]
          sums.units++
          sums.num += cost
          sums.numSq += cost * cost
          sums.den += solved
          sums.denSq += solved
          sums.cross += cost * solved
        }
        const located = boundedRatio(sums, { effect: INDEPENDENT, tightestAt: 500 })
        return located.low(ALPHA, 1) > 0.0125
      }).some(Boolean)
    })
    expect(stopped).toBeLessThanOrEqual(AT_MOST)
  })
})

describe('a release far beyond its limit', () => {
  test.each([
    [0.03, 300],
    [0.05, 100],
    [0.2, 50]
  ])('is stopped as soon as the facts say: a rate of %d against 1 %%, half of them by %d requests', (rate, median) => {
    const requests = Array.from({ length: 400 }, (_, day) => {
      const uniform = random(`bad ${rate} ${day}`)
      const seen = { k: 0, n: 0 }
      do {
        for (let i = 0; i < 50; i++, seen.n++) if (uniform() < rate) seen.k++
      } while (!isSurelyOutside(rateSequence(seen), { op: '<=', target: 0.01, line: null }, ALPHA))
      return seen.n
    }).sort((a, b) => a - b)
    expect(Math.abs(requests[200]! - median)).toBeLessThanOrEqual(50)
  })
})
