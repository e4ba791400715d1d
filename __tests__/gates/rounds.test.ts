import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FurtherRound, judgedRows, judgeGold } from '../../src/gates/gold.js'
import { roundsOf } from '../../src/gates/rounds.js'
import { seedsOfRound } from '../../src/gold/round-seeds.js'
import type { Row } from '../../src/gold/row.js'
import type { ManifestInput } from '../../src/manifest/schema.js'
import { goldCase, manifest, pass, unsolved } from './cases.js'

const ITEMS = 20
const ofThree = (gold: Partial<NonNullable<ManifestInput['gold']>> = {}) =>
  manifest({ gold: { path: 'gold.jsonl', rounds: 3, ...gold }, targets: { lambda_convergence: 0, lambda_split: 1 } })

/** λ stays whole, so that gold_regression alone is undecided. */
const lost: Partial<Row> = { ...unsolved, lambda: '→' }
const loses = (runs: number) => (at: number, run: number) => (run === at % 6 && at < runs ? lost : {})

function round(number: number, runs: number): FurtherRound {
  const seeds = seedsOfRound([7, 21], number)
  const reseeded = (rows: Row[]) => rows.map(row => ({ ...row, seed: seeds[row.seed === 7 ? 0 : 1]! }))
  return { canary: reseeded(pass('canary', ITEMS, loses(runs))), baseline: reseeded(pass('baseline_1', ITEMS)) }
}

const asked = (first: number, further: readonly FurtherRound[] = [], content = ofThree()) => ({
  ...goldCase({ manifest: content, canary: pass('canary', ITEMS, loses(first)), baseline: pass('baseline_1', ITEMS) }),
  further
})

const regression = (input: ReturnType<typeof asked>) =>
  judgedRows(input).find(({ reading }) => reading.row === 'gold_regression')!

describe('the rounds of a gold set', () => {
  test('end after the first where every row is decided', () => {
    expect(roundsOf(asked(0))).toMatchObject({ round: 1, of: 3, settled: true, undecided: [], canStillDecide: false })
  })

  test('go on while a row is outside its target and chance is not ruled out, as long as a round is left', () => {
    const undecided = { settled: false, undecided: ['gold_regression'] }
    expect(roundsOf(asked(4))).toMatchObject({ round: 1, ...undecided, canStillDecide: true })
    expect(roundsOf(asked(4, [round(2, 4)]))).toMatchObject({ round: 2, ...undecided, canStillDecide: true })
    const last = roundsOf(asked(4, [round(2, 4), round(3, 4)]))
    expect(last).toMatchObject({ round: 3, ...undecided, canStillDecide: false })
    expect(last.why).toContain('no round is left')
  })

  test('end with a clear failure, unless gold.stop_early is off', () => {
    expect(roundsOf(asked(20))).toMatchObject({ settled: true, canStillDecide: false })
    expect(roundsOf(asked(20)).why).toContain('failed')
    const both = { ...asked(20, [], ofThree({ stop_early: false })) }
    const coverage = (at: number, run: number) => ({ ...loses(20)(at, run), coverage: (at + run) % 10 < 4 ? 0 : 1 })
    const open = { ...both, rows: { ...both.rows, canary: pass('canary', ITEMS, coverage) } }
    expect(roundsOf(open)).toMatchObject({
      settled: false,
      undecided: expect.arrayContaining(['coverage']),
      canStillDecide: true
    })
  })

  test('a row that failed in a round has failed, whatever later ones bring', () => {
    expect(regression(asked(20, [round(2, 0), round(3, 0)])).verdict).toBe('fail')
  })

  test('a later pass rests on all rounds, needs a standard error, and says so', () => {
    const barely = regression(asked(4, [round(2, 0)]))
    expect(barely).toMatchObject({ verdict: 'inconclusive', reading: { value: expect.closeTo(100 / 60, 9) } })
    expect(roundsOf(asked(4, [round(2, 0)]))).toMatchObject({ settled: true, canStillDecide: false })
    const clearly = asked(3, [round(2, 0), round(3, 0)])
    expect(regression(clearly).verdict).toBe('pass')
    const row = judgeGold(clearly).gates.find(gate => gate.row === 'gold_regression')
    expect(row?.why).toContain('Inside its target over 3 rounds.')
  })

  test('are one where a request costs, and three under a limit or where it does not', () => {
    const of = (gold: object, cost: number | null) => {
      const baseline = pass('baseline_1', 4, () => ({ cost_usd: cost }))
      return roundsOf(
        goldCase({ manifest: manifest({ gold: { path: 'g', ...gold } }), baseline, canary: pass('canary', 4) })
      ).of
    }
    expect([of({}, 0.001), of({}, null), of({}, 0), of({ max_cost_usd: 1 }, 0.001), of({ rounds: 2 }, 0)]).toEqual([
      1, 1, 3, 3, 2
    ])
  })

  test('have seeds of their own: as many as the first, none twice, all whole numbers', () => {
    const seeds = fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(seeds, first => {
        const all = [1, 2, 3, 4, 5].map(number => seedsOfRound(first, number))
        expect(all.map(one => one.length)).toEqual(all.map(() => new Set(first).size))
        expect(new Set(all.flat()).size).toBe(all.flat().length)
        expect(all.flat().every(Number.isSafeInteger)).toBe(true)
      })
    )
  })
})
