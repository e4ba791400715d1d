import { describe, expect, test } from '@jest/globals'
import { decideGate, type GateFacts } from '../../src/gates/decide.js'
import { evidenceOf, readingsOf } from '../../src/gates/gold.js'
import { requiredRows } from '../../src/gates/required.js'
import { goldStops } from '../../src/gates/stops.js'
import { verdicts } from '../../src/gates/verdict.js'
import type { GateRow, StopRow, Verdict } from '../../src/model/result.js'
import { ROWS } from '../../src/model/rows.js'
import { failedRow, goldCase, manifest, pass } from './cases.js'

const gateRow = (row: string, verdict: Verdict, required = true): GateRow => ({
  gate: 'G2',
  row,
  baseline: 1,
  canary: 1,
  value: 1,
  ci: null,
  threshold: 1,
  op: '<=',
  n: 10,
  verdict,
  reason_code: 'all_green',
  why: '',
  page: '',
  source: 'default',
  required,
  p_set: null,
  p_population: null,
  p_adjusted: null
})
const stopRow = (row: string, hard: boolean): StopRow => ({
  row,
  value: 1,
  threshold: 0,
  op: '>',
  n: 10,
  fired: true,
  hard,
  why: '',
  page: ''
})
const factsOf = (input: Partial<GateFacts> = {}): GateFacts => ({
  gates: [gateRow('coverage', 'pass')],
  stops: [],
  missing: 0,
  planned: 60,
  manifest: manifest(),
  warnings: false,
  doubts: [],
  ...input
})
const decided = (input: Partial<GateFacts>) => {
  const { decision, reason, exit } = decideGate(factsOf(input))
  return [decision, reason, exit]
}

describe('the decision of gate', () => {
  test('all green passes', () => {
    expect(decided({})).toEqual(['pass', 'all_green', 0])
  })

  test('a missing row voids everything, even a failure', () => {
    expect(decided({ missing: 1, gates: [gateRow('coverage', 'fail')] })).toEqual(['error', 'rows_missing', 5])
  })

  test('a measured failure comes before what could not be measured', () => {
    expect(decided({ gates: [gateRow('coverage', 'fail'), gateRow('pins_live', 'not_measured')] })).toEqual([
      'fail',
      'gate_failed',
      1
    ])
  })

  test('a required row that is not measured never passes; any other blocks nothing', () => {
    expect(decided({ gates: [gateRow('coverage', 'not_measured')] })).toEqual(['error', 'not_measured', 5])
    expect(decided({ gates: [gateRow('coverage', 'not_measured', false)] })).toEqual(['pass', 'all_green', 0])
  })

  test('a hard stop comes first', () => {
    expect(decided({ stops: [stopRow('stop_5xx', true)], gates: [gateRow('coverage', 'fail')] })).toEqual([
      'fail',
      'hard_stop',
      1
    ])
  })

  test('a soft stop alone holds', () => {
    expect(decided({ stops: [stopRow('soft_latency', false)] })).toEqual(['warn', 'soft_stop', 4])
  })

  test('a change freeze alone holds', () => {
    expect(decided({ gates: [gateRow('freeze', 'fail')] })).toEqual(['fail', 'frozen', 4])
  })

  test('an inconclusive row warns, or holds where the manifest says so', () => {
    const gates = [gateRow('coverage', 'inconclusive')]
    expect(decided({ gates })).toEqual(['warn', 'warnings', 0])
    expect(decided({ gates, manifest: manifest({ evidence: { inconclusive: 'hold' } }) })).toEqual([
      'warn',
      'evidence_thin',
      4
    ])
  })

  test('a row that is not required blocks nothing, whatever it found', () => {
    expect(
      decided({
        gates: [gateRow('coverage', 'fail')],
        manifest: manifest({ not_required: { coverage: 'no targets yet' } })
      })
    ).toEqual(['pass', 'all_green', 0])
  })

  test('a row that is dropped drops its soft stop, and is named where it is outside', () => {
    const facts = {
      gates: [gateRow('latency_p95', 'fail')],
      stops: [stopRow('soft_latency', false)],
      manifest: manifest({ not_required: { latency_p95: 'shared machine' } })
    }
    expect(decided(facts)).toEqual(['pass', 'all_green', 0])
    expect(decideGate(factsOf(facts)).why).toContain('slowest 5 % of answers')
  })

  test('doubts about the baseline warn', () => {
    expect(decided({ doubts: ['The baseline solves nothing.'] })).toEqual(['warn', 'warnings', 0])
  })

  test('report_only exits 0 and keeps the decision', () => {
    expect(decided({ gates: [gateRow('coverage', 'fail')], manifest: manifest({ report_only: true }) })).toEqual([
      'fail',
      'gate_failed',
      0
    ])
  })
})

