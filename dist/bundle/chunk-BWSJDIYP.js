import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  oneLine
} from "./chunk-JKVZZFYF.js";
import {
  NOTHING,
  sayTarget,
  showAgainst,
  showDifference,
  showInterval,
  showNumber,
  showP
} from "./chunk-ETUVS4H2.js";
import {
  rowWords,
  stopWords
} from "./chunk-7VQLZJDN.js";
import {
  sayWeights
} from "./chunk-6PWAOV7F.js";
import {
  sayChance
} from "./chunk-AYJU4ZMI.js";
import {
  findRow
} from "./chunk-S43B2SWL.js";
import {
  PAGES,
  findStop
} from "./chunk-GAPAQYDZ.js";

// src/report/headline.ts
function headlineOf(result) {
  const subject = subjectOf(result);
  return capital((OWN[result.command]?.[result.reason_code] ?? HEADLINES[result.reason_code])(subject), result);
}
function capital(headline, { name }) {
  return name === null ? headline.charAt(0).toUpperCase() + headline.slice(1) : headline;
}
function subjectOf(result) {
  const routed = result.rollout?.routed ?? null;
  return {
    name: titleOf(result),
    result,
    isLive: result.rollout !== null || LIVE.includes(result.command),
    share: routed === null ? "" : sayWeights(routed)
  };
}
function titleOf({ name }) {
  return name === null ? "the new version" : oneLine(name, 64);
}
var LIVE = ["promote", "watch", "status", "judge", "rollback", "pause", "resume"];
var HEADLINES = {
  all_green: ({ name, isLive, share, result }) => {
    if (!isLive) return `${name} is as good as the current version`;
    if (result.rollout?.moved && share !== "") return `${name}: now ${share}`;
    return `${name}: nothing wrong${share === "" ? "" : `, at ${share}`}; it may go up`;
  },
  warnings: ({ name, result }) => {
    const has = (verdict) => result.gates.some((row) => row.verdict === verdict);
    if (has("inconclusive")) return `${name} may be slightly worse`;
    if (has("waived")) return `${name} costs more, and its better answers pay for it`;
    return `${name} passes, with a warning`;
  },
  gate_failed: ({ name, isLive, result }) => {
    if (result.decision === "rollback") return rolledBack(name);
    return isLive && result.rollout !== null ? `${name} is held: it is worse than its targets allow` : `Don't ship ${name}`;
  },
  hard_stop: ({ name, result }) => result.decision === "rollback" ? rolledBack(name) : `Don't ship ${name}`,
  soft_stop: ({ name }) => `${name} is held: slower or dearer, without better answers`,
  evidence_thin: ({ name, isLive, share, result }) => {
    if (!isLive) return `${name} may be slightly worse`;
    const quiet = result.gates.every(({ verdict }) => verdict !== "fail") && result.stops.every(({ fired }) => !fired);
    const state = quiet ? "nothing wrong so far" : "not settled yet";
    return share === "" ? `${name}: ${state}` : `${name}: ${share}, and ${state}`;
  },
  evidence_exhausted: ({ name }) => `Time is up, and ${name} isn't settled`,
  evidence_stale: ({ name }) => `${name} is held: the newest requests are missing from the log`,
  no_traffic: ({ name }) => `${name}: an arm has no request in the log`,
  not_measured: ({ name }) => `No verdict on ${name}: what it needs was not measured`,
  rows_missing: ({ result: { counts } }) => counts.planned > counts.measured ? `No verdict: ${counts.planned - counts.measured} of ${counts.planned} tries are missing` : "No verdict: tries are missing",
  baseline_unavailable: ({ name }) => `No verdict: there is nothing to compare ${name} with`,
  not_comparable: () => "No verdict: the evidence can't be compared, or is not verified",
  pins_changed: () => "No verdict: the versions are not those that were measured",
  pins_mismatch: ({ name }) => `Don't ship ${name}: the wrong version answered`,
  manifest_invalid: ({ result }) => isCommandLine(result) ? "Nothing was done" : "The manifest has errors: nothing was done",
  gold_invalid: () => "The gold questions have errors: nothing was done",
  log_invalid: ({ name }) => `No verdict on ${name}: the request log can't be relied on`,
  frozen: ({ name }) => `${name} is held by a change freeze`,
  paused: ({ name, result }) => {
    const paused = result.rollout?.paused;
    return paused ? `${name} was paused by ${oneLine(paused.who, 60)}` : `${name} is paused`;
  },
  claimed_by_another: ({ name }) => `${name}: another run is at work on a step`,
  not_next_phase: ({ name, result }) => result.rollout?.state === "astray" ? `${name}: the router sends what no record explains` : `${name}: that is not the next step`,
  already_there: ({ name, share, result }) => {
    if (result.rollout?.state === "idle") return `${name}: no rollout is under way`;
    return share === "" ? `${name}: nothing to do` : `Nothing to do: ${name} already has ${share}`;
  },
  same_canary_after_rollback: ({ name }) => `${name} was rolled back before, and nothing of it has changed`,
  rolled_back: ({ name }) => rolledBack(name),
  rollback_incomplete: ({ name }) => `The router has not confirmed the rollback of ${name}: set it to 0 by hand, now`,
  router_unreachable: ({ name }) => `${name}: the router did not answer or did not take the change`,
  service_unreachable: ({ name }) => `No verdict on ${name}: a service did not answer`,
  api_unavailable: () => "GitHub did not answer",
  permission_missing: () => "The token may not do this",
  untrusted_source: () => "Refused: it comes from a place that is not trusted",
  complete: ({ name }) => `Everybody is on ${name}`,
  unknown: ({ name }) => `${name}: the reason is of another version of this program`
};
function isCommandLine({ problems }) {
  return problems.length > 0 && problems.every(({ file }) => file === "(command line)");
}
var OWN = {
  validate: { all_green: said, warnings: said },
  baseline: { all_green: ({ name }) => `${name}: the current version is measured and recorded`, warnings: said },
  demo: { all_green: said },
  alarms: { all_green: said },
  judge: {
    all_green: ({ name }) => `${name} is as good as the current version in this window`,
    hard_stop: ({ name }) => `${name} must not go on: a stop rule fired`,
    gate_failed: ({ name }) => `${name} must not go on: it is worse than its targets allow`
  },
  pause: { paused: ({ name }) => `${name} is paused: it goes no further up` },
  resume: { all_green: ({ name }) => `${name} goes on` }
};
function rolledBack(name) {
  return `${name} was rolled back: all users are on the current version`;
}
function said({ result }) {
  return oneLine(result.why, 300).replace(/\.$/, "");
}

