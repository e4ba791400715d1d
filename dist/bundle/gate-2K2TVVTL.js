import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  roundsAsked,
  sayGreatest,
  sayNext,
  sayRounds
} from "./chunk-ASWKTARK.js";
import {
  counted
} from "./chunk-TITLVVZB.js";
import {
  resolutionNotes
} from "./chunk-33FBZGXX.js";
import {
  alike,
  clearAmong,
  decideGate,
  goldCase,
  inOneRound,
  recordedPasses,
  standingOf
} from "./chunk-Y7VJIR5N.js";
import {
  RESULT_ARTIFACT,
  resultUpload
} from "./chunk-IXHWTY5R.js";
import "./chunk-CFYBXHA2.js";
import {
  SNIPPETS,
  doubtsAbout,
  measure,
  measuredFindings,
  notesOnRows,
  openAsking,
  readSnippets,
  refuseFailingBaseline,
  tellEstimate
} from "./chunk-62XIGWYH.js";
import "./chunk-LATPALFJ.js";
import {
  estimate,
  experienceOf,
  greatestCost
} from "./chunk-6Z4QVTU3.js";
import {
  notice,
  tell,
  warning
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import {
  guardOf,
  probeAll
} from "./chunk-DQQTAIFP.js";
import {
  findComparableBaseline,
  resolutionOf
} from "./chunk-WTBSHEF3.js";
import {
  judgeGold,
  lostLanguages,
  rowsOfPass
} from "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import {
  plannedRounds
} from "./chunk-NKBVVFZD.js";
import {
  armOf,
  sum
} from "./chunk-YOYLLBYC.js";
import {
  targetOf
} from "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-QSUSUKPA.js";
import {
  readRows,
  runId
} from "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import {
  planRuns
} from "./chunk-5IZNSQOS.js";
import "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-NSVXDERH.js";
import "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import "./chunk-MJSFZ67A.js";
import {
  baseline,
  manifest,
  out,
  resume
} from "./chunk-QI7OMH34.js";
import {
  files,
  shard
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  loadInputs,
  openTrustedCalendar
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import {
  refuseDoubtful
} from "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import {
  ROWS,
  SCORE_ROW,
  findRow
} from "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/gate.ts
import { dirname, join, resolve as resolve2 } from "node:path";

// src/commands/annotate.ts
function annotate(manifest2, table, probes, goldFile) {
  const failing = table.gates.filter((row) => row.verdict === "fail");
  const onManifest = failing.flatMap(
    (row) => placesOf(row, probes).map((place) => problemAt(manifest2, place.path, place.why))
  );
  const quality = failing.some((row) => row.gate === "G2");
  const onGold = quality ? table.lost.map((item) => goldProblem(goldFile, item)) : [];
  return [...onManifest, ...onGold];
}
function placesOf(row, probes) {
  const details = probes.find((outcome) => outcome.row === row.row)?.details.filter((detail) => !detail.ok) ?? [];
  if (details.length > 0) {
    return details.map(({ path, name, why }) => ({
      path: path ?? [sectionOf(row.row)],
      why: `${row.row}: ${name}: ${why}`
    }));
  }
  return [{ path: pathOf(row), why: `${row.row}: ${row.why}` }];
}
function pathOf(row) {
  if (row.source === "manifest") return ["targets", row.row];
  const { pointsAt } = findRow(row.row) ?? {};
  return pointsAt ? ["arms", "canary", pointsAt] : ["arms", "canary"];
}
function sectionOf(row) {
  return findRow(row)?.declaredBy ?? "arms";
}
function problemAt(manifest2, path, message) {
  return { file: manifest2.file, ...manifest2.locate(path), message, severity: "error" };
}
function goldProblem(file, { line, qid, what }) {
  return { file, line, column: 1, message: `${qid}: ${what}`, severity: "warning" };
}

// src/commands/gather-answers.ts
import { resolve } from "node:path";