describe('required rows', () => {
  test('what is declared is required, and not_required drops a row', () => {
    const required = requiredRows(
      manifest({ secrets: ['A_TOKEN'], require: ['tool_success'], not_required: { coverage: 'none' } }),
      row => ROWS[row].gold?.required === 'always'
    )
    expect(['secrets_present', 'tool_success', 'pins_live'].every(row => required(row as 'pins_live'))).toBe(true)
    expect(required('coverage')).toBe(false)
    expect(required('boot_order')).toBe(false)
  })
})

describe('stops on a gold set', () => {
  const stops = (input: Parameters<typeof goldCase>[0]) => {
    const made = goldCase(input)
    const evidence = evidenceOf(made)
    const rows = verdicts(readingsOf(made, evidence), made.manifest.evidence).map(({ reading, verdict }) => ({
      ...gateRow(reading.row, verdict),
      value: reading.value,
      p_set: reading.pValues?.set ?? null,
      p_population: reading.pValues?.population ?? null
    }))
    return Object.fromEntries(goldStops(evidence, rows).map(stop => [stop.row, stop]))
  }
  const baseline = pass('baseline_1', 20)

  test('one tool loop fires', () => {
    const canary = pass('canary', 20, (at, run) => ({ tool_loop: at === 0 && run === 0 }))
    expect(stops({ canary, baseline }).stop_tool_loop).toMatchObject({ fired: true, hard: true, value: 1 })
  })

  test('coverage under .60 fires where chance is ruled out, of itself where it never varies', () => {
    expect(stops({ canary: pass('canary', 20, () => ({ coverage: 0.59 })), baseline }).stop_coverage).toMatchObject({
      fired: true,
      value: expect.closeTo(0.59, 9)
    })
    expect(stops({ canary: pass('canary', 20, () => ({ coverage: 0.6 })), baseline }).stop_coverage).toMatchObject({
      fired: false
    })
  })

  test('5xx over 1 % fires once an exact binomial rules chance out', () => {
    const failing = (count: number) =>
      pass('canary', 20, (at, run) => (run === 0 && at < count ? { ...failedRow, statuses: [500] } : {}))
    expect(stops({ canary: failing(2), baseline }).stop_5xx).toMatchObject({
      fired: false,
      value: expect.closeTo(2 / 120, 9)
    })
    expect(stops({ canary: failing(6), baseline }).stop_5xx).toMatchObject({ fired: true })
  })

  test('ΔS p95 drift over .15 fires', () => {
    expect(stops({ canary: pass('canary', 20, () => ({ delta_s: 0.5 })), baseline }).stop_delta_s_p95).toMatchObject({
      fired: true,
      value: expect.closeTo(0.2, 9)
    })
  })

  test('a λ that flips within items fires by exchange against the baseline', () => {
    const canary = pass('canary', 20, (_, run) => (run < 3 ? { lambda: '×' } : {}))
    expect(stops({ canary, baseline }).stop_lambda_flip).toMatchObject({ fired: true, value: expect.closeTo(0.5, 9) })
  })

  test('latency over its limit is a soft stop', () => {
    expect(stops({ canary: pass('canary', 20, () => ({ latency_ms: 200 })), baseline }).soft_latency).toMatchObject({
      fired: true,
      hard: false,
      value: expect.closeTo(2, 9)
    })
  })
})
