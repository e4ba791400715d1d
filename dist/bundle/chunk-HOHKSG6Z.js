import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isGreen,
  mayGoUpOn
} from "./chunk-G32EKKPB.js";
import {
  RESULT_BYTES,
  parseResult
} from "./chunk-HG3LDSGL.js";
import {
  decideGate,
  goldCase,
  passesAmong,
  recordedPasses,
  standingOf
} from "./chunk-Y7VJIR5N.js";
import {
  RESULT_ARTIFACT
} from "./chunk-IXHWTY5R.js";
import {
  doubtsAbout
} from "./chunk-62XIGWYH.js";
import {
  completeness,
  judgeGold,
  readBaseline,
  scoredToday
} from "./chunk-DVSUVWZD.js";
import {
  SCORING,
  readRowsText
} from "./chunk-VIKSPHBT.js";
import {
  planRuns
} from "./chunk-5IZNSQOS.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  hasGold,
  loadGoldSet,
  shownPath
} from "./chunk-ZMIRYYKO.js";
import {
  readInput,
  readSource,
  refuseDoubtful
} from "./chunk-6XUL6SAR.js";
import {
  readBounded
} from "./chunk-4S6Y5L77.js";
import {
  digestOf
} from "./chunk-OP752HYF.js";
import {
  ROWS,
  findRow,
  isProbed
} from "./chunk-S43B2SWL.js";
import {
  findStop
} from "./chunk-GAPAQYDZ.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/commands/recompute.ts
import { dirname, join } from "node:path";
async function recompute({ result, rows: text, place }, { manifest, gold }, findBaseline, { anyManifest = false } = {}) {
  if (text === null) return { unverified: "it came without rows.jsonl" };
  const read = readClaimedRows(text, place);
  if ("unverified" in read) return read;
  const { header } = read;
  const { digest, pinsDigest: pins } = manifest;
  const mine = { manifest: digest, gold: gold.digest, pins_baseline: pins.baseline, pins_canary: pins.canary };
  const asked = { ...result.evaluated, ...header };
  const others = Object.entries(mine).filter(
    ([key, own]) => !(anyManifest && key === "manifest") && (result.evaluated[key] !== own || asked[key] !== own)
  );
  if (others.length > 0) return { unverified: `it is of another ${others.map(([key]) => WORDS[key]).join(" and ")}` };
  const rows = await scoredRows(read, { manifest, gold });
  if (rows === null) return { unverified: "another version scored its answers" };
  const passes = await passesOf(result, rows, { manifest, gold }, findBaseline);
  if ("unverified" in passes) return passes;
  const plan = planRuns({ manifest, gold, roles: header.plan.roles });
  const probes = probesOf(result.gates);
  const {
    first,
    input,
    rows: judged
  } = standingOf(rows, {
    inputs: { manifest, gold },
    plan,
    inputOf: goldCase({ manifest, gold }, { recorded: result.evaluated.baseline === null ? null : passes, probes })
  });
  if (first.missing.length > 0) return { unverified: `${first.missing.length} of its planned runs have no row` };
  const table = judgeGold(input);
  const verdict = decideGate({
    gates: table.gates,
    stops: table.stops,
    missing: 0,
    planned: judged.length,
    manifest,
    warnings: result.notes.some(({ level }) => level === "warning"),
    doubts: doubtsAbout(table)
  });
  const failed = judged.filter(({ error, drift }) => error !== null || drift.length > 0).length;
  const measuredAt = judged.reduce((latest, { started_at }) => Math.max(latest, Date.parse(started_at)), 0);
  return { table, verdict, counts: { planned: judged.length, measured: judged.length, failed }, measuredAt };
}
var WORDS = {
  manifest: "manifest",
  gold: "gold set",
  pins_baseline: "baseline",
  pins_canary: "canary"
};
function readClaimedRows(text, place) {
  try {
    const read = readRowsText(Buffer.from(text), `${place}: rows.jsonl`);
    return read ?? { unverified: "its rows.jsonl is empty" };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { unverified: `its rows.jsonl is broken: ${error.problems[0]?.message ?? error.message}` };
  }
}
async function scoredRows({ header, rows }, inputs) {
  const { scoring, gold } = header;
  const today = await scoredToday({ comparable: { scoring, gold }, rows }, inputs);
  return today.comparable.scoring === SCORING ? today.rows : null;
}
async function passesOf({ evaluated }, rows, { manifest, gold }, findBaseline) {
  if (evaluated.baseline === null) {
    const passes = passesAmong(rows);
    return passes.baseline.length > 0 ? passes : { unverified: "it names no baseline, and holds no rows of one" };
  }
  const found = await findBaseline(evaluated.baseline);
  if ("absent" in found) return { unverified: `its baseline can not be had: ${found.absent}` };
  const read = readBaseline(found.text);
  if ("broken" in read) return { unverified: `its baseline can not be used: ${read.broken}` };
  const baseline = await scoredToday(read.baseline, { manifest, gold });
  const { comparable } = baseline;
  const fits = comparable.gold === gold.digest && comparable.pins === manifest.pinsDigest.baseline;
  if (!fits || comparable.scoring !== SCORING) return { unverified: "its baseline is not comparable" };
  const whole = completeness(planRuns({ manifest, gold, roles: ["baseline_1", "baseline_2"] }), baseline.rows);
  if (whole.missing.length > 0) return { unverified: "its baseline misses rows" };
  return recordedPasses(baseline);
}
var MOST_PROBES = 100;
function probesOf(gates) {
  return gates.flatMap(({ row, verdict, value, n, why }) => {
    const isDeclared = n > 0 || verdict !== "not_measured";
    if (!Object.hasOwn(ROWS, row) || !isProbed(row) || !isDeclared) return [];
    const said = verdict === "pass" || verdict === "not_measured" ? verdict : "fail";
    const bad = { name: row, ok: false, why };
    const details = said === "fail" ? Array(Math.max(1, Math.min(n, value ?? 1, MOST_PROBES))).fill(bad) : [];
    return { row, verdict: said, value, n: Math.max(n, details.length), why, details };
  });
}
var ROWS_BYTES = 256 * 1024 * 1024;
async function rowsBeside(result) {
  const file = join(dirname(result), "rows.jsonl");
  const bytes = await readBounded(file, ROWS_BYTES).catch(() => null);
  return bytes === null ? null : bytes.toString("utf8");
}

