import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  historyOf
} from "./chunk-TCWRI2MC.js";
import {
  hasMark
} from "./chunk-Q5KYHQA2.js";
import {
  NOTHING,
  sameWeights
} from "./chunk-6PWAOV7F.js";

// src/rollout/standing.ts
function standing(entries, routed) {
  const history = historyOf(entries);
  const { rollout, phase, paused } = history;
  const recorded = recordedWeights(history);
  const since = history.ended === "rolled_back" ? history.rollback.at : phaseEntry(history);
  const repair = repairOf(history, routed, recorded);
  return {
    state: stateOf(history, routed, repair),
    rollout,
    phase: history.ended === "rolled_back" ? null : nameOf(phase),
    since,
    recorded,
    routed,
    paused: paused && "why" in paused ? { who: paused.by.who, why: paused.why, since: paused.at } : null,
    history,
    repair
  };
}
function standingBelieved(entries) {
  return standing(entries, recordedWeights(historyOf(entries)));
}
function recordedWeights({ ended, phase }) {
  return ended === "rolled_back" || phase === null ? NOTHING : phase.after;
}
function nameOf(phase) {
  return phase && (phase.to ?? phase.from);
}
function phaseEntry({ phase }) {
  return phase?.marks.find(({ mark }) => mark === "done")?.at ?? null;
}
function stateOf(history, routed, repair) {
  if (history.open) return repair ? "moving" : "astray";
  if (history.ended) return history.ended;
  if (repair && repair.kind !== "tidy") return "moving";
  if (!sameWeights(routed, recordedWeights(history))) return "astray";
  return history.phase ? "steady" : "idle";
}
function repairOf(history, routed, recorded) {
  const { open, ended, rollback } = history;
  const quiet = sameWeights(routed, NOTHING);
  if (ended === "rolled_back") {
    const seen = hasMark(rollback, "rolled_back");
    return seen && quiet ? tidy(history) : { kind: "finish_rollback", rollback };
  }
  if (ended === "complete") return tidy(history);
  if (open) {
    if (sameWeights(routed, open.after)) return { kind: "finish", claim: open };
    if (sameWeights(routed, open.before)) return { kind: "undo", claim: open };
    return quiet ? { kind: "record_rollback", from: open } : null;
  }
  if (sameWeights(routed, recorded)) return tidy(history);
  if (quiet) return { kind: "record_rollback", from: history.phase };
  const late = history.lost.find(({ after }) => sameWeights(routed, after));
  return late ? { kind: "put_back", weights: recorded, of: late } : null;
}
function tidy({ chain, lost, ended }) {
  const last = chain.at(-1);
  const marks = [
    ...chain.filter((claim) => claim !== last).map((claim) => ({ claim, mark: "left" })),
    ...chain.filter((claim) => claim === last && ended === "rolled_back").map(rolledBack),
    ...lost.map((claim) => ({ claim, mark: "undone" }))
  ].filter(({ claim, mark }) => !hasMark(claim, mark) && !hasMark(claim, "rolled_back"));
  return marks.length > 0 ? { kind: "tidy", marks } : null;
}
function rolledBack(claim) {
  return { claim, mark: "rolled_back" };
}

export {
  standing,
  standingBelieved
};
