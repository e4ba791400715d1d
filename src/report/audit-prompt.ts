import type { ArmMetrics, Result } from '../model/result.js'
import { ROWS, type RowId } from '../model/rows.js'
import { STOPS } from '../model/stops.js'
import { showTarget } from './numbers.js'

/**
 * A prompt that asks a model for a second opinion (docs/runbook.md §11), with both arms' numbers and the thresholds in
 * force. Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
 */
export function auditPrompt(result: Result): string | null {
  if (result.metrics === null) return null
  const { baseline, canary } = result.metrics
  return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   ΔS_median, canary minus baseline ${target(result, 'delta_s_drift_median')}
   ΔS_p95, canary minus baseline ${target(result, 'delta_s_drift_p95')}
   coverage ${target(result, 'coverage')}
   λ_flip_rate ${showTarget('<=', flipLimit(result), 'share')}
   p95_latency, canary divided by baseline ${target(result, 'latency_p95')}
   error_rate ${target(result, 'error_rate')}
   cost_per_solved, canary divided by baseline ${target(result, 'cost_per_solved')}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`
}

function inputs(arm: ArmMetrics): Record<string, number | null> {
  return {
    ΔS_median: arm.delta_s_median,
    ΔS_p95: arm.delta_s_p95,
    coverage: arm.coverage,
    λ_flip_rate: arm.lambda_flip_rate,
    p95_latency: arm.p95_latency_ms,
    error_rate: arm.error_rate,
    cost: arm.cost_usd,
    cost_per_solved: arm.cost_per_solved
  }
}

function target(result: Result, id: RowId): string {
  const row = result.gates.find(({ row }) => row === id)
  const rule = ROWS[id]
  return showTarget(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit)
}

function flipLimit(result: Result): number {
  return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? STOPS.stop_lambda_flip.limit
}
