import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  failed,
  failing,
  frozen,
  held,
  missing,
  passed,
  requiredMissing,
  rowLabels,
  stoppedHard,
  stoppedSoft,
  unmeasurable,
  warned
} from "./chunk-CFYBXHA2.js";
import {
  isBaselineFailing,
  isSemantic,
  rowsOfRole
} from "./chunk-62XIGWYH.js";
import {
  completeness,
  isOpen,
  judgeGold,
  judgedRows,
  rowsOfPass
} from "./chunk-DVSUVWZD.js";
import {
  plannedRounds
} from "./chunk-NKBVVFZD.js";
import {
  armOf
} from "./chunk-YOYLLBYC.js";
import {
  looksAt,
  planRound
} from "./chunk-5IZNSQOS.js";
import {
  keyOf,
  nothingSeen
} from "./chunk-YED3RMCM.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  passagesOf
} from "./chunk-OUE4P35G.js";
import {
  pinFaults
} from "./chunk-VDHITRM5.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";
import {
  rowOfSoftStop
} from "./chunk-GAPAQYDZ.js";

// src/gates/decide.ts
function decideGate(facts) {
  const verdict = measuredVerdict(facts);
  return facts.manifest.report_only ? { ...verdict, exit: EXIT.ok } : verdict;
}
function measuredVerdict(facts) {
  const { missing: missing2, planned, manifest } = facts;
  const gating = facts.gates.filter((gate) => !(gate.row in manifest.not_required));
  if (missing2 > 0) {
    const why = `${missing2} of ${planned} tries are missing, so there is no verdict. Run it again with --resume.`;
    return unmeasurable("rows_missing", why);
  }
  const fired = facts.stops.filter((stop) => stop.fired && !isDropped(stop, manifest));
  return stoppedHard(fired) ?? outside(failing(gating)) ?? requiredMissing(missing(gating)) ?? frozen(gating) ?? stoppedSoft(fired) ?? undecided(gating, manifest) ?? passing(gating, facts);
}
function isDropped({ row }, { not_required }) {
  return (rowOfSoftStop(row) ?? row) in not_required;
}
function outside(rows) {
  return rows.length > 0 ? failed("gate_failed", `Outside target: ${rowLabels(rows)}.`) : null;
}
function undecided(gating, { evidence }) {
  const rows = gating.filter((gate) => gate.verdict === "inconclusive");
  if (rows.length === 0) return null;
  const why = `Outside target, which may be bad luck: ${rowLabels(rows)}.`;
  return evidence.inconclusive === "hold" ? held("evidence_thin", why) : warned(why);
}
function passing(gating, { gates, manifest, warnings, doubts }) {
  const waived = gating.filter((gate) => gate.verdict === "waived");
  if (waived.length > 0) {
    return warned(
      `Every required check is inside its target; allowed, as better answers pay for it: ${rowLabels(waived)}.`
    );
  }
  if (doubts.length > 0) return warned(doubts.join(" "));
  const dropped = gates.filter((gate) => gate.verdict === "fail" && gate.row in manifest.not_required);
  const but = [
    dropped.length > 0 ? `; not required, and outside target: ${rowLabels(dropped)}` : "",
    warnings ? "; see the warnings" : ""
  ].join("");
  return passed(`Every required check is inside its target${but}.`);
}

// src/commands/gold-case.ts
function recordedPasses(baseline) {
  return { baseline: rowsOfPass(baseline, "baseline_1"), again: rowsOfPass(baseline, "baseline_2") };
}
function passesAmong(rows) {
  return { baseline: rowsOfRole(rows, "baseline_1"), again: rowsOfRole(rows, "baseline_2") };
}
function goldCase({ manifest, gold }, { recorded, probes }) {
  const { baseline, canary } = manifest.arms;
  const floatingPins = [baseline, canary].flatMap((arm) => pinFaults(arm.pins)).filter((fault) => fault.severity === "error").length;
  return (rows, further) => ({
    manifest,
    gold,
    rows: {
      canary: rowsOfRole(rows, "canary"),
      interleaved: rowsOfRole(rows, "interleaved"),
      ...recorded ?? passesAmong(rows)
    },
    further,
    measuredTogether: recorded === null,
    probes,
    floatingPins,
    semantic: isSemantic(manifest)
  });
}

