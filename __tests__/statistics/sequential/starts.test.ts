import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { random } from '../../../src/statistics/random.js'
import {
  type Allowed,
  allowedOver,
  type BlockSums,
  type CostSums,
  paidAbove,
  paidBelow,
  paidCostOverBaseline,
  paidMoreThanBaseline,
  paidOverBaseline,
  paidShareOfErrors
} from '../../../src/statistics/sequential/payoffs.js'
import {
  highestOverStarts,
  logStartWeight,
  overStarts,
  STAKES,
  strongest
} from '../../../src/statistics/sequential/starts.js'
import { AGAINST_BASELINE, OF_5XX, OF_CANARY } from '../../../src/statistics/sequential/widths.js'
import { agree } from '../vectors.js'

/** Values of an independent program, by the definition instead of a recursion; starts.py writes them. */
const { weights, cases } = JSON.parse(readFileSync(new URL('./starts.json', import.meta.url), 'utf8')) as {
  weights: [number, number, number][]
  cases: Case[]
}

interface Case {
  kind: string
  canary: Columns
  baseline: Columns
  limit: number & Allowed
  stakes: 'wide' | 'minutes' | 'small' | 'greater' | 'gross'
  seconds: number
  from: number
  logE: number
  at: number
  since: number
  last: number
}

type Columns = Record<keyof BlockSums | keyof CostSums, number[]>

const sumsAt = ({ num, den }: Columns, i: number) => ({ num: num[i]!, den: den[i]! })
const costsAt = ({ requests, cost, solved }: Columns, i: number) => {
  return { requests: requests[i]!, cost: cost[i]!, solved: solved[i]! }
}

function payoffsOf({ kind, canary, baseline, limit }: Case): number[] {
  const count = (canary.den ?? canary.requests).length
  return Array.from({ length: count }, (_, i) => {
    if (kind === 'costOverBaseline') return paidCostOverBaseline(costsAt(canary, i), costsAt(baseline, i), limit)
    const sums = sumsAt(canary, i)
    if (kind === 'above') return paidAbove(sums, limit)
    if (kind === 'below') return paidBelow(sums, limit)
    if (kind === 'moreThanBaseline') return paidMoreThanBaseline(sums, sumsAt(baseline, i), limit)
    if (kind === 'overBaseline') return paidOverBaseline(sums, sumsAt(baseline, i), limit)
    return paidShareOfErrors(sums, sumsAt(baseline, i))
  })
}

const BY_NAME = {
  wide: STAKES,
  minutes: OF_CANARY[0]!.stakes,
  small: OF_5XX[1]!.stakes,
  greater: AGAINST_BASELINE[0]!.stakes,
  gross: OF_5XX[0]!.stakes
}
const bar = Math.log(1 / 0.05)
const some = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
const seconds = 60
const ended = (payoffs: readonly number[]) => highestOverStarts(payoffs, { seconds }).logE

describe('what an independent program computes from the same block sums', () => {
  test.each(weights)('the weight of start %d of %d seconds', (s, seconds, weight) =>
    agree(Math.exp(logStartWeight(s, seconds)), weight)
  )

  test.each(cases.map((each, i) => [`${i + 1}: ${each.kind}, from ${each.from}`, each] as const))(
    'case %s',
    (_, each) => {
      const payoffs = payoffsOf(each)
      const blocks = { stakes: BY_NAME[each.stakes], seconds: each.seconds }
      const found = highestOverStarts(payoffs, { ...blocks, from: each.from })
      agree(found.logE, each.logE)
      expect(found).toMatchObject({ at: each.at, since: each.since })
      if (each.from > 0) return
      const bets = overStarts(blocks)
      agree(
        payoffs.reduce((_last, payoff) => bets.add(payoff), 0),
        each.last
      )
    }
  )
})