// src/commands/ask-in-rounds.ts
async function askInRounds(world, inputs, options, { roles, recorded, http, inputOf }) {
  const { manifest: manifest2 } = inputs;
  const plan = planRuns({ ...inputs, roles });
  const about = { inputs, plan, inputOf };
  const experience = recorded.length > 0 ? experienceOf(recorded, manifest2.prices) : null;
  const usual = estimate(plan, manifest2, experience);
  tellEstimate(world, usual, sayGreatest(usual, plannedRounds(manifest2, recorded), inputs, experience));
  const ask = await openAsking(world, inputs, { out: options.out, plan, http });
  const isClear = (sofar) => clearAmong(sofar, about).length > 0;
  const first = await ask({ plan, resume: options.resume, experience, isClear });
  const rows = new Map([...first.before, ...first.rows].map((row) => [runId(row), row]));
  const notes = [...first.aboutAsking];
  let standing = standingOf([...rows.values()], about);
  let refused = null;
  while (standing.next && refused === null) {
    refused = whyNotBegun(standing, [...rows.values()], { inputs, recorded });
    if (refused !== null) break;
    const { plan: next, missing } = standing.next;
    const learned = experienceOf([...rows.values()], manifest2.prices);
    world.log.info(sayNext(standing, estimate({ runs: missing }, manifest2, learned)));
    const round = standing.rounds.length + 1;
    const more = await unlessUnmeasurable(
      () => ask({ plan: next, resume: true, experience: learned, label: `asking, round ${round}` })
    );
    if ("rows" in more) {
      for (const row of more.rows) rows.set(runId(row), row);
      notes.push(...more.aboutAsking);
    }
    const after = standingOf([...rows.values()], about);
    if (after.rounds.length === standing.rounds.length) refused = whyNotWhole(after, round, more);
    standing = after;
  }
  return { standing, notes: [...notes, ...notesOnRows(standing.rows, manifest2)], refused };
}
async function unlessUnmeasurable(tell2) {
  try {
    return await tell2();
  } catch (error) {
    if (error instanceof UnmeasurableError) return { failure: error };
    throw error;
  }
}
function whyNotBegun({ next }, rows, { inputs, recorded }) {
  const { max_cost_usd: limit, concurrency } = inputs.manifest.gold;
  if (limit === void 0) return null;
  const cost = greatestCost(next.missing, [...recorded, ...rows], concurrency);
  if (cost === null)
    return "A further round was not begun: no reply tells its cost, so that max_cost_usd could not be kept to.";
  const left = limit - sum(rows.map((row) => row.cost_usd ?? 0));
  if (cost <= left) return null;
  return `A further round was not begun: it may cost $${cost.toFixed(4)}, and $${left.toFixed(4)} is left of max_cost_usd.`;
}
function whyNotWhole({ next }, round, more) {
  const lead = `Round ${round} counts for nothing`;
  if ("failure" in more) return `${lead}: ${more.failure.message}.`;
  const { missing, plan } = next;
  if (missing.length === 0) return `${lead}: the baseline arm failed on more than 5 % of its runs.`;
  return `${lead}: ${missing.length} of its ${counted(plan.runs.length, "run")} have no row; --resume goes on with it.`;
}

// src/commands/gather-answers.ts
async function gatherAnswers(world, inputs, options, found, { http, inputOf }) {
  const roles = rolesOf(inputs, found);
  const recorded = "baseline" in found ? rowsOfPass(found.baseline, "baseline_1") : [];
  if (options.shard) {
    const experience = recorded.length > 0 ? experienceOf(recorded, inputs.manifest.prices) : null;
    const { plan, rows, missing, notes } = await measure(world, inputs, options, { roles, experience, http });
    return { runs: plan.runs, rows, missing, notes, input: inputOf(rows, []) };
  }
  const asked = options.results.length > 0 ? mergedRounds(world, inputs, options, inputOf) : await askInRounds(world, inputs, options, { roles, recorded, http, inputOf });
  return evaluated(inputs, asked);
}
function evaluated(inputs, { standing, notes, refused }) {
  const { first, runs, rows, clear } = standing;
  const input = clear.length > 0 ? alike(standing.input) : standing.input;
  refuseFailingBaseline(input.rows.baseline);
  const rounds = roundsAsked(standing, inputs, refused);
  const missing = clear.length > 0 ? [] : first.missing;
  return { runs, rows, missing, rounds, input, notes: [...notes, ...sayRounds(standing, rounds)] };
}
function rolesOf({ manifest: manifest2 }, found) {
  if ("absent" in found) return ["canary", "baseline_1", "baseline_2"];
  return manifest2.gold.interleave === "none" ? ["canary"] : ["canary", "interleaved"];
}
function mergedRounds(world, inputs, options, inputOf) {
  const { manifest: manifest2, gold } = inputs;
  refuseDoubtful(world, options.results, "Let gate ask the questions here, or merge the shards on another event.");
  const { header, rows } = readRows(options.results.map((file) => resolve(world.cwd, file)));
  const now = { manifest: manifest2.digest, gold: gold.digest, pins_canary: manifest2.pinsDigest.canary };
  const changed = Object.entries(now).filter(([key, digest]) => header[key] !== digest);
  if (changed.length > 0) {
    const message = `asked for another ${changed.map(([key]) => key).join(", ")} than is judged now`;
    throw new InputError(
      "not_comparable",
      options.results.map((file) => ({ file, line: 1, column: 1, severity: "error", message }))
    );
  }
  const plan = planRuns({ manifest: manifest2, gold, roles: header.plan.roles });
  const isSharded = header.plan.shard !== null;
  const standing = standingOf(rows, {
    inputs,
    plan,
    inputOf: isSharded ? (...of) => inOneRound(inputOf(...of)) : inputOf
  });
  if (isSharded) return { standing, notes: [], refused: "Shards are asked in one round." };
  return { standing, notes: [], refused: standing.next && "With --results nothing more is asked." };
}
function notAsked(inputOf) {
  const notes = ["No question was asked, because secrets or services are missing."];
  return { runs: [], rows: [], missing: [], notes, input: inputOf([], []) };
}

