import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  TESTED_ROWS,
  comparableOf,
  completeness,
  differences,
  intervalOfQuantiles,
  intervalOfSums,
  pairUp,
  plannedFamily,
  readBaseline,
  rowsOfPass,
  scoredToday,
  studentUpperQuantile
} from "./chunk-DVSUVWZD.js";
import {
  firstShare,
  plannedRounds
} from "./chunk-NKBVVFZD.js";
import {
  armOf,
  costPerSolved,
  normalCdf,
  normalQuantile,
  share
} from "./chunk-YOYLLBYC.js";
import {
  targetOf
} from "./chunk-QBOUR326.js";
import {
  planRuns
} from "./chunk-5IZNSQOS.js";
import {
  embedderId
} from "./chunk-2HMI3HKP.js";
import {
  shownPath
} from "./chunk-ZMIRYYKO.js";
import {
  readSource
} from "./chunk-6XUL6SAR.js";
import {
  digestOf
} from "./chunk-OP752HYF.js";
import {
  ROWS,
  ROW_IDS
} from "./chunk-S43B2SWL.js";
import {
  random
} from "./chunk-TC7FKJ44.js";

// src/statistics/power.ts
var DRAWS = 4e3;
function drawNoise(rounds) {
  const uniform = random("rejection");
  return Array.from({ length: DRAWS }, () => {
    return Float64Array.from({ length: rounds + 1 }, () => normalQuantile(Math.max(uniform(), 1e-12)));
  });
}
function rejectionRate(excess, shared, rounds, draws) {
  const [only] = rounds;
  if (rounds.length === 1) {
    const sd = Math.hypot(shared, only.sd);
    const beyond = excess - only.critical * only.se;
    return sd > 0 ? normalCdf(beyond / sd) : Number(beyond >= 0);
  }
  return draws.filter((draw) => isRejected(excess + shared * draw[0], draw, rounds)).length / draws.length;
}
function isRejected(lasting, draw, rounds) {
  let sum = 0;
  for (let at = 0; at < rounds.length; at++) {
    const { sd, se, critical } = rounds[at];
    sum += sd * draw[at + 1];
    const estimate = lasting + sum / (at + 1);
    if (estimate <= 0) return false;
    if (estimate >= critical * se) return true;
  }
  return false;
}

// src/gates/score-power.ts
function lossSpread({ error, runs, loss }) {
  const v = Math.min(0.25, error ** 2 * runs / 2);
  const bounded = Math.min(1, loss);
  return {
    baseline: v,
    canary: Math.min(0.25, v + (1 - 4 * v) ** 2 * bounded),
    between: Math.min(bounded * (1 - bounded), 0.036 / v * bounded ** 2)
  };
}
function roundsOfScore({ baseline, canary, between }, { items, runs, population }, levels) {
  const shared = population ? Math.sqrt(between / items) : 0;
  let sum = 0;
  const rounds = levels.map((level, at) => {
    const round = at + 1;
    const variance = (canary + baseline / (at === 0 ? 2 : 1)) / runs;
    sum += variance;
    const se = Math.sqrt(shared ** 2 + sum / round ** 2 + (1 / (runs * round)) ** 2);
    const df = Math.max(1, population || runs <= items ? items - 1 : runs * round - items);
    return { sd: Math.sqrt(variance), se, critical: level >= 0.5 ? 0 : studentUpperQuantile(level, df) };
  });
  return { shared, rounds };
}

