import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  readTime,
  requestSchema
} from "./chunk-FUUG6QLD.js";
import {
  nearest
} from "./chunk-MPSMEDWF.js";
import {
  jsonOf,
  parseJson
} from "./chunk-HZOARXOO.js";

// src/window/explain.ts
var UTF_16 = /^\uFFFD\uFFFD|\0.\0/;
function explainLine(file, line, text) {
  const json = parseJson(text);
  if ("fault" in json) {
    const { message: message2, column } = json.fault;
    const found = UTF_16.test(text) ? "it looks like UTF-16, expected UTF-8" : message2;
    return { file, line, column, message: `no JSON: ${found}; expected one JSON object`, severity: "error" };
  }
  const { value } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      file,
      line,
      column: 1,
      message: `found ${kindOf(value)}, expected one JSON object a line`,
      severity: "error"
    };
  }
  const issues = requestSchema.safeParse(value).error?.issues ?? [];
  const named = issues.map((issue) => ({ field: String(issue.path[0] ?? ""), issue }));
  const message = named.map(({ field, issue }) => explainField(field, issue.message, value)).join("; ");
  const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter((place) => place >= 0);
  return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: "error" };
}
function explainField(field, expectation, row) {
  if (field in row) return `${field}: found ${show(row[field])}; ${expectation}`;
  const unknown = Object.keys(row).filter((key) => !(key in requestSchema.shape));
  const meant = nearest(field, unknown);
  return `${field} is missing${meant === null ? "" : `; there is "${meant}"`}`;
}
function kindOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function show(value) {
  return shorten(JSON.stringify(value));
}
function shorten(text) {
  return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}

// src/window/salvage.ts
function salvage(text, called = (field) => field) {
  const json = jsonOf(text);
  const whole = typeof json === "object" && json !== null && !Array.isArray(json) ? json : null;
  const get = (field) => whole !== null ? whole[field] : json === void 0 ? behind(text, called(field)) : void 0;
  const [ts, arm, mirrored] = [get("ts"), get("arm"), get("mirrored")];
  return {
    ts: typeof ts === "string" || typeof ts === "number" ? readTime(ts) : null,
    arm: nameOf(arm),
    status: statusOf(get("status")),
    requestId: nameOf(get("request_id")),
    userKey: nameOf(get("user_key")),
    mirrored: typeof mirrored === "boolean" ? mirrored : null
  };
}
function pattern(name) {
  return new RegExp(`"${name}" {0,8}: {0,8}("[^"\\\\]{0,400}"|-?[0-9.]{1,30}|true|false)(?=[ ,}"\\r\\n]|$)`);
}
function behind(text, name) {
  const found = name === "" ? null : pattern(name).exec(text);
  const ended = found !== null && (found[1].startsWith('"') || found.index + found[0].length < text.length);
  return ended ? jsonOf(found[1]) : void 0;
}
function statusOf(value) {
  const status = typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : value;
  return Number.isInteger(status) && status >= 0 && status <= 599 ? status : null;
}
function nameOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}

export {
  explainLine,
  salvage
};
