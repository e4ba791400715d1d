import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/record-fields.ts
var RECORD_FIELDS = [
  "ts",
  "request_id",
  "arm",
  "status",
  "latency_ms",
  "schema_version",
  "session_id",
  "user_key",
  "phase",
  "retrieve_ms",
  "rerank_ms",
  "reason_ms",
  "delta_s_question_retrieved",
  "delta_s_retrieved_anchor",
  "delta_s_prod_shadow",
  "lambda_retrieve",
  "lambda_reason",
  "coverage",
  "tool_calls",
  "tool_failures",
  "tool_retries",
  "tool_loop",
  "solved",
  "cost_usd",
  "pins",
  "req_hash",
  "mirrored",
  "answer"
];
var TEXT_FIELDS = ["question", "passages"];
var COMMON_FIELDS = ["tenant", "language", "route"];

export {
  RECORD_FIELDS,
  TEXT_FIELDS,
  COMMON_FIELDS
};
