import { describe, expect, test } from '@jest/globals'
import { armOf } from '../../src/gates/arm.js'
import { isDetectable, minimumDetectableEffects, noiseOf } from '../../src/gates/mde.js'
import { manifest, pass, unsolved } from './cases.js'

describe('what a gold set can see', () => {
  test('a quiet baseline still needs as many lost runs as the smallest p of an exact test takes', () => {
    const noise = noiseOf(armOf(pass('baseline_1', 40)), armOf(pass('baseline_2', 40)))
    const gold = minimumDetectableEffects(manifest(), noise, { items: 40, first: armOf(pass('baseline_1', 40)) }).find(
      one => one.row === 'gold_regression'
    )
    // 2^-k <= 0.05 / 9 (no tool is called) first at k = 8: 8 of 240 runs.
    expect(gold).toMatchObject({ margin: 2, effect: expect.closeTo((100 * 8) / 240, 9), items: 67, seeds: 4 })
    expect(isDetectable(gold as NonNullable<typeof gold>)).toBe(false)
  }, 60_000)

  test('the smallest loss seen grows with the noise between the passes, as (z.95 + z.80) standard errors', () => {
    // Every item differs in one of its six runs: the variance of the score is 20 × (1/6)² / 20² on this gold set.
    const second = pass('baseline_2', 20, (_, run) => (run === 0 ? unsolved : {}))
    const noise = noiseOf(armOf(pass('baseline_1', 20)), armOf(second)).find(one => one.row === 'gold_regression')
    expect(noise?.set).toBeCloseTo((100 * Math.sqrt(20 / 36)) / 20, 9)
    expect(noise?.population).toBeCloseTo((100 * Math.sqrt(20 / 36 / 19)) / Math.sqrt(20), 9)
    const [gold] = minimumDetectableEffects(manifest(), noise ? [noise] : [], {
      items: 20,
      first: armOf(pass('baseline_1', 20))
    })
    expect(gold?.effect).toBeCloseTo((1.6448536269514722 + 0.8416212335729143) * (noise?.set ?? 0), 8)
  }, 60_000)

  test('a margin that is wide enough is resolved', () => {
    const noise = noiseOf(armOf(pass('baseline_1', 40)), armOf(pass('baseline_2', 40)))
    const wide = minimumDetectableEffects(manifest({ targets: { gold_regression: 5 } }), noise, {
      items: 40,
      first: armOf(pass('baseline_1', 40))
    })
    expect(wide.every(isDetectable)).toBe(true)
  }, 60_000)
})