// src/commands/gate-evidence.ts
import { resolve as resolve2 } from "node:path";
import ms from "ms";

// src/commands/named-baseline.ts
import { resolve } from "node:path";
var BASELINE_BYTES = 128 * 1024 * 1024;
async function baselineOfDigest(world, manifest, digest, file) {
  const { baseline: declared } = manifest;
  const path = file ?? (declared && "path" in declared ? resolve(manifest.base, declared.path) : null);
  if (path !== null) {
    const full = resolve(world.cwd, path);
    const input = {
      file: shownPath(world, full),
      reason: "baseline_unavailable",
      maxBytes: BASELINE_BYTES
    };
    const bytes = await readSource(world, full, input).catch((error) => error);
    if (bytes instanceof Error) return { absent: `The baseline can not be read: ${bytes.message}` };
    return digestOf(bytes) === digest ? { text: bytes.toString("utf8") } : { absent: `${input.file} is not the baseline that the result names` };
  }
  if (!declared || !("artifact" in declared)) return { absent: "The manifest names no baseline" };
  if (!world.github) return { absent: "Without a GitHub token the baseline artifact can not be fetched" };
  const { findBaseline } = await import("./artifacts-XPJMSW3W.js");
  const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
  const query = { artifact, workflow, branch, maxAgeMs, now: world.clock.now(), digest };
  const found = await findBaseline(world.github, query);
  return "unavailable" in found ? { absent: found.unavailable } : { text: found.text };
}

