import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  showAgainst,
  showNumber
} from "./chunk-ETUVS4H2.js";
import {
  routerProblems,
  sourceProblems
} from "./chunk-EQAPSHRS.js";
import {
  sayGreatest
} from "./chunk-ASWKTARK.js";
import "./chunk-TITLVVZB.js";
import {
  estimate,
  showEstimate
} from "./chunk-6Z4QVTU3.js";
import {
  notice,
  warning
} from "./chunk-SSNBQY7H.js";
import {
  ROW_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  splitRows
} from "./chunk-KSWZ7BVE.js";
import "./chunk-EO4RRJ2V.js";
import {
  phasesOf
} from "./chunk-LAR22WVF.js";
import "./chunk-DQQTAIFP.js";
import {
  plannedRounds
} from "./chunk-NKBVVFZD.js";
import "./chunk-NV47Y5AJ.js";
import {
  planRuns
} from "./chunk-5IZNSQOS.js";
import "./chunk-3GNGYXTN.js";
import {
  baseline,
  manifest,
  window
} from "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
import {
  evaluatedOf,
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  asContracted,
  hasGold,
  loadGoldSet,
  loadTrustedManifest,
  openTrustedCalendar,
  reads,
  unjudgeable
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import {
  LIVE_ROW_IDS,
  ROWS
} from "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
import {
  InputError,
  showProblem
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/validate.ts
import { resolve } from "node:path";

// src/commands/predictions.ts
async function predictionNotes(manifest2, expected) {
  const notes = await Promise.all(phasesOf(manifest2).map((phase) => phaseNotes(manifest2, phase, expected)));
  return notes.flat();
}
async function phaseNotes(manifest2, phase, { of, perSecond, forecast }) {
  const canaryPerSecond = (perSecond ?? 1) * (phase.mirror ?? phase.weight) / 100;
  const coming = Math.floor(canaryPerSecond * phase.window.max / 1e3);
  const { predictions, undetectable } = await forecast(phase, coming);
  const possible = predictions.filter(isPossible);
  const never = predictions.filter((prediction) => !isPossible(prediction)).map(({ row }) => row);
  const notes = possible.length > 0 ? [notice(sayPhase(phase, possible, of, { perSecond, canaryPerSecond }))] : [];
  const told = (text) => warning(`${manifest2.file}: phase ${phase.name}: ${text}`);
  if (never.length > 0) {
    const why = `at ${of} the row is outside its target, or too near to its line`;
    notes.push(told(`${never.join(", ")} can't pass: ${why}.`));
  }
  const late = possible.filter(({ requests }) => requests > coming).map(({ row }) => row);
  const within = `window.max (${sayDuration(phase.window.max / 1e3)}) brings ${grouped(coming)} canary requests ${atRate(perSecond)}`;
  if (late.length > 0) notes.push(told(`${within}: too few for ${late.join(", ")}.`));
  if (undetectable.length > 0) {
    const text = `${within}: it may not see ${undetectable.map(sayUnseen).join("; ")}.`;
    notes.push(perSecond === null ? notice(`Phase ${phase.name}: ${text}`) : told(text));
  }
  return notes;
}
function isPossible(prediction) {
  return prediction.requests !== null;
}
function sayPhase(phase, rows, of, rates) {
  const most = Math.max(...rows.map(({ requests }) => requests));
  const minimum = phase.window.min_requests;
  const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests);
  const parts = more.map(({ row, requests }) => `${ROW_WORDS[row].name} ${grouped(requests)}`);
  if (more.length < rows.length) {
    parts.push(`${more.length > 0 ? "every other row" : "every row"} min_requests, ${grouped(minimum)}`);
  }
  const time = `${sayDuration(most / rates.canaryPerSecond)} ${atRate(rates.perSecond)}`;
  const half = rates.perSecond === null ? "; twice as many take half as long" : "";
  return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join("; ")}. That is ${time}${half}.`;
}
function atRate(perSecond) {
  if (perSecond === null) return "at 1 request a second in all";
  const [count, unit] = perSecond >= 1 ? [perSecond, "second"] : [60 * perSecond, "minute"];
  const said = Number(count.toPrecision(2));
  return `at the log's ${said} ${said === 1 ? "request" : "requests"} a ${unit} in all`;
}
function sayUnseen({ row, line, detectableFrom }) {
  const { op, unit } = ROWS[row];
  const label = ROW_WORDS[row].name;
  const from = `${label} from ${showNumber(line, unit)}`;
  if (detectableFrom === null) return `${from} on`;
  return `${from} ${op === "<=" ? "up to" : "down to"} ${showAgainst(detectableFrom, line, unit)}`;
}
function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function sayDuration(seconds) {
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  const [count, unit] = seconds < 36 * 3600 ? [seconds / 3600, "h"] : [seconds / 86400, "days"];
  return `${Number(count.toFixed(1))} ${unit}`;
}

