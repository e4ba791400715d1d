import type { Row } from '../gold/row.js'
import type { GoldRowId, RowId } from '../model/rows.js'
import { quantile } from '../statistics/quantile.js'
import { type Arm, coverage, goldScore, itemLambda, known, lambdaShare, measured, share } from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { gradedReading } from './grader.js'
import { type Bootstrapped, intervalOfQuantiles, intervalOfSums } from './interval.js'
import { pValuesOfCount, pValuesOfMean } from './pairs.js'
import { notMeasured, type Reading } from './reading.js'
import { ceilingBreach, resonance } from './resonance.js'
import { targetOf } from './targets.js'

/** G2: quality drift on the gold set. */

const deltaS = (row: Row): number | null => (row.error === null ? row.delta_s : null)

export const quality = {
  delta_s_drift_median: evidence => deltaSDrift(evidence, 'delta_s_drift_median', 0.5),
  delta_s_drift_p95: evidence => deltaSDrift(evidence, 'delta_s_drift_p95', 0.95),
  delta_s_median: deltaSMedian,
  coverage: coverageReading,
  lambda_convergence: convergence,
  lambda_collapse: collapse,
  lambda_split: split,
  e_resonance: resonanceReading,
  gold_regression: regression,
  graded_regression: gradedReading
} satisfies Partial<Record<GoldRowId, Measure>>

function deltaSDrift(evidence: GoldEvidence, row: RowId, p: number): Reading {
  const { baseline, canary, again, pairs } = evidence
  const target = targetOf(evidence.manifest, row)
  const n = measured(canary.rows, 'delta_s').length
  const before = quantile(measured(baseline.rows, 'delta_s'), p)
  const after = quantile(measured(canary.rows, 'delta_s'), p)
  if (!Number.isFinite(before) || !Number.isFinite(after)) {
    return notMeasured(row, target, 'No ΔS: the replies of an arm hold no retrieved text.', { n })
  }
  const left = leftEvidence(baseline, canary)
  if (left !== null) return notMeasured(row, target, left, { baseline: before, n })
  const tau = quantile(measured(again.rows, 'delta_s'), p) + target.threshold
  const above = (run: Row) => (deltaS(run) === null ? null : (run.delta_s as number) > tau)
  return {
    row,
    baseline: before,
    canary: after,
    value: after - before,
    target,
    interval: () => intervalOfQuantiles({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
    n,
    pValues: pValuesOfCount(pairs, above, row)
  }
}

/** So much more of the canary's replies than of the baseline's may be without ΔS. */
const MAX_LEFT = 0.05

/** Why the canary's ΔS can't be believed: replies that hold no text leave the row, and those that stay look well. */
function leftEvidence(baseline: Arm, canary: Arm): string | null {
  const without = ({ rows }: Arm) => {
    const replied = rows.filter(row => row.error === null)
    return { none: replied.filter(row => row.delta_s === null).length, of: replied.length }
  }
  const [before, after] = [without(baseline), without(canary)]
  if (after.none / after.of <= before.none / before.of + MAX_LEFT) return null
  return `${after.none} of ${after.of} replies of the canary have no ΔS, ${before.none} of ${before.of} of the baseline: they retrieved nothing, or blank text.`
}

function deltaSMedian(evidence: GoldEvidence): Reading {
  const { baseline, canary } = evidence
  const target = targetOf(evidence.manifest, 'delta_s_median')
  const arms = {
    baseline: known(quantile(measured(baseline.rows, 'delta_s'), 0.5)),
    canary: known(quantile(measured(canary.rows, 'delta_s'), 0.5)),
    n: measured(canary.rows, 'delta_s').length
  }
  if (!evidence.semantic) {
    return notMeasured(
      'delta_s_median',
      target,
      'The built-in embedder is lexical: set embeddings, or response.delta_s, to hold ΔS to an absolute target.',
      arms
    )
  }
  if (arms.canary === null) return notMeasured('delta_s_median', target, 'No ΔS in the replies.', arms)
  const left = leftEvidence(baseline, canary)
  if (left !== null) return notMeasured('delta_s_median', target, left, arms)
  const interval = () =>
    intervalOfQuantiles({ baseline, canary }, deltaS, 0.5, (_, value) => value, 'delta_s_median').ci
  return { row: 'delta_s_median', ...arms, value: arms.canary, target, interval, pValues: null }
}

function coverageReading(evidence: GoldEvidence): Reading {
  const { baseline, canary } = evidence
  const target = targetOf(evidence.manifest, 'coverage')
  const value = coverage(canary)
  const n = measured(canary.rows, 'coverage').length
  if (value === null)
    return notMeasured('coverage', target, 'No answerable item of the gold set names a target.', { n })
  const means = itemMeans(canary, 'coverage')
  const interval = () =>
    intervalOfSums(
      [...means.keys()],
      qid => [means.get(qid) as number, 1],
      ([total, count]) => total! / count!,
      'coverage'
    ).ci
  return { row: 'coverage', baseline: coverage(baseline), canary: value, value, target, interval, n, pValues: null }
}

function convergence(evidence: GoldEvidence): Reading {
  const target = targetOf(evidence.manifest, 'lambda_convergence')
  const before = lambdaShare(evidence.baseline, '→')
  const follows = target.source === 'default' && before !== null
  const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold
  return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before)
}

function split(evidence: GoldEvidence): Reading {
  const target = targetOf(evidence.manifest, 'lambda_split')
  const before = lambdaShare(evidence.baseline, '<>')
  const follows = target.source === 'default' && before !== null
  const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold
  return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before)
}

