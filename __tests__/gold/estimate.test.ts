import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openBudget } from '../../src/gold/budget.js'
import { estimate, experienceOf, showEstimate } from '../../src/gold/estimate.js'
import { planRuns } from '../../src/gold/plan.js'
import type { Row } from '../../src/gold/row.js'
import { goldOf, manifestOf, manyItems } from './setting.js'

const row = (changes: Partial<Row>) =>
  ({ latency_ms: null, cost_usd: null, input_tokens: null, output_tokens: null, ...changes }) as Row

describe('the estimate', () => {
  const manifest = manifestOf({ gold: { concurrency: 4, max_cost_usd: 1 } })
  const plan = planRuns({ manifest, gold: goldOf(manyItems(10)), roles: ['canary', 'interleaved'] })

  test('tells requests, money and time from earlier rows', () => {
    const experience = experienceOf(
      [row({ latency_ms: 1000, cost_usd: 0.01 }), row({ latency_ms: 3000 }), row({})],
      undefined
    )
    expect(experience).toEqual({ latency_ms: 2000, cost_usd: 0.01 })
    expect(estimate(plan, manifest, experience)).toEqual({
      runs: { baseline: 10, canary: 60 },
      cost_usd: expect.closeTo(0.7, 9),
      seconds: 35,
      max_cost_usd: 1,
      over_limit: false
    })
  })

  test('prices the tokens of rows without a cost', () => {
    const rows = [row({ input_tokens: 1_000_000, output_tokens: 100_000 })]
    expect(experienceOf(rows, { input_per_mtok: 2, output_per_mtok: 10 }).cost_usd).toBe(3)
    expect(experienceOf(rows, undefined).cost_usd).toBeNull()
    const graded = rows.map(row => ({ ...row, graded: { score: 1, cost_usd: 0.5, error: null } }))
    expect(experienceOf(graded, { input_per_mtok: 2, output_per_mtok: 10 }).cost_usd).toBe(3.5)
  })

  test('says what is not known', () => {
    expect(showEstimate(estimate(plan, manifestOf(), null))).toBe(
      '60 questions to the canary, 10 to the baseline; time unknown; cost unknown (no earlier rows with a cost)'
    )
  })

  test('says that the limit will be passed', () => {
    const shown = showEstimate(estimate(plan, manifest, { latency_ms: 60_000, cost_usd: 0.1 }))
    expect(shown).toMatch(/about 18 min; about \$7\.00, at most \$1\.00; asking will stop at the limit/)
  })
})

describe('the budget', () => {
  const settled = (cost_usd: number | null) => row({ cost_usd })

  test('without a limit lets everything through', () => {
    const budget = openBudget(undefined, [], null)
    for (let i = 0; i < 100; i++) {
      expect(budget.start()).toBe(true)
      budget.settle(settled(100))
    }
    expect(budget.spent()).toBe(10_000)
  })

  test('reserves what is under way', () => {
    const budget = openBudget(1, [], 0.4)
    expect([budget.start(), budget.start(), budget.start()]).toEqual([true, true, false])
    expect(budget.exhausted()).toBe(true)
    budget.settle(null)
    expect(budget.start()).toBe(false)
  })

  test('is never passed where no run costs more than one before it', () => {
    const limit = fc.double({ min: 0.1, max: 10, noNaN: true })
    fc.assert(
      fc.property(limit, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (limit, costs) => {
        const budget = openBudget(limit, [], 1)
        for (const cost of costs) if (budget.start()) budget.settle(settled(cost))
        expect(budget.spent()).toBeLessThanOrEqual(limit)
      })
    )
  })
})
