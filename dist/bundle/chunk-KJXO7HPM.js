import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  brokenBaseline,
  servedApart,
  soundnessNotes,
  unsoundLog
} from "./chunk-DHLNDPHE.js";
import {
  failed,
  failing,
  frozen,
  held,
  list,
  missing,
  passed,
  requiredMissing,
  rowLabel,
  rowLabels,
  stopLabel,
  stoppedHard,
  stoppedSoft,
  unmeasurable
} from "./chunk-CFYBXHA2.js";
import {
  notice
} from "./chunk-SSNBQY7H.js";
import {
  ROW_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  INDEPENDENT,
  REQUEST_ROWS,
  armsOf,
  barOf,
  boundedQuantile,
  boundedSequence,
  comparedSequence,
  complementOf,
  countedReading,
  describeEffect,
  designEffect,
  difference,
  gatingFields,
  isMeasuredIn,
  isOfRequests,
  isSurelyOutside,
  logMixture,
  measuredReading,
  measuredReadings,
  quantileOf,
  rateConfidenceSequence,
  ratePrior,
  rateSequence,
  ratio,
  requestsNeeded,
  sidesThatCanFail,
  unmeasured,
  verdictOf
} from "./chunk-TX7JC5PW.js";
import {
  isSticky
} from "./chunk-EO4RRJ2V.js";
import {
  isFull,
  isShadow
} from "./chunk-LAR22WVF.js";
import {
  ceilingBreach,
  probed,
  requiredRows,
  resonance
} from "./chunk-5XO2ICQK.js";
import {
  logGamma,
  sum
} from "./chunk-YOYLLBYC.js";
import {
  isInside,
  limitOf,
  targetOf
} from "./chunk-QBOUR326.js";
import {
  openEmbedder
} from "./chunk-2HMI3HKP.js";
import {
  deltaS
} from "./chunk-KZXVRSNG.js";
import {
  FINE_MS,
  MINUTE_MS,
  arePointsFor,
  areSet,
  fixedPoints,
  nameOfPoint,
  paidAbove,
  paidBelow,
  paidCostOverBaseline,
  paidMoreThanBaseline,
  paidOverBaseline,
  paidShareOfErrors
} from "./chunk-XKNKA2I3.js";
import {
  RATIO_NAMES,
  unitHistogram
} from "./chunk-TBHQVOEN.js";
import {
  leftOutRows,
  mostLeftOut
} from "./chunk-NSVXDERH.js";
import {
  isDoubtful
} from "./chunk-6XUL6SAR.js";
import {
  pinFaults
} from "./chunk-VDHITRM5.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-OP752HYF.js";
import {
  LIVE_ROW_IDS,
  ROWS,
  ROW_IDS,
  findRow,
  isProbed
} from "./chunk-S43B2SWL.js";
import {
  STOPS,
  STOP_IDS
} from "./chunk-GAPAQYDZ.js";

// src/commands/phase-window.ts
import { resolve } from "node:path";

// src/statistics/sequential/starts.ts
var STAKES = [
  { share: 0.05, weight: 0.3 },
  { share: 0.1, weight: 0.3 },
  { share: 0.2, weight: 0.2 },
  { share: 0.4, weight: 0.1 },
  { share: 0.8, weight: 0.1 }
];
var FIRST_WEIGHT = 0.1;
var EVEN_WEIGHT = 0.6;
var EVEN_SECONDS = 14 * 24 * 3600;
var BEGINS_AFTER = 100;
var SERIES = 0.21665693534695846;
function logStartWeight(s, seconds) {
  if (s === 0) return Math.log(FIRST_WEIGHT);
  const even = Math.floor(EVEN_SECONDS / seconds);
  const place = BEGINS_AFTER + s;
  const rest = (1 - FIRST_WEIGHT - EVEN_WEIGHT) / SERIES / place / Math.log(place + 2) ** 2;
  return Math.log(rest + (s <= even ? EVEN_WEIGHT / even : 0));
}
function overStarts({ stakes = STAKES, seconds, first = 0 }) {
  const held2 = stakes.map(() => Number.NEGATIVE_INFINITY);
  const best = stakes.map(() => ({ start: 0, log: Number.NEGATIVE_INFINITY }));
  let start = first;
  let block = 0;
  let logE = Number.NEGATIVE_INFINITY;
  const stake = (k, begins, payoff) => {
    const { share, weight } = stakes[k];
    const starting = begins + Math.log(weight);
    const factor = Math.log1p(share * payoff);
    if (starting > best[k].log) best[k] = { start: block, log: starting };
    best[k].log += factor;
    held2[k] = logSum(held2[k], starting) + factor;
  };
  return {
    add(payoff) {
      if (!Number.isNaN(payoff)) {
        const begins = logStartWeight(start++, seconds);
        for (let k = 0; k < stakes.length; k++) stake(k, begins, payoff);
        logE = held2.reduce(logSum);
      }
      block++;
      return logE;
    },
    since: () => best.reduce((a, b) => b.log > a.log ? b : a).start
  };
}
function highestOverStarts(payoffs, { stakes = STAKES, seconds, from = 0 }) {
  const first = payoffs.slice(0, from).filter((payoff) => !Number.isNaN(payoff)).length;
  const bets = overStarts({ stakes, seconds, first });
  let highest = { logE: Number.NEGATIVE_INFINITY, at: null, since: null };
  for (let at = from; at < payoffs.length; at++) {
    const logE = bets.add(payoffs[at]);
    if (logE > highest.logE) highest = { logE, at, since: from + bets.since() };
  }
  return highest;
}
function strongest(parts) {
  return Math.max(...parts.map(({ weight, logE }) => Math.log(weight) + logE));
}
function logSum(a, b) {
  const greater = Math.max(a, b);
  if (!Number.isFinite(greater)) return greater;
  return greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
}

// src/statistics/sequential/widths.ts
var wide = (minutes, weight, stakes = STAKES) => {
  return { seconds: 60 * minutes, weight, stakes, least: 0 };
};
var OF_MINUTES = [
  { share: 0.05, weight: 0.25 },
  { share: 0.1, weight: 0.4 },
  { share: 0.2, weight: 0.2 },
  { share: 0.4, weight: 0.1 },
  { share: 0.8, weight: 0.05 }
];
var OF_CANARY = [wide(1, 0.6, OF_MINUTES), wide(5, 0.25), wide(15, 0.15)];
var SMALL = [
  { share: 0.05, weight: 0.3 },
  { share: 0.1, weight: 0.4 },
  { share: 0.2, weight: 0.3 }
];
var OF_5XX = [
  {
    seconds: 5,
    weight: 0.2,
    stakes: [
      { share: 0.4, weight: 0.5 },
      { share: 0.9, weight: 0.5 }
    ],
    least: 0.1
  },
  wide(1, 0.6, SMALL),
  wide(5, 0.13),
  wide(15, 0.07)
];
var GREATER = [0.1, 0.3, 0.8].map((share) => ({ share, weight: 1 / 3 }));
var AGAINST_BASELINE = [wide(5, 0.8, GREATER), wide(15, 0.2, GREATER)];

// src/gates/live/quoted.ts
var LONGEST = 40;
var UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
function quoted(text) {
  const points = Array.from(text);
  const shown3 = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join("")}\u2026` : text;
  const code = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;
  return `"${shown3.replace(/["\\]/g, "\\$&").replace(UNSEEN, code)}"`;
}

// src/gates/live/mix-notes.ts
var LEAST_DIFFERENCE = 0.05;
var LEAST_ERRORS = 4;
function mixNotes(input) {
  const { phase, summary } = input;
  const named = namedFields(input);
  const notes = (summary.users?.noUsers ?? []).map(({ key, rows }) => {
    const share = percent(rows / Math.max(1, summary.rows.counted));
    const text = `The user_key ${quoted(key)} stands on ${share} of the rows, so it is no user: it is left out of what counts users (served split, stickiness, dependence). Leave user_key out of rows whose user is not known.`;
    return { level: "warning", text };
  });
  if (isFull(phase)) return notes;
  for (const mix of summary.mixes) {
    const apart = furthestApart(mix);
    if (apart === null) continue;
    const differs = `The mix of ${mix.field} differs between the arms: ${apart}.`;
    notes.push(
      named.has(mix.field) ? { level: "notice", text: `${differs} The arms are compared at the canary's mix.` } : {
        level: "warning",
        text: `${differs} Rows that compare the arms may show the mix and not the release; name ${mix.field} under window.segments, and they are compared at the canary's mix.`
      }
    );
  }
  return notes;
}
function namedMixDiffers(input) {
  const named = namedFields(input);
  return input.summary.mixes.some((mix) => named.has(mix.field) && furthestApart(mix) !== null);
}
function namedFields({ manifest }) {
  const segments = manifest.window?.segments ?? [];
  return new Set(segments.map((segment) => typeof segment === "string" ? segment : segment.field));
}
function furthestApart({ values, without }) {
  const all = [...values.map((each) => ({ ...each, name: each.value === null ? "other values" : quoted(each.value) }))];
  const counts = [...all, { ...without, name: "requests without it" }];
  const canary = sum(counts.map((each) => each.canary));
  const baseline = sum(counts.map((each) => each.baseline));
  if (canary === 0 || baseline === 0) return null;
  const apart = counts.map((each) => {
    const [here, there] = [each.canary / canary, each.baseline / baseline];
    const both = (each.canary + each.baseline) / (canary + baseline);
    const error = Math.sqrt(both * (1 - both) * (1 / canary + 1 / baseline));
    return { name: each.name, here, there, by: Math.abs(here - there), error };
  });
  const most = apart.reduce((a, b) => b.by > a.by ? b : a);
  if (most.by < LEAST_DIFFERENCE || most.by < LEAST_ERRORS * most.error) return null;
  return `${most.name} ${most.name.startsWith('"') ? "is" : "are"} ${percent(most.here)} of the canary's requests and ${percent(most.there)} of the baseline's`;
}
function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}

