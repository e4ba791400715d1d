import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  counted
} from "./chunk-TITLVVZB.js";
import {
  estimateOfRounds,
  showNeeds
} from "./chunk-6Z4QVTU3.js";
import {
  ROW_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  armOfRole,
  planRound
} from "./chunk-5IZNSQOS.js";

// src/commands/say-rounds.ts
var ADVISED = 3;
var labelsOf = (rows) => rows.map((row) => ROW_WORDS[row].name).join(", ");
function sayGreatest(usual, rounds, { manifest }, experience) {
  if (rounds === 1) return "";
  const greatest = estimateOfRounds(usual, rounds, manifest, experience);
  const limit = greatest.over_limit ? "; a further round begins only where it fits under max_cost_usd" : "";
  return ` Where rows stay undecided, at most ${rounds} rounds are asked: ${showNeeds(greatest)}${limit}.`;
}
function sayNext({ rounds }, needs) {
  const { round, of, undecided } = rounds.at(-1);
  const are = undecided.length === 1 ? "is" : "are";
  return `Round ${round + 1} of ${of}, as ${labelsOf(undecided)} ${are} undecided: ${showNeeds(needs)}.`;
}
function roundsAsked(standing, inputs, refused) {
  const { first, further, rounds, clear } = standing;
  if (rounds.length === 0 && clear.length === 0) return void 0;
  const rows = [first.rows, ...further.map(({ canary, baseline }) => [...canary, ...baseline])];
  const asked = rows.map((those, round) => {
    const canary = those.filter((row) => armOfRole(row.role) === "canary").length;
    return { canary, baseline: those.length - canary, undecided: [...rounds[round]?.undecided ?? []] };
  });
  return { most: rounds[0]?.of ?? 1, asked, ended: whyEnded(standing, inputs, refused) };
}
function whyEnded({ rounds, clear, first, baselineAway }, inputs, refused) {
  const last = rounds.at(-1);
  if (!last) {
    const asked = `${first.rows.length} of ${counted(first.rows.length + first.missing.length, "run")}`;
    const fails = clear.length === 1 ? "fails" : "fail";
    return `Asking stopped after ${asked}: ${labelsOf(clear)} ${fails} even were the others as good as can be (gold.stop_early).`;
  }
  const { undecided, round, of } = last;
  if (undecided.length === 0) return "Every row that was measured is decided.";
  const open = `Undecided: ${labelsOf(undecided)}.`;
  if (baselineAway) return `${open} A further round asks both arms, and the baseline does not answer.`;
  if (refused !== null) return `${open} ${refused}`;
  if (round < of) return `${open} Asking again could not change the verdict.`;
  return `${open} ${of > 1 ? "No round is left." : adviceOn(inputs)}`;
}
function adviceOn({ manifest, gold }) {
  if (manifest.gold.rounds !== void 0) return "gold.rounds allows one round.";
  const questions = planRound({ manifest, gold }, 2).runs.length / 2;
  return `gold.rounds: ${ADVISED} would ask both arms again, ${counted(questions, "question")} each, at most ${ADVISED - 1} times, until it is decided.`;
}
function sayRounds({ clear }, rounds) {
  if (!rounds) return [];
  const { asked, most, ended } = rounds;
  const undecided = asked[0]?.undecided ?? [];
  if (asked.length === 1) return undecided.length > 0 || clear.length > 0 ? [ended] : [];
  const why = `${labelsOf(undecided)} ${undecided.length === 1 ? "was" : "were"} undecided after the first`;
  return [
    `The gold set was asked in ${asked.length} rounds of at most ${most}, as ${why}; every verdict rests on all of them. ${ended}`
  ];
}

export {
  sayGreatest,
  sayNext,
  roundsAsked,
  sayRounds
};