// src/gates/resolve.ts
var POWER = 0.8;
function noiseOf(first, second) {
  const passes = { first, second, pairs: pairUp(first, second) };
  return ROW_IDS.filter(isRelative).map((row) => ({ row, ...NOISE[row](passes) })).filter((noise) => Number.isFinite(noise.set));
}
function isRelative(row) {
  return ROWS[row].relative === true;
}
var NOISE = {
  delta_s_drift_median: (passes) => alike(quantileError(passes, "delta_s", 0.5, difference)),
  delta_s_drift_p95: (passes) => alike(quantileError(passes, "delta_s", 0.95, difference)),
  gold_regression: ({ pairs }) => ({ set: errorOfRuns(pairs), population: errorOfItems(pairs) }),
  latency_p95: (passes) => alike(quantileError(passes, "latency_ms", 0.95, ratio)),
  cost_per_solved: ({ first, second, pairs }) => alike(costError(first, second, pairs))
};
function alike(error) {
  return { set: error, population: error };
}
var difference = (from, to) => to - from;
var ratio = (from, to) => to / from;
function quantileError({ first, second }, field, p, of) {
  const value = (row) => row.error === null ? row[field] : null;
  return intervalOfQuantiles({ baseline: first, canary: second }, value, p, of, `resolve ${field} ${p}`).sd;
}
function resolutionOf(manifest, noise, size) {
  const seeds = manifest.gold?.seeds.length ?? 1;
  if (!(size.items > 0) || !(size.runs > 0)) return [];
  return noise.flatMap(({ row, ...errors }) => {
    const margin = targetOf(manifest, row).threshold - (ROWS[row].unit === "ratio" ? 1 : 0);
    const error = errors[manifest.evidence.gold === "population" ? "population" : "set"];
    if (!(margin > 0) || !Number.isFinite(error)) return [];
    const power = powerOf(manifest, { row, margin, error }, size);
    const effect = smallest(margin, (excess) => power(excess, 1, 1));
    const would = (grow) => smallest(1, (more2) => grow(1 + more2));
    const items = would((times) => power(margin, times, 1));
    const more = would((times) => power(margin, 1, times));
    return [
      {
        row,
        margin,
        effect: effect === null || isScore(row) && margin + effect > 100 ? Number.POSITIVE_INFINITY : margin + effect,
        items: items === null ? null : Math.ceil(size.items * (1 + items) - 1e-6),
        seeds: more === null ? null : Math.ceil(seeds * (1 + more) - 1e-6)
      }
    ];
  });
}
function isScore(row) {
  return ROWS[row].unit === "points";
}
function isDetectable({ effect, margin }) {
  return effect <= 2 * margin + 1e-12;
}
function smallest(scale, power) {
  if (power(0) >= POWER) return 0;
  let high = scale / 16;
  while (power(high) < POWER) {
    high *= 2;
    if (high > 1e4 * scale) return null;
  }
  let low = 0;
  while (high - low > scale / 1e3) {
    const middle = (low + high) / 2;
    if (power(middle) < POWER) low = middle;
    else high = middle;
  }
  return high;
}
function powerOf(manifest, { row, margin, error }, size) {
  const { alpha, gold: question } = manifest.evidence;
  const of = question === "estimate" ? 1 : plannedRounds(manifest, size.first?.rows ?? []);
  const looks = Array.from({ length: of }, (_, at) => ({ round: at + 1, of }));
  const tests = size.first ? plannedFamily(manifest, size.first) : TESTED_ROWS;
  const levels = looks.map((look) => question === "estimate" ? 0.5 : alpha * firstShare(row, tests, look));
  const draws = of > 1 ? drawNoise(of) : [];
  if (!isScore(row)) {
    const critical = levels.map((level) => -normalQuantile(level));
    return (excess, items, seeds) => {
      const sd = error / Math.sqrt(items * seeds);
      return rejectionRate(
        excess,
        0,
        critical.map((value, at) => ({ sd, se: sd / Math.sqrt(at + 1), critical: value })),
        draws
      );
    };
  }
  return (excess, items, seeds) => {
    const plan = { items: size.items * items, runs: size.runs * items * seeds, population: question === "population" };
    const spread = lossSpread({ error: error / 100, runs: size.runs, loss: (margin + excess) / 100 });
    const { shared, rounds } = roundsOfScore(spread, plan, levels);
    return rejectionRate(excess / 100, shared, rounds, draws);
  };
}
function errorOfRuns(pairs) {
  const variance = pairs.reduce((total2, { pairs: runs }) => {
    const changed = runs.filter((run) => run.baseline.solved !== run.canary.solved).length;
    return total2 + changed / runs.length ** 2;
  }, 0);
  return 100 * Math.sqrt(variance) / pairs.length;
}
function errorOfItems(pairs) {
  const losses = pairs.map(
    (item) => share(item.pairs, (pair) => pair.baseline.solved) - share(item.pairs, (pair) => pair.canary.solved)
  );
  const square = losses.reduce((total2, loss) => total2 + loss ** 2, 0) / Math.max(1, pairs.length - 1);
  return 100 * Math.sqrt(square / pairs.length);
}
function costError(first, second, pairs) {
  if (!costPerSolved(first.rows) || !costPerSolved(second.rows)) return Number.NaN;
  const sums = pairs.map(({ pairs: runs }) => [
    total(runs.map((run) => run.canary)).cost,
    total(runs.map((run) => run.canary)).solved,
    total(runs.map((run) => run.baseline)).cost,
    total(runs.map((run) => run.baseline)).solved
  ]);
  const index = new Map(pairs.map((item, at) => [item.qid, at]));
  return intervalOfSums(
    [...index.keys()],
    (qid) => sums[index.get(qid)],
    ([paid, solved, basePaid, baseSolved]) => paid / solved / (basePaid / baseSolved),
    "resolve cost"
  ).sd;
}
function total(rows) {
  return {
    cost: rows.reduce((sum, row) => sum + (row.error === null ? row.cost_usd ?? 0 : 0), 0),
    solved: rows.filter((row) => row.solved).length
  };
}