// src/gates/live/bets.ts
var NONE = { num: 0, den: 0, rows: 0 };
function betsOn({ manifest, summary }, on, limit, lastMs) {
  const { grid } = summary;
  const bet = grid && betOf(grid, on, limit);
  if (!bet || bet.compared && namedMixDiffers({ manifest, summary })) return null;
  return strongestOf(summary, grid, bet, lastMs);
}
function pointsAsked(manifest) {
  const ofRows = REQUEST_ROWS.map((row) => pointOf(row, targetOf(manifest, row).threshold));
  const ofStops = STOP_IDS.map((id) => {
    const { reads } = STOPS[id];
    return reads && "row" in reads && isOfRequests(reads.row) ? pointOf(reads.row, limitOf(manifest, id)) : null;
  });
  const asked = [...ofRows, ...ofStops].filter((point) => point !== null);
  return [...new Map(asked.map((point) => [nameOfPoint(point), point])).values()];
}
function isShared({ grid }, on, { since, until }, { alpha, isSurelyBeyond: isSurelyBeyond2 }) {
  const series = (arm) => within(grid?.arms[arm][on], since, until);
  const [canary, baseline] = [series("canary"), series("baseline")];
  const served2 = new Set(baseline.at);
  if (canary.at.length === 0 || !canary.at.every((minute) => served2.has(minute))) return false;
  if (!isSurelyBeyond2(totalOf(baseline))) return false;
  const blamed = AGAINST_BASELINE.map((width) => {
    const blocks = blocksOf(canary, baseline, width.seconds / 60);
    const payoffs = blocks.map((block) => paidShareOfErrors(failures(on, block.canary), failures(on, block.baseline)));
    return { weight: width.weight, logE: highestOverStarts(payoffs, width).logE };
  });
  return strongest(blamed) < Math.log(1 / alpha);
}
function besideStretch({ grid }, on, { since, until }) {
  const series = grid?.arms.canary[on];
  return {
    before: totalOf(within(series, Number.NEGATIVE_INFINITY, since)),
    after: totalOf(within(series, until, Number.POSITIVE_INFINITY))
  };
}
function failures(on, sums) {
  return isGoodShare(on) ? { num: sums.den - sums.num, den: sums.den } : sums;
}
function isGoodShare(on) {
  return on === "coverage" || on === "tool_success";
}
function betOf({ points }, on, limit) {
  if (on === "cost_per_solved") return points?.costCap == null ? null : costBet(limit);
  if (on === "excused") {
    const pays2 = ({ canary, baseline }) => paidMoreThanBaseline(canary, baseline, limit);
    return { series: on, widths: AGAINST_BASELINE, compared: true, pays: pays2 };
  }
  const asked = on in QUANTILES ? pointOf(on, limit) : null;
  if (asked === null) {
    const widths = on === "rate_5xx" ? OF_5XX : OF_CANARY;
    const paid = isGoodShare(on) ? paidBelow : paidAbove;
    return { series: on, widths, compared: false, pays: ({ canary }, least) => paid(canary, Math.max(limit, least)) };
  }
  const series = nameOfPoint(asked);
  const point = points?.over.find((each) => nameOfPoint(each) === series);
  if (!point) return null;
  const { allowed } = point;
  if (allowed === null) {
    return { series, widths: OF_CANARY, compared: false, pays: ({ canary }) => paidAbove(canary, 1 - asked.p) };
  }
  const pays = ({ canary, baseline }) => paidOverBaseline(canary, baseline, allowed);
  return { series, widths: AGAINST_BASELINE, compared: true, pays };
}
function costBet(ratio2) {
  const sums = ({ rows, num, den }) => ({ requests: rows, cost: num, solved: den });
  return {
    series: "cost",
    widths: AGAINST_BASELINE,
    compared: true,
    pays: ({ canary, baseline }) => paidCostOverBaseline(sums(canary), sums(baseline), ratio2)
  };
}
var QUANTILES = {
  delta_s_drift_median: { of: "delta_s", p: 0.5, beyond: "plus" },
  delta_s_drift_p95: { of: "delta_s", p: 0.95, beyond: "plus" },
  delta_s_median: { of: "delta_s", p: 0.5, beyond: "alone" },
  latency_p95: { of: "latency", p: 0.95, beyond: "times" }
};
function pointOf(row, limit) {
  return row in QUANTILES ? { ...QUANTILES[row], limit } : null;
}
function strongestOf(summary, grid, bet, lastMs = Number.POSITIVE_INFINITY) {
  const canary = grid.arms.canary[bet.series];
  const baseline = grid.arms.baseline[bet.series];
  const ends = [seenTo(summary, "canary"), ...bet.compared ? [seenTo(summary, "baseline")] : []];
  if (!canary || !baseline || ends.some((end) => end === null)) return null;
  const over = Math.min(...ends);
  const from = (summary.to ?? over) - lastMs;
  let best = null;
  for (const width of bet.widths) {
    const isFine = width.seconds * 1e3 === FINE_MS;
    const ms4 = width.seconds * 1e3;
    const blocks = isFine ? blocksOf(grid.fine, null, 1) : blocksOf(canary, baseline, ms4 / MINUTE_MS);
    const done = blocks.filter(({ at }) => (at + 1) * ms4 <= over);
    const first = done.findIndex(({ at }) => (at + 1) * ms4 > from);
    if (first < 0) continue;
    const payoffs = done.map((block) => bet.pays(block, width.least));
    const found = highestOverStarts(payoffs, { ...width, from: first });
    const logE = Math.log(width.weight) + found.logE;
    if (found.at === null || logE <= (best?.logE ?? Number.NEGATIVE_INFINITY)) continue;
    const held2 = done.slice(found.since, found.at + 1).map((block) => block.canary);
    const { num, den, rows } = held2.reduce(add, NONE);
    const span = { since: done[found.since].at * ms4, until: (done[found.at].at + 1) * ms4 };
    best = { logE, ...span, requests: rows, value: num / den };
  }
  return best;
}
function seenTo({ arms, scraped }, arm) {
  return scraped ? scraped.last[arm] : arms[arm].lastTs;
}
function blocksOf(canary, baseline, width) {
  const blocks = /* @__PURE__ */ new Map();
  const gather = ({ at, num, den, rows }, arm) => {
    at.forEach((unit, i) => {
      const place = Math.floor(unit / width);
      const block = blocks.get(place) ?? { at: place, canary: NONE, baseline: NONE };
      block[arm] = add(block[arm], { num: num[i], den: den[i], rows: rows[i] });
      blocks.set(place, block);
    });
  };
  gather(canary, "canary");
  if (baseline) gather(baseline, "baseline");
  return [...blocks.values()].filter((block) => block.canary.rows > 0).sort((a, b) => a.at - b.at);
}
function within(series, since, until) {
  const { at = [], num = [], den = [], rows = [] } = series ?? {};
  const kept = at.flatMap((minute, i) => {
    const begins = minute * MINUTE_MS;
    return begins + MINUTE_MS > since && begins < until ? [i] : [];
  });
  const part = (column) => kept.map((i) => column[i]);
  return { at: part(at), num: part(num), den: part(den), rows: part(rows) };
}
function totalOf({ num, den, rows }) {
  return num.reduce((sum2, _, i) => add(sum2, { num: num[i], den: den[i], rows: rows[i] }), NONE);
}
function add(a, b) {
  return { num: a.num + b.num, den: a.den + b.den, rows: a.rows + b.rows };
}

// src/gates/live/decide.ts
import ms from "ms";

