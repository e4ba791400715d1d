import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  holds,
  readable
} from "./chunk-NE7YABCV.js";
import {
  keyOf,
  roleSchema,
  rowSchema
} from "./chunk-YED3RMCM.js";
import {
  newNonce
} from "./chunk-UHFD66JV.js";
import {
  RegexTimeout,
  compileExpression,
  isExpression
} from "./chunk-OUE4P35G.js";
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import {
  canonicalJson
} from "./chunk-OP752HYF.js";
import {
  InputError
} from "./chunk-E3IGWZYV.js";
import {
  parseJson
} from "./chunk-HZOARXOO.js";

// src/gold/rows-file.ts
import { existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";

// src/gold/scoring.ts
import { setImmediate } from "node:timers/promises";

// src/gold/answer.ts
var MAX_SEARCHED = 2e4;
async function claimTest(claims) {
  const texts = claims.filter((claim) => !isExpression(claim)).map((claim) => readable(unquoted(claim)));
  const expressions = await Promise.all(claims.filter(isExpression).map(compileExpression));
  return (answer, known) => {
    if (claims.length === 0) return !isBlank(answer);
    const searched = answer.slice(0, MAX_SEARCHED);
    const plain2 = known ?? readable(searched);
    return texts.some((text) => holds(plain2, text)) || [.../* @__PURE__ */ new Set([searched, plain2])].some((each) => expressions.some((test) => test(each)));
  };
}
function unquoted(claim) {
  return /^"\/[\s\S]*"$/.test(claim) ? claim.slice(1, -1) : claim;
}
var LONGEST_GOING_ON = 2e3;
function refusalTest(tokens, claimed = []) {
  const refusals = tokens.filter((token) => !isBlank(token)).map((token) => bare(readable(token)));
  return (answer, cites = false) => {
    if (isBlank(answer) || answer.length > MAX_SEARCHED) return null;
    const said = bare(readable(answer));
    if (refusals.includes(said)) return "whole";
    if (cites) return null;
    if (said.length > LONGEST_GOING_ON) return null;
    const rests = refusals.filter((token) => said.startsWith(token)).map((token) => said.slice(token.length));
    return rests.some((rest) => isOnlyWords(rest) && !claimed.some((test) => test(rest, rest))) ? "goes on" : null;
  };
}
function isOnlyWords(rest) {
  const said = rest.replace(POLITE, "");
  return !/^[\p{L}\p{M}\p{N}_'-]/u.test(said) && !NUMBER.test(said);
}
var POLITE = /^(?:นะ)?(?:ครับ|ค่ะ|คะ)/;
var NUMBER = new RegExp("\\p{N}|[\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u5104\u4EBF]{2}", "u");
var AROUND = /[\p{P}\p{S}\s]/u;
function bare(text) {
  const characters = [...text];
  const first = characters.findIndex((character) => !AROUND.test(character));
  if (first < 0) return text;
  const last = characters.findLastIndex((character) => !AROUND.test(character));
  return characters.slice(first, last + 1).join("");
}

// src/gold/lambda.ts
var LOOP_LENGTH = 3;
var MAX_TOOL_CALLS = 25;
function isToolLoop(calls) {
  if (calls.length > MAX_TOOL_CALLS) return true;
  let running = 0;
  let before = null;
  for (const call of calls) {
    const now = formOf(call);
    running = now !== null && now === before ? running + 1 : 1;
    if (running >= LOOP_LENGTH) return true;
    before = now;
  }
  return false;
}
function formOf(call) {
  try {
    return `${call.name} ${canonicalJson(call.arguments)}`;
  } catch {
    return null;
  }
}
function lambdaOf(run) {
  if (run.failed || run.tool_loop) return "\u2190";
  if (!run.answerable) return run.refusal ? "\u2192" : "\xD7";
  if (run.refusal || !run.cited) return "\u2190";
  return run.citation_hit ? "\u2192" : "\xD7";
}

// src/gold/scoring.ts
var SCORING = 3;
var CLAIMS_AT_ONCE = 20;
function openScoring(tokens, { items = [], ranAway } = {}) {
  const tests = /* @__PURE__ */ new Map();
  const testOf = (claims) => {
    const key = JSON.stringify(claims);
    const test = tests.get(key) ?? claimTest(claims);
    tests.set(key, test);
    return test;
  };
  const told = (qid, test) => (answer, plain2) => {
    try {
      return test(answer, plain2);
    } catch (error) {
      if (!(error instanceof RegexTimeout)) throw error;
      ranAway?.(qid, error);
      return false;
    }
  };
  const allClaims = once(async () => {
    const all = [];
    for (const { qid, gold_claim_substr } of items) {
      if (gold_claim_substr.length === 0) continue;
      all.push(told(qid, await testOf(gold_claim_substr)));
      if (all.length % CLAIMS_AT_ONCE === 0) await setImmediate();
    }
    return all;
  });
  const refusing = refusalTest(tokens);
  const answersSomething = async (answer, cited) => {
    const claims = await allClaims();
    for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
      const isRefusal = refusalTest(tokens, claims.slice(at, at + CLAIMS_AT_ONCE));
      if (isRefusal(answer, cited) === null) return true;
      await setImmediate();
    }
    return false;
  };
  return async (item, { answer, cited, citation_hit, tool_loop }) => {
    const refuses = refusing(answer, cited);
    const refusal = refuses === "whole" || refuses === "goes on" && !await answersSomething(answer, cited);
    const contains_claim = told(item.qid, await testOf(item.gold_claim_substr))(answer) && !isBlank(answer);
    const { answerable } = item;
    const solved = answerable ? !refusal && contains_claim && citation_hit : refusal;
    const failed = isBlank(answer);
    return {
      refusal,
      contains_claim,
      solved,
      lambda: lambdaOf({ answerable, failed, refusal, cited, citation_hit, tool_loop })
    };
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/gold/rows-file.ts
var runId = (run) => `${run.role} ${keyOf(run)}`;
var headerSchema = z.strictObject({
  kind: z.literal("rows"),
  schema_version: z.literal(1),
  manifest: z.string(),
  gold: z.string(),
  pins_baseline: z.string(),
  pins_canary: z.string(),
  embedder: z.string(),
  scoring: z.int().default(1),
  plan: z.strictObject({
    roles: z.array(roleSchema),
    phrasings: z.int(),
    seeds: z.array(z.int()),
    interleave: z.enum(["item", "all", "none"]),
    order: z.string(),
    shard: z.string().nullable()
  }),
  nonce: z.string()
});
var readableHeader = tolerant(headerSchema);
var readableRow = tolerant(rowSchema);
function prepareFile({ file, header, resume }) {
  const found = resume ? readRowsFile(file) : null;
  if (found) {
    refuseOther(file, found.header, { ...header, scoring: SCORING });
    if (found.torn) truncateSync(file, found.bytes);
    return { nonce: found.header.nonce, rows: found.rows };
  }
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) renameSync(file, join(dirname(file), "rows.previous.jsonl"));
  const nonce = newNonce();
  const whole = { kind: "rows", schema_version: 1, ...header, scoring: SCORING, nonce };
  writeFileSync(file, `${JSON.stringify(whole)}
`);
  return { nonce, rows: [] };
}
function readRowsFile(file) {
  return existsSync(file) ? readRowsText(readFileSync(file), file) : null;
}
function readRowsText(content, file) {
  const bytes = content.lastIndexOf(10) + 1;
  if (bytes === 0) return null;
  const [first, ...lines] = content.subarray(0, bytes - 1).toString("utf8").split("\n");
  const problems = [];
  const header = parseLine(readableHeader, first, file, 1, problems);
  const rows = lines.flatMap((line, index) => parseLine(readableRow, line, file, index + 2, problems) ?? []);
  problems.push(...repeated(rows, file));
  if (header === null || problems.length > 0) throw new InputError("log_invalid", problems);
  return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
  const problem = (message, column = 1) => problems.push({ file, line: at, column, severity: "error", message: `${message}; start again without --resume` });
  const json = parseJson(line);
  if ("fault" in json) {
    problem(`no JSON: ${json.fault.message}; expected one JSON object`, json.fault.column);
    return null;
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problem(`${issue.path.join("/") || "the line"}: ${issue.message}`);
  return null;
}
function repeated(rows, file) {
  const lines = /* @__PURE__ */ new Map();
  return rows.flatMap((row, index) => {
    const before = lines.get(runId(row));
    lines.set(runId(row), before ?? index + 2);
    if (before === void 0) return [];
    const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
    return { file, line: index + 2, column: 1, severity: "error", message };
  });
}
var SAME = [
  ["pins_baseline", "pins_changed", "the baseline's pins"],
  ["pins_canary", "pins_changed", "the canary's pins"],
  ["gold", "gold_invalid", "the gold set"],
  ["manifest", "manifest_invalid", "the manifest"],
  ["embedder", "manifest_invalid", "the embedder"],
  ["scoring", "manifest_invalid", "the scoring of answers"],
  ["plan", "manifest_invalid", "the plan"]
];
function refuseOther(file, found, wanted) {
  const changed = SAME.filter(([field]) => !isDeepStrictEqual(found[field], plain(wanted[field])));
  if (changed.length === 0) return;
  const problems = changed.map(([field, , name]) => ({
    file,
    line: 1,
    column: 1,
    severity: "error",
    message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
  }));
  throw new InputError(changed[0][1], problems);
}
function readRows(files) {
  const read = files.map((file) => ({ file, ...readRowsFile(file) ?? refuseMissing(file) }));
  const [first] = read;
  if (!first) throw new RangeError("readRows needs at least one file");
  const owner = /* @__PURE__ */ new Map();
  for (const { file, header, rows } of read) {
    const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
    refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
    for (const row of rows) {
      const before = owner.get(runId(row));
      owner.set(runId(row), file);
      if (before === void 0) continue;
      const message = `${runId(row)} is in ${before} too; give each shard's file once`;
      throw new InputError("log_invalid", [{ file, line: 1, column: 1, severity: "error", message }]);
    }
  }
  return { header: first.header, rows: read.flatMap(({ rows }) => rows) };
}
function refuseMissing(file) {
  const message = "expected a rows.jsonl, found no file or an empty one";
  throw new InputError("log_invalid", [{ file, line: 1, column: 1, severity: "error", message }]);
}
var plain = (value) => JSON.parse(JSON.stringify(value));
var shown = (value) => typeof value === "string" ? value : JSON.stringify(value);

export {
  isToolLoop,
  claimTest,
  refusalTest,
  SCORING,
  openScoring,
  runId,
  prepareFile,
  readRowsFile,
  readRowsText,
  readRows
};
