import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/window/record.ts
import { z } from "zod";
var LAMBDA_TEXTS = ["\u2192", "\u2190", "<>", "\xD7", "->", "<-", "x"];
var count = z.int().min(0).nullish();
var milliseconds = z.number().min(0).nullish();
var share = z.number().min(0).max(1).nullish();
var text = z.string().nullish();
var flag = z.boolean().nullish();
var lambda = z.enum(LAMBDA_TEXTS).nullish();
var deltaS = z.number().min(-1).max(2).nullish();
var requestSchema = z.looseObject({
  ts: z.union([z.string(), z.number()]).refine((value) => readTime(value) !== null, "expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970").describe("When the request came: RFC 3339 with an offset, or seconds, ms, \xB5s or ns since 1970."),
  request_id: z.string().min(1).describe("Unique; a second row of the same id is left out and counted."),
  arm: z.string().min(1).describe("baseline or canary; rows of any other arm are kept out and counted."),
  status: z.int().min(0).max(599).describe("HTTP status; 0 is a transport failure."),
  latency_ms: z.number().min(0).describe("Wall time as the caller saw it."),
  schema_version: z.union([z.string(), z.number()]).nullish(),
  session_id: text.describe("Requests of one conversation."),
  user_key: text.describe("The sampling key, stable across sessions. Hash it before it is logged."),
  phase: text.describe("Phase of the rollout."),
  retrieve_ms: milliseconds,
  rerank_ms: milliseconds,
  reason_ms: milliseconds,
  delta_s_question_retrieved: deltaS.describe("\u0394S(question, retrieved), clamped to [0, 1]."),
  delta_s_retrieved_anchor: deltaS.describe("\u0394S(retrieved, anchor)."),
  delta_s_prod_shadow: deltaS.describe("\u0394S between production's answer and the shadow's."),
  lambda_retrieve: lambda.describe("\u03BB at the retrieve step."),
  lambda_reason: lambda.describe("\u03BB at the reason step; another than at the retrieve step is a flip."),
  coverage: share,
  tool_calls: count,
  tool_failures: count.describe("Calls that failed after their retries; at most tool_calls."),
  tool_retries: count,
  tool_loop: flag.describe("The same call three times running, or more than 25 calls."),
  solved: flag,
  cost_usd: z.number().min(0).nullish(),
  pins: z.record(z.string(), z.string()).nullish().describe("What the arm runs with."),
  req_hash: text.describe("Joins a mirrored request to production's."),
  mirrored: flag.describe("On a canary row: users did not see it. On a baseline row: it was copied to the canary."),
  answer: text.describe("Kept only where delta_s_prod_shadow is absent.")
}).refine((row) => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
  path: ["tool_failures"],
  message: "expected at most tool_calls"
});
var EARLIEST = Date.UTC(2e3, 0);
var LATEST = Date.UTC(2100, 0);
var WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d))$/;
var NUMBER_AS_TEXT = /^\d{9,19}(?:\.\d{1,9})?$/;
function readTime(value) {
  const ms = typeof value === "number" ? fromNumber(value) : fromText(value);
  return ms >= EARLIEST && ms < LATEST ? ms : null;
}
function fromNumber(value) {
  if (value < 1e11) return value * 1e3;
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1e3 : value / 1e6;
}
function fromText(value) {
  return fromPlainUtc(value) ?? (NUMBER_AS_TEXT.test(value) ? fromNumber(Number(value)) : fromAnyOffset(value));
}
function fromPlainUtc(value) {
  const { length } = value;
  if (length !== 20 && length !== 24 || value.charCodeAt(length - 1) !== 90 || value.charCodeAt(10) !== 84)
    return null;
  const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)];
  const [hour, minute, second] = [twoDigits(value, 11), twoDigits(value, 14), twoDigits(value, 17)];
  const fraction = length === 24 ? 10 * twoDigits(value, 20) + digit(value, 22) : 0;
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
  const punctuated = value.charCodeAt(4) === 45 && value.charCodeAt(7) === 45 && value.charCodeAt(13) === 58 && value.charCodeAt(16) === 58 && (length === 20 || value.charCodeAt(19) === 46);
  return plain && punctuated ? Date.UTC(year, month - 1, day, hour, minute, second, fraction) || null : null;
}
function twoDigits(text2, at) {
  return 10 * digit(text2, at) + digit(text2, at + 1);
}
function digit(text2, at) {
  const code = text2.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
}
function fromAnyOffset(value) {
  const [whole, day, time, fraction = "0", utc, hours, minutes] = WITH_OFFSET.exec(value) ?? [];
  return whole === void 0 ? Number.NaN : Date.parse(`${day}T${time}.${fraction}${utc ? "Z" : `${hours}:${minutes}`}`);
}
function timeOfRow(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const row = value;
  const { ts } = row;
  const time = typeof ts === "string" || typeof ts === "number" ? readTime(ts) : null;
  return time !== null && isSound(row) ? time : null;
}
function isSound(row) {
  return isName(row["request_id"]) && isName(row["arm"]) && isInteger(row["status"], 599) && isNumber(row["latency_ms"], 0, Number.MAX_VALUE) && isMeasured(row) && isCounted(row) && isDescribed(row);
}
function isMeasured(row) {
  return isDuration(row["retrieve_ms"]) && isDuration(row["rerank_ms"]) && isDuration(row["reason_ms"]) && isDeltaS(row["delta_s_question_retrieved"]) && isDeltaS(row["delta_s_retrieved_anchor"]) && isDeltaS(row["delta_s_prod_shadow"]) && (row["coverage"] == null || isNumber(row["coverage"], 0, 1)) && isDuration(row["cost_usd"]);
}
function isCounted(row) {
  const calls = row["tool_calls"];
  const failures = row["tool_failures"];
  return isCount(calls) && isCount(failures) && isCount(row["tool_retries"]) && (calls == null || failures == null || failures <= calls) && isVersion(row["schema_version"]);
}
function isDescribed(row) {
  return isText(row["session_id"]) && isText(row["user_key"]) && isText(row["phase"]) && isText(row["req_hash"]) && isText(row["answer"]) && isFlag(row["tool_loop"]) && isFlag(row["solved"]) && isFlag(row["mirrored"]) && isLambda(row["lambda_retrieve"]) && isLambda(row["lambda_reason"]) && isPins(row["pins"]);
}
function isVersion(value) {
  return value == null || typeof value === "string" || Number.isFinite(value);
}
function isName(value) {
  return typeof value === "string" && value !== "";
}
function isNumber(value, low, high) {
  return typeof value === "number" && value >= low && value <= high;
}
function isInteger(value, high) {
  return Number.isSafeInteger(value) && value >= 0 && value <= high;
}
function isDuration(value) {
  return value == null || isNumber(value, 0, Number.MAX_VALUE);
}
function isDeltaS(value) {
  return value == null || isNumber(value, -1, 2);
}
function isCount(value) {
  return value == null || isInteger(value, Number.MAX_SAFE_INTEGER);
}
function isText(value) {
  return value == null || typeof value === "string";
}
function isFlag(value) {
  return value == null || typeof value === "boolean";
}
function isLambda(value) {
  return value == null || LAMBDA_TEXTS.includes(value);
}
function isPins(value) {
  if (value == null) return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  for (const key in value) if (typeof value[key] !== "string") return false;
  return true;
}