// src/gates/live/needed.ts
function neededOf({ summary }, row, requests) {
  const { from, to, arms } = summary;
  const perMs = from !== null && to !== null && to > from ? arms.canary.requests / (to - from) : 0;
  const when = requests !== null && perMs > 0 ? to + requests / perMs : Number.NaN;
  return { row, requests, at: when < LATEST ? new Date(when).toISOString() : null };
}
var LATEST = Date.UTC(2200, 0);
function describeNeeded({ requests, at }) {
  const by = at === null ? "" : `, about ${at.slice(0, 16).replace("T", " ")} UTC`;
  const count = String(requests).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${count} more ${requests === 1 ? "request" : "requests"} of the new version${by}`;
}

// src/gates/live/decide.ts
var MOST_NAMED = 5;
function decideLive(table, manifest) {
  const gating = table.gates.filter((gate) => !(gate.row in manifest.not_required));
  const fired = table.stops.filter((stop) => stop.fired);
  const outside = failing(gating);
  return stoppedHard(fired) ?? brokenLog(table) ?? rollingBack(outside.filter((gate) => !table.holding.includes(gate.row))) ?? notSeenToEnd(table) ?? notMeasurable(table, gating) ?? silentCanary(table) ?? frozen(gating) ?? stoppedSoft(fired) ?? besideEarlier(outside) ?? undecided(table, gating) ?? tooShort(table) ?? passed("Every required check is inside its target, and that is no luck.");
}
function decideBesideBygone(table, manifest) {
  if (table.bygone.length === 0) return null;
  return decideLive({ ...table, gates: table.gates.filter(({ row }) => !table.bygone.includes(row)) }, manifest);
}
function brokenLog({ unsound }) {
  return unsound?.reason === "log_invalid" ? unmeasurable(unsound.reason, unsound.why) : null;
}
function rollingBack(rows) {
  return rows.length > 0 ? failed("gate_failed", `Outside target: ${rowLabels(rows, MOST_NAMED)}.`) : null;
}
function notSeenToEnd({ stale, silent, exhausted, unsound }) {
  if (stale === null || unsound) return null;
  const why = silent ?? stale;
  return exhausted ? unmeasurable("evidence_stale", why) : held("evidence_stale", why);
}
function notMeasurable({ unsound }, gating) {
  const rows = missing(gating);
  const silent = rows.find((gate) => gate.reason_code === "no_traffic");
  if (silent) return unmeasurable("no_traffic", silent.why);
  return unsound ? unmeasurable(unsound.reason, unsound.why) : requiredMissing(rows, MOST_NAMED);
}
function silentCanary({ silent, exhausted }) {
  if (silent === null) return null;
  return exhausted ? unmeasurable("evidence_stale", silent) : held("evidence_stale", silent);
}
function besideEarlier(rows) {
  if (rows.length === 0) return null;
  const why = `Outside target beside an earlier window, which holds: ${rowLabels(rows, MOST_NAMED)}.`;
  return held("gate_failed", why);
}
function undecided(table, gating) {
  const rows = gating.filter((gate) => gate.verdict === "inconclusive");
  const open = [...rows.map(rowLabel), ...table.unconfirmed.map((row) => `stop on ${stopLabel({ row })}`)];
  if (open.length === 0) return null;
  const named = list(open, MOST_NAMED);
  if (!table.exhausted) return held("evidence_thin", waiting(table, rows) ?? `Waiting for ${named}.`);
  const why = `The time for this phase is up, and it is not settled: ${named}.`;
  return held("evidence_exhausted", why);
}
function tooShort({ full, coverage }) {
  if (full) return null;
  const covered = ms(Math.round(coverage.coveredMs), { long: true });
  return held(
    "evidence_thin",
    `Every check is inside its target so far; the window is not full yet: ${covered} are covered.`
  );
}
function waiting({ needed, unsound, unconfirmed: unconfirmed2 }, rows) {
  if (unsound || unconfirmed2.length > 0) return null;
  const waited = rows.map((gate) => ({ gate, need: needed.find(({ row }) => row === gate.row) }));
  const counted2 = waited.flatMap(
    ({ gate, need }) => need?.requests ? [{ gate, at: need.at, requests: need.requests }] : []
  );
  if (counted2.length === 0 || counted2.length < rows.length) return null;
  const most = counted2.reduce((most2, one) => one.requests > most2.requests ? one : most2);
  const others = rows.length - 1;
  const sooner = others === 0 ? "" : ` ${others === 1 ? "One more measure is" : `${others} more measures are`} settled by then.`;
  return `Waiting for ${rowLabel(most.gate)}: ${describeNeeded(most)}.${sooner}`;
}

// src/gates/live/shared-outage.ts
function isSharedOutage({ phase, summary }, { on, bar, stretch, alpha }) {
  if (isFull(phase)) return false;
  return isShared(summary, on, stretch, { alpha, isSurelyBeyond: (sums) => isSurelyBeyond(sums, bar, alpha) });
}
function isOver(input, outage) {
  const { on, bar, stretch, alpha } = outage;
  const { before, after } = besideStretch(input.summary, on, stretch);
  if (after.den === 0) return false;
  const since = sequenceOf(after, bar);
  const isBetter = bar.op === ">=" ? since.above(stretch.value, alpha) : since.below(stretch.value, alpha);
  if (!isBetter || !isInside(since.value, bar.op, bar.target)) return false;
  const earlier = { ...stretch, since: Number.NEGATIVE_INFINITY, until: stretch.since };
  return !isSurelyBeyond(before, bar, alpha) || isSharedOutage(input, { ...outage, stretch: earlier });
}
function isSurelyBeyond(sums, bar, alpha) {
  return sums.den > 0 && isSurelyOutside(sequenceOf(sums, bar), bar, alpha);
}
function sequenceOf({ num, den }, { op }) {
  return op === ">=" ? complementOf(rateSequence({ k: den - num, n: den })) : rateSequence({ k: num, n: den });
}

// src/gates/live/shown-time.ts
function shownTime(ms4, now) {
  const [day, time2] = new Date(ms4).toISOString().split("T");
  const isToday = new Date(now).toISOString().startsWith(day);
  return `${isToday ? "" : `${day} `}${time2.slice(0, 5)} UTC`;
}

// src/gates/live/bad-stretch.ts
function withBadStretch(input, reading, terms) {
  const { row, target, sequence, undecidable } = reading;
  if (!isOfRequests(row) || sequence === null || undecidable !== void 0) return reading;
  const stretch = badStretch(input, row, target.threshold, terms);
  if (!stretch) return reading;
  const said = stretch.isOver ? withPast(reading, stretch, input.summary) : withBreach(reading, stretch, input.summary);
  const outage = { on: row, bar: barOf(reading), stretch, alpha: terms.failing };
  if (reading.breach !== void 0 || ROWS[row].relative || !isSharedOutage(input, outage)) return said;
  if (!isOver(input, outage)) return { ...said, note: noted(SHARED, said) };
  return { ...said, note: noted(`${SHARED} ${ANSWERABLE}`, said), bygone: true };
}
var SHARED = "The baseline was outside it too: shared by both arms.";
var ANSWERABLE = "It is over: promote goes on in spite of it with --override --reason TEXT.";
function badStretch(input, on, limit, terms) {
  if (terms.live === "estimate") return null;
  const bar = Math.log(1 / terms.failing);
  const ever = betsOn(input, on, limit);
  if (!ever || ever.logE < bar) return null;
  const late = betsOn(input, on, limit, input.phase.window.duration);
  return late && late.logE >= bar ? { ...late, isOver: false } : { ...ever, isOver: true };
}
function withBreach(reading, { since, until, requests }, { to }) {
  const from = shownTime(since, to ?? until);
  const breach = `Outside its target since ${from} (${requests} requests). Not bad luck, however often one looks`;
  return reading.breach === void 0 ? { ...reading, breach } : reading;
}
function withPast(reading, { since, until, requests }, { to }) {
  const [from, end] = [since, until].map((ms4) => shownTime(ms4, to ?? until));
  const past = `It was outside from ${from} to ${end} (${requests} requests), and has not been for a full window since.`;
  return { ...reading, note: noted(past, reading) };
}
function noted(text, { note }) {
  return [note, text].filter(Boolean).join(" ");
}

// src/gates/live/carried.ts
var FIELDS = {
  delta_s_drift_median: { called: "\u0394S", carried: (cell) => cell.distributions.delta_s.n },
  delta_s_drift_p95: { called: "\u0394S", carried: (cell) => cell.distributions.delta_s.n },
  delta_s_median: { called: "\u0394S", carried: (cell) => cell.distributions.delta_s.n },
  coverage: { called: "coverage", carried: (cell) => cell.ratios.coverage.units },
  tool_success: { called: "tool_calls", carried: (cell) => cell.ratios.tool_success.units },
  cost_per_solved: { called: "cost_usd with solved", carried: (cell) => cell.ratios.cost_per_solved.units }
};
var BEYOND_CHANCE = 4;
function withCarried({ canary, baseline }, readings) {
  return readings.map((reading) => {
    const { row, value, target } = reading;
    const field = FIELDS[row];
    const isGood2 = value !== null && isInside(value, target.op, target.threshold);
    if (!field || !baseline || !isGood2 || reading.undecidable !== void 0) return reading;
    const [own, other] = [lackingIn(canary, field.carried), lackingIn(baseline, field.carried)];
    if (!isMore(own, other)) return reading;
    const undecidable = `Inside its target, but ${own.lacking} of the canary's ${own.replies} replies carry no ${field.called}, and ${other.lacking} of the baseline's ${other.replies}: they may be the worst.`;
    return { ...reading, undecidable };
  });
}
function lackingIn(cell, carried) {
  const { error_rate, excused } = cell.ratios;
  const replies = Math.max(0, error_rate.den - error_rate.num - excused.num);
  return { replies, lacking: Math.max(0, replies - carried(cell)) };
}
function isMore(own, other) {
  if (other.replies === 0 || other.lacking === other.replies) return false;
  const share = other.lacking / other.replies;
  const excess = own.lacking - share * own.replies;
  const error = Math.sqrt(share * (1 - share) * own.replies * (1 + own.replies / other.replies));
  return excess > mostLeftOut(own.replies) && excess > BEYOND_CHANCE * error;
}

// src/gates/live/covered.ts
import ms2 from "ms";

// src/window/coverage.ts
var UNLIKELY = Math.log(1e-6);
var UNLIKELY_ONCE = Math.log(1e-3);
var LEAST_DELAY = 1 / 4;
function coverageOf(summary, terms) {
  const { supply, from, to } = summary;
  if (from === null || to === null) return { watermark: null, coveredMs: 0, gaps: [], stale: null };
  if (summary.scraped) return coverageOfScrapes(summary, summary.scraped, { from, to }, terms.arms);
  if (supply === null) return { watermark: to, coveredMs: to - from, gaps: [], stale: null };
  const { watermark, arm } = watermarkOf(summary, terms.arms, to);
  const delayMs = delayOf(summary, terms);
  const lagMs = watermark === null ? 0 : to - watermark;
  const start = beginning(summary, from);
  const gaps = terms.arms.flatMap((each) => gapsOf(summary, each, start)).filter((gap) => gap.to <= (watermark ?? 0));
  return {
    watermark,
    coveredMs: watermark === null ? 0 : Math.max(0, watermark - start - lengthOf(gaps)),
    gaps,
    stale: lagMs > delayMs ? { arm, lagMs, delayMs, down: [] } : null
  };
}
function coverageOfScrapes(summary, { firstSeen, last, down, stalls, delayMs }, { from, to }, serving) {
  const ends = serving.flatMap((arm2) => {
    const scraped = last[arm2];
    if (scraped === null) return [];
    const seen = Math.min(scraped, ...down[arm2].map(({ since }) => since));
    const still2 = standsStill(summary, arm2, serving, to) ? summary.arms[arm2].lastTs : seen;
    return [{ arm: arm2, end: Math.min(seen, still2), still: still2 < seen }];
  });
  if (ends.length === 0) return { watermark: null, coveredMs: 0, gaps: [], stale: null };
  const late = ends.filter(({ end }) => to - end > delayMs);
  const watermark = Math.min(to, ...late.map(({ end }) => end));
  const start = firstSeen !== null && firstSeen > from + delayMs ? firstSeen : from;
  const within2 = (gap) => serving.includes(gap.arm) && gap.from >= start && gap.to <= watermark;
  const stalled = stalls.filter(within2);
  const meets = (a, b) => a.arm === b.arm && a.from < b.to && b.from < a.to;
  const silent = serving.flatMap((arm2) => gapsOf(summary, arm2, start)).filter(within2);
  const gaps = [...stalled, ...silent.filter((gap) => !stalled.some((each) => meets(each, gap)))];
  const still = late.length > 0 && late.every(({ still: still2 }) => still2);
  const arm = late.length === ends.length && late.length > 1 ? null : late[0]?.arm ?? null;
  const names = late.flatMap(({ arm: arm2 }) => down[arm2].map(({ instance }) => instance));
  return {
    watermark,
    coveredMs: Math.max(0, watermark - start - lengthOf(gaps)),
    gaps,
    stale: late.length > 0 ? { arm, lagMs: to - watermark, delayMs, down: names, ...still && { still } } : null
  };
}
function standsStill(summary, name, serving, to) {
  const { lastTs } = summary.arms[name];
  if (lastTs === null) return false;
  const newest = Math.max(...serving.map((arm) => summary.arms[arm].lastTs ?? lastTs));
  return lastTs < newest && isSilentSince(summary, name) || !isQuiet(summary, newest, to - newest);
}
function lengthOf(gaps) {
  let length = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
}
function delayOf({ supply, lateness }, { arms, durationMs, delayMs }) {
  if (!supply.live) return 0;
  if (delayMs !== null) return delayMs;
  const shown3 = Math.max(supply.learned, ...arms.map((arm) => lateness?.[arm].usual ?? 0));
  return Math.max(LEAST_DELAY * durationMs, Math.min(shown3, durationMs));
}
function watermarkOf(summary, serving, now) {
  const { arms, supply } = summary;
  const seen = serving.map((arm) => ({ arm, last: arms[arm].lastTs ?? supply.lastSeen[arm] }));
  const lasts = seen.flatMap(({ last }) => last ?? []);
  if (lasts.length === 0) return { watermark: null, arm: null };
  const newest = Math.max(...lasts);
  const silent = seen.find(({ arm, last }) => last !== null && last < newest && isSilentSince(summary, arm));
  if (silent) return { watermark: silent.last, arm: silent.arm };
  return { watermark: isQuiet(summary, newest, now - newest) ? now : newest, arm: null };
}
function isSilentSince(summary, name) {
  const arm = summary.arms[name];
  if (arm.lastTs === null) return true;
  const after = otherArrivals(summary, name, blockOf(summary, arm.lastTs) + 1);
  return chanceOfSilence(arm, total(summary) - after, after) < UNLIKELY;
}
function isQuiet(summary, newest, silence) {
  const { baseline, canary } = summary.arms;
  const firsts = [baseline.firstTs, canary.firstTs].flatMap((ts) => ts ?? []);
  if (firsts.length === 0) return false;
  const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary);
  return chanceOfNone(visits, newest - Math.min(...firsts), silence) >= UNLIKELY_ONCE;
}
function beginning({ arms, supply }, from) {
  const { baseline, canary } = arms;
  const firsts = [baseline.firstTs, canary.firstTs].flatMap((ts) => ts ?? []);
  if (firsts.length === 0 || supply.firstSeen !== null && supply.firstSeen < from) return from;
  const first = Math.min(...firsts);
  const lasts = [baseline.lastTs, canary.lastTs].flatMap((ts) => ts ?? []);
  const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary);
  const usual = chanceOfNone(visits, Math.max(...lasts) - first, first - from) >= UNLIKELY_ONCE;
  return usual ? from : first;
}
function gapsOf(summary, name, start) {
  const { blocks } = summary;
  const arm = summary.arms[name];
  const own = arm.arrivals;
  if (blocks === null || own === null || arm.lastTs === null) return [];
  const other = summary.arms[name === "canary" ? "baseline" : "canary"].arrivals ?? [];
  const all = total(summary);
  const gaps = [];
  const last = blockOf(summary, arm.lastTs);
  for (let i = 0; i <= last; i++) {
    if (own[i] > 0) continue;
    const begins = i;
    let others = 0;
    for (; i <= last && own[i] === 0; i++) others += other[i] ?? 0;
    if (chanceOfSilence(arm, all - others, others) >= UNLIKELY) continue;
    const [from, to] = [begins, i].map((at) => blocks.start + at * blocks.widthMs);
    gaps.push({ arm: name, from: Math.max(start, from), to });
  }
  return gaps;
}
function chanceOfSilence(arm, before, after) {
  return arm.requests / visitOf(arm) * Math.log(before / (before + after));
}
function chanceOfNone(visits, seen, silence) {
  return visits * Math.log(Math.max(seen, 1) / (Math.max(seen, 1) + Math.max(0, silence)));
}
function visitOf({ ratios }) {
  const { users } = ratios.error_rate;
  return users === null || users.units === 0 ? 1 : Math.max(1, users.rows / users.units);
}
function total({ arms }) {
  return arms.baseline.requests + arms.canary.requests;
}
function blockOf({ blocks }, ts) {
  return blocks === null ? 0 : Math.floor((ts - blocks.start) / blocks.widthMs);
}
function otherArrivals(summary, name, first) {
  const arrivals = summary.arms[name === "canary" ? "baseline" : "canary"].arrivals ?? [];
  let sum2 = 0;
  for (let i = Math.max(0, first); i < arrivals.length; i++) sum2 += arrivals[i];
  return sum2;
}

// src/gates/live/covered.ts
function coverageIn({ manifest, phase, summary }) {
  const source = manifest.window?.source;
  return coverageOf(summary, {
    arms: isFull(phase) ? ["canary"] : ["baseline", "canary"],
    durationMs: phase.window.duration,
    delayMs: source && "delay" in source ? source.delay ?? null : null
  });
}
function whyStale({ stale, watermark }, { kind }) {
  if (stale === null) return null;
  return kind === "prometheus" ? samplesMissing(stale, watermark) : rowsMissing(stale, watermark);
}
function samplesMissing({ arm, lagMs, down, still }, watermark) {
  const of = arm === null ? "both arms" : `the ${arm}`;
  if (still) {
    const beside = arm === null ? "" : ", while those of the other arm went on";
    return `The counters of ${of} have stood still since ${time(watermark)}${beside}. What happened since is not known.`;
  }
  if (down.length > 0)
    return `Prometheus can no longer scrape ${list(down, MOST_DOWN)} of ${of} (up is 0) since ${time(watermark)}.`;
  return `The last sample of ${of} is of ${time(watermark)}, ${ms2(Math.round(lagMs), { long: true })} before the window's end. What happened since is not known.`;
}
function rowsMissing({ arm, lagMs, delayMs }, watermark) {
  const since = `${ms2(Math.round(lagMs), { long: true })} ago (${time(watermark)})`;
  const what = arm === null ? `The newest row of the request log is of ${since}` : `The newest row of the ${arm} is of ${since}, while rows of the other arm came`;
  const allowed = delayMs > 0 ? `; rows are at most ${ms2(Math.round(delayMs), { long: true })} late` : "";
  return `${what}${allowed}. What happened since is not known.`;
}
function coverageNotes({ gaps }, { kind }) {
  const [what, beside] = kind === "prometheus" ? ["sample, or nothing new,", ""] : ["row", ", while rows of the other arm came"];
  const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_NAMED2);
  const notes = longest.map(({ arm, from, to }) => ({
    level: "warning",
    text: `No ${what} of the ${arm} for ${ms2(Math.round(to - from), { long: true })} from ${time(from)} on${beside}: this time is taken off the window.`
  }));
  const more = gaps.length - longest.length;
  return more > 0 ? [...notes, { level: "warning", text: `${more} shorter gaps are taken off the window too.` }] : notes;
}
var MOST_NAMED2 = 5;
var MOST_DOWN = 3;
function time(at) {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

// src/gates/live/excused.ts
function excusedSequence(arms) {
  const canary = arms.canary.ratios.excused;
  const baseline = arms.baseline?.ratios.excused;
  if (!baseline || canary.num === 0 || baseline.den === 0) return null;
  return comparedSequence(boundedRate(arms, "baseline"), boundedRate(arms, "canary"), difference);
}
function boundedRate(arms, arm) {
  const { num, den } = arms[arm].ratios.excused;
  const effect = arms.effect(arm, "excused");
  const interval = (alpha, scale) => {
    const by = scale / effect.value;
    return rateConfidenceSequence({ k: num * by, n: den * by, alpha: Math.min(1, 2 * alpha), prior: ratePrior });
  };
  return {
    value: num / den,
    effect,
    low: (alpha, scale) => interval(alpha, scale)[0],
    high: (alpha, scale) => interval(alpha, scale)[1]
  };
}
function withExcused(input, reading, arms, terms, holds) {
  const sequence = reading.row === "error_rate" && reading.value !== null ? excusedSequence(arms) : null;
  if (sequence === null) return reading;
  const target = reading.target.threshold;
  const said = [reading.note, describeExcused(sequence)].filter(Boolean).join(" ");
  const isOutside = verdictOf(sequence, { op: "<=", target, line: null }, terms) === "fail";
  const stretch = badStretch(input, "excused", target, terms);
  const [from, until] = [stretch?.since ?? 0, stretch?.until ?? 0].map((at) => shownTime(at, input.summary.to ?? at));
  if (!isOutside && stretch?.isOver !== false) {
    const past = stretch ? `${said} More users left the canary than the baseline from ${from} to ${until}.` : said;
    return { ...reading, note: past };
  }
  const since = stretch?.isOver === false ? ` since ${from}` : "";
  const breach = `More users leave the canary than the baseline${since}, by over ${percent2(target)} and beyond chance`;
  return holds === null ? { ...reading, note: said, breach } : { ...reading, note: said, undecidable: `${breach}. ${holds}` };
}
function describeExcused({ canary, baseline }) {
  return `${percent2(canary)} of the canary's requests and ${percent2(baseline)} of the baseline's ended with a status of window.not_errors, or with none (0).`;
}
function percent2(share) {
  return `${(100 * share).toFixed(1)} %`;
}

// src/gates/live/fences.ts
var fences = { pins_fixed: pinsFixed, pins_live: pinsLive, e_resonance: resonanceReading };
function pinsFixed({ manifest, floatingPins: floatingPins2 }) {
  return countedReading(manifest, "pins_fixed", { baseline: null, canary: floatingPins2, value: floatingPins2, n: 2 });
}
function pinsLive({ manifest, summary }) {
  const { baseline, canary } = summary.arms;
  if (canary.pins === null) return unmeasured(manifest, "pins_live", "The log carries no pins of the canary.");
  const before = baseline.pins === null ? null : otherPins(baseline, manifest.arms.baseline.pins);
  const after = otherPins(canary, manifest.arms.canary.pins);
  const rows = after.rows + (before?.rows ?? 0);
  const seen = after.seen ?? before?.seen;
  return {
    ...countedReading(manifest, "pins_live", {
      baseline: before?.rows ?? null,
      canary: after.rows,
      value: rows,
      n: canary.requests
    }),
    ...rows > 0 && { note: `${rows} rows with other pins${seen ? `, such as ${seen}` : ": they show none"}.` }
  };
}
function otherPins({ pins, ratios }, declared) {
  const wrong = pins.shown.filter(
    ({ pins: shown3 }) => Object.entries(declared).some(([key, pin]) => shown3[key] !== pin)
  );
  const silent = Math.max(0, pins.missing - ratios.error_rate.num);
  const first = wrong[0];
  const differing = first && Object.entries(declared).find(([key, pin]) => first.pins[key] !== pin);
  const seen = differing ? `${differing[0]}=${first.pins[differing[0]] ?? "(absent)"}` : null;
  return { rows: wrong.reduce((sum2, { rows }) => sum2 + rows, 0) + silent, seen };
}
function probed2(row, { manifest, probes }) {
  if (probes === null) return null;
  const { note, breach, ...numbers } = probed(row, { manifest, probes });
  return {
    ...countedReading(manifest, row, numbers),
    ...note !== void 0 && { note },
    ...breach !== void 0 && { breach }
  };
}
function resonanceReading({ manifest, summary }) {
  const long = summary.sessions?.long ?? [];
  const stepsOf = (name) => long.filter(({ arm }) => arm === name).map(({ steps }) => steps);
  const canary = resonance(stepsOf("canary"));
  const baseline = resonance(stepsOf("baseline"));
  if (!canary) return unmeasured(manifest, "e_resonance", "No session of the canary is 50 requests long.");
  if (!baseline) {
    return unmeasured(manifest, "e_resonance", "No session of the baseline is 50 requests long, to compare with.");
  }
  const breach = ceilingBreach(canary, baseline);
  return {
    ...countedReading(manifest, "e_resonance", {
      baseline: baseline.rise,
      canary: canary.rise,
      value: canary.rise,
      n: stepsOf("canary").length
    }),
    note: `${stepsOf("canary").length} long sessions of the canary, ${stepsOf("baseline").length} of the baseline.`,
    ...breach !== null && { breach }
  };
}

// src/gates/live/left-out.ts
function withLeftOut({ leftOut }, arms, readings, measure) {
  const rows = { baseline: leftOutRows(leftOut.baseline), canary: leftOutRows(leftOut.canary) };
  if (rows.baseline + rows.canary === 0) return [...readings];
  const worst = measure({
    ...arms,
    canary: withUnknown(arms.canary, leftOut.canary, WORST),
    baseline: arms.baseline && withUnknown(arms.baseline, leftOut.baseline, BEST)
  });
  return readings.map((reading) => {
    const value = worst.find(({ row }) => row === reading.row)?.value ?? null;
    if (value === null || !isGood(reading, reading.value) || isGood(reading, value)) return reading;
    const undecidable = `Inside its target, but rows were left out (${rows.canary} of the canary, ${rows.baseline} of the baseline): were they the worst, it would be ${shown(value)}.`;
    return { ...reading, undecidable };
  });
}
function isGood({ target }, value) {
  return value !== null && isInside(value, target.op, target.threshold);
}
var WORST = {
  share: { error_rate: 1, rate_5xx: 1, lambda_flip: 1, tool_success: 0, coverage: 0 },
  quantiles: "above",
  cost: 3
};
var BEST = {
  share: { error_rate: 0, rate_5xx: 0, lambda_flip: 0, tool_success: 1, coverage: 1 },
  quantiles: "below",
  cost: -3
};
function withUnknown(cell, leftOut, guess) {
  const { unreadable, withStatus, replies, clock } = leftOut;
  const unknown = unreadable - withStatus + clock;
  const ratio2 = (name, sums) => {
    const share = guess.share[name];
    const rows = name === "error_rate" || name === "rate_5xx" ? unknown : unknown + replies;
    if (sums.units === 0 || rows === 0) return sums;
    if (name === "cost_per_solved") return withCosts(sums, rows, guess.cost);
    return share === void 0 ? sums : withShare(sums, rows, share);
  };
  const distribution = (name, known) => {
    const top = name === "latency" ? Number.POSITIVE_INFINITY : 1;
    return known.n === 0 ? known : withValues(known, unknown + replies, guess.quantiles === "above" ? top : 0);
  };
  const mapped = (of, change) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(name, value)]));
  return {
    requests: cell.requests,
    ratios: mapped(cell.ratios, ratio2),
    distributions: mapped(cell.distributions, distribution)
  };
}
function withShare(sums, rows, share) {
  const weight = sums.den / sums.units;
  return {
    ...sums,
    units: sums.units + rows,
    num: sums.num + rows * weight * share,
    den: sums.den + rows * weight,
    numSq: sums.numSq + rows * weight * weight * share,
    denSq: sums.denSq + rows * weight * weight,
    cross: sums.cross + rows * weight * weight * share
  };
}
function withCosts(sums, rows, deviations) {
  const mean = sums.num / sums.units;
  const sd = Math.sqrt(Math.max(0, sums.numSq / sums.units - mean * mean));
  const cost = Math.max(0, mean + deviations * sd);
  const solved = deviations < 0 ? 1 : 0;
  return {
    ...sums,
    units: sums.units + rows,
    num: sums.num + rows * cost,
    den: sums.den + rows * solved,
    numSq: sums.numSq + rows * cost * cost,
    denSq: sums.denSq + rows * solved,
    cross: sums.cross + rows * cost * solved
  };
}
function withValues({ n, bins }, count, value) {
  if (count === 0) return { n, bins };
  const more = { low: value, high: value, count };
  return { n: n + count, bins: value === 0 ? [more, ...bins] : [...bins, more] };
}
function shown(value) {
  return String(Number(value.toPrecision(3)));
}