// src/report/next.ts
function nextOf(result) {
  if (isCommandLine(result))
    return `Correct the command line; rollout-gate ${result.command} --help shows what there is.`;
  return ofRollout(result) ?? OWN2[result.command]?.[result.reason_code] ?? NEXT[result.reason_code];
}
var LIVE2 = ["promote", "judge", "watch", "status"];
var BEGIN = "rollout-gate gate, then rollout-gate promote --evidence out/result.json";
function ofRollout({ command, decision, reason_code, exit_code, phase, rollout }) {
  const isIdle = phase === null && rollout?.state === "idle";
  if (reason_code === "gate_failed" && phase !== null && LIVE2.includes(command)) {
    return "Roll back (rollout-gate rollback), or fix what fails and wait for a full window without it.";
  }
  if (decision === "rollback" && rollout?.moved) {
    return "Leave traffic as it is; drop what the new version wrote to caches and conversations; fix it, then rollout-gate gate. The same versions go up again only with --retry --reason.";
  }
  if (reason_code === "rolled_back" && command === "watch" && exit_code === 0)
    return "Find out why the new version failed; the current one is as it was before.";
  if (reason_code === "already_there" && isIdle && (command === "status" || command === "watch")) return BEGIN;
  if (reason_code === "not_next_phase" && rollout?.state === "astray") {
    return "Roll back (rollout-gate rollback), or set the router to what the ledger says.";
  }
  if (reason_code === "router_unreachable" && rollout) {
    return "The router can be read, but did not take the step: put right what it said, then run again.";
  }
  return null;
}
var WAIT = { evidence_thin: "Wait for more requests, then run it again." };
var OWN2 = {
  gate: {
    all_green: "rollout-gate promote --evidence out/result.json",
    hard_stop: "Fix what fails, then rollout-gate gate. All users stay on the current version.",
    evidence_thin: "Ask more questions or seeds, then rollout-gate gate.",
    warnings: "Go on: the rollout measures it on real traffic. Or settle it here with more questions or seeds."
  },
  validate: { all_green: "rollout-gate gate" },
  baseline: { all_green: "rollout-gate gate: it compares with what was recorded." },
  demo: { all_green: "Open the reports, then write a manifest for your own service." },
  judge: { ...WAIT, all_green: "Nothing to do: judge moves no traffic. rollout-gate promote does." },
  promote: {
    ...WAIT,
    all_green: "rollout-gate watch: it looks at the stop rules until the window is full.",
    not_measured: "rollout-gate gate, then give its result with --evidence; or see what could not be measured.",
    not_next_phase: "rollout-gate status: it says where the rollout stands."
  },
  watch: {
    ...WAIT,
    all_green: "rollout-gate promote; or let watch do it with --promote.",
    not_next_phase: "rollout-gate status: it says where the rollout stands."
  },
  status: {
    ...WAIT,
    all_green: "rollout-gate promote: the phase was green for a full window.",
    claimed_by_another: "rollout-gate promote again: it finishes the step, unless another run is at work on it.",
    rollback_incomplete: "rollout-gate rollback, or set the router to 0 by hand, now.",
    not_next_phase: "See the plan of the manifest: it does not have the phase that the rollout stands in."
  },
  pause: {
    not_next_phase: BEGIN,
    paused: "rollout-gate resume, when the reason is gone. The stop rules go on."
  },
  resume: { all_green: "rollout-gate watch" }
};
var NEXT = {
  all_green: "Nothing to do: the new version may go on.",
  warnings: "Read the warnings, then go on.",
  gate_failed: "Fix what fails, then rollout-gate gate.",
  hard_stop: "Leave traffic as it is; fix what fails, then rollout-gate gate. The same versions need --retry --reason.",
  soft_stop: "Bring cost or latency back within its target, or show better answers that pay for it.",
  evidence_thin: "Wait for more requests, or add questions or seeds.",
  evidence_exhausted: "Decide by hand (promote --override --reason, or rollback), or plan a longer window or more traffic.",
  evidence_stale: "See why the newest rows are missing: the log or its shipping stopped, or they come late (window.source.delay).",
  no_traffic: "Check that the router sends requests to both versions and that the log names the arm.",
  not_measured: "Make the required rows that are not measured measurable, or drop them with a reason under not_required.",
  rows_missing: "Run it again with --resume: only the missing tries are asked.",
  baseline_unavailable: "Run the baseline workflow on the default branch, then this one again.",
  not_comparable: "Measure the baseline again with this gold set, embedder and seeds.",
  pins_changed: "Run the gate for the pins that the manifest names now.",
  pins_mismatch: "Deploy what the manifest names, or name what is deployed; then run the gate again.",
  manifest_invalid: "Correct the places listed, and check them with the command validate.",
  gold_invalid: "Correct the lines of the gold set listed, and check them with the command validate.",
  log_invalid: "Correct what writes the request log: the broken lines are listed.",
  frozen: "Wait until the change freeze is over.",
  paused: "rollout-gate resume, when the reason for the pause is gone.",
  claimed_by_another: "Let the other run finish: it holds the claim.",
  not_next_phase: "Promote one phase at a time, in the order of the manifest.",
  already_there: "Nothing to do.",
  same_canary_after_rollback: "Change the new version, or insist with --retry --reason.",
  rolled_back: "rollout-gate watch: it says when the current version is as before. Then find out why the new one failed.",
  rollback_incomplete: "Set the router to 0 % by hand, now; then rollout-gate rollback.",
  router_unreachable: "Check that the router can be reached from here, then run again.",
  service_unreachable: "Check that the service is up and can be reached from here, then run again.",
  api_unavailable: "Run again when the API answers.",
  permission_missing: "Give the job the permission that is named.",
  untrusted_source: "Use a result or baseline made by a trusted run of this repository.",
  unknown: "Use the version that wrote it, or a later one.",
  complete: "Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline."
};

