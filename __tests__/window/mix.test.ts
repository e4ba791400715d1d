import { describe, expect, test } from '@jest/globals'
import { summarise } from '../gates/live/setting.js'
import { row } from './rows.js'

describe('what requests are made of', () => {
  test('counts the values of tenant, language and route wherever the log carries them, and of named fields', () => {
    const rows = [
      row({ arm: 'canary', tenant: 'acme', plan: 'free' }),
      row({ arm: 'baseline', tenant: 'acme' }),
      row({ arm: 'baseline', tenant: 'other', plan: null })
    ]
    const { mixes } = summarise(rows, { segments: ['plan'] })
    expect(mixes).toEqual([
      { field: 'plan', values: [{ value: 'free', baseline: 0, canary: 1 }], without: { baseline: 2, canary: 0 } },
      {
        field: 'tenant',
        values: [
          { value: 'acme', baseline: 1, canary: 1 },
          { value: 'other', baseline: 1, canary: 0 }
        ],
        without: { baseline: 0, canary: 0 }
      }
    ])
  })

  test('keeps further values together, so that memory is bounded', () => {
    const rows = Array.from({ length: 100 }, (_, i) => row({ tenant: `t${i}` }))
    const { mixes, strata } = summarise(rows, { segments: ['tenant'] })
    expect(mixes[0]!.values).toHaveLength(21)
    expect(mixes[0]!.values.at(-1)).toEqual({ value: null, baseline: 0, canary: 80 })
    expect(strata).toHaveLength(65)
    expect(strata.reduce((sum, { arms }) => sum + arms.canary.requests, 0)).toBe(100)
  })

  test('strata are the values of all named fields together', () => {
    const rows = ['a', 'b'].flatMap(tenant => ['de', 'en', null].map(language => row({ tenant, language })))
    expect(summarise(rows, { segments: ['tenant', 'language'] }).strata.map(({ key }) => key)).toEqual([
      '["a","de"]',
      '["a","en"]',
      '["a",null]',
      '["b","de"]',
      '["b","en"]',
      '["b",null]'
    ])
    expect(summarise(rows).strata).toEqual([])
  })
})
