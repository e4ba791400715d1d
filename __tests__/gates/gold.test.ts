import { describe, expect, test } from '@jest/globals'
import { judgeGold } from '../../src/gates/gold.js'
import type { Role, Row } from '../../src/gold/row.js'
import { resultSchema, type Verdict } from '../../src/model/result.js'
import { mcnemar } from '../../src/statistics/binomial.js'
import { oneOfEach } from '../../src/statistics/permutation.js'
import { studentAtLeast } from '../../src/statistics/student.js'
import { failedRow, goldCase, item, judged, manifest, pass, unsolved } from './cases.js'

const verdictOf = (facts: ReturnType<typeof goldCase>, row: string): Verdict => judged(facts, row).verdict

describe('an unchanged canary', () => {
  test('passes every row that is measured, and the same rows give the same bytes', () => {
    const facts = goldCase({ canary: pass('canary', 12), baseline: pass('baseline_1', 12) })
    const table = judgeGold(facts)
    expect(table.gates.filter(gate => gate.required).map(gate => gate.verdict)).toEqual(
      table.gates.filter(gate => gate.required).map(() => 'pass')
    )
    expect(table.stops.every(stop => !stop.fired)).toBe(true)
    expect(table.lost).toEqual([])
    expect(JSON.stringify(judgeGold(facts))).toBe(JSON.stringify(table))
    for (const gate of table.gates) expect(resultSchema.shape.gates.element.safeParse(gate).success).toBe(true)
  })
})

describe('gold_regression', () => {
  test('a value exactly on the line passes', () => {
    // 50 items: one item lost entirely is 2 points.
    const canary = pass('canary', 50, at => (at === 0 ? unsolved : {}))
    const { verdict, reading } = judged(goldCase({ canary, baseline: pass('baseline_1', 50) }), 'gold_regression')
    expect(reading.value).toBeCloseTo(2, 9)
    expect(verdict).toBe('pass')
  })

  test('a loss is held against its target by its error within these items, or between items like them', () => {
    // 12 of 12 items lose 2 of 6 runs: within an item 4/15 of variance, between items none; and one run of 72.
    const canary = pass('canary', 12, (_, run) => (run < 2 ? unsolved : {}))
    const { reading, verdict } = judged(goldCase({ canary, baseline: pass('baseline_1', 12) }), 'gold_regression')
    expect(reading.value).toBeCloseTo(100 / 3, 9)
    const excess = 1 / 3 - 0.02
    const within = Math.sqrt(4 / 15 / 72 + 1 / 72 ** 2)
    expect(reading.pValues?.set).toBeCloseTo(studentAtLeast(excess / within, 60), 12)
    expect(reading.pValues?.population).toBeCloseTo(studentAtLeast(excess * 72, 11), 12)
    expect(verdict).toBe('fail')
  })

  test('one lost item is a loss on this gold set, and proves nothing of questions like these', () => {
    const canary = pass('canary', 10, at => (at === 0 ? unsolved : {}))
    const facts = goldCase({ canary, baseline: pass('baseline_1', 10) })
    const { pValues } = judged(facts, 'gold_regression').reading
    expect(pValues?.set).toBeCloseTo(studentAtLeast(0.08 * 60, 50), 12)
    expect(pValues?.population).toBeGreaterThan(0.2)
    expect(verdictOf(facts, 'gold_regression')).toBe('fail')
    expect(verdictOf({ ...facts, manifest: manifest({ evidence: { gold: 'population' } }) }, 'gold_regression')).toBe(
      'inconclusive'
    )
  })

  test('a loss inside the target is no failure however many items prove it', () => {
    // 1.8 points of 400 items: far from chance, and inside. 2.2 points: outside, and 2 are not ruled out.
    const losing = (runs: number) => pass('canary', 400, (at, run) => (run === 0 && at < runs ? unsolved : {}))
    const verdictAt = (runs: number) =>
      verdictOf(goldCase({ canary: losing(runs), baseline: pass('baseline_1', 400) }), 'gold_regression')
    expect([verdictAt(43), verdictAt(53), verdictAt(80)]).toEqual(['pass', 'inconclusive', 'fail'])
  })

  test('both passes of the baseline are its reference', () => {
    const again = pass('baseline_2', 10, (_, run) => (run < 3 ? unsolved : {}))
    const { reading } = judged(
      goldCase({ canary: pass('canary', 10), baseline: pass('baseline_1', 10), again }),
      'gold_regression'
    )
    expect(reading).toMatchObject({ baseline: expect.closeTo(75, 9), value: expect.closeTo(-25, 9) })
  })

  test('an estimate outside the target that chance explains is inconclusive, and the bare estimate fails it', () => {
    const canary = pass('canary', 10, (at, run) => (at < 2 && run === 0 ? unsolved : {}))
    const facts = goldCase({ canary, baseline: pass('baseline_1', 10) })
    expect(verdictOf(facts, 'gold_regression')).toBe('inconclusive')
    expect(verdictOf({ ...facts, manifest: manifest({ evidence: { gold: 'estimate' } }) }, 'gold_regression')).toBe(
      'fail'
    )
  })

  test('the target of the manifest decides, and says that it does', () => {
    const canary = pass('canary', 12, (_, run) => (run < 2 ? unsolved : {}))
    const facts = goldCase({
      canary,
      baseline: pass('baseline_1', 12),
      manifest: manifest({ targets: { gold_regression: 40 } })
    })
    expect(judged(facts, 'gold_regression')).toMatchObject({
      verdict: 'pass',
      reading: { target: { threshold: 40, source: 'manifest' } }
    })
  })
})

