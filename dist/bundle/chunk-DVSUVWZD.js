import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  sayChance
} from "./chunk-AYJU4ZMI.js";
import {
  ceilingBreach,
  fences,
  notMeasured,
  probed,
  requiredRows,
  resonance
} from "./chunk-5XO2ICQK.js";
import {
  ONLY_LOOK,
  adjusted,
  plannedRounds
} from "./chunk-NKBVVFZD.js";
import {
  armOf,
  betaLower,
  betaUpper,
  costPerSolved,
  costs,
  coverage,
  coverageByItem,
  errors,
  findRate,
  findRoot,
  flipRate,
  goldScore,
  itemLambda,
  known,
  lambdaShare,
  logBetaLower,
  logBetaUpper,
  logGamma,
  measured,
  median,
  metricsOf,
  normalCdf,
  quantile,
  quantileSorted,
  serverErrors,
  share,
  toolSuccess
} from "./chunk-YOYLLBYC.js";
import {
  isInside,
  limitOf,
  targetOf
} from "./chunk-QBOUR326.js";
import {
  mean,
  sampleSd
} from "./chunk-NV47Y5AJ.js";
import {
  isCut
} from "./chunk-QSUSUKPA.js";
import {
  SCORING,
  openScoring,
  runId
} from "./chunk-VIKSPHBT.js";
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  keyOf,
  rowSchema,
  runLambda,
  snippetSchema
} from "./chunk-YED3RMCM.js";
import {
  mostLeftOut
} from "./chunk-NSVXDERH.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-OP752HYF.js";
import {
  manifestSchema
} from "./chunk-PKAC2SOR.js";
import {
  GOLD_ROW_IDS,
  ROWS,
  ROW_IDS,
  isProbed
} from "./chunk-S43B2SWL.js";
import {
  STOPS,
  STOP_IDS,
  rowOfSoftStop
} from "./chunk-GAPAQYDZ.js";
import {
  coinTosses,
  random
} from "./chunk-TC7FKJ44.js";
import {
  parseJson
} from "./chunk-HZOARXOO.js";

// src/gold/baseline.ts
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
var digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
var comparableSchema = z.strictObject({
  gold: digest.describe("Digest of the gold set."),
  pins: digest.describe("Digest of the baseline arm's pins."),
  embedder: z.string().describe("What \u0394S was computed with."),
  phrasings: z.int(),
  seeds: z.array(z.int()),
  scoring: z.int().default(1).describe("How answers were scored (src/gold/scoring.ts); absent in the oldest files."),
  asking: digest.describe("Digest of how a question is asked and its reply read and scored.")
});
var baselineSchema = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("rollout-gate baseline"),
  name: z.string(),
  created_at: z.iso.datetime(),
  sha: z.string().nullable(),
  manifest: digest,
  comparable: comparableSchema,
  noise: z.array(z.strictObject({ row: z.enum(ROW_IDS), set: z.number().min(0), population: z.number().min(0) })).describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
  rows: z.array(rowSchema),
  snippets: z.array(snippetSchema).optional().describe("What the first pass retrieved, for people to read.")
});
var knownNoise = z.array(z.unknown()).transform((entries) => entries.filter(isOfKnownRow));
var readable = tolerant(baselineSchema).extend({ noise: knownNoise.pipe(tolerant(baselineSchema.shape.noise)) });
function isOfKnownRow(entry) {
  const row = entry?.row;
  return typeof row !== "string" || ROW_IDS.includes(row);
}
var FIRST_RESPONSE = {
  ...named("answer", "citations", "retrieved", "tool_calls", "usage", "cost_usd", "timings", "pins", "delta_s"),
  snippet: named("snippet_id", "section_id", "source_url", "offsets", "tokens", "text"),
  tool_call: named("name", "arguments", "ok", "retries")
};
function named(...names) {
  return Object.fromEntries(names.map((name) => [name, true]));
}
function withoutUnused(value, first, defaults) {
  const inFirst = Object.entries(value).flatMap(([key, own]) => {
    const before = Object.hasOwn(first, key) ? first[key] : void 0;
    const usual = Object.hasOwn(defaults, key) ? defaults[key] : void 0;
    if (before === void 0) return isDeepStrictEqual(own, usual) ? [] : [[key, own]];
    return [[key, before === true ? own : withoutUnused(own, before, usual ?? {})]];
  });
  return Object.fromEntries(inFirst);
}
function comparableOf(manifest, digests, embedder) {
  const { request, prices, gold } = manifest;
  const asking = {
    method: request.method,
    body: request.body,
    response: withoutUnused(manifest.response, FIRST_RESPONSE, manifestSchema.shape.response.parse(void 0)),
    prices: prices ?? null,
    refusal: gold.refusal,
    ...gradingOf(gold)
  };
  return {
    gold: digests.gold,
    pins: digests.pinsBaseline,
    embedder,
    phrasings: gold.phrasings,
    seeds: gold.seeds,
    scoring: SCORING,
    asking: digestOf(canonicalJson(asking))
  };
}
function gradingOf({ grader }) {
  if (!grader) return {};
  const { url, body, score, pass } = grader;
  return { grader: { url, body, score, pass } };
}
function differences(found, wanted) {
  const words = {
    gold: "another gold set",
    pins: "other pins of the baseline arm",
    embedder: `\u0394S by ${found.embedder} instead of ${wanted.embedder}`,
    phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
    seeds: `seeds ${found.seeds.join(", ")} instead of ${wanted.seeds.join(", ")}`,
    scoring: `answers scored by rules ${found.scoring} instead of ${wanted.scoring}`,
    asking: "another request, response, prices or refusal in the manifest"
  };
  return Object.keys(words).filter((key) => canonicalJson(found[key]) !== canonicalJson(wanted[key])).map((key) => words[key]);
}
async function scoredToday(baseline, { manifest, gold }) {
  if (baseline.comparable.scoring === SCORING || baseline.comparable.gold !== gold.digest) return baseline;
  const items = new Map(gold.items.map((item) => [item.qid, item]));
  const replied = baseline.rows.filter((row) => row.error === null);
  if (baseline.comparable.scoring > SCORING || replied.some((row) => isCut(row) || !items.has(row.qid))) return baseline;
  const score = openScoring(manifest.gold.refusal, { items: gold.items });
  const rows = await Promise.all(
    baseline.rows.map(async (row) => row.error === null ? { ...row, ...await score(items.get(row.qid), row) } : row)
  );
  return { ...baseline, comparable: { ...baseline.comparable, scoring: SCORING }, rows };
}
function readBaseline(text) {
  const json = parseJson(text);
  if ("fault" in json) {
    const { line, column, message } = json.fault;
    return { broken: `it is not JSON: line ${line}, column ${column}: ${message}` };
  }
  const parsed = readable.safeParse(json.value);
  if (!parsed.success) return { broken: `it is no baseline: ${firstIssue(parsed.error)}` };
  return { baseline: parsed.data };
}
function rowsOfPass(baseline, pass) {
  return baseline.rows.filter((row) => row.role === pass);
}
function firstIssue(error) {
  const issue = error.issues[0];
  return issue ? `${issue.path.join("/") || "the whole"}: ${issue.message}` : error.message;
}

