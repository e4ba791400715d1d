import { describe, expect, test } from '@jest/globals'
import { random } from '../../../src/statistics/random.js'
import { breakAway, type Series } from '../../../src/statistics/sequential/break-away.js'

/** Minutes of so many requests, each an error with the chance of its minute. */
function minutes(rates: readonly number[], requests: number, seed: string): Pick<Series, 'num' | 'den'> {
  const uniform = random(seed)
  const errors = (rate: number) =>
    Array.from({ length: requests }, () => (uniform() < rate ? 1 : 0)).filter(x => x === 1)
  return { num: rates.map(rate => errors(rate).length), den: rates.map(() => requests) }
}

const good = (count: number) => Array<number>(count).fill(0.003)
const bad = (count: number, rate: number) => Array<number>(count).fill(rate)
const SERIES = { unit: 1, limit: 0.01, side: 'above', alpha: 0.05 / 30, prior: { a: 1, b: 40 }, effect: 1 } as const

describe('a rate that was good and then breaks', () => {
  test.each([
    ['at 100 % within a minute', 1, 1],
    ['at 30 % within two minutes', 0.3, 2],
    ['at 5 % within half an hour', 0.05, 30]
  ])('is seen %s, however long it was good', (_, rate, within) => {
    for (const before of [5, 60, 600]) {
      const found = breakAway({
        ...minutes([...good(before), ...bad(within, rate)], 50, `${rate} ${before}`),
        ...SERIES
      })
      expect(found).not.toBeNull()
      expect(found!.from).toBeGreaterThanOrEqual(before - within)
    }
  })

  test('is seen from below too, on values between 0 and 1', () => {
    const num = [...Array<number>(60).fill(45), ...Array<number>(4).fill(5)]
    const den = Array<number>(64).fill(50)
    expect(breakAway({ ...SERIES, num, den, limit: 0.6, side: 'below' })).toMatchObject({ num: 20, den: 200 })
  })

  test('is not seen while it is good, at any of 1,440 looks', () => {
    let seen = 0
    for (let day = 0; day < 40; day++) {
      const { num, den } = minutes(Array<number>(1440).fill(0.008), 10, `day ${day}`)
      for (let now = 5; now <= 1440; now += 5) {
        if (breakAway({ ...SERIES, alpha: 0.01, num: num.slice(0, now), den: den.slice(0, now) })) {
          seen++
          break
        }
      }
    }
    expect(seen).toBeLessThanOrEqual(2)
  })

  test('counts requests for less where users or the time before depend on each other', () => {
    const series = minutes([...good(60), ...bad(1, 0.3)], 50, 'users')
    expect(breakAway({ ...series, ...SERIES })).not.toBeNull()
    expect(breakAway({ ...series, ...SERIES, effect: 30 })).toBeNull()
    const restless = Array.from({ length: 60 }, (_, minute) => (minute % 12 < 2 ? 0.2 : 0.001))
    expect(breakAway({ ...minutes([...restless, 0.2, 0.2], 50, 'restless'), ...SERIES })).toBeNull()
  })

  test('needs something before it', () => {
    expect(breakAway({ num: [50], den: [50], ...SERIES })).toBeNull()
    expect(breakAway({ num: [], den: [], ...SERIES })).toBeNull()
  })
})