const scarce = (one: Row): Row => ({ ...one, coverage: one.coverage === null ? null : 0.71 })

describe('ΔS drift', () => {
  test('quantiles are tested by the rows above τ, the second pass moved by the target', () => {
    const wobble = (at: number, run: number) => ({ delta_s: 0.2 + 0.01 * ((at + run) % 6) })
    const facts = goldCase({
      canary: pass('canary', 20, (at, run) => ({ delta_s: wobble(at, run).delta_s + 0.2 })),
      baseline: pass('baseline_1', 20, wobble),
      again: pass('baseline_2', 20, wobble)
    })
    for (const id of ['delta_s_drift_median', 'delta_s_drift_p95']) {
      const { reading, verdict } = judged(facts, id)
      expect(reading.value).toBeCloseTo(0.2, 9)
      // The baseline's own runs above its second pass's quantile are held against the canary's above it and the target.
      const above = id === 'delta_s_drift_median' ? 60 : 0
      expect(reading.pValues?.set).toBeCloseTo(mcnemar(120 - above, 0), 15)
      expect(verdict).toBe('fail')
    }
  })

  test('an improvement is no breach', () => {
    const facts = goldCase({ canary: pass('canary', 10, () => ({ delta_s: 0.05 })), baseline: pass('baseline_1', 10) })
    expect(judged(facts, 'delta_s_drift_p95')).toMatchObject({
      verdict: 'pass',
      reading: { value: expect.closeTo(-0.25, 9) }
    })
  })

  test('without any ΔS the rows are not measured, never passed', () => {
    const facts = goldCase({ canary: pass('canary', 10, () => ({ delta_s: null })), baseline: pass('baseline_1', 10) })
    expect(verdictOf(facts, 'delta_s_drift_median')).toBe('not_measured')
  })

  const losing = (runs: number, change: Partial<Row>) => (at: number, run: number) =>
    6 * at + run < runs ? change : {}
  const facts = (change: Partial<Row>, canary: number, baseline = 0) =>
    goldCase({
      canary: pass('canary', 20, losing(canary, change)),
      baseline: pass('baseline_1', 20, losing(baseline, change))
    })

  test('runs that hold no ΔS where the baseline does are counted, and at most three, or 1 %, may be left out', () => {
    const none = { delta_s: null }
    expect(judged(facts(none, 36), 'delta_s_drift_p95')).toMatchObject({
      verdict: 'not_measured',
      reading: { note: expect.stringContaining("36 of 120 replies of the canary have no ΔS where the baseline's have") }
    })
    expect(verdictOf(facts(none, 4), 'delta_s_drift_p95')).toBe('not_measured')
    expect(verdictOf(facts(none, 3), 'delta_s_drift_p95')).toBe('pass')
    expect(verdictOf(facts(none, 24, 24), 'delta_s_drift_p95')).toBe('pass')
    expect(verdictOf({ ...facts(none, 36), semantic: true }, 'delta_s_median')).toBe('not_measured')
  })

  test('a row that would leave its target were they the worst is not decided', () => {
    const few = goldCase({
      canary: pass('canary', 8, (at, run) => ({ delta_s: 6 * at + run < 3 ? null : 0.3 })),
      baseline: pass('baseline_1', 8)
    })
    expect(verdictOf(few, 'delta_s_drift_median')).toBe('pass')
    expect(judged(few, 'delta_s_drift_p95')).toMatchObject({
      verdict: 'inconclusive',
      reading: { value: expect.closeTo(0, 9), undecidable: expect.stringContaining('3 of 48 replies') }
    })
  })

  test('coverage that replies do not show is bounded in the same way', () => {
    expect(judged(facts({ coverage: null }, 36), 'coverage')).toMatchObject({
      verdict: 'not_measured',
      reading: { note: expect.stringContaining('36 of 120 replies of the canary have no coverage') }
    })
    const good = facts({ coverage: null }, 3)
    expect(verdictOf(good, 'coverage')).toBe('pass')
    const near = { ...good, rows: { ...good.rows, canary: good.rows.canary.map(scarce) } }
    expect(judged(near, 'coverage')).toMatchObject({
      verdict: 'inconclusive',
      reading: { undecidable: expect.stringContaining('have no coverage') }
    })
  })

  test('the absolute median needs a semantic ΔS', () => {
    expect(verdictOf(goldCase(), 'delta_s_median')).toBe('not_measured')
    expect(verdictOf(goldCase({ semantic: true }), 'delta_s_median')).toBe('pass')
  })
})