// src/statistics/permutation.ts
var ENUMERABLE = 14;
var DRAWS = 1e4;
var TIE = 1e-9;
function signFlip(differences2, seed) {
  const moved = differences2.filter((d) => d !== 0);
  const onLattice = latticeUnits(moved);
  if (onLattice) return { p: latticeTail(onLattice), exact: true };
  return labelExchange(moved.length, signedSum(moved), seed);
}
function labelExchange(pairs, statistic, seed) {
  const exact = pairs <= ENUMERABLE;
  const swapped = new Uint8Array(pairs);
  const observed = statistic(swapped);
  if (Number.isNaN(observed)) return { p: Number.NaN, exact };
  const arrange = exact ? countUp : coinTosses(seed);
  const values2 = new Float64Array(exact ? 2 ** pairs - 1 : DRAWS);
  for (let i = 0; i < values2.length; i++) {
    arrange(swapped);
    values2[i] = statistic(swapped);
  }
  return { p: (1 + countAtLeast(values2, observed)) / (1 + values2.length), exact };
}
function oneOfEach(shares, observed) {
  const certain = shares.filter((share2) => share2 === 1).length;
  const open = shares.filter((share2) => share2 > 0 && share2 < 1);
  const chance = new Float64Array(open.length + 1);
  chance[0] = 1;
  open.forEach((share2, at) => {
    for (let k = at + 1; k > 0; k--) chance[k] = chance[k] * (1 - share2) + chance[k - 1] * share2;
    chance[0] *= 1 - share2;
  });
  let tail = 0;
  for (let k = open.length; k >= Math.max(0, observed - certain); k--) tail += chance[k];
  return Math.min(1, tail);
}
function countAtLeast(values2, observed) {
  let scale = Number.isFinite(observed) ? Math.abs(observed) : 0;
  for (const value of values2) if (Number.isFinite(value)) scale = Math.max(scale, Math.abs(value));
  const bar = observed - TIE * scale;
  let count = 0;
  for (const value of values2) if (!(value < bar)) count++;
  return count;
}
function countUp(swapped) {
  let i = 0;
  while (swapped[i] === 1) swapped[i++] = 0;
  swapped[i] = 1;
}
function signedSum(differences2) {
  return (swapped) => {
    let sum = 0;
    for (let i = 0; i < differences2.length; i++) sum += swapped[i] === 1 ? -differences2[i] : differences2[i];
    return sum;
  };
}
function latticeUnits(differences2) {
  const smallest = differences2.reduce((least, d) => Math.min(least, Math.abs(d)), Infinity);
  for (let parts = 1; parts <= 12; parts++) {
    const units = differences2.map((d) => d / smallest * parts);
    const whole = units.map(Math.round);
    const total = whole.reduce((sum, u) => sum + Math.abs(u), 0);
    if (total * whole.length > 5e6) return void 0;
    if (units.every((u, i) => Math.abs(u - whole[i]) <= TIE * Math.abs(u))) return whole;
  }
  return void 0;
}
function latticeTail(units) {
  const sizes = units.map(Math.abs);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const chance = new Float64Array(total + 1);
  chance[0] = 1;
  let reach = 0;
  for (const size of sizes) {
    reach += size;
    for (let sum = reach; sum >= 0; sum--) {
      chance[sum] = (chance[sum] + (sum >= size ? chance[sum - size] : 0)) / 2;
    }
  }
  const positive = units.reduce((sum, u) => sum + Math.max(0, u), 0);
  let tail = 0;
  for (let sum = total; sum >= positive; sum--) tail += chance[sum];
  return Math.min(1, tail);
}

// src/statistics/binomial.ts
function binomialAtLeast(k, n, p) {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return betaLower(p, k, n - k + 1);
}
function binomialAtMost(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaUpper(p, k + 1, n - k);
}
function clopperPearson(k, n, level) {
  const tail = Math.log((1 - level) / 2);
  const low = k <= 0 ? 0 : findRate((x) => logBetaLower(x, k, n - k + 1) - tail);
  const high = k >= n ? 1 : findRate((x) => logBetaUpper(x, k + 1, n - k) - tail);
  return [low, high];
}
function mcnemar(worse, better) {
  return binomialAtLeast(worse, worse + better, 0.5);
}
function fisher(a, b) {
  const marked = a.k + b.k;
  const total = a.n + b.n;
  const choose = (n, k) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const all = choose(total, marked);
  let tail = 0;
  for (let k = a.k; k <= Math.min(a.n, marked); k++) {
    if (marked - k <= b.n) tail += Math.exp(choose(a.n, k) + choose(b.n, marked - k) - all);
  }
  return Math.min(1, tail);
}

// src/statistics/student.ts
var ALMOST_NORMAL = 1e9;
function studentAtLeast(t, df) {
  if (Number.isNaN(t)) return Number.NaN;
  if (df > ALMOST_NORMAL) return normalCdf(-t);
  if (t < 0) return 1 - studentAtLeast(-t, df);
  return 0.5 * betaUpper(t * t / (df + t * t), 0.5, df / 2);
}
function studentUpperQuantile(p, df) {
  return Math.expm1(findRoot((logT) => studentAtLeast(Math.expm1(logT), df) - p, 0, 60));
}

// src/statistics/shifted-mean.ts
function groupedMean(groups, step) {
  const n = groups.length;
  const means = groups.map(mean);
  const centre = mean(means);
  const values2 = groups.reduce((total, group) => total + group.length, 0);
  const least = (step / values2) ** 2;
  const between = {
    se: Math.sqrt(squares(means, centre) / Math.max(1, n - 1) / n + least),
    df: Math.max(1, n - 1)
  };
  if (groups.some((group) => group.length < 2)) return { mean: centre, within: between, between };
  const variance = groups.reduce((total, group, at) => {
    return total + squares(group, means[at]) / (group.length - 1) / group.length;
  }, 0);
  return { mean: centre, within: { se: Math.sqrt(variance / n ** 2 + least), df: values2 - n }, between };
}
function exceedance(mean2, bound, { se, df }) {
  if (se === 0) return mean2 > bound ? 0 : 1;
  return studentAtLeast((mean2 - bound) / se, df);
}
function squares(values2, centre) {
  return values2.reduce((total, value) => total + (value - centre) ** 2, 0);
}

