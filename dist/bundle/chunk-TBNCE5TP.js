import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  FINE_MS,
  KIND,
  MINUTE_MS,
  NONE,
  addTo,
  arrivalsOf,
  blockSumsOf,
  createBlocks,
  createFirstRows,
  createSample,
  createSums,
  createUsers,
  hash53,
  hashInto,
  nameOfPoint
} from "./chunk-XKNKA2I3.js";
import {
  PLAIN,
  RATIO,
  addMain,
  addParts,
  addToSegment,
  addUnit,
  byRatio,
  clamped,
  countUnit,
  deltaSOf,
  distributionsOf,
  eachRatio,
  isReply,
  isTimed,
  newCell,
  newRowRatios,
  readRatios,
  readStatusAlone,
  relativeHistogram,
  summariseCell,
  sumsOf,
  unitHistogram
} from "./chunk-TBHQVOEN.js";
import {
  orderStatistic
} from "./chunk-GNNX5O3N.js";
import {
  nothingLeftOut
} from "./chunk-NSVXDERH.js";
import {
  COMMON_FIELDS
} from "./chunk-M24HCHAJ.js";

// src/window/indicator.ts
var HELD_BACK = 1e3;
function createIndicator(probabilities, count, heldBack = HELD_BACK) {
  let held = [];
  let points = null;
  let settled = null;
  const compare = (value, context, at, times) => {
    for (let i = 0; i < at.length; i++) count(i, value <= at[i] ? 1 : 0, context, times);
  };
  const compareHeld = (at, times) => {
    for (const { value, context } of held) compare(value, context, at, times);
  };
  const quantiles = () => {
    const sorted = held.map((each) => each.value).sort((a, b) => a - b);
    return probabilities.map((p) => sorted[Math.ceil(p * sorted.length) - 1]);
  };
  return {
    add(value, context) {
      if (points !== null) return compare(value, context, points, 1);
      held.push({ value, context });
      if (held.length < heldBack) return;
      points = quantiles();
      compareHeld(points, 1);
      held = [];
    },
    settle() {
      if (held.length === 0) return points;
      settled = quantiles();
      compareHeld(settled, 1);
      return settled;
    },
    resume() {
      if (settled !== null) compareHeld(settled, -1);
      settled = null;
    }
  };
}

// src/window/pins.ts
var MOST = 20;
function createPinsSeen() {
  const shown = [];
  const rest = { pins: {}, rows: 0 };
  let missing = 0;
  return {
    add(pins) {
      if (pins == null) {
        missing++;
        return;
      }
      const known = shown.find((each) => same(each.pins, pins));
      if (known) known.rows++;
      else if (shown.length < MOST) shown.push({ pins, rows: 1 });
      else rest.rows++;
    },
    summary() {
      if (shown.length === 0) return null;
      const all = rest.rows > 0 ? [...shown, rest] : shown;
      return { shown: all.map((each) => ({ ...each })).sort((a, b) => b.rows - a.rows), missing };
    }
  };
}
function same(a, b) {
  let more = 0;
  for (const key in a) {
    if (a[key] !== b[key]) return false;
    more++;
  }
  for (const _ in b) more--;
  return more === 0;
}

