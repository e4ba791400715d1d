import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Inputs } from '../../src/commands/inputs.js'
import { type Asked, standingOf } from '../../src/commands/rounds.js'
import { planRound, planRuns } from '../../src/gold/plan.js'
import type { Row } from '../../src/gold/row.js'
import { item, manifest, row, unsolved } from '../gates/cases.js'

/** Rows written by hand, of a gold set of eight items and as many rounds as are asked for. */

const ITEMS = 8
const inputs = {
  manifest: manifest({ gold: { path: 'gold.jsonl', phrasings: 1, seeds: [7], rounds: 3 } }),
  gold: {
    file: 'gold.jsonl',
    items: Array.from({ length: ITEMS }, (_, at) => item(`q${at}`)),
    lines: new Map(),
    digest: 'sha256:0',
    warnings: []
  }
} as unknown as Inputs
const plan = planRuns({ ...inputs, roles: ['canary', 'baseline_1', 'baseline_2'] })

const about: Asked = {
  inputs,
  plan,
  inputOf: (rows, further) => ({
    manifest: inputs.manifest,
    gold: inputs.gold,
    rows: {
      canary: rows.filter(({ role }) => role === 'canary'),
      baseline: rows.filter(({ role }) => role === 'baseline_1'),
      again: rows.filter(({ role }) => role === 'baseline_2'),
      interleaved: []
    },
    further,
    measuredTogether: true,
    probes: [],
    floatingPins: 0,
    semantic: false
  })
}

/** A round's rows, the canary wrong on one item: that is outside of the target, and proves nothing. */
function rowsOf(round: number): Row[] {
  const { runs } = round === 1 ? plan : planRound(inputs, round)
  return runs.map(({ role, qid, phrasing, seed }) =>
    row({ role, qid, phrasing, seed, ...(role === 'canary' && qid === 'q0' ? unsolved : {}) })
  )
}
const ALL = [1, 2, 3].flatMap(rowsOf)

describe('the rounds that rows hold', () => {
  test('are the same in whatever order the rows came', () => {
    const shown = (rows: readonly Row[]) => {
      const { next, ...standing } = standingOf(rows, about)
      return JSON.stringify({ ...standing, next: next?.missing.map(({ qid, role, seed }) => [role, qid, seed]) })
    }
    const usual = shown(ALL)
    const order = fc.shuffledSubarray(ALL, { minLength: ALL.length })
    fc.assert(
      fc.property(order, rows => expect(shown(rows)).toBe(usual)),
      { numRuns: 20 }
    )
  })

  test('are whole: of a round that lacks a row none counts, and none after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ALL.length - 1 }), lost => {
        const rows = ALL.filter((_, at) => at !== lost)
        const of = (round: number) => rowsOf(round).length
        const whole = lost < of(1) ? 0 : lost < of(1) + of(2) ? 1 : 2
        const standing = standingOf(rows, about)
        expect(standing.rounds).toHaveLength(whole)
        expect(standing.rows).toHaveLength(
          whole === 0 ? of(1) - 1 : [1, 2].slice(0, whole).reduce((sum, at) => sum + of(at), 0)
        )
        expect(standing.next?.missing.length ?? 0).toBe(whole === 0 ? 0 : 1)
      }),
      { numRuns: 20 }
    )
  })

  test('end where nothing is undecided: rows of a further round change nothing then', () => {
    const good = ALL.map(one => row({ role: one.role, qid: one.qid, phrasing: one.phrasing, seed: one.seed }))
    const standing = standingOf(good, about)
    expect([standing.rounds.length, standing.next, standing.rows.length]).toEqual([1, null, plan.runs.length])
  })
})
