import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  NOT_ERRORS
} from "./chunk-7GDWPFN7.js";

// src/window/ratio.ts
var PLAIN = [
  "error_rate",
  "rate_5xx",
  "excused",
  "lambda_flip",
  "tool_success",
  "coverage",
  "cost_per_solved",
  "cost",
  "latency_mean",
  "delta_s_mean"
];
var INDICATORS = ["latency_p50", "latency_p95", "delta_s_p50", "delta_s_p95"];
var RATIO_NAMES = [...PLAIN, ...INDICATORS];
var RATIO_COUNT = RATIO_NAMES.length;
var RATIO = Object.fromEntries(RATIO_NAMES.map((name, i) => [name, i]));
var isReply = (status) => status >= 200 && status <= 299;
function deltaSOf(row) {
  return clamped(row.delta_s_question_retrieved);
}
function clamped(value) {
  return value == null ? null : Math.min(1, Math.max(0, value));
}
function newRowRatios() {
  return { num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) };
}
function eachRatio({ num, den }, add) {
  for (let r = 0; r < PLAIN.length; r++) if (!Number.isNaN(num[r])) add(r, num[r], den[r]);
}
var isTimed = ({ num }) => !Number.isNaN(num[RATIO.latency_mean]);
function readStatus(status, num, notErrors) {
  const replied = isReply(status);
  const excused = !replied && notErrors.includes(status);
  num[RATIO.error_rate] = replied || excused ? 0 : 1;
  num[RATIO.rate_5xx] = status >= 500 && !excused ? 1 : 0;
  num[RATIO.excused] = excused || status === 0 ? 1 : 0;
  return { replied, excused };
}
function readStatusAlone(status, { num, den }, notErrors = NOT_ERRORS) {
  num.fill(Number.NaN);
  den.fill(1);
  readStatus(status, num, notErrors);
}
function readRatios(row, { num, den }, notErrors = NOT_ERRORS) {
  num.fill(Number.NaN);
  den.fill(1);
  const { status, tool_calls: calls, cost_usd: cost } = row;
  const { replied, excused } = readStatus(status, num, notErrors);
  if (row.lambda_retrieve != null && row.lambda_reason != null) {
    num[RATIO.lambda_flip] = canonical(row.lambda_retrieve) === canonical(row.lambda_reason) ? 0 : 1;
  }
  if (calls != null) {
    num[RATIO.tool_success] = calls - (row.tool_failures ?? 0);
    den[RATIO.tool_success] = calls;
  }
  if (row.coverage != null) num[RATIO.coverage] = row.coverage;
  if (cost != null) {
    num[RATIO.cost] = cost;
    if (row.solved != null) {
      num[RATIO.cost_per_solved] = cost;
      den[RATIO.cost_per_solved] = row.solved ? 1 : 0;
    }
  }
  if (replied || excused) num[RATIO.latency_mean] = row.latency_ms;
  const deltaS = deltaSOf(row);
  if (deltaS !== null) num[RATIO.delta_s_mean] = deltaS;
}
function canonical(lambda) {
  if (lambda === "->") return "\u2192";
  if (lambda === "<-") return "\u2190";
  return lambda === "x" ? "\xD7" : lambda;
}

// src/window/histogram.ts
var PAGE = 256;
var bits = new DataView(new ArrayBuffer(8));
function relativeHistogram() {
  return histogram((value) => {
    bits.setFloat64(0, value + 0);
    return bits.getUint32(0) >>> 12;
  });
}
function unitHistogram() {
  return histogram((value) => Math.floor(value * 1e4));
}
function histogram(binOf) {
  const pages = [];
  let n = 0;
  return {
    add(value) {
      const bin = binOf(value);
      pages[bin >>> 8] ??= newPage();
      const page = pages[bin >>> 8];
      const at = bin & PAGE - 1;
      if (page.count[at]++ === 0) {
        page.low[at] = value;
        page.high[at] = value;
      } else if (value < page.low[at]) page.low[at] = value;
      else if (value > page.high[at]) page.high[at] = value;
      n++;
    },
    distribution() {
      const bins = [];
      for (const page of pages) if (page !== void 0) addBins(page, bins);
      return { n, bins };
    }
  };
}
function newPage() {
  return { count: new Float64Array(PAGE), low: new Float64Array(PAGE), high: new Float64Array(PAGE) };
}
function addBins({ count, low, high }, bins) {
  for (let at = 0; at < PAGE; at++) {
    if (count[at] > 0) bins.push({ low: low[at], high: high[at], count: count[at] });
  }
}

