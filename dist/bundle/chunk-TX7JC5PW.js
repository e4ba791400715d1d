import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isFull,
  isShadow
} from "./chunk-LAR22WVF.js";
import {
  findRate,
  logBetaKernel,
  logBetaLower,
  logBetaUpper,
  sum
} from "./chunk-YOYLLBYC.js";
import {
  failingSides,
  isInside,
  targetOf
} from "./chunk-QBOUR326.js";
import {
  orderStatistic
} from "./chunk-GNNX5O3N.js";
import {
  LIVE_ROW_IDS,
  ROWS,
  ROW_IDS
} from "./chunk-S43B2SWL.js";

// src/statistics/sequential/needed.ts
var MOST = 1e9;
function requestsUntil(decided) {
  let reach = 1;
  while (reach < MOST && !decided(reach)) reach = Math.min(MOST, reach * 2);
  return firstWhere(decided, Math.floor(reach / 2), reach);
}
function firstWhere(holds, low, high) {
  let [first, end] = [low, high + 1];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (holds(middle)) end = middle;
    else first = middle + 1;
  }
  return first > high ? Infinity : first;
}

// src/statistics/sequential/rate.ts
function logERateAbove(k, n, p0, prior) {
  if (n === 0 || p0 >= 1) return 0;
  if (p0 <= 0) return k > 0 ? Infinity : 0;
  const { a, b } = prior;
  return logMixture(k, n, p0, prior) + logBetaUpper(p0, a + k, b + n - k) - logBetaUpper(p0, a, b);
}
function logERateBelow(k, n, p0, prior) {
  if (n === 0 || p0 <= 0) return 0;
  if (p0 >= 1) return k < n ? Infinity : 0;
  const { a, b } = prior;
  return logMixture(k, n, p0, prior) + logBetaLower(p0, a + k, b + n - k) - logBetaLower(p0, a, b);
}
function logMixture(k, n, p0, { a, b }) {
  return logBetaKernel(p0, a, b) - logBetaKernel(p0, a + k, b + n - k);
}
function rateConfidenceSequence(seen) {
  const { k, n, alpha, prior } = seen;
  const bar = Math.log(2 / alpha);
  const low = k <= 0 ? 0 : findRate((p0) => logERateAbove(k, n, p0, prior(p0)) - bar);
  const high = k >= n ? 1 : findRate((p0) => logERateBelow(k, n, p0, prior(p0)) - bar);
  return [Number.isNaN(low) ? 0 : low, Number.isNaN(high) ? 1 : high];
}

// src/statistics/sequential/mean.ts
var MEAN_FROM = 200;
function meanConfidenceSequence(seen) {
  const radius = radiusOf(seen, 2);
  return [seen.mean - radius, seen.mean + radius];
}
function meanLowerBound(seen) {
  return seen.mean - radiusOf(seen, 1);
}
function meanUpperBound(seen) {
  return seen.mean + radiusOf(seen, 1);
}
function radiusOf(seen, sides) {
  return seen.n >= MEAN_FROM ? seen.sd * radiusPerSd(seen, sides) : Infinity;
}
function radiusPerSd({ n, alpha, tightestAt: tightestAt2 }, sides) {
  if (!(n >= MEAN_FROM)) return Infinity;
  const spent = Math.min(sides === 1 ? 2 * alpha : alpha, 0.999);
  const logOdds = -2 * Math.log(spent);
  const rho2 = (logOdds + Math.log(logOdds + 1)) / tightestAt2;
  const root = Math.sqrt(n * rho2 + 1);
  const bar = sides === 2 ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha));
  return Math.sqrt(2 * (n * rho2 + 1) / (n * n * rho2) * bar);
}
function ratioConfidenceSequence(sums, { alpha, tightestAt: tightestAt2 }) {
  const { n } = sums;
  if (!(n >= MEAN_FROM)) return [-Infinity, Infinity];
  const r2 = radiusPerSd({ n, alpha, tightestAt: tightestAt2 }, 2) ** 2;
  const [y, x] = [sums.y / n, sums.x / n];
  const centred = (product, of) => r2 * (product - n * of) / (n - 1);
  const square = x * x - centred(sums.xx, x * x);
  const half = x * y - centred(sums.xy, x * y);
  const constant = y * y - centred(sums.yy, y * y);
  if (!(square > 0)) return [-Infinity, Infinity];
  const spread2 = Math.sqrt(Math.max(0, half * half - square * constant));
  return [(half - spread2) / square, (half + spread2) / square];
}