// src/window/arm.ts
function createArm(kind, blocks, users) {
  const { cells } = users;
  const cell = newCell();
  const pins = createPinsSeen();
  let firstTs = Number.POSITIVE_INFINITY;
  let lastTs = Number.NEGATIVE_INFINITY;
  let toolLoops = 0;
  let toolLoopRequest = null;
  const count = (r, n, d, block, user) => {
    addUnit(cell.columns, r, n, d);
    block.num[r] += n;
    block.den[r] += d;
    if (user !== NONE) cells.add(user, r, n, d);
  };
  const indicator = (ratios) => createIndicator([0.5, 0.95], (which, atMost, { ts, user, hash }, times) => {
    const r = ratios[which];
    const block = blocks.at(kind, ts);
    countUnit(cell.columns, r, atMost, times);
    block.num[r] += times * atMost;
    block.den[r] += times;
    if (user !== NONE && cells.hash(user) === hash) cells.add(user, r, atMost, 1, times);
  });
  const latency = indicator([RATIO.latency_p50, RATIO.latency_p95]);
  const deltaS = indicator([RATIO.delta_s_p50, RATIO.delta_s_p95]);
  const request = (ts, userKey) => {
    cell.requests++;
    if (ts < firstTs) firstTs = ts;
    if (ts > lastTs) lastTs = ts;
    const block = blocks.at(kind, ts);
    block.requests++;
    const user = userKey ? users.place(userKey, kind) : NONE;
    if (user !== NONE) cells.request(user, ts);
    return { block, user };
  };
  return {
    add(row, ts, ratios) {
      if (row.tool_loop === true) {
        toolLoops++;
        toolLoopRequest ??= row.request_id;
      }
      pins.add(row.pins);
      addMain(cell, row, ratios);
      addParts(cell, row);
      const { block, user } = request(ts, row.user_key);
      const { num, den } = ratios;
      for (let r = 0; r < PLAIN.length; r++) if (!Number.isNaN(num[r])) count(r, num[r], den[r], block, user);
      const place = { ts, user, hash: user === NONE ? NONE : cells.hash(user) };
      if (isTimed(ratios)) latency.add(row.latency_ms, place);
      const score = deltaSOf(row);
      if (score !== null) deltaS.add(score, place);
    },
    addStatus(ts, userKey, ratios) {
      const { block, user } = request(ts, userKey);
      eachRatio(ratios, (r, num, den) => count(r, num, den, block, user));
    },
    finish() {
      const points = pointsOf(latency.settle(), deltaS.settle());
      const ofUsers = users.sums(kind);
      const inTime = blocks.finish()?.ofArm(kind) ?? null;
      const summary = {
        requests: cell.requests,
        ratios: byRatio((r) => ({
          ...sumsOf(cell.columns, r),
          at: points.get(r) ?? null,
          users: ofUsers(r),
          blocks: blockSumsOf(inTime, r)
        })),
        distributions: distributionsOf(cell),
        firstTs: cell.requests > 0 ? firstTs : null,
        lastTs: cell.requests > 0 ? lastTs : null,
        arrivals: arrivalsOf(inTime),
        toolLoops,
        toolLoopRequest,
        pins: pins.summary()
      };
      latency.resume();
      deltaS.resume();
      return summary;
    }
  };
}
function pointsOf(latency, deltaS) {
  const points = /* @__PURE__ */ new Map();
  const note = (r, point) => point !== void 0 && points.set(r, point);
  note(RATIO.latency_p50, latency?.[0]);
  note(RATIO.latency_p95, latency?.[1]);
  note(RATIO.delta_s_p50, deltaS?.[0]);
  note(RATIO.delta_s_p95, deltaS?.[1]);
  return points;
}

// src/window/grid.ts
var BET_RATIOS = [
  "rate_5xx",
  "error_rate",
  "excused",
  "lambda_flip",
  "coverage",
  "tool_success"
];
var COST = "cost";
function createGrid(points) {
  const over = points?.over ?? [];
  const cap = points?.costCap ?? null;
  const names = [...BET_RATIOS, COST, ...over.map(nameOfPoint)];
  const arms = { baseline: createSums(names.length), canary: createSums(names.length) };
  const fine = createSums(1);
  const betFrom = points?.from ?? Number.NEGATIVE_INFINITY;
  const addCompared = (row, sums) => {
    if (cap !== null && row.cost_usd != null && row.solved != null) {
      addTo(sums, BET_RATIOS.length, Math.min(row.cost_usd, cap) / cap, row.solved ? 1 : 0);
    }
    const of = { latency: isReply(row.status) ? row.latency_ms : null, delta_s: deltaSOf(row) };
    over.forEach((point, i) => {
      const value = of[point.of];
      if (value !== null) addTo(sums, BET_RATIOS.length + 1 + i, value > point.at ? 1 : 0, 1);
    });
  };
  return {
    add(row, ts, arm, { num, den }) {
      const sums = arms[arm].at(Math.floor(ts / MINUTE_MS));
      for (let i = 0; i < BET_RATIOS.length; i++) {
        const r = RATIO[BET_RATIOS[i]];
        if (!Number.isNaN(num[r])) addTo(sums, i, num[r], den[r]);
      }
      if (arm === "canary") addTo(fine.at(Math.floor(ts / FINE_MS)), 0, num[RATIO.rate_5xx], 1);
      if (ts >= betFrom) addCompared(row, sums);
    },
    finish() {
      const ofArm = (sums) => Object.fromEntries(names.map((name, i) => [name, sums.series(i)]));
      return { arms: { baseline: ofArm(arms.baseline), canary: ofArm(arms.canary) }, fine: fine.series(0), points };
    }
  };
}

