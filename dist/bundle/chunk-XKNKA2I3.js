import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RATIO_COUNT,
  addUnit,
  byRatio,
  deltaSOf,
  isReply,
  newColumns,
  relativeHistogram,
  sumsOf,
  unitHistogram
} from "./chunk-TBHQVOEN.js";
import {
  orderStatistic
} from "./chunk-GNNX5O3N.js";

// src/window/in-time.ts
function blockSumsOf(inTime, r) {
  if (inTime === null) return null;
  return { num: inTime.map((block) => block?.num[r] ?? 0), den: inTime.map((block) => block?.den[r] ?? 0) };
}
function arrivalsOf(inTime) {
  return inTime?.map((block) => block?.requests ?? 0) ?? null;
}

// src/window/hash.ts
function hashInto(out, text, salt = 0) {
  let a = 608135816 ^ text.length ^ salt;
  let b = 2242054355;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 2246822519);
    b ^= b >>> 13;
  }
  out.high = finish(a ^ b);
  out.low = finish(b + Math.imul(a, 3266489917));
}
function hash53(text, salt = 0) {
  hashInto(scratch, text, salt);
  return (scratch.high >>> 11) * 2 ** 32 + scratch.low;
}
var HASH_RANGE = 2 ** 53;
var scratch = { high: 0, low: 0 };
function finish(value) {
  let mixed = Math.imul(value ^ value >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}

// src/window/heavy.ts
var COUNTERS = 512;
var FEWEST_ROWS = 10;
var LONGEST = 64;
function createHeavyKeys() {
  const counters = /* @__PURE__ */ new Map();
  let rows = 0;
  const takeOne = () => {
    for (const [hash, counter] of counters) if (--counter.rows === 0) counters.delete(hash);
  };
  return {
    add(hash, key) {
      rows++;
      const counter = counters.get(hash);
      if (counter === void 0) {
        if (counters.size < COUNTERS) counters.set(hash, { rows: 1, key: "" });
        else takeOne();
      } else if (++counter.rows === FEWEST_ROWS && counter.key === "") counter.key = copyOf(key.slice(0, LONGEST));
    },
    rows: () => rows,
    above(share) {
      const fewest = Math.max(FEWEST_ROWS, share * rows);
      const found = [...counters].flatMap(([hash, counter]) => counter.rows >= fewest ? [{ hash, ...counter }] : []);
      return found.sort((a, b) => b.rows - a.rows || a.hash - b.hash);
    }
  };
}
function copyOf(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

// src/window/sample.ts
function createSample(most, make, letGo) {
  let table = createTable(most);
  let share = 1;
  const halve = () => {
    share /= 2;
    const before = table;
    table = createTable(most);
    before.each((group, hash) => {
      if (hash < share * HASH_RANGE) table.set(hash, group);
      else letGo?.(group);
    });
  };
  return {
    get(hash) {
      if (hash >= share * HASH_RANGE) return null;
      const known = table.get(hash);
      if (known !== void 0) return known;
      const made = make();
      table.set(hash, made);
      while (table.size() > most) halve();
      return hash < share * HASH_RANGE ? made : null;
    },
    share: () => share,
    size: () => table.size(),
    find: (hash) => table.get(hash),
    each: (visit) => table.each(visit)
  };
}
function createTable(most) {
  const slots = 2 ** (32 - Math.clz32(2 * most));
  const hashes = new Float64Array(slots).fill(-1);
  const groups = new Array(slots).fill(void 0);
  let size = 0;
  const slotOf = (hash) => {
    let slot = hash & slots - 1;
    while (hashes[slot] !== hash && hashes[slot] !== -1) slot = slot + 1 & slots - 1;
    return slot;
  };
  return {
    get: (hash) => groups[slotOf(hash)],
    set(hash, group) {
      const slot = slotOf(hash);
      hashes[slot] = hash;
      groups[slot] = group;
      size++;
    },
    size: () => size,
    each(visit) {
      for (let slot = 0; slot < slots; slot++) if (hashes[slot] !== -1) visit(groups[slot], hashes[slot]);
    }
  };
}

// src/window/user-cells.ts
function noSumsOfUsers() {
  return { users: 0, columns: newColumns(), rows: new Float64Array(RATIO_COUNT) };
}
var [HASH, KIND, REQUESTS, LAST, SUMS] = [0, 1, 2, 3, 4];
var WIDTH = SUMS + 3 * RATIO_COUNT;
var FIRST = 1024;
var FREED = -1;
function createUserCells() {
  let cells = new Float64Array(FIRST * WIDTH);
  let end = 0;
  const freed = [];
  const grow = () => {
    const before = cells;
    cells = new Float64Array(2 * before.length);
    cells.set(before);
  };
  const sumUp = (place, sums) => {
    sums.users++;
    for (let ratio = 0; ratio < RATIO_COUNT; ratio++) {
      const at = place + SUMS + 3 * ratio;
      const rows = cells[at];
      if (rows === 0) continue;
      sums.rows[ratio] += rows;
      addUnit(sums.columns, ratio, cells[at + 1], cells[at + 2]);
    }
  };
  return {
    make(hash, kind) {
      const place = freed.pop() ?? end;
      if (place === end) {
        end += WIDTH;
        if (end > cells.length) grow();
      }
      cells.fill(0, place, place + WIDTH);
      cells[place + HASH] = hash;
      cells[place + KIND] = kind;
      cells[place + LAST] = Number.NEGATIVE_INFINITY;
      return place;
    },
    free(place) {
      cells[place + HASH] = FREED;
      freed.push(place);
    },
    hash: (place) => cells[place + HASH],
    request(place, ts) {
      cells[place + REQUESTS] += 1;
      if (ts > cells[place + LAST]) cells[place + LAST] = ts;
    },
    requests: (place) => cells[place + REQUESTS],
    last: (place) => cells[place + LAST],
    add(place, ratio, num, den, times = 1) {
      const at = place + SUMS + 3 * ratio;
      cells[at] += times;
      cells[at + 1] += times * num;
      cells[at + 2] += times * den;
    },
    sumUp,
    sumUpAll(kind, without) {
      const sums = noSumsOfUsers();
      for (let place = 0; place < end; place += WIDTH) {
        const hash = cells[place + HASH];
        if (cells[place + KIND] === kind && hash !== FREED && !without.has(hash)) sumUp(place, sums);
      }
      return sums;
    }
  };
}

// src/window/users.ts
var NONE = -1;
var KIND2 = { baseline: 0, canary: 1, earlier: 2 };
var MOST_USERS = 32768;
var GREAT_SHARE = 0.05;
var TIMES_OTHERS = 10;
function createUsers(most = MOST_USERS) {
  const cells = createUserCells();
  const letGo = (places) => {
    for (const place of places) if (place !== NONE) cells.free(place);
  };
  const sample = createSample(most, () => [NONE, NONE, NONE], letGo);
  const keys = createHeavyKeys();
  const requestsOf = (places, kind) => {
    const place = places[kind];
    return place === NONE ? 0 : cells.requests(place);
  };
  const requestsOfArms = (places) => requestsOf(places, KIND2.baseline) + requestsOf(places, KIND2.canary);
  const noUsers = () => {
    const great = keys.above(GREAT_SHARE);
    if (great.length === 0) return great;
    const greatRows = great.reduce((sum, { rows }) => sum + rows, 0);
    let seen = 0;
    sample.each((places) => {
      if (requestsOfArms(places) > 0) seen++;
    });
    const others = Math.max(0, seen / sample.share() - great.length);
    if (others < 1) return great.filter(({ hash }) => isOnBoth(sample.find(hash)));
    return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows));
  };
  const eachUser = (leftOut, visit) => {
    const none = new Set(leftOut.map(({ hash }) => hash));
    sample.each((places, hash) => {
      if (!none.has(hash)) visit(places, hash);
    });
  };
  return {
    cells,
    place(userKey, kind) {
      const hash = hash53(userKey);
      if (kind !== KIND2.earlier) keys.add(hash, userKey);
      const places = sample.get(hash);
      if (places === null) return NONE;
      if (places[kind] === NONE) places[kind] = cells.make(hash, kind);
      return places[kind];
    },
    sums(kind) {
      const sums = cells.sumUpAll(kind, new Set(noUsers().map(({ hash }) => hash)));
      return (r) => sumsOfRatio(sums, r);
    },
    aloneSince(times) {
      const alone = times.map(() => ({ all: 0, canary: 0, since: 0 }));
      sample.each(([baseline, canary]) => {
        if (baseline === NONE === (canary === NONE)) return;
        const last = baseline === NONE ? 0 : cells.last(baseline);
        alone.forEach((counts, i) => {
          counts.all++;
          if (canary !== NONE) counts.canary++;
          else if (last >= times[i]) counts.since++;
        });
      });
      return alone;
    },
    summary(withoutKey) {
      if (sample.size() === 0) return null;
      const leftOut = noUsers();
      const keys2 = { baseline: [], canary: [] };
      const found = { both: 0, requests: 0, requestsOfBoth: 0 };
      const served = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
      const earlier = noSumsOfUsers();
      eachUser(leftOut, (places, hash) => {
        const requests = requestsOfArms(places);
        addServed(served, requestsOf(places, KIND2.canary), requests);
        found.requests += requests;
        const isOnBaseline = places[KIND2.baseline] !== NONE;
        if (isOnBaseline) keys2.baseline.push(hash);
        if (places[KIND2.canary] === NONE) return;
        keys2.canary.push(hash);
        if (places[KIND2.earlier] !== NONE) cells.sumUp(places[KIND2.earlier], earlier);
        if (!isOnBaseline) return;
        found.both++;
        found.requestsOfBoth += requests;
      });
      return {
        share: sample.share(),
        baseline: keys2.baseline.length,
        canary: keys2.canary.length,
        both: found.both,
        requests: found.requests,
        requestsOfBoth: found.requestsOfBoth,
        withoutKey,
        noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
        served,
        keys: { baseline: ascending(keys2.baseline), canary: ascending(keys2.canary) },
        earlier: earlier.users === 0 ? null : byRatio((r) => ofUsersAlone(sumsOfRatio(earlier, r)))
      };
    }
  };
}
function isOnBoth(places) {
  return places !== void 0 && places[KIND2.baseline] !== NONE && places[KIND2.canary] !== NONE;
}
function addServed(sums, num, den) {
  if (den === 0) return;
  sums.units++;
  sums.num += num;
  sums.den += den;
  sums.numSq += num * num;
  sums.denSq += den * den;
  sums.cross += num * den;
}
function ascending(hashes) {
  return Array.from(Float64Array.from(hashes).sort());
}
function sumsOfRatio({ users, columns, rows }, r) {
  return users === 0 ? null : { ...sumsOf(columns, r), rows: rows[r] };
}
function ofUsersAlone({ rows: _, ...sums }) {
  return { ...sums, at: null, users: null, blocks: null };
}