// src/commands/typical-forecasts.ts
var TYPICAL_FORECASTS = [
  {
    mirror: 1,
    weight: 0,
    min_requests: 200,
    requests: 864,
    beyond: { delta_s_drift_p95: 222, latency_p95: 508, error_rate: 520 },
    undetectable: [
      { row: "latency_p95", line: 1.3, detectableFrom: 1.384833620930173 },
      { row: "error_rate", line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: "tool_success", line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: "cost_per_solved", line: 1.2, detectableFrom: 1.224467505038387 }
    ]
  },
  {
    mirror: null,
    weight: 5,
    min_requests: 500,
    requests: 4320,
    beyond: { latency_p95: 508, error_rate: 520 },
    undetectable: []
  },
  { mirror: null, weight: 25, min_requests: 1e3, requests: 21600, beyond: {}, undetectable: [] },
  { mirror: null, weight: 50, min_requests: 1e3, requests: 43200, beyond: {}, undetectable: [] },
  { mirror: null, weight: 100, min_requests: 1e3, requests: 86400, beyond: {}, undetectable: [] },
  {
    mirror: 1,
    weight: 0,
    min_requests: 1e3,
    requests: 864,
    beyond: {},
    undetectable: [
      { row: "latency_p95", line: 1.3, detectableFrom: 1.384833620930173 },
      { row: "error_rate", line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: "tool_success", line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: "cost_per_solved", line: 1.2, detectableFrom: 1.2216118626869779 }
    ]
  },
  { mirror: 5, weight: 0, min_requests: 1e3, requests: 4320, beyond: {}, undetectable: [] },
  { mirror: 10, weight: 0, min_requests: 1e3, requests: 8640, beyond: {}, undetectable: [] },
  { mirror: 100, weight: 0, min_requests: 1e3, requests: 86400, beyond: {}, undetectable: [] },
  {
    mirror: null,
    weight: 1,
    min_requests: 1e3,
    requests: 864,
    beyond: {},
    undetectable: [
      { row: "latency_p95", line: 1.3, detectableFrom: 1.3848336452066332 },
      { row: "error_rate", line: 0.01, detectableFrom: 0.017361111111111112 },
      { row: "tool_success", line: 0.98, detectableFrom: 0.9791666666666666 },
      { row: "cost_per_solved", line: 1.2, detectableFrom: 1.2196984460025637 }
    ]
  },
  { mirror: null, weight: 5, min_requests: 1e3, requests: 4320, beyond: {}, undetectable: [] },
  { mirror: null, weight: 10, min_requests: 1e3, requests: 8640, beyond: {}, undetectable: [] },
  { mirror: null, weight: 20, min_requests: 1e3, requests: 17280, beyond: {}, undetectable: [] },
  {
    mirror: null,
    weight: 75,
    min_requests: 1e3,
    requests: 64800,
    beyond: { latency_p95: 1793, cost_per_solved: 1162 },
    undetectable: []
  }
];

// src/commands/typical-traffic.ts
function typicalTraffic(manifest2) {
  const known = isAsTheRunbook(manifest2) ? TYPICAL_FORECASTS : [];
  return {
    of: "a typical service's figures",
    perSecond: null,
    forecast(phase, requests) {
      const found = known.find((entry) => isOf(entry, phase, requests));
      return found ? asForecast(found, manifest2, phase) : computed(manifest2, phase, requests);
    }
  };
}
var MEASURED = LIVE_ROW_IDS.filter((row) => ROWS[row].live?.from === "requests");
function isAsTheRunbook({ evidence, targets, not_required, window: window2 }) {
  return evidence.alpha === 0.05 && evidence.live === "required" && MEASURED.every((row) => targets[row] === void 0 || targets[row] === ROWS[row].target) && Object.keys(not_required).length === 0 && !window2?.segments.some((segment) => typeof segment === "object" && segment.gate);
}
function isOf(entry, { mirror, weight, window: window2 }, requests) {
  return entry.mirror === mirror && entry.weight === weight && entry.min_requests === window2.min_requests && entry.requests === requests;
}
function asForecast({ beyond, undetectable, min_requests }, manifest2, phase) {
  const rows = [...MEASURED, ...splitRows(manifest2, phase)];
  const predictions = rows.map((row) => ({ row, requests: beyond[row] ?? min_requests }));
  return { predictions, undetectable };
}
async function computed(manifest2, phase, requests) {
  const [{ forecastFrom }, { typicalFigures }] = await Promise.all([
    import("./forecast-GOZYWYTK.js"),
    import("./typical-figures-SEOGLQGP.js")
  ]);
  return forecastFrom(typicalFigures(), { manifest: manifest2, phase, requests });
}

