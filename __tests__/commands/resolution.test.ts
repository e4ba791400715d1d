import { describe, expect, test } from '@jest/globals'
import { resolutionOn, shownResolution } from '../../src/commands/resolution.js'
import type { Result } from '../../src/model/result.js'
import { renderHtml } from '../../src/report/html.js'
import { item, manifest, pass } from '../gates/cases.js'
import { passed } from '../report/fixtures.js'
import { inGoldScene } from './gold-setting.js'

const first = pass('baseline_1', 2)
const gold = { file: 'gold.jsonl', items: [item('q0'), item('q1')], lines: new Map(), digest: '', warnings: [] }
const noise = [{ row: 'latency_p95' as const, set: 1e6, population: 1e6 }]

describe('what a gold set can see', () => {
  test('stands in the result of gate and baseline, recorded before or measured beside the canary', () =>
    inGoldScene({}, async ({ tell }) => {
      const beside = await tell(['gate'])
      const recorded = await tell(['baseline', '--out', 'recorded'])
      const after = await tell(['gate', '--baseline', 'recorded/baseline.json'])
      const tested = ({ gates }: Result) => gates.filter(({ p_set }) => p_set !== null).map(({ row }) => row)
      for (const { resolution } of [beside, recorded, after]) {
        expect(resolution?.family).toEqual(tested(beside))
        expect(resolution?.effects).toContainEqual(expect.objectContaining({ row: 'gold_regression', margin: 2 }))
      }
      // Other passes have other times, and nothing else of them is noise here.
      const score = ({ resolution }: Result) => resolution?.effects.find(({ row }) => row === 'gold_regression')
      expect(score(after)).toEqual(score(beside))
    }))

  test('is null where nothing would be seen, however large, and no number of items or seeds would do', () => {
    const { effects } = shownResolution(resolutionOn({ manifest: manifest(), gold }, { first, noise }))
    expect(effects).toEqual([expect.objectContaining({ effect: null, items: null, seeds: null })])
  })

  test('is said on the page, in the unit of the row', () => {
    const page = (effect: number | null, row = 'gold_regression', margin = 2) =>
      renderHtml({ ...passed(), resolution: { family: [], effects: [{ row, margin, effect, items: 9, seeds: null }] } })
    expect(page(9.41)).toContain('see a change of 9.4 of 100 four times in five')
    expect(page(null)).toContain('see no change of it, however large; the target allows 2 of 100.')
    expect(page(0.31, 'latency_p95', 0.15)).toContain('see a change of 31 % four times in five')
  })
})
