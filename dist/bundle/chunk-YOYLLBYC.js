import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  mean
} from "./chunk-NV47Y5AJ.js";
import {
  keyOf
} from "./chunk-YED3RMCM.js";

// src/statistics/quantile.ts
function quantile(values, p) {
  const copy = Float64Array.from(values);
  if (copy.length === 0) return Number.NaN;
  const position = (copy.length - 1) * p;
  const rank = Math.floor(position);
  select(copy, rank);
  if (rank === position) return copy[rank];
  return between(copy[rank], smallestFrom(copy, rank + 1), position - rank);
}
function quantileSorted(sorted, p) {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * p;
  const rank = Math.floor(position);
  return rank === position ? sorted[rank] : between(sorted[rank], sorted[rank + 1], position - rank);
}
function median(values) {
  return quantile(values, 0.5);
}
function between(below, above, share2) {
  return below === above ? below : below + share2 * (above - below);
}
function smallestFrom(values, start) {
  let smallest = Infinity;
  for (let i = start; i < values.length; i++) if (values[i] < smallest) smallest = values[i];
  return smallest;
}
function select(values, rank) {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[rank];
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const moved = values[i];
      values[i++] = values[j];
      values[j--] = moved;
    }
    if (j < rank) left = i;
    if (i > rank) right = j;
  }
}