// src/commands/gate-evidence.ts
async function findGateEvidence(world, manifest, { evidence, baseline }) {
  const found = evidence === void 0 ? await ofThisRun(world) : await ofFile(world, evidence);
  if (!found) return NOTHING_FOUND;
  const { text, place, rows } = found;
  const result = parseResult(text, place, "not_comparable");
  const faults = [
    ...result.command === "gate" ? [] : [`a result of ${result.command}; expected one of gate`],
    ...result.name === manifest.name ? [] : [`a result of the rollout "${result.name}"; expected "${manifest.name}"`],
    ...result.evaluated.pins_baseline === manifest.pinsDigest.baseline ? [] : ["evaluated beside other baseline pins than the manifest names; run the gate again"],
    ...result.command === "gate" ? contradictionsOf(result) : [],
    ...strangeOrigin(world, result)
  ];
  if (faults.length > 0) refuse(faults);
  const said = verdictOf(result);
  const isBet = mayGoUpOn(said.reason) && result.evaluated.pins_canary === manifest.pinsDigest.canary;
  const verdict = isBet ? await verified({ result, rows, place }) : said;
  const { stops, evaluated } = result;
  return {
    judged: {
      phase: null,
      verdict,
      digest: digestOf(text),
      ...rows !== null && { rowsDigest: digestOf(rows) },
      rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
    },
    evaluated: evaluated.pins_canary
  };
  function refuse(messages) {
    const problems = messages.map((message) => ({ file: place, line: 1, column: 1, message, severity: "error" }));
    throw new InputError("not_comparable", problems, manifest.name);
  }
  async function verified(claimed) {
    if (!hasGold(manifest)) return refuse(["the manifest has no gold set to compute its verdict from again"]);
    const inputs = { manifest, gold: await loadGoldSet(world, manifest) };
    const again = await recompute(claimed, inputs, (digest) => baselineOfDigest(world, manifest, digest, baseline), {
      anyManifest: true
    });
    if ("unverified" in again) return refuse([`can not be verified: ${again.unverified}; run the gate again`]);
    const { max_age } = manifest.evidence;
    const age = world.clock.now() - Math.min(again.measuredAt, Date.parse(result.finished_at));
    if (age < -CLOCKS_DIFFER_MS) return refuse([`was measured at ${result.finished_at}, which has not come yet`]);
    if (age > max_age) {
      const told = `was measured ${ms(age, { long: true })} ago; expected at most ${ms(max_age, { long: true })}`;
      return refuse([`${told} (evidence.max_age); run the gate again`]);
    }
    return rankOf(again.verdict.reason) > rankOf(said.reason) ? { ...again.verdict, exit: exitOf(again.verdict.decision, again.verdict.reason) } : said;
  }
}
function rankOf(reason) {
  return isGreen(reason) ? 0 : mayGoUpOn(reason) ? 1 : 2;
}
function strangeOrigin({ github }, { run }) {
  const here = github && `${github.owner}/${github.repo}`;
  const isOther = here !== null && run !== null && run.repository.toLowerCase() !== here.toLowerCase();
  return isOther ? [`a result of the repository ${run.repository}; expected ${here}`] : [];
}
var CLOCKS_DIFFER_MS = 5 * 6e4;
var NOTHING_FOUND = {
  judged: {
    phase: null,
    verdict: { decision: "error", reason: "not_measured", exit: EXIT.unmeasurable, why: "No gate's result was found." },
    digest: null,
    rows: []
  },
  evaluated: null
};
async function ofFile(world, file) {
  refuseDoubtful(world, [file], "Leave --evidence out: the artifact of this run is read.");
  const path = resolve2(world.cwd, file);
  const bytes = await readInput(path, { file, reason: "not_comparable", maxBytes: RESULT_BYTES });
  return { text: bytes.toString("utf8"), place: file, rows: await rowsBeside(path) };
}
async function ofThisRun({ github }) {
  if (!github?.run) return null;
  const { fetchResultArtifact } = await import("./artifacts-XPJMSW3W.js");
  const fetched = await fetchResultArtifact(github, Number(github.run.id), RESULT_ARTIFACT);
  if (!("unavailable" in fetched)) return { text: fetched.text, place: fetched.url, rows: fetched.rows };
  if (fetched.absent) return null;
  throw new UnmeasurableError("not_measured", fetched.unavailable);
}
var DECISION_OF = {
  all_green: "pass",
  warnings: "warn",
  evidence_thin: "warn",
  soft_stop: "warn",
  gate_failed: "fail",
  hard_stop: "fail",
  frozen: "fail"
};
function verdictOf({ decision, reason_code: reason, why }) {
  return { decision, reason, exit: exitOf(decision, reason), why };
}
function exitOf(decision, reason) {
  if (isGreen(reason)) return EXIT.ok;
  if (reason === "frozen") return EXIT.hold;
  return decision === "fail" ? EXIT.failed : decision === "error" ? EXIT.unmeasurable : EXIT.hold;
}
function contradictionsOf(result) {
  const { decision, reason_code: reason, gates, counts } = result;
  const expected = DECISION_OF[reason] ?? "error";
  const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`];
  if (!mayGoUpOn(reason)) return faults;
  if (gates.length === 0) {
    faults.push("holds no gate row, as the result of a shard; expected the result of gate --results over all shards");
  }
  if (counts.measured !== counts.planned) {
    faults.push(`measured ${counts.measured} of ${counts.planned} planned runs; expected all of them`);
  }
  const strange = strangersOf(result);
  return [...faults, ...strange.length > 0 ? strange : againstRows(result)];
}
function strangersOf({ gates, stops }) {
  const names = [...gates.filter(({ row }) => !findRow(row)), ...stops.filter(({ row }) => !findStop(row))].map(
    ({ row }) => row
  );
  return names.length === 0 ? [] : [`holds rows that this version does not know: ${names.join(", ")}; run the gate again`];
}
function againstRows({ reason_code: reason, gates, stops, counts, not_required, evidence }) {
  if (gates.length === 0) return [];
  const { reason: found, why } = decideGate({
    gates,
    stops,
    missing: 0,
    planned: counts.planned,
    manifest: { not_required, report_only: false, evidence: { inconclusive: evidence?.inconclusive ?? "hold" } },
    warnings: false,
    doubts: []
  });
  const agrees = found === reason || found === "all_green" && reason === "warnings";
  return agrees ? [] : [`says ${reason}, but its rows say ${found}: ${why}`];
}

export {
  recompute,
  rowsBeside,
  baselineOfDigest,
  findGateEvidence,
  contradictionsOf
};