// src/gates/pairs.ts
function pairUp(baseline, canary, again) {
  return [...canary.byItem].flatMap(([qid, rows]) => {
    const pairs = rows.flatMap((row) => {
      const key = keyOf(row);
      const [first, second] = [baseline.byKey.get(key), again?.byKey.get(key)];
      return first ? [{ baseline: first, canary: row, ...second && { again: second } }] : [];
    });
    return pairs.length > 0 ? [{ qid, pairs }] : [];
  });
}
function referencesOf({ baseline, again }) {
  return again ? [baseline, again] : [baseline];
}
function lossesOf(items, has) {
  return items.map(({ pairs }) => pairs.map((pair) => share(referencesOf(pair), has) - Number(has(pair.canary))));
}
function pValuesOfMean(groups, bound, step) {
  const { mean: mean2, within, between } = groupedMean(groups, step);
  return { set: exceedance(mean2, bound, within), population: exceedance(mean2, bound, between) };
}
function pValuesOfShortfall(groups, floor) {
  return pValuesOfMean(
    groups.map((group) => group.map((value) => floor - value)),
    0,
    0
  );
}
function pValuesOfState(items, bad, seed) {
  const keys = items.flatMap(({ pairs }) => pairs).map((pair) => [...referencesOf(pair), pair.canary]);
  const observed = keys.filter((rows) => bad(rows.at(-1))).length;
  const losses = lossesOf(items, (row) => !bad(row)).map(mean);
  return {
    set: oneOfEach(
      keys.map((rows) => share(rows, bad)),
      observed
    ),
    population: signFlip(losses, seed).p
  };
}
function pValuesOfCount(items, bad, seed) {
  const worsening = (pair) => {
    const before = bad(pair.baseline, "baseline");
    const after = bad(pair.canary, "canary");
    return before === null || after === null ? null : Number(after) - Number(before);
  };
  const changes = items.flatMap((item) => values(item, worsening));
  const worse = changes.filter((change) => change > 0).length;
  const better = changes.filter((change) => change < 0).length;
  const means = items.map((item) => values(item, worsening)).filter((changes2) => changes2.length > 0).map(mean);
  return { set: mcnemar(worse, better), population: signFlip(means, seed).p };
}
function pValuesOfSums(items, parts, combine, seed) {
  const summed = (pairs) => ({
    baseline: totals(pairs.map((pair) => parts(pair.baseline, "baseline"))),
    canary: totals(pairs.map((pair) => parts(pair.canary, "canary")))
  });
  const perPair = items.flatMap((item) => item.pairs.map((pair) => summed([pair])));
  const perItem = items.map((item) => summed(item.pairs));
  return { set: exchangedSums(perPair, combine, seed), population: exchangedSums(perItem, combine, seed) };
}
function exchangedSums(units, combine, seed) {
  const from = totals(units.map((unit) => unit.baseline));
  const to = totals(units.map((unit) => unit.canary));
  const moves = units.map((unit) => unit.canary.map((value, column) => value - unit.baseline[column])).filter((difference) => difference.some((value) => value !== 0));
  const baseline = new Float64Array(from.length);
  const canary = new Float64Array(to.length);
  const statistic = (swapped) => {
    baseline.set(from);
    canary.set(to);
    for (let at = 0; at < moves.length; at++) {
      if (swapped[at] === 0) continue;
      const difference = moves[at];
      for (let column = 0; column < difference.length; column++) {
        baseline[column] += difference[column];
        canary[column] -= difference[column];
      }
    }
    return combine(baseline, canary);
  };
  return labelExchange(moves.length, statistic, seed).p;
}
function totals(rows) {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (let column = 0; column < sums.length; column++) sums[column] += row[column];
  }
  return sums;
}
function values(item, of) {
  return item.pairs.map(of).filter((value) => value !== null);
}
var STATES = runLambda.options.length;
function pValuesOfFlips(items, seed) {
  const runs = items.flatMap(
    (item, at) => item.pairs.map((pair) => ({
      item: at,
      baseline: runLambda.options.indexOf(pair.baseline.lambda),
      canary: runLambda.options.indexOf(pair.canary.lambda)
    }))
  );
  const counts = { baseline: new Int32Array(items.length * STATES), canary: new Int32Array(items.length * STATES) };
  const excess = (isSwapped) => {
    counts.baseline.fill(0);
    counts.canary.fill(0);
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at];
      const swapped = isSwapped(at);
      counts.baseline[run.item * STATES + (swapped ? run.canary : run.baseline)] += 1;
      counts.canary[run.item * STATES + (swapped ? run.baseline : run.canary)] += 1;
    }
    let difference = 0;
    for (let item = 0; item < items.length; item++) {
      difference += (largest(counts.baseline, item) - largest(counts.canary, item)) / items[item].pairs.length;
    }
    return difference;
  };
  return {
    set: labelExchange(runs.length, (swapped) => excess((run) => swapped[run] === 1), seed).p,
    population: labelExchange(items.length, (swapped) => excess((run) => swapped[runs[run].item] === 1), seed).p
  };
}
function largest(counts, item) {
  const first = item * STATES;
  return Math.max(counts[first], counts[first + 1], counts[first + 2]);
}

// src/statistics/bootstrap.ts
function clusterBootstrap(clusters, statistic, { seed, draws = 1e4, level = 0.95 }) {
  const uniform = random(seed);
  const sample = new Int32Array(clusters);
  const values2 = new Float64Array(draws);
  let kept = 0;
  for (let draw = 0; clusters > 0 && draw < draws; draw++) {
    for (let i = 0; i < clusters; i++) sample[i] = Math.floor(uniform() * clusters);
    const value = statistic(sample);
    if (Number.isFinite(value)) values2[kept++] = value;
  }
  const sorted = values2.subarray(0, 2 * kept < draws ? 0 : kept).sort();
  return {
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
    lower: quantileSorted(sorted, 1 - level),
    mean: mean(sorted),
    sd: sampleSd(sorted)
  };
}

// src/gates/interval.ts
var LEVEL = 0.95;
var MOST_DRAWS = 2e3;
var LEAST_DRAWS = 500;
var ITEMS_DRAWN = 5e5;
function drawsFor(items) {
  return Math.round(Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, ITEMS_DRAWN / items)));
}
function intervalOfSums(items, parts, combine, seed) {
  const table = items.map(parts);
  const width = table[0]?.length ?? 0;
  const totals2 = new Float64Array(width);
  return shown(
    clusterBootstrap(
      items.length,
      (sample) => {
        totals2.fill(0);
        for (const index of sample) {
          const row = table[index];
          for (let column = 0; column < width; column++) totals2[column] += row[column];
        }
        return combine(totals2);
      },
      { seed, level: LEVEL, draws: drawsFor(items.length) }
    )
  );
}
function intervalOfQuantiles(arms, field, p, combine, seed) {
  const items = [.../* @__PURE__ */ new Set([...arms.canary.byItem.keys(), ...arms.baseline.byItem.keys()])];
  const index = new Map(items.map((qid, at) => [qid, at]));
  const baseline = sortedByValue(arms.baseline, field, index);
  const canary = sortedByValue(arms.canary, field, index);
  const times = new Int32Array(items.length);
  return shown(
    clusterBootstrap(
      items.length,
      (sample) => {
        times.fill(0);
        for (const item of sample) times[item] += 1;
        return combine(quantileOfSample(baseline, times, p), quantileOfSample(canary, times, p));
      },
      { seed, level: LEVEL, draws: drawsFor(items.length) }
    )
  );
}
function intervalOfRate(count, of) {
  return of === 0 ? null : clopperPearson(count, of, LEVEL);
}
function sortedByValue(arm, field, index) {
  const measured2 = arm.rows.flatMap((row) => {
    const value = field(row);
    return value === null ? [] : [{ value, item: index.get(row.qid) }];
  });
  measured2.sort((a, b) => a.value - b.value);
  return { values: Float64Array.from(measured2, (row) => row.value), items: Int32Array.from(measured2, (row) => row.item) };
}
function quantileOfSample(sorted, times, p) {
  const { values: values2, items } = sorted;
  let total = 0;
  for (const item of items) total += times[item];
  if (total === 0) return Number.NaN;
  const rank = (total - 1) * p;
  const below = Math.floor(rank);
  let seen = 0;
  let low = Number.NaN;
  for (let at = 0; at < values2.length; at++) {
    seen += times[items[at]];
    if (Number.isNaN(low) && seen > below) low = values2[at];
    if (seen > below + 1 || seen === total && seen > below) return low + (rank - below) * (values2[at] - low);
  }
  return low;
}
function shown(bootstrap) {
  return { ci: [known(bootstrap.low), known(bootstrap.high)], lower: bootstrap.lower, sd: bootstrap.sd };
}

