import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { armOf } from '../../src/gates/arm.js'
import { judgeGold, plannedFamily, readingsOf } from '../../src/gates/gold.js'
import { sidesThatCanFail } from '../../src/gates/live/window-input.js'
import { verdicts } from '../../src/gates/verdict.js'
import type { Row } from '../../src/gold/row.js'
import { ROW_IDS, type RowId } from '../../src/model/rows.js'
import { failedRow, goldCase, manifest, pass, unsolved } from './cases.js'
import { manifest as liveManifest, phaseNamed } from './live/setting.js'

/** What a service's replies carry, or not. */
const carried = fc.record({ tools: fc.boolean(), cost: fc.boolean(), deltaS: fc.boolean(), reply: fc.boolean() })

function repliesWith({
  tools,
  cost,
  deltaS,
  reply
}: {
  tools: boolean
  cost: boolean
  deltaS: boolean
  reply: boolean
}) {
  return (): Partial<Row> => ({
    ...(tools && { tool_calls: 2 }),
    ...(!cost && { cost_usd: null }),
    ...(!deltaS && { delta_s: null }),
    ...(!reply && failedRow)
  })
}

const rows = fc.subarray(ROW_IDS)
const manifests = fc
  .record({
    gold: fc.constantFrom('set' as const, 'population' as const, 'estimate' as const),
    alpha: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
    dropped: rows,
    required: rows
  })
  .map(({ gold, alpha, dropped, required }) =>
    manifest({
      evidence: { gold, alpha },
      not_required: Object.fromEntries(dropped.map(row => [row, 'not here'])),
      require: required
    })
  )

describe('the family of the planning', () => {
  test('is the rows that the gate gives a p-value, whatever the manifest, the replies and the losses', () => {
    fc.assert(
      fc.property(manifests, carried, fc.integer({ min: 0, max: 12 }), (content, fields, lost) => {
        const replies = repliesWith(fields)
        const first = pass('baseline_1', 4, replies)
        const canary = pass('canary', 4, (at, run) => ({ ...replies(), ...(at * 6 + run < lost && unsolved) }))
        const input = goldCase({ manifest: content, canary, baseline: first })
        const tested = verdicts(readingsOf(input), content.evidence).filter(({ p }) => p !== null)
        expect(plannedFamily(content, armOf(first))).toEqual(tested.map(({ reading }) => reading.row))
      }),
      { numRuns: 60 }
    )
  }, 60_000)

  test('counts every row of a service that carries all fields', () => {
    const withTools = () => ({ tool_calls: 2 })
    const table = judgeGold(
      goldCase({ canary: pass('canary', 4, withTools), baseline: pass('baseline_1', 4, withTools) })
    )
    const tested = table.gates.filter(gate => gate.p_adjusted !== null).map(gate => gate.row as RowId)
    expect(plannedFamily(manifest(), armOf(pass('baseline_1', 4, withTools)))).toEqual(tested)
    expect(tested).toHaveLength(11)
  })
})

describe('the sides that alpha is split over live', () => {
  const sides = (phase: string, kind: 'jsonl' | 'prometheus', extra = '') => {
    const content = liveManifest(extra)
    return sidesThatCanFail({ manifest: content, phase: phaseNamed(phase, content), summary: { kind } })
  }

  test('are those of the rows that the phase and the source can measure', () => {
    // Eight rows of the requests, each as a whole and by bets, so the statuses that are nobody's error, then the split and the stickiness of users, or three of the copies, one two-sided.
    expect(sides('graduate-25', 'jsonl')).toBe(20)
    expect(sides('shadow', 'jsonl')).toBe(22)
    expect(sides('graduate-25', 'prometheus')).toBe(5)
  })

  test('grow with the gating segments and shrink with the rows that are not required', () => {
    expect(sides('graduate-25', 'jsonl', 'window: { segments: [{ field: country, gate: true }] }\n')).toBe(28)
    expect(sides('graduate-25', 'jsonl', 'not_required: { coverage: none, srm: none, contracts: none }\n')).toBe(17)
  })
})
