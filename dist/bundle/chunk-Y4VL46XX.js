import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  endOf
} from "./chunk-Q5KYHQA2.js";
import {
  NOTHING,
  sameWeights,
  sayWeights
} from "./chunk-6PWAOV7F.js";
import {
  DEFAULT_WINDOW,
  isFull,
  isShadow
} from "./chunk-LAR22WVF.js";

// src/commands/phase-spans.ts
function phaseUnderWay(plan, { phase, history }) {
  if (history.ended !== null || history.phase === null) return null;
  return plan.find(({ name }) => name === phase) ?? asClaimed(history.phase);
}
function asClaimed({ to, environment, after }) {
  const mirror = after.mirror > 0 ? after.mirror : null;
  return { name: to ?? "", environment, mirror, weight: after.canary, window: DEFAULT_WINDOW };
}
function isUnrecorded(plan, standing) {
  const { history, routed, recorded } = standing;
  if (history.ended === "rolled_back" || sameWeights(routed, recorded)) return false;
  const phase = phaseUnderWay(plan, standing);
  return phase ? isShadow(phase) && routed.canary > 0 : !sameWeights(routed, NOTHING);
}
function phaseByWeights(plan, routed) {
  if (sameWeights(routed, NOTHING)) return null;
  const planned = plan.find(({ weight, mirror: mirror2 }) => sameWeights(routed, { canary: weight, mirror: mirror2 ?? 0 }));
  const mirror = routed.canary > 0 ? null : routed.mirror;
  return planned ?? { name: sayWeights(routed), environment: "", mirror, weight: routed.canary, window: DEFAULT_WINDOW };
}
function firstServing(plan) {
  return plan.find((phase) => !isShadow(phase)) ?? null;
}
function spansOf(phase, standing, warmup, now) {
  const entered = Date.parse(standing.since);
  const from = entered > now ? now - phase.window.duration / 2 : Math.min(entered + warmup, now);
  const reference = isShadow(phase) ? null : lastShared(standing, warmup);
  const points = standing.history.phase?.points ?? null;
  return { window: { from, to: now }, reference, historyMs: phase.window.duration, points };
}
function lastShared({ history }, warmup) {
  const done = doneOf(history);
  const shared = done.findLastIndex((claim, at) => at < done.length - 1 && isShared(claim));
  if (shared < 0) return null;
  const [entered, left] = [enteredAt(done[shared]), enteredAt(done[shared + 1])];
  return { from: Math.min(entered + warmup, left), to: left };
}
function lastOfBaseline({ history, since }) {
  const done = doneOf(history);
  const served = done.findLastIndex(({ after }) => !isFull({ weight: after.canary }));
  if (served < 0) return null;
  const next = done[served + 1];
  return { from: enteredAt(done[served]), to: next ? enteredAt(next) : Date.parse(since) };
}
function doneOf({ chain }) {
  return chain.filter((claim) => endOf(claim)?.mark === "done");
}
function isShared({ after }) {
  return after.canary > 0 && !isFull({ weight: after.canary });
}
function enteredAt(claim) {
  return Date.parse(endOf(claim).at);
}

export {
  phaseUnderWay,
  isUnrecorded,
  phaseByWeights,
  firstServing,
  spansOf,
  lastOfBaseline
};