// src/window/lateness.ts
var PER_HUNDRED = 0.99;
function countLateness() {
  const streams = [];
  const arms = { baseline: newArm(), canary: newArm() };
  return {
    add(arm, ts, at) {
      streams[at] ??= newStream(ts);
      const { first, newest, since } = streams[at];
      const other = otherOf(arm);
      const own = arms[arm];
      const late = Math.max(0, newest[arm] - ts, newest[other] - ts);
      own.behind.add(late);
      own.most = Math.max(own.most, late);
      const behindOther = newest[other] - ts;
      if (behindOther > 0) {
        const run = Math.max(behindOther, newest[other] - Math.max(newest[arm], first));
        own.rows = Math.max(own.rows, since[arm] * behindOther / run);
      }
      newest[arm] = Math.max(newest[arm], ts);
      since[arm] = 0;
      since[other]++;
    },
    finish: () => ({ baseline: latenessOf(arms.baseline), canary: latenessOf(arms.canary) })
  };
}
function newArm() {
  return { behind: relativeHistogram(), most: 0, rows: 0 };
}
function newStream(first) {
  const never = Number.NEGATIVE_INFINITY;
  return { first, newest: { baseline: never, canary: never }, since: { baseline: 0, canary: 0 } };
}
function latenessOf({ behind, most, rows }) {
  const distribution = behind.distribution();
  const { n } = distribution;
  return { usual: n === 0 ? 0 : orderStatistic(distribution, Math.ceil(PER_HUNDRED * n)).high, most, rows };
}
function otherOf(arm) {
  return arm === "canary" ? "baseline" : "canary";
}

// src/window/mirror.ts
var MOST_ANSWERS = 2e3;
var LONGEST_ANSWER = 8e3;
function createMirror() {
  const latencyCopied = relativeHistogram();
  const latencyNotCopied = relativeHistogram();
  const deltaS = unitHistogram();
  const answers = createSample(MOST_ANSWERS, () => ({
    production: null,
    shadow: null
  }));
  let copies = 0;
  let production = 0;
  let firstCopy = null;
  const keepAnswer = (row, side) => {
    if (!row.req_hash || !row.answer || row.delta_s_prod_shadow != null) return;
    const pair = answers.get(hash53(row.req_hash));
    if (pair !== null) pair[side] = row.answer.slice(0, LONGEST_ANSWER);
  };
  return {
    add(row, ts, arm) {
      if (arm === "baseline") {
        production++;
        if (row.mirrored != null && isReply(row.status)) {
          const histogram = row.mirrored ? latencyCopied : latencyNotCopied;
          histogram.add(row.latency_ms);
        }
        keepAnswer(row, "production");
      } else if (row.mirrored === true) {
        copies++;
        firstCopy = Math.min(firstCopy ?? ts, ts);
        const apart = clamped(row.delta_s_prod_shadow);
        if (apart !== null) deltaS.add(apart);
        keepAnswer(row, "shadow");
      }
    },
    finish() {
      if (copies === 0 && production === 0) return null;
      const pairs = [];
      answers.each(({ production: production2, shadow }) => {
        if (production2 !== null && shadow !== null) pairs.push({ production: production2, shadow });
      });
      return {
        copies,
        production,
        firstCopy,
        latencyCopied: latencyCopied.distribution(),
        latencyNotCopied: latencyNotCopied.distribution(),
        deltaS: deltaS.distribution(),
        answers: pairs,
        answersShare: answers.share()
      };
    }
  };
}

// src/window/segments.ts
var MOST_VALUES = 20;
function createSegments(fields) {
  const byField = fields.map((field) => ({ field, values: /* @__PURE__ */ new Map(), leftOut: 0 }));
  return {
    add(row, arm, ratios) {
      for (const each of byField) {
        const value = textOf(row[each.field]);
        if (value === null) continue;
        let cells = each.values.get(value);
        if (cells === void 0 && each.values.size < MOST_VALUES) {
          cells = { baseline: newCell(), canary: newCell() };
          each.values.set(value, cells);
        }
        if (cells === void 0) each.leftOut++;
        else addToSegment(cells[arm], row, ratios);
      }
    },
    finish() {
      const segments = byField.flatMap(
        ({ field, values }) => [...values].map(([value, { baseline, canary }]) => ({
          field,
          value,
          arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
        }))
      );
      const cut = byField.filter((each) => each.leftOut > 0);
      return { segments, leftOut: Object.fromEntries(cut.map((each) => [each.field, each.leftOut])) };
    }
  };
}
function textOf(value) {
  const shown = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return shown && value !== "" ? String(value).slice(0, 200) : null;
}

