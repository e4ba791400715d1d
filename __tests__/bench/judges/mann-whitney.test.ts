import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brentRoot } from '../../../bench/judges/peers/brent.js'
import { classify } from '../../../bench/judges/peers/kayenta.js'
import { rankSumOf, shiftInterval, shiftStatistic } from '../../../bench/judges/peers/mann-whitney.js'

interface Vector {
  name: string
  x: number[]
  y: number[]
  z: number
  low: number
  high: number
  hodges_lehmann: number | null
  cles: number
}
const vectors: Vector[] = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'))
const ascending = (values: readonly number[]) => Float64Array.from(values).sort()

describe('The Mann–Whitney interval of a shift', () => {
  test.each(vectors)('agrees with an independent program: $name', ({ x, y, z, low, high, hodges_lehmann, cles }) => {
    const [a, b] = [ascending(x), ascending(y)]
    expect(shiftStatistic(a, b, 0)).toBeCloseTo(z, 12)
    const interval = shiftInterval(a, b, 0.98)
    expect(Math.abs(interval.low() - low)).toBeLessThan(1e-4)
    expect(Math.abs(interval.high() - high)).toBeLessThan(1e-4)
    if (hodges_lehmann !== null) expect(Math.abs(interval.estimate() - hodges_lehmann)).toBeLessThan(1e-3)
    const { rankSum } = rankSumOf(a, b, 0)
    expect((2 * rankSum - x.length * (x.length + 1)) / (2 * x.length * y.length)).toBeCloseTo(cles, 12)
  })

  test('gives the numbers that a user of Kayenta printed (spinnaker#6278)', () => {
    const interval = shiftInterval(ascending([...Array(7).fill(100), 1, 1, 1]), ascending(Array(10).fill(1)), 0.98)
    expect(interval.low()).toBeCloseTo(6.825022991538781e-5, 15)
    expect(interval.high()).toBe(99)
    expect(interval.estimate()).toBeCloseTo(98.99992904170193, 12)
  })

  test('ranks as a sort of the union does, ties sharing their mean rank', () => {
    const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, values, (x, y) => {
        const rankOf = (value: number) => {
          const union = [...x, ...y]
          const below = union.filter(other => other < value).length
          return below + (union.filter(other => other === value).length + 1) / 2
        }
        const expected = x.reduce((sum, value) => sum + rankOf(value), 0)
        expect(rankSumOf(ascending(x), ascending(y), 0).rankSum).toBeCloseTo(expected, 9)
      })
    )
  })

  test('has no statistic where every value is the same', () => {
    expect(() => shiftStatistic(ascending([1, 1]), ascending([1]), 0)).toThrow(RangeError)
  })
})

test('Brent’s method finds roots to its absolute tolerance', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      (root, slope) => {
        const f = (x: number) => Math.tanh(slope * (x - root)) + 0.1 * (x - root) ** 3
        const found = brentRoot(f, { low: -9, high: 11, atLow: f(-9), atHigh: f(11) })
        expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-4)
      }
    )
  )
})

describe('Kayenta’s label', () => {
  const still = () => 0
  const ones = (count: number, of: number) => Array.from({ length: of }, (_, i) => (i < count ? 1 : 0))

  test.each([
    [5, 'Pass'],
    [10, 'Pass'],
    [20, 'Pass'],
    [30, 'Pass'],
    [40, 'Pass'],
    [45, 'High'],
    [49, 'High'],
    [50, 'Pass'],
    [51, 'Pass'],
    [55, 'Pass'],
    [60, 'High'],
    [70, 'High']
  ])('of %i failures in 100 beside none in 100 is %s: it is not monotone', (failures, label) => {
    expect(classify(ones(failures, 100), ones(0, 100), {}, still).label).toBe(label)
  })

  test('is Pass for 7 of 10 at a hundredfold, and High for 8 (spinnaker#6278)', () => {
    const control = Array(10).fill(1)
    expect(classify([...Array(7).fill(100), 1, 1, 1], control, {}, still).label).toBe('Pass')
    expect(classify([...Array(8).fill(100), 1, 1], control, {}, still).label).toBe('High')
  })
})