// src/gates/grader.ts
var MAX_UNGRADED = 0.05;
var LEAST_TWICE = 10;
var LEAST_SELF_AGREEMENT = 0.9;
var LEAST_OF_EACH = 5;
var LEAST_KAPPA = 0.4;
var LEAST_PLAIN_AGREEMENT = 0.9;
function gradedReading(evidence) {
  const { manifest, baseline, canary, items } = evidence;
  const row = "graded_regression";
  const target = targetOf(manifest, row);
  const grader = manifest.gold?.grader;
  if (!grader) return notMeasured(row, target, "The manifest names no grader.");
  const isRight = rightness(items, grader.pass);
  const arms = { baseline: scoreOf(baseline, isRight), canary: scoreOf(canary, isRight), n: canary.rows.length };
  const no = (why) => notMeasured(row, target, `No evidence: ${why}`, arms);
  for (const [name, arm] of Object.entries({ baseline, canary })) {
    const fault = ungraded(name, arm, isRight);
    if (fault !== null) return no(fault);
  }
  if (arms.baseline === null || arms.canary === null) return no("an arm has no rows.");
  const agreement = agreementOf([...baseline.rows, ...canary.rows], items, grader.pass);
  if (agreement.doubt !== null) return no(agreement.doubt);
  const losses = lossesByItem(baseline, canary, isRight);
  const beyond = [...losses.values()].map((loss) => loss - target.threshold / 100);
  const { p } = signFlip(beyond, row);
  return {
    row,
    ...arms,
    value: arms.baseline - arms.canary,
    target,
    interval: () => intervalOfSums(
      [...losses.keys()],
      (qid) => [losses.get(qid)],
      ([total]) => 100 * total / losses.size,
      row
    ).ci,
    pValues: { set: p, population: p },
    note: agreement.told
  };
}
function rightness(items, pass) {
  const answerable = new Map(items.map((item) => [item.qid, item.answerable]));
  return (row) => {
    if (!answerable.get(row.qid)) return row.refusal;
    if (!row.graded) return row.error !== null || row.refusal || row.answer.trim() === "" ? false : null;
    return row.graded.score === null ? null : row.graded.score >= pass;
  };
}
function scoreOf(arm, isRight) {
  return known(100 * mean([...arm.byItem.values()].map((rows) => shareRight(rows, isRight)).filter(Number.isFinite)));
}
function shareRight(rows, isRight) {
  const graded = rows.map(isRight).filter((right) => right !== null);
  return share(graded, (right) => right);
}
function lossesByItem(baseline, canary, isRight) {
  return new Map(
    [...canary.byItem].flatMap(([qid, rows]) => {
      const loss = shareRight(baseline.byItem.get(qid) ?? [], isRight) - shareRight(rows, isRight);
      return Number.isFinite(loss) ? [[qid, loss]] : [];
    })
  );
}
function ungraded(name, arm, isRight) {
  const missing = arm.rows.filter((row) => isRight(row) === null);
  if (missing.length <= MAX_UNGRADED * arm.rows.length) return null;
  const first = missing.find((row) => row.graded?.error)?.graded?.error ?? "they were not graded";
  return `${missing.length} of ${arm.rows.length} answers of the ${name} have no grade; the first: ${first}.`;
}
function agreementOf(rows, items, pass) {
  const claimed = new Set(items.filter((item) => item.gold_claim_substr.length > 0).map(({ qid }) => qid));
  const graded = rows.flatMap((row) => row.graded && row.graded.score !== null ? [{ row, ...row.graded }] : []);
  const twice = graded.flatMap(
    ({ score, again }) => typeof again === "number" ? [score >= pass === again >= pass] : []
  );
  const same = twice.filter(Boolean).length;
  const itself = `it agrees with itself on ${same} of ${twice.length} answers that it was asked twice`;
  const against = graded.filter(({ row }) => claimed.has(row.qid));
  const verdicts2 = against.map(({ row, score }) => [row.contains_claim, score >= pass]);
  const agreed = verdicts2.filter(([claim, grade]) => claim === grade).length;
  const kappa = kappaOf(verdicts2);
  const claims = `with the claims on ${agreed} of ${verdicts2.length}${kappa === null ? "" : ` (\u03BA ${kappa.toFixed(2)})`}`;
  const told = `The grader: ${itself}, and ${claims}.`;
  return { doubt: doubtOf(), told };
  function doubtOf() {
    if (twice.length < LEAST_TWICE)
      return `only ${twice.length} answers were graded twice; ${LEAST_TWICE} tell whether a grader agrees with itself.`;
    if (same < LEAST_SELF_AGREEMENT * twice.length) return `${itself}; expected 9 of 10.`;
    if (verdicts2.length < LEAST_TWICE) return `only ${verdicts2.length} graded answers are to items with claims.`;
    const agrees = kappa === null ? agreed >= LEAST_PLAIN_AGREEMENT * verdicts2.length : kappa >= LEAST_KAPPA;
    return agrees ? null : `it agrees ${claims}; expected ${kappa === null ? "9 of 10" : `\u03BA \u2265 ${LEAST_KAPPA}`}.`;
  }
}
function kappaOf(verdicts2) {
  const n = verdicts2.length;
  const found = verdicts2.filter(([claim]) => claim).length;
  const right = verdicts2.filter(([, grade]) => grade).length;
  if (Math.min(found, n - found) < LEAST_OF_EACH) return null;
  const observed = share(verdicts2, ([claim, grade]) => claim === grade);
  const byChance = (found * right + (n - found) * (n - right)) / n ** 2;
  return (observed - byChance) / (1 - byChance);
}

