import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ROW_WORDS,
  STOP_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  findRow
} from "./chunk-S43B2SWL.js";

// src/gates/conclusion.ts
function failed(reason, why) {
  return { decision: "fail", reason, exit: EXIT.failed, why };
}
function unmeasurable(reason, why) {
  return { decision: "error", reason, exit: EXIT.unmeasurable, why };
}
function held(reason, why) {
  return { decision: "warn", reason, exit: EXIT.hold, why };
}
function warned(why) {
  return { decision: "warn", reason: "warnings", exit: EXIT.ok, why };
}
function passed(why) {
  return { decision: "pass", reason: "all_green", exit: EXIT.ok, why };
}
function stoppedHard(fired) {
  const hard = fired.filter((stop) => stop.hard);
  return hard.length > 0 ? failed("hard_stop", `Hard stop: ${stopLabels(hard)}.`) : null;
}
function stoppedSoft(fired) {
  if (fired.length === 0) return null;
  return held("soft_stop", `Over target, and no better answers pay for it: ${stopLabels(fired)}.`);
}
function failing(gates) {
  return gates.filter((gate) => gate.verdict === "fail" && !holds(gate));
}
function frozen(gates) {
  const freeze = gates.find((gate) => gate.verdict === "fail" && holds(gate));
  return freeze ? { decision: "fail", reason: "frozen", exit: EXIT.hold, why: freeze.why } : null;
}
function holds({ row }) {
  return findRow(row)?.failsAs === "frozen";
}
function missing(gates) {
  return gates.filter(({ verdict, required }) => verdict === "not_measured" && required);
}
function requiredMissing(rows, most) {
  if (rows.length === 0) return null;
  return unmeasurable("not_measured", `Required, and not measured: ${rowLabels(rows, most)}.`);
}
function rowLabels(rows, most) {
  return list(rows.map(rowLabel), most);
}
function rowLabel({ row }) {
  return ROW_WORDS[row].name;
}
function stopLabel({ row }) {
  return STOP_WORDS[row].name;
}
function list(words, most = words.length) {
  const more = words.length - most;
  return more > 0 ? `${words.slice(0, most).join(", ")} and ${more} more` : words.join(", ");
}
function stopLabels(stops) {
  return list(stops.map(stopLabel));
}

export {
  failed,
  unmeasurable,
  held,
  warned,
  passed,
  stoppedHard,
  stoppedSoft,
  failing,
  frozen,
  missing,
  requiredMissing,
  rowLabels,
  rowLabel,
  stopLabel,
  list
};
