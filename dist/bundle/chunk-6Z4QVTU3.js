import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  mean
} from "./chunk-NV47Y5AJ.js";
import {
  armOfRole
} from "./chunk-5IZNSQOS.js";

// src/gold/estimate.ts
function experienceOf(rows, prices) {
  const costs = rows.map((row) => costOf(row, prices)).filter((cost) => cost !== null);
  const latencies = rows.map((row) => row.latency_ms).filter((latency) => latency !== null);
  return {
    latency_ms: latencies.length > 0 ? mean(latencies) : null,
    cost_usd: costs.length > 0 ? mean(costs) : null
  };
}
function estimate({ runs }, manifest, experience) {
  const canary = runs.filter((run) => armOfRole(run.role) === "canary").length;
  return estimateOf({ canary, baseline: runs.length - canary }, manifest, experience);
}
function estimateOfRounds({ runs: { canary, baseline } }, rounds, manifest, experience) {
  return estimateOf({ canary: rounds * canary, baseline: baseline + (rounds - 1) * canary }, manifest, experience);
}
function estimateOf(runs, manifest, experience) {
  const total = runs.canary + runs.baseline;
  const latency = experience?.latency_ms ?? null;
  const cost = experience?.cost_usd ?? null;
  const max_cost_usd = manifest.gold.max_cost_usd ?? null;
  const cost_usd = cost === null ? null : cost * total;
  return {
    runs,
    cost_usd,
    seconds: latency === null ? null : latency * total / manifest.gold.concurrency / 1e3,
    max_cost_usd,
    over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
  };
}
function showEstimate(foreseen) {
  const { max_cost_usd, over_limit } = foreseen;
  const limit = max_cost_usd === null ? "" : `, at most $${max_cost_usd.toFixed(2)}`;
  const warning = over_limit ? "; asking will stop at the limit, and the result will be invalid" : "";
  return `${showNeeds(foreseen)}${limit}${warning}`;
}
function showNeeds({ runs, cost_usd, seconds }) {
  const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`;
  const time = seconds === null ? "time unknown" : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
  const money = cost_usd === null ? "cost unknown (no earlier rows with a cost)" : `about $${cost_usd.toFixed(2)}`;
  return `${asked}; ${time}; ${money}`;
}
function greatestCost(runs, rows, concurrency) {
  const costsOf = (arm) => rows.filter((row) => armOfRole(row.role) === arm).flatMap(({ cost_usd }) => cost_usd === null ? [] : [cost_usd]);
  const costs = { baseline: costsOf("baseline"), canary: costsOf("canary") };
  const usual = (arm) => {
    const count = runs.filter((run) => armOfRole(run.role) === arm).length;
    return count === 0 ? 0 : count * mean(costs[arm]);
  };
  const dearest = [...costs.baseline, ...costs.canary].reduce((most2, cost) => Math.max(most2, cost), 0);
  const most = usual("baseline") + usual("canary") + Math.min(concurrency, runs.length) * dearest;
  return Number.isFinite(most) ? most : null;
}
function costOf(row, prices) {
  const asking = row.cost_usd ?? priceOf(row, prices);
  return asking === null ? null : asking + (row.graded?.cost_usd ?? 0);
}
function priceOf(row, prices) {
  if (!prices || row.input_tokens === null || row.output_tokens === null) return null;
  return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}

export {
  experienceOf,
  estimate,
  estimateOfRounds,
  showEstimate,
  showNeeds,
  greatestCost
};