// src/window/cell.ts
var WIDTH = 6;
function newColumns() {
  return new Float64Array(RATIO_COUNT * WIDTH);
}
function addUnit(columns, r, num, den) {
  const at = r * WIDTH;
  columns[at] += 1;
  columns[at + 1] += num;
  columns[at + 2] += den;
  columns[at + 3] += num * num;
  columns[at + 4] += den * den;
  columns[at + 5] += num * den;
}
function countUnit(columns, r, num, times) {
  const at = r * WIDTH;
  columns[at] += times;
  columns[at + 1] += times * num;
  columns[at + 2] += times;
  columns[at + 3] += times * num;
  columns[at + 4] += times;
  columns[at + 5] += times * num;
}
function addUnits(columns, r, num, den) {
  columns.set([den, num, den, num, den, num], r * WIDTH);
}
function sumsOf(columns, r) {
  const [units, num, den, numSq, denSq, cross] = columns.subarray(r * WIDTH, (r + 1) * WIDTH);
  return { units, num, den, numSq, denSq, cross };
}
function newCell() {
  const histograms = {
    latency: relativeHistogram(),
    delta_s: unitHistogram(),
    retrieve: relativeHistogram(),
    rerank: relativeHistogram(),
    reason: relativeHistogram(),
    delta_s_anchor: unitHistogram(),
    cost: relativeHistogram()
  };
  return { requests: 0, columns: newColumns(), histograms };
}
function addMain({ histograms }, row, ratios) {
  if (isTimed(ratios)) histograms.latency.add(row.latency_ms);
  const deltaS = deltaSOf(row);
  if (deltaS !== null) histograms.delta_s.add(deltaS);
}
function addParts({ histograms }, row) {
  if (isReply(row.status)) {
    if (row.retrieve_ms != null) histograms.retrieve.add(row.retrieve_ms);
    if (row.rerank_ms != null) histograms.rerank.add(row.rerank_ms);
    if (row.reason_ms != null) histograms.reason.add(row.reason_ms);
  }
  const toAnchor = clamped(row.delta_s_retrieved_anchor);
  if (toAnchor !== null) histograms.delta_s_anchor.add(toAnchor);
  if (row.cost_usd != null) histograms.cost.add(row.cost_usd);
}
function addToSegment(cell, row, ratios) {
  cell.requests++;
  addMain(cell, row, ratios);
  eachRatio(ratios, (r, num, den) => addUnit(cell.columns, r, num, den));
}
function summariseCell(cell) {
  return {
    requests: cell.requests,
    ratios: byRatio((r) => ({ ...sumsOf(cell.columns, r), at: null, users: null, blocks: null })),
    distributions: distributionsOf(cell)
  };
}
function byRatio(make) {
  return Object.fromEntries(RATIO_NAMES.map((name, r) => [name, make(r)]));
}
function distributionsOf({ histograms }) {
  const entries = Object.entries(histograms).map(([name, histogram2]) => [name, histogram2.distribution()]);
  return Object.fromEntries(entries);
}

export {
  relativeHistogram,
  unitHistogram,
  PLAIN,
  RATIO_NAMES,
  RATIO_COUNT,
  RATIO,
  isReply,
  deltaSOf,
  clamped,
  newRowRatios,
  eachRatio,
  isTimed,
  readStatusAlone,
  readRatios,
  newColumns,
  addUnit,
  countUnit,
  addUnits,
  sumsOf,
  newCell,
  addMain,
  addParts,
  addToSegment,
  summariseCell,
  byRatio,
  distributionsOf
};