// src/window/blocks.ts
var MOST = 1024;
function createBlocks(arms) {
  let width = 1;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let byArm = Array.from({ length: arms }, () => /* @__PURE__ */ new Map());
  const latest = Array.from({ length: arms }, () => ({ place: Number.NaN, sums: noSums() }));
  const coarsen = () => {
    width *= 2;
    first = Math.floor(first / 2);
    last = Math.floor(last / 2);
    byArm = byArm.map(halved);
    for (const each of latest) each.place = Number.NaN;
  };
  return {
    at(arm, ts) {
      const recent = latest[arm];
      if (Math.floor(ts / width) === recent.place) return recent.sums;
      first = Math.min(first, Math.floor(ts / width));
      last = Math.max(last, Math.floor(ts / width));
      while (last - first >= MOST) coarsen();
      recent.place = Math.floor(ts / width);
      recent.sums = sumsAt(byArm[arm], recent.place);
      return recent.sums;
    },
    finish() {
      if (last < first) return null;
      const count = last - first + 1;
      const ofArm = (arm) => Array.from({ length: count }, (_, i) => byArm[arm].get(first + i) ?? null);
      return { start: first * width, widthMs: width, count, ofArm };
    }
  };
}
function sumsAt(blocks, place) {
  const known = blocks.get(place);
  if (known !== void 0) return known;
  const sums = noSums();
  blocks.set(place, sums);
  return sums;
}
function halved(blocks) {
  const wider = /* @__PURE__ */ new Map();
  for (const [place, sums] of blocks) {
    const whole = wider.get(Math.floor(place / 2));
    if (whole === void 0) wider.set(Math.floor(place / 2), sums);
    else addTo(whole, sums);
  }
  return wider;
}
function addTo(whole, part) {
  whole.requests += part.requests;
  for (let r = 0; r < RATIO_COUNT; r++) {
    whole.num[r] += part.num[r];
    whole.den[r] += part.den[r];
  }
}
function noSums() {
  return { requests: 0, num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) };
}