// src/window/lines.ts
var LINE_FEED = 10;
var PIECE = 2 ** 16;
function eachLine(lines, take) {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(LINE_FEED, start);
    take(lines.subarray(start, end));
    start = end + 1;
  }
}
function createLineCutter(maxBytes, events) {
  let held = [];
  let heldBytes = 0;
  let isTold = false;
  const hold = (part) => {
    heldBytes += part.length;
    if (heldBytes > maxBytes) held = [];
    else if (part.length > 0) held.push(Buffer.from(part));
  };
  const clear = () => {
    held = [];
    heldBytes = 0;
    isTold = false;
  };
  const tellTooLong = () => {
    if (!isTold) events.tooLong();
    isTold = true;
  };
  const release = () => {
    if (heldBytes > maxBytes) tellTooLong();
    else events.lines(Buffer.concat(held));
    clear();
  };
  const cut = (piece) => {
    const first = heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
    const last = piece.lastIndexOf(LINE_FEED) + 1;
    if (first > 0) {
      hold(piece.subarray(0, first));
      release();
    }
    if (last > first) events.lines(piece.subarray(first, last));
    hold(piece.subarray(last));
  };
  return {
    push(chunk) {
      const step = Math.min(PIECE, maxBytes);
      for (let start = 0; start < chunk.length; start += step) cut(chunk.subarray(start, start + step));
    },
    finish() {
      if (heldBytes > maxBytes) tellTooLong();
      else if (heldBytes > 0 && events.unended(Buffer.concat(held))) clear();
    }
  };
}

export {
  requestSchema,
  readTime,
  timeOfRow,
  LINE_FEED,
  eachLine,
  createLineCutter
};
