import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  SKEW_MS,
  createCollector
} from "./chunk-TBNCE5TP.js";
import {
  timeOfRow
} from "./chunk-FUUG6QLD.js";
import {
  leaveOut,
  nothingLeftOut
} from "./chunk-NSVXDERH.js";
import {
  armReader
} from "./chunk-65RHSXV2.js";

// src/window/supply.ts
function noLooks() {
  return { last: null, learned: 0 };
}
var FEWEST = 30;
function countSupply({ from, to }, looks) {
  const start = from ?? Number.NEGATIVE_INFINITY;
  let end = to ?? Number.POSITIVE_INFINITY;
  const arm = () => ({
    newest: Number.NEGATIVE_INFINITY,
    furthest: Number.NEGATIVE_INFINITY,
    behind: Number.POSITIVE_INFINITY,
    compared: 0,
    /** The oldest row that the look before could have seen and did not. */
    missed: Number.POSITIVE_INFINITY
  });
  const arms = { baseline: arm(), canary: arm() };
  let first = Number.POSITIVE_INFINITY;
  const overtake = (name, ts) => {
    if (ts >= end) return;
    const own = arms[name];
    if (ts >= start && looks.last !== null && ts > looks.last.newest[name]) own.missed = Math.min(own.missed, ts);
    if (ts > own.newest) own.newest = ts;
  };
  return {
    open(oldest = Number.POSITIVE_INFINITY) {
      if (oldest < first) first = oldest;
      const newest = { baseline: Number.NEGATIVE_INFINITY, canary: Number.NEGATIVE_INFINITY };
      return {
        add(name, ts) {
          const own = arms[name];
          if (ts < first) first = ts;
          if (ts > own.furthest) own.furthest = ts;
          const before = newest[name === "canary" ? "baseline" : "canary"];
          if (before > start) {
            own.compared++;
            if (before - ts < own.behind) own.behind = before - ts;
          }
          overtake(name, ts);
          if (ts > newest[name]) newest[name] = ts;
        }
      };
    },
    until(to2) {
      end = to2;
      for (const own of [arms.baseline, arms.canary]) own.missed = Number.POSITIVE_INFINITY;
    },
    overtake,
    finish() {
      if (to !== null) remember(end);
      const { baseline, canary } = arms;
      const both = (of) => ({ baseline: of(baseline), canary: of(canary) });
      return {
        live: to !== null,
        firstSeen: Number.isFinite(first) ? first : null,
        lastSeen: both(({ newest }) => Number.isFinite(newest) ? newest : null),
        learned: looks.learned,
        behind: both(({ behind, compared }) => compared >= FEWEST ? Math.max(0, behind) : 0),
        ahead: both(({ furthest }) => furthest >= end ? furthest - end : 0)
      };
    }
  };
  function remember(now) {
    const newest = { baseline: arms.baseline.newest, canary: arms.canary.newest };
    for (const { missed } of [arms.baseline, arms.canary]) {
      if (looks.last !== null && missed < looks.last.at) {
        looks.learned = Math.max(looks.learned, looks.last.at - missed);
      }
    }
    if (looks.last === null || now >= looks.last.at) looks.last = { at: now, newest };
  }
}

// src/window/intake.ts
var MOST_PROBLEMS = 20;
var MOST_AHEAD = 1e4;
function createIntake(query, names, looks) {
  const collector = createCollector(query);
  const supply = countSupply(query, looks);
  const armOf = armReader(names);
  const counts = { read: 0, broken: 0 };
  const torn = /* @__PURE__ */ new Set();
  const leftOut = nothingLeftOut();
  const problems = [];
  const from = query.from ?? Number.NEGATIVE_INFINITY;
  let end = query.to ?? Number.POSITIVE_INFINITY;
  let ahead = [];
  let holdsAll = true;
  let opened = 0;
  const hold = (again) => {
    if (ahead.length < MOST_AHEAD) ahead.push(again);
    else holdsAll = false;
  };
  const place = (row, ts, late, stream) => {
    const { arm } = row;
    if (ts >= end) {
      if (isArm(arm) && ts >= end + SKEW_MS) leftOut[arm].clock++;
      hold(() => {
        if (isArm(arm)) supply.overtake(arm, ts);
        place(row, ts, late, stream);
      });
    }
    collector.add(row, ts, late, stream);
  };
  const leave = (told, ts) => {
    if (ts !== null && ts >= end) return hold(() => leave(told, ts));
    if (ts !== null && ts < from) return;
    const arm = told.arm === null ? null : armOf(told.arm);
    if (arm === "other") return;
    const known = arm !== null && isArm(arm) ? arm : null;
    if (known === "canary" && told.mirrored !== null && told.mirrored !== (query.canary === "mirrored")) return;
    leaveOut(leftOut, known, ts === null ? { status: null } : told);
    if (known !== null && ts !== null && told.status !== null) {
      collector.addStatus(known, told.status, ts, told);
    }
  };
  return {
    open(file, oldest) {
      const stream = opened++;
      const arrivals = supply.open(oldest);
      let newest = Number.NEGATIVE_INFINITY;
      return {
        file,
        take(read) {
          const ts = timeOfRow(read);
          if (ts === null) return false;
          const row = read;
          if (!isArm(row.arm)) row.arm = armOf(row.arm);
          if (row.arm === "other") return true;
          if (isArm(row.arm)) arrivals.add(row.arm, ts);
          place(row, ts, ts < newest - SKEW_MS, stream);
          if (ts > newest) newest = ts;
          return true;
        },
        leave: (told) => leave(told, told.ts ?? (Number.isFinite(newest) ? newest : null)),
        count() {
          counts.read++;
        },
        unknown: () => leaveOut(leftOut, null, { status: null }),
        broken(problem) {
          counts.broken++;
          if (problems.length < MOST_PROBLEMS) problems.push(problem());
        },
        torn(isTorn) {
          if (isTorn) torn.add(stream);
          else torn.delete(stream);
        },
        newest: () => Number.isFinite(newest) ? newest : null
      };
    },
    isEmpty: () => counts.read + torn.size === 0,
    until(to) {
      end = to;
      for (const own of [leftOut.baseline, leftOut.canary]) own.clock = 0;
      supply.until(to);
      collector.until(to);
      const held = ahead;
      ahead = [];
      for (const again of held) again();
    },
    holdsAll: () => holdsAll,
    finish() {
      const came = supply.finish();
      const rows = { read: counts.read + torn.size, broken: counts.broken, torn: torn.size, problems: [...problems] };
      const isOurs = Math.abs(came.ahead.canary - came.ahead.baseline) <= SKEW_MS;
      const clock = (own) => ({ ...own, ...isOurs && { clock: 0 } });
      const left = { ...leftOut, baseline: clock(leftOut.baseline), canary: clock(leftOut.canary) };
      return { ...collector.finish(rows), leftOut: left, supply: came };
    }
  };
}
function isArm(name) {
  return name === "baseline" || name === "canary";
}

export {
  noLooks,
  createIntake
};