describe('bets on a break at any time', () => {
  test('weights of the starts and of the stakes sum to at most 1, and those of the widths to 1', () => {
    const starts = [5, 60, 900].map(seconds =>
      some(300_000, s => Math.exp(logStartWeight(s, seconds))).reduce((a, b) => a + b, 0)
    )
    for (const each of starts) {
      expect(each).toBeLessThan(1)
      expect(each).toBeGreaterThan(0.85)
    }
    const sum = (of: readonly { weight: number }[]) => of.reduce((total, { weight }) => total + weight, 0)
    for (const widths of [OF_CANARY, OF_5XX, AGAINST_BASELINE]) {
      expect(sum(widths)).toBeCloseTo(1, 12)
      for (const { stakes } of widths) expect(sum(stakes)).toBeCloseTo(1, 12)
      for (const { share } of widths.flatMap(({ stakes }) => stakes)) expect(share).toBeLessThan(1)
    }
  })

  test('a block without evidence changes nothing', () => {
    const payoff = fc.oneof(fc.double({ min: -1, max: 100, noNaN: true }), fc.constant(Number.NaN))
    fc.assert(
      fc.property(fc.array(payoff, { maxLength: 60 }), payoffs => {
        expect(ended(payoffs.filter(each => !Number.isNaN(each)))).toBe(ended(payoffs))
      })
    )
  })

  test('the highest E never falls as blocks come, and E over the last ones is never above E over all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.nat(59),
        (payoffs, from) => {
          expect(ended(payoffs.slice(0, -1))).toBeLessThanOrEqual(ended(payoffs))
          expect(highestOverStarts(payoffs, { seconds, from }).logE).toBeLessThanOrEqual(ended(payoffs) + 1e-9)
        }
      )
    )
  })

  test('a worse canary never has a lower E', () => {
    const blocks = fc.array(
      fc.record({ den: fc.integer({ min: 1, max: 50 }), bad: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { minLength: 1, maxLength: 40 }
    )
    fc.assert(
      fc.property(blocks, fc.double({ min: 0, max: 1, noNaN: true }), (rows, worse) => {
        const paid = (by: number) =>
          rows.map(({ den, bad }) => paidAbove({ num: den * Math.min(1, bad + by), den }, 0.05))
        expect(ended(paid(worse))).toBeGreaterThanOrEqual(ended(paid(0)) - 1e-9)
      })
    )
  })

  test('months of nothing but errors overflow no number', () => {
    const bets = overStarts({ seconds })
    let logE = 0
    for (let i = 0; i < 20_000; i++) logE = bets.add(paidAbove({ num: 5, den: 5 }, 0.001))
    expect(logE).toBeGreaterThan(100_000)
    expect(Number.isFinite(logE)).toBe(true)
  })

  test('a limit that nothing may pass is passed for certain by one request, and one that all may pass never', () => {
    expect(ended([paidAbove({ num: 1, den: 100 }, 0)])).toBe(Infinity)
    expect(ended([paidAbove({ num: 0, den: 100 }, 0)])).toBe(-Infinity)
    expect(ended([Infinity, 0, -1])).toBe(Infinity)
    expect(ended(some(1000, () => paidAbove({ num: 100, den: 100 }, 1)))).toBeLessThan(0)
  })

  test('what fires is fired at the same block however it is read', () => {
    const uniform = random('blocks')
    const payoffs = some(300, i => paidAbove({ num: uniform() < (i < 200 ? 0.02 : 0.6) ? 1 : 0, den: 1 }, 0.2))
    const reads = [250, 270, 300]
      .map(end => payoffs.slice(0, end))
      .map(seen => {
        const bets = overStarts({ seconds })
        return seen.findIndex(payoff => bets.add(payoff) >= bar)
      })
    expect(new Set(reads).size).toBe(1)
    expect(reads[0]).toBeGreaterThan(200)
  })

  test('the likely start of a break is named', () => {
    const payoffs = [...some(500, () => -1), ...some(10, () => 50), ...some(200, () => -1)]
    expect(highestOverStarts(payoffs, { seconds })).toMatchObject({ since: 500, at: 509 })
    expect(highestOverStarts([], { seconds })).toEqual({ logE: -Infinity, at: null, since: null })
  })

  test('a stretch that has left the last blocks no longer fails, and one within them does, at the end of its own', () => {
    const payoffs = [...some(100, () => -0.5), ...some(10, () => 50), ...some(200, () => -1)]
    expect(highestOverStarts(payoffs, { seconds, from: 95 })).toMatchObject({ at: 109, since: 100 })
    expect(highestOverStarts(payoffs, { seconds, from: 95 }).logE).toBeGreaterThan(bar)
    expect(highestOverStarts(payoffs, { seconds, from: 110 }).logE).toBeLessThan(0)
  })

  test('several e-processes count as the strongest of them, by its weight', () => {
    expect(
      strongest([
        { weight: 0.5, logE: 3 },
        { weight: 0.5, logE: -Infinity }
      ])
    ).toBeCloseTo(3 - Math.LN2, 12)
  })
})

