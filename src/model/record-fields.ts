/** Fields of the record of one request (docs/runbook.md §9), as manifests and logs name them. */
export const RECORD_FIELDS = [
  'ts',
  'request_id',
  'arm',
  'status',
  'latency_ms',
  'schema_version',
  'session_id',
  'user_key',
  'phase',
  'retrieve_ms',
  'rerank_ms',
  'reason_ms',
  'delta_s_question_retrieved',
  'delta_s_retrieved_anchor',
  'delta_s_prod_shadow',
  'lambda_retrieve',
  'lambda_reason',
  'coverage',
  'tool_calls',
  'tool_failures',
  'tool_retries',
  'tool_loop',
  'solved',
  'cost_usd',
  'pins',
  'req_hash',
  'mirrored',
  'answer'
] as const
export type RecordField = (typeof RECORD_FIELDS)[number]

/** Texts that ΔS is measured from, where a log carries them instead of it. */
export const TEXT_FIELDS = ['question', 'passages'] as const