// src/statistics/sequential/clusters.ts
var FEWEST_BLOCKS = 5;
var BELIEVED_FROM = 2.5;
function designEffect(rows) {
  const clusterings = [...rows.users ? [rows.users] : [], ...rows.blocks ? blockings(rows.blocks) : []];
  return Math.max(1, ...clusterings.map((clusters) => believed(rows, clusters)));
}
function believed(rows, clusters) {
  const ratio2 = rows.num / rows.den;
  const independent = spread(rows, ratio2);
  if (!(independent > 0) || clusters.units < 2) return 1;
  const effect = spread(clusters, ratio2) / independent;
  const error = standardError(rows, clusters);
  return effect > 1 + BELIEVED_FROM * error ? effect * (1 + error) : 1;
}
function spread({ num, den, numSq, denSq, cross }, ratio2) {
  const squares = numSq - 2 * ratio2 * cross + ratio2 * ratio2 * denSq;
  const rounding = 1e-12 * (numSq + ratio2 * ratio2 * denSq + Math.abs(ratio2 * num));
  return squares > rounding ? squares / (den - denSq / den) : 0;
}
function standardError(rows, clusters) {
  const withinRows = rows.denSq / rows.den * clusters.den;
  return Math.sqrt(2 * Math.max(0, clusters.denSq - withinRows)) / clusters.den;
}
function blockings(blocks) {
  const num = new Float64Array(blocks.num);
  const den = new Float64Array(blocks.den);
  const widths = [];
  for (let count = num.length; ; count = Math.floor(count / 2)) {
    const sums = sumsOf(num, den, count);
    if (sums.units < FEWEST_BLOCKS) return widths;
    widths.push(sums);
    joinPairs(num, count);
    joinPairs(den, count);
  }
}
function joinPairs(values, count) {
  const half = Math.floor(count / 2);
  for (let i = 0; i < half; i++) values[i] = values[2 * i] + values[2 * i + 1];
  if (count % 2 === 1) values[half - 1] += values[count - 1];
}
function sumsOf(nums, dens, count) {
  const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
  for (let i = 0; i < count; i++) {
    const num = nums[i];
    const den = dens[i];
    if (num === 0 && den === 0) continue;
    sums.units++;
    sums.num += num;
    sums.den += den;
    sums.numSq += num * num;
    sums.denSq += den * den;
    sums.cross += num * den;
  }
  return sums;
}

// src/gates/live/effect.ts
var INDEPENDENT = { value: 1, unit: "requests" };
function effectOf(sums) {
  if (!(sums.den > 0)) return INDEPENDENT;
  return stronger(
    { value: designEffect({ ...sums, blocks: null }), unit: "users" },
    { value: designEffect({ ...sums, users: null }), unit: "minutes" }
  );
}
function effectOfCalls(sums) {
  const { num, den } = sums;
  const calls = { ...sums, units: den, numSq: num, denSq: den, cross: num };
  const byRequest = { value: designEffect({ ...calls, users: sums, blocks: null }), unit: "requests" };
  return stronger(byRequest, effectOf(calls));
}
function stronger(a, b) {
  const most = a.value >= b.value ? a : b;
  return most.value > 1 ? most : INDEPENDENT;
}
function describeEffect({ value, unit }) {
  if (value < 1.05) return "";
  const of = {
    requests: "calls of one request",
    users: "requests of one user",
    minutes: "requests of the same minutes"
  };
  const counted = { requests: "requests", users: "users", minutes: "blocks of time" }[unit];
  if (!Number.isFinite(value)) return `Counted by ${counted}: ${of[unit]} are alike, and too few came to tell how much.`;
  return `Counted by ${counted}: ${of[unit]} are alike, so ${value.toFixed(1)} requests tell as much as one alone would.`;
}

