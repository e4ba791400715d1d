import type { ArmMetrics, Result } from '../../model/result.js'
import type { RatioName } from '../../window/ratio.js'
import type { CellSummary, DistributionName } from '../../window/summary.js'
import { quantileOf } from './bounded-estimate.js'
import type { Arms } from './window-input.js'

/** The numbers of both arms, as the audit prompt and other programs read them; null where the log carries none. */
export function liveMetrics({ baseline, canary }: Arms): NonNullable<Result['metrics']> {
  return { baseline: metricsOf(baseline), canary: metricsOf(canary) }
}

/** The numbers of one arm. */
export function metricsOf(cell: CellSummary | null): ArmMetrics {
  const at = (name: DistributionName, p: number) => {
    const distribution = cell?.distributions[name]
    return distribution && distribution.n > 0 ? quantileOf(distribution, p) : null
  }
  const of = (name: RatioName) => {
    const sums = cell?.ratios[name]
    return sums && sums.den > 0 ? sums.num / sums.den : null
  }
  return {
    delta_s_median: at('delta_s', 0.5),
    delta_s_p95: at('delta_s', 0.95),
    coverage: of('coverage'),
    lambda_flip_rate: of('lambda_flip'),
    p95_latency_ms: at('latency', 0.95),
    error_rate: of('error_rate'),
    cost_usd: cell && cell.ratios.cost.units > 0 ? cell.ratios.cost.num : null,
    gold_score: null,
    answered_precision: null,
    citation_hit_rate: null,
    under_refusal: null,
    over_refusal: null,
    recall: null,
    ndcg: null,
    mrr: null,
    tool_success: of('tool_success'),
    cost_per_solved: of('cost_per_solved'),
    latency_p50_ms: at('latency', 0.5),
    retrieve_p50_ms: at('retrieve', 0.5),
    retrieve_p95_ms: at('retrieve', 0.95),
    rerank_p50_ms: at('rerank', 0.5),
    rerank_p95_ms: at('rerank', 0.95),
    reason_p50_ms: at('reason', 0.5),
    reason_p95_ms: at('reason', 0.95),
    delta_s_anchor_median: at('delta_s_anchor', 0.5)
  }
}
