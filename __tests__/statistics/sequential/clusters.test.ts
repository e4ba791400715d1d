import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { random } from '../../../src/statistics/random.js'
import { type ClusteredSums, designEffect, type UnitSums } from '../../../src/statistics/sequential/clusters.js'

function sumsOf(units: readonly (readonly [num: number, den: number])[]): UnitSums {
  const sum = (of: (num: number, den: number) => number) => units.reduce((total, [num, den]) => total + of(num, den), 0)
  return {
    units: units.length,
    num: sum(num => num),
    den: sum((_, den) => den),
    numSq: sum(num => num * num),
    denSq: sum((_, den) => den * den),
    cross: sum((num, den) => num * den)
  }
}

/** Rows of a rate, and the same summed by the cluster that each is in. */
function clustered(
  rows: readonly number[],
  clusterOf: (row: number) => number
): { rows: UnitSums; clusters: [number, number][] } {
  const clusters = new Map<number, [number, number]>()
  rows.forEach((x, i) => {
    const sums = clusters.get(clusterOf(i)) ?? [0, 0]
    sums[0] += x
    sums[1] += 1
    clusters.set(clusterOf(i), sums)
  })
  return { rows: sumsOf(rows.map(x => [x, 1])), clusters: [...clusters.values()] }
}

const byUser = (rows: readonly number[], userOf: (row: number) => number): ClusteredSums => {
  const { rows: sums, clusters } = clustered(rows, userOf)
  return { ...sums, users: sumsOf(clusters), blocks: null }
}
const inTime = (rows: readonly number[], perBlock: number): ClusteredSums => {
  const { rows: sums, clusters } = clustered(rows, i => Math.floor(i / perBlock))
  return { ...sums, users: null, blocks: { num: clusters.map(([num]) => num), den: clusters.map(([, den]) => den) } }
}
const coins = (n: number, p: number, seed: string) => {
  const uniform = random(seed)
  return Array.from({ length: n }, () => (uniform() < p ? 1 : 0))
}
const repeated = (rows: readonly number[], times: number) => rows.flatMap(x => Array<number>(times).fill(x))

describe('The design effect', () => {
  test('is about the number of times that every user repeats the same answer', () => {
    const effect = designEffect(byUser(repeated(coins(2000, 0.3, 'users'), 6), i => Math.floor(i / 6)))
    expect(effect).toBeGreaterThan(5.5)
    expect(effect).toBeLessThan(6.8)
  })

  test('is found in blocks of time wherever in the doubling the dependence ends', () => {
    for (const run of [3, 8, 30]) {
      const effect = designEffect(inTime(repeated(coins(1000, 0.3, `time ${run}`), run), 5))
      expect(effect).toBeGreaterThan(0.8 * run)
      expect(effect).toBeLessThan(2.5 * run)
    }
  })

  test('is exactly 1 where every user has one request', () => {
    expect(designEffect(byUser(coins(500, 0.2, 'single'), i => i))).toBe(1)
  })

  test('is mostly 1 for independent requests', () => {
    const effects = Array.from({ length: 200 }, (_, day) => {
      const rows = coins(600, 0.1, `day ${day}`)
      const users = byUser(rows, i => i % 80).users
      return designEffect({ ...inTime(rows, 10), users })
    })
    expect(effects.filter(effect => effect === 1).length).toBeGreaterThan(150)
    expect(effects.reduce((sum, effect) => sum + effect, 0) / 200).toBeLessThan(1.35)
  })

  test('is 1 where nothing can be told: no rows, one row, one user, four blocks, no spread', () => {
    const empty = byUser([], i => i)
    const all = coins(40, 0.5, 'few')
    const untold = [
      empty,
      byUser([1], () => 0),
      byUser(all, () => 0),
      inTime(all, 10),
      byUser(repeated([1], 60), i => i % 7),
      inTime(repeated([0], 60), 5)
    ]
    expect(untold.map(designEffect)).toEqual(untold.map(() => 1))
  })

  test('takes the stronger of users and time', () => {
    const users = byUser(repeated(coins(1000, 0.3, 'both'), 5), i => Math.floor(i / 5))
    const time = inTime(repeated(coins(1000, 0.3, 'both'), 5), 1)
    expect(designEffect({ ...users, blocks: time.blocks })).toBe(Math.max(designEffect(users), designEffect(time)))
  })

  test('does not count empty blocks, so that a quiet night changes nothing but where blocks are joined', () => {
    const rows = inTime(repeated(coins(256, 0.3, 'night'), 4), 16)
    const { num, den } = rows.blocks!
    const night = Array<number>(num.length).fill(0)
    expect(designEffect({ ...rows, blocks: { num: [...num, ...night], den: [...den, ...night] } })).toBe(
      designEffect(rows)
    )
  })

  const rows = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 80 })
  test('is finite, at least 1, and does not depend on the unit of what is measured', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (values, users) => {
        const effect = designEffect(byUser(values, i => i % users))
        expect(effect).toBeGreaterThanOrEqual(1)
        expect(Number.isFinite(effect)).toBe(true)
        const inOtherUnit = designEffect(
          byUser(
            values.map(value => value * 1024),
            i => i % users
          )
        )
        expect(inOtherUnit / effect).toBeCloseTo(1, 6)
      })
    )
  })
})
