import { describe, expect, test } from '@jest/globals'
import { completeness } from '../../src/gold/completeness.js'
import { planRuns } from '../../src/gold/plan.js'
import type { Row } from '../../src/gold/row.js'
import { goldOf, manifestOf, manyItems } from './setting.js'

const plan = planRuns({ manifest: manifestOf(), gold: goldOf(manyItems(2)), roles: ['canary', 'interleaved'] })
const all = plan.runs.map(({ role, qid, phrasing, seed }) => ({ role, qid, phrasing, seed }) as Row)
const canary = all.filter(row => row.role === 'canary')

describe('rows held against their plan', () => {
  test('are put into its order, and nothing is missing', () => {
    expect(completeness(plan, all.toReversed())).toEqual({ rows: all, missing: [] })
  })

  test('miss what has no row', () => {
    expect(completeness(plan, all.slice(1)).missing).toEqual([plan.runs[0]])
    expect(completeness(plan, []).missing).toHaveLength(12)
  })

  test('miss an interleaved run where others are there', () => {
    expect(completeness(plan, all.slice(0, -1)).missing).toEqual([plan.runs.at(-1)])
  })

  test('do without interleaved runs where there are none, or the baseline is silent', () => {
    expect(completeness(plan, canary).missing).toEqual([])
    expect(completeness(plan, all.slice(0, -1), true).missing).toEqual([])
  })
})
