import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  capital,
  headlineOf,
  nextOf,
  viewRow,
  viewStop
} from "./chunk-BWSJDIYP.js";
import {
  oneLine
} from "./chunk-JKVZZFYF.js";
import {
  NOTHING,
  showInterval,
  showNumber,
  showP
} from "./chunk-ETUVS4H2.js";
import {
  age,
  counted
} from "./chunk-TITLVVZB.js";
import {
  pinName,
  rowWords,
  stopWords
} from "./chunk-7VQLZJDN.js";
import {
  sayChance
} from "./chunk-AYJU4ZMI.js";
import {
  PAGES
} from "./chunk-GAPAQYDZ.js";

// src/report/differs.ts
function differsOf({ evaluated: { pins } }) {
  if (!pins) return null;
  const { baseline, canary } = pins;
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(baseline), ...Object.keys(canary)])];
  const isSame = (key) => baseline[key] === canary[key];
  return {
    changed: keys.filter((key) => !isSame(key)).map((key) => ({ pin: oneLine(pinName(key), 40), from: shown(baseline[key]), to: shown(canary[key]) })),
    same: keys.filter(isSame).map((key) => oneLine(pinName(key), 40))
  };
}
function shown(pin) {
  if (pin === void 0) return "not named";
  const digest = /^(?:[a-z0-9]+:)?([0-9a-f]{12})[0-9a-f]{8,}$/.exec(pin);
  return digest ? digest[1] : oneLine(pin, 60);
}
function sayDiffers({ changed, same }) {
  if (changed.length === 0) return "Nothing that is pinned differs between the versions.";
  const only = changed.length === 1 && same.length > 0 ? "Only " : "";
  const what = listed(changed.map(({ pin }) => pin));
  const said = `${only}${what} changed`;
  const rest = same.length === 0 ? "" : `; ${listed(same)} did not`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${rest}.`;
}
function listed(words) {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
}
function sayDiffersShort({ changed, same }) {
  const one = changed.length === 1 ? changed[0] : null;
  const what = one ? `${one.pin} ${one.from} \u2192 ${one.to}` : changed.map(({ pin }) => pin).join(", ") || "nothing that is pinned";
  return same.length === 0 ? what : `${what}; same: ${same.join(", ")}`;
}

// src/report/view.ts
import { z } from "zod";

// src/report/gold-view.ts
var ANSWER_LENGTH = 800;
function itemsOf({ worst }) {
  return worst.slice(0, 3).map(({ qid, question, line, what, baseline_answer, canary_answer, tries }) => ({
    qid: oneLine(qid, 80),
    question: oneLine(question, 400),
    line,
    tries: tries ? `${shownTries(tries.baseline)} \u2192 ${shownTries(tries.canary)}` : "",
    what: oneLine(what, 300),
    baseline: oneLine(baseline_answer, ANSWER_LENGTH) || "no answer",
    canary: oneLine(canary_answer, ANSWER_LENGTH) || "no answer"
  }));
}
function shownTries({ correct, of }) {
  return `${correct}/${of}`;
}
var CLAIM_LENGTH = 80;
function missedClaimsOf({ missed_claims = [] }, answerLength) {
  return missed_claims.slice(0, 10).map(({ qid, line, claims, more_claims, baseline, canary, answer }) => {
    const listed2 = claims.slice(0, 5).map((claim) => `"${oneLine(claim, CLAIM_LENGTH)}"`);
    const more = more_claims + Math.max(0, claims.length - listed2.length);
    return {
      item: `${oneLine(qid, 80)}, line ${line}`,
      claims: more > 0 ? `${listed2.join(", ")} and ${more} more` : listed2.join(", "),
      where: `${canary.missed} of ${counted(canary.answers, "answer")} of the new version, ${baseline.missed} of ${baseline.answers} of the current one`,
      answer: oneLine(answer, answerLength) || "no text"
    };
  });
}
var LANGUAGES_NOTE = "The gate judges all languages together. A language that lost more than the target by itself, chance ruled out at alpha over all languages, is a warning and blocks nothing.";
function languageRowsOf({ languages = [] }) {
  return languages.slice(0, 50).map(({ lang, items, baseline, canary, lost, ci, p }) => {
    const points = showNumber(lost, "points");
    const range = showInterval(ci, "points");
    return [
      lang === null ? "not named" : oneLine(lang, 40),
      String(items),
      showNumber(baseline, "points"),
      showNumber(canary, "points"),
      range === "" ? points : `${points} (${range})`,
      p === null ? NOTHING : showP(p)
    ];
  });
}
var LANGUAGE_HEADS = ["language", "questions", "current", "new", "lost", "chance"];

// src/report/view.ts
function viewOf(result) {
  const rows = result.gates.map((row) => viewRow(row, result.evidence?.alpha));
  const of = (standing) => inOrder(
    rows.filter((row) => row.standing === standing),
    result
  );
  const stops = result.stops.map(viewStop).filter(({ measured }) => measured);
  const fired = stops.filter((stop) => stop.fired);
  const view = {
    headline: headlineOf(result),
    score: scoreOf(result),
    remarks: remarksOf(result),
    differs: differsOf(result),
    rows: { failing: of("failing"), open: of("open"), passing: of("passing"), aside: of("aside") },
    chance: chanceOf(result, of("failing"), Math.max),
    doubt: chanceOf(result, of("open"), Math.min),
    details: detailsOf([...of("failing"), ...of("open")]),
    stops: { fired, quiet: stops.filter((stop) => !stop.fired) },
    worst: { items: itemsOf(result), more: Math.max(0, (result.worse_items ?? 0) - itemsOf(result).length) },
    next: nextOf(result)
  };
  const why = whyOf(result, view);
  return { ...view, why, notes: notesOf(result, why) };
}
function inOrder(rows, { not_required }) {
  const place = ({ id }) => id === "gold_regression" ? 0 : id in not_required ? 2 : 1;
  return rows.toSorted((a, b) => place(a) - place(b));
}
function whyOf(result, { headline, rows, stops }) {
  const score = scoreSentence(result);
  const hard = stops.fired.map(stopSentence);
  const cause = causeOf(result);
  const why = oneLine(result.why, 400);
  const isShown = hard.length > 0 || rows.failing.length > 0 || rows.open.length > 0 || score !== "";
  const isSaid = LISTS_ROWS.includes(result.reason_code) && isShown;
  const own = isSaid || `${headline}.` === why || `${headline}` === why ? [] : [why];
  return [...score === "" ? [] : [score], ...cause, ...hard, ...own];
}
var LISTS_ROWS = [
  "gate_failed",
  "hard_stop",
  "soft_stop",
  "warnings",
  "all_green",
  "pins_mismatch"
];
function goldRow({ gates, decision }) {
  if (decision === "error") return null;
  const row = gates.find(({ row: row2 }) => row2 === "gold_regression");
  return row && row.baseline !== null && row.canary !== null ? viewRow(row) : null;
}
function scoreOf(result) {
  const row = goldRow(result);
  if (row === null) return "";
  return row.baseline === row.canary ? `${row.canary} of 100 answers correct, as before` : `${row.canary} of 100 answers correct, was ${row.baseline}`;
}
function scoreSentence(result) {
  const row = goldRow(result);
  if (row === null) return "";
  return row.baseline === row.canary ? `${row.canary} of 100 answers are correct, before and now.` : `${row.canary} of 100 answers are correct; of the current version's, ${row.baseline}.`;
}
function stopSentence({ hard, name, counted: counted2, value, limit, why, isCount }) {
  const share = counted2 === "" ? value : `${counted2}, ${value}`;
  const said = isCount ? why : `${share}; ${limit} ${hard ? "stops" : "holds"}.`;
  return `${hard ? "Hard stop" : "Soft stop"}, ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${said}`;
}
function causeOf({ gates }) {
  const coverage = gates.find(({ row, verdict }) => row === "coverage" && verdict === "fail");
  if (!coverage || coverage.baseline === null || coverage.canary === null) return [];
  const { baseline, canary } = viewRow(coverage);
  return [`Retrieval broke: it finds ${canary} of the text that holds the answers, was ${baseline}.`];
}
function detailsOf(rows) {
  const details = /* @__PURE__ */ new Map();
  for (const row of rows.filter(({ detail }) => detail !== "")) {
    details.set(row.detail, [...details.get(row.detail) ?? [], row]);
  }
  return [...details].map(([text, rows2]) => ({ rows: rows2, text }));
}
function chanceOf({ evidence }, rows, one) {
  const tested = rows.flatMap(({ source }) => source.p_adjusted === null ? [] : [source.p_adjusted]);
  if (tested.length === 0) return "";
  const said = sayChance(one(...tested), evidence?.alpha ?? 0.05);
  const isForEach = tested.length > 1 && one === Math.max;
  return isForEach ? said.replace(/\.$/, ", for each that is tested.") : said;
}
var REPORT_ONLY = "Report only: the manifest says report_only, so this job exits 0 whatever is found.";
function remarksOf(result) {
  return result.report_only ? [REPORT_ONLY] : [];
}
function droppedRows(result, reasonLength) {
  return Object.entries(result.not_required).map(([row, reason]) => ({
    label: rowWords(row)?.name ?? oneLine(row, 80),
    reason: oneLine(reason, reasonLength)
  }));
}
function notesOf({ notes, problems }, why) {
  const said = /* @__PURE__ */ new Set([...why, ...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)]);
  const cleaned = notes.map(({ level, text }) => ({ level, text: oneLine(text, 500) }));
  const fresh = cleaned.filter(({ text }) => {
    if (text === "" || said.has(text)) return false;
    said.add(text);
    return true;
  });
  return [...fresh.filter(({ level }) => level === "warning"), ...fresh.filter(({ level }) => level === "notice")];
}
function namesOf(rows, most) {
  const names = rows.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
  const shown2 = names.slice(0, most).join(", ");
  return capital(names.length > most ? `${shown2} and ${names.length - most} more` : shown2);
}
function factsOf(result) {
  const { counts, run } = result;
  const facts = [oneLine(result.command, 40), result.reason_code];
  if (result.phase !== null) facts.push(`phase ${oneLine(result.phase, 64)}`);
  if (result.next_phase !== null) facts.push(`next ${oneLine(result.next_phase, 64)}`);
  if (counts.planned > 0)
    facts.push(`${counts.measured} of ${counted(counts.planned, "run")} measured, ${counted(counts.failed, "error")}`);
  facts.push(...windowFacts(result.window));
  if (result.evaluated.sha !== null) facts.push(`commit ${oneLine(result.evaluated.sha, 12).replace("\u2026", "")}`);
  if (run !== null) facts.push(`run ${oneLine(run.id, 24)}, attempt ${run.attempt}`);
  return facts;
}
var windowSchema = z.object({
  requests: z.object({ baseline: z.number(), canary: z.number() }),
  from: z.string().nullable(),
  to: z.string().nullable()
});
function windowFacts(window) {
  const seen = windowSchema.safeParse(window);
  if (!seen.success) return [];
  const { requests, from, to } = seen.data;
  const when = from === null || to === null ? [] : [`window ${oneLine(from, 24)} to ${oneLine(to, 24)}`];
  return [`${counted(requests.canary, "request")} of the new version, ${requests.baseline} of the current one`, ...when];
}
function originsOf(result) {
  const { evaluated, baseline_source: source, evidence } = result;
  const origins = [
    ["started", result.started_at],
    ["finished", result.finished_at],
    [
      "baseline",
      source && `${BASELINE_KINDS[source.kind]}, ${age(source.created_at, result.finished_at)} (${source.created_at})`
    ],
    [
      "evidence",
      evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${oneLine(evidence.embedder, 80)}`
    ],
    ["commit", evaluated.sha],
    ["manifest", evaluated.manifest],
    ["gold set", evaluated.gold],
    ["baseline digest", evaluated.baseline],
    ["baseline pins", evaluated.pins_baseline],
    ["canary pins", evaluated.pins_canary]
  ];
  return origins.flatMap(([term, text]) => text === null ? [] : [[term, oneLine(text, 120)]]);
}
var BASELINE_KINDS = { artifact: "an artifact", file: "a file", measured_now: "measured in this run" };
var EVIDENCE = {
  set: "did this gold set change",
  population: "did questions like these change",
  estimate: "the bare estimate decides"
};

// src/report/rollout-view.ts
import ms from "ms";
import { z as z2 } from "zod";
var STATES = {
  idle: "none is under way",
  moving: "a step is under way",
  steady: "under way",
  complete: "complete",
  rolled_back: "rolled back",
  astray: "the router sends what no record explains",
  unknown: "not known: the ledger could not be read"
};
var UNREAD = "not known: the router could not be read";
function rolloutFactsOf({ rollout, phase, next_phase, finished_at }) {
  if (rollout === null) return [];
  const { id, state, since, before, routed, recorded, moved, paused, unfinished, ledger, in_ledger, rows, by } = rollout;
  const facts = [
    ["rollout", [id, state === "unknown" && in_ledger ? UNREAD : STATES[state]].filter(Boolean).join(", ")],
    phase === null ? null : ["phase", next_phase === null ? oneLine(phase, 64) : `${oneLine(phase, 64)}, then ${oneLine(next_phase, 64)}`],
    since === null ? null : ["since", `${showTime(since)}, ${ago(since, finished_at)}`],
    moved ? ["before", before === null ? "not known" : shares(before)] : null,
    ["router", routed === null ? "could not be read" : `${shares(routed)}, read back`],
    recorded !== null && routed !== null && shares(recorded) !== shares(routed) ? ["ledger says", shares(recorded)] : null,
    paused === null ? null : ["paused", `by ${oneLine(paused.who, 80)} since ${showTime(paused.since)}: ${oneLine(paused.why, 200)}`],
    unfinished === null ? null : ["unfinished", `${unfinished}; the next promote, watch or rollback sees to it`],
    rows.length > 0 ? ["fired", rows.map(stopLabel).join(", ")] : null,
    moved ? ["by", oneLine(by, 80)] : null,
    ["ledger", in_ledger ? oneLine(ledger, 200) : `${oneLine(ledger, 200)}; the record follows when it can be reached`]
  ];
  return facts.filter((fact) => fact !== null);
}
function shares({ canary, mirror }) {
  const copies = mirror > 0 ? `, ${mirror} % of requests copied to it` : "";
  return `${canary} % of users on the new version${copies}`;
}
var MISTRUSTED = ["log_invalid", "baseline_unavailable"];
var windowSchema2 = z2.object({
  needed: z2.record(z2.string(), z2.object({ requests: z2.number().nullable(), at: z2.string().nullable() }))
});
function missingOf({ window, rollout, stops, reason_code, not_required }) {
  if (rollout?.moved || rollout?.state === "rolled_back" || rollout?.state === "complete") return [];
  if (stops.some(({ fired, hard }) => fired && hard) || MISTRUSTED.includes(reason_code)) return [];
  const seen = windowSchema2.safeParse(window);
  if (!seen.success) return [];
  return Object.entries(seen.data.needed).filter(([row]) => !Object.hasOwn(not_required, row)).sort(([, a], [, b]) => (b.requests ?? Number.POSITIVE_INFINITY) - (a.requests ?? Number.POSITIVE_INFINITY)).map(([row, { requests, at }]) => {
    if (requests === null) return `${rowLabel(row)}: the value sits on the limit, and more requests won't settle it`;
    const when = at === null ? "" : `, about ${showTime(at)}`;
    return `${rowLabel(row)}: ${grouped(requests)} more requests${when}`;
  });
}
var greenSchema = z2.object({
  green: z2.object({
    checks: z2.array(
      z2.object({
        what: z2.string(),
        value: z2.number().nullable(),
        op: z2.string(),
        threshold: z2.number().nullable(),
        ok: z2.boolean().nullable()
      })
    )
  })
});
function recoveryOf({ window }) {
  const seen = greenSchema.safeParse(window);
  if (!seen.success) return [];
  return seen.data.green.checks.map(({ what, value, op, threshold, ok }) => {
    const unknown = value === null ? "not measured" : "nothing to compare with";
    const state = ok === null ? unknown : ok ? "as before" : "not as before";
    const bar = threshold === null ? "" : ` (${op} ${short(threshold)})`;
    return `${rowLabel(what)}: ${value === null ? "\u2013" : short(value)}${bar}, ${state}`;
  });
}
var TO_THINK_OF = [
  "Answer and prompt caches: drop what the new version wrote, or key them by the pins.",
  "CDN and client caches: purge answers that the new version gave.",
  "Sessions and conversations that began on the new version: their history holds its answers.",
  "Index builders, backfills and schema changes of the new version: stop them before they overwrite what the current one reads.",
  "Freeze: nothing else ships until the current version is as before; run watch for that.",
  "The same versions go up again only with --retry --reason."
];
function afterRollbackOf({ rollout, decision }) {
  return rollout?.moved && decision === "rollback" ? TO_THINK_OF : [];
}
var ROLLBACK_PAGES = [PAGES.rollback, PAGES.deadlock, PAGES.predeploy];
function showTime(iso) {
  return `${oneLine(iso, 40).slice(0, 16).replace("T", " ")} UTC`;
}
function ago(from, to) {
  const passed = Date.parse(to) - Date.parse(from);
  if (passed < 1e3) return "just now";
  return `${ms(passed, { long: true })} ago`;
}
function short(value) {
  return String(Number(value.toPrecision(4)));
}
function rowLabel(row) {
  if (row === "delta_s_p95") return "retrieval distance (worst 5 %)";
  const stop = stopWords(row);
  return rowWords(row)?.name ?? (stop ? `stop on ${stop.name}` : oneLine(row.replaceAll("_", " "), 80));
}
function stopLabel(row) {
  return stopWords(row)?.name ?? oneLine(row, 80);
}
function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function rolloutSentences(result) {
  const { rollout, decision } = result;
  if (rollout === null) return [];
  const { paused, unfinished, in_ledger, routed, recorded } = rollout;
  const isApart = recorded !== null && routed !== null && shares(recorded) !== shares(routed);
  return [
    ...decision === "rollback" ? rollbackSentences(result) : [placeSentence(result)],
    isApart ? `The ledger says ${shares(recorded)}.` : "",
    paused === null ? "" : `Paused by ${oneLine(paused.who, 80)} since ${showTime(paused.since)}: ${oneLine(paused.why, 200)}`,
    unfinished === null ? "" : `Left to do: ${unfinished}; the next promote, watch or rollback sees to it.`,
    in_ledger ? "" : "The ledger does not hold it yet: the record follows when it can be reached."
  ].filter((sentence) => sentence !== "");
}
function rollbackSentences({ rollout, stops }) {
  const { users_met: users, state, since, routed } = rollout;
  const began = stops.find(({ fired, hard, since: since2 }) => fired && hard && since2)?.since;
  const isBack = routed !== null && routed.canary === 0 && routed.mirror === 0;
  return [
    users ? `${grouped(users)} users were served by it in this phase.` : "",
    began === void 0 ? "" : `It began at ${clockTime(began)}.`,
    state === "rolled_back" && since !== null ? `The rollback is of ${clockTime(since)}.` : "",
    routed === null ? "The router could not be read." : isBack ? "The router reads back 0 %." : ""
  ];
}
var windowRequests = z2.object({ requests: z2.object({ canary: z2.number() }), min_requests: z2.number().optional() });
function placeSentence({ rollout, phase, window, finished_at }) {
  const { routed, since } = rollout;
  if (phase === null) return "";
  const seen = windowRequests.safeParse(window);
  const requests = seen.success ? seen.data : null;
  const of = requests?.min_requests ? ` of ${grouped(requests.min_requests)}` : "";
  const counted2 = requests === null ? "" : `, ${grouped(requests.requests.canary)}${of} requests`;
  const when = since === null ? "" : `, since ${showTime(since)} (${ago(since, finished_at)})`;
  const now = routed === null ? "the router could not be read" : `the router reads back ${shares(routed)}`;
  return `${oneLine(phase, 64)}: ${now}${counted2}${when}.`;
}
function clockTime(iso) {
  return `${oneLine(iso, 40).slice(11, 19)} UTC`;
}

export {
  sayDiffers,
  sayDiffersShort,
  missedClaimsOf,
  LANGUAGES_NOTE,
  languageRowsOf,
  LANGUAGE_HEADS,
  viewOf,
  droppedRows,
  namesOf,
  factsOf,
  originsOf,
  rolloutFactsOf,
  missingOf,
  recoveryOf,
  afterRollbackOf,
  ROLLBACK_PAGES,
  showTime,
  rolloutSentences
};