// src/gates/arm.ts
function armOf(rows) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const byItem = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const of = byItem.get(row.qid);
    if (of) of.push(row);
    else byItem.set(row.qid, [row]);
  }
  return { rows, byKey, byItem };
}
function goldScore(arm) {
  return known(100 * mean([...arm.byItem.values()].map((rows) => share(rows, (row) => row.solved))));
}
function coverage(arm) {
  return known(mean(coverageByItem(arm).map(mean)));
}
function coverageByItem(arm) {
  return [...arm.byItem.values()].map((rows) => measured(rows, "coverage")).filter((values) => values.length > 0);
}
function itemLambda(rows) {
  if (rows.every((row) => row.lambda === "\u2192")) return "\u2192";
  if (rows.every((row) => row.lambda === "\u2190")) return "\u2190";
  return rows.some((row) => row.lambda === "\u2192") ? "<>" : "\xD7";
}
function lambdaShare(rounds, state) {
  return known(mean(rounds.map((arm) => share([...arm.byItem.values()], (rows) => itemLambda(rows) === state))));
}
function flipRate(arm) {
  return known(mean([...arm.byItem.values()].map(itemFlip)));
}
function itemFlip(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) counts.set(row.lambda, (counts.get(row.lambda) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / rows.length;
}
var isError = (row) => row.error !== null || row.drift.length > 0;
function errors(arm) {
  return arm.rows.filter(isError).length;
}
function breaksContract(row) {
  return row.drift.length > 0 || row.error === null && !row.refusal && !row.cited;
}
function costs(rows) {
  const replied = rows.filter((row) => row.error === null);
  if (replied.length === 0 || replied.some((row) => row.cost_usd === null)) return null;
  return { cost: sum(replied.map((row) => row.cost_usd ?? 0)), solved: replied.filter((row) => row.solved).length };
}
function costPerSolved(rows) {
  const total = costs(rows);
  return total && total.solved > 0 ? total.cost / total.solved : null;
}
function toolSuccess(arm) {
  const calls = sum(arm.rows.map((row) => row.tool_calls));
  const failures = sum(arm.rows.map((row) => row.tool_failures));
  return calls === 0 ? null : { calls, failures, rate: (calls - failures) / calls };
}
function serverErrors(arm) {
  const statuses = arm.rows.flatMap((row) => row.statuses);
  return { attempts: statuses.length, failed: statuses.filter((status) => status >= 500).length };
}
function measured(rows, field) {
  const values = [];
  for (const row of rows) {
    const value = row[field];
    if (row.error === null && value !== null) values.push(value);
  }
  return values;
}
function metricsOf(arm, items) {
  const answerable = new Set(items.filter((item) => item.answerable).map((item) => item.qid));
  const replied = arm.rows.filter((row) => row.error === null);
  const answered = replied.filter((row) => !row.refusal);
  const asked = (can) => replied.filter((row) => answerable.has(row.qid) === can);
  const shipped = answered.filter((row) => answerable.has(row.qid));
  const at = (field, p) => known(quantile(measured(arm.rows, field), p));
  const average = (field) => known(mean(measured(arm.rows, field)));
  return {
    delta_s_median: at("delta_s", 0.5),
    delta_s_p95: at("delta_s", 0.95),
    coverage: coverage(arm),
    lambda_flip_rate: flipRate(arm),
    p95_latency_ms: at("latency_ms", 0.95),
    error_rate: known(errors(arm) / arm.rows.length),
    cost_usd: costs(arm.rows)?.cost ?? null,
    gold_score: goldScore(arm),
    answered_precision: known(shipped.filter((row) => row.contains_claim && row.citation_hit).length / answered.length),
    citation_hit_rate: known(share(answered, (row) => row.citation_hit)),
    under_refusal: known(share(asked(false), (row) => !row.refusal)),
    over_refusal: known(share(asked(true), (row) => row.refusal)),
    recall: average("recall"),
    ndcg: average("ndcg"),
    mrr: average("mrr"),
    tool_success: toolSuccess(arm)?.rate ?? null,
    cost_per_solved: costPerSolved(arm.rows),
    latency_p50_ms: at("latency_ms", 0.5),
    retrieve_p50_ms: at("retrieve_ms", 0.5),
    retrieve_p95_ms: at("retrieve_ms", 0.95),
    rerank_p50_ms: at("rerank_ms", 0.5),
    rerank_p95_ms: at("rerank_ms", 0.95),
    reason_p50_ms: at("reason_ms", 0.5),
    reason_p95_ms: at("reason_ms", 0.95),
    delta_s_anchor_median: at("delta_s_anchor", 0.5)
  };
}
function known(value) {
  return Number.isFinite(value) ? value : null;
}
function share(values, is) {
  return values.filter(is).length / values.length;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/statistics/special.ts
var HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
function logGamma(x) {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x);
}
function stirlingError(x) {
  let stepped = 0;
  let z = x;
  for (; z < 10; z++) stepped += (z + 0.5) * Math.log1p(1 / z) - 1;
  const q = 1 / (z * z);
  const series = 1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360360 - q / 156)))));
  return stepped + series / z;
}
function normalCdf(x) {
  if (x > 0) return 1 - normalCdf(-x);
  if (x < -38.6) return 0;
  const density = Math.exp(-HALF_LOG_2PI - x * x / 2);
  if (x > -3) {
    let term = x;
    let sum2 = x;
    for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum2); odd += 2) {
      term *= x * x / odd;
      sum2 += term;
    }
    return 0.5 + density * sum2;
  }
  let fraction2 = -x;
  for (let k = 120; k > 0; k--) fraction2 = -x + k / fraction2;
  return density / fraction2;
}
function normalQuantile(p) {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (!(p > 0)) return p === 0 ? -Infinity : Number.NaN;
  const t = Math.sqrt(-2 * Math.log(p));
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6))) - t;
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(x) - p) * Math.exp(HALF_LOG_2PI + x * x / 2);
    x -= error / (1 + x * error / 2);
  }
  return x;
}
function logBetaKernel(x, a, b) {
  const y = 1 - x;
  const n = a + b;
  const away = x * b - y * a;
  return a * logMinus(x * n / a, away / a) + b * logMinus(y * n / b, -away / b) + 0.5 * Math.log(a / n * b) - HALF_LOG_2PI + stirlingError(n) - stirlingError(a) - stirlingError(b);
}
function logMinus(ratio, u) {
  if (Math.abs(u) > 0.3) return Math.log(ratio) - u;
  const r = u / (2 + u);
  const square = r * r;
  let power = 2 * r * square;
  let sum2 = 0;
  for (let odd = 3; Math.abs(power / odd) > 1e-18 * u * u; odd += 2) {
    sum2 += power / odd;
    power *= square;
  }
  return sum2 - u * r;
}