// src/commands/find-baseline.ts
import { resolve } from "node:path";
import ms from "ms";
var BASELINE_BYTES = 128 * 1024 * 1024;
async function findComparableBaseline(world, inputs, file) {
  const { manifest } = inputs;
  const declared = manifest.baseline;
  const path = file ? resolve(world.cwd, file) : declared && "path" in declared ? resolve(manifest.base, declared.path) : null;
  if (path) return fromFile(world, inputs, path, file !== void 0);
  if (!declared || !("artifact" in declared)) return { absent: "The manifest names no baseline." };
  if (!world.github) return { absent: "Without a GitHub token the baseline artifact can not be fetched." };
  const { findBaseline } = await import("./artifacts-XPJMSW3W.js");
  const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
  const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
  if ("unavailable" in found) return { absent: found.unavailable };
  const source = { kind: "artifact", created_at: found.createdAt, digest: found.digest, url: found.url };
  const age = `The baseline artifact is ${ms(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
  return comparable(inputs, found.text, source, [age, ...found.refused]);
}
async function fromFile(world, inputs, path, isAsked) {
  const file = shownPath(world, path);
  let bytes;
  try {
    bytes = await readSource(world, path, { file, reason: "baseline_unavailable", maxBytes: BASELINE_BYTES });
  } catch (error) {
    if (isAsked) throw error;
    return { absent: `The baseline file can not be read: ${error.message}.` };
  }
  const text = bytes.toString("utf8");
  const found = readBaseline(text);
  const created_at = "baseline" in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
  return comparable(inputs, text, { kind: "file", created_at, digest: digestOf(bytes), url: null }, []);
}
var RESCORED = "The baseline's answers were scored by older rules, and are scored again from its rows.";
async function comparable(inputs, text, source, notes) {
  const read = readBaseline(text);
  if ("broken" in read) return { absent: `The baseline can not be used: ${read.broken}.` };
  const baseline = await scoredToday(read.baseline, inputs);
  const others = differences(baseline.comparable, comparableNow(inputs));
  if (others.length > 0)
    return { absent: `The baseline is not comparable: it was measured with ${others.join("; with ")}.` };
  const plan = planRuns({ ...inputs, roles: ["baseline_1", "baseline_2"] });
  const whole = completeness(plan, baseline.rows);
  if (whole.missing.length > 0 || baseline.rows.length !== plan.runs.length) {
    return {
      absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
    };
  }
  if (baseline === read.baseline) return { baseline, source, notes };
  const noise = noiseOf(armOf(rowsOfPass(baseline, "baseline_1")), armOf(rowsOfPass(baseline, "baseline_2")));
  return { baseline: { ...baseline, noise }, source, notes: [...notes, RESCORED] };
}
function comparableNow({ manifest, gold }) {
  const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
  return comparableOf(manifest, digests, embedderId(manifest.embeddings));
}

export {
  noiseOf,
  resolutionOf,
  isDetectable,
  findComparableBaseline,
  comparableNow
};