// src/gates/live/confidence-sequence.ts
function ratePrior(limit) {
  return { a: 1, b: Math.min(80, Math.max(20, 0.4 / limit)) };
}
function rateSequence({ k, n }, effect = INDEPENDENT, baseline = null) {
  const value = k / n;
  const worth = (scale) => [scale * k / effect.value, scale * n / effect.value];
  return {
    value,
    baseline,
    canary: value,
    above: (x, alpha, scale = 1) => logERateAbove(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
    below: (x, alpha, scale = 1) => logERateBelow(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
    interval: (alpha) => {
      const [successes, requests] = worth(1);
      return rateConfidenceSequence({ k: successes, n: requests, alpha, prior: ratePrior });
    },
    effect
  };
}
function complementOf(failures) {
  const flip = (x) => x === null ? null : 1 - x;
  return {
    value: 1 - failures.value,
    baseline: flip(failures.baseline),
    canary: 1 - failures.value,
    above: (x, alpha, scale) => failures.below(1 - x, alpha, scale),
    below: (x, alpha, scale) => failures.above(1 - x, alpha, scale),
    interval: (alpha) => {
      const [low, high] = failures.interval(alpha);
      return [1 - high, 1 - low];
    },
    effect: failures.effect
  };
}
function meanSequence(sums, options) {
  const { effect = INDEPENDENT, tightestAt: tightestAt2, baseline = null } = options;
  const { num, units, numSq } = sums;
  const mean = num / units;
  const sd = units < 2 ? 0 : Math.sqrt(Math.max(0, numSq - units * mean * mean) / (units - 1));
  const seen = (alpha, scale = 1) => ({ mean, sd, n: scale * units / effect.value, alpha, tightestAt: tightestAt2 });
  return {
    value: mean,
    baseline,
    canary: mean,
    above: (x, alpha, scale) => meanLowerBound(seen(alpha, scale)) > x,
    below: (x, alpha, scale) => meanUpperBound(seen(alpha, scale)) < x,
    interval: (alpha) => meanConfidenceSequence(seen(alpha)),
    effect
  };
}
function boundedSequence(canary) {
  return {
    value: canary.value,
    baseline: null,
    canary: canary.value,
    above: (x, alpha, scale = 1) => canary.low(alpha, scale) > x,
    below: (x, alpha, scale = 1) => canary.high(alpha, scale) < x,
    interval: (alpha) => [canary.low(alpha / 2, 1), canary.high(alpha / 2, 1)],
    effect: canary.effect
  };
}
var difference = (canary, baseline) => canary - baseline;
var ratio = (canary, baseline) => baseline > 0 ? Math.max(0, canary) / baseline : Number.POSITIVE_INFINITY;
function comparedSequence(baseline, canary, of) {
  const low = (alpha, scale) => of(canary.low(alpha / 2, scale), baseline.high(alpha / 2, scale));
  const high = (alpha, scale) => of(canary.high(alpha / 2, scale), baseline.low(alpha / 2, scale));
  return {
    value: of(canary.value, baseline.value),
    baseline: baseline.value,
    canary: canary.value,
    above: (x, alpha, scale = 1) => low(alpha, scale) > x,
    below: (x, alpha, scale = 1) => high(alpha, scale) < x,
    interval: (alpha) => [low(alpha / 2, 1), high(alpha / 2, 1)],
    effect: canary.effect.value >= baseline.effect.value ? canary.effect : baseline.effect
  };
}

// src/gates/live/reading.ts
function measuredReading(manifest, row, sequence, n) {
  const { baseline, canary, value } = sequence;
  return { ...emptyReading(manifest, row), baseline, canary, value, n, sequence };
}
function countedReading(manifest, row, numbers) {
  return { ...emptyReading(manifest, row), ...numbers };
}
function unmeasured(manifest, row, note, reason = "not_measured") {
  return { ...emptyReading(manifest, row), note, reason };
}
function emptyReading(manifest, row) {
  const target = targetOf(manifest, row);
  return { row, target, line: lineOf(row, target), baseline: null, canary: null, value: null, n: 0, sequence: null };
}
function lineOf(row, { threshold, op }) {
  const { line, target } = ROWS[row];
  if (line === void 0 || target === null) return null;
  const beyond = op === "<=" ? line > threshold : line < threshold;
  return beyond ? line : threshold + (line - target);
}
function barOf({ target, line }) {
  return { op: target.op, target: target.threshold, line };
}

// src/statistics/sequential/ranks.ts
function quantilePrior(p) {
  return { a: 200 * p, b: 200 * (1 - p) };
}
function lowerRank({ n, p, alpha, prior = quantilePrior(p), designEffect: designEffect2 = 1 }) {
  const isAccepted = (k) => logERateBelow(k / designEffect2, n / designEffect2, p, prior) < Math.log(1 / alpha);
  const accepted = firstWhere((k) => k >= n * p || isAccepted(k), 0, n);
  return accepted === 0 ? null : accepted;
}
function upperRank({ n, p, alpha, prior = quantilePrior(p), designEffect: designEffect2 = 1 }) {
  const isRejected = (k) => logERateAbove(k / designEffect2, n / designEffect2, p, prior) >= Math.log(1 / alpha);
  const rejected = firstWhere((k) => k > n * p && isRejected(k), 0, n);
  return Number.isFinite(rejected) ? rejected : null;
}

// src/gates/live/bounded-estimate.ts
function boundedQuantile(distribution, p, effect = INDEPENDENT) {
  const { n } = distribution;
  const value = (rank, end) => orderStatistic(distribution, Math.min(n, Math.max(1, rank)))[end];
  const asked = (alpha, scale) => ({ n: Math.round(n * scale), p, alpha, designEffect: effect.value });
  return {
    value: quantileOf(distribution, p),
    effect,
    low(alpha, scale) {
      const rank = lowerRank(asked(alpha, scale));
      return rank === null ? Number.NEGATIVE_INFINITY : value(Math.ceil(rank / scale), "low");
    },
    high(alpha, scale) {
      const rank = upperRank(asked(alpha, scale));
      return rank === null ? Number.POSITIVE_INFINITY : value(Math.ceil(rank / scale), "high");
    }
  };
}
function quantileOf(distribution, p) {
  const position = 1 + (distribution.n - 1) * p;
  const rank = Math.floor(position);
  const below = valueAt(distribution, rank);
  return position === rank ? below : below + (position - rank) * (valueAt(distribution, rank + 1) - below);
}
function valueAt({ bins }, rank) {
  let below = 0;
  for (const { low, high, count } of bins) {
    if (rank <= below + count) {
      if (low === high || !Number.isFinite(high)) return low;
      return low + (rank - below - 0.5) / count * (high - low);
    }
    below += count;
  }
  return Number.NaN;
}
function boundedRatio(sums, { effect, tightestAt: tightestAt2 }) {
  const { units, num, den, numSq, denSq, cross } = sums;
  const bounds = (alpha, scale) => {
    const by = scale / effect.value;
    const worth = { n: units * by, y: num * by, x: den * by, yy: numSq * by, xx: denSq * by, xy: cross * by };
    return ratioConfidenceSequence(worth, { alpha: Math.min(1, 2 * alpha), tightestAt: tightestAt2 });
  };
  return {
    value: num / den,
    effect,
    low: (alpha, scale) => bounds(alpha, scale)[0],
    high: (alpha, scale) => bounds(alpha, scale)[1]
  };
}

// src/gates/live/measured.ts
function isOfRequests(row) {
  return ROWS[row].live?.from === "requests";
}
var REQUEST_ROWS = ROW_IDS.filter(isOfRequests);
var MEASURES = {
  delta_s_drift_median: (manifest, arms) => comparedQuantile(manifest, arms, "delta_s_drift_median"),
  delta_s_drift_p95: (manifest, arms) => comparedQuantile(manifest, arms, "delta_s_drift_p95"),
  delta_s_median: deltaSMedian,
  coverage,
  latency_p95: (manifest, arms) => comparedQuantile(manifest, arms, "latency_p95"),
  error_rate: errorRate,
  tool_success: toolSuccess,
  cost_per_solved: costPerSolved
};
function measuredReadings(manifest, arms) {
  return REQUEST_ROWS.map((row) => MEASURES[row](manifest, arms));
}
var NO_DELTA_S = "The log carries no delta_s_question_retrieved";
var LEXICAL = "The built-in embedder is lexical: set embeddings to hold \u0394S to an absolute target.";
var QUANTILE_ROWS = {
  delta_s_drift_median: { of: "delta_s", indicator: "delta_s_p50", p: 0.5, compare: difference, absent: NO_DELTA_S },
  delta_s_drift_p95: { of: "delta_s", indicator: "delta_s_p95", p: 0.95, compare: difference, absent: NO_DELTA_S },
  latency_p95: { of: "latency", indicator: "latency_p95", p: 0.95, compare: ratio, absent: "No request has a reply" }
};
function comparedQuantile(manifest, arms, row) {
  const { of, indicator, p, compare, absent } = QUANTILE_ROWS[row];
  const canary = arms.canary.distributions[of];
  const baseline = arms.baseline?.distributions[of];
  const missing = missingArm(manifest, row, arms, { canary: canary.n, baseline: baseline?.n ?? 0 }, absent);
  if (missing) return missing;
  const sequence = comparedSequence(
    boundedQuantile(baseline, p, arms.effect("baseline", indicator)),
    boundedQuantile(canary, p, arms.effect("canary", indicator)),
    compare
  );
  return Number.isFinite(sequence.value) ? measuredReading(manifest, row, sequence, canary.n) : unmeasured(manifest, row, "The baseline's own figure is 0, so there is no ratio to it.");
}
function missingArm(manifest, row, arms, n, absent) {
  if (arms.canary.requests === 0) return unmeasured(manifest, row, "The canary served no request.", "no_traffic");
  if (n.canary === 0) return unmeasured(manifest, row, `${absent} of the canary.`);
  if (!ROWS[row].relative) return null;
  if (arms.baseline === null) {
    const why = "Nobody is served by the baseline any more, and no window in which both arms served was given.";
    return unmeasured(manifest, row, why);
  }
  if (arms.baseline.requests === 0) return unmeasured(manifest, row, "The baseline served no request.", "no_traffic");
  return n.baseline === 0 ? unmeasured(manifest, row, `${absent} of the baseline.`) : null;
}
function deltaSMedian(manifest, arms) {
  if (arms.lexical) return unmeasured(manifest, "delta_s_median", LEXICAL);
  const canary = arms.canary.distributions.delta_s;
  const missing = missingArm(manifest, "delta_s_median", arms, { canary: canary.n, baseline: 0 }, NO_DELTA_S);
  if (missing) return missing;
  const sequence = boundedSequence(boundedQuantile(canary, 0.5, arms.effect("canary", "delta_s_p50")));
  const before = arms.baseline?.distributions.delta_s;
  const baseline = before && before.n > 0 ? boundedQuantile(before, 0.5).value : null;
  return { ...measuredReading(manifest, "delta_s_median", sequence, canary.n), baseline };
}
function coverage(manifest, arms) {
  const sums = arms.canary.ratios.coverage;
  const missing = missingArm(
    manifest,
    "coverage",
    arms,
    { canary: sums.units, baseline: 0 },
    "The log carries no coverage"
  );
  if (missing) return missing;
  return measuredReading(
    manifest,
    "coverage",
    meanSequence(sums, {
      effect: arms.effect("canary", "coverage"),
      tightestAt: arms.tightestAt.canary,
      baseline: figureOf(arms.baseline, "coverage")
    }),
    sums.units
  );
}
function errorRate(manifest, arms) {
  const { num, den } = arms.canary.ratios.error_rate;
  const missing = missingArm(manifest, "error_rate", arms, { canary: den, baseline: 0 }, "No errors are counted");
  if (missing) return missing;
  const baseline = figureOf(arms.baseline, "error_rate");
  const sequence = rateSequence({ k: num, n: den }, arms.effect("canary", "error_rate"), baseline);
  return measuredReading(manifest, "error_rate", sequence, den);
}
function toolSuccess(manifest, arms) {
  const { num, den } = arms.canary.ratios.tool_success;
  const absent = "The log carries no tool_calls, or no tool was called,";
  const missing = missingArm(manifest, "tool_success", arms, { canary: den, baseline: 0 }, absent);
  if (missing) return missing;
  const before = figureOf(arms.baseline, "tool_success");
  const failures = rateSequence(
    { k: den - num, n: den },
    arms.effect("canary", "tool_success"),
    before === null ? null : 1 - before
  );
  return measuredReading(manifest, "tool_success", complementOf(failures), den);
}
function costPerSolved(manifest, arms) {
  const row = "cost_per_solved";
  const canary = arms.canary.ratios.cost_per_solved;
  const baseline = arms.baseline?.ratios.cost_per_solved;
  const n = { canary: canary.units, baseline: baseline?.units ?? 0 };
  const missing = missingArm(manifest, row, arms, n, "The log carries no cost_usd with solved");
  if (missing) return missing;
  if (canary.den === 0 || baseline.den === 0) return unmeasured(manifest, row, "An arm solved nothing.");
  if (baseline.num === 0) return unmeasured(manifest, row, "The baseline costs nothing.");
  const located = (arm, sums) => boundedRatio(sums, { effect: arms.effect(arm, row), tightestAt: arms.tightestAt[arm] });
  return measuredReading(
    manifest,
    row,
    comparedSequence(located("baseline", baseline), located("canary", canary), ratio),
    canary.units
  );
}
function figureOf(cell, name) {
  const sums = cell?.ratios[name];
  return sums && sums.den > 0 ? sums.num / sums.den : null;
}

// src/gates/live/rule.ts
function verdictOf(sequence, bar, terms) {
  const enough = terms.requests >= terms.minRequests;
  const inside = isWithin(sequence, bar, terms);
  if (terms.live === "estimate") return enough ? inside ? "pass" : "fail" : "inconclusive";
  if (!inside) return isSurelyOutside(sequence, bar, terms.failing) ? "fail" : "inconclusive";
  return enough && excludesLine(sequence, bar, terms.alpha) ? "pass" : "inconclusive";
}
function requestsNeeded(sequence, bar, terms) {
  const short = Math.max(0, terms.minRequests - terms.requests);
  if (terms.live === "estimate" || terms.requests === 0) return short;
  const inside = isWithin(sequence, bar, terms);
  const decided = (requests) => {
    const scale = requests / terms.requests;
    return inside ? excludesLine(sequence, bar, terms.alpha, scale) : isSurelyOutside(sequence, bar, terms.failing, scale);
  };
  const total = requestsUntil(decided);
  if (!Number.isFinite(total)) return null;
  return Math.max(inside ? short : 0, total - terms.requests);
}
function isWithin(sequence, bar, { failing }) {
  if (bar.op === "==") return !isSurelyOutside(sequence, bar, failing);
  return isInside(sequence.value, bar.op, bar.target);
}
function isSurelyOutside(sequence, { op, target }, alpha, scale = 1) {
  return failingSides(op).some((side) => sequence[side](target, alpha, scale));
}
function excludesLine(sequence, { op, line }, alpha, scale = 1) {
  if (line === null) return true;
  return failingSides(op).every((side) => sequence[side === "above" ? "below" : "above"](line, alpha / 2, scale));
}

// src/gates/live/window-input.ts
function armsOf({
  phase,
  summary,
  reference
}) {
  const { canary } = summary.arms;
  const baseline = isFull(phase) ? reference?.arms.baseline ?? null : summary.arms.baseline;
  const of = { baseline, canary };
  const known = /* @__PURE__ */ new Map();
  return {
    canary,
    baseline,
    effect(arm, ratio2) {
      const key = `${arm} ${ratio2}`;
      const found = known.get(key) ?? effectIn(of[arm], ratio2);
      known.set(key, found);
      return found;
    },
    lexical: summary.lexical === true,
    tightestAt: tightestAt(phase)
  };
}
function effectIn(cell, ratio2) {
  const sums = cell.ratios[ratio2];
  return ratio2 === "tool_success" ? effectOfCalls(sums) : effectOf(sums);
}
function tightestAt({ weight, mirror, window }) {
  const share = mirror === null ? weight / 100 : 1 / 2;
  const others = share >= 1 ? 1 : (1 - share) / Math.max(share, 1e-3);
  return { canary: window.min_requests, baseline: Math.max(1, window.min_requests * others) };
}
function sidesThatCanFail({
  manifest,
  phase,
  summary: { kind }
}) {
  const testsOfRequests = 2 + (kind === "prometheus" ? 0 : gatingFields(manifest).length);
  const sides = LIVE_ROW_IDS.filter((row) => !(row in manifest.not_required) && isMeasuredIn(phase, row)).map((row) => {
    const { op, live } = ROWS[row];
    if (!live?.test || kind === "prometheus" && !live.prometheus) return 0;
    return failingSides(op).length * (live.from === "requests" ? testsOfRequests : 1);
  });
  const excused = kind === "prometheus" || "error_rate" in manifest.not_required ? 0 : 2;
  return Math.max(1, sum(sides) + excused);
}
function gatingFields(manifest) {
  return (manifest.window?.segments ?? []).flatMap(
    (segment) => typeof segment === "object" && segment.gate ? [segment.field] : []
  );
}
function isMeasuredIn(phase, row) {
  const from = ROWS[row].live?.from;
  return from === "users" ? !isShadow(phase) : from === "copies" ? isShadow(phase) : true;
}

export {
  requestsUntil,
  firstWhere,
  logERateBelow,
  logMixture,
  rateConfidenceSequence,
  designEffect,
  INDEPENDENT,
  describeEffect,
  ratePrior,
  rateSequence,
  complementOf,
  boundedSequence,
  difference,
  ratio,
  comparedSequence,
  boundedQuantile,
  quantileOf,
  measuredReading,
  countedReading,
  unmeasured,
  barOf,
  isOfRequests,
  REQUEST_ROWS,
  measuredReadings,
  verdictOf,
  requestsNeeded,
  isSurelyOutside,
  armsOf,
  effectIn,
  tightestAt,
  sidesThatCanFail,
  gatingFields,
  isMeasuredIn
};