// src/statistics/sequential/payoffs.ts
function paidAbove({ num, den }, limit) {
  if (!(den > 0)) return Number.NaN;
  if (limit > 0) return num / den / limit - 1;
  return num > 0 ? Infinity : Number.NaN;
}
function paidBelow({ num, den }, limit) {
  return paidAbove({ num: den - num, den }, 1 - limit);
}
var GREATEST_RATIO = 2;
function allowedOver(share, baseline) {
  const ratio = baseline > 0 ? share / baseline : GREATEST_RATIO;
  return {
    margin: Math.max(0, (share - baseline) / (1 - baseline)),
    ratio: Math.min(GREATEST_RATIO, Math.max(1, ratio))
  };
}
function paidOverBaseline(canary, baseline, { margin, ratio }) {
  const { num: k, den: n } = baseline;
  if (!(n > 0)) return Number.NaN;
  return paidAbove(canary, Math.max(k + margin * (n - k) + 1, ratio * (k + 1)) / (n + 1));
}
function paidMoreThanBaseline(canary, baseline, by) {
  const { num: k, den: n } = baseline;
  return n > 0 ? paidAbove(canary, by + (k + 1) / (n + 1)) : Number.NaN;
}
function paidCostOverBaseline(canary, baseline, ratio) {
  if (!(canary.requests > 0 && baseline.requests > 0)) return Number.NaN;
  const solvedPerCost = baseline.solved / (baseline.cost + 1);
  return (canary.cost * solvedPerCost / ratio - canary.solved) / canary.requests;
}
function paidShareOfErrors(canary, baseline) {
  const share = canary.den / (canary.den + baseline.den);
  return share < 1 ? paidAbove({ num: canary.num, den: canary.num + baseline.num }, share) : Number.NaN;
}

