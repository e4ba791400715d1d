import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  block
} from "./chunk-MHB2EZHA.js";
import {
  oneLine
} from "./chunk-JKVZZFYF.js";
import {
  from,
  lastResult
} from "./chunk-VT3B4UUJ.js";
import "./chunk-HG3LDSGL.js";
import {
  whyNot
} from "./chunk-SCBCD67Z.js";
import {
  readRowsFile
} from "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import {
  armOfRole
} from "./chunk-5IZNSQOS.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-UHFD66JV.js";
import {
  manifest
} from "./chunk-QI7OMH34.js";
import {
  plainText
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  loadInputs,
  shownPath
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
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import {
  suggestion
} from "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
import {
  InputError,
  flagError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/show.ts
import { join, resolve } from "node:path";
var description = {
  summary: "show every try of a gold question, and why it failed",
  topic: "see",
  examples: ["rollout-gate show refund-window", "rollout-gate show refund-window --from out/gate"],
  flags: {
    qid: plainText("QID", { meaning: "the question" }),
    from,
    manifest: { ...manifest, meaning: "where the gold set is named (default rollout.yml)" }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: "read" }
};
var WIDTH = 80;
var ARMS = [
  ["canary", "new version"],
  ["baseline", "current version"]
];
async function show(world, { qid, from: from2, manifest: manifest2 }) {
  const file = join(resolve(world.cwd, from2), "rows.jsonl");
  const read = readRowsFile(file);
  if (!read) throw flagError(`no rows.jsonl in ${from2}; run rollout-gate gate, or say where it went with --from DIR`);
  const known = [...new Set(read.rows.map((row) => row.qid))];
  if (qid === void 0)
    throw flagError(
      `show: expected the qid of a question${suggestion("", known)}, such as rollout-gate show ${known[0] ?? "QID"}`
    );
  const rows = read.rows.filter((row) => row.qid === qid);
  if (rows.length === 0)
    throw flagError(`${qid.slice(0, 80)}: no such question in ${shownPath(world, file)}${suggestion(qid, known)}`);
  const item = await itemOf(world, manifest2, qid);
  const last = await lastResult(world, from2);
  const worse = last?.result.worst.find((each) => each.qid === qid);
  const lines = [
    ...item ? block(`${qid}: ${oneLine(item.question, 400)}`, WIDTH, 0) : [qid],
    ...item ? expected(item) : [],
    ...worse ? [`  ${oneLine(worse.what, 200)}`] : [],
    ...ARMS.flatMap(([arm, name]) => {
      const own = rows.filter((row) => armOfRole(row.role) === arm);
      if (own.length === 0) return [];
      const solved = own.filter((row) => row.solved).length;
      return ["", `${name}: correct in ${solved} of ${own.length} tries`, ...own.flatMap((row) => tryLines(row, item))];
    }),
    ""
  ];
  const why = `${qid}: ${rows.filter((row) => row.solved).length} of ${rows.length} tries were correct.`;
  const result = startResult(world, "show")({ decision: "pass", reason: "all_green", exit: EXIT.ok, why }, {});
  return { result, text: lines.join("\n"), uploads: [], publish: false };
}
async function itemOf(world, manifest2, qid) {
  try {
    const { gold } = await loadInputs(world, manifest2);
    return gold.items.find((item) => item.qid === qid) ?? null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
function expected({ answerable, gold_claim_substr: claims, target }) {
  if (!answerable) return ["  The sources have no answer: a refusal is right."];
  const texts = claims.map((claim) => JSON.stringify(oneLine(claim, 60)));
  return [
    ...texts.length > 0 ? block(`Expected in the answer: ${texts.join(" or ")}.`, WIDTH, 2) : [],
    ...target ? [`  The answer is in ${oneLine(target.section_id, 60)}, ${target.offsets.join(" to ")}.`] : []
  ];
}
function tryLines(row, item) {
  const wording = row.phrasing === 0 ? "as written" : `paraphrase ${row.phrasing}`;
  const why = row.solved ? "" : `: ${reasonsOf(row, item).join(", ")}`;
  const said = row.error ? oneLine(row.error.message, 300) : oneLine(row.answer, 300) || "(no text)";
  return [
    `  ${row.solved ? "\u2713 correct" : "\u2717 not correct"} (${wording}, seed ${row.seed})${why}`,
    ...block(said, WIDTH, 4),
    ...row.retrieved.length > 0 ? block(`retrieved: ${row.retrieved.map((id) => oneLine(id, 60)).join(", ")}`, WIDTH, 4) : []
  ];
}
function reasonsOf(row, item) {
  if (item) return whyNot(item, row);
  return row.error ? [`no reply: ${row.error.kind}`] : row.refusal ? ["it refuses"] : ["not solved"];
}
export {
  description,
  show
};