// src/window/summary.ts
var DISTRIBUTION_NAMES = [
  "latency",
  "delta_s",
  "retrieve",
  "rerank",
  "reason",
  "delta_s_anchor",
  "cost"
];
function stillOnCanary(earlier, later) {
  const on = new Set(later.keys.canary);
  const off = new Set(later.keys.baseline);
  const came = earlier.keys.canary.filter((key) => on.has(key) || off.has(key));
  const left = came.filter((key) => off.has(key)).length;
  return { stayed: came.length - left, left };
}

// src/gates/live/weighted.ts
function pooled(parts) {
  const ratios = RATIO_NAMES.map((name) => [name, pooledSums(parts, name)]);
  const distributions = DISTRIBUTION_NAMES.map((name) => [name, pooledValues(parts, name)]);
  return {
    requests: sum(parts.map(({ cell }) => cell.requests)),
    ratios: Object.fromEntries(ratios),
    distributions: Object.fromEntries(distributions)
  };
}
function pooledSums(parts, name) {
  const of = parts.map(({ cell, weight }) => ({ sums: cell.ratios[name], weight }));
  const scale = worthOf(of.map(({ sums, weight }) => ({ n: sums.units, weight })));
  const total3 = (field) => scale * sum(of.map(({ sums, weight }) => weight * sums[field]));
  return {
    units: total3("units"),
    num: total3("num"),
    den: total3("den"),
    numSq: total3("numSq"),
    denSq: total3("denSq"),
    cross: total3("cross"),
    at: null,
    users: null,
    blocks: null
  };
}
var SLACK = 1 + 1e-9;
function pooledValues(parts, name) {
  const of = parts.map(({ cell, weight }) => ({ values: cell.distributions[name], weight }));
  const scale = worthOf(of.map(({ values, weight }) => ({ n: values.n, weight })));
  const n = Math.floor(SLACK * scale * sum(of.map(({ values, weight }) => weight * values.n)));
  const bins = of.flatMap(
    ({ values, weight }) => values.bins.map((bin) => ({ ...bin, count: SLACK * SLACK * scale * weight * bin.count }))
  );
  return { n, bins: merged(bins) };
}
function worthOf(parts) {
  const squares = sum(parts.map(({ n, weight }) => weight * weight * n));
  return squares > 0 ? sum(parts.map(({ n, weight }) => weight * n)) / squares : 1;
}
function merged(bins) {
  const whole = [];
  for (const bin of bins.toSorted((a, b) => a.low - b.low || a.high - b.high)) {
    const last = whole.at(-1);
    const overlaps = last && (bin.low < last.high || bin.low === last.low && bin.high === last.high);
    if (overlaps) whole[whole.length - 1] = joined(last, bin);
    else whole.push(bin);
  }
  return whole;
}
function joined(a, b) {
  return { low: a.low, high: Math.max(a.high, b.high), count: a.count + b.count };
}