describe('a healthy canary', () => {
  /** E over n blocks with a fair bet, averaged over many runs, must not be above 1: each run stops where it likes. */
  const meanE = (runs: number, blocks: number, payoff: (uniform: () => number) => number) => {
    const uniform = random('fair')
    const values = some(runs, () => {
      const bets = overStarts({ seconds })
      let logE = -Infinity
      for (let i = 0; i < blocks && logE < Math.log(2); i++) logE = bets.add(payoff(uniform))
      return Math.exp(logE)
    })
    return values.reduce((a, b) => a + b, 0) / runs
  }
  const binomial = (n: number, p: number, uniform: () => number) => some(n, () => uniform()).filter(u => u < p).length

  test('on the limit is worth at most 1 on average, stopped where it looks worst', () => {
    expect(meanE(500, 60, uniform => paidAbove({ num: binomial(5, 0.1, uniform), den: 5 }, 0.1))).toBeLessThan(1)
  })

  test('beside a baseline of few requests whose share is measured: the chance of more is paid for', () => {
    const over = (n: number) => (uniform: () => number) => {
      const [margin, beta] = [0.05, 0.1]
      const canary = { num: binomial(5, margin + (1 - margin) * beta, uniform), den: 5 }
      return paidOverBaseline(canary, { num: binomial(n, beta, uniform), den: n }, { margin, ratio: 1.4 })
    }
    for (const n of [1, 5, 40]) {
      expect(meanE(500, 60, over(n))).toBeLessThan(1)
      const uniform = random(`payoffs ${n}`)
      const payoffs = some(5_000, () => over(n)(uniform))
      expect(payoffs.reduce((a, b) => a + b, 0) / payoffs.length).toBeLessThan(0.05)
    }
  })

  test('beside a baseline whose share is measured, with so much more allowed', () => {
    const more = (n: number) => (uniform: () => number) => {
      const [by, beta] = [0.05, 0.1]
      const canary = { num: binomial(5, beta + by, uniform), den: 5 }
      return paidMoreThanBaseline(canary, { num: binomial(n, beta, uniform), den: n }, by)
    }
    for (const n of [1, 5, 40]) {
      expect(meanE(500, 60, more(n))).toBeLessThan(1)
      const uniform = random(`more ${n}`)
      const payoffs = some(5_000, () => more(n)(uniform))
      expect(payoffs.reduce((a, b) => a + b, 0) / payoffs.length).toBeLessThan(0.05)
    }
  })

  test('a shift of both arms pays nothing', () => {
    const [allowed, shifted] = [allowedOver(0.05, 0.03), 0.6]
    const canary = { num: shifted * 50, den: 50 }
    expect(paidOverBaseline(canary, { num: shifted * 950, den: 950 }, allowed)).toBeLessThan(0)
    expect(paidShareOfErrors(canary, { num: shifted * 950, den: 950 })).toBeCloseTo(0, 12)
    const costs = (n: number) => ({ requests: n, cost: 0.3 * n, solved: 0.8 * n })
    expect(paidCostOverBaseline(costs(50), costs(950), 1.1)).toBeLessThan(0)
  })

  test('pays never less than is staked, whatever the blocks hold', () => {
    const block = fc
      .integer({ min: 0, max: 30 })
      .chain(den => fc.integer({ min: 0, max: den }).map(num => ({ num, den })))
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(block, block, share, (canary, baseline, limit) => {
        const costs = ({ num, den }: BlockSums) => ({ requests: den, cost: num * limit, solved: num })
        const payoffs = [
          paidAbove(canary, limit),
          paidBelow(canary, limit),
          paidOverBaseline(canary, baseline, { margin: limit, ratio: 1 + limit }),
          paidMoreThanBaseline(canary, baseline, limit),
          paidShareOfErrors(canary, baseline),
          paidCostOverBaseline(costs(canary), costs(baseline), 1 + limit)
        ]
        for (const payoff of payoffs) expect(Number.isNaN(payoff) || payoff >= -1 - 1e-12).toBe(true)
      })
    )
  })

  test('may have 1 − p over the point on its limit, and where the baseline shifts, no less than its multiple of that', () => {
    expect(allowedOver(0.05, 0)).toEqual({ margin: 0.05, ratio: 2 })
    const { margin, ratio } = allowedOver(0.05, 0.03)
    expect(margin + (1 - margin) * 0.03).toBeCloseTo(0.05, 12)
    expect(ratio * 0.03).toBeCloseTo(0.05, 12)
    expect(allowedOver(0.05, 0.08)).toEqual({ margin: 0, ratio: 1 })
  })
})
