import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rateSequence } from '../../../src/gates/live/confidence-sequence.js'

/** A canary with this 5xx rate, held to 1 % at alpha 0.05 at each of 288 looks: what happens to it, exactly. */
function fateOf(rate: number, requestsPerLook: number): { stopped: number; median: number } {
  const arriving = binomial(requestsPerLook, rate)
  /** Chance of each count of failures, and of not being stopped so far. */
  let going = [1]
  let [stopped, median, fewest] = [0, Number.POSITIVE_INFINITY, 0]
  for (let look = 1; look <= 288; look++) {
    const n = look * requestsPerLook
    while (fewest / n <= 0.01 || !rateSequence({ k: fewest, n }).above(0.01, 0.05)) fewest++
    const next = new Array<number>(fewest).fill(0)
    going.forEach((chance, k) => {
      arriving.forEach((more, failures) => {
        if (k + failures >= fewest) stopped += chance * more
        else next[k + failures]! += chance * more
      })
    })
    going = next
    if (stopped >= 0.5) median = Math.min(median, n)
  }
  return { stopped, median }
}

function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) chances.push((chances[k - 1]! * (n - k + 1) * p) / (k * (1 - p)))
  return chances
}

describe('A 5xx rate held to 1 % all day', () => {
  test('is stopped on the limit within alpha, and below it hardly ever, however few requests a look has', () => {
    for (const requests of [10, 50]) {
      expect(fateOf(0.01, requests).stopped).toBeLessThanOrEqual(0.05)
      expect(fateOf(0.005, requests).stopped).toBeLessThanOrEqual(0.001)
      expect(fateOf(0.003, requests).stopped).toBeLessThanOrEqual(0.0002)
    }
  })

  test.each([
    [0.015, 4000],
    [0.02, 1050],
    [0.03, 300],
    [0.05, 100],
    [0.2, 50]
  ])('of %f is stopped in half of all days by %i requests, 50 a look', (rate, requests) => {
    expect(fateOf(rate, 50).median).toBeLessThanOrEqual(requests)
  })
})

test('the interval of a rate is what neither side rules out at half of alpha', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 20_000 }), (k, n) => {
      const evidence = rateSequence({ k, n })
      const [low, high] = evidence.interval(0.05)
      for (const x of [0.0005, 0.002, 0.005, 0.008, 0.01, 0.015, 0.02, 0.05, 0.2]) {
        expect(evidence.above(x, 0.025)).toBe(x < low)
        expect(evidence.below(x, 0.025)).toBe(x > high)
      }
    })
  )
})
