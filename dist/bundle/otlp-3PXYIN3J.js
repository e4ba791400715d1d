import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  readInputs
} from "./chunk-AJYYLYHM.js";
import {
  askedOf,
  collectTraces,
  spansOf
} from "./chunk-5RWY5DGK.js";
import "./chunk-MHE5V4TU.js";
import {
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
import "./chunk-M24HCHAJ.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/window/otlp/otlp.ts
var MAX_LINE = 2 ** 26;
function otlpSource(options) {
  const looks = noLooks();
  const known = /* @__PURE__ */ new Map();
  return {
    read: (query, signal) => readInputs(createReader(query, options, looks, known), options, query.from, signal)
  };
}
function createReader(query, options, looks, known) {
  const traces = collectTraces(query, options, looks, known);
  const asked = askedOf(options);
  let lines = 0;
  const open = (file) => {
    const { rows, add } = traces.open(file);
    let line = 0;
    const broken = (message) => {
      const at = line;
      rows.broken(() => ({ file, line: at, column: 1, message, severity: "error" }));
      rows.unknown();
    };
    const take = (bytes, isTorn) => {
      line++;
      const text = bytes.toString("utf8").trim();
      if (text === "") return;
      lines++;
      const read = jsonOf(text);
      const spans = spansOf(read, asked);
      if (spans !== null) for (const span of spans) add(span);
      else if (read === void 0 && isTorn) rows.torn(true);
      else if (!isOtherSignal(read))
        broken(`found ${shown(text)}, expected a line of OTLP as JSON: { "resourceSpans": [ \u2026 ] }`);
    };
    const cutter = createLineCutter(MAX_LINE, {
      lines: (bytes) => eachLine(bytes, (line2) => take(line2, false)),
      unended(bytes) {
        take(bytes, true);
        return true;
      },
      tooLong() {
        line++;
        lines++;
        broken(`a line of more than ${MAX_LINE} bytes; let the collector write smaller batches`);
      }
    });
    return { ...cutter, newest: rows.newest };
  };
  return {
    open,
    isEmpty: () => lines === 0,
    finish: traces.finish
  };
}
function isOtherSignal(value) {
  return typeof value === "object" && value !== null && ("resourceMetrics" in value || "resourceLogs" in value);
}
function shown(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
export {
  otlpSource
};