// src/commands/gate.ts
var description = {
  summary: "judge the canary on the gold set",
  topic: "judge",
  examples: [
    "rollout-gate gate --baseline eval/baseline.json",
    "rollout-gate gate --shard 2/4",
    "rollout-gate gate --results part*/rows.jsonl"
  ],
  flags: {
    manifest,
    out,
    baseline,
    resume,
    shard: shard({ meaning: "ask only the I-th of N parts of the gold set" }),
    results: files({
      meaning: "rows.jsonl of shards, judged together; nothing is asked",
      input: "rows.jsonl files of shards, one a line"
    })
  },
  files: ["result.json", "rows.jsonl", "predicate.json", "report.md", "report.html"],
  artifacts: [RESULT_ARTIFACT],
  changes: [],
  publishes: "from a job",
  permissions: { contents: "read", actions: "read" },
  toPublish: { "pull-requests": "write", checks: "write" }
};
var SHOWN_ITEMS = 3;
var SHOWN_WARNINGS = 3;
async function gate(world, options) {
  const conclude = startResult(world, "gate");
  const inputs = await loadInputs(world, options.manifest);
  const http = world.http(guardOf(inputs.manifest));
  try {
    const found = await findComparableBaseline(world, inputs, options.baseline);
    const notes = [...inputNotes(inputs), ...baselineNotes(inputs, found)];
    tell(world, notes);
    const probes = await probeAll(world, inputs.manifest, http, (path) => openTrustedCalendar(world, path));
    const fence = brokenFence(probes);
    const recorded = "baseline" in found ? recordedPasses(found.baseline) : null;
    const inputOf = goldCase(inputs, { recorded, probes });
    const measured = fence ? notAsked(inputOf) : await gatherAnswers(world, inputs, options, found, { http, inputOf });
    const about = findingsOf(inputs, found, measured, world);
    notes.push(...measured.notes.map(notice));
    if (options.shard)
      return shardOutcome(conclude, about, { ...options, hidesTexts: hidesTexts(inputs) }, measured, notes);
    const table = judgeGold(measured.input);
    notes.push(...languageNotes(table, inputs));
    const verdict = decideGate({
      gates: table.gates,
      stops: table.stops,
      missing: measured.missing.length,
      planned: measured.runs.length,
      manifest: inputs.manifest,
      warnings: notes.some((note) => note.level === "warning"),
      doubts: doubtsAbout(table)
    });
    const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), notes });
    const asked = askedOf(inputs, found, measured, { ...options, cwd: world.cwd });
    return { result, asked, publish: true, uploads: [uploadOf(options)] };
  } catch (error) {
    if (!(error instanceof UnmeasurableError) || !inputs.manifest.report_only) throw error;
    const verdict = { decision: "error", reason: error.reason, exit: EXIT.ok, why: error.message };
    const result = conclude(verdict, { name: inputs.manifest.name, report_only: true });
    return { result, publish: true, uploads: [uploadOf(options)] };
  } finally {
    await http.close();
  }
}
function brokenFence(probes) {
  return probes.some(({ row, verdict }) => verdict !== "pass" && ROWS[row].beforeAsking);
}
function findingsOf(inputs, found, measured, world) {
  const source = "source" in found ? found.source : null;
  return {
    ...measured.rounds && { rounds: measured.rounds },
    ...measuredFindings(inputs, measured, { baseline: source?.digest ?? null }),
    report_only: inputs.manifest.report_only,
    baseline_source: source ?? (measured.rows.length > 0 ? measuredNow(world) : null)
  };
}
function measuredNow(world) {
  return { kind: "measured_now", created_at: new Date(world.clock.now()).toISOString(), digest: null, url: null };
}
function inputNotes({ manifest: manifest2, gold }) {
  return [manifest2.warnings, gold.warnings].flatMap((warnings) => {
    const more = warnings.length - SHOWN_WARNINGS;
    const shown = warnings.slice(0, SHOWN_WARNINGS).map(({ file, line, message }) => warning(`${file}:${line}: ${message}`));
    return more > 0 ? [...shown, warning(`${warnings[0]?.file}: ${more} more warnings; validate lists them.`)] : shown;
  });
}
function baselineNotes({ manifest: manifest2, gold }, found) {
  if ("absent" in found) return [notice(`${found.absent} The baseline arm is measured now.`)];
  const { items } = gold;
  const rows = rowsOfPass(found.baseline, "baseline_1");
  const size = { items: items.length, runs: rows.length, first: armOf(rows) };
  return [...found.notes.map(notice), ...resolutionNotes(resolutionOf(manifest2, found.baseline.noise, size))];
}
function languageNotes({ languages }, { manifest: manifest2 }) {
  const target = targetOf(manifest2, SCORE_ROW).threshold;
  return lostLanguages(languages, { target, alpha: manifest2.evidence.alpha }).map(
    ({ lang, lost, items }) => warning(
      `${lang ?? "Items without a language"}: ${lost.toFixed(1)} points lost on ${items} items, chance ruled out; the gate judges all languages together.`
    )
  );
}
function shownOf(inputs, table, probes) {
  const { manifest: manifest2, gold } = inputs;
  return {
    gates: table.gates,
    stops: table.stops,
    metrics: table.metrics,
    worst: hidesTexts(inputs) ? [] : table.lost.slice(0, SHOWN_ITEMS),
    missed_claims: hidesTexts(inputs) ? [] : table.missed_claims,
    languages: table.languages,
    worse_items: table.lost.length,
    problems: [...manifest2.warnings, ...gold.warnings, ...annotate(manifest2, table, probes, gold.file)]
  };
}
function hidesTexts({ manifest: manifest2 }) {
  return manifest2.report.texts === "none";
}
function askedOf({ manifest: manifest2, gold }, found, { input }, { results, cwd, out: out2 }) {
  const folders = results.length > 0 ? results.map((file) => dirname(resolve2(cwd, file))) : [resolve2(cwd, out2)];
  const recorded = "baseline" in found ? found.baseline.snippets ?? [] : [];
  const snippets = readSnippets(folders.map((each) => join(each, SNIPPETS)));
  for (const snippet of recorded) snippets.set(snippet.key, snippet);
  const { baseline: baseline2, canary } = input.rows;
  return { items: gold.items, lines: gold.lines, baseline: baseline2, canary, snippets, texts: manifest2.report.texts };
}
function shardOutcome(conclude, about, { shard: shard2, out: out2, hidesTexts: hidesTexts2 }, { missing, runs }, notes) {
  const part = `Shard ${shard2?.index} of ${shard2?.count}`;
  const verdict = missing.length > 0 ? {
    decision: "error",
    reason: "rows_missing",
    exit: EXIT.unmeasurable,
    why: `${part}: ${missing.length} of ${runs.length} runs have no row.`
  } : {
    decision: "warn",
    reason: "evidence_thin",
    exit: EXIT.ok,
    why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
  };
  const upload = {
    name: `rollout-gate-shard-${shard2?.index}`,
    files: ["rows.jsonl", ...hidesTexts2 ? [] : [SNIPPETS]],
    root: out2
  };
  return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] };
}
function uploadOf(options) {
  return resultUpload(RESULT_ARTIFACT, options, ["rows.jsonl"]);
}
export {
  description,
  gate
};
