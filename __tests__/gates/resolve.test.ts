import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { armOf } from '../../src/gates/arm.js'
import { pairUp } from '../../src/gates/pairs.js'
import { isDetectable, noiseOf, resolutionOf } from '../../src/gates/resolve.js'
import { manifest, pass, unsolved } from './cases.js'

const regression = (noise: number, items: number, input: Parameters<typeof manifest>[0] = {}) =>
  resolutionOf(manifest(input), [{ row: 'gold_regression', set: noise, population: noise }], {
    items,
    runs: items * 6
  })[0]!

describe('what a gold set can see', () => {
  test('a loss is seen from some way beyond the target on, less far with more items, never at the target itself', () => {
    const effects = [20, 40, 100, 400].map(items => regression(36 / Math.sqrt(items * 3), items).effect)
    expect(effects).toEqual(effects.toSorted((a, b) => b - a))
    expect(effects[0]).toBeGreaterThan(8)
    expect(effects[3]).toBeGreaterThan(2)
    expect(effects[3]).toBeLessThan(5)
  })

  test('further rounds see less, the question of other questions sees more late', () => {
    const [noise, items] = [4.5, 20]
    const fixed = regression(noise, items).effect
    expect(regression(noise, items, { gold: { path: 'gold.jsonl', rounds: 3 } }).effect).toBeLessThan(fixed)
    expect(regression(noise, items, { evidence: { gold: 'population' } }).effect).toBeGreaterThan(fixed)
  })

  test('the items that would do make twice the margin detectable', () => {
    const { items } = regression(4.5, 20)
    const grown = regression(4.5 * Math.sqrt(20 / items!), items!)
    expect(isDetectable(grown)).toBe(true)
    expect(grown.effect).toBeGreaterThan(3.8)
  })

  test('where versions differ on single items no number of seeds would do, and a loss on all alike is seen sooner', () => {
    const { effect, alike, differ, items, seeds } = regression(4.5, 20, { evidence: { gold: 'population' } })
    expect(items).toBeGreaterThan(20)
    expect(seeds).toBeNull()
    expect(alike).toBeLessThan(effect)
    expect(differ).toBeGreaterThan(10)
    expect(regression(4.5, 20)).not.toHaveProperty('alike')
  })

  test('how versions differ is measured once both have answered', () => {
    const seenBeside = (canary: ReturnType<typeof pass>) => {
      const [first, second] = [armOf(pass('baseline_1', 40)), armOf(pass('baseline_2', 40))]
      const noise = [{ row: 'gold_regression' as const, set: 3, population: 3 }]
      const pairs = pairUp(first, armOf(canary), second)
      const content = manifest({ evidence: { gold: 'population' } })
      return resolutionOf(content, noise, { items: 40, runs: 240, pairs })[0]!
    }
    const same = seenBeside(pass('canary', 40))
    const other = seenBeside(pass('canary', 40, item => (item < 6 ? unsolved : {})))
    expect(same).toMatchObject({ differ: 0 })
    expect(same).not.toHaveProperty('alike')
    expect(other.differ).toBeGreaterThan(10)
    expect(other.effect).toBeGreaterThan(same.effect + 2)
  })

  test('no noise and no size is too much for it', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1e6, 2 ** 53, Number.MAX_VALUE, Infinity))
    const error = fc.oneof(fc.double({ min: 0, noNaN: true }), fc.constantFrom(0, 1e-300, Infinity))
    const rounds = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(
        error,
        size,
        size,
        rounds,
        fc.constantFrom('set' as const, 'population' as const),
        (set, items, runs, of, gold) => {
          const content = manifest({ gold: { path: 'g.jsonl', rounds: of }, evidence: { gold } })
          const noises = (['gold_regression', 'latency_p95', 'delta_s_drift_p95'] as const).map(row => ({
            row,
            set,
            population: set
          }))
          for (const { effect, items: would } of resolutionOf(content, noises, { items, runs })) {
            expect(Number.isNaN(effect)).toBe(false)
            expect(Number.isNaN(would)).toBe(false)
          }
        }
      ),
      { numRuns: 15 }
    )
  }, 60_000)

  test('noise is what two passes differ by, per run and per item', () => {
    // Every item differs in one of its six runs: the variance of the score is 20 × (1/6)² / 20² on this gold set.
    const second = pass('baseline_2', 20, (_, run) => (run === 0 ? unsolved : {}))
    const noise = noiseOf(armOf(pass('baseline_1', 20)), armOf(second)).find(one => one.row === 'gold_regression')
    expect(noise?.set).toBeCloseTo((100 * Math.sqrt(20 / 36)) / 20, 9)
    expect(noise?.population).toBeCloseTo((100 * Math.sqrt(20 / 36 / 19)) / Math.sqrt(20), 9)
  })

  test('a margin that is wide enough is resolved', () => {
    const noise = noiseOf(armOf(pass('baseline_1', 40)), armOf(pass('baseline_2', 40)))
    const first = armOf(pass('baseline_1', 40))
    const wide = resolutionOf(manifest({ targets: { gold_regression: 8 } }), noise, { items: 40, runs: 240, first })
    expect(wide.every(isDetectable)).toBe(true)
  })
})