describe('coverage, pins and contracts', () => {
  test('coverage that never varies is decided by its value', () => {
    const at = (coverage: number) =>
      goldCase({ canary: pass('canary', 10, () => ({ coverage })), baseline: pass('baseline_1', 10) })
    expect(verdictOf(at(0.7), 'coverage')).toBe('pass')
    expect(verdictOf(at(0.6999), 'coverage')).toBe('fail')
  })

  test('coverage that varies fails where chance is ruled out', () => {
    const missing = (times: number) => (at: number, run: number) => ({ coverage: (at + run) % 10 < times ? 0 : 1 })
    const at = (times: number) =>
      goldCase({ canary: pass('canary', 20, missing(times)), baseline: pass('baseline_1', 20) })
    expect([verdictOf(at(3), 'coverage'), verdictOf(at(4), 'coverage'), verdictOf(at(7), 'coverage')]).toEqual([
      'pass',
      'inconclusive',
      'fail'
    ])
  })

  test('one reply with other pins fails pins_live, on either arm', () => {
    const other = (at: number, run: number) =>
      at === 3 && run === 0 ? { pins: 'mismatch' as const, pins_seen: { PROMPT_VER: 'p-9' } } : {}
    const canary = judged(
      goldCase({ canary: pass('canary', 10, other), baseline: pass('baseline_1', 10) }),
      'pins_live'
    )
    expect(canary).toMatchObject({
      verdict: 'fail',
      reading: { value: 1, note: expect.stringContaining('PROMPT_VER=p-9') }
    })
    expect(
      verdictOf(goldCase({ canary: pass('canary', 10), baseline: pass('baseline_1', 10, other) }), 'pins_live')
    ).toBe('fail')
  })

  test('schema drift, and an answer without a citation, break a contract; a refusal without one does not', () => {
    const one = (change: object) => pass('canary', 10, (at, run) => (at === 0 && run === 0 ? change : {}))
    const baseline = pass('baseline_1', 10)
    expect(verdictOf(goldCase({ canary: one({ drift: ['/answer: missing'] }), baseline }), 'contracts')).toBe('fail')
    expect(verdictOf(goldCase({ canary: one({ cited: false }), baseline }), 'contracts')).toBe('fail')
    expect(verdictOf(goldCase({ canary: one({ cited: false, refusal: true }), baseline }), 'contracts')).toBe('pass')
  })
})

