/** Agreement to 1e-9 with an independent program: test-of-scores.py makes the values, with numpy and scipy. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { adjusted, shareOfRound } from '../../src/gates/alpha.js'
import { pValuesOfMean } from '../../src/gates/pairs.js'
import { differenceOfItems, lossSpread, roundsOfScore } from '../../src/gates/score-power.js'
import { oneOfEach } from '../../src/statistics/permutation.js'
import { rejectionRate } from '../../src/statistics/power.js'
import { groupedMean } from '../../src/statistics/shifted-mean.js'
import { studentAtLeast, studentUpperQuantile } from '../../src/statistics/student.js'

interface Vectors {
  means: { groups: number[][]; bound: number; step: number; mean: number; set: number; population: number }[]
  student: [t: number, df: number, p: number][]
  oneOfEach: { shares: number[]; observed: number; p: number }[]
  differences: { losses: number[][]; v: number; variance: number }[]
  power: {
    question: 'set' | 'population'
    v: number
    differ: number
    items: number
    loss: number
    power: number
  }[]
  adjusted: { first: number; rest: number[]; round: number; of: number; adjusted: [number, number[]] }[]
}

const vectors = JSON.parse(readFileSync(new URL('./test-of-scores.json', import.meta.url), 'utf8')) as Vectors
const agree = (found: number, wanted: number) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))

describe('the independent program agrees on', () => {
  test('means over items, and their p within and between the items', () => {
    for (const { groups, bound, step, mean, set, population } of vectors.means) {
      const p = pValuesOfMean(groups, bound, step)
      agree(groupedMean(groups, step).mean, mean)
      agree(p.set, set)
      agree(p.population, population)
    }
  })

  test('Student’s tails, whose quantiles lead back', () => {
    for (const [t, df, p] of vectors.student) {
      agree(studentAtLeast(t, df), p)
      if (t > 0.1) agree(studentUpperQuantile(p, df), t)
    }
  })

  test('the exchange of one answer among all to its run key', () => {
    for (const { shares, observed, p } of vectors.oneOfEach) agree(oneOfEach(shares, observed), p)
  })

  test('how versions differ on single items, and the power of one round at a loss', () => {
    for (const { losses, v, variance } of vectors.differences) agree(differenceOfItems(losses, v)!, variance)
    for (const { question, v, differ, items, loss, power } of vectors.power) {
      const plan = { items, runs: 6 * items, population: question === 'population' }
      const { shared, rounds } = roundsOfScore(lossSpread({ v, loss, differ }), plan, [0.04])
      agree(rejectionRate(loss - 0.02, shared, rounds, []), power)
    }
  })

  test('how alpha is shared and spent', () => {
    for (const { first, rest, round, of, adjusted: wanted } of vectors.adjusted) {
      const rows = ['coverage', 'error_rate', 'latency_p95'] as const
      const family = [{ row: 'gold_regression' as const, p: first }, ...rest.map((p, at) => ({ row: rows[at]!, p }))]
      const found = adjusted(family, { round, of })
      agree(found.get('gold_regression')!, wanted[0])
      for (const [at, p] of wanted[1].entries()) agree(found.get(rows[at]!)!, p)
    }
  })
})

describe('alpha', () => {
  test('is spent whole over the rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), of => {
        const spent = Array.from({ length: of }, (_, at) => shareOfRound({ round: at + 1, of }))
        expect(spent.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12)
      })
    )
  })

  test('counts rows of one test once: the λ rows pay for one', () => {
    const alone = adjusted([{ row: 'lambda_split', p: 0.001 }], { round: 1, of: 1 })
    const copies = (['lambda_convergence', 'lambda_collapse', 'lambda_split'] as const).map(row => ({ row, p: 0.001 }))
    const all = adjusted(copies, { round: 1, of: 1 })
    expect([...all.values()]).toEqual(copies.map(() => alone.get('lambda_split')))
  })
})
