/**
 * Agreement to 1e-9 with an independent program: Python 3.11.7, numpy 2.4.6, scipy 1.17.1, mpmath 1.4.1.
 * vectors.py makes the values; `program` in vectors.json says which versions made those that are committed.
 */
import { describe, expect, test } from '@jest/globals'
import { binomialAtLeast, binomialAtMost, clopperPearson, mcnemar } from '../../src/statistics/binomial.js'
import { holm } from '../../src/statistics/holm.js'
import { betaLower, betaUpper, logBetaLower, logBetaUpper } from '../../src/statistics/incomplete-beta.js'
import { mean, sampleSd } from '../../src/statistics/moments.js'
import { signFlip } from '../../src/statistics/permutation.js'
import { quantile, quantileSorted } from '../../src/statistics/quantile.js'
import { random } from '../../src/statistics/random.js'
import {
  MEAN_FROM,
  meanConfidenceSequence,
  meanLowerBound,
  meanUpperBound
} from '../../src/statistics/sequential/mean.js'
import { lowerRank, upperRank } from '../../src/statistics/sequential/ranks.js'
import { logERateAbove, logERateBelow, rateConfidenceSequence } from '../../src/statistics/sequential/rate.js'
import { logESplit } from '../../src/statistics/sequential/split.js'
import { logGamma, normalCdf, normalQuantile } from '../../src/statistics/special.js'
import { theilSen } from '../../src/statistics/theilsen.js'
import { agree, vectors } from './vectors.js'

describe('the independent program agrees on', () => {
  test('the seeded generator, bit for bit', () => {
    for (const { seed, values } of vectors.random) {
      const next = random(seed)
      expect(values.map(() => next())).toEqual(values)
    }
  })

  test('type-7 quantiles', () => {
    for (const { values, p, q } of vectors.quantile) {
      agree(quantile(values, p), q)
      agree(
        quantileSorted(
          [...values].sort((a, b) => a - b),
          p
        ),
        q
      )
    }
  })

  test('means and standard deviations', () => {
    for (const v of vectors.moments) {
      agree(mean(v.values), v.mean)
      agree(sampleSd(v.values), v.sd)
    }
  })

  test('log Γ', () => {
    for (const [x, value] of vectors.logGamma) agree(logGamma(x), value)
  })

  test('the incomplete beta function and its logarithms, far into the tails', () => {
    for (const [a, b, x, logLower, logUpper, lower, upper] of vectors.beta) {
      agree(logBetaLower(x, a, b), logLower)
      agree(logBetaUpper(x, a, b), logUpper)
      agree(betaLower(x, a, b), lower)
      agree(betaUpper(x, a, b), upper)
    }
  })

  test('the normal distribution and its quantiles', () => {
    for (const [x, value] of vectors.normalCdf) agree(normalCdf(x), value)
    for (const [p, value] of vectors.normalQuantile) agree(normalQuantile(p), value)
  })

  test('binomial tails, Clopper–Pearson intervals and the exact McNemar test', () => {
    for (const [k, n, p, atLeast, atMost] of vectors.binomial) {
      agree(binomialAtLeast(k, n, p), atLeast)
      agree(binomialAtMost(k, n, p), atMost)
    }
    for (const [k, n, level, low, high] of vectors.clopperPearson) {
      const interval = clopperPearson(k, n, level)
      agree(interval[0], low)
      agree(interval[1], high)
    }
    for (const [worse, better, p] of vectors.mcnemar) agree(mcnemar(worse, better), p)
  })

  test('sign-flip tests, by enumeration', () => {
    for (const { differences, p } of vectors.signFlip) {
      const found = signFlip(differences, 'any')
      expect(found.exact).toBe(true)
      agree(found.p, p)
    }
  })

  test('Holm’s adjustment and Theil–Sen slopes', () => {
    for (const { p, adjusted } of vectors.holm) {
      for (const [i, found] of holm(p).entries()) agree(found, adjusted[i])
    }
    for (const { y, x, slope } of vectors.theilSen) agree(x ? theilSen(y, x) : theilSen(y), slope)
  })

  test('e-values of a rate from both sides, and its interval', () => {
    for (const [k, n, p0, a, b, above, below] of vectors.rate) {
      agree(logERateAbove(k, n, p0, { a, b }), above)
      agree(logERateBelow(k, n, p0, { a, b }), below)
    }
    for (const { k, n, alpha, a, b, interval } of vectors.sequence) {
      const [low, high] = rateConfidenceSequence({ k, n, alpha, prior: () => ({ a, b }) })
      agree(low, interval[0])
      agree(high, interval[1])
    }
  })

  test('the ranks of a quantile', () => {
    for (const { n, p, alpha, lower, upper } of vectors.ranks) {
      expect({ lower: lowerRank({ n, p, alpha }), upper: upperRank({ n, p, alpha }) }).toEqual({ lower, upper })
    }
  })

  test('the e-value of a split', () => {
    for (const [counts, shares, concentration, value] of vectors.split)
      agree(logESplit(counts, shares, concentration), value)
  })

  test('the bounds of a mean', () => {
    for (const [n, alpha, tightestAt, both, one] of vectors.mean) {
      const seen = { mean: 0, sd: 1, n, alpha, tightestAt }
      if (n < MEAN_FROM) {
        expect(meanConfidenceSequence(seen)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
        continue
      }
      agree(meanConfidenceSequence(seen)[1], both)
      agree(meanUpperBound(seen), one)
      agree(meanLowerBound(seen), -one)
    }
  })
})
