import { describe, expect, test } from '@jest/globals'
import { normals } from '../../../bench/judges/normal.js'
import { type Classification, classify, score, wordOf } from '../../../bench/judges/peers/kayenta.js'

const noise = normals('test')
const higher = [21, 20, 23, 26, 29]
const lower = [1.5, 2.5, 1, 2, 3]

describe('Kayenta classifies a metric', () => {
  test('as High or Low by direction', () => {
    expect(classify(higher, lower, { confidence: 0.95 }, noise).label).toBe('High')
    expect(classify(higher, lower, { confidence: 0.95, direction: 'decrease' }, noise).label).toBe('Pass')
    expect(classify(lower, higher, { confidence: 0.95 }, noise).label).toBe('Low')
    expect(classify(lower, higher, { confidence: 0.95, direction: 'increase' }, noise).label).toBe('Pass')
  })

  test('as Pass while the effect stays below what is allowed', () => {
    expect(classify(higher, lower, { confidence: 0.95, allowedIncrease: 11 }, noise).label).toBe('High')
    expect(classify(higher, lower, { confidence: 0.95, allowedIncrease: 12 }, noise).label).toBe('Pass')
    const cles = { confidence: 0.95, effectSizeMeasure: 'cles' } as const
    expect(classify(higher, lower, { ...cles, allowedIncrease: 1 }, noise).label).toBe('High')
    expect(classify(higher, lower, { ...cles, allowedIncrease: 1.01 }, noise).label).toBe('Pass')
  })

  test('as merely High where a critical metric does not reach its critical increase', () => {
    const critical = { confidence: 0.95, critical: true }
    expect(classify(higher, lower, critical, noise)).toEqual({ label: 'High', critical: true })
    expect(classify(higher, lower, { ...critical, criticalIncrease: 12 }, noise)).toEqual({
      label: 'High',
      critical: false
    })
    expect(classify(lower, higher, { ...critical, criticalDecrease: 0.01 }, noise)).toEqual({
      label: 'Low',
      critical: false
    })
  })

  test('by the interval alone where a mean is zero', () => {
    expect(classify(higher, [0, 0, 0, 0, 0.0], { confidence: 0.95, allowedIncrease: 99 }, noise).label).toBe('High')
  })

  test('with noise where both arms are constant and differ', () => {
    expect(classify(Array(5).fill(10), Array(5).fill(1), { confidence: 0.95 }, noise).label).toBe('High')
  })

  test('as Pass where both arms hold the same values, in any order', () => {
    expect(classify([1, 2, 3], [3, 1, 2], {}, noise).label).toBe('Pass')
    expect(classify([1, 1, 1], [1, 1], {}, noise).label).toBe('Pass')
  })

  test('as without data where an arm is empty', () => {
    expect(classify([], lower, {}, noise)).toEqual({ label: 'Nodata', critical: false })
    expect(classify([Number.NaN], lower, { critical: true }, noise)).toEqual({ label: 'Nodata', critical: true })
    expect(classify([], lower, { mustHaveData: true }, noise).label).toBe('NodataFailMetric')
    expect(classify([], lower, { nanStrategy: 'replace' }, noise).label).toBe('Pass')
  })
})

describe('Kayenta’s score', () => {
  const of = (label: Classification['label'], critical = false) => ({ label, critical })

  test('is the share of metrics that pass, those without data or in error left out', () => {
    expect(score([of('Pass'), of('Pass'), of('Pass'), of('High')])).toBe(75)
    expect(score([of('Pass'), of('Low'), of('Nodata')])).toBe(50)
    expect(score([of('Error'), of('Error')])).toBe(100)
    expect(score([of('Pass'), of('NodataFailMetric')])).toBe(50)
  })

  test('is 0 where a critical metric fails or half have no data', () => {
    expect(score([of('Pass'), of('Pass'), of('High', true)])).toBe(0)
    expect(score([of('Pass'), of('Nodata')])).toBe(0)
  })

  test('is put into words by 95 and 75', () => {
    expect([100, 95, 94.9, 75, 74.9, 0].map(points => wordOf(points))).toEqual([
      'Pass',
      'Pass',
      'Marginal',
      'Marginal',
      'Fail',
      'Fail'
    ])
  })
})
