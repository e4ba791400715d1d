import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileMapping
} from "./chunk-RKITAT3W.js";
import {
  readInputs
} from "./chunk-AJYYLYHM.js";
import {
  sampleDistances
} from "./chunk-MHE5V4TU.js";
import {
  explainLine,
  salvage
} from "./chunk-R4C2KR6P.js";
import {
  createIntake,
  noLooks
} from "./chunk-3ECBRQHW.js";
import "./chunk-TBNCE5TP.js";
import {
  createLineCutter,
  eachLine
} from "./chunk-FUUG6QLD.js";
import "./chunk-GUPYMXTT.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import "./chunk-65RHSXV2.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/window/mapped.ts
var MAX_LINE = 2 ** 20;
function mappedSource(options) {
  const looks = noLooks();
  const known = /* @__PURE__ */ new Map();
  return {
    async read(query, signal) {
      const mapping = await compileMapping(options.fields);
      const joined = await options.join?.(query, signal) ?? null;
      const reader = createReader(query, options, mapping, { looks, known, joined });
      const summary = await readInputs(reader, options, query.from, signal);
      return joined ? { ...summary, unread: [...summary.unread, ...joined.unread] } : summary;
    }
  };
}
function createReader(query, options, mapping, { looks, known, joined }) {
  const intake = createIntake(query, options.arms, looks);
  const distances = sampleDistances(options.measure, options.sample, known);
  const takeRow = async (rows, raw, line) => {
    const own = await mapping.map(raw);
    const whole = joined ? joined.complete(own) : own;
    const row = whole.row;
    const count = (counted) => {
      if (rows.take(counted)) return;
      rows.broken(() => broken(rows.file, line, whole.row, whole.faults));
      rows.leave(salvage(JSON.stringify(whole.row)));
    };
    rows.count();
    if (!distances.hold(row, "delta_s_question_retrieved" in row ? null : whole.texts, count)) count(row);
  };
  const open = (file) => {
    const rows = intake.open(file);
    let line = 0;
    let waiting = [];
    const keep = (bytes, torn) => {
      line++;
      const text = bytes.toString("utf8").trim();
      if (text !== "") waiting.push({ text: line === 1 ? text.replace(/^\uFEFF/, "") : text, line, torn });
    };
    const cutter = createLineCutter(MAX_LINE, {
      lines: (bytes) => eachLine(bytes, (one) => keep(one, false)),
      unended(bytes) {
        keep(bytes, true);
        return true;
      },
      tooLong() {
        const at = ++line;
        rows.count();
        const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
        rows.broken(() => ({ file, line: at, column: 1, message, severity: "error" }));
        rows.unknown();
      }
    });
    const drain = async () => {
      const lines = waiting;
      waiting = [];
      for (const { text, line: at, torn } of lines) {
        const read = jsonOf(text);
        if (isRecord(read)) await takeRow(rows, read, at);
        else if (read === void 0 && torn) rows.torn(true);
        else {
          rows.count();
          rows.broken(() => explainLine(file, at, text));
          rows.leave(salvage(text, mapping.nameOf));
        }
      }
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
      newest: rows.newest
    };
  };
  return {
    open,
    isEmpty: intake.isEmpty,
    finish: async () => {
      await distances.finish(intake.open("texts"));
      return {
        ...intake.finish(),
        lexical: options.measure !== null && options.lexical,
        ...joined && { joined: joined.counts() }
      };
    }
  };
}
function broken(file, line, row, faults) {
  const { message } = explainLine(file, line, JSON.stringify(row));
  return { file, line, column: 1, message: [...faults, message].join("; "), severity: "error" };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  mappedSource
};
