import { random } from '../statistics/random.js'
import type { RequestRow } from './record.js'

/**
 * Requests of a service as many are, where nothing is known of the service at hand: 0.1 % errors, log-normal latency
 * (median 400 ms, σ = 0.6), ΔS around 0.30 (sd 0.08), coverage around 0.85, two tool calls of which 0.2 % fail, and
 * log-normal costs (σ = 0.5) with 85 % solved. Endless; the same seed gives the same requests.
 */
export function* typicalRows(arm: 'baseline' | 'canary', seed: string): Generator<RequestRow, never> {
  const uniform = random(seed)
  for (let i = 0; ; i++) yield typicalRow(arm, `${seed} ${i}`, uniform)
}

const MANY = 1000
/** Its powers mod 1,000 are all without a common divisor with it. */
const MULTIPLIER = 361

/**
 * 1,000 requests of the same service, spread evenly over all that it sends: as good as many times as many that are drawn.
 * Each uniform number takes each of 1,000 equal steps once. Source: Korobov 1959 (a lattice of rank 1).
 */
export function evenRows(): RequestRow[] {
  return Array.from({ length: MANY }, (_, i) => {
    let place = i
    return typicalRow('baseline', String(i), () => {
      place = (place * MULTIPLIER) % MANY
      return (place + 0.5) / MANY
    })
  })
}

function typicalRow(arm: 'baseline' | 'canary', id: string, uniform: () => number): RequestRow {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return {
    ts: 0,
    request_id: id,
    arm,
    status: uniform() < 0.001 ? 503 : 200,
    latency_ms: 400 * Math.exp(0.6 * normal()),
    delta_s_question_retrieved: Math.min(1, Math.max(0, 0.3 + 0.08 * normal())),
    coverage: Math.min(1, Math.max(0, 0.85 + 0.15 * normal())),
    tool_calls: 2,
    tool_failures: uniform() < 0.004 ? 1 : 0,
    cost_usd: 0.004 * Math.exp(0.5 * normal()),
    solved: uniform() < 0.85
  }
}