// src/gates/live/like-with-like.ts
var FEWEST = 20;
var MOST_UNLIKE = 0.1;
function likeWithLike({ phase, summary, reference }, whole) {
  const baselines = isFull(phase) ? reference?.strata ?? [] : summary.strata;
  if (whole.baseline === null || summary.strata.length === 0 || baselines.length === 0)
    return { arms: whole, unlike: 0 };
  const { paired, unlike } = pair(summary.strata, baselines);
  if (paired.length === 0) return { arms: whole, unlike: unlike > 0 ? 1 : 0 };
  const requests = (arm) => sum(paired.map((pair2) => pair2[arm].requests));
  const [ofCanary, ofBaseline] = [requests("canary"), requests("baseline")];
  const arms = {
    ...whole,
    canary: unlike === 0 ? whole.canary : pooled(paired.map(({ canary }) => ({ cell: canary, weight: 1 }))),
    baseline: pooled(
      paired.map(({ canary, baseline }) => ({
        cell: baseline,
        weight: canary.requests / ofCanary / (baseline.requests / ofBaseline)
      }))
    )
  };
  return { arms, unlike: unlike / (unlike + ofCanary) };
}
function pair(canaries, baselines) {
  const byKey = new Map(baselines.map(({ key, arms }) => [key, arms.baseline]));
  const all = canaries.flatMap(
    ({ key, arms: { canary } }) => canary.requests > 0 ? [{ canary, baseline: byKey.get(key) ?? null }] : []
  );
  const enough = all.filter((each) => (each.baseline?.requests ?? 0) >= FEWEST);
  const few = all.filter((each) => (each.baseline?.requests ?? 0) < FEWEST);
  const small = few.filter(({ canary }) => canary.requests < FEWEST);
  const joined2 = joinedOf(small);
  const left = few.filter((each) => joined2 === null || !small.includes(each));
  return {
    paired: joined2 === null ? enough : [...enough, joined2],
    unlike: sum(left.map(({ canary }) => canary.requests))
  };
}
function joinedOf(small) {
  const ofBaseline = small.flatMap(({ baseline }) => baseline && baseline.requests > 0 ? [baseline] : []);
  if (ofBaseline.length === 0) return null;
  const whole = (cells) => pooled(cells.map((cell) => ({ cell, weight: 1 })));
  return { canary: whole(small.map(({ canary }) => canary)), baseline: whole(ofBaseline) };
}
function comparedAlike(whole, like, unlike) {
  return whole.map((reading) => {
    const alike = ROWS[reading.row].relative ? like.find(({ row }) => row === reading.row) : reading;
    if (alike === reading || unlike <= MOST_UNLIKE || alike.value === null) return alike;
    const { op, threshold } = alike.target;
    return isInside(alike.value, op, threshold) ? { ...alike, undecidable: withoutLike(unlike) } : alike;
  });
}
function withoutLike(unlike) {
  const percent3 = `${(100 * unlike).toFixed(0)} %`;
  return `${percent3} of the canary's requests have values of window.segments that the baseline hardly serves, so they are compared with nothing; send such requests to both arms, or take the field out of window.segments.`;
}

// src/gates/live/metrics.ts
function liveMetrics({ baseline, canary }) {
  return { baseline: metricsOf(baseline), canary: metricsOf(canary) };
}
function metricsOf(cell) {
  const at = (name, p) => {
    const distribution = cell?.distributions[name];
    return distribution && distribution.n > 0 ? quantileOf(distribution, p) : null;
  };
  const of = (name) => {
    const sums = cell?.ratios[name];
    return sums && sums.den > 0 ? sums.num / sums.den : null;
  };
  return {
    delta_s_median: at("delta_s", 0.5),
    delta_s_p95: at("delta_s", 0.95),
    coverage: of("coverage"),
    lambda_flip_rate: of("lambda_flip"),
    p95_latency_ms: at("latency", 0.95),
    error_rate: of("error_rate"),
    cost_usd: cell && cell.ratios.cost.units > 0 ? cell.ratios.cost.num : null,
    gold_score: null,
    answered_precision: null,
    citation_hit_rate: null,
    under_refusal: null,
    over_refusal: null,
    recall: null,
    ndcg: null,
    mrr: null,
    tool_success: of("tool_success"),
    cost_per_solved: of("cost_per_solved"),
    latency_p50_ms: at("latency", 0.5),
    retrieve_p50_ms: at("retrieve", 0.5),
    retrieve_p95_ms: at("retrieve", 0.95),
    rerank_p50_ms: at("rerank", 0.5),
    rerank_p95_ms: at("rerank", 0.95),
    reason_p50_ms: at("reason", 0.5),
    reason_p95_ms: at("reason", 0.95),
    delta_s_anchor_median: at("delta_s_anchor", 0.5)
  };
}

// src/gates/live/required.ts
function requiredLive({ manifest, phase, summary, probes }) {
  const declared = probes === null ? { ...manifest, secrets: [], boot: [], probes: [], freeze: void 0 } : manifest;
  return requiredRows(declared, (row) => {
    const { live } = ROWS[row];
    if (!live || !isMeasuredIn(phase, row)) return false;
    if (beyondSource(row, summary)) return false;
    switch (live.required) {
      case "always":
        return true;
      case "carried":
        return CARRIED[row](summary);
      case "sticky":
        return isSticky(manifest) === true;
      case "never":
        return false;
    }
  });
}
function beyondSource(row, { kind }) {
  const { live } = ROWS[row];
  return kind === "prometheus" && (live?.from === "requests" || live?.from === "users") && !live.prometheus;
}
var CARRIED = {
  pins_live: byEither(({ pins }) => pins !== null),
  coverage: byEither(({ ratios }) => ratios.coverage.units > 0),
  e_resonance: ({ sessions }) => sessions?.long.some(({ arm }) => arm === "canary") ?? false,
  tool_success: byEither(({ ratios }) => ratios.tool_success.units > 0 && ratios.tool_success.den > 0),
  cost_per_solved: byEither(({ ratios }) => ratios.cost_per_solved.units > 0)
};
function byEither(carries) {
  return ({ arms }) => carries(arms.baseline) || carries(arms.canary);
}

// src/gates/live/phase-notes.ts
function phaseNotes({ phase, reference, manifest, summary }) {
  const notes = [];
  const beyond = LIVE_ROW_IDS.filter((row) => beyondSource(row, summary) && isWanted(row, manifest));
  if (beyond.length > 0) {
    const labels = beyond.map((row) => ROW_WORDS[row].name).join("; ");
    notes.push({
      level: "notice",
      text: `Counters carry neither \u0394S nor users, so these rows are not required: ${labels}.`
    });
  }
  if (isFull(phase) && reference) {
    const text = "Everybody is served by the canary: rows that compare the arms take the baseline of the last window in which both served. They can hold the rollout, and roll nothing back.";
    notes.push({ level: "notice", text });
  }
  if (manifest.evidence.live === "estimate") {
    const text = "evidence.live is estimate: from the minimum of requests on the estimate alone decides a row.";
    notes.push({ level: "notice", text });
  }
  return notes;
}
function isWanted(row, manifest) {
  const required = ROWS[row].live?.required;
  const wanted = required === "always" || required === "sticky" && isSticky(manifest) === true;
  return wanted && !(row in manifest.not_required) && !manifest.require.includes(row);
}

// src/gates/live/segments.ts
var FEWEST2 = 30;
function judgeSegments(input, whole) {
  const { manifest, summary } = input;
  const gating = new Set(gatingFields(manifest));
  const fields = [...new Set(summary.segments.map((segment) => segment.field))];
  return fields.flatMap((field) => {
    const segments = summary.segments.filter((segment) => segment.field === field);
    const alpha = manifest.evidence.alpha / sidesThatCanFail(input) / segments.length;
    const rows = segments.flatMap(
      (segment) => measuredReadings(manifest, armsWithin(segment, whole)).flatMap(
        (reading) => reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]
      )
    );
    const failing2 = rows.filter(({ row }) => row.fails);
    return [.../* @__PURE__ */ new Set([...worstOf(rows), ...failing2])].map(({ row }) => row);
  });
}
function armsWithin(segment, whole) {
  return { ...whole, canary: segment.arms.canary, baseline: whole.baseline && segment.arms.baseline };
}
function rowOf({ field, value }, reading, alpha) {
  const fails = alpha !== null && reading.sequence !== null && isSurelyOutside(reading.sequence, barOf(reading), alpha);
  return { row: reading.row, field, value, n: reading.n, figure: reading.value, fails };
}
function worstOf(rows) {
  const large = rows.filter(({ row }) => row.n >= FEWEST2);
  const ids = [...new Set(large.map(({ row }) => row.row))];
  return ids.map(
    (id) => large.filter(({ row }) => row.row === id).reduce((worst, one) => badness(one) > badness(worst) ? one : worst)
  );
}
function badness({ reading }) {
  const { op, threshold } = reading.target;
  return op === ">=" ? threshold - reading.value : reading.value - threshold;
}
function segmentNote(segments, row) {
  return segments.filter((segment) => segment.row === row && !segment.fails).map(({ field, value, figure, n }) => `Worst ${field}: ${value}, at ${Number(figure.toPrecision(3))} (n = ${n}).`).join(" ");
}
function withSegments(readings, segments) {
  return readings.map((reading) => {
    const failing2 = segments.filter((segment) => segment.row === reading.row && segment.fails);
    const note = [reading.note, segmentNote(segments, reading.row)].filter(Boolean).join(" ");
    if (failing2.length === 0) return note === "" ? reading : { ...reading, note };
    const named = failing2.map(({ field, value, figure }) => `${field} ${value} at ${Number(figure.toPrecision(3))}`);
    return { ...reading, note, breach: `Surely outside its target within ${named.join(", ")}` };
  });
}

// src/gates/live/shadow.ts
var COPIED_WITHIN_MS = 10 * 6e4;
var shadow = {
  mirrored_share: mirroredShare,
  mirror_p99_added: addedLatency,
  shadow_delta_s: answersApart
};
var NO_SHADOW = "Measured in a shadow phase alone.";
function mirroredShare({ manifest, phase, summary }) {
  const row = "mirrored_share";
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW);
  const { mirror, from, to } = summary;
  if (!mirror || mirror.production === 0) return unmeasured(manifest, row, "The log holds no request of production.");
  const asked = manifest.targets.mirrored_share ?? phase.mirror / 100;
  const copies = Math.min(mirror.copies, mirror.production);
  const sequence = rateSequence({ k: copies, n: mirror.production });
  const reading = measuredReading(manifest, row, sequence, mirror.copies);
  const waited = (mirror.firstCopy ?? to ?? 0) - (from ?? 0);
  return {
    ...reading,
    target: { ...reading.target, threshold: asked },
    note: `${mirror.copies} of ${mirror.production} requests were copied; the plan says ${Number((100 * asked).toFixed(1))} %.${mirror.copies === 0 ? " Does the log carry mirrored?" : ""}`,
    ...waited > COPIED_WITHIN_MS && { breach: "Nothing was copied within 10 minutes" }
  };
}
function addedLatency({ manifest, phase, summary }) {
  const row = "mirror_p99_added";
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW);
  const { latencyCopied, latencyNotCopied } = summary.mirror ?? {};
  if (!latencyCopied?.n || !latencyNotCopied?.n) {
    return unmeasured(manifest, row, "The rows of the baseline do not say which requests were copied (mirrored).");
  }
  const sequence = comparedSequence(
    boundedQuantile(latencyNotCopied, 0.99),
    boundedQuantile(latencyCopied, 0.99),
    (copied, not) => ratio(copied, not) - 1
  );
  return measuredReading(manifest, row, sequence, latencyCopied.n);
}
function answersApart({ manifest, phase, summary, answersApart: embedded }) {
  const row = "shadow_delta_s";
  if (!isShadow(phase)) return unmeasured(manifest, row, NO_SHADOW);
  const own = summary.mirror?.deltaS;
  const apart = own && own.n > 0 ? own : embedded;
  if (!apart || apart.n === 0) {
    const answers = summary.mirror?.answers.length ?? 0;
    const why = answers > 0 ? "The log carries answers, and the manifest names no embeddings that could tell how far they are apart." : "The log carries neither delta_s_prod_shadow nor answers joined by req_hash.";
    return unmeasured(manifest, row, why);
  }
  return measuredReading(manifest, row, boundedSequence(boundedQuantile(apart, 0.5)), apart.n);
}