// src/statistics/incomplete-beta.ts
function betaLower(x, a, b) {
  return Math.exp(logBetaLower(x, a, b));
}
function betaUpper(x, a, b) {
  return Math.exp(logBetaUpper(x, a, b));
}
function logBetaLower(x, a, b) {
  if (x <= 0) return -Infinity;
  if (x >= 1) return 0;
  if (x < (a + 1) / (a + b + 2)) return logTail(x, a, b);
  return logOfComplement(logTail(1 - x, b, a, x));
}
function logBetaUpper(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return -Infinity;
  if (x < (a + 1) / (a + b + 2)) return logOfComplement(logTail(x, a, b));
  return logTail(1 - x, b, a, x);
}
function logOfComplement(l) {
  return l > -Math.LN2 ? Math.log(-Math.expm1(Math.min(l, 0))) : Math.log1p(-Math.exp(l));
}
function logTail(x, a, b, complement) {
  const kernel = complement === void 0 ? logBetaKernel(x, a, b) : logBetaKernel(complement, b, a);
  return kernel - Math.log(a) + Math.log(fraction(x, a, b));
}
function fraction(x, a, b) {
  const tiny = 1e-300;
  const clear = (value2) => Math.abs(value2) < tiny ? tiny : value2;
  let c = 1;
  let d = 1 / clear(1 - (a + b) * x / (a + 1));
  let value = d;
  const longest = 1e3 + 20 * Math.sqrt(Math.max(a, b));
  for (let m = 1; m <= longest; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / clear(1 + even * d);
    c = clear(1 + even / c);
    value *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / clear(1 + odd * d);
    c = clear(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

// src/statistics/root.ts
var TOLERANCE = 1e-13;
function findRoot(f, low, high) {
  let [x1, x2, x3] = [low, high, high];
  let [f1, f2, f3] = [f(low), f(high), 0];
  if (f1 === 0) return low;
  if (f2 === 0) return high;
  if (!(f1 > 0 !== f2 > 0)) return Number.NaN;
  for (let t = 0.5; ; ) {
    const x = x1 + t * (x2 - x1);
    const fx = f(x);
    if (fx > 0 === f1 > 0) {
      ;
      [x3, f3] = [x1, f1];
    } else {
      ;
      [x3, f3, x2, f2] = [x2, f2, x1, f1];
    }
    ;
    [x1, f1] = [x, fx];
    const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
    const least = TOLERANCE * Math.max(1, Math.abs(best)) / Math.abs(x2 - x1);
    if (least > 0.5 || fx === 0 || Number.isNaN(fx)) return fx === 0 ? x : best;
    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    const curved = phi * phi < xi && (1 - phi) ** 2 < 1 - xi;
    const step = f1 / (f2 - f1) * (f3 / (f2 - f3)) + (x3 - x1) / (x2 - x1) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
    t = Math.min(1 - least, Math.max(least, curved ? step : 0.5));
  }
}
function findRate(f) {
  const finite = (value) => Math.min(1e12, Math.max(-1e12, value));
  return fromLogit(findRoot((t) => finite(f(fromLogit(t))), -60, 36));
}
function fromLogit(t) {
  return 1 / (1 + Math.exp(-t));
}

export {
  quantile,
  quantileSorted,
  median,
  armOf,
  goldScore,
  coverage,
  coverageByItem,
  itemLambda,
  lambdaShare,
  flipRate,
  errors,
  breaksContract,
  costs,
  costPerSolved,
  toolSuccess,
  serverErrors,
  measured,
  metricsOf,
  known,
  share,
  sum,
  logGamma,
  normalCdf,
  normalQuantile,
  logBetaKernel,
  betaLower,
  betaUpper,
  logBetaLower,
  logBetaUpper,
  findRoot,
  findRate
};
