import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/report/words.ts
import ms from "ms";
var VERDICT_WORDS = {
  pass: { emoji: "\u2705", glyph: "\u2713", text: "pass" },
  fail: { emoji: "\u274C", glyph: "\u2717", text: "fail" },
  inconclusive: { emoji: "\u26A0\uFE0F", glyph: "?", text: "not settled" },
  waived: { emoji: "\u2696\uFE0F", glyph: "~", text: "allowed" },
  not_measured: { emoji: "\u2796", glyph: "-", text: "not measured" }
};
var DECISION_WORDS = {
  pass: { emoji: "\u2705", glyph: "\u2713", text: "pass" },
  warn: { emoji: "\u26A0\uFE0F", glyph: "?", text: "warn" },
  fail: { emoji: "\u274C", glyph: "\u2717", text: "fail" },
  graduate: { emoji: "\u23E9", glyph: "\xBB", text: "graduate" },
  hold: { emoji: "\u23F8\uFE0F", glyph: "=", text: "hold" },
  rollback: { emoji: "\u23EA", glyph: "\xAB", text: "rollback" },
  error: { emoji: "\u{1F6AB}", glyph: "!", text: "error" }
};
var VERDICT_MOODS = {
  pass: "good",
  fail: "bad",
  inconclusive: "unsure",
  waived: "good",
  not_measured: "quiet"
};
var DECISION_MOODS = {
  pass: "good",
  warn: "unsure",
  fail: "bad",
  graduate: "good",
  hold: "unsure",
  rollback: "bad",
  error: "bad"
};
function age(from, to) {
  const passed = Date.parse(to) - Date.parse(from);
  if (passed < 0) return "dated later than this run";
  return passed < 6e4 ? "made just now" : `${ms(passed, { long: true })} old`;
}
function counted(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

export {
  VERDICT_WORDS,
  DECISION_WORDS,
  VERDICT_MOODS,
  DECISION_MOODS,
  age,
  counted
};