describe('λ', () => {
  const mixed = (items: number) => (at: number, run: number) => (at < items && run === 0 ? unsolved : {})

  test('convergence remains: the target follows a baseline that is itself below it', () => {
    const facts = goldCase({ canary: pass('canary', 10, mixed(4)), baseline: pass('baseline_1', 10, mixed(4)) })
    expect(judged(facts, 'lambda_convergence').reading).toMatchObject({
      value: 0.6,
      target: { threshold: expect.closeTo(0.55, 9) }
    })
    expect(verdictOf(facts, 'lambda_convergence')).toBe('pass')
    expect(verdictOf(facts, 'lambda_split')).toBe('pass')
  })

  test('a target of the manifest stays what it is, however low the baseline', () => {
    const targets = { lambda_convergence: 0.95, lambda_split: 0 }
    const facts = goldCase({
      canary: pass('canary', 10, mixed(4)),
      baseline: pass('baseline_1', 10, mixed(4)),
      manifest: manifest({ targets })
    })
    expect(judged(facts, 'lambda_convergence').reading.target.threshold).toBe(0.95)
    expect(judged(facts, 'lambda_split').reading.target.threshold).toBe(0)
  })

  test('an item that collapses is named', () => {
    const canary = pass('canary', 10, at => (at === 4 ? { ...unsolved, lambda: '←' } : {}))
    expect(judged(goldCase({ canary, baseline: pass('baseline_1', 10) }), 'lambda_collapse').reading).toMatchObject({
      value: 1,
      note: expect.stringContaining('q4')
    })
  })

  test('the runs that left → are tested by exchange of one among all answers to a run key', () => {
    const canary = pass('canary', 10, (at, run) => (at < 3 && run < 3 ? unsolved : {}))
    const baseline = pass('baseline_1', 10, (at, run) => (at === 9 && run < 2 ? unsolved : {}))
    // Of three answers to a run key the canary's is one: 9 keys with one bad answer, its own, and 2 with the others' two.
    const p = oneOfEach([...Array(9).fill(1 / 3), 2 / 3, 2 / 3], 9)
    expect(judged(goldCase({ canary, baseline }), 'lambda_collapse').reading.pValues?.set).toBeCloseTo(p, 12)
    // Against one pass alone it is McNemar's test.
    const once = judged(goldCase({ canary, baseline, again: [] }), 'lambda_collapse').reading.pValues?.set
    expect(once).toBeCloseTo(mcnemar(9, 2), 12)
  })
})

describe('latency and cost', () => {
  test("the artifact's latencies are rescaled by baseline runs asked among the canary's", () => {
    const baseline = pass('baseline_1', 10)
    const facts = goldCase({
      canary: pass('canary', 10, () => ({ latency_ms: 210 })),
      baseline,
      measuredTogether: false
    })
    const slowNow = {
      ...facts,
      rows: {
        ...facts.rows,
        interleaved: pass('interleaved', 10, () => ({ latency_ms: 200 })).filter(
          row => row.phrasing === 0 && row.seed === 7
        )
      }
    }
    expect(judged(slowNow, 'latency_p95').reading.value).toBeCloseTo(1.05, 9)
    expect(verdictOf(slowNow, 'latency_p95')).toBe('pass')
    expect(judged(facts, 'latency_p95')).toMatchObject({
      verdict: 'fail',
      reading: { note: expect.stringContaining('alone') }
    })
  })

  test('runs of the baseline that a further round asked stand for this hour as they are', () => {
    const now = (role: Role, latency_ms: number) => pass(role, 10, () => ({ seed: 0, latency_ms, cost_usd: 0.002 }))
    const facts = goldCase({
      canary: pass('canary', 10, () => ({ latency_ms: 200, cost_usd: 0.002 })),
      baseline: pass('baseline_1', 10),
      measuredTogether: false,
      further: [{ canary: now('canary', 200), baseline: now('baseline_1', 200) }]
    })
    const interleaved = pass('interleaved', 10, () => ({ latency_ms: 200, cost_usd: 0.002 }))
    const like = { ...facts, rows: { ...facts.rows, interleaved } }
    expect(judged(like, 'latency_p95').reading.value).toBeCloseTo(1, 9)
    expect(judged(like, 'cost_per_solved').reading.value).toBeCloseTo(1, 9)
  })

  test('a burst that the baseline meets at the same time is no regression of the canary', () => {
    const burst = (at: number) => ({ latency_ms: at % 4 === 0 ? 900 : 100 })
    const recorded = goldCase({
      canary: pass('canary', 20, burst),
      baseline: pass('baseline_1', 20),
      measuredTogether: false
    })
    const interleaved = pass('interleaved', 20, burst).filter(row => row.phrasing === 0 && row.seed === 7)
    const facts = { ...recorded, rows: { ...recorded.rows, interleaved } }
    expect(judged(facts, 'latency_p95').reading.value).toBeGreaterThan(5)
    expect(verdictOf(facts, 'latency_p95')).toBe('inconclusive')
    const calm = pass('interleaved', 20).filter(row => row.phrasing === 0 && row.seed === 7)
    const slower = {
      ...recorded,
      rows: { ...recorded.rows, canary: pass('canary', 20, () => ({ latency_ms: 200 })), interleaved: calm }
    }
    expect(verdictOf(slower, 'latency_p95')).toBe('fail')
  })

  test('a dearer canary fails, and a proven quality gain waives it', () => {
    const dearer = { cost_usd: 0.0015 }
    const plain = goldCase({ canary: pass('canary', 20, () => dearer), baseline: pass('baseline_1', 20) })
    expect(judged(plain, 'cost_per_solved')).toMatchObject({
      verdict: 'fail',
      reading: { value: expect.closeTo(1.5, 9) }
    })
    const paid = goldCase({
      canary: pass('canary', 20, () => ({ cost_usd: 0.003 })),
      baseline: pass('baseline_1', 20, (_, run) => (run < 2 ? unsolved : {}))
    })
    expect(judged(paid, 'cost_per_solved')).toMatchObject({
      verdict: 'waived',
      reading: { waiver: expect.stringContaining('proven') }
    })
  })

  test('without cost the row is not measured', () => {
    const facts = goldCase({ canary: pass('canary', 10, () => ({ cost_usd: null })), baseline: pass('baseline_1', 10) })
    expect(verdictOf(facts, 'cost_per_solved')).toBe('not_measured')
  })
})