function lambdaReading(
  { canary, pairs }: GoldEvidence,
  row: RowId,
  target: Reading['target'],
  state: '→' | '<>',
  before: number | null
): Reading {
  const value = lambdaShare(canary, state)
  if (value === null) return notMeasured(row, target, 'The canary has no rows.')
  const items = [...canary.byItem]
  const inState = new Map(items.map(([qid, rows]) => [qid, Number(itemLambda(rows) === state)]))
  const interval = () =>
    intervalOfSums(
      [...inState.keys()],
      qid => [inState.get(qid) as number],
      ([total]) => total! / items.length,
      row
    ).ci
  return {
    row,
    baseline: before,
    canary: value,
    value,
    target,
    interval,
    n: canary.rows.length,
    pValues: pValuesOfCount(pairs, leftConvergence, row)
  }
}

function collapse({ manifest, baseline, canary, pairs }: GoldEvidence): Reading {
  const collapsed = pairs
    .map(item => item.qid)
    .filter(qid => itemLambda(baseline.byItem.get(qid) ?? []) === '→' && isLost(canary, qid))
  return {
    row: 'lambda_collapse',
    baseline: 0,
    canary: collapsed.length,
    value: collapsed.length,
    target: targetOf(manifest, 'lambda_collapse'),
    interval: null,
    n: canary.rows.length,
    pValues: pValuesOfCount(pairs, leftConvergence, 'lambda_collapse'),
    ...(collapsed.length > 0 && {
      note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
    })
  }
}

function isLost(arm: Arm, qid: string): boolean {
  const state = itemLambda(arm.byItem.get(qid) ?? [])
  return state === '×' || state === '←'
}

const leftConvergence = (row: Row): boolean => row.lambda !== '→'

function resonanceReading({ manifest, items, baseline, canary }: GoldEvidence): Reading {
  const target = targetOf(manifest, 'e_resonance')
  const [before, after] = [baseline, canary].map(arm => resonance(sessionsOf(arm, items)))
  const n = canary.rows.length
  if (!before || !after)
    return notMeasured('e_resonance', target, 'No session of the gold set is 50 turns long.', { n })
  const breach = ceilingBreach(after, before)
  return {
    row: 'e_resonance',
    baseline: before.rise,
    canary: after.rise,
    value: after.rise,
    target,
    interval: null,
    n,
    pValues: null,
    ...(breach !== null && { breach })
  }
}

/** ΔS in file order of each (session, phrasing, seed) chain. */
function sessionsOf(arm: Arm, items: GoldEvidence['items']): number[][] {
  const chains = new Map<string, number[]>()
  for (const item of items) {
    if (item.session_id === undefined) continue
    for (const row of arm.byItem.get(item.qid) ?? []) {
      const value = deltaS(row)
      if (value === null) continue
      const chain = JSON.stringify([item.session_id, row.phrasing, row.seed])
      chains.set(chain, [...(chains.get(chain) ?? []), value])
    }
  }
  return [...chains.values()]
}

function regression(evidence: GoldEvidence): Reading {
  const { baseline, canary, pairs } = evidence
  const target = targetOf(evidence.manifest, 'gold_regression')
  const before = goldScore(baseline)
  const after = goldScore(canary)
  const n = canary.rows.length
  if (before === null || after === null) return notMeasured('gold_regression', target, 'An arm has no rows.', { n })
  const loss = (run: { baseline: Row; canary: Row }) => Number(run.baseline.solved) - Number(run.canary.solved)
  return {
    row: 'gold_regression',
    baseline: before,
    canary: after,
    value: before - after,
    target,
    interval: () => flipped(goldGain(evidence).ci),
    n,
    pValues: pValuesOfMean(pairs, loss, 'gold_regression')
  }
}

/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
export function goldGain({ pairs }: Pick<GoldEvidence, 'pairs'>): Bootstrapped {
  const gains = new Map(
    pairs.map(item => [
      item.qid,
      100 * (share(item.pairs, pair => pair.canary.solved) - share(item.pairs, pair => pair.baseline.solved))
    ])
  )
  return intervalOfSums(
    [...gains.keys()],
    qid => [gains.get(qid) as number],
    ([total]) => total! / gains.size,
    'gold_gain'
  )
}

function itemMeans(arm: Arm, field: 'coverage'): Map<string, number> {
  return new Map(
    [...arm.byItem].flatMap(([qid, rows]) => {
      const values = measured(rows, field)
      return values.length > 0 ? [[qid, values.reduce((a, b) => a + b, 0) / values.length] as const] : []
    })
  )
}

function flipped([low, high]: Bootstrapped['ci']): Bootstrapped['ci'] {
  return [high === null ? null : -high, low === null ? null : -low]
}