// src/window/mix.ts
var MOST_VALUES2 = 20;
function createMixes(fields) {
  const byField = fields.map((field) => ({
    field,
    values: /* @__PURE__ */ new Map(),
    further: none(),
    without: none()
  }));
  const countsOf = ({ field, values, further, without }, row) => {
    const value = textOf(row[field]);
    if (value === null) return without;
    const known = values.get(value);
    if (known !== void 0) return known;
    if (values.size === MOST_VALUES2) return further;
    const counts = none();
    values.set(value, counts);
    return counts;
  };
  return {
    add(row, arm) {
      for (const each of byField) countsOf(each, row)[arm]++;
    },
    finish: () => byField.flatMap(({ field, values, further, without }) => {
      if (values.size === 0) return [];
      const apart = [...values].map(([value, counts]) => ({ value, ...counts }));
      const rest = further.baseline + further.canary > 0 ? [{ value: null, ...further }] : [];
      return [{ field, values: [...apart, ...rest], without }];
    })
  };
}
function none() {
  return { baseline: 0, canary: 0 };
}

// src/window/seen.ts
var SLOTS = 2 ** 23;
var FULL = 5e6;
var FIRST = 4;
var KIND2 = 2654435769;
function createSeen(slots = SLOTS, full = FULL) {
  const hash = { high: 0, low: 0 };
  let current = new Uint32Array(slots / FIRST);
  let room = full / FIRST;
  let previous = null;
  let held = 0;
  return {
    again(id, kind) {
      hashInto(hash, id);
      const place = (hash.high ^ Math.imul(KIND2, kind)) >>> 0;
      const mark = hash.low || 1;
      if (previous !== null && find(previous, place, mark) < 0) return true;
      const free = find(current, place, mark);
      if (free < 0) return true;
      current[free] = mark;
      if (++held >= room) {
        const next = previous?.length === slots ? previous.fill(0) : new Uint32Array(slots);
        previous = current;
        current = next;
        room = full;
        held = 0;
      }
      return false;
    }
  };
}
function find(table, place, mark) {
  let at = place % table.length;
  for (; ; ) {
    const there = table[at];
    if (there === mark) return -1;
    if (there === 0) return at;
    at = at + 1 === table.length ? 0 : at + 1;
  }
}

// src/window/repeats.ts
var NO_ID = /* @__PURE__ */ new Set(["-", "0", "null", "none", "nil", "undefined", "unknown", "n/a"]);
var LONGEST_NO_ID = 9;
var KINDS = { baseline: 0, canary: 1, copy: 2, other: 3 };
var FAILED = 4;
function createRepeats() {
  const seen = createSeen();
  return {
    isRepeat(row) {
      const { request_id: id, status, tool_loop } = row;
      if (id.length <= LONGEST_NO_ID && NO_ID.has(id.toLowerCase())) return false;
      const kind = kindOf(row);
      if (isReply(status) && tool_loop !== true) return seen.again(id, kind);
      if (seen.again(id, kind + FAILED)) return true;
      seen.again(id, kind);
      return false;
    }
  };
}
function kindOf({ arm, mirrored }) {
  if (arm === "canary") return mirrored === true ? KINDS.copy : KINDS.canary;
  return arm === "baseline" ? KINDS.baseline : KINDS.other;
}

// src/window/sessions.ts
var MOST_SESSIONS = 2048;
var MOST_STEPS = 1e3;
var SALT = { baseline: 0, canary: 2654435769 };
var LONG = 50;
function createSessions() {
  const sample = createSample(MOST_SESSIONS, () => ({
    arm: "baseline",
    steps: []
  }));
  return {
    add(arm, session, ts, deltaS) {
      const known = sample.get(hash53(session, SALT[arm]));
      if (known === null || known.steps.length >= MOST_STEPS) return;
      known.arm = arm;
      known.steps.push({ ts, deltaS });
    },
    finish() {
      if (sample.size() === 0) return null;
      const long = [];
      sample.each(({ arm, steps }) => {
        if (steps.length < LONG) return;
        long.push({ arm, steps: steps.toSorted((a, b) => a.ts - b.ts).map((step) => step.deltaS) });
      });
      return { long, sampled: sample.size(), share: sample.share() };
    }
  };
}