describe('errors', () => {
  test('a rate is held by an exact binomial: one error in 240 is inside, three are outside and unproven, seven fail', () => {
    const withErrors = (count: number) =>
      goldCase({
        canary: pass('canary', 40, (at, run) => (run === 0 && at < count ? failedRow : {})),
        baseline: pass('baseline_1', 40)
      })
    expect(verdictOf(withErrors(1), 'error_rate')).toBe('pass')
    expect(verdictOf(withErrors(3), 'error_rate')).toBe('inconclusive')
    expect(verdictOf(withErrors(9), 'error_rate')).toBe('fail')
  })

  test('an error is a measured row: it solves nothing, and carries no latency', () => {
    const canary = pass('canary', 10, at => (at === 0 ? failedRow : {}))
    const { reading } = judged(goldCase({ canary, baseline: pass('baseline_1', 10) }), 'gold_regression')
    expect(reading.value).toBeCloseTo(10, 9)
  })
})

describe('E_resonance', () => {
  const session = Array.from({ length: 60 }, (_, at) => item(`q${at}`, { session_id: 's' }))
  const rising = (slope: number) => (at: number) => ({ delta_s: 0.2 + slope * at })
  const facts = (slope: number) => {
    const made = goldCase({ canary: pass('canary', 60, rising(slope)), baseline: pass('baseline_1', 60, rising(0)) })
    return { ...made, gold: { ...made.gold, items: session } }
  }

  test('a ΔS that creeps up over a long session is not flat', () => {
    expect(verdictOf(facts(0), 'e_resonance')).toBe('pass')
    expect(judged(facts(0.002), 'e_resonance')).toMatchObject({
      verdict: 'fail',
      reading: { value: expect.closeTo(0.1, 2) }
    })
  })

  test('E over twice the baseline’s median breaches, however flat its slope', () => {
    const high = facts(0)
    const canary = pass('canary', 60, () => ({ delta_s: 0.5 }))
    expect(judged({ ...high, rows: { ...high.rows, canary } }, 'e_resonance').reading.breach).toContain('0.500')
  })

  test('where the baseline has a long session the canary needs its own: ΔS that stay away leave the row unmeasured', () => {
    const long = facts(0)
    const canary = pass('canary', 60, at => ({ delta_s: at < 20 ? null : 0.2 }))
    const row = judgeGold({ ...long, rows: { ...long.rows, canary } }).gates.find(one => one.row === 'e_resonance')
    expect(row).toMatchObject({ verdict: 'not_measured', required: true })
  })

  test('sessions under 50 steps are not measured', () => {
    expect(verdictOf(goldCase(), 'e_resonance')).toBe('not_measured')
  })
})