// src/commands/validate.ts
var description = {
  summary: "check manifest, gold set and calendar; say what the plan will need",
  topic: "begin",
  examples: ["rollout-gate validate", "rollout-gate validate --baseline eval/baseline.json"],
  flags: {
    manifest,
    baseline: { ...baseline, meaning: `${baseline.meaning}; its noise tells what the gold set can't resolve` },
    window: { ...window, meaning: "request logs (JSONL, .gz, globs, URLs) that tell what the phases will need" }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: "read" }
};
async function validate(world, options) {
  const conclude = startResult(world, "validate");
  const manifest2 = asContracted(await loadTrustedManifest(world, options.manifest, { reads }));
  const unset = manifest2.unset.map(({ problem }) => problem);
  const problems = [
    ...manifest2.warnings,
    ...unset,
    ...routerProblems(manifest2, phasesOf(manifest2)),
    ...sourceProblems(manifest2)
  ];
  const gold = await collecting(problems, async () => hasGold(manifest2) ? loadGoldSet(world, manifest2) : null);
  await collecting(problems, () => checkCalendar(world, manifest2));
  if (gold) problems.push(...gold.warnings, ...unjudgeable(manifest2, gold));
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new InputError(reasonOf(errors, manifest2), problems, manifest2.name);
  for (const problem of problems) world.log.warning(showProblem({ ...problem, severity: "error" }));
  const live = (rows) => liveNotes(world, manifest2, options, rows);
  const notes = gold ? await planNotes(world, manifest2, gold, options, live) : [notice("The manifest has no gold set: gate and baseline need one."), ...await live(null)];
  for (const note of notes) world.log[note.level === "warning" ? "warning" : "info"](note.text);
  const verdict = {
    decision: "pass",
    reason: "all_green",
    exit: EXIT.ok,
    why: `${manifest2.file} is valid.`
  };
  const result = conclude(verdict, {
    name: manifest2.name,
    evaluated: evaluatedOf(manifest2, { gold: gold?.digest ?? null }),
    notes,
    problems
  });
  return { result, publish: false, uploads: [] };
}
function reasonOf(errors, manifest2) {
  return hasGold(manifest2) && errors.some((problem) => problem.file.endsWith(".jsonl")) ? "gold_invalid" : "manifest_invalid";
}
async function collecting(problems, load) {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return void 0;
  }
}
async function checkCalendar(world, manifest2) {
  if (manifest2.freeze) await openTrustedCalendar(world, resolve(manifest2.base, manifest2.freeze.calendar));
}
async function planNotes(world, manifest2, gold, options, live) {
  if (!hasGold(manifest2)) return [];
  const onDisk = options.baseline !== void 0 || manifest2.baseline !== void 0 && "path" in manifest2.baseline;
  const known = onDisk ? await baselineOnDisk(world, { manifest: manifest2, gold }, options) : NOTHING_KNOWN;
  const roles = manifest2.gold.interleave === "none" ? ["canary"] : ["canary", "interleaved"];
  const usual = estimate(planRuns({ manifest: manifest2, gold, roles: [...roles] }), manifest2, known.experience);
  const rounds = plannedRounds(manifest2, known.rows ?? []);
  return [
    ...known.absent,
    notice(`${showEstimate(usual)}.${sayGreatest(usual, rounds, { manifest: manifest2 }, known.experience)}`),
    ...known.resolutions,
    ...await live(known.rows)
  ];
}
var NOTHING_KNOWN = { absent: [], rows: null, experience: null, resolutions: [] };
async function baselineOnDisk(world, inputs, options) {
  const { knownBaseline } = await import("./known-baseline-E4476X77.js");
  return knownBaseline(world, inputs, options.baseline);
}
async function liveNotes(world, manifest2, { window: window2 }, rows) {
  if (!manifest2.phases && !manifest2.window && !manifest2.router && window2.length === 0) return [];
  return predictionNotes(manifest2, await expectedTraffic(world, manifest2, window2, rows));
}
async function expectedTraffic(world, manifest2, window2, rows) {
  if (window2.length === 0 && rows === null) return typicalTraffic(manifest2);
  const { expectedFromLog, expectedFromRows } = await import("./expected-XDCESKF2.js");
  return window2.length > 0 || rows === null ? expectedFromLog(world, manifest2, window2) : expectedFromRows(manifest2, rows);
}
export {
  description,
  validate
};