// src/statistics/sequential/split.ts
function logESplit(counts, shares, concentration) {
  const whole = total2(shares);
  let evidence = 0;
  for (let arm = 0; arm < counts.length; arm++) {
    const [here, planned] = [counts[arm], shares[arm]];
    const [after, plannedAfter] = [total2(counts.slice(arm + 1)), total2(shares.slice(arm + 1))];
    if (planned <= 0 && here > 0) return Infinity;
    if (planned <= 0 || plannedAfter <= 0) continue;
    const prior = { a: concentration * planned / whole, b: concentration * plannedAfter / whole };
    evidence += logMixture(here, here + after, planned / (planned + plannedAfter), prior);
  }
  return evidence;
}
function total2(values) {
  return values.reduce((sum2, value) => sum2 + value, 0);
}

// src/gates/live/srm.ts
var CONCENTRATION = 1e3;
var ARMS = ["baseline", "canary"];
var UNDER_WAY = 1e-3;
function srmReading(input) {
  const { manifest, phase, summary } = input;
  if (isShadow(phase)) return unmeasured(manifest, "srm", "In a shadow phase users see the baseline alone.");
  const counted2 = countArms(summary, isSticky(manifest));
  const seen = counted2.baseline + counted2.canary;
  if (counted2.canary === 0 || counted2.baseline === 0 && !isFull(phase)) {
    const arm = counted2.canary === 0 ? "canary" : "baseline";
    return unmeasured(manifest, "srm", `The ${arm} served no request.`, "no_traffic");
  }
  const planned = isFull(phase) ? 1 - UNDER_WAY : phase.weight / 100;
  const worth = [counted2.baseline / counted2.effect, counted2.canary / counted2.effect];
  const logE = logESplit(worth, [1 - planned, planned], CONCENTRATION);
  const failing2 = manifest.targets.srm ?? manifest.evidence.alpha / sidesThatCanFail(input);
  const p = Math.min(1, Math.exp(-logE));
  const sequence = {
    value: p,
    baseline: counted2.baseline / seen,
    canary: counted2.canary / seen,
    above: (x) => p > x,
    below: (x) => p < x,
    interval: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    effect: INDEPENDENT
  };
  const percent3 = (share) => `${(100 * share).toFixed(1)} %`;
  const shares = `${percent3(counted2.canary / seen)} of ${counted2.unit}; planned ${percent3(phase.weight / 100)}.`;
  return {
    ...measuredReading(manifest, "srm", sequence, Math.round(counted2.canary)),
    target: { ...targetOf(manifest, "srm"), threshold: failing2 },
    note: shares + counted2.remark
  };
}
function countArms(summary, sticky) {
  const { arms, users } = summary;
  const requests = arms.baseline.requests + arms.canary.requests;
  if (sticky === false) {
    return byRequests(summary, " The router draws each request by itself, so requests are counted.");
  }
  const silent = ARMS.find((arm) => arms[arm].requests > 0 && users?.[arm] === 0);
  if (users !== null && silent !== void 0) {
    return byRequests(summary, ` No row of the ${silent} has a user_key, so requests are counted.`);
  }
  const unknown = users === null ? requests : users.withoutKey + sum(users.noUsers.map(({ rows }) => rows));
  if (users === null || unknown > requests / 2) {
    return byRequests(summary, " Without a user_key requests are counted, and those of one user look like many.");
  }
  const remark = sticky === null ? " No router is named, so one that keeps users on an arm is assumed." : "";
  return { baseline: users.baseline, canary: users.canary, unit: "users", effect: 1, remark };
}
function byRequests({ arms, users, blocks }, remark) {
  const { requests: canary, arrivals } = arms.canary;
  const requests = arms.baseline.requests + canary;
  const sums = { units: requests, num: canary, den: requests, numSq: canary, denSq: requests, cross: canary };
  const both = arrivals?.map((of, i) => of + (arms.baseline.arrivals?.[i] ?? 0)) ?? [];
  const inTime = blocks && arrivals ? { num: arrivals, den: both } : null;
  const effect = requests > 0 ? designEffect({ ...sums, users: users?.served ?? null, blocks: inTime }) : 1;
  return { baseline: arms.baseline.requests, canary, unit: "requests", effect, remark };
}

// src/gates/live/sticky.ts
function stickinessReading({ manifest, phase, summary, reference }) {
  const { users, arms } = summary;
  if (isShadow(phase)) return unmeasured(manifest, "stickiness", "In a shadow phase users see the baseline alone.");
  if (isSticky(manifest) === false)
    return unmeasured(manifest, "stickiness", "The router can not keep users on an arm.");
  if (arms.canary.requests === 0) {
    return unmeasured(manifest, "stickiness", "The canary served no request.", "no_traffic");
  }
  if (users === null || users.requests === 0) {
    const absent = users?.noUsers.length ? "The log carries no user_key that tells users apart." : "The log carries no user_key.";
    return unmeasured(manifest, "stickiness", absent);
  }
  const silent = ["baseline", "canary"].find((arm) => arms[arm].requests > 0 && users[arm] === 0);
  if (silent !== void 0) {
    return unmeasured(manifest, "stickiness", `No row of the ${silent} has a user_key, so its users can not be told.`);
  }
  const distinct = users.baseline + users.canary - users.both;
  const moved = users.requestsOfBoth / users.requests;
  const within2 = rateSequence({ k: moved * distinct, n: distinct });
  const said = `${users.both} of ${distinct} users were seen on both arms.`;
  const since = reference?.users ? stillOnCanary(reference.users, users) : null;
  const came = since ? since.stayed + since.left : 0;
  const left = since && came > 0 ? rateSequence({ k: since.left, n: came }) : null;
  const note = left ? `${said} ${since.left} of ${came} users of the earlier canary have left it.` : said;
  const sequence = left && left.value > within2.value ? left : within2;
  return { ...measuredReading(manifest, "stickiness", { ...sequence, canary: sequence.value }, distinct), note };
}

// src/gates/live/dark.ts
import ms3 from "ms";

// src/statistics/sequential/none-since.ts
function logNoneSince(all, marked, since) {
  const before = all - since;
  if (marked > before) return Number.NEGATIVE_INFINITY;
  return logFalling(before, marked) - logFalling(all, marked);
}
function logFalling(n, k) {
  return logGamma(n + 1) - logGamma(n - k + 1);
}

// src/statistics/sequential/start-weights.ts
var TOTAL = 1.8881;
function logStartWeight2(i) {
  return -Math.log(TOTAL * i * Math.log(i + 2) ** 2);
}

// src/gates/live/dark.ts
var FEWEST_OWN = 3;
var FIRST_ROW_MS = 10 * 6e4;
var BLOCKS_OF_DELAY = 2;
var UNSEEN_DELAY_MS = 20 * 6e4;
var MOST_UNPLACED = 0.01;
function darkStop(input, alpha) {
  const { op, hard, pages } = STOPS.stop_dark;
  const threshold = limitOf(input.manifest, "stop_dark");
  const empty = { row: "stop_dark", threshold, op, hard, page: pages.join(" ") };
  const settled2 = (row) => ({
    row: { ...empty, ...row },
    unconfirmed: false,
    needed: null
  });
  const silence = silenceOf(input);
  if ("notMeasured" in silence) return settled2({ value: null, n: 0, fired: false, why: silence.notMeasured });
  const { n, missed, said } = silence;
  const isBeyondChance = silence.logChance - silence.logSpent <= Math.log(alpha);
  if (!isBeyondChance || missed <= threshold) {
    return settled2({ value: 0, n, fired: false, why: "Quiet: its silence may be chance." });
  }
  const early = tooEarly(input, silence);
  if (early !== null) return settled2({ value: 0, n, fired: false, why: `${said} ${early}` });
  const proof = isShadow(input.phase) ? null : proofOf(input, silence);
  const value = Number(missed.toPrecision(3));
  if (proof) return settled2({ value, n, fired: true, why: `${said} Not bad luck. ${proof}` });
  const silent = `The canary's rows stay away. ${said} ${doubtOf(input)}`;
  return { ...settled2({ value, n, fired: false, why: silent }), silent };
}
function silenceOf(input) {
  const { phase, summary } = input;
  const { visits, arms } = summary;
  if (visits === null) return { notMeasured: "Not measured. Counters tell no users apart." };
  const counts = countedIn(input, summary, visits);
  if (counts === null) return { notMeasured: "Not measured. Without a user_key users can not be counted." };
  const last = arms.canary.lastTs;
  const end = isFull(phase) ? summary.to ?? 0 : arms.baseline.lastTs ?? 0;
  const lastedMs = Math.max(0, end - (last ?? summary.from ?? 0));
  const lasted = ms3(Math.round(lastedMs), { long: true });
  const silences = counts.map((counted2) => {
    const judged = isFull(phase) ? againstEarlier(input, counted2, end) : againstBaseline(counted2, isShadow(phase) ? null : phase.weight / 100);
    const logSpent = Math.log(counted2.share) + logStartWeight2(counted2.place);
    const said = `For ${lasted} no ${unitOf(counted2)} was served by the canary; ${judged.expected}.`;
    return { ...judged, logSpent, lastedMs, n: counted2.all, visits, said };
  });
  return silences.reduce((least, each) => isLessLikely(each, least) ? each : least);
}
function isLessLikely(a, b) {
  return a.logChance - a.logSpent < b.logChance - b.logSpent;
}
function countedIn(input, summary, visits) {
  const perRequest = isShadow(input.phase) || isSticky(input.manifest) === false;
  if (perRequest) return [requestsIn(summary, visits)];
  const { users, arms } = summary;
  const requests = arms.baseline.requests + arms.canary.requests;
  if (users === null || users.withoutKey > requests / 2) return null;
  const share = 1 / visits.silences.length;
  return visits.silences.map(({ users: counted2, from, place }) => ({ ...counted2, from, place, share, unit: "users" }));
}
function requestsIn({ arms, blocks }, { silences }) {
  const baseline = arms.baseline.arrivals ?? [];
  const canary = arms.canary.requests;
  const block = (arms.canary.arrivals ?? []).findLastIndex((requests) => requests > 0) + 1;
  const since = baseline.slice(block).reduce((sum2, requests) => sum2 + requests, 0);
  const minute = Math.max(1, Math.ceil(block * (blocks?.widthMs ?? 0) / 6e4));
  const place = Math.max(block, minute);
  const all = arms.baseline.requests + canary;
  return { all, canary, since, from: silences[0].from, place, share: 1, unit: "requests" };
}
function unitOf({ unit, since }) {
  return `${unit === "users" ? "user" : "request"} of ${since}`;
}
function againstBaseline({ all, canary, since, unit }, planned) {
  const own = canary >= FEWEST_OWN;
  if (!own && planned === null) return { logChance: 0, missed: 0, own, expected: "too few came before" };
  const share = own ? canary / all : planned;
  const logChance = own ? logNoneSince(all, canary, since) : since * Math.log1p(-share);
  const percent3 = `${Number((100 * share).toPrecision(3))} %`;
  const expected = own ? `${canary} of all ${all} ${unit} of this window, ${percent3}, were before` : `${percent3} are planned`;
  return { logChance, missed: share * since, own, expected };
}
function againstEarlier({ summary, reference, manifest }, now, end) {
  const own = now.canary >= FEWEST_OWN;
  const before = own ? { came: now.canary, from: summary.from, to: now.from } : cameIn(reference, isSticky(manifest) === false);
  if (!before || before.from === null || before.to === null)
    return { logChance: 0, missed: 0, own, expected: "none came before" };
  const span = Math.max(1, before.to - before.from);
  const since = Math.max(0, end - now.from);
  const logChance = before.came * Math.log(span / (span + since));
  const expected = `${before.came} ${now.unit} came in the ${ms3(span, { long: true })} before`;
  return { logChance, missed: before.came * since / span, own, expected };
}
function cameIn(reference, perRequest) {
  if (!reference) return null;
  const { from, to, users, arms } = reference;
  const requests = arms.baseline.requests + arms.canary.requests;
  const came = perRequest || users === null ? requests : users.baseline + users.canary - users.both;
  return { came, from, to };
}
function tooEarly({ manifest, phase, summary }, { lastedMs, visits }) {
  if (summary.arms.canary.requests === 0 && lastedMs < FIRST_ROW_MS) return "The phase is younger than ten minutes.";
  const source = manifest.window?.source;
  const declared = source && "delay" in source ? source.delay : void 0;
  const { together, rowsSince } = visits;
  const late = summary.lateness.canary;
  const shown3 = together && !isFull(phase) ? BLOCKS_OF_DELAY * late.most : UNSEEN_DELAY_MS;
  if (lastedMs <= (declared ?? shown3)) {
    return `Its rows may come ${ms3(declared ?? shown3, { long: true })} late.`;
  }
  const inBlocks = declared === void 0 && together && rowsSince <= BLOCKS_OF_DELAY * late.rows;
  return inBlocks ? "Its rows have come in blocks, as far apart as this." : null;
}
function proofOf(input, { own, visits }) {
  if (input.asked?.answers === false) return input.asked.why;
  const together = own && visits.together && !isFull(input.phase) && mostArePlaced(input);
  return together ? "The baseline's rows go on in the same log." : null;
}
function mostArePlaced(input) {
  const { otherArms, skewed, read } = input.summary.rows;
  const unplaced = Object.values(otherArms).reduce((sum2, rows) => sum2 + rows, 0) + skewed.after;
  return unsoundLog(input) === null && unplaced <= MOST_UNPLACED * read;
}
function doubtOf({ asked, phase }) {
  if (isShadow(phase)) return "In a shadow phase that holds and sends nobody back.";
  return asked?.why ?? "Whether it answers was not asked, and nothing else tells it from a log that has not come.";
}

