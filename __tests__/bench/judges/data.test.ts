import { describe, expect, test } from '@jest/globals'
import { day, LOOKS, type World } from '../../../bench/judges/data.js'
import { isBad, MEASURES, type Measure } from '../../../bench/judges/measures.js'
import { normals } from '../../../bench/judges/normal.js'
import { mean, sampleSd } from '../../../src/statistics/moments.js'
import { quantile } from '../../../src/statistics/quantile.js'

const measure = (id: string): Measure => MEASURES.find(each => each.id === id)!
const world = (id: string, level: number, kind: World['dependence']['kind'] = 'independent', rho = 0): World => ({
  measure: measure(id),
  level,
  share: 0.25,
  dependence: { kind, rho }
})

function canaryOf(of: World, looks = LOOKS / 2): { values: number[]; users: number[] } {
  const all = { values: [] as number[], users: [] as number[] }
  let seen = 0
  for (const { canary } of day(of, 'test')) {
    all.values.push(...canary.values)
    all.users.push(...canary.users)
    if (++seen === looks) break
  }
  return all
}

const correlation = (pairs: readonly [number, number][]) => {
  const [a, b] = [pairs.map(pair => pair[0]), pairs.map(pair => pair[1])]
  const [ma, mb] = [mean(a), mean(b)]
  return pairs.reduce((sum, [x, y]) => sum + (x - ma) * (y - mb), 0) / (pairs.length * sampleSd(a) * sampleSd(b))
}

describe('A simulated day', () => {
  test('is the same for the same seed', () => {
    expect(canaryOf(world('latency', 1.5), 3)).toEqual(canaryOf(world('latency', 1.5), 3))
  })

  test('has 288 looks, with the canary’s share of a thousand requests each', () => {
    const sizes = [...day({ ...world('flips', 0.1), share: 0.05 }, 'test')].map(({ canary }) => canary.values.length)
    expect(sizes).toEqual(Array(288).fill(50))
  })

  test('has the true figures that its rows are named by', () => {
    expect(mean(canaryOf(world('5xx', 0.03)).values)).toBeCloseTo(0.03, 2)
    expect(mean(canaryOf(world('flips', 0.15)).values)).toBeCloseTo(0.15, 2)
    expect(mean(canaryOf(world('scores', 0.65)).values)).toBeCloseTo(0.65, 2)
    expect(
      quantile(canaryOf(world('latency', 1.5)).values, 0.95) / quantile(canaryOf(world('latency', 1)).values, 0.95)
    ).toBeCloseTo(1.5, 9)
    expect(
      quantile(canaryOf(world('delta_s', 0.2)).values, 0.95) - quantile(canaryOf(world('delta_s', 0)).values, 0.95)
    ).toBeCloseTo(0.2, 9)
  })

  test('has scores on five levels alone', () => {
    expect(new Set(canaryOf(world('scores', 0.55)).values)).toEqual(new Set([0, 0.25, 0.5, 0.75, 1]))
  })

  test('keeps the true figures whatever depends on what', () => {
    for (const kind of ['users', 'minutes'] as const) {
      expect(Math.abs(mean(canaryOf(world('flips', 0.15, kind, 0.8)).values) - 0.15)).toBeLessThan(0.03)
    }
  })

  test('has users with eight requests on average, the next correlated with the last as told', () => {
    const { values, users } = canaryOf(world('delta_s', 0, 'users', 0.8))
    expect(values.length / new Set(users).size).toBeCloseTo(8, 0)
    const last = new Map<number, number>()
    const pairs: [number, number][] = []
    values.forEach((value, i) => {
      const before = last.get(users[i]!)
      if (before !== undefined) pairs.push([before, value])
      last.set(users[i]!, value)
    })
    expect(correlation(pairs)).toBeCloseTo(0.8, 1)
  })

  test('has minutes with a quarter of the variance, the next correlated with the last as told', () => {
    const { values } = canaryOf(world('delta_s', 0, 'minutes', 0.8))
    const minutes = Array.from({ length: values.length / 50 }, (_, i) => mean(values.slice(50 * i, 50 * i + 50)))
    const within = sampleSd(minutes) ** 2 / sampleSd(values) ** 2
    expect(Math.abs(within - (0.25 + 0.75 / 50))).toBeLessThan(0.04)
    const neighbours = minutes.slice(1).map((minute, i): [number, number] => [minutes[i]!, minute])
    expect(Math.abs(correlation(neighbours) - (0.8 * 0.25) / (0.25 + 0.75 / 50))).toBeLessThan(0.06)
  })
})

test('A release exactly on the limit is healthy', () => {
  expect(isBad(measure('5xx'), 0.01)).toBe(false)
  expect(isBad(measure('5xx'), 0.015)).toBe(true)
  expect(isBad(measure('scores'), 0.6)).toBe(false)
  expect(isBad(measure('scores'), 0.57)).toBe(true)
})

test('The normal numbers are normal', () => {
  const normal = normals('normal')
  const many = Array.from({ length: 200_000 }, normal)
  expect(mean(many)).toBeCloseTo(0, 1)
  expect(sampleSd(many)).toBeCloseTo(1, 1)
  expect(quantile(many, 0.95)).toBeCloseTo(1.645, 1)
})