// src/window/strata.ts
var MOST_STRATA = 64;
var FURTHER = "further";
function createStrata(fields) {
  const strata = /* @__PURE__ */ new Map();
  const cellsOf = (key) => {
    const known = strata.get(key);
    if (known !== void 0) return known;
    if (key !== FURTHER && strata.size >= MOST_STRATA) return cellsOf(FURTHER);
    const cells = { baseline: newCell(), canary: newCell() };
    strata.set(key, cells);
    return cells;
  };
  return {
    add(row, arm, ratios) {
      if (fields.length === 0) return;
      const key = JSON.stringify(fields.map((field) => textOf(row[field])));
      addToSegment(cellsOf(key)[arm], row, ratios);
    },
    finish: () => [...strata].map(([key, { baseline, canary }]) => ({
      key,
      arms: { baseline: summariseCell(baseline), canary: summariseCell(canary) }
    }))
  };
}

// src/window/visits.ts
var MINUTE_MS2 = 6e4;
var STEPS_MS = [MINUTE_MS2, 30 * MINUTE_MS2];
var OVERLAP_MS = MINUTE_MS2;
var NEARLY_ALL = 0.9;
function createVisits() {
  const streams = [];
  let ofCanary = 0;
  return {
    add(arm, ts, at) {
      streams[at] ??= newStream2(ts);
      const stream = streams[at];
      if (arm === "canary") {
        ofCanary++;
        if (stream.newest > Number.NEGATIVE_INFINITY) stream.beside++;
        stream.rowsSince = 0;
      } else {
        stream.newest = Math.max(stream.newest, ts);
        stream.rowsSince++;
      }
    },
    finish(users, from, last) {
      const all = Object.values(streams);
      const begins = STEPS_MS.map((step) => {
        const steps = last === null ? 0 : Math.floor((last - from) / step) + 1;
        return { at: from + steps * step, steps };
      });
      const alone = users.aloneSince(begins.map(({ at }) => at));
      const since = all.filter(({ newest }) => newest > (last ?? from));
      return {
        silences: begins.map(({ at, steps }, i) => ({ from: at, place: Math.max(1, steps), users: alone[i] })),
        rowsSince: since.reduce((rows, stream) => rows + stream.rowsSince, 0),
        together: last !== null && goOn(all, last) >= NEARLY_ALL * ofCanary
      };
    }
  };
}
function newStream2(first) {
  return { first, newest: Number.NEGATIVE_INFINITY, beside: 0, rowsSince: 0 };
}
function goOn(streams, last) {
  const newest = Math.max(...streams.map((stream) => stream.newest));
  const until = last + (newest - last) / 2;
  return streams.reduce((rows, stream) => rows + (livesOn(stream, streams, until) ? stream.beside : 0), 0);
}
function livesOn(stream, streams, until) {
  if (stream.newest >= until) return true;
  const then = stream.newest - OVERLAP_MS;
  const ended = streams.filter(({ newest }) => newest < until && newest >= then);
  const begun = streams.filter(({ newest, first }) => newest >= until && first >= then);
  return begun.length >= ended.length;
}

