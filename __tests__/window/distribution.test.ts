import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { orderStatistic } from '../../src/window/distribution.js'
import { addBin, newBins, relativeHistogram, unitHistogram } from '../../src/window/histogram.js'
import { countAtMost, quantileBounds } from './bounds.js'

const kinds = {
  relative: { make: relativeHistogram, value: fc.double({ min: 0, max: 1e7, noNaN: true }) },
  unit: { make: unitHistogram, value: fc.double({ min: 0, max: 1, noNaN: true }) }
}

describe.each(['relative', 'unit'] as const)('a %s histogram', kind => {
  const { make, value } = kinds[kind]
  const filled = (values: readonly number[]) => {
    const histogram = make()
    for (const each of values) histogram.add(each)
    return histogram.distribution()
  }
  const values = fc.array(value, { minLength: 1, maxLength: 200 })

  test('bounds every rank, every order statistic and every type-7 quantile', () => {
    fc.assert(
      fc.property(values, value, fc.double({ min: 0, max: 1, noNaN: true }), (xs, x, p) => {
        const distribution = filled(xs)
        const sorted = [...xs].sort((a, b) => a - b)
        const rank = 1 + Math.floor(p * (xs.length - 1))
        const between = (bounds: { low: number; high: number }, truth: number) => {
          const slack = 1e-9 * (1 + Math.abs(truth))
          expect(bounds.low).toBeLessThanOrEqual(truth + slack)
          expect(bounds.high).toBeGreaterThanOrEqual(truth - slack)
        }
        expect(distribution.n).toBe(xs.length)
        between(countAtMost(distribution, x), xs.filter(each => each <= x).length)
        between(orderStatistic(distribution, rank), sorted[rank - 1]!)
        between(quantileBounds(distribution, p)!, typeSeven(sorted, p))
      })
    )
  })

  test('has its bins in order, none empty', () => {
    fc.assert(
      fc.property(values, xs => {
        const { bins, n } = filled(xs)
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(n)
        bins.forEach((bin, i) => {
          expect(bin.count).toBeGreaterThan(0)
          expect(bin.low).toBeLessThanOrEqual(bin.high)
          if (i > 0) expect(bin.low).toBeGreaterThan(bins[i - 1]!.high)
        })
      })
    )
  })

  test('is the same where another has counted a part of the values', () => {
    fc.assert(
      fc.property(values, values, (here, there) => {
        const counted = newBins(kind)
        const histogram = make(counted)
        for (const each of here) histogram.add(each)
        for (const bin of filled(there).bins) addBin(counted, bin)
        expect(histogram.distribution()).toEqual(filled([...here, ...there]))
      })
    )
  })

  test('counts scores of few levels exactly', () => {
    const levels = [0, 1 / 3, 0.25, 0.5, 2 / 3, 1]
    const distribution = filled(Array.from({ length: 600 }, (_, i) => levels[i % 6]!))
    expect(distribution.bins).toHaveLength(6)
    expect(countAtMost(distribution, 1 / 3)).toEqual({ low: 300, high: 300 })
    expect(orderStatistic(distribution, 401)).toEqual({ low: 2 / 3, high: 2 / 3 })
  })
})

test('durations are known to 0.4 %, scores to 1/10,000', () => {
  fc.assert(
    fc.property(fc.array(kinds.relative.value, { minLength: 1 }), xs => {
      const histogram = relativeHistogram()
      for (const x of xs) histogram.add(x)
      return histogram.distribution().bins.every(({ low, high }) => high <= low * (1 + 1 / 256) || high < 1e-300)
    })
  )
  fc.assert(
    fc.property(fc.array(kinds.unit.value, { minLength: 1 }), xs => {
      const histogram = unitHistogram()
      for (const x of xs) histogram.add(x)
      return histogram.distribution().bins.every(({ low, high }) => high - low <= 1.0001e-4)
    })
  )
})

test('no values have no quantile, and a rank beyond them is refused', () => {
  const empty = unitHistogram().distribution()
  expect(quantileBounds(empty, 0.5)).toBeNull()
  expect(() => orderStatistic(empty, 1)).toThrow(RangeError)
})

test('the buckets of another program give bounds as wide as they are', () => {
  const coarse = {
    n: 10,
    bins: [
      { low: 0, high: 100, count: 4 },
      { low: 100, high: Number.POSITIVE_INFINITY, count: 6 }
    ]
  }
  expect(countAtMost(coarse, 150)).toEqual({ low: 4, high: 10 })
  expect(orderStatistic(coarse, 9)).toEqual({ low: 100, high: Number.POSITIVE_INFINITY })
})

function typeSeven(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p
  const below = sorted[Math.floor(position)]!
  const above = sorted[Math.ceil(position)]!
  return below + (position - Math.floor(position)) * (above - below)
}
