/**
 * Request rows of a healthy window, about 450 bytes each, the same for the same arguments: two arms split by user,
 * log-normal latencies, few-level scores, tools, costs and pins. One row every `ROW_MS`.
 */
export interface WindowRowsOptions {
  rows: number
  /** Share of users on the canary. */
  canary: number
  users: number
  seed: number
}

export const START = Date.UTC(2026, 10, 20, 9, 30)
/** Time between two rows, ms. */
export const ROW_MS = 2
const PINS = {
  baseline: {
    INDEX_HASH: 'sha256:9f2c',
    RERANK_HASH: 'sha256:11ab',
    PROMPT_VER: 'p-2026.10.02',
    MODEL_VER: 'm-2025-07-15'
  },
  canary: {
    INDEX_HASH: 'sha256:b7f3',
    RERANK_HASH: 'sha256:11ab',
    PROMPT_VER: 'p-2026.11.20',
    MODEL_VER: 'm-2025-07-15'
  }
}

export function* windowRows({ rows, canary, users, seed }: WindowRowsOptions): Generator<Record<string, unknown>> {
  const random = mulberry32(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  for (let i = 0; i < rows; i++) {
    const user = Math.floor(random() * users)
    const arm = user % 1000 < canary * 1000 ? 'canary' : 'baseline'
    const latency = round(400 * Math.exp(0.6 * normal()), 1)
    const status = random() < 0.003 ? 503 : 200
    yield {
      schema_version: 1,
      ts: new Date(START + ROW_MS * i).toISOString(),
      request_id: `${seed.toString(16)}-${i.toString(16).padStart(12, '0')}`,
      arm,
      status,
      latency_ms: latency,
      session_id: `s${user}-${i % 3}`,
      user_key: `u${user}`,
      phase: 'canary-5',
      retrieve_ms: round(latency * 0.2, 1),
      rerank_ms: round(latency * 0.1, 1),
      reason_ms: round(latency * 0.7, 1),
      delta_s_question_retrieved: round(Math.min(1, Math.max(0, 0.35 + 0.08 * normal())), 4),
      lambda_retrieve: '->',
      lambda_reason: random() < 0.05 ? 'x' : '->',
      coverage: Math.floor(random() * 5) / 4,
      tool_calls: 2,
      tool_failures: random() < 0.004 ? 1 : 0,
      tool_loop: false,
      solved: status === 200 && random() < 0.8,
      cost_usd: round(0.004 * Math.exp(0.3 * normal()), 6),
      pins: PINS[arm]
    }
  }
}

/** A small generator of uniform numbers in [0, 1) (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
