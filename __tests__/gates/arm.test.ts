import { describe, expect, test } from '@jest/globals'
import {
  armOf,
  costPerSolved,
  coverage,
  flipRate,
  goldScore,
  itemLambda,
  metricsOf,
  serverErrors
} from '../../src/gates/arm.js'
import { failedRow, item, pass, row, unsolved } from './cases.js'

describe('measures of a set', () => {
  test('the gold score is the mean over items of the share of runs solved, an error solving nothing', () => {
    const rows = [
      row({ qid: 'a' }),
      row({ qid: 'a', seed: 21, ...unsolved }),
      row({ qid: 'b' }),
      row({ qid: 'b', seed: 21, ...failedRow }),
      row({ qid: 'c' })
    ]
    expect(goldScore(armOf(rows))).toBeCloseTo((100 * (0.5 + 0.5 + 1)) / 3, 12)
  })

  test('coverage weighs items alike, however many of their runs replied', () => {
    const rows = [
      row({ qid: 'a', coverage: 0.2 }),
      row({ qid: 'b', coverage: 1 }),
      row({ qid: 'b', seed: 21, coverage: 0.8 }),
      row({ qid: 'c', coverage: null })
    ]
    expect(coverage(armOf(rows))).toBeCloseTo((0.2 + 0.9) / 2, 12)
  })

  test.each([
    [['→', '→'], '→'],
    [['←', '←'], '←'],
    [['→', '←'], '<>'],
    [['→', '×'], '<>'],
    [['×', '←'], '×'],
    [['×', '×'], '×']
  ] as const)('runs %j make an item %s', (states, state) => {
    expect(itemLambda(states.map(lambda => row({ lambda })))).toBe(state)
  })

  test('the flip rate is the mean over items of one minus the share of the most frequent state', () => {
    const states = ['→', '→', '→', '→', '×', '←'] as const
    const rows = pass('canary', 2, (at, run) => (at === 0 ? { lambda: states[run] ?? '→' } : {}))
    expect(flipRate(armOf(rows))).toBeCloseTo((2 / 6 + 0) / 2, 12)
  })

  test('5xx counts attempts, so that retries hide nothing', () => {
    const rows = [
      row({ statuses: [503, 502, 200] }),
      row({ seed: 21, statuses: [200] }),
      row({ seed: 22, statuses: [0, 500] })
    ]
    expect(serverErrors(armOf(rows))).toEqual({ attempts: 6, failed: 3 })
  })

  test('cost per solved is the sum of costs over the number solved, and unknown where one cost is', () => {
    const rows = [
      row({ cost_usd: 0.01 }),
      row({ seed: 21, cost_usd: 0.03, ...unsolved }),
      row({ seed: 22, ...failedRow })
    ]
    expect(costPerSolved(rows)).toBeCloseTo(0.04, 12)
    expect(costPerSolved([...rows, row({ seed: 23, cost_usd: null })])).toBeNull()
  })

  test('precision, refusals and citation rates follow their denominators', () => {
    const items = [item('a'), item('u', { answerable: false })]
    const rows = [
      row({ qid: 'a' }),
      row({ qid: 'a', phrasing: 1, ...unsolved }),
      row({ qid: 'a', phrasing: 2, refusal: true, ...unsolved, lambda: '←' }),
      row({ qid: 'u', refusal: true, citation_hit: false }),
      row({ qid: 'u', phrasing: 1, ...unsolved })
    ]
    const metrics = metricsOf(armOf(rows), items)
    expect(metrics.answered_precision).toBeCloseTo(1 / 3, 12)
    expect(metrics.citation_hit_rate).toBeCloseTo(1 / 3, 12)
    expect(metrics.under_refusal).toBeCloseTo(1 / 2, 12)
    expect(metrics.over_refusal).toBeCloseTo(1 / 3, 12)
  })

  test('an arm without rows has no measures, rather than zeros', () => {
    for (const value of Object.values(metricsOf(armOf([]), []))) expect(value).toBeNull()
  })
})
