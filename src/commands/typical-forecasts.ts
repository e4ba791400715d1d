import type { Undetectable } from '../gates/live/undetectable.js'
import type { RowId } from '../model/rows.js'

/** The forecast of a phase at the runbook's targets, from a typical service's figures. */
export interface TypicalForecast {
  mirror: number | null
  weight: number
  min_requests: number
  /** Canary requests that come before `window.max`. */
  requests: number
  /** Rows that take more than the minimum of requests. */
  beyond: Partial<Record<RowId, number>>
  undetectable: readonly Undetectable[]
}

export const TYPICAL_FORECASTS: readonly TypicalForecast[] = [
  {
    mirror: 1,
    weight: 0,
    min_requests: 200,
    requests: 864,
    beyond: { delta_s_drift_p95: 222, latency_p95: 508, error_rate: 520 },
    undetectable: [
      { row: 'latency_p95', line: 1.3, detectableFrom: 1.384833620930173 },
      { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.224467505038387 }
    ]
  },
  {
    mirror: null,
    weight: 5,
    min_requests: 500,
    requests: 4320,
    beyond: { latency_p95: 508, error_rate: 520 },
    undetectable: []
  },
  { mirror: null, weight: 25, min_requests: 1000, requests: 21600, beyond: {}, undetectable: [] },
  { mirror: null, weight: 50, min_requests: 1000, requests: 43200, beyond: {}, undetectable: [] },
  { mirror: null, weight: 100, min_requests: 1000, requests: 86400, beyond: {}, undetectable: [] },
  {
    mirror: 1,
    weight: 0,
    min_requests: 1000,
    requests: 864,
    beyond: {},
    undetectable: [
      { row: 'latency_p95', line: 1.3, detectableFrom: 1.384833620930173 },
      { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2216118626869779 }
    ]
  },
  { mirror: 5, weight: 0, min_requests: 1000, requests: 4320, beyond: {}, undetectable: [] },
  { mirror: 10, weight: 0, min_requests: 1000, requests: 8640, beyond: {}, undetectable: [] },
  { mirror: 100, weight: 0, min_requests: 1000, requests: 86400, beyond: {}, undetectable: [] },
  {
    mirror: null,
    weight: 1,
    min_requests: 1000,
    requests: 864,
    beyond: {},
    undetectable: [
      { row: 'latency_p95', line: 1.3, detectableFrom: 1.3848336452066332 },
      { row: 'error_rate', line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: 'tool_success', line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: 'cost_per_solved', line: 1.2, detectableFrom: 1.2196984460025637 }
    ]
  },
  { mirror: null, weight: 5, min_requests: 1000, requests: 4320, beyond: {}, undetectable: [] },
  { mirror: null, weight: 10, min_requests: 1000, requests: 8640, beyond: {}, undetectable: [] },
  { mirror: null, weight: 20, min_requests: 1000, requests: 17280, beyond: {}, undetectable: [] },
  {
    mirror: null,
    weight: 75,
    min_requests: 1000,
    requests: 64800,
    beyond: { latency_p95: 1793, cost_per_solved: 1162 },
    undetectable: []
  }
]