// src/window/collect.ts
var SKEW_MS = 5 * 6e4;
var MOST_OTHER_ARMS = 20;
function createCollector(query) {
  const from = query.from ?? Number.NEGATIVE_INFINITY;
  let to = query.to ?? Number.POSITIVE_INFINITY;
  const blocks = createBlocks(2);
  const grid = createGrid(query.points ?? null);
  const first = createFirstRows();
  const users = createUsers();
  const arms = { baseline: createArm(KIND.baseline, blocks, users), canary: createArm(KIND.canary, blocks, users) };
  const segments = createSegments(query.segments);
  const mixes = createMixes(mixFields(query));
  const strata = createStrata(query.segments);
  const mirror = createMirror();
  const sessions = createSessions();
  const repeats = createRepeats();
  const visits = createVisits();
  const lateness = countLateness();
  const ratios = newRowRatios();
  const otherArms = /* @__PURE__ */ new Map();
  const rows = { counted: 0, duplicates: 0, late: 0, otherCanary: 0 };
  const before = { near: 0, skewed: 0 };
  let after = { near: 0, skewed: 0 };
  let withoutKey = 0;
  const addEarlier = (row, ts) => {
    if (ts < from - query.historyMs || row.arm !== "baseline" || !row.user_key || repeats.isRepeat(row)) return;
    const user = users.place(row.user_key, KIND.earlier);
    if (user === NONE) return;
    readRatios(row, ratios, query.notErrors);
    eachRatio(ratios, (r, num, den) => users.cells.add(user, r, num, den));
  };
  const isOutside = (row, ts) => {
    if (ts >= from && ts < to) return false;
    const side = ts < from ? before : after;
    if (ts < from - SKEW_MS || ts >= to + SKEW_MS) side.skewed++;
    else side.near++;
    if (ts < from && query.historyMs > 0) addEarlier(row, ts);
    return true;
  };
  const count = (row, ts, arm) => {
    rows.counted++;
    readRatios(row, ratios, query.notErrors);
    arms[arm].add(row, ts, ratios);
    grid.add(row, ts, arm, ratios);
    if (arm === "baseline") first.add(row, ts);
    segments.add(row, arm, ratios);
    mixes.add(row, arm);
    strata.add(row, arm, ratios);
    if (!row.user_key) withoutKey++;
    const deltaS = row.session_id ? deltaSOf(row) : null;
    if (deltaS !== null) sessions.add(arm, row.session_id, ts, deltaS);
  };
  return {
    add(row, ts, late, stream = 0) {
      if (isOutside(row, ts)) return;
      if (repeats.isRepeat(row)) {
        rows.duplicates++;
        return;
      }
      const { arm } = row;
      if (arm !== "baseline" && arm !== "canary") {
        if (otherArms.size < MOST_OTHER_ARMS || otherArms.has(arm)) otherArms.set(arm, (otherArms.get(arm) ?? 0) + 1);
        return;
      }
      mirror.add(row, ts, arm);
      if (arm === "canary" && row.mirrored === true !== (query.canary === "mirrored")) {
        rows.otherCanary++;
        return;
      }
      if (late) rows.late++;
      count(row, ts, arm);
      visits.add(arm, ts, stream);
      lateness.add(arm, ts, stream);
    },
    addStatus(arm, status, ts, { requestId, userKey }) {
      if (requestId !== null && repeats.isRepeat({ request_id: requestId, arm, status })) rows.duplicates++;
      else {
        readStatusAlone(status, ratios, query.notErrors);
        arms[arm].addStatus(ts, userKey, ratios);
      }
    },
    until(later) {
      to = later;
      after = { near: 0, skewed: 0 };
    },
    finish({ problems, ...lines }) {
      const baseline = arms.baseline.finish();
      const canary = arms.canary.finish();
      const times = [baseline, canary].flatMap((arm) => arm.firstTs === null ? [] : [arm.firstTs, arm.lastTs]);
      const inTime = blocks.finish();
      const { segments: bySegment, leftOut } = segments.finish();
      return {
        kind: "jsonl",
        from: query.from ?? (times.length > 0 ? Math.min(...times) : null),
        to: Number.isFinite(to) ? to : times.length > 0 ? Math.max(...times) : null,
        arms: { baseline, canary },
        segments: bySegment,
        segmentsLeftOut: leftOut,
        mixes: mixes.finish(),
        strata: strata.finish(),
        blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
        grid: grid.finish(),
        first: first.finish(),
        users: users.summary(withoutKey),
        visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
        lateness: lateness.finish(),
        mirror: mirror.finish(),
        sessions: sessions.finish(),
        rows: {
          ...lines,
          ...rows,
          skewed: { before: before.skewed, after: after.skewed },
          outside: before.near + after.near,
          otherArms: Object.fromEntries(otherArms)
        },
        leftOut: nothingLeftOut(),
        supply: null,
        unread: [],
        problems
      };
    }
  };
}
function mixFields({ segments }) {
  return [.../* @__PURE__ */ new Set([...segments, ...COMMON_FIELDS])];
}

export {
  SKEW_MS,
  createCollector,
  mixFields
};
