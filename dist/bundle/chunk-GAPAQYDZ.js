import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/pages.ts
var MAP = "https://github.com/onestardao/WFGY/blob/main/ProblemMap/";
var PAGES = {
  boot: `${MAP}bootstrap-ordering.md`,
  pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
  contracts: `${MAP}data-contracts.md`,
  deltaS: `${MAP}embedding-vs-semantic.md`,
  retrieval: `${MAP}retrieval-playbook.md`,
  citations: `${MAP}retrieval-traceability.md`,
  lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
  resonance: `${MAP}entropy-collapse.md`,
  gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
  monitoring: `${MAP}ops/live_monitoring_rag.md`,
  debug: `${MAP}ops/debug_playbook.md`,
  cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
  deadlock: `${MAP}deployment-deadlock.md`,
  predeploy: `${MAP}predeploy-collapse.md`,
  rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
  freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
  shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
};

// src/model/stops.ts
var HARD_PAGES = [PAGES.deadlock, PAGES.predeploy];
var TABLE = {
  stop_delta_s_p95: {
    unit: "delta_s",
    op: ">",
    limit: 0.15,
    hard: true,
    reads: { row: "delta_s_drift_p95" },
    test: "quantile",
    pages: HARD_PAGES
  },
  stop_coverage: {
    unit: "share",
    op: "<",
    limit: 0.6,
    hard: true,
    reads: { row: "coverage" },
    test: "mean",
    pages: HARD_PAGES
  },
  stop_lambda_flip: {
    unit: "share",
    op: ">",
    limit: 0.2,
    hard: true,
    reads: { rate: "lambda_flip" },
    test: "rate",
    pages: HARD_PAGES
  },
  stop_5xx: {
    unit: "percent",
    op: ">",
    limit: 0.01,
    hard: true,
    reads: { rate: "rate_5xx", within: "error_rate" },
    test: "rate",
    prometheus: true,
    pages: HARD_PAGES
  },
  stop_tool_loop: {
    unit: "count",
    op: ">",
    limit: 0,
    hard: true,
    reads: null,
    test: null,
    pages: HARD_PAGES
  },
  stop_dark: {
    unit: "count",
    op: ">",
    limit: 0,
    hard: true,
    reads: null,
    test: "split",
    pages: [PAGES.deadlock, PAGES.predeploy],
    live: true
  },
  soft_latency: {
    unit: "ratio",
    op: ">",
    limit: 1.15,
    hard: false,
    reads: { row: "latency_p95" },
    test: "quantile",
    pages: [PAGES.monitoring]
  },
  soft_cost: {
    unit: "ratio",
    op: ">",
    limit: 1.1,
    hard: false,
    reads: { row: "cost_per_solved" },
    test: "ratio",
    pages: [PAGES.cost]
  }
};
var STOPS = TABLE;
var STOP_IDS = Object.keys(TABLE);
function findStop(id) {
  return Object.hasOwn(TABLE, id) ? TABLE[id] : void 0;
}
function rowOfSoftStop(stop) {
  const { hard, reads } = STOPS[stop];
  return !hard && reads && "row" in reads ? reads.row : null;
}
function rowOfStop(id) {
  const reads = findStop(id)?.reads;
  if (!reads) return null;
  return "row" in reads ? reads.row : reads.within ?? null;
}

export {
  PAGES,
  STOPS,
  STOP_IDS,
  findStop,
  rowOfSoftStop,
  rowOfStop
};
