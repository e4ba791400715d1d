import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ROWS,
  SCORE_ROW
} from "./chunk-S43B2SWL.js";

// src/statistics/holm.ts
function holm(p) {
  const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
  const adjusted2 = new Array(p.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
    adjusted2[index] = largest;
  });
  return adjusted2;
}

// src/gates/alpha.ts
var SHARE_OF_SCORE = 0.8;
var USUAL_ROUNDS = 3;
var ONLY_LOOK = { round: 1, of: 1 };
function plannedRounds({ gold }, baseline) {
  if (gold?.rounds !== void 0) return gold.rounds;
  const replied = baseline.filter((row) => row.error === null);
  const isFree = replied.length > 0 && replied.every((row) => row.cost_usd === 0);
  return gold?.max_cost_usd !== void 0 || isFree ? USUAL_ROUNDS : 1;
}
function shareOfRound({ round, of }) {
  const early = 0.9 / of;
  return round < of ? early : 1 - early * (of - 1);
}
function firstShare(row, tested, look) {
  if (row === SCORE_ROW) return SHARE_OF_SCORE * shareOfRound(look);
  const distinct = new Set(tested.filter((other) => other !== SCORE_ROW).map(testOf)).size;
  return (1 - SHARE_OF_SCORE) / Math.max(1, distinct) * shareOfRound(look);
}
function testOf(row) {
  const test = ROWS[row].gold?.test;
  return test === "exchange" ? test : row;
}
function adjusted(family, look) {
  const rest = family.filter(({ row }) => row !== SCORE_ROW);
  const smallest = /* @__PURE__ */ new Map();
  for (const { row, p } of rest) smallest.set(testOf(row), Math.min(p, smallest.get(testOf(row)) ?? 1));
  const tests = [...smallest];
  const held = new Map(holm(tests.map(([, p]) => p)).map((p, at) => [tests[at][0], p]));
  return new Map(
    family.map(({ row, p }) => {
      const [own, share] = row === SCORE_ROW ? [p, SHARE_OF_SCORE] : [Math.max(p, held.get(testOf(row))), 1 - SHARE_OF_SCORE];
      return [row, Math.min(1, own / (share * shareOfRound(look)))];
    })
  );
}

export {
  ONLY_LOOK,
  plannedRounds,
  firstShare,
  adjusted
};