// src/gates/quality.ts
var deltaS = (row) => row.error === null ? row.delta_s : null;
var quality = {
  delta_s_drift_median: (evidence) => deltaSDrift(evidence, "delta_s_drift_median", 0.5),
  delta_s_drift_p95: (evidence) => deltaSDrift(evidence, "delta_s_drift_p95", 0.95),
  delta_s_median: deltaSMedian,
  coverage: coverageReading,
  lambda_convergence: convergence,
  lambda_collapse: collapse,
  lambda_split: split,
  e_resonance: resonanceReading,
  gold_regression: regression,
  graded_regression: gradedReading
};
function deltaSDrift(evidence, row, p) {
  const { baseline, canary, again, pairs } = evidence;
  const target = targetOf(evidence.manifest, row);
  const n = measured(canary.rows, "delta_s").length;
  const before = quantile(measured(baseline.rows, "delta_s"), p);
  const after = quantile(measured(canary.rows, "delta_s"), p);
  if (!Number.isFinite(before) || !Number.isFinite(after)) {
    return notMeasured(row, target, "No \u0394S: the replies of an arm hold no retrieved text.", { n });
  }
  const usual = quantile(measured(again.rows, "delta_s"), p);
  const above = (run, arm) => {
    const value = deltaS(run);
    return value === null ? null : value > usual + (arm === "canary" ? target.threshold : 0);
  };
  return {
    row,
    baseline: before,
    canary: after,
    value: after - before,
    target,
    interval: () => intervalOfQuantiles({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
    n,
    pValues: pValuesOfCount(pairs, above, row)
  };
}
function deltaSMedian(evidence) {
  const { baseline, canary } = evidence;
  const target = targetOf(evidence.manifest, "delta_s_median");
  const arms = {
    baseline: known(quantile(measured(baseline.rows, "delta_s"), 0.5)),
    canary: known(quantile(measured(canary.rows, "delta_s"), 0.5)),
    n: measured(canary.rows, "delta_s").length
  };
  if (!evidence.semantic) {
    return notMeasured(
      "delta_s_median",
      target,
      "The built-in embedder is lexical: set embeddings, or response.delta_s, to hold \u0394S to an absolute target.",
      arms
    );
  }
  if (arms.canary === null) return notMeasured("delta_s_median", target, "No \u0394S in the replies.", arms);
  const interval = () => intervalOfQuantiles({ baseline, canary }, deltaS, 0.5, (_, value) => value, "delta_s_median").ci;
  return { row: "delta_s_median", ...arms, value: arms.canary, target, interval, pValues: null };
}
function coverageReading(evidence) {
  const { baseline, canary } = evidence;
  const target = targetOf(evidence.manifest, "coverage");
  const value = coverage(canary);
  const n = measured(canary.rows, "coverage").length;
  if (value === null)
    return notMeasured("coverage", target, "No answerable item of the gold set names a target.", { n });
  const groups = coverageByItem(canary);
  const interval = () => intervalOfSums(
    groups,
    (values2) => [mean(values2), 1],
    ([total, count]) => total / count,
    "coverage"
  ).ci;
  const pValues = pValuesOfShortfall(groups, target.threshold);
  return { row: "coverage", baseline: coverage(baseline), canary: value, value, target, interval, n, pValues };
}
function convergence(evidence) {
  const target = targetOf(evidence.manifest, "lambda_convergence");
  const before = lambdaShare(
    evidence.rounds.map((round) => round.baseline),
    "\u2192"
  );
  const follows = target.source === "default" && before !== null;
  const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold;
  return lambdaReading(evidence, "lambda_convergence", { ...target, threshold }, "\u2192", before);
}
function split(evidence) {
  const target = targetOf(evidence.manifest, "lambda_split");
  const before = lambdaShare(
    evidence.rounds.map((round) => round.baseline),
    "<>"
  );
  const follows = target.source === "default" && before !== null;
  const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold;
  return lambdaReading(evidence, "lambda_split", { ...target, threshold }, "<>", before);
}
function lambdaReading({ canary, rounds, pairs }, row, target, state, before) {
  const arms = rounds.map((round) => round.canary);
  const value = lambdaShare(arms, state);
  if (value === null) return notMeasured(row, target, "The canary has no rows.");
  const inState = (qid) => share(arms, (arm) => itemLambda(arm.byItem.get(qid) ?? []) === state);
  const items = [...canary.byItem.keys()];
  const interval = () => intervalOfSums(
    items,
    (qid) => [inState(qid)],
    ([total]) => total / items.length,
    row
  ).ci;
  const was = (qid) => share(rounds, (round) => itemLambda(round.baseline.byItem.get(qid) ?? []) === state);
  const changes = items.map((qid) => [was(qid) - inState(qid)]);
  const excess = state === "\u2192" ? target.threshold - value : value - target.threshold;
  return {
    row,
    baseline: before,
    canary: value,
    value,
    target,
    interval,
    n: canary.rows.length,
    pValues: notBelow(leftConvergence(pairs), exceedance(excess, 0, groupedMean(changes, 0).between))
  };
}
function notBelow({ set, population }, p) {
  return { set: Math.max(set, p), population: Math.max(population, p) };
}
function leftConvergence(pairs) {
  return pValuesOfState(pairs, (row) => row.lambda !== "\u2192", "lambda");
}
function collapse({ manifest, baseline, canary, pairs }) {
  const collapsed = pairs.map((item) => item.qid).filter((qid) => itemLambda(baseline.byItem.get(qid) ?? []) === "\u2192" && isLost(canary, qid));
  return {
    row: "lambda_collapse",
    baseline: 0,
    canary: collapsed.length,
    value: collapsed.length,
    target: targetOf(manifest, "lambda_collapse"),
    interval: null,
    n: canary.rows.length,
    pValues: leftConvergence(pairs),
    ...collapsed.length > 0 && {
      note: `Collapsed: ${collapsed.slice(0, 5).join(", ")}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ""}.`
    }
  };
}
function isLost(arm, qid) {
  const state = itemLambda(arm.byItem.get(qid) ?? []);
  return state === "\xD7" || state === "\u2190";
}
function resonanceReading({ manifest, items, baseline, canary }) {
  const target = targetOf(manifest, "e_resonance");
  const [before, after] = [baseline, canary].map((arm) => resonance(sessionsOf(arm, items)));
  const n = canary.rows.length;
  if (!before || !after) {
    const why = before ? "The canary's \u0394S make no session of 50 turns." : "No session of the gold set is 50 turns long.";
    return notMeasured("e_resonance", target, why, { baseline: before?.rise ?? null, n });
  }
  const breach = ceilingBreach(after, before);
  return {
    row: "e_resonance",
    baseline: before.rise,
    canary: after.rise,
    value: after.rise,
    target,
    interval: null,
    n,
    pValues: null,
    ...breach !== null && { breach }
  };
}
function sessionsOf(arm, items) {
  const chains = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.session_id === void 0) continue;
    for (const row of arm.byItem.get(item.qid) ?? []) {
      const value = deltaS(row);
      if (value === null) continue;
      const chain = JSON.stringify([item.session_id, row.phrasing, row.seed]);
      chains.set(chain, [...chains.get(chain) ?? [], value]);
    }
  }
  return [...chains.values()];
}
function regression(evidence) {
  const { canary, pairs } = evidence;
  const target = targetOf(evidence.manifest, "gold_regression");
  const before = referenceScore(evidence);
  const after = goldScore(canary);
  const n = canary.rows.length;
  if (before === null || after === null) return notMeasured("gold_regression", target, "An arm has no rows.", { n });
  return {
    row: "gold_regression",
    baseline: before,
    canary: after,
    value: before - after,
    target,
    interval: () => flipped(goldGain(evidence).ci),
    n,
    pValues: pValuesOfMean(lossesOf(pairs, isSolved), target.threshold / 100, 1)
  };
}
var isSolved = (row) => row.solved;
function referenceScore({ baseline, again }) {
  const solved = (row) => share([row, ...again.byKey.has(keyOf(row)) ? [again.byKey.get(keyOf(row))] : []], isSolved);
  return known(100 * mean([...baseline.byItem.values()].map((rows) => mean(rows.map(solved)))));
}
function goldGain({ pairs }) {
  const gains = lossesOf(pairs, isSolved).map((losses) => -100 * mean(losses));
  return intervalOfSums(
    gains,
    (gain) => [gain],
    ([total]) => total / gains.length,
    "gold_gain"
  );
}
function flipped([low, high]) {
  return [high === null ? null : -high, low === null ? null : -low];
}

// src/gates/languages.ts
function languagesOf({ baseline, canary, items }) {
  const groups = byLanguage(items);
  if (groups.size < 2) return [];
  return [...groups].map(([lang, qids]) => {
    const [before, after] = [baseline, canary].map((arm) => armOf(arm.rows.filter(({ qid }) => qids.has(qid))));
    return languageOf(lang, { before, after, tests: groups.size });
  }).sort((a, b) => (b.lost ?? -101) - (a.lost ?? -101) || (nameOf(a) < nameOf(b) ? -1 : 1));
}
function lostLanguages(languages, { target, alpha }) {
  return languages.filter(({ lost, p }) => lost !== null && lost > target && p !== null && p <= alpha);
}
var nameOf = ({ lang }) => lang ?? "~";
function byLanguage(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const { lang, qid } of items) {
    const name = lang === void 0 ? null : Intl.getCanonicalLocales(lang)[0] ?? lang;
    groups.set(name, (groups.get(name) ?? /* @__PURE__ */ new Set()).add(qid));
  }
  return groups;
}
function languageOf(lang, { before, after, tests }) {
  const [baseline, canary] = [goldScore(before), goldScore(after)];
  const pairs = pairUp(before, after);
  const losses = pairs.flatMap(
    ({ pairs: runs }) => runs.map((run) => (Number(run.baseline.solved) - Number(run.canary.solved)) / runs.length)
  );
  return {
    lang,
    items: after.byItem.size,
    baseline,
    canary,
    lost: baseline === null || canary === null ? null : baseline - canary,
    ci: intervalOfLoss(pairs),
    p: losses.length === 0 ? null : Math.min(1, tests * signFlip(losses, `language ${lang}`).p)
  };
}
function intervalOfLoss(pairs) {
  if (pairs.length < 2) return null;
  const [low, high] = goldGain({ pairs }).ci;
  return [high === null ? null : -high, low === null ? null : -low];
}

// src/gates/left-out.ts
var DELTA_S = { field: "delta_s", worst: 1, name: "\u0394S", because: "they retrieved nothing, or blank text" };
var COVERAGE = { field: "coverage", worst: 0, name: "coverage", because: "they show no spans" };
var EVIDENCE = {
  delta_s_drift_median: DELTA_S,
  delta_s_drift_p95: DELTA_S,
  delta_s_median: DELTA_S,
  coverage: COVERAGE
};
function withLeftOut(row, evidence, measure) {
  const reading = measure(evidence);
  const of = EVIDENCE[row];
  if (!of || reading.value === null) return reading;
  const left = leaving(evidence.pairs, of.field);
  if (left.size === 0) return reading;
  const replies = evidence.canary.rows.filter(({ error }) => error === null).length;
  const { target, baseline, n } = reading;
  const said = `${left.size} of ${replies} replies of the canary have no ${of.name} where the baseline's have`;
  if (left.size > mostLeftOut(replies)) return notMeasured(row, target, `${said}: ${of.because}.`, { baseline, n });
  const rows = evidence.canary.rows.map((one) => left.has(one) ? { ...one, [of.field]: of.worst } : one);
  const { value } = measure({ ...evidence, canary: armOf(rows) });
  if (value === null || isInside(value, target.op, target.threshold)) return reading;
  if (!isInside(reading.value, target.op, target.threshold)) return reading;
  const undecidable = `Inside its target, but ${said}: were they the worst, it would be ${Number(value.toPrecision(3))}.`;
  return { ...reading, undecidable };
}
function leaving(items, field) {
  const pairs = items.flatMap((item) => item.pairs);
  const left = pairs.filter(
    ({ baseline, canary }) => canary.error === null && canary[field] === null && baseline.error === null && baseline[field] !== null
  );
  return new Set(left.map(({ canary }) => canary));
}

