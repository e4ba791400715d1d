import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  block,
  wrap
} from "./chunk-MHB2EZHA.js";
import {
  headlineOf,
  nextOf,
  pageName,
  viewRow,
  viewStop
} from "./chunk-BWSJDIYP.js";
import {
  oneLine
} from "./chunk-JKVZZFYF.js";
import {
  sayTarget
} from "./chunk-ETUVS4H2.js";
import {
  VERDICT_WORDS
} from "./chunk-TITLVVZB.js";
import {
  ROW_WORDS,
  STOP_WORDS
} from "./chunk-7VQLZJDN.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-AYJU4ZMI.js";
import {
  REASON_CODES
} from "./chunk-MITUOUQD.js";
import {
  ROWS,
  ROW_IDS
} from "./chunk-S43B2SWL.js";
import {
  STOPS,
  STOP_IDS
} from "./chunk-GAPAQYDZ.js";
import {
  nearest
} from "./chunk-MPSMEDWF.js";

// src/report/explain.ts
var WIDTH = 80;
var LONGEST = 600;
function findNamed(said) {
  const wanted = plain(said);
  const rows = ROW_IDS.filter((id) => [id, ROW_WORDS[id].name].some((name) => plain(name) === wanted));
  const stops = STOP_IDS.filter(
    (id) => [id, id.replace(/^(stop|soft)_/, ""), STOP_WORDS[id].name].some((name) => plain(name) === wanted)
  );
  const reasons = REASON_CODES.filter((id) => plain(id) === wanted);
  const found = [
    ...rows.map((id) => ({ kind: "row", id })),
    ...stops.map((id) => ({ kind: "stop", id })),
    ...reasons.map((id) => ({ kind: "reason", id }))
  ];
  if (found.length > 0) return found;
  const names = [...ROW_IDS, ...STOP_IDS, ...REASON_CODES, ...ROW_IDS.map((id) => ROW_WORDS[id].name)];
  const within = names.find((name) => wanted.length > 3 && plain(name).includes(wanted));
  return { near: nearest(said, names) ?? within ?? null };
}
var plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
function explain(named, last, blank) {
  if (named.kind === "row") return explainRow(named.id, last);
  if (named.kind === "stop") return explainStop(named.id, last);
  const isLast = last?.result.reason_code === named.id;
  const result = isLast ? last.result : { ...blank, reason_code: named.id };
  return [
    ...wrap(`${named.id}: ${headlineOf(result)}.`, WIDTH),
    ...isLast ? ["", `In ${last.file} (${last.result.command}):`, ...block(oneLine(last.result.why, LONGEST), WIDTH, 2)] : [],
    "",
    ...wrap(`What to do: ${nextOf(result)}`, WIDTH)
  ];
}
function explainRow(id, last) {
  const { unit, op, target, page } = ROWS[id];
  const { name, meaning } = ROW_WORDS[id];
  const found = last?.result.gates.find(({ row }) => row === id);
  const asked = target === null ? [] : block(`Target: ${sayTarget(op, target, unit)}, unless the manifest says otherwise (targets.${id}).`, WIDTH, 2);
  return [
    `${capital(name)} (${id})`,
    ...block(meaning, WIDTH, 2),
    ...found ? [] : asked,
    ...last && found ? inResult(viewRow(found, last.result.evidence?.alpha), last) : absent(last, "row"),
    "",
    ...more(page)
  ];
}
function inResult(row, { result, file }) {
  const { glyph, text } = VERDICT_WORDS[row.verdict];
  return [
    "",
    `In ${file} (${result.command} of ${result.name ?? "no name"}, ${result.finished_at.slice(0, 16).replace("T", " ")} UTC):`,
    `  ${glyph} ${text}`,
    `  current version ${row.baseline}, new version ${row.canary}${row.change === "\u2013" ? "" : `, change ${row.change}`}; target: ${row.target}`,
    ...row.range === "" ? [] : [`  what it may really be: ${row.range}`],
    ...block(oneLine(row.why, LONGEST), WIDTH, 2)
  ];
}
function explainStop(id, last) {
  const { unit, op, limit, hard, pages } = STOPS[id];
  const { name, meaning } = STOP_WORDS[id];
  const found = last?.result.stops.find(({ row }) => row === id);
  const view = found && viewStop(found);
  const does = hard ? "sends all users back to the current version" : "holds the rollout where it is";
  return [
    `${capital(name)} (stop rule ${id})`,
    ...block(meaning, WIDTH, 2),
    `  It ${does} beyond ${sayTarget(op, limit, unit)}.`,
    ...last && view ? [
      "",
      `In ${last.file} (${last.result.command}):`,
      `  ${view.fired ? "\u2717 it fired" : view.measured ? "\u2713 quiet" : "- not measured"}: ${view.value}${view.counted === "" ? "" : `, ${view.counted}`}`,
      ...block(oneLine(view.why, LONGEST), WIDTH, 2)
    ] : absent(last, "stop rule"),
    "",
    ...more(...pages)
  ];
}
function absent(last, what) {
  return [
    "",
    ...wrap(
      last ? `${last.file} has no such ${what}.` : "There is no result yet: with one, this says what it came to.",
      WIDTH
    )
  ];
}
function more(...pages) {
  const names = pages.map((page) => `${pageName(page)} (${page})`);
  return ["More: docs/measures.md, docs/verdicts.md", ...names.map((name) => `      ${name}`)];
}
function explainAll({ result, file }) {
  const rows = result.gates.map((row) => viewRow(row));
  const shown = rows.filter(({ standing }) => standing === "failing" || standing === "open");
  const fired = result.stops.filter(({ fired: fired2 }) => fired2).map(viewStop);
  return [
    ...wrap(`${headlineOf(result)}.`, WIDTH),
    `  ${file}: ${result.command}, ${result.reason_code}`,
    ...block(oneLine(result.why, LONGEST), WIDTH, 2),
    ...shown.length + fired.length > 0 ? [""] : [],
    ...fired.map(({ id, name, value }) => `  \u2717 ${name}: ${value}  (explain ${id})`),
    ...shown.map(
      ({ id, name, verdict, baseline, canary }) => `  ${VERDICT_WORDS[verdict].glyph} ${name}: ${baseline} \u2192 ${canary}  (explain ${id})`
    ),
    "",
    ...wrap(`What to do: ${nextOf(result)}`, WIDTH)
  ];
}
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export {
  explain,
  explainAll,
  findNamed
};
