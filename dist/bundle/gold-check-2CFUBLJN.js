import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  looseClaims,
  unsolved,
  weaknesses
} from "./chunk-SCBCD67Z.js";
import {
  findComparableBaseline
} from "./chunk-WTBSHEF3.js";
import {
  rowsOfPass
} from "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-NKBVVFZD.js";
import "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-QSUSUKPA.js";
import "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-5IZNSQOS.js";
import "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-NSVXDERH.js";
import "./chunk-UHFD66JV.js";
import "./chunk-MJSFZ67A.js";
import {
  baseline,
  manifest
} from "./chunk-QI7OMH34.js";
import {
  text
} from "./chunk-Q3MQWKGK.js";
import {
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
  reads,
  shownPath
} from "./chunk-ZMIRYYKO.js";
import {
  passagesOf
} from "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import {
  decodeInput,
  readInput
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
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
import {
  InputError,
  flagError,
  showProblem
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/gold-check.ts
import { resolve as resolve2 } from "node:path";

// src/gold/find-passage.ts
var MOST_FOUND = 20;
function findPassage(source, sought) {
  const words = sought.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"), "gu");
  const found = [];
  for (const { index, 0: text2 } of source.matchAll(pattern)) {
    const before = source.slice(0, index);
    const start = lengthOf(before);
    found.push({
      offsets: [index, index + text2.length],
      codePoints: [start, start + lengthOf(text2)],
      line: before.split("\n").length
    });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
function lengthOf(text2) {
  let length = 0;
  for (const _ of text2) length++;
  return length;
}

// src/commands/gold-sources.ts
import { resolve, sep } from "node:path";
var MAX_SOURCE = 64 * 1024 * 1024;
var ENDINGS = ["", ".md", ".txt", ".html", ".mdx", ".rst"];
async function checkTargets({ cwd }, { items, lines }, folder) {
  const root = resolve(cwd, folder);
  const texts = /* @__PURE__ */ new Map();
  const textOf = (section) => {
    const known = texts.get(section) ?? sourceOf(root, section);
    texts.set(section, known);
    return known;
  };
  const found = [];
  for (const item of items) {
    for (const { section_id, offsets } of passagesOf(item)) {
      const source = await textOf(section_id);
      const message = source === null ? `no file of ${folder} is called as its section_id ${JSON.stringify(section_id.slice(0, 80))}` : faultOf(source, offsets, item.anchor);
      if (message !== null) found.push({ qid: item.qid, line: lines.get(item.qid), message });
    }
  }
  return found;
}
function faultOf(source, [start, end], anchor) {
  if (end > source.length) return `its target ends at ${end}, and the source has ${source.length} characters`;
  if (anchor === void 0 || isIn(source.slice(start, end), anchor)) return null;
  const [place] = findPassage(source, anchor);
  return place ? `its anchor is not at the target's offsets but at [${place.offsets.join(", ")}]` : "its anchor is nowhere in the source: did the source change?";
}
function isIn(passage, anchor) {
  const [a, b] = [passage, anchor].map((text2) => text2.replace(/\s+/g, " ").trim());
  return a !== "" && (a.includes(b) || b.includes(a));
}
async function sourceOf(root, section) {
  const name = section.replace(/#.*$/, "");
  for (const file of ENDINGS.map((ending) => name + ending)) {
    const path = resolve(root, file);
    if (!path.startsWith(root + sep) || name.includes("\0")) return null;
    const input = { file: path, reason: "gold_invalid", maxBytes: MAX_SOURCE };
    try {
      return decodeInput(await readInput(path, input), input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return null;
}

// src/commands/gold-check.ts
var description = {
  summary: "find weak gold items, and the offsets of a passage",
  topic: "begin",
  examples: [
    "rollout-gate gold check",
    "rollout-gate gold check --baseline out/baseline.json --sources docs",
    'rollout-gate gold check --find "within 30 days" docs/returns.md'
  ],
  flags: {
    manifest,
    baseline: { ...baseline, meaning: "a baseline.json: which items it does not solve, and why" },
    sources: text("DIR", { meaning: "the folder of your sources, which section_id names files of" }),
    find: text("TEXT", { meaning: "say at which offsets a text stands in a source" }),
    file: { ...text("FILE", { meaning: "the source that --find looks in; the word alone will do" }), plain: true }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: "read" }
};
var MAX_SOURCE2 = 64 * 1024 * 1024;
async function goldCheck(world, options) {
  if (options.find !== void 0) return findOffsets(world, options.find, options.file);
  if (options.file !== void 0) throw flagError(`${options.file}: expected --find "text" beside it`);
  const conclude = startResult(world, "gold-check");
  const manifest2 = asContracted(await loadTrustedManifest(world, options.manifest, { reads }));
  if (!hasGold(manifest2)) {
    const message = "no gold set; this command needs gold: { path: eval/gold.jsonl }";
    throw new InputError("manifest_invalid", [{ file: manifest2.file, line: 1, column: 1, severity: "error", message }]);
  }
  const gold = await loadGoldSet(world, manifest2);
  const found = [...await weaknesses(gold)];
  if (options.sources !== void 0) found.push(...await checkTargets(world, gold, options.sources));
  const notes = [];
  if (options.baseline !== void 0) {
    const known = await findComparableBaseline(world, { manifest: manifest2, gold }, options.baseline);
    if ("absent" in known) notes.push(known.absent);
    else {
      const rows = rowsOfPass(known.baseline, "baseline_1");
      found.push(...await looseClaims(gold, rows), ...unsolved(gold, rows));
    }
  }
  const weak = new Set(found.flatMap(({ qid }) => qid ?? [])).size;
  const shown = found.toSorted((a, b) => Number(a.qid === null) - Number(b.qid === null) || a.line - b.line);
  const targets = gold.items.filter((item) => item.answerable && passagesOf(item).length > 0).length;
  const lines = [
    `${gold.items.length} items, ${targets} with a target: ${weak === 0 ? "none of them looks weak" : `${weak} could tell more`}.`,
    ...gold.warnings.map((problem) => `  ${showProblem({ ...problem, severity: "error" })}`),
    ...shown.map((weakness) => `  ${lineOf(weakness, gold.file)}`),
    ...notes,
    ...options.baseline === void 0 ? ["--baseline out/baseline.json tells what the current version does not solve, and why."] : [],
    ""
  ];
  const why = `${gold.file}: ${weak} of ${gold.items.length} items could tell more.`;
  const verdict = { decision: "pass", reason: "all_green", exit: EXIT.ok, why };
  const problems = shown.map(({ qid, line, message }) => ({
    file: gold.file,
    line,
    column: 1,
    severity: "warning",
    message: qid === null ? message : `${qid}: ${message}`
  }));
  return {
    result: conclude(verdict, { name: manifest2.name, problems: [...gold.warnings, ...problems] }),
    text: lines.join("\n"),
    uploads: [],
    publish: false
  };
}
var lineOf = ({ qid, line, message }, file) => qid === null ? `${file}: ${message}` : `${file}:${line}: ${qid}: ${message}`;
async function findOffsets(world, sought, file) {
  if (file === void 0)
    throw flagError(`--find: expected the source after it: gold check --find "text" docs/returns.md`);
  const path = resolve2(world.cwd, file);
  const input = { file: shownPath(world, path), reason: "gold_invalid", maxBytes: MAX_SOURCE2 };
  const found = findPassage(decodeInput(await readInput(path, input), input), sought);
  if (found.length === 0)
    throw flagError(`--find: the text is not in ${input.file}; case and signs count, blanks and line ends do not`);
  const lines = found.flatMap(({ offsets, codePoints, line }) => [
    `${input.file}:${line}: "offsets": [${offsets.join(", ")}]`,
    ...codePoints[0] === offsets[0] && codePoints[1] === offsets[1] ? [] : [`  counted by code points, as Python does: [${codePoints.join(", ")}]`]
  ]);
  const many = found.length > 1 ? [`It stands there ${found.length} times: take a longer text, or name each under targets.`] : [];
  const why = `Found in ${input.file}.`;
  const result = startResult(world, "gold-check")({ decision: "pass", reason: "all_green", exit: EXIT.ok, why }, {});
  return { result, text: [...lines, ...many, ""].join("\n"), uploads: [], publish: false };
}
export {
  description,
  goldCheck
};
