import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clearFailures } from '../../src/gates/clear-failure.js'
import type { PlannedRun } from '../../src/gold/plan.js'
import { keyOf, type Row } from '../../src/gold/row.js'
import { failedRow, goldCase, item, judged, manifest, pass, unsolved } from './cases.js'

const ITEMS = 12

/** The case of these canary runs, as far as they were asked, and the runs that are still to come. */
function asked(canary: readonly Row[], runs: number, facts = goldCase({ baseline: pass('baseline_1', ITEMS) })) {
  const toCome = canary
    .slice(runs)
    .map((row): PlannedRun => ({ ...row, role: 'canary', item: item(row.qid), question: '?', session: keyOf(row) }))
  return { input: { ...facts, rows: { ...facts.rows, canary: canary.slice(0, runs) } }, toCome }
}
const clear = ({ input, toCome }: ReturnType<typeof asked>) => clearFailures(input, toCome)

describe('a failure is clear', () => {
  const bad = pass('canary', ITEMS, () => unsolved)

  test('where the runs to come could not make up for those that were lost', () => {
    expect(clear(asked(bad, 60))).toEqual(['lambda_convergence', 'lambda_collapse', 'gold_regression'])
    expect(clear(asked(bad, 1))).not.toContain('gold_regression')
  })

  test('at once where one reply is enough to fail: other pins, a broken contract', () => {
    const other = pass('canary', ITEMS, (at, run) =>
      at + run === 0 ? { pins: 'mismatch', drift: ['/answer: nothing'] } : {}
    )
    expect(clear(asked(other, 6))).toEqual(['pins_live', 'contracts'])
  })

  test('of what is retrieved, also where several passages hold the answer', () => {
    const blind = pass('canary', ITEMS, () => ({ coverage: 0 }))
    const { input, toCome } = asked(blind, 60)
    const passage = { section_id: 's', offsets: [0, 9] as [number, number] }
    for (const where of [{ target: passage }, { targets: [passage, passage] }]) {
      const runs = toCome.map(run => ({ ...run, item: { ...run.item, ...where } }))
      expect(clearFailures(input, runs)).toContain('coverage')
    }
  })

  test('not of an arm that is compared with a baseline that is not whole either', () => {
    const { input, toCome } = asked(bad, 60)
    const other = { ...toCome[0]!, role: 'baseline_1' as const }
    expect(clearFailures(input, [...toCome, other])).toEqual([])
  })

  test('not of a row that the manifest drops, nor after the last run', () => {
    const facts = goldCase({
      baseline: pass('baseline_1', ITEMS),
      manifest: manifest({
        not_required: { gold_regression: 'a', lambda_collapse: 'b', lambda_convergence: 'c' }
      })
    })
    expect(clear(asked(bad, 60, facts))).toEqual([])
    expect(clear(asked(bad, bad.length))).toEqual([])
  })

  test('only where it fails in the end, whatever the other runs turn out to be', () => {
    const run = fc.constantFrom<Partial<Row>>({}, {}, unsolved, failedRow, { coverage: 0.2 }, { delta_s: 0.8 })
    const whole = fc.array(run, { minLength: 6 * ITEMS, maxLength: 6 * ITEMS })
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 6 * ITEMS - 1 }), (changes, runs) => {
        const canary = pass('canary', ITEMS, (at, run) => changes[6 * at + run]!)
        const now = asked(canary, runs)
        const end = { ...now.input, rows: { ...now.input.rows, canary } }
        for (const row of clear(now)) expect([row, judged(end, row).verdict]).toEqual([row, 'fail'])
      }),
      { numRuns: 20 }
    )
  })
})