// src/gates/live/stops.ts
function liveStops(input, arms, readings) {
  const alpha = input.manifest.evidence.alpha / testedStops(input.summary.kind).length;
  const tested = stopFigures(arms, readings);
  return STOP_IDS.map((id) => {
    const found = tested.find((stop2) => stop2.id === id);
    if (!found) return OWN_MEASURES[id](input, alpha);
    if (id !== "stop_5xx" || input.summary.kind === "prometheus") return testedStop(input, found, alpha);
    const stop = testedStop(input, found, (1 - SHARE_OF_EXCUSED) * alpha);
    return stop.row.fired ? stop : usersLeave(input, arms, SHARE_OF_EXCUSED * alpha) ?? stop;
  });
}
var OWN_MEASURES = {
  stop_tool_loop: toolLoop,
  stop_dark: darkStop
};
function testedStops(kind) {
  const isCounted = (id) => STOPS[id].prometheus ?? rowOf2(id)?.live?.prometheus ?? false;
  return STOP_IDS.filter((id) => STOPS[id].test !== null && (kind !== "prometheus" || isCounted(id)));
}
function stopFigures(arms, readings) {
  return STOP_IDS.flatMap((id) => {
    const { reads } = STOPS[id];
    if (reads === null) return [];
    const figure = "row" in reads ? readings.find(({ row }) => row === reads.row) : rateOf(arms, reads.rate);
    return [{ ...figure, id }];
  });
}
function rateOf(arms, name) {
  const { num, den } = arms.canary.ratios[name];
  if (den === 0) return { value: null, sequence: null, n: 0 };
  const sequence = rateSequence({ k: num, n: den }, arms.effect("canary", name));
  return { value: sequence.value, sequence, n: den };
}
function rowOf2(id) {
  const { reads } = STOPS[id];
  return reads && "row" in reads ? ROWS[reads.row] : null;
}
function testedStop(input, figure, alpha) {
  const { manifest, summary, phase } = input;
  const { id, value, sequence, n, note, undecidable } = figure;
  const limit = limitOf(manifest, id);
  const mayFire = !(isFull(phase) && rowOf2(id)?.relative);
  const row = { ...emptyRow(id, limit), value, n };
  if (value === null || sequence === null) {
    return settled({ ...row, why: `Not measured. ${note ?? ""}`.trim() });
  }
  const isOut = isOver2(id, value, limit);
  if (undecidable !== void 0) {
    return isOut ? unconfirmed({ ...row, why: undecidable }) : settled({ ...row, why: "Quiet." });
  }
  const stretch = brokenStretch(input, id, limit, alpha);
  const whole = isSurelyOver(id, sequence, limit, alpha / 2);
  if ((whole || stretch) && !mayFire) {
    return unconfirmed({
      ...row,
      why: "Over its stop; compared with an earlier window it holds and rolls nothing back."
    });
  }
  if (stretch) return settled(firedSince(input, row, stretch, alpha));
  if (whole) {
    return settled({ ...counted(row), fired: true, why: "Over its stop. Not bad luck, however often one looks." });
  }
  if (!isOut) return settled({ ...row, why: "Quiet." });
  const terms = {
    alpha: alpha / 2,
    failing: alpha / 2,
    requests: summary.arms.canary.requests,
    minRequests: 0,
    live: "required"
  };
  const needed = requestsNeeded(sequence, barOfStop(id, limit), terms);
  const more = needed === null ? "" : ` If it stays so, ${needed} more requests of the new version make it sure.`;
  return unconfirmed(
    { ...row, why: `Over its stop, but not surely yet: it holds and rolls nothing back.${more}` },
    needed
  );
}
function brokenStretch(input, id, limit, alpha) {
  const on = betOnStop(id);
  return on && strongStretch(input, on, limit, alpha);
}
function strongStretch(input, on, limit, alpha) {
  const found = betsOn(input, on, limit);
  return found && found.logE >= Math.log(2 / alpha) ? found : null;
}
function firedSince(input, row, stretch, alpha) {
  const { summary } = input;
  const { value, requests, since } = stretch;
  const seen = STOPS[row.row].test === "rate" || STOPS[row.row].test === "mean" ? `, ${shownShare(value)}` : "";
  const when = shownTime(since, summary.to ?? since);
  const why = `Over its stop since ${when} (${requests} requests${seen}). Not bad luck, however often one looks.`;
  const shared = isShared2(input, row, stretch, alpha);
  return {
    ...counted({ ...row, ...seen !== "" && { value, n: requests } }),
    since: new Date(since).toISOString(),
    fired: true,
    why: shared ? `${why} The current version was over it too in the same minutes: both suffered.` : why,
    ...shared && { shared }
  };
}
function counted(row) {
  if (STOPS[row.row].test !== "rate" || row.value === null) return row;
  return { ...row, count: Math.round(row.value * row.n) };
}
function isShared2(input, { row: id, threshold }, stretch, alpha) {
  const on = betOnStop(id);
  if (on === null || rowOf2(id)?.relative) return false;
  return isSharedOutage(input, { on, bar: barOfStop(id, threshold), stretch, alpha });
}
function betOnStop(id) {
  const { reads } = STOPS[id];
  if (reads === null) return null;
  if ("rate" in reads) return reads.rate;
  return isOfRequests(reads.row) ? reads.row : null;
}
var SHARE_OF_EXCUSED = 0.1;
function usersLeave(input, arms, alpha) {
  const limit = limitOf(input.manifest, "stop_5xx");
  const sequence = servedApart(input) === null ? excusedSequence(arms) : null;
  if (sequence === null) return null;
  const stretch = strongStretch(input, "excused", limit, alpha);
  const whole = isSurelyOver("stop_5xx", sequence, limit, alpha / 2);
  if (!whole && !stretch && !isOver2("stop_5xx", sequence.value, limit)) return null;
  const fired = (whole || stretch !== null) && !isFull(input.phase);
  const since = stretch ? ` since ${shownTime(stretch.since, input.summary.to ?? stretch.since)}` : "";
  const chance = whole || stretch ? "not by bad luck, however often one looks" : "not surely yet";
  const why = `More users leave the new version than the current one, or get no answer${since}, over the stop and ${chance}. ${describeExcused(sequence)}`;
  const row = { ...emptyRow("stop_5xx", limit), value: sequence.value, n: arms.canary.requests, fired, why };
  return { row, unconfirmed: !fired, needed: null };
}
function isOver2(id, value, limit) {
  return isInside(value, STOPS[id].op, limit);
}
function isSurelyOver(id, sequence, limit, alpha) {
  return isSurelyOutside(sequence, barOfStop(id, limit), alpha);
}
function barOfStop(id, limit) {
  return { op: STOPS[id].op === ">" ? "<=" : ">=", target: limit, line: null };
}
function toolLoop({ manifest, summary }) {
  const { toolLoops, toolLoopRequest, requests } = summary.arms.canary;
  const limit = limitOf(manifest, "stop_tool_loop");
  const row = { ...emptyRow("stop_tool_loop", limit), value: requests === 0 ? null : toolLoops, n: requests };
  if (row.value === null) return settled({ ...row, why: "Not measured." });
  if (toolLoops <= limit) return settled({ ...row, why: "Quiet." });
  const why = `${toolLoops} of ${requests} requests looped, the first read is ${toolLoopRequest ?? "unknown"}.`;
  return settled({ ...row, fired: true, why });
}
function emptyRow(id, threshold) {
  const { op, hard, pages } = STOPS[id];
  return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: "", page: pages.join(" ") };
}
function settled(row) {
  return { row, unconfirmed: false, needed: null };
}
function unconfirmed(row, needed = null) {
  return { row, unconfirmed: true, needed };
}
function shownShare(value) {
  return `${Number((100 * value).toPrecision(2))} %`;
}

// src/gates/live/why.ts
function whyOf(reading, verdict, needed, terms) {
  const counted2 = reading.sequence === null ? "" : describeEffect(reading.sequence.effect);
  return [sentence(reading, verdict, needed, terms), reading.note, counted2].filter(Boolean).join(" ");
}
function sentence(reading, verdict, needed, terms) {
  const estimated = terms.live === "estimate" && reading.sequence !== null;
  switch (verdict) {
    case "not_measured":
      return "";
    case "pass":
      if (estimated) return "Inside its target, by the bare figure.";
      return reading.line === null ? "Inside its target." : `Inside its target, and surely on the right side of ${shown2(reading.line)}.`;
    case "fail":
      if (reading.breach !== void 0) return `${reading.breach}.`;
      if (reading.sequence === null) return "Outside its target.";
      if (estimated) return "Outside its target, by the bare figure.";
      return "Outside its target. Not bad luck, however often one looks.";
    case "inconclusive":
      return undecided2(reading, needed, terms);
  }
}
function undecided2(reading, needed, terms) {
  if (reading.undecidable !== void 0) return reading.undecidable;
  const { target, line, value } = reading;
  const outside = !isInside(value, target.op, target.threshold) && target.op !== "==";
  const stands = outside ? "Outside its target" : "Fine so far";
  if (needed === null) return `${stands}, not settled.`;
  const waits = waitingFor(needed);
  if (terms.requests < terms.minRequests && (!outside || terms.live === "estimate")) {
    return `${stands}, not settled: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`;
  }
  if (outside) return `Outside its target, which may be bad luck: ${waits}.`;
  return line === null ? `${stands}, not settled: ${waits}.` : `Fine so far, but it could still be ${target.op === ">=" ? "under" : "over"} ${shown2(line)}: ${waits}.`;
}
function waitingFor(needed) {
  if (needed.requests === null) return "the value sits on the limit, and more requests won't settle it";
  return describeNeeded({ ...needed, requests: needed.requests });
}
function shown2(value) {
  return String(Number(value.toPrecision(2)));
}

