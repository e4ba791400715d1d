import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/reasons.ts
var REASON_CODES = [
  "all_green",
  "warnings",
  "gate_failed",
  "hard_stop",
  "soft_stop",
  "evidence_thin",
  "evidence_exhausted",
  "evidence_stale",
  "no_traffic",
  "not_measured",
  "rows_missing",
  "baseline_unavailable",
  "not_comparable",
  "pins_changed",
  "pins_mismatch",
  "manifest_invalid",
  "gold_invalid",
  "log_invalid",
  "frozen",
  "paused",
  "claimed_by_another",
  "not_next_phase",
  "already_there",
  "same_canary_after_rollback",
  "rolled_back",
  "rollback_incomplete",
  "router_unreachable",
  "service_unreachable",
  "api_unavailable",
  "permission_missing",
  "untrusted_source",
  "complete",
  "unknown"
];
var DECISIONS = ["pass", "warn", "fail", "graduate", "hold", "rollback", "error"];
var EXIT = { ok: 0, failed: 1, invalid: 2, rolledBack: 3, hold: 4, unmeasurable: 5 };

export {
  REASON_CODES,
  DECISIONS,
  EXIT
};
