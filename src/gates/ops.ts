import type { Row } from '../gold/row.js'
import type { ArmName } from '../manifest/schema.js'
import { type GoldRowId, ROWS } from '../model/rows.js'
import { binomialAtLeast, binomialAtMost, fisher } from '../statistics/binomial.js'
import { median, quantile } from '../statistics/quantile.js'
import { armOf, costPerSolved, costs, errors, measured, toolSuccess } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { intervalOfQuantiles, intervalOfRate, intervalOfSums } from './interval.js'
import { pValuesOfCount, pValuesOfSums } from './pairs.js'
import { goldGain } from './quality.js'
import { notMeasured, type PValues, type Reading } from './reading.js'
import { isInside, targetOf } from './targets.js'

/** G3: operations on the gold set. */

const latency = (row: Row): number | null => (row.error === null ? row.latency_ms : null)

export const operations = {
  latency_p95: latencyReading,
  error_rate: errorRate,
  tool_success: tools,
  cost_per_solved: cost
} satisfies Partial<Record<GoldRowId, Measure>>

function latencyReading(evidence: GoldEvidence): Reading {
  const { baseline, again, canary, pairs } = evidence
  const target = targetOf(evidence.manifest, 'latency_p95')
  const scale = scaleOf(evidence, 'latency_ms')
  const today = armOf(baseline.rows.map(scale.row))
  const n = measured(canary.rows, 'latency_ms').length
  const before = quantile(measured(today.rows, 'latency_ms'), 0.95)
  const after = quantile(measured(canary.rows, 'latency_ms'), 0.95)
  if (!(before > 0) || !Number.isFinite(after)) return notMeasured('latency_p95', target, 'An arm has no reply.', { n })
  const usual = quantile(measured(again.rows, 'latency_ms'), 0.95)
  const tau = usual * scale.ratio * target.threshold
  const slow = (run: Row, arm: ArmName) => {
    const value = latency(run)
    if (value === null) return null
    return arm === 'baseline' ? latency(scale.row(run))! > usual * scale.ratio : value > tau
  }
  return {
    row: 'latency_p95',
    baseline: before,
    canary: after,
    value: after / before,
    target,
    interval: () =>
      intervalOfQuantiles({ baseline: today, canary }, latency, 0.95, (from, to) => to / from, 'latency_p95').ci,
    n,
    pValues: atTheSameTime(pValuesOfCount(pairs, slow, 'latency_p95'), evidence, tau),
    note: scale.note
  }
}

/**
 * A recorded baseline met other minutes than the canary: a burst of the machine's own would look like the canary's.
 * So chance is ruled out only where it also is against the baseline runs that were asked among the canary's.
 */
function atTheSameTime(p: PValues, { measuredTogether, interleaved, canary }: GoldEvidence, tau: number): PValues {
  if (measuredTogether || interleaved.rows.length === 0) return p
  const slow = (rows: readonly Row[]) => {
    const known = measured(rows, 'latency_ms')
    return { k: known.filter(value => value > tau).length, n: known.length }
  }
  const now = fisher(slow(canary.rows), slow(interleaved.rows))
  return { set: Math.max(p.set, now), population: Math.max(p.population, now) }
}

function errorRate({ manifest, baseline, canary }: GoldEvidence): Reading {
  const target = targetOf(manifest, 'error_rate')
  const n = canary.rows.length
  if (n === 0) return notMeasured('error_rate', target, 'The canary has no rows.')
  const failed = errors(canary)
  const p = binomialAtLeast(failed, n, target.threshold)
  return {
    row: 'error_rate',
    baseline: baseline.rows.length === 0 ? null : errors(baseline) / baseline.rows.length,
    canary: failed / n,
    value: failed / n,
    target,
    interval: () => intervalOfRate(failed, n),
    n,
    pValues: { set: p, population: p }
  }
}

function tools({ manifest, baseline, canary }: GoldEvidence): Reading {
  const target = targetOf(manifest, 'tool_success')
  const used = toolSuccess(canary)
  const before = toolSuccess(baseline)?.rate ?? null
  if (!used) return notMeasured('tool_success', target, 'No tool was called.', { baseline: before })
  const p = binomialAtMost(used.calls - used.failures, used.calls, target.threshold)
  return {
    row: 'tool_success',
    baseline: before,
    canary: used.rate,
    value: used.rate,
    target,
    interval: () => intervalOfRate(used.calls - used.failures, used.calls),
    n: used.calls,
    pValues: { set: p, population: p }
  }
}

