import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialAtLeast, binomialAtMost, clopperPearson, mcnemar } from '../../src/statistics/binomial.js'
import { clusterBootstrap } from '../../src/statistics/bootstrap.js'
import { holm } from '../../src/statistics/holm.js'
import { betaLower, betaUpper } from '../../src/statistics/incomplete-beta.js'
import { mean } from '../../src/statistics/moments.js'
import { labelExchange, signFlip } from '../../src/statistics/permutation.js'
import { median, quantile, quantileSorted } from '../../src/statistics/quantile.js'
import { coinTosses, random } from '../../src/statistics/random.js'
import { normalCdf, normalQuantile } from '../../src/statistics/special.js'
import { theilSen } from '../../src/statistics/theilsen.js'

const real = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const level = fc.double({ min: 0, max: 1, noNaN: true })
const inner = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

describe('the generator', () => {
  test('stays in [0, 1), repeats itself under one seed and differs under another', () => {
    const draw = (seed: string) => {
      const next = random(seed)
      return Array.from({ length: 50 }, next)
    }
    fc.assert(
      fc.property(fc.string(), seed => {
        expect(draw(seed)).toEqual(draw(seed))
        expect(draw(seed)).not.toEqual(draw(`${seed}!`))
        expect(draw(seed).every(u => u >= 0 && u < 1)).toBe(true)
      })
    )
  })

  test('fills 20 cells evenly (χ² below its 99.99 % point, 52.4) and tosses fair coins (within 4.5 sd)', () => {
    const next = random('even')
    const cells = new Array<number>(20).fill(0)
    for (let i = 0; i < 100_000; i++) cells[Math.floor(next() * 20)]! += 1
    expect(cells.reduce((sum, seen) => sum + (seen - 5000) ** 2 / 5000, 0)).toBeLessThan(52.4)
    const coins = new Uint8Array(100_000)
    coinTosses('fair')(coins)
    expect(Math.abs(mean(coins) - 0.5)).toBeLessThan((4.5 * 0.5) / Math.sqrt(100_000))
  })
})

describe('quantiles', () => {
  test('do not depend on the order, lie between the ends and agree with sorting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(real, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 60 }),
        level,
        (values, p) => {
          const sorted = [...values].sort((a, b) => a - b)
          const found = quantile(values, p)
          expect(found === quantileSorted(sorted, p)).toBe(true)
          expect(found === quantile([...values].reverse(), p)).toBe(true)
          expect(found).toBeGreaterThanOrEqual(sorted[0]!)
          expect(found).toBeLessThanOrEqual(sorted.at(-1)!)
        }
      )
    )
  })

  test('of nothing are NaN, and infinite values stay what they are', () => {
    expect(quantile([], 0.5)).toBeNaN()
    expect(quantileSorted([], 0.5)).toBeNaN()
    expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity)
  })
})

describe('tail probabilities', () => {
  const shape = fc.double({ min: 0.5, max: 1e7, noNaN: true })

  test('of a beta add up to 1, mirror each other and rise with x', () => {
    fc.assert(
      fc.property(inner, inner, shape, shape, (x, other, a, b) => {
        expect(betaLower(x, a, b) + betaUpper(x, a, b)).toBeCloseTo(1, 12)
        const [left, right] = [Math.min(x, other), Math.max(x, other)]
        expect(betaLower(left, a, b)).toBeLessThanOrEqual(betaLower(right, a, b) * (1 + 1e-9))
      })
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (of1024, a, b) => {
        const [direct, mirrored] = [betaLower(of1024 / 1024, a, b), betaUpper(1 - of1024 / 1024, b, a)]
        expect(Math.abs(direct - mirrored)).toBeLessThanOrEqual(1e-9 * direct)
      })
    )
  })

  test('of a binomial share out the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -1, max: 5001 }), inner, (n, k, p) => {
        expect(binomialAtMost(k - 1, n, p) + binomialAtLeast(k, n, p)).toBeCloseTo(1, 12)
      })
    )
  })

  test('of the normal are undone by its quantiles', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), p => {
        expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-9)
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(1 - (1 - p)), 9)
      })
    )
  })

  test('at the ends of a Clopper–Pearson interval are exactly what was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), level, (n, share) => {
        const k = Math.round(share * n)
        const [low, high] = clopperPearson(k, n, 0.95)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        if (k > 0) expect(binomialAtLeast(k, n, low)).toBeCloseTo(0.025, 8)
        if (k < n) expect(binomialAtMost(k, n, high)).toBeCloseTo(0.025, 8)
      })
    )
    expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1])
  })
})

