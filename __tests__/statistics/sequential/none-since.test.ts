import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logNoneSince } from '../../../src/statistics/sequential/none-since.js'
import { logStartWeight } from '../../../src/statistics/sequential/start-weights.js'

describe('the chance that none who came last is marked', () => {
  test('is that of drawing without replacement', () => {
    expect(Math.exp(logNoneSince(5, 2, 3))).toBeCloseTo(1 / 10, 12)
    expect(Math.exp(logNoneSince(400, 1, 100))).toBeCloseTo(3 / 4, 12)
    expect(logNoneSince(400, 80, 0)).toBeCloseTo(0, 12)
    expect(logNoneSince(4, 3, 2)).toBe(Number.NEGATIVE_INFINITY)
  })

  test('only falls while more come without a mark, known or new', () => {
    const counts = fc.record({ all: fc.integer({ min: 1, max: 5000 }), marked: fc.nat(200), since: fc.nat(4000) })
    fc.assert(
      fc.property(counts, ({ all, marked, since }) => {
        fc.pre(since + marked < all)
        const now = logNoneSince(all, marked, since)
        expect(logNoneSince(all, marked, since + 1)).toBeLessThanOrEqual(now + 1e-9)
        expect(logNoneSince(all + 1, marked, since + 1)).toBeLessThanOrEqual(now + 1e-9)
      })
    )
  })

  /** Users drawn for ever: some number before, each the canary's by chance, then others until the first of the canary's. */
  test('keeps its promise at every look, whatever the share is', () => {
    const alpha = 0.001
    for (const share of [0.01, 0.05, 0.2, 0.5]) {
      for (const before of [20, 100, 1000]) {
        let fired = 0
        let chance = (1 - share) ** before
        for (let marked = 0; marked <= before; marked++) {
          if (marked >= 3 && chance > 0) fired += chance * (1 - share) ** crossing(before, marked, alpha)
          chance *= ((before - marked) / (marked + 1)) * (share / (1 - share))
        }
        expect(fired).toBeLessThan(1.5 * alpha)
      }
    }
  })
})

/** How many new ones without a mark it takes. */
function crossing(before: number, marked: number, alpha: number): number {
  let [low, high] = [0, 1e9]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (logNoneSince(before + middle, marked, middle) <= Math.log(alpha)) high = middle
    else low = middle
  }
  return high
}

test('the shares of all starts sum to at most one', () => {
  let sum = 0
  for (let i = 1; i <= 1e6; i++) sum += Math.exp(logStartWeight(i))
  expect(sum).toBeGreaterThan(0.9)
  expect(sum + 1 / (1.8881 * Math.log(1e6))).toBeLessThan(1.01)
})
