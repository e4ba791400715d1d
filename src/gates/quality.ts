import { keyOf, type Row } from '../gold/row.js'
import type { ArmName } from '../manifest/schema.js'
import type { GoldRowId, RowId } from '../model/rows.js'
import { mean } from '../statistics/moments.js'
import { quantile } from '../statistics/quantile.js'
import { exceedance, groupedMean } from '../statistics/shifted-mean.js'
import {
  type Arm,
  coverage,
  coverageByItem,
  goldScore,
  itemLambda,
  known,
  lambdaShare,
  measured,
  share
} from './arm.js'
import type { GoldEvidence, Measure } from './evidence.js'
import { gradedReading } from './grader.js'
import { type Bootstrapped, intervalOfQuantiles, intervalOfSums } from './interval.js'
import { lossesOf, pValuesOfCount, pValuesOfMean, pValuesOfShortfall, pValuesOfState } from './pairs.js'
import { notMeasured, type PValues, type Reading } from './reading.js'
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
  const usual = quantile(measured(again.rows, 'delta_s'), p)
  const above = (run: Row, arm: ArmName) => {
    const value = deltaS(run)
    return value === null ? null : value > usual + (arm === 'canary' ? target.threshold : 0)
  }
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
  const groups = coverageByItem(canary)
  const interval = () =>
    intervalOfSums(
      groups,
      values => [mean(values), 1],
      ([total, count]) => total! / count!,
      'coverage'
    ).ci
  const pValues = pValuesOfShortfall(groups, target.threshold)
  return { row: 'coverage', baseline: coverage(baseline), canary: value, value, target, interval, n, pValues }
}

function convergence(evidence: GoldEvidence): Reading {
  const target = targetOf(evidence.manifest, 'lambda_convergence')
  const before = lambdaShare(
    evidence.rounds.map(round => round.baseline),
    '→'
  )
  const follows = target.source === 'default' && before !== null
  const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold
  return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before)
}

function split(evidence: GoldEvidence): Reading {
  const target = targetOf(evidence.manifest, 'lambda_split')
  const before = lambdaShare(
    evidence.rounds.map(round => round.baseline),
    '<>'
  )
  const follows = target.source === 'default' && before !== null
  const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold
  return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before)
}

function lambdaReading(
  { canary, rounds, pairs }: GoldEvidence,
  row: RowId,
  target: Reading['target'],
  state: '→' | '<>',
  before: number | null
): Reading {
  const arms = rounds.map(round => round.canary)
  const value = lambdaShare(arms, state)
  if (value === null) return notMeasured(row, target, 'The canary has no rows.')
  const inState = (qid: string) => share(arms, arm => itemLambda(arm.byItem.get(qid) ?? []) === state)
  const items = [...canary.byItem.keys()]
  const interval = () =>
    intervalOfSums(
      items,
      qid => [inState(qid)],
      ([total]) => total! / items.length,
      row
    ).ci
  const was = (qid: string) => share(rounds, round => itemLambda(round.baseline.byItem.get(qid) ?? []) === state)
  const changes = items.map(qid => [was(qid) - inState(qid)])
  const excess = state === '→' ? target.threshold - value : value - target.threshold
  return {
    row,
    baseline: before,
    canary: value,
    value,
    target,
    interval,
    n: canary.rows.length,
    pValues: notBelow(leftConvergence(pairs), exceedance(excess, 0, groupedMean(changes, 0).between))
  }
}

/** Of two tests that must both rule chance out: runs left →, and the share of items is beyond its target. */
function notBelow({ set, population }: PValues, p: number): PValues {
  return { set: Math.max(set, p), population: Math.max(population, p) }
}

/** The test that the λ rows share: one p-value, which counts once. */
function leftConvergence(pairs: GoldEvidence['pairs']): PValues {
  return pValuesOfState(pairs, row => row.lambda !== '→', 'lambda')
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
    pValues: leftConvergence(pairs),
    ...(collapsed.length > 0 && {
      note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
    })
  }
}

function isLost(arm: Arm, qid: string): boolean {
  const state = itemLambda(arm.byItem.get(qid) ?? [])
  return state === '×' || state === '←'
}

function resonanceReading({ manifest, items, baseline, canary }: GoldEvidence): Reading {
  const target = targetOf(manifest, 'e_resonance')
  const [before, after] = [baseline, canary].map(arm => resonance(sessionsOf(arm, items)))
  const n = canary.rows.length
  if (!before || !after) {
    const why = before ? "The canary's ΔS make no session of 50 turns." : 'No session of the gold set is 50 turns long.'
    return notMeasured('e_resonance', target, why, { baseline: before?.rise ?? null, n })
  }
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
  const { canary, pairs } = evidence
  const target = targetOf(evidence.manifest, 'gold_regression')
  const before = referenceScore(evidence)
  const after = goldScore(canary)
  const n = canary.rows.length
  if (before === null || after === null) return notMeasured('gold_regression', target, 'An arm has no rows.', { n })
  return {
    row: 'gold_regression',
    baseline: before,
    canary: after,
    value: before - after,
    target,
    interval: () => flipped(goldGain(evidence).ci),
    n,
    pValues: pValuesOfMean(lossesOf(pairs, isSolved), target.threshold / 100, 1)
  }
}

const isSolved = (row: Row): boolean => row.solved

/** The baseline's gold score over both its passes: mean over items of the mean over run keys. */
export function referenceScore({ baseline, again }: Pick<GoldEvidence, 'baseline' | 'again'>): number | null {
  const solved = (row: Row) =>
    share([row, ...(again.byKey.has(keyOf(row)) ? [again.byKey.get(keyOf(row))!] : [])], isSolved)
  return known(100 * mean([...baseline.byItem.values()].map(rows => mean(rows.map(solved)))))
}

/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
export function goldGain({ pairs }: Pick<GoldEvidence, 'pairs'>): Bootstrapped {
  const gains = lossesOf(pairs, isSolved).map(losses => -100 * mean(losses))
  return intervalOfSums(
    gains,
    gain => [gain],
    ([total]) => total! / gains.length,
    'gold_gain'
  )
}

function flipped([low, high]: Bootstrapped['ci']): Bootstrapped['ci'] {
  return [high === null ? null : -high, low === null ? null : -low]
}