describe('exchange tests', () => {
  test('do not depend on the order of pairs, on zeros or on the scale', () => {
    fc.assert(
      fc.property(fc.array(real, { maxLength: 9 }), differences => {
        const { p, exact } = signFlip(differences, 1)
        expect(exact).toBe(true)
        expect(signFlip([...differences].reverse(), 2).p).toBeCloseTo(p, 12)
        expect(signFlip([0, ...differences, 0], 3).p).toBeCloseTo(p, 12)
        expect(
          signFlip(
            differences.map(d => d * 8),
            4
          ).p
        ).toBeCloseTo(p, 12)
      })
    )
  })

  test('grow more certain as every difference gets worse, and never reach 0', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 }), sixths => {
        const p = signFlip(
          sixths.map(s => s / 6),
          1
        ).p
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(signFlip(sixths.map(Math.abs), 1).p).toBeLessThanOrEqual(p + 1e-12)
      })
    )
  })

  test('of equal differences are McNemar’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (worse, better) => {
        const differences = [...Array<number>(worse).fill(1 / 3), ...Array<number>(better).fill(-1 / 3)]
        expect(signFlip(differences, 1).p).toBeCloseTo(mcnemar(worse, better), 10)
      })
    )
  })

  test('by label agree with those by sign: exactly when small, within 4.5 standard errors when drawn', () => {
    const sixths = [5, -1, 2, 0, 3, -2, 1, 1, -4, 6, 1, 2, -1, 3, -3, 2, 1, -2, 4, 1]
    const sum = (differences: number[]) => (swapped: Uint8Array) =>
      differences.reduce((total, d, i) => total + (swapped[i] ? -d : d), 0) / 6
    const few = sixths.slice(0, 12)
    expect(labelExchange(12, sum(few), 1)).toEqual({ p: expect.closeTo(signFlip(few, 1).p, 12), exact: true })
    const exact = signFlip(sixths, 1).p
    const drawn = labelExchange(20, sum(sixths), 'seed')
    expect(drawn.exact).toBe(false)
    expect(Math.abs(drawn.p - exact)).toBeLessThan(4.5 * Math.sqrt((exact * (1 - exact)) / 10_000))
    expect(labelExchange(20, sum(sixths), 'seed')).toEqual(drawn)
  })

  test('treat sums that differ by rounding alone as ties, and without pairs find nothing', () => {
    expect(signFlip([0.1, 0.2, -0.3], 1).p).toBe(5 / 8)
    expect(labelExchange(3, s => [0.1, 0.2, -0.3].reduce((t, d, i) => t + (s[i] ? -d : d), 0), 1).p).toBe(5 / 8)
    expect(signFlip([], 1)).toEqual({ p: 1, exact: true })
    expect(labelExchange(0, () => 7, 1)).toEqual({ p: 1, exact: true })
  })

  test('keep their promise when nothing changed: 400 seeded sets, rejected at 5 % in at most 5 % + 4.5 standard errors', () => {
    const next = random('null')
    let rejected = 0
    for (let repeat = 0; repeat < 400; repeat++) {
      const differences = Array.from({ length: 10 }, () => next() - next())
      if (signFlip(differences, repeat).p <= 0.05) rejected++
    }
    expect(rejected / 400).toBeLessThan(0.05 + 4.5 * Math.sqrt((0.05 * 0.95) / 400))
  })
})

describe('the cluster bootstrap', () => {
  const values = Array.from({ length: 40 }, (_, i) => Math.sin(i * 1.7) + (i % 5))
  const average = (sample: Int32Array) => sample.reduce((sum, i) => sum + values[i]!, 0) / sample.length

  test('has the mean and the standard error that theory gives, within 4.5 Monte Carlo standard errors', () => {
    const found = clusterBootstrap(40, average, { seed: 'boot' })
    const centre = mean(values)
    const se = Math.sqrt(values.reduce((sum, v) => sum + (v - centre) ** 2, 0)) / 40
    expect(Math.abs(found.mean - centre)).toBeLessThan((4.5 * se) / Math.sqrt(10_000))
    expect(Math.abs(found.sd / se - 1)).toBeLessThan(4.5 / Math.sqrt(20_000))
    expect(found.low).toBeLessThan(found.lower)
    expect(found.lower).toBeLessThan(found.high)
    expect(Math.abs(found.lower - (centre - 1.645 * se))).toBeLessThan(0.1 * se)
  })

  test('gives the same interval for the same seed, and none where draws are mostly undefined', () => {
    const options = { seed: 7, draws: 200, level: 0.9 }
    expect(clusterBootstrap(40, average, options)).toEqual(clusterBootstrap(40, average, options))
    expect(clusterBootstrap(40, () => Number.NaN, options).low).toBeNaN()
    expect(clusterBootstrap(0, average, options).mean).toBeNaN()
    expect(clusterBootstrap(2, s => (s[0] === s[1] ? Infinity : s[0]!), { seed: 1, draws: 1000 }).low).not.toBe(
      Infinity
    )
  })
})

describe('families, power and slopes', () => {
  test('Holm never lowers a p-value, keeps the order and lies under Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(level, { maxLength: 12 }), p => {
        const adjusted = holm(p)
        adjusted.forEach((q, i) => {
          expect(q).toBeGreaterThanOrEqual(p[i]!)
          expect(q).toBeLessThanOrEqual(Math.min(1, p[i]! * p.length))
          p.forEach((larger, j) => {
            if (p[i]! < larger) expect(q).toBeLessThanOrEqual(adjusted[j]!)
          })
        })
      })
    )
  })

  test('the slope of a line is its slope, whatever a few outliers do', () => {
    const line = Array.from({ length: 60 }, (_, i) => 2 + 0.25 * i)
    line[7] = 900
    line[31] = -900
    expect(theilSen(line)).toBeCloseTo(0.25, 12)
    expect(theilSen([1])).toBeNaN()
    expect(median([3, 1, 2])).toBe(2)
  })
})