// src/gates/live/judge.ts
function judgeLive(input) {
  const { manifest, phase, summary } = input;
  const arms = armsOf(input);
  const segments = judgeSegments(input, arms);
  const like = likeWithLike(input, arms);
  const against = { ...arms, baseline: like.arms.baseline };
  const measure = (of) => measuredReadings(manifest, of);
  const alike = comparedAlike(measure(arms), measure(like.arms), like.unlike);
  const whole = withCarried(against, withLeftOut(summary, arms, alike, measure));
  const measured = withExcusedErrors(input, comparable(input, whole), against);
  const brokenLog2 = unsoundLog(input);
  const readings = withSegments([...otherReadings(input, brokenLog2), ...measured], segments).sort(
    (a, b) => ROW_IDS.indexOf(a.row) - ROW_IDS.indexOf(b.row)
  );
  const judged = judgeRows(input, readings);
  const stops = liveStops(input, against, comparable(input, alike));
  const gates = judged.map(({ gate }) => gate);
  const span = (summary.to ?? 0) - (summary.from ?? 0);
  const coverage = coverageIn(input);
  return {
    gates,
    stops: stops.map(({ row }) => row),
    unconfirmed: stops.filter((stop) => stop.unconfirmed).map(({ row }) => row.row),
    silent: stops.find(({ silent }) => silent !== void 0)?.silent ?? null,
    holding: isFull(phase) ? relativeRows(gates) : [],
    bygone: judged.flatMap(({ gate, bygone }) => bygone && gate.verdict === "fail" ? [gate.row] : []),
    needed: [
      ...judged.flatMap(({ needed }) => needed ?? []),
      ...stops.flatMap(({ row, needed }) => needed === null ? [] : [neededOf(input, row.row, needed)])
    ],
    segments,
    notes: [
      ...soundnessNotes(input),
      ...brokenLog2 ? [] : coverageNotes(coverage, summary),
      ...mixNotes(input),
      ...unlikeNotes(like),
      ...phaseNotes(input)
    ],
    metrics: liveMetrics(arms),
    unsound: brokenLog2 ?? brokenBaseline(input),
    coverage,
    stale: whyStale(coverage, summary),
    full: coverage.coveredMs >= input.duration,
    exhausted: span >= phase.window.max
  };
}
function withProbes(table, input) {
  const readings = LIVE_ROW_IDS.flatMap((row) => isProbed(row) ? probed2(row, input) ?? [] : []);
  const rows = judgeRows(input, readings).map(({ gate }) => gate);
  const place = ({ row }) => ROW_IDS.indexOf(row);
  return { ...table, gates: [...table.gates, ...rows].sort((a, b) => place(a) - place(b)) };
}
var MEASURES = {
  ...fences,
  srm: srmReading,
  stickiness: stickinessReading,
  ...shadow
};
function otherReadings(input, brokenLog2) {
  return LIVE_ROW_IDS.flatMap((row) => {
    if (isProbed(row)) return probed2(row, input) ?? [];
    if (isOfRequests(row)) return [];
    const reading = MEASURES[row](input);
    const isUnknown = row === "srm" && brokenLog2 !== null && reading.value !== null;
    return isUnknown ? { ...reading, undecidable: `Rows are missing, so the split is not known. ${brokenLog2.why}` } : reading;
  });
}
function comparable(input, readings) {
  const why = brokenBaseline(input)?.why ?? servedApart(input);
  if (why === null) return [...readings];
  return readings.map(
    (reading) => ROWS[reading.row].relative && reading.value !== null ? { ...reading, undecidable: why } : reading
  );
}
var SOME_UNLIKE = 0.01;
function unlikeNotes({ unlike }) {
  return unlike < SOME_UNLIKE ? [] : [{ level: "warning", text: withoutLike(unlike) }];
}
function withExcusedErrors(input, readings, arms) {
  if (brokenBaseline(input) ?? servedApart(input)) return [...readings];
  const holds = isFull(input.phase) ? "Compared with an earlier window it holds, and rolls back nothing." : null;
  return readings.map((reading) => withExcused(input, reading, arms, termsOf(input), holds));
}
function relativeRows(gates) {
  return gates.filter(({ row }) => findRow(row)?.relative).map(({ row }) => row);
}
function judgeRows(input, readings) {
  const terms = termsOf(input);
  const isRequired = requiredLive(input);
  return readings.map((found) => {
    const reading = withBadStretch(input, found, terms);
    const verdict = judgeReading(reading, terms);
    const holds = verdict === "inconclusive" && !(reading.row in input.manifest.not_required);
    const needed = holds ? neededFor(input, reading, terms) : null;
    const gate = gateRow(reading, verdict, needed, terms, isRequired(reading.row));
    return { gate, needed, bygone: reading.bygone ?? false };
  });
}
function termsOf(input) {
  const { manifest, phase, summary } = input;
  return {
    alpha: manifest.evidence.alpha,
    failing: manifest.evidence.alpha / sidesThatCanFail(input),
    requests: summary.arms.canary.requests,
    minRequests: phase.window.min_requests,
    live: manifest.evidence.live
  };
}
function judgeReading(reading, terms) {
  if (reading.value === null) return "not_measured";
  if (reading.breach !== void 0) return "fail";
  if (reading.undecidable !== void 0) return "inconclusive";
  const sequence = reading.sequence ?? exact(reading.value);
  return verdictOf(sequence, barOf(reading), reading.sequence ? terms : { ...terms, live: "estimate", minRequests: 0 });
}
function exact(value) {
  return {
    value,
    baseline: null,
    canary: value,
    above: (x) => value > x,
    below: (x) => value < x,
    interval: () => [value, value],
    effect: { value: 1, unit: "requests" }
  };
}
function neededFor(input, reading, terms) {
  const none = reading.sequence === null || reading.undecidable !== void 0;
  return neededOf(input, reading.row, none ? null : requestsNeeded(reading.sequence, barOf(reading), terms));
}
function gateRow(reading, verdict, needed, terms, required) {
  const { row, target, sequence } = reading;
  return {
    gate: ROWS[row].gate,
    row,
    baseline: reading.baseline,
    canary: reading.canary,
    value: reading.value,
    ci: reading.value === null || sequence === null ? null : closed(sequence.interval(terms.alpha)),
    threshold: Number.isFinite(target.threshold) ? target.threshold : null,
    op: target.op,
    n: Math.round(reading.n),
    verdict,
    reason_code: reasonOf(reading, verdict),
    why: whyOf(reading, verdict, needed, terms),
    page: ROWS[row].page,
    source: target.source,
    required,
    p_set: null,
    p_population: null,
    p_adjusted: null
  };
}
function closed([low, high]) {
  const end = (value) => Number.isFinite(value) ? value : null;
  return [end(low), end(high)];
}
function reasonOf({ row, reason }, verdict) {
  switch (verdict) {
    case "pass":
      return "all_green";
    case "inconclusive":
      return "evidence_thin";
    case "not_measured":
      return reason ?? "not_measured";
    case "fail":
      return ROWS[row].failsAs ?? "gate_failed";
  }
}

// src/commands/phase-window.ts
async function readPhaseWindow(world, manifest, { phase, spans, source, http, out }) {
  const read = (span, canary2, historyMs, points) => source.read(
    { ...span, canary: canary2, segments: segmentFields(manifest), notErrors: manifest.window?.not_errors, historyMs, points },
    world.signal
  );
  const canary = isShadow(phase) ? "mirrored" : "served";
  const summary = await readWithPoints(
    manifest,
    phase,
    spans.points ?? null,
    (points) => read(spans.window, canary, spans.historyMs, points)
  );
  return {
    phase,
    summary,
    reference: spans.reference ? await read(spans.reference, "served", 0, null) : null,
    answersApart: isShadow(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
  };
}
async function readWithPoints(manifest, phase, known, read) {
  const asked = pointsAsked(manifest);
  if (isFull(phase) || known && arePointsFor(known, asked)) return read(known);
  const seen = await read(null);
  if (!seen.first) return seen;
  const again = await read(fixedPoints(asked, seen.first.distributions, seen.first.until));
  return served(again) < served(seen) ? seen : again;
}
function served({ arms }) {
  return arms.baseline.requests + arms.canary.requests;
}
function nextPoints(manifest, { arms }) {
  const points = fixedPoints(pointsAsked(manifest), arms.baseline.distributions);
  return areSet(points) ? points : void 0;
}
async function embedAnswers(world, manifest, { mirror }, http, out) {
  if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0) return null;
  const folder = isDoubtful(world, out) ? null : resolve(world.cwd, out);
  const { clock, signal } = world;
  const embedder = await openEmbedder(manifest.embeddings, { http, clock, signal, folder });
  if (!embedder.semantic) return null;
  const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow: shadow2 }) => [production, shadow2]));
  const histogram = unitHistogram();
  for (let at = 0; at < vectors.length; at += 2) {
    const apart = deltaS([vectors[at]], [vectors[at + 1]]);
    if (apart !== null) histogram.add(apart);
  }
  return histogram.distribution();
}
function judgeWindow(manifest, window, duration, asked = null) {
  return judgedAs(manifest, window, judgeLive({ ...liveCase(manifest, window, null, duration), asked }));
}
function addProbes(manifest, { window, table }, probes) {
  const facts = liveCase(manifest, window, probes, window.phase.window.duration);
  return judgedAs(manifest, window, withProbes(table, facts));
}
function liveCase(manifest, window, probes, duration) {
  return { ...window, manifest, floatingPins: floatingPins(manifest), probes, duration };
}
function judgedAs(manifest, window, table) {
  const { summary, phase } = window;
  return {
    window,
    table,
    verdict: decideLive(table, manifest),
    beside: decideBesideBygone(table, manifest),
    points: nextPoints(manifest, summary),
    findings: {
      gates: table.gates,
      stops: table.stops,
      window: shownWindow(summary, table, phase),
      metrics: table.metrics,
      problems: brokenRows(summary, table),
      notes: table.notes
    }
  };
}
async function shownOnly(judging) {
  try {
    return { judged: await judging, notes: [] };
  } catch (error) {
    const { name, message } = error;
    const why = name === "AbortError" ? "the command was asked to end." : message;
    return { judged: null, notes: [notice(`The window could not be read: ${why}`)] };
  }
}
function evidenceOf({ window: { phase }, verdict, beside, findings, points }) {
  const { gates, stops, window: shown3 } = findings;
  const fired = stops.filter((stop) => stop.fired && stop.hard);
  return {
    phase: phase.name,
    verdict,
    digest: digestOf(canonicalJson({ gates, stops, window: shown3 })),
    rows: fired.map(({ row }) => row),
    shared: fired.length > 0 && fired.every((stop) => stop.shared === true),
    ...beside && { beside },
    ...points && { points }
  };
}
function brokenRows({ problems }, { unsound }) {
  const severity = unsound?.reason === "log_invalid" ? "error" : "warning";
  return problems.map((problem) => ({ ...problem, severity }));
}
function segmentFields(manifest) {
  const segments = manifest.window?.segments ?? [];
  return segments.map((segment) => typeof segment === "string" ? segment : segment.field);
}
function floatingPins({ arms }) {
  return [arms.baseline, arms.canary].flatMap((arm) => pinFaults(arm.pins)).filter(({ severity }) => severity === "error").length;
}
function shownWindow(summary, table, phase) {
  const { from, to, arms, rows, kind } = summary;
  const minutes = from !== null && to !== null ? (to - from) / 6e4 : 0;
  const both = (of) => ({
    baseline: of("baseline"),
    canary: of("canary")
  });
  const { otherArms, ...counted2 } = rows;
  return {
    source: kind,
    from: iso(from),
    to: iso(to),
    full: table.full,
    ...shownCoverage(table.coverage, summary),
    requests: both((arm) => arms[arm].requests),
    per_minute: both((arm) => minutes > 0 ? round(arms[arm].requests / minutes) : null),
    min_requests: phase.window.min_requests,
    needed: Object.fromEntries(table.needed.map(({ row, requests, at }) => [row, { requests, at }])),
    rows: {
      ...counted2,
      skewed: rows.skewed.before + rows.skewed.after,
      other_arms: Object.fromEntries(Object.entries(otherArms))
    },
    users: shownUsers(summary),
    segments: table.segments.map((segment) => ({ ...segment, figure: round(segment.figure) })),
    canary_users_before: usersBefore(summary)
  };
}
function shownCoverage({ watermark, coveredMs, gaps }, { unread, leftOut }) {
  return {
    watermark: iso(watermark),
    covered_ms: Math.round(coveredMs),
    gaps: gaps.map(({ arm, from, to }) => ({ arm, from: iso(from), to: iso(to) })),
    unread: unread.map((each) => ({ ...each })),
    left_out: {
      baseline: leftOutRows(leftOut.baseline),
      canary: leftOutRows(leftOut.canary),
      unattributed: leftOut.unattributed
    }
  };
}
function shownUsers({ users }) {
  if (users === null) return null;
  const { baseline, canary, both, share } = users;
  return { baseline, canary, both, sampled: share };
}
function usersBefore({ users }) {
  const earlier = users?.earlier;
  if (!earlier) return null;
  const figures = RATIO_NAMES.filter((name) => earlier[name].den > 0 && !/_p\d\d$/.test(name));
  return Object.fromEntries(figures.map((name) => [name, round(earlier[name].num / earlier[name].den)]));
}
function iso(ms4) {
  return ms4 === null ? null : new Date(ms4).toISOString();
}
function round(value) {
  return Number(value.toPrecision(6));
}

export {
  metricsOf,
  readPhaseWindow,
  judgeWindow,
  addProbes,
  shownOnly,
  evidenceOf
};
