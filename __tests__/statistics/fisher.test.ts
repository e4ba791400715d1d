import { describe, expect, test } from '@jest/globals'
import { fisher } from '../../src/statistics/binomial.js'

describe("Fisher's exact test", () => {
  // scipy 1.17.1: fisher_exact([[a, n1 - a], [b, n2 - b]], alternative='greater').pvalue
  test.each([
    [29, 240, 2, 40, 0.14486519258560013],
    [8, 10, 1, 10, 0.002738747320790664],
    [0, 5, 5, 5, 1],
    [3, 3, 0, 3, 0.05]
  ])('%i of %i against %i of %i', (a, n1, b, n2, p) => {
    expect(fisher({ k: a, n: n1 }, { k: b, n: n2 })).toBeCloseTo(p, 9)
  })
})