// src/gates/clear-failure.ts
function clearFailures(input, toCome) {
  if (toCome.length === 0 || input.rows.canary.length === 0) return [];
  const now = failing2(alike(input));
  if (now.length === 0) return [];
  const canary = [...input.rows.canary, ...toCome.filter((run) => run.role === "canary").map(idealRow)];
  const then = failing2({ ...input, rows: { ...input.rows, canary } });
  const isWhole = toCome.every((run) => run.role === "canary" || run.role === "interleaved");
  return now.filter((row) => {
    const by = ROWS[row].gold?.onlyBettered;
    const isEligible = by === "by the canary" || by === "in pairs" && isWhole;
    return isEligible && then.includes(row) && !(row in input.manifest.not_required);
  });
}
function alike(input) {
  const asked = armOf(input.rows.canary).byKey;
  const same = (rows) => rows.filter((row) => asked.has(keyOf(row)));
  const { canary, baseline, again, interleaved } = input.rows;
  return {
    ...input,
    rows: { canary, baseline: same(baseline), again: same(again), interleaved: same(interleaved) }
  };
}
function failing2(input) {
  return judgedRows(input).filter(({ verdict }) => verdict === "fail").map(({ reading }) => reading.row);
}
function idealRow({ role, qid, phrasing, seed, item }) {
  const { answerable } = item;
  return {
    schema_version: 1,
    role,
    qid,
    phrasing,
    seed,
    started_at: (/* @__PURE__ */ new Date(0)).toISOString(),
    statuses: [200],
    error: null,
    drift: [],
    pins: "match",
    pins_seen: null,
    refusal: !answerable,
    contains_claim: answerable,
    citation_hit: answerable,
    cited: answerable,
    solved: true,
    delta_s: 0,
    delta_s_anchor: null,
    coverage: answerable && passagesOf(item).length > 0 ? 1 : null,
    lambda: "\u2192",
    ...nothingSeen(),
    latency_ms: 0
  };
}

// src/gates/rounds.ts
function roundsOf(input) {
  const { manifest, rows, further = [] } = input;
  const [round, of] = [1 + further.length, plannedRounds(manifest, rows.baseline)];
  const counted = judgedRows(input).filter(({ reading }) => !(reading.row in manifest.not_required));
  const failed2 = counted.filter(({ verdict }) => verdict === "fail").map(({ reading }) => reading.row);
  const undecided2 = counted.filter(isOpen).map(({ reading }) => reading.row);
  const stopped = failed2.length > 0 && (manifest.gold?.stop_early ?? true);
  const settled = undecided2.length === 0 || stopped;
  const canStillDecide = !settled && round < of;
  return { round, of, settled, undecided: undecided2, canStillDecide, why: whyOf({ round, of, undecided: undecided2, failed: failed2, stopped }) };
}
function whyOf(at) {
  const asked = `Round ${at.round} of ${at.of}`;
  if (at.stopped) return `${asked}: ${at.failed.join(", ")} failed, so that no further round can change the verdict.`;
  if (at.undecided.length === 0) return `${asked}: every row is decided.`;
  const open = `${at.undecided.join(", ")} ${at.undecided.length === 1 ? "is" : "are"} undecided`;
  return at.round < at.of ? `${asked}: ${open}.` : `${asked}: ${open}, and no round is left.`;
}

// src/commands/rounds.ts
function standingOf(rows, asked) {
  const { inputs, plan } = asked;
  const first = completeness(plan, rows);
  const baselineAway = lacksInterleaved(plan, first.rows);
  const inputOf = (...of) => baselineAway ? inOneRound(asked.inputOf(...of)) : asked.inputOf(...of);
  const whole = [{ runs: plan.runs, rows: first.rows }];
  const further = [];
  const rounds = [];
  const standing = (next) => ({
    input: inputOf(first.rows, further),
    first,
    further,
    runs: whole.flatMap((round) => round.runs),
    rows: whole.flatMap((round) => round.rows),
    rounds,
    clear: clearAmong(first, { inputs, plan, inputOf }),
    next,
    baselineAway
  });
  if (first.missing.length > 0) return standing(null);
  for (; ; ) {
    const input = inputOf(first.rows, further);
    const now = roundsOf(input);
    rounds.push(now);
    if (!now.canStillDecide || isLostAnyhow(input)) return standing(null);
    const after = planRound(inputs, now.round + 1);
    const found = completeness(after, rows);
    const [canary, baseline] = [rowsOfRole(found.rows, "canary"), rowsOfRole(found.rows, "baseline_1")];
    if (found.missing.length > 0 || isBaselineFailing(baseline)) return standing({ plan: after, ...found });
    further.push({ canary, baseline });
    whole.push({ runs: after.runs, rows: found.rows });
  }
}
function isLostAnyhow(input) {
  const { manifest } = input;
  if (manifest.gold?.stop_early === false) return false;
  const { gates, stops } = judgeGold(input);
  const { reason } = decideGate({ gates, stops, manifest, missing: 0, planned: 0, warnings: false, doubts: [] });
  return reason === "hard_stop" || reason === "not_measured";
}
function clearAmong({ rows, missing: missing2 }, { inputs, plan, inputOf }) {
  if (!inputs.manifest.gold.stop_early || missing2.length === 0 || looksAt(plan).length === 0) return [];
  return clearFailures(inputOf(rows, []), missing2);
}
function inOneRound(input) {
  const { manifest } = input;
  return manifest.gold ? { ...input, manifest: { ...manifest, gold: { ...manifest.gold, rounds: 1 } } } : input;
}
function lacksInterleaved({ runs }, rows) {
  return runs.some((run) => run.role === "interleaved") && !rows.some((row) => row.role === "interleaved");
}

export {
  decideGate,
  alike,
  standingOf,
  clearAmong,
  inOneRound,
  recordedPasses,
  passesAmong,
  goldCase
};
