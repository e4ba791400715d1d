import type { Row } from '../gold/row.js'
import type { ArmName } from '../manifest/schema.js'
import { sayChance } from '../model/odds.js'
import type { GateRow, StopRow } from '../model/result.js'
import type { RowId } from '../model/rows.js'
import { rowOfSoftStop, STOP_IDS, STOPS, type StopId, type StopsWith } from '../model/stops.js'
import { binomialAtLeast } from '../statistics/binomial.js'
import { quantile } from '../statistics/quantile.js'
import { coverage, coverageByItem, flipRate, known, measured, serverErrors } from './arm.js'
import type { GoldEvidence } from './evidence.js'
import { pValuesOfCount, pValuesOfFlips, pValuesOfShortfall } from './pairs.js'
import type { PValues } from './reading.js'
import { isInside, limitOf } from './targets.js'

/**
 * Stop rules on a gold set (docs/runbook.md §7): a stop fires where the estimate is over its limit and chance is ruled
 * out at alpha, each stop tested on its own. Tool loops need no test: the gold set's own value decides.
 */
export function goldStops(evidence: GoldEvidence, gates: readonly GateRow[]): StopRow[] {
  return STOP_IDS.filter(id => !STOPS[id].live).map(id => {
    const row = rowOfSoftStop(id)
    return row ? softStop(evidence, id, gates, row) : HARD_STOPS[id as HardStopId](evidence)
  })
}

type HardStopId = Exclude<StopsWith<{ hard: true }>, StopsWith<{ live: true }>>

const HARD_STOPS: Record<HardStopId, (evidence: GoldEvidence) => StopRow> = {
  stop_delta_s_p95: deltaSStop,
  stop_coverage: coverageStop,
  stop_lambda_flip: flipStop,
  stop_5xx: serverErrorStop,
  stop_tool_loop: toolLoopStop
}

function deltaSStop(evidence: GoldEvidence): StopRow {
  const p95 = (rows: readonly Row[]) => quantile(measured(rows, 'delta_s'), 0.95)
  const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows)
  const usual = p95(evidence.again.rows)
  const limit = limitOf(evidence.manifest, 'stop_delta_s_p95')
  const above = (row: Row, arm: ArmName) =>
    row.error !== null || row.delta_s === null ? null : row.delta_s > usual + (arm === 'canary' ? limit : 0)
  const n = measured(evidence.canary.rows, 'delta_s').length
  return stop(evidence, 'stop_delta_s_p95', known(drift), n, () =>
    pValuesOfCount(evidence.pairs, above, 'stop_delta_s_p95')
  )
}

function coverageStop(evidence: GoldEvidence): StopRow {
  const { canary } = evidence
  return stop(evidence, 'stop_coverage', coverage(canary), measured(canary.rows, 'coverage').length, () =>
    pValuesOfShortfall(coverageByItem(canary), limitOf(evidence.manifest, 'stop_coverage'))
  )
}

function flipStop(evidence: GoldEvidence): StopRow {
  const n = evidence.canary.rows.length
  return stop(evidence, 'stop_lambda_flip', flipRate(evidence.canary), n, () =>
    pValuesOfFlips(evidence.pairs, 'stop_lambda_flip')
  )
}

function serverErrorStop(evidence: GoldEvidence): StopRow {
  const { attempts, failed } = serverErrors(evidence.canary)
  const value = attempts === 0 ? null : failed / attempts
  return stop(evidence, 'stop_5xx', value, attempts, () => {
    const p = binomialAtLeast(failed, attempts, limitOf(evidence.manifest, 'stop_5xx'))
    return { set: p, population: p }
  })
}

function toolLoopStop(evidence: GoldEvidence): StopRow {
  const { rows } = evidence.canary
  return stop(
    evidence,
    'stop_tool_loop',
    rows.length === 0 ? null : rows.filter(row => row.tool_loop).length,
    rows.length
  )
}

/** A soft stop is its gate row's own reading, held against the stop's limit; a waived row stops nothing. */
function softStop(evidence: GoldEvidence, id: StopId, gates: readonly GateRow[], row: RowId): StopRow {
  const gate = gates.find(one => one.row === row)
  const value = gate?.verdict === 'waived' ? null : (gate?.value ?? null)
  const p = gate?.p_adjusted ?? null
  const judged = stop(evidence, id, value, gate?.n ?? 0, p === null ? undefined : () => ({ set: p, population: p }))
  return gate?.verdict === 'waived' ? { ...judged, why: 'Allowed: better answers pay for it.' } : judged
}

function stop(evidence: GoldEvidence, id: StopId, value: number | null, n: number, pValues?: () => PValues): StopRow {
  const rule = STOPS[id]
  const limit = limitOf(evidence.manifest, id)
  const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(' ') }
  if (value === null) return { ...row, fired: false, why: 'Not measured.' }
  if (!isInside(value, rule.op, limit)) return { ...row, fired: false, why: 'Quiet.' }
  const p = pValue(evidence, pValues)
  const { alpha } = evidence.manifest.evidence
  if (p !== null && p > alpha) return { ...row, fired: false, why: `Over its stop. ${sayChance(p, alpha)}` }
  return { ...row, fired: true, why: p === null ? 'Over its stop.' : `Over its stop. ${sayChance(p, alpha)}` }
}

function pValue(evidence: GoldEvidence, pValues?: () => PValues): number | null {
  const question = evidence.manifest.evidence.gold
  return question === 'estimate' || !pValues ? null : pValues()[question]
}