// src/window/points.ts
var FEWEST = 300;
var CUT = 5;
function fixedPoints(asked, baseline, from = null) {
  const { n } = baseline.cost;
  const cap = n >= FEWEST ? CUT * orderStatistic(baseline.cost, Math.ceil(0.99 * n)).high : 0;
  return { over: asked.flatMap((point) => fixed(point, baseline[point.of]) ?? []), costCap: cap > 0 ? cap : null, from };
}
function arePointsFor({ over }, asked) {
  const names = new Set(over.map(nameOfPoint));
  const isSame = (a, b) => a.of === b.of && a.p === b.p && a.beyond === b.beyond;
  return asked.every((point) => names.has(nameOfPoint(point)) || !over.some((known) => isSame(known, point)));
}
function areSet({ over, costCap }) {
  return costCap !== null || over.some(({ beyond }) => beyond !== "alone");
}
function nameOfPoint({ of, p, beyond, limit }) {
  return `${of} p${100 * p} ${beyond} ${limit}`;
}
function fixed(asked, distribution) {
  const { p, beyond, limit } = asked;
  if (beyond === "alone") return { ...asked, at: limit, allowed: null };
  const { n } = distribution;
  if (n < FEWEST) return null;
  const rank = Math.min(n, Math.ceil(p * n + Math.sqrt(n * p * (1 - p))));
  const quantile = orderStatistic(distribution, rank).high;
  const at = beyond === "times" ? quantile * limit : quantile + limit;
  if (!Number.isFinite(at)) return null;
  return { ...asked, at, allowed: allowedOver(1 - p, surelyOver(distribution, at) / n) };
}
function surelyOver({ bins }, at) {
  return bins.reduce((sum, { low, count }) => low > at ? sum + count : sum, 0);
}
var MINUTE_MS = 6e4;
function createFirstRows() {
  const first = [];
  return {
    add(row, ts) {
      if (first.length === FEWEST && ts >= first.at(-1).ts) return;
      const latency = isReply(row.status) ? row.latency_ms : null;
      const place = first.findLastIndex((each) => each.ts <= ts) + 1;
      first.splice(place, 0, { ts, latency, deltaS: deltaSOf(row), cost: row.cost_usd ?? null });
      if (first.length > FEWEST) first.pop();
    },
    finish() {
      if (first.length < FEWEST) return null;
      const latency = relativeHistogram();
      const deltaS = unitHistogram();
      const cost = relativeHistogram();
      for (const row of first) {
        if (row.latency !== null) latency.add(row.latency);
        if (row.deltaS !== null) deltaS.add(row.deltaS);
        if (row.cost !== null) cost.add(row.cost);
      }
      const distributions = {
        latency: latency.distribution(),
        delta_s: deltaS.distribution(),
        cost: cost.distribution()
      };
      return { distributions, until: (Math.floor(first.at(-1).ts / MINUTE_MS) + 1) * MINUTE_MS };
    }
  };
}

