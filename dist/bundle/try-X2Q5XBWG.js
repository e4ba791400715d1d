import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  guardOf
} from "./chunk-DQQTAIFP.js";
import {
  compileMeasure
} from "./chunk-QSUSUKPA.js";
import "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-5IZNSQOS.js";
import {
  openEmbedder
} from "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-3GNGYXTN.js";
import {
  compileAsk
} from "./chunk-72L4YLEV.js";
import {
  newNonce
} from "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import {
  fieldLines,
  foundFields,
  pinsHeader
} from "./chunk-V4MZJBAL.js";
import "./chunk-MJSFZ67A.js";
import {
  manifest
} from "./chunk-QI7OMH34.js";
import {
  text
} from "./chunk-Q3MQWKGK.js";
import {
  evaluatedOf,
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  loadInputs
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
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import {
  suggestion
} from "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  flagError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/try.ts
var description = {
  summary: "ask each version one question; show what was found",
  topic: "begin",
  examples: ["rollout-gate try", "rollout-gate try --qid refund-window"],
  flags: {
    manifest,
    qid: text("QID", { meaning: "which question; else the first that has an answer" })
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: "read" }
};
var ARMS = [
  ["baseline", "baseline_1"],
  ["canary", "canary"]
];
async function tryOne(world, options) {
  const conclude = startResult(world, "try");
  const inputs = await loadInputs(world, options.manifest);
  const item = itemOf(inputs, options.qid);
  const http = world.http(guardOf(inputs.manifest));
  const tried = [];
  try {
    for (const [arm, role] of ARMS) tried.push(await tryArm(world, inputs, http, { arm, role, item }));
  } finally {
    await http.close();
  }
  const failed = tried.filter(({ row }) => row.error !== null);
  const missing = [...new Set(tried.flatMap((each) => each.missing))];
  const cost = tried.reduce((sum, { row }) => sum + (row.cost_usd ?? 0), 0);
  const lines = [
    `${item.qid}: ${oneLine(item.question)}`,
    ...tried.flatMap(({ lines: lines2 }) => ["", ...lines2]),
    "",
    ...cost > 0 ? [`It cost $${cost.toPrecision(2)} for ${tried.length} requests.`] : [],
    failed.length > 0 ? "Next: mend what is said above, then try again." : missing.length > 0 ? missing.includes("response.pins") ? `Next: let each reply show its pins, as the header ${pinsHeader(inputs.manifest.arms.baseline.pins)}` : `Next: say in ${inputs.manifest.file} where ${missing.join(", ")} ${missing.length === 1 ? "stands" : "stand"}; rollout-gate try shows it again.` : "Next: rollout-gate baseline, then gate --baseline out/baseline.json",
    ""
  ];
  const findings = {
    name: inputs.manifest.name,
    evaluated: evaluatedOf(inputs.manifest, { gold: inputs.gold.digest }),
    counts: { planned: tried.length, measured: tried.length - failed.length, failed: failed.length }
  };
  const result = failed.length > 0 ? conclude(
    {
      decision: "error",
      reason: "service_unreachable",
      exit: EXIT.unmeasurable,
      why: failed[0].row.error.message
    },
    findings
  ) : missing.length > 0 ? conclude(
    {
      decision: "error",
      reason: "manifest_invalid",
      exit: EXIT.invalid,
      why: `Not found in the replies: ${missing.join(", ")}.`
    },
    findings
  ) : conclude(
    {
      decision: "pass",
      reason: "all_green",
      exit: EXIT.ok,
      why: "Both versions answer, and everything that is needed was found."
    },
    findings
  );
  return { result, text: lines.join("\n"), uploads: [], publish: false };
}
function itemOf({ gold }, qid) {
  if (qid === void 0) return gold.items.find(({ answerable }) => answerable) ?? gold.items[0];
  const item = gold.items.find((item2) => item2.qid === qid);
  if (item) return item;
  throw flagError(
    `--qid ${qid}: no such item in ${gold.file}${suggestion(
      qid,
      gold.items.map((item2) => item2.qid)
    )}`
  );
}
async function tryArm(world, { manifest: manifest2 }, http, { arm, role, item }) {
  const { clock, signal } = world;
  const door = { http, lane: { turn: (attempt) => attempt() } };
  const once = { ...manifest2, request: { ...manifest2.request, retries: 0 } };
  const ask = compileAsk({ manifest: once, arm, door, clock, signal, nonce: newNonce() });
  const { history = [] } = item;
  const run = {
    role,
    item,
    qid: item.qid,
    question: item.question,
    phrasing: 0,
    seed: manifest2.gold.seeds[0],
    session: `try ${role}`
  };
  const answered = await ask({ ...run, history });
  const embedder = await openEmbedder({ provider: "hashing" }, { http, clock, signal, folder: "" });
  const row = await compileMeasure(manifest2, embedder)(run, answered);
  const heading = `${arm} at ${new URL(manifest2.arms[arm].url).host}`;
  if (!answered.reply) return { row, missing: [], lines: [heading, `  \u2717 ${row.error.message}`] };
  const { fields } = await foundFields(manifest2, answered.reply);
  const lines = [
    `${heading}, ${Math.round(answered.latency_ms ?? 0)} ms`,
    ...fieldLines(fields),
    ...judged(row, item),
    ...pinLines(row)
  ];
  return {
    row,
    missing: fields.filter((field) => !field.isFound && !field.optional && !isRefused(row, item, field.name)).map(({ name }) => `response.${name}`),
    lines
  };
}
var isRefused = ({ refusal }, { answerable }, name) => name === "citations" && (refusal || !answerable);
function judged(row, item) {
  const why = [
    item.answerable && item.gold_claim_substr.length > 0 && !row.contains_claim ? "the expected text is not in the answer" : "",
    item.answerable && row.refusal ? "it refuses" : "",
    item.answerable && !row.citation_hit && (item.target || item.targets || item.gold_citations.length > 0) ? "no citation of the right passage" : "",
    !item.answerable && !row.refusal ? `a refusal is right here; if it is one, add how it begins to gold.refusal: ${JSON.stringify(oneLine(row.answer).slice(0, 40))}` : ""
  ].filter((text2) => text2 !== "");
  const covered = row.coverage === null ? "" : `; right passage retrieved: ${(100 * row.coverage).toFixed(0)} %`;
  return [
    row.solved ? `  \u2713 correct by the gold set${covered}` : `  \u2717 not correct by the gold set: ${why.join(", ") || "see the fields above"}${covered}`
  ];
}
function pinLines({ pins, pins_seen }) {
  if (pins !== "mismatch") return [];
  const seen = Object.entries(pins_seen ?? {}).map(([name, value]) => `${name}=${oneLine(value)}`);
  return [`  \u2717 it runs other pins than the manifest says: ${seen.join(", ")}`];
}
var oneLine = (text2) => text2.slice(0, 200).replace(/[\p{C}\s]+/gu, " ");
export {
  description,
  tryOne
};