// src/report/row-view.ts
var WHY_LENGTH = 300;
var OUR_PAGES = new Set(Object.values(PAGES));
function viewRow(row, alpha = 0.05) {
  const rule = findRow(row.row);
  const words = rowWords(row.row);
  const unit = rule?.unit ?? "delta_s";
  const compared = rule?.arms !== void 0;
  const arms = rule?.arms ?? unit;
  const signed = rule?.signed ?? false;
  const measured = row.verdict !== "not_measured";
  const cell = (text) => text.replace(/ points$/, "");
  return {
    id: oneLine(row.row, 80),
    gate: row.gate,
    name: words ? capital2(words.name) : oneLine(row.row, 80),
    meaning: words?.meaning ?? "",
    baseline: cell(showNumber(row.baseline, arms)),
    canary: cell(compared ? showNumber(row.canary, arms) : showAgainst(row.canary, row.threshold, arms)),
    change: measured ? cell(changeOf(row, unit, arms, signed)) : NOTHING,
    target: targetOf(row, unit, signed),
    value: showAgainst(row.value, row.threshold, unit, signed),
    range: measured ? rangeOf(row, unit, signed) : "",
    verdict: row.verdict,
    standing: standing(row),
    n: row.n,
    chances: chances(row),
    adjusted: showP(row.p_adjusted),
    why: oneLine(row.why, WHY_LENGTH),
    detail: detailOf(row, alpha),
    page: OUR_PAGES.has(row.page) ? row.page : null,
    fromManifest: row.source === "manifest",
    source: row
  };
}
function viewStop(stop) {
  const rule = findStop(stop.row);
  const words = stopWords(stop.row);
  const unit = rule?.unit ?? "delta_s";
  const limit = stop.op === ">" && stop.threshold === 0 ? "any" : sayTarget(stop.op, stop.threshold, unit);
  return {
    id: oneLine(stop.row, 80),
    name: words ? capital2(words.name) : oneLine(stop.row, 80),
    value: showAgainst(stop.value, stop.threshold, unit),
    limit,
    counted: stop.count === void 0 ? "" : `${stop.count} of ${stop.n} requests`,
    fired: stop.fired,
    measured: stop.value !== null || stop.fired,
    hard: stop.hard,
    isCount: unit === "count",
    why: oneLine(stop.why, WHY_LENGTH),
    pages: rule?.pages ?? []
  };
}
function capital2(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function detailOf({ why, p_adjusted }, alpha) {
  const heads = [
    "Inside its target.",
    "Outside its target.",
    ...p_adjusted === null ? [] : [sayChance(p_adjusted, alpha)]
  ];
  const head = heads.find((sentence) => why.startsWith(sentence)) ?? "";
  return oneLine(why.slice(head.length), WHY_LENGTH);
}
function standing(row) {
  if (row.verdict === "fail") return "failing";
  if (row.verdict === "not_measured") return row.required ? "failing" : "aside";
  return row.verdict === "inconclusive" ? "open" : "passing";
}
function changeOf(row, unit, arms, signed) {
  if (signed || unit === "ratio") return showAgainst(row.value, row.threshold, unit, signed);
  if (unit === "p_value" || row.baseline === null || row.canary === null) return NOTHING;
  return showDifference(row.canary - row.baseline, arms);
}
function targetOf({ op, threshold }, unit, signed) {
  if (unit === "p_value") return threshold === null ? NOTHING : "as planned";
  if (op === "==" && threshold !== null) return `planned ${showNumber(threshold, unit)}`;
  const said2 = sayTarget(op, threshold, unit, signed);
  return unit === "points" && threshold !== null ? `lose ${said2.replace(/ points$/, "")}` : said2;
}
function rangeOf({ ci }, unit, signed) {
  const range = showInterval(ci, unit, signed);
  return unit === "points" && range !== "" ? `lost ${range.replace(/ points$/, "")}` : range;
}
function chances(row) {
  const said2 = [];
  if (row.verdict === "not_measured") return "";
  if (row.p_set !== null) said2.push(`on this gold set ${showP(row.p_set)}`);
  if (row.p_population !== null) said2.push(`on questions like these ${showP(row.p_population)}`);
  return said2.join("; ");
}
function pageName(page) {
  return page.slice(page.lastIndexOf("/") + 1);
}

export {
  headlineOf,
  titleOf,
  nextOf,
  viewRow,
  viewStop,
  capital2 as capital,
  pageName
};