// src/window/series.ts
var MINUTE_MS2 = 6e4;
var FINE_MS = 5e3;
var WIDTH2 = 3;
function createSums(columns) {
  const places = /* @__PURE__ */ new Map();
  let latest = Number.NaN;
  let sums = new Float64Array();
  let order = null;
  return {
    at(place) {
      if (place === latest) return sums;
      latest = place;
      order = null;
      sums = places.get(place) ?? new Float64Array(columns * WIDTH2);
      places.set(place, sums);
      return sums;
    },
    series(column) {
      order ??= [...places.keys()].sort((a, b) => a - b);
      const at = order.filter((place) => places.get(place)[column * WIDTH2 + 2] > 0);
      const part = (i) => at.map((place) => places.get(place)[column * WIDTH2 + i]);
      return { at, num: part(0), den: part(1), rows: part(2) };
    }
  };
}
function addTo2(sums, column, num, den, rows = 1) {
  sums[column * WIDTH2] += num;
  sums[column * WIDTH2 + 1] += den;
  sums[column * WIDTH2 + 2] += rows;
}

export {
  blockSumsOf,
  arrivalsOf,
  hashInto,
  hash53,
  HASH_RANGE,
  createSample,
  NONE,
  KIND2 as KIND,
  createUsers,
  createBlocks,
  paidAbove,
  paidBelow,
  paidOverBaseline,
  paidMoreThanBaseline,
  paidCostOverBaseline,
  paidShareOfErrors,
  FEWEST,
  fixedPoints,
  arePointsFor,
  areSet,
  nameOfPoint,
  createFirstRows,
  MINUTE_MS2 as MINUTE_MS,
  FINE_MS,
  createSums,
  addTo2 as addTo
};