// src/gates/missed-claims.ts
var SHOWN_ITEMS = 10;
var SHOWN_CLAIMS = 5;
var SHOWN_CLAIM = 200;
function missedClaims({ baseline, canary, items }, lines) {
  return items.filter((item) => item.answerable && item.gold_claim_substr.length > 0).flatMap((item) => {
    const [before, after] = [baseline, canary].map((arm) => missesOf(arm.byItem.get(item.qid) ?? []));
    return after.missed.length > 0 ? [{ item, before, after }] : [];
  }).sort((a, b) => newly(b) - newly(a) || b.after.missed.length - a.after.missed.length).slice(0, SHOWN_ITEMS).map(({ item, before, after }) => ({
    qid: item.qid,
    line: lines.get(item.qid) ?? 1,
    claims: item.gold_claim_substr.slice(0, SHOWN_CLAIMS).map((claim) => claim.slice(0, SHOWN_CLAIM)),
    more_claims: Math.max(0, item.gold_claim_substr.length - SHOWN_CLAIMS),
    baseline: { missed: before.missed.length, answers: before.answers },
    canary: { missed: after.missed.length, answers: after.answers },
    answer: after.missed[0].answer
  }));
}
function missesOf(rows) {
  const answered = rows.filter((row) => row.error === null && !row.refusal);
  return { missed: answered.filter((row) => !row.contains_claim), answers: answered.length };
}
function newly({ before, after }) {
  const share2 = ({ missed, answers }) => missed.length / Math.max(1, answers);
  return share2(after) - share2(before);
}

