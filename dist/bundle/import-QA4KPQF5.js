import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  plainText,
  textOr
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  parseGold,
  shownPath
} from "./chunk-ZMIRYYKO.js";
import {
  goldItemSchema
} from "./chunk-OUE4P35G.js";
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import {
  readYaml
} from "./chunk-PQVZTYU7.js";
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
import {
  flagError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/import.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/gold/import/csv.ts
function readCsv(text) {
  const head = text.slice(0, (text.indexOf("\n") + 1 || text.length + 1) - 1);
  const separator = head.includes(",") ? "," : head.includes(";") ? ";" : head.includes("	") ? "	" : ",";
  const [names = [], ...rows] = rowsOf(text, separator);
  return rows.filter((row) => row.some((field) => field.trim() !== "")).map((row) => Object.fromEntries(names.map((name, at) => [name.trim(), row[at] ?? ""])));
}
function rowsOf(text, separator) {
  const rows = [];
  let row = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedAt(text, at + 1) : { field: "", end: at };
    let stop = end;
    while (stop < text.length && text[stop] !== separator && text[stop] !== "\n") stop++;
    row.push(field + text.slice(end, stop).replace(/\r$/, ""));
    if (text[stop] !== separator) {
      rows.push(row);
      row = [];
    } else if (stop + 1 === text.length) row.push("");
    at = stop + 1;
  }
  return row.length > 0 ? [...rows, row] : rows;
}
function quotedAt(text, start) {
  const parts = [];
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: [...parts, text.slice(at)].join(""), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { field: parts.join(""), end: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}

// src/gold/import/records.ts
var FORMATS = ["promptfoo", "ragas", "langsmith", "csv"];
var LONGEST_CLAIM = 60;
var MAX_ENTRIES = 2e4;
function importItems(format, text, yaml) {
  const entries = entriesOf(format, text, yaml);
  if (!entries || entries.length === 0) return null;
  const lost = /* @__PURE__ */ new Map();
  const lose = (what) => lost.set(what, (lost.get(what) ?? 0) + 1);
  const qids = /* @__PURE__ */ new Set();
  const items = entries.slice(0, MAX_ENTRIES).flatMap((entry, at) => {
    const draft = DRAFTS[format](entry, lose);
    const item = itemOf(draft, at, qids, lose);
    if (item) qids.add(item.qid);
    return item ?? [];
  });
  if (entries.length > MAX_ENTRIES) lost.set(`beyond the first ${MAX_ENTRIES}`, entries.length - MAX_ENTRIES);
  return { items, lost };
}
function entriesOf(format, text, yaml) {
  if (format === "csv") return readCsv(text);
  const whole = jsonOf(text);
  const parsed = whole ?? linesOf(text) ?? (format === "promptfoo" ? yaml(text) : readCsv(text));
  const list = isEntry(parsed) ? listIn(parsed) : parsed;
  return Array.isArray(list) ? list.filter(isEntry) : null;
}
function linesOf(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map((line) => jsonOf(line));
  return values.every((value) => isEntry(value)) ? values : null;
}
function listIn(parsed) {
  return ["tests", "examples", "samples", "data", "questions"].map((key) => parsed[key]).find(Array.isArray) ?? [parsed];
}
var isEntry = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var QUESTIONS = ["question", "user_input", "query", "input", "prompt", "message", "text"];
var REFERENCES = ["answer", "reference", "ground_truth", "ground_truths", "expected", "output", "reference_answer"];
function firstOf(entry, names) {
  const keys = new Map(Object.keys(entry).map((key) => [key.toLowerCase().replace(/[\s-]/g, "_"), key]));
  const found = names.find((name) => keys.has(name) && entry[keys.get(name)] !== "");
  return found === void 0 ? void 0 : entry[keys.get(found)];
}
var DRAFTS = {
  csv: (entry, lose) => {
    const known = ["qid", "id", "answerable", "claims", "tags", ...QUESTIONS, ...REFERENCES];
    for (const key of Object.keys(entry))
      if (!known.includes(key.toLowerCase().replace(/[\s-]/g, "_")))
        lose(`the column ${JSON.stringify(key.slice(0, 40))}`);
    return {
      id: firstOf(entry, ["qid", "id"]),
      question: firstOf(entry, QUESTIONS),
      claims: [firstOf(entry, ["claims", ...REFERENCES])],
      refuses: /^(no|false|0)$/i.test(String(firstOf(entry, ["answerable"]) ?? "")),
      tags: [firstOf(entry, ["tags"])]
    };
  },
  ragas: (entry, lose) => {
    if (firstOf(entry, ["contexts", "retrieved_contexts", "reference_contexts"]) !== void 0)
      lose("contexts: they have no place in a source; name the passage by target (gold check --find)");
    return {
      question: firstOf(entry, QUESTIONS),
      claims: [firstOf(entry, ["reference", "ground_truth", "ground_truths"])].flat()
    };
  },
  langsmith: (entry, lose) => {
    const inputs = isEntry(entry["inputs"]) ? entry["inputs"] : entry;
    const outputs = [entry["outputs"], entry["reference_outputs"]].find(isEntry) ?? {};
    if (isEntry(entry["metadata"]) && Object.keys(entry["metadata"]).length > 0) lose("metadata");
    return { id: entry["id"], question: firstOf(inputs, QUESTIONS), claims: [firstOf(outputs, REFERENCES)] };
  },
  promptfoo: (entry, lose) => {
    const vars = isEntry(entry["vars"]) ? entry["vars"] : {};
    const asserts = Array.isArray(entry["assert"]) ? entry["assert"].filter(isEntry) : [];
    const claims = asserts.flatMap(({ type, value }) => {
      if (type === "contains" || type === "icontains" || type === "equals") return [value];
      if (type === "contains-any" || type === "icontains-any") return Array.isArray(value) ? value : [value];
      if (type === "regex") return [`/${String(value)}/`];
      if (type !== "is-refusal") lose(`the assertion ${String(type).slice(0, 40)}`);
      return [];
    });
    if (claims.length > 1) lose("that all assertions must hold: any one claim suffices here");
    const texts = Object.values(vars).filter((value) => typeof value === "string");
    return {
      id: entry["description"],
      question: firstOf(vars, QUESTIONS) ?? texts[0],
      claims,
      refuses: asserts.some(({ type }) => type === "is-refusal")
    };
  }
};
function itemOf({ id, question, claims, refuses = false, tags = [] }, at, qids, lose) {
  const asked = typeof question === "string" ? question.trim() : "";
  if (asked === "" || isBlank(asked)) {
    lose("entries without a question");
    return null;
  }
  const fitting = claims.flatMap((claim) => claimOf(claim, lose) ?? []);
  const item = goldItemSchema.safeParse({
    qid: qidOf(id, at, qids),
    question: asked,
    answerable: !refuses,
    gold_claim_substr: refuses ? [] : fitting,
    tags: tags.filter((tag) => typeof tag === "string" && tag.trim() !== "")
  });
  if (item.success) return item.data;
  lose("entries that no item can hold");
  return null;
}
function claimOf(claim, lose) {
  const text = typeof claim === "string" || typeof claim === "number" ? String(claim).trim() : "";
  if (text === "") return null;
  const fits = goldItemSchema.shape.gold_claim_substr.safeParse([text]).success;
  const isRegex = /^\/[\s\S]+\/$/.test(text);
  if (fits && (isRegex ? text.length <= 200 && compiles(text) : text.length <= LONGEST_CLAIM)) return text;
  lose(
    fits && !isRegex ? `reference answers over ${LONGEST_CLAIM} characters: choose a short text that only a right answer has` : "expected texts that are no claim: under 5 characters, or no regular expression"
  );
  return null;
}
function compiles(text) {
  try {
    return new RegExp(text.slice(1, -1), "iu") !== null;
  } catch {
    return false;
  }
}
function qidOf(id, at, qids) {
  const text = typeof id === "string" || typeof id === "number" ? String(id).replace(/[\p{C}\s]+/gu, "-").slice(0, 150) : "";
  const base = text === "" ? `q${at + 1}` : text;
  return qids.has(base) ? `${base}-${at + 1}` : base;
}

// src/commands/import.ts
var description = {
  summary: "make a gold set of promptfoo, ragas, langsmith, csv",
  topic: "begin",
  examples: [
    "rollout-gate import csv questions.csv",
    "rollout-gate import promptfoo promptfooconfig.yaml --into gold.jsonl"
  ],
  flags: {
    format: plainText("FORMAT", { meaning: "promptfoo, ragas, langsmith or csv" }),
    file: { ...plainText("FILE", { meaning: "the file to read" }) },
    into: textOr("eval/gold.jsonl", "FILE", { meaning: "where the gold set goes; never over a file" })
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
};
var MAX_BYTES = 64 * 1024 * 1024;
async function importGold(world, { format, file, into }) {
  if (format === void 0 || file === void 0)
    throw flagError("import: expected a format and a file, such as rollout-gate import csv questions.csv");
  if (!isFormat(format))
    throw flagError(
      `import ${format.slice(0, 40)}: no such format${suggestion(format, FORMATS)}; expected one of ${FORMATS.join(", ")}`
    );
  const path = resolve(world.cwd, file);
  const input = { file: shownPath(world, path), reason: "gold_invalid", maxBytes: MAX_BYTES };
  const text = decodeInput(await readInput(path, input), input);
  const imported = importItems(
    format,
    text,
    (yaml) => readYaml(Buffer.from(yaml), { ...input, maxBytes: MAX_BYTES }, null).value
  );
  if (!imported || imported.items.length === 0)
    throw flagError(`${input.file}: no entry with a question; is it a ${format} file?`);
  const { items, lost } = imported;
  const written = items.map((item) => `${JSON.stringify(item)}
`).join("");
  parseGold(Buffer.from(written), into);
  const target = resolve(world.cwd, into);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, written, { flag: "wx" }).catch((error) => {
    throw error.code === "EEXIST" ? flagError(`${into}: is there already and is not overwritten; name another with --into`) : error;
  });
  const bare = items.filter(({ answerable, gold_claim_substr }) => answerable && gold_claim_substr.length === 0).length;
  const lines = [
    `${items.length} items were written to ${into}.`,
    ...lost.size > 0 ? ["Not carried over:", ...[...lost].map(([what, times]) => `  ${String(times).padStart(5)}  ${what}`)] : [],
    ...bare > 0 ? [`${bare} have no claim yet.`] : [],
    "No item has a target yet: without one the gate can not see whether the right",
    'passage is retrieved. gold check --find "text" FILE gives its offsets; or say',
    'not_required: { coverage: "\u2026" } in the manifest.',
    "Next: rollout-gate gold check",
    ""
  ];
  const why = `${items.length} items were written to ${into}.`;
  const result = startResult(world, "import")({ decision: "pass", reason: "all_green", exit: EXIT.ok, why }, {});
  return { result, text: lines.join("\n"), uploads: [], publish: false };
}
function isFormat(said) {
  return FORMATS.includes(said);
}
export {
  description,
  importGold
};
