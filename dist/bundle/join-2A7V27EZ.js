import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileMapping
} from "./chunk-RKITAT3W.js";
import {
  readInputs
} from "./chunk-AJYYLYHM.js";
import {
  createLineCutter,
  eachLine,
  readTime
} from "./chunk-FUUG6QLD.js";
import "./chunk-GUPYMXTT.js";
import {
  armReader
} from "./chunk-65RHSXV2.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/window/join.ts
var MAX_LINE = 2 ** 20;
var MOST_ROWS = 2e6;
var LATER_MS = 3e4;
async function readJoined(options, { from, to }, signal) {
  const armOf = armReader(options.arms);
  const keyOf = (id, arm) => typeof arm === "string" ? `${id}
${armOf(arm)}` : id;
  const mapping = await compileMapping(options.fields);
  const held = /* @__PURE__ */ new Map();
  const counts = { rows: 0, broken: 0, matched: 0, alone: 0, leftOver: 0 };
  const take = async (text) => {
    const read = jsonOf(text);
    const isRow = typeof read === "object" && read !== null && !Array.isArray(read);
    const mapped = isRow ? await mapping.map(read) : null;
    const id = mapped?.row["request_id"];
    if (mapped === null || typeof id !== "string" || id === "") {
      counts.broken++;
      return;
    }
    counts.rows++;
    if (held.size < MOST_ROWS) held.set(keyOf(id, mapped.row["arm"]), mapped);
    else counts.leftOver++;
  };
  const reader = {
    open() {
      let waiting = [];
      const keep = (bytes) => {
        const text = bytes.toString("utf8").replace(/^\uFEFF/, "").trim();
        if (text !== "") waiting.push(text);
      };
      const cutter = createLineCutter(MAX_LINE, {
        lines: (bytes) => eachLine(bytes, keep),
        // A last line without an end may still be written: its request is alone until then.
        unended: () => true,
        tooLong: () => void counts.broken++
      });
      const drain = async () => {
        const lines = waiting;
        waiting = [];
        for (const line of lines) await take(line);
      };
      return {
        push(chunk) {
          cutter.push(chunk);
          return drain();
        },
        finish() {
          cutter.finish();
          return drain();
        },
        newest: () => null
      };
    },
    // Nothing read is no fault here: the first log is judged by itself.
    isEmpty: () => false,
    finish: () => ({})
  };
  const isMissed = (row) => {
    const ts = replyTime(row);
    return ts !== null && ts >= (from ?? Number.NEGATIVE_INFINITY) && ts < (to ?? Number.POSITIVE_INFINITY) - LATER_MS;
  };
  const { unread } = await readInputs(reader, options, null, signal);
  return {
    complete({ row, texts, faults }) {
      const id = row["request_id"];
      const found = typeof id === "string" ? held.get(keyOf(id, row["arm"])) ?? held.get(keyOf(id, void 0)) : void 0;
      if (found) counts.matched++;
      else if (isMissed(row)) counts.alone++;
      if (!found) return { row, texts, faults };
      return { row: filled(row, found.row), texts: texts ?? found.texts, faults: [...faults, ...found.faults] };
    },
    counts: () => ({ ...counts, holds: options.unmatched === "hold" }),
    unread
  };
}
function replyTime({ status, ts }) {
  const isReply = typeof status === "number" && status >= 200 && status <= 299;
  return isReply && (typeof ts === "string" || typeof ts === "number") ? readTime(ts) : null;
}
function filled(first, second) {
  const more = Object.entries(second).filter(([field, value]) => value != null && first[field] == null);
  return { ...first, ...Object.fromEntries(more) };
}
export {
  readJoined
};
