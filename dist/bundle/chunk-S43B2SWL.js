import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  PAGES
} from "./chunk-GAPAQYDZ.js";

// src/model/rows.ts
var NONE_WRONG = { unit: "count", op: "<=", target: 0 };
var PROBED = {
  gold: { test: null, required: "never" },
  live: { from: "probes", test: null, required: "never" }
};
var TABLE = {
  secrets_present: {
    gate: "G1",
    ...NONE_WRONG,
    declaredBy: "secrets",
    beforeAsking: true,
    ...PROBED,
    page: PAGES.boot
  },
  pins_fixed: {
    gate: "G1",
    ...NONE_WRONG,
    pointsAt: "pins",
    gold: { test: null, required: "always" },
    live: { from: "manifest", test: null, required: "always" },
    page: PAGES.pins
  },
  pins_live: {
    gate: "G1",
    ...NONE_WRONG,
    pointsAt: "pins",
    failsAs: "pins_mismatch",
    gold: { test: null, required: "always", onlyBettered: "by the canary" },
    live: { from: "pins", test: null, required: "carried" },
    page: PAGES.pins
  },
  contracts: {
    gate: "G1",
    ...NONE_WRONG,
    gold: { test: null, required: "always", onlyBettered: "by the canary" },
    page: PAGES.contracts
  },
  boot_order: {
    gate: "G1",
    ...NONE_WRONG,
    declaredBy: "boot",
    beforeAsking: true,
    ...PROBED,
    page: PAGES.boot
  },
  freeze: {
    gate: "G1",
    ...NONE_WRONG,
    declaredBy: "freeze",
    failsAs: "frozen",
    ...PROBED,
    page: PAGES.freeze
  },
  delta_s_drift_median: {
    gate: "G2",
    unit: "delta_s",
    arms: "delta_s",
    signed: true,
    relative: true,
    op: "<=",
    target: 0.03,
    line: 0.06,
    gold: { test: "mcnemar", required: "always", onlyBettered: "in pairs" },
    live: { from: "requests", test: "quantile", required: "always" },
    page: PAGES.deltaS
  },
  delta_s_drift_p95: {
    gate: "G2",
    unit: "delta_s",
    arms: "delta_s",
    signed: true,
    relative: true,
    op: "<=",
    target: 0.1,
    line: 0.15,
    gold: { test: "mcnemar", required: "always", onlyBettered: "in pairs" },
    live: { from: "requests", test: "quantile", required: "always" },
    page: PAGES.deltaS
  },
  delta_s_median: {
    gate: "G2",
    unit: "delta_s",
    op: "<=",
    target: 0.45,
    gold: { test: null, required: "never" },
    live: { from: "requests", test: "quantile", required: "never" },
    page: PAGES.deltaS
  },
  coverage: {
    gate: "G2",
    unit: "share",
    op: ">=",
    target: 0.7,
    line: 0.6,
    gold: { test: "mean", required: "always", onlyBettered: "by the canary" },
    live: { from: "requests", test: "mean", required: "carried" },
    page: PAGES.retrieval
  },
  lambda_convergence: {
    gate: "G2",
    unit: "share",
    op: ">=",
    target: 0.8,
    gold: { test: "exchange", required: "always", onlyBettered: "in pairs" },
    page: PAGES.lambda
  },
  lambda_collapse: {
    gate: "G2",
    ...NONE_WRONG,
    gold: { test: "exchange", required: "always", onlyBettered: "in pairs" },
    page: PAGES.lambda
  },
  lambda_split: {
    gate: "G2",
    unit: "share",
    op: "<=",
    target: 0.1,
    gold: { test: "exchange", required: "always" },
    page: PAGES.lambda
  },
  e_resonance: {
    gate: "G2",
    unit: "slope",
    op: "<=",
    target: 0.02,
    gold: { test: null, required: "carried" },
    live: { from: "sessions", test: null, required: "carried" },
    page: PAGES.resonance
  },
  gold_regression: {
    gate: "G2",
    unit: "points",
    arms: "points",
    relative: true,
    op: "<=",
    target: 2,
    gold: { test: "mean", required: "always", score: true, onlyBettered: "in pairs" },
    page: PAGES.gold
  },
  graded_regression: {
    gate: "G2",
    unit: "points",
    arms: "points",
    op: "<=",
    target: 2,
    gold: { test: "label_exchange", required: "never" },
    page: PAGES.gold
  },
  latency_p95: {
    gate: "G3",
    unit: "ratio",
    arms: "ms",
    relative: true,
    op: "<=",
    target: 1.15,
    line: 1.3,
    gold: { test: "mcnemar", required: "always", waivedBy: "quality_gain" },
    live: { from: "requests", test: "quantile", required: "always", prometheus: true },
    page: PAGES.monitoring
  },
  error_rate: {
    gate: "G3",
    unit: "percent",
    op: "<=",
    target: 5e-3,
    line: 0.01,
    gold: { test: "binomial", required: "always", onlyBettered: "by the canary" },
    live: { from: "requests", test: "rate", required: "always", prometheus: true },
    page: PAGES.debug
  },
  tool_success: {
    gate: "G3",
    unit: "percent",
    op: ">=",
    target: 0.99,
    line: 0.98,
    gold: { test: "binomial", required: "carried" },
    live: { from: "requests", test: "rate", required: "carried" },
    page: PAGES.debug
  },
  cost_per_solved: {
    gate: "G3",
    unit: "ratio",
    arms: "usd",
    relative: true,
    op: "<=",
    target: 1.1,
    line: 1.2,
    gold: { test: "label_exchange", required: "carried", waivedBy: "quality_gain" },
    live: { from: "requests", test: "ratio", required: "carried" },
    page: PAGES.cost
  },
  probes: {
    gate: "G3",
    ...NONE_WRONG,
    declaredBy: "probes",
    ...PROBED,
    page: PAGES.monitoring
  },
  srm: {
    gate: "traffic",
    unit: "p_value",
    arms: "percent",
    op: ">=",
    target: null,
    live: { from: "users", test: "split", required: "always", prometheus: true },
    page: PAGES.shadow
  },
  stickiness: {
    gate: "traffic",
    unit: "percent",
    op: "<=",
    target: 1e-3,
    live: { from: "users", test: "rate", required: "sticky" },
    page: PAGES.shadow
  },
  mirrored_share: {
    gate: "traffic",
    unit: "percent",
    op: "==",
    target: null,
    live: { from: "copies", test: "rate", required: "always" },
    page: PAGES.shadow
  },
  mirror_p99_added: {
    gate: "traffic",
    unit: "percent",
    arms: "ms",
    op: "<=",
    target: 0.05,
    live: { from: "copies", test: "quantile", required: "never" },
    page: PAGES.shadow
  },
  shadow_delta_s: {
    gate: "traffic",
    unit: "delta_s",
    op: "<=",
    target: 0.45,
    live: { from: "copies", test: "quantile", required: "never" },
    page: PAGES.shadow
  }
};
var ROWS = TABLE;
var ROW_IDS = Object.keys(TABLE);
function findRow(id) {
  return Object.hasOwn(TABLE, id) ? TABLE[id] : void 0;
}
var GOLD_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].gold !== void 0);
var SCORE_ROW = GOLD_ROW_IDS.find((row) => ROWS[row].gold?.score);
var LIVE_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].live !== void 0);
function isProbed(row) {
  return ROWS[row].declaredBy !== void 0;
}

export {
  ROWS,
  ROW_IDS,
  findRow,
  GOLD_ROW_IDS,
  SCORE_ROW,
  LIVE_ROW_IDS,
  isProbed
};