function cost(evidence: GoldEvidence): Reading {
  const { baseline, canary, pairs } = evidence
  const target = targetOf(evidence.manifest, 'cost_per_solved')
  const scale = scaleOf(evidence, 'cost_usd')
  const n = measured(canary.rows, 'cost_usd').length
  const before = costPerSolved(baseline.rows.map(scale.row))
  const after = costPerSolved(canary.rows)
  if (before === null || after === null) {
    const why =
      costs(canary.rows) && costs(baseline.rows)
        ? 'An arm solved nothing.'
        : 'Replies carry no cost_usd, and there are no prices for their usage.'
    return notMeasured('cost_per_solved', target, why, { baseline: before, canary: after, n })
  }
  if (before === 0)
    return notMeasured('cost_per_solved', target, 'The baseline costs nothing.', { baseline: before, canary: after, n })
  const parts = (row: Row, arm: ArmName) => [paid(arm === 'baseline' ? scale.row(row) : row), Number(row.solved)]
  /** As dear as the target allows: the arms' labels are exchanged where the canary costs that much more. */
  const allowed = (row: Row, arm: ArmName) => {
    const [costs, solved] = parts(row, arm)
    return [costs! * (arm === 'baseline' ? target.threshold : 1), solved!]
  }
  const sums = new Map(pairs.map(item => [item.qid, sumsOf(item.pairs, parts)]))
  return {
    row: 'cost_per_solved',
    baseline: before,
    canary: after,
    value: after / before,
    target,
    interval: () =>
      intervalOfSums(
        [...sums.keys()],
        qid => sums.get(qid) as number[],
        ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid! / canarySolved! / (basePaid! / baseSolved!),
        'cost_per_solved'
      ).ci,
    n,
    pValues: pValuesOfSums(pairs, allowed, (from, to) => to[0]! / to[1]! - from[0]! / from[1]!, 'cost_per_solved'),
    note: scale.note
  }
}

function paid(row: Row): number {
  return row.error === null ? (row.cost_usd ?? 0) : 0
}

/** [canary cost, canary solved, baseline cost, baseline solved] of one item. */
function sumsOf(
  pairs: readonly { baseline: Row; canary: Row }[],
  parts: (row: Row, arm: ArmName) => readonly number[]
): number[] {
  const total = (arm: ArmName, part: number) => pairs.reduce((sum, pair) => sum + parts(pair[arm], arm)[part]!, 0)
  return [total('canary', 0), total('canary', 1), total('baseline', 0), total('baseline', 1)]
}

interface Scale {
  /** What the baseline's figures of another hour are multiplied by, so that they stand for this one. */
  ratio: number
  /** A run of the baseline with its figure as it would be now: one that a further round asked is as it is. */
  row(row: Row): Row
  note: string
}

/**
 * Like with like: the ratio of medians, on the same keys, of baseline runs asked among the canary's to the artifact's.
 */
function scaleOf(evidence: GoldEvidence, field: 'latency_ms' | 'cost_usd'): Scale {
  if (evidence.measuredTogether) return scaleBy(1, () => false, field, 'Both arms were asked interleaved.')
  const isRecorded = (row: Row) => evidence.manifest.gold?.seeds.includes(row.seed) ?? true
  const now = evidence.interleaved.rows
  const then = [...evidence.interleaved.byKey.keys()].flatMap(key => evidence.baseline.byKey.get(key) ?? [])
  const ratio = median(measured(now, field)) / median(measured(then, field))
  if (Number.isFinite(ratio) && ratio > 0) {
    const note = `The baseline's figures × ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`
    return scaleBy(ratio, isRecorded, field, note)
  }
  const note = "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's."
  return scaleBy(1, isRecorded, field, note)
}

function scaleBy(
  ratio: number,
  isRecorded: (row: Row) => boolean,
  field: 'latency_ms' | 'cost_usd',
  note: string
): Scale {
  const row = (row: Row): Row => {
    const value = row[field]
    return value === null || !isRecorded(row) ? row : { ...row, [field]: value * ratio }
  }
  return { ratio, row, note }
}

/** Cost and latency over target are paid for by a proven gain in quality, and by nothing else. */
export function waivable(reading: Reading, evidence: GoldEvidence): Reading {
  const { row, value, target } = reading
  if (ROWS[row].gold?.waivedBy !== 'quality_gain' || value === null || isInside(value, target.op, target.threshold))
    return reading
  const { lower } = goldGain(evidence)
  if (!(lower > 0)) return reading
  return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` }
}
