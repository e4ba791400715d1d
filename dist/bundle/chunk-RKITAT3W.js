import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileExpression
} from "./chunk-GOMTZ2XB.js";

// src/window/mapping.ts
var KINDS = new Map([
  ...of("number", [
    ...["status", "latency_ms", "retrieve_ms", "rerank_ms", "reason_ms", "coverage", "cost_usd"],
    ...["delta_s_question_retrieved", "delta_s_retrieved_anchor", "delta_s_prod_shadow"],
    ...["ts", "tool_calls", "tool_failures", "tool_retries"]
  ]),
  ...of("name", ["request_id", "arm", "session_id", "user_key", "phase", "req_hash"]),
  ...of("flag", ["tool_loop", "solved", "mirrored"])
]);
function of(kind, fields) {
  return fields.map((field) => [field, kind]);
}
async function compileMapping(fields) {
  const compiled = await Promise.all(
    Object.entries(fields).map(async ([field, text]) => [field, await compileExpression(text)])
  );
  const names = new Map(
    compiled.flatMap(([field, { text }]) => {
      const plain = /^\/?([A-Za-z_]\w*)$/.exec(text)?.[1];
      return plain === void 0 ? [] : [[field, plain]];
    })
  );
  const isAtOnce = compiled.every(([, { kind }]) => kind === "pointer");
  return {
    map: (row) => isAtOnce ? mapped(row, compiled, found) : mapLater(row, compiled),
    nameOf: (field) => Object.hasOwn(fields, field) ? names.get(field) ?? "" : field
  };
  function found(row, expression) {
    return expression.run(row);
  }
}
async function mapLater(row, compiled) {
  const all = /* @__PURE__ */ new Map();
  for (const [, expression] of compiled) all.set(expression, await expression.run(row));
  return mapped(row, compiled, (_, expression) => all.get(expression));
}
function mapped(row, compiled, run) {
  const placed = { ...row };
  const faults = [];
  for (const [field, expression] of compiled) {
    const found = run(row, expression);
    if ("fault" in found) faults.push(`${field}: ${expression.text}: ${found.fault}`);
    placed[field] = "value" in found ? found.value : void 0;
  }
  return { row: plainly(placed), texts: textsOf(placed), faults };
}
function plainly(row) {
  for (const [field, kind] of KINDS) if (field in row) row[field] = READ[kind](row[field]);
  return row;
}
var READ = {
  number: (value) => isNumeric(value) ? Number(value) : value,
  name: (value) => typeof value === "number" ? String(value) : value,
  flag: (value) => FLAGS.get(value) ?? value
};
var FLAGS = /* @__PURE__ */ new Map([
  ["true", true],
  [1, true],
  ["false", false],
  [0, false]
]);
function isNumeric(value) {
  return typeof value === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
}
function textsOf(row) {
  const { question, passages } = row;
  delete row["question"];
  delete row["passages"];
  const list = (Array.isArray(passages) ? passages : [passages]).filter(
    (text) => typeof text === "string" && text.trim() !== ""
  );
  return typeof question === "string" && question.trim() !== "" && list.length > 0 ? { question, passages: list } : null;
}

export {
  compileMapping
};