// src/gates/ops.ts
var latency = (row) => row.error === null ? row.latency_ms : null;
var operations = {
  latency_p95: latencyReading,
  error_rate: errorRate,
  tool_success: tools,
  cost_per_solved: cost
};
function latencyReading(evidence) {
  const { baseline, again, canary, pairs } = evidence;
  const target = targetOf(evidence.manifest, "latency_p95");
  const scale = scaleOf(evidence, "latency_ms");
  const today = armOf(baseline.rows.map(scale.row));
  const n = measured(canary.rows, "latency_ms").length;
  const before = quantile(measured(today.rows, "latency_ms"), 0.95);
  const after = quantile(measured(canary.rows, "latency_ms"), 0.95);
  if (!(before > 0) || !Number.isFinite(after)) return notMeasured("latency_p95", target, "An arm has no reply.", { n });
  const usual = quantile(measured(again.rows, "latency_ms"), 0.95);
  const tau = usual * scale.ratio * target.threshold;
  const slow = (run, arm) => {
    const value = latency(run);
    if (value === null) return null;
    return arm === "baseline" ? latency(scale.row(run)) > usual * scale.ratio : value > tau;
  };
  return {
    row: "latency_p95",
    baseline: before,
    canary: after,
    value: after / before,
    target,
    interval: () => intervalOfQuantiles({ baseline: today, canary }, latency, 0.95, (from, to) => to / from, "latency_p95").ci,
    n,
    pValues: atTheSameTime(pValuesOfCount(pairs, slow, "latency_p95"), evidence, tau),
    note: scale.note
  };
}
function atTheSameTime(p, { measuredTogether, interleaved, canary }, tau) {
  if (measuredTogether || interleaved.rows.length === 0) return p;
  const slow = (rows) => {
    const known2 = measured(rows, "latency_ms");
    return { k: known2.filter((value) => value > tau).length, n: known2.length };
  };
  const now = fisher(slow(canary.rows), slow(interleaved.rows));
  return { set: Math.max(p.set, now), population: Math.max(p.population, now) };
}
function errorRate({ manifest, baseline, canary }) {
  const target = targetOf(manifest, "error_rate");
  const n = canary.rows.length;
  if (n === 0) return notMeasured("error_rate", target, "The canary has no rows.");
  const failed = errors(canary);
  const p = binomialAtLeast(failed, n, target.threshold);
  return {
    row: "error_rate",
    baseline: baseline.rows.length === 0 ? null : errors(baseline) / baseline.rows.length,
    canary: failed / n,
    value: failed / n,
    target,
    interval: () => intervalOfRate(failed, n),
    n,
    pValues: { set: p, population: p }
  };
}
function tools({ manifest, baseline, canary }) {
  const target = targetOf(manifest, "tool_success");
  const used = toolSuccess(canary);
  const before = toolSuccess(baseline)?.rate ?? null;
  if (!used) return notMeasured("tool_success", target, "No tool was called.", { baseline: before });
  const p = binomialAtMost(used.calls - used.failures, used.calls, target.threshold);
  return {
    row: "tool_success",
    baseline: before,
    canary: used.rate,
    value: used.rate,
    target,
    interval: () => intervalOfRate(used.calls - used.failures, used.calls),
    n: used.calls,
    pValues: { set: p, population: p }
  };
}
function cost(evidence) {
  const { baseline, canary, pairs } = evidence;
  const target = targetOf(evidence.manifest, "cost_per_solved");
  const scale = scaleOf(evidence, "cost_usd");
  const n = measured(canary.rows, "cost_usd").length;
  const before = costPerSolved(baseline.rows.map(scale.row));
  const after = costPerSolved(canary.rows);
  if (before === null || after === null) {
    const why = costs(canary.rows) && costs(baseline.rows) ? "An arm solved nothing." : "Replies carry no cost_usd, and there are no prices for their usage.";
    return notMeasured("cost_per_solved", target, why, { baseline: before, canary: after, n });
  }
  if (before === 0)
    return notMeasured("cost_per_solved", target, "The baseline costs nothing.", { baseline: before, canary: after, n });
  const parts = (row, arm) => [paid(arm === "baseline" ? scale.row(row) : row), Number(row.solved)];
  const allowed = (row, arm) => {
    const [costs2, solved] = parts(row, arm);
    return [costs2 * (arm === "baseline" ? target.threshold : 1), solved];
  };
  const sums = new Map(pairs.map((item) => [item.qid, sumsOf(item.pairs, parts)]));
  return {
    row: "cost_per_solved",
    baseline: before,
    canary: after,
    value: after / before,
    target,
    interval: () => intervalOfSums(
      [...sums.keys()],
      (qid) => sums.get(qid),
      ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid / canarySolved / (basePaid / baseSolved),
      "cost_per_solved"
    ).ci,
    n,
    pValues: pValuesOfSums(pairs, allowed, (from, to) => to[0] / to[1] - from[0] / from[1], "cost_per_solved"),
    note: scale.note
  };
}
function paid(row) {
  return row.error === null ? row.cost_usd ?? 0 : 0;
}
function sumsOf(pairs, parts) {
  const total = (arm, part) => pairs.reduce((sum, pair) => sum + parts(pair[arm], arm)[part], 0);
  return [total("canary", 0), total("canary", 1), total("baseline", 0), total("baseline", 1)];
}
function scaleOf(evidence, field) {
  if (evidence.measuredTogether) return scaleBy(1, () => false, field, "Both arms were asked interleaved.");
  const isRecorded = (row) => evidence.manifest.gold?.seeds.includes(row.seed) ?? true;
  const now = evidence.interleaved.rows;
  const then = [...evidence.interleaved.byKey.keys()].flatMap((key) => evidence.baseline.byKey.get(key) ?? []);
  const ratio = median(measured(now, field)) / median(measured(then, field));
  if (Number.isFinite(ratio) && ratio > 0) {
    const note2 = `The baseline's figures \xD7 ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`;
    return scaleBy(ratio, isRecorded, field, note2);
  }
  const note = "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's.";
  return scaleBy(1, isRecorded, field, note);
}
function scaleBy(ratio, isRecorded, field, note) {
  const row = (row2) => {
    const value = row2[field];
    return value === null || !isRecorded(row2) ? row2 : { ...row2, [field]: value * ratio };
  };
  return { ratio, row, note };
}
function waivable(reading, evidence) {
  const { row, value, target } = reading;
  if (ROWS[row].gold?.waivedBy !== "quality_gain" || value === null || isInside(value, target.op, target.threshold))
    return reading;
  const { lower } = goldGain(evidence);
  if (!(lower > 0)) return reading;
  return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` };
}

// src/gates/stops.ts
function goldStops(evidence, gates) {
  return STOP_IDS.filter((id) => !STOPS[id].live).map((id) => {
    const row = rowOfSoftStop(id);
    return row ? softStop(evidence, id, gates, row) : HARD_STOPS[id](evidence);
  });
}
var HARD_STOPS = {
  stop_delta_s_p95: deltaSStop,
  stop_coverage: coverageStop,
  stop_lambda_flip: flipStop,
  stop_5xx: serverErrorStop,
  stop_tool_loop: toolLoopStop
};
function deltaSStop(evidence) {
  const p95 = (rows) => quantile(measured(rows, "delta_s"), 0.95);
  const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows);
  const usual = p95(evidence.again.rows);
  const limit = limitOf(evidence.manifest, "stop_delta_s_p95");
  const above = (row, arm) => row.error !== null || row.delta_s === null ? null : row.delta_s > usual + (arm === "canary" ? limit : 0);
  const n = measured(evidence.canary.rows, "delta_s").length;
  return stop(
    evidence,
    "stop_delta_s_p95",
    known(drift),
    n,
    () => pValuesOfCount(evidence.pairs, above, "stop_delta_s_p95")
  );
}
function coverageStop(evidence) {
  const { canary } = evidence;
  return stop(
    evidence,
    "stop_coverage",
    coverage(canary),
    measured(canary.rows, "coverage").length,
    () => pValuesOfShortfall(coverageByItem(canary), limitOf(evidence.manifest, "stop_coverage"))
  );
}
function flipStop(evidence) {
  const n = evidence.canary.rows.length;
  return stop(
    evidence,
    "stop_lambda_flip",
    flipRate(evidence.canary),
    n,
    () => pValuesOfFlips(evidence.pairs, "stop_lambda_flip")
  );
}
function serverErrorStop(evidence) {
  const { attempts, failed } = serverErrors(evidence.canary);
  const value = attempts === 0 ? null : failed / attempts;
  return stop(evidence, "stop_5xx", value, attempts, () => {
    const p = binomialAtLeast(failed, attempts, limitOf(evidence.manifest, "stop_5xx"));
    return { set: p, population: p };
  });
}
function toolLoopStop(evidence) {
  const { rows } = evidence.canary;
  return stop(
    evidence,
    "stop_tool_loop",
    rows.length === 0 ? null : rows.filter((row) => row.tool_loop).length,
    rows.length
  );
}
function softStop(evidence, id, gates, row) {
  const gate = gates.find((one) => one.row === row);
  const value = gate?.verdict === "waived" ? null : gate?.value ?? null;
  const p = gate?.p_adjusted ?? null;
  const judged = stop(evidence, id, value, gate?.n ?? 0, p === null ? void 0 : () => ({ set: p, population: p }));
  return gate?.verdict === "waived" ? { ...judged, why: "Allowed: better answers pay for it." } : judged;
}
function stop(evidence, id, value, n, pValues) {
  const rule = STOPS[id];
  const limit = limitOf(evidence.manifest, id);
  const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(" ") };
  if (value === null) return { ...row, fired: false, why: "Not measured." };
  if (!isInside(value, rule.op, limit)) return { ...row, fired: false, why: "Quiet." };
  const p = pValue(evidence, pValues);
  const { alpha } = evidence.manifest.evidence;
  if (p !== null && p > alpha) return { ...row, fired: false, why: `Over its stop. ${sayChance(p, alpha)}` };
  return { ...row, fired: true, why: p === null ? "Over its stop." : `Over its stop. ${sayChance(p, alpha)}` };
}
function pValue(evidence, pValues) {
  const question = evidence.manifest.evidence.gold;
  return question === "estimate" || !pValues ? null : pValues()[question];
}

// src/gates/verdict.ts
function gateRows(judged, evidence, isRequired) {
  return judged.map((one) => {
    const { reading, verdict, p } = one;
    return {
      gate: ROWS[reading.row].gate,
      row: reading.row,
      baseline: reading.baseline,
      canary: reading.canary,
      value: reading.value,
      ci: reading.interval?.() ?? null,
      threshold: Number.isFinite(reading.target.threshold) ? reading.target.threshold : null,
      op: reading.target.op,
      n: reading.n,
      verdict,
      reason_code: rowReason(reading.row, verdict),
      why: [sentence(one, evidence), reading.note].filter(Boolean).join(" "),
      page: ROWS[reading.row].page,
      source: reading.target.source,
      required: isRequired(reading.row),
      p_set: reading.pValues?.set ?? null,
      p_population: reading.pValues?.population ?? null,
      p_adjusted: p
    };
  });
}
function verdicts(readings, evidence, look = ONLY_LOOK) {
  const { gold: question } = evidence;
  const family = readings.filter((reading) => isTested(reading, evidence)).map(({ row, pValues }) => ({ row, p: pValues[question] }));
  const p = adjusted(family, look);
  return readings.map((reading) => {
    const own = p.get(reading.row) ?? null;
    return { reading, verdict: verdictOf(reading, own, evidence), p: own, round: look.round };
  });
}
var INSIDE_BY_AN_ERROR = normalCdf(1);
function afterRound(before, now, { gold: question }) {
  const of = new Map(before.map((judged) => [judged.reading.row, judged]));
  return now.map((judged) => {
    const { verdict, p } = of.get(judged.reading.row);
    if (p !== null && verdict === "fail") return { ...judged, verdict, p: Math.min(p, judged.p ?? 1) };
    if (verdict !== "inconclusive" || judged.verdict !== "pass" || question === "estimate") return judged;
    const isClear = (judged.reading.pValues?.[question] ?? 0) >= INSIDE_BY_AN_ERROR;
    return isClear ? judged : { ...judged, verdict };
  });
}
function isTested({ value, pValues }, { gold }) {
  return gold !== "estimate" && value !== null && pValues !== null;
}
function isOpen({ reading, verdict }) {
  return verdict === "inconclusive" && !isInsideTarget(reading);
}
function isInsideTarget({ value, target }) {
  return value !== null && isInside(value, target.op, target.threshold);
}
function verdictOf(reading, p, evidence) {
  if (reading.value === null) return "not_measured";
  if (reading.breach !== void 0) return "fail";
  if (isInsideTarget(reading)) return reading.undecidable === void 0 ? "pass" : "inconclusive";
  if (reading.waiver !== void 0) return "waived";
  return p === null || p <= evidence.alpha ? "fail" : "inconclusive";
}
function rowReason(row, verdict) {
  return verdict === "fail" ? ROWS[row].failsAs ?? "gate_failed" : REASON_OF[verdict];
}
var REASON_OF = {
  pass: "all_green",
  waived: "warnings",
  inconclusive: "evidence_thin",
  not_measured: "not_measured"
};
function sentence({ reading, verdict, p, round }, evidence) {
  const over = round > 1 ? ` over ${round} rounds` : "";
  switch (verdict) {
    case "pass":
      return `Inside its target${over}.`;
    case "not_measured":
      return "";
    case "waived":
      return `Outside its target; allowed, as better answers pay for it: ${reading.waiver}.`;
    case "inconclusive":
      if (reading.undecidable !== void 0) return reading.undecidable;
      if (isInsideTarget(reading)) return `Outside its target at first, and inside it${over} by too little to be sure.`;
      return p === null ? `Outside its target${over}, and not settled.` : sayChance(p, evidence.alpha);
    case "fail":
      if (reading.breach !== void 0) return `${reading.breach}.`;
      if (p === null) return "Outside its target.";
      return sayChance(p, evidence.alpha);
  }
}

// src/gates/worst.ts
function worstItems({ baseline, canary, items }, lines) {
  return items.flatMap((item) => {
    const before = baseline.byItem.get(item.qid);
    const after = canary.byItem.get(item.qid);
    return before && after ? [{ item, before, after, loss: lossOf(before, after) }] : [];
  }).filter(({ loss }) => loss > 1e-9).sort((a, b) => b.loss - a.loss || (a.item.qid < b.item.qid ? -1 : 1)).map(({ item, before, after }) => ({
    qid: item.qid,
    question: item.question,
    line: lines.get(item.qid) ?? 1,
    what: changesOf(item, before, after),
    ...answersOf(before, after),
    tries: { baseline: triesOf(before), canary: triesOf(after) }
  }));
}
var NOTABLE = 0.05;
function lossOf(before, after) {
  const solved = share(before, (row) => row.solved) - share(after, (row) => row.solved);
  const covered = mean(measured(before, "coverage")) - mean(measured(after, "coverage"));
  const drift = mean(measured(after, "delta_s")) - mean(measured(before, "delta_s"));
  return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift);
}
function notable(loss) {
  return loss >= NOTABLE ? loss : 0;
}
function changesOf(item, before, after) {
  const [was, is] = [triesOf(before), triesOf(after)];
  const changes = [
    `correct in ${was.correct} of ${was.of} ${was.of === 1 ? "try" : "tries"}, now ${is.correct} of ${is.of}`
  ];
  const [cited, cites] = [CITED[itemLambda(before)], CITED[itemLambda(after)]];
  if (cited !== cites) changes.push(`right passage cited: ${cited} \u2192 ${cites}`);
  const [found, finds] = meansOf("coverage", before, after);
  if (differ(found, finds)) changes.push(`right passage found ${percent(found)} \u2192 ${percent(finds)}`);
  const [far, further] = meansOf("delta_s", before, after);
  if (differ(far, further)) {
    changes.push(`retrieves ${further > far ? "further away" : "closer"} (${far.toFixed(2)} \u2192 ${further.toFixed(2)})`);
  }
  const kinds = new Set(after.flatMap((row) => row.error ? [row.error.kind] : []));
  if (kinds.size > 0) changes.push(`errors: ${[...kinds].join(", ")}`);
  if (after.some((row) => row.refusal) && item.answerable) changes.push("refused");
  if (after.some((row) => !row.refusal && row.error === null) && !item.answerable)
    changes.push("answered what it should refuse");
  return changes.join(" \xB7 ");
}
var CITED = { "\u2192": "always", "<>": "sometimes", "\xD7": "never", "\u2190": "never, it gave up" };
function triesOf(rows) {
  return { correct: rows.filter((row) => row.solved).length, of: rows.length };
}
function meansOf(field, before, after) {
  return [mean(measured(before, field)), mean(measured(after, field))];
}
function differ(from, to) {
  return Math.abs(to - from) >= 5e-3;
}
function percent(share2) {
  return `${Math.round(100 * share2)} %`;
}
function answersOf(before, after) {
  const pairs = after.map((row) => ({
    row,
    was: before.find((one) => one.phrasing === row.phrasing && one.seed === row.seed)
  }));
  const shown2 = pairs.find(({ row, was }) => was?.solved === true && !row.solved) ?? pairs[0];
  return {
    baseline_answer: shown2?.was?.answer ?? "",
    canary_answer: shown2?.row.answer ?? shown2?.row.error?.message ?? ""
  };
}

// src/gates/gold.ts
function judgeGold(input) {
  const { manifest, gold } = input;
  const evidence = evidenceOf(input);
  const judged = judgedRows(input);
  const readings = judged.map(({ reading }) => reading);
  const gates = gateRows(judged, manifest.evidence, requiredRows(manifest, isNeeded(input, readings)));
  return {
    gates,
    stops: goldStops(evidence, gates),
    metrics: {
      baseline: { ...metricsOf(evidence.baseline, gold.items), gold_score: referenceScore(evidence) },
      canary: metricsOf(evidence.canary, gold.items)
    },
    lost: worstItems(evidence, gold.lines),
    missed_claims: missedClaims(evidence, gold.lines),
    languages: languagesOf(evidence)
  };
}
function judgedRows(input) {
  const { manifest, rows, further = [] } = input;
  const of = plannedRounds(manifest, rows.baseline);
  return further.reduce(
    (before, _, at) => afterRound(before, judgedAt({ ...input, further: further.slice(0, at + 1) }, of), manifest.evidence),
    judgedAt({ ...input, further: [] }, of)
  );
}
function judgedAt(input, of) {
  return verdicts(readingsOf(input), input.manifest.evidence, { round: 1 + (input.further?.length ?? 0), of });
}
function isNeeded(input, readings) {
  const carried = (row) => CARRIED[row](input, readings);
  return (row) => {
    const required = ROWS[row].gold?.required;
    return required === "always" || required === "carried" && carried(row);
  };
}
var CARRIED = {
  e_resonance: (_, readings) => readings.some(({ row, value, baseline }) => row === "e_resonance" && (value !== null || baseline !== null)),
  tool_success: ({ rows }) => rows.baseline.some((row) => row.tool_calls > 0),
  cost_per_solved: ({ manifest, rows }) => Boolean(manifest.prices) || [...rows.baseline, ...rows.canary].some((row) => row.error === null && row.cost_usd !== null)
};
function evidenceOf({ manifest, gold, rows, further = [], ...input }) {
  const rounds = [rows, ...further].map((round) => ({ baseline: armOf(round.baseline), canary: armOf(round.canary) }));
  const baseline = armOf(rounds.flatMap((round) => round.baseline.rows));
  const canary = armOf(rounds.flatMap((round) => round.canary.rows));
  const again = armOf(rows.again);
  return {
    manifest,
    items: gold.items,
    baseline,
    again,
    canary,
    rounds,
    interleaved: armOf(rows.interleaved),
    measuredTogether: input.measuredTogether,
    pairs: pairUp(baseline, canary, again),
    semantic: input.semantic,
    probes: input.probes,
    floatingPins: input.floatingPins
  };
}
var MEASURES = { ...fences, ...quality, ...operations };
function readingsOf(input, evidence = evidenceOf(input)) {
  return GOLD_ROW_IDS.map((row) => readingOf(row, evidence));
}
function readingOf(row, evidence) {
  return isProbed(row) ? probed(row, evidence) : waivable(withLeftOut(row, evidence, MEASURES[row]), evidence);
}
function plannedFamily(manifest, baseline) {
  const alike = {
    manifest,
    items: [],
    baseline,
    again: baseline,
    canary: baseline,
    rounds: [{ baseline, canary: baseline }],
    interleaved: armOf([]),
    measuredTogether: true,
    pairs: pairUp(baseline, baseline),
    semantic: false,
    probes: [],
    floatingPins: 0
  };
  return TESTED_ROWS.filter((row) => isTested(readingOf(row, alike), manifest.evidence));
}
var TESTED_ROWS = GOLD_ROW_IDS.filter((row) => ROWS[row].gold?.test);

// src/gold/completeness.ts
function completeness(plan, rows, silentBaseline = false) {
  const byRun = new Map(rows.map((row) => [runId(row), row]));
  const dispensable = silentBaseline || !rows.some((row) => row.role === "interleaved");
  return {
    rows: plan.runs.map((run) => byRun.get(runId(run))).filter((row) => row !== void 0),
    missing: plan.runs.filter((run) => !byRun.has(runId(run)) && !(dispensable && run.role === "interleaved"))
  };
}

export {
  baselineSchema,
  comparableOf,
  differences,
  scoredToday,
  readBaseline,
  rowsOfPass,
  studentUpperQuantile,
  pairUp,
  intervalOfSums,
  intervalOfQuantiles,
  lostLanguages,
  isOpen,
  judgeGold,
  judgedRows,
  plannedFamily,
  TESTED_ROWS,
  completeness
};
