import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  canonicalJson,
  digestOf
} from "./chunk-OP752HYF.js";
import {
  nearest
} from "./chunk-MPSMEDWF.js";

// src/manifest/pins.ts
var REQUIRED_PINS = ["INDEX_HASH", "RERANK_HASH", "PROMPT_VER", "MODEL_VER"];
var KNOWN_PINS = [
  ...REQUIRED_PINS,
  "EMBED_MODEL_VER",
  "EMBED_DIM",
  "NORM",
  "RERANK_CONF",
  "TOK_VER",
  "ANALYZER_CONF",
  "CHUNK_SCHEMA_VER",
  "TOOL_SCHEMA_VER",
  "BUILD_ID",
  "GIT_SHA",
  "metric"
];
function digestOfPins(pins) {
  return digestOf(canonicalJson(pins));
}
var FLOATING_WORD = /^(latest|stable|main|master|head|default|auto|current|nightly)$/i;
var RANGE = /^[\^~<>=]|\*|\|\||(^|\.)x(\.|$)/i;
var FIXED_MODEL = /\d{4}([-./_]?)\d{2}\1\d{2}|[-@:_]\d{3,8}([-_:.]|$)|[0-9a-f]{12,}/i;
function floats(value) {
  const text = value.trim();
  if (text === "") return "it is empty";
  const tag = text.split(/[:@]/).at(-1) ?? "";
  if (FLOATING_WORD.test(text) || FLOATING_WORD.test(tag)) return "it names whatever is current";
  if (RANGE.test(text)) return "it is a range";
  return null;
}
function isDatedModel(value) {
  return FIXED_MODEL.test(value);
}
function misspelledPin(key) {
  if (KNOWN_PINS.includes(key)) return null;
  return nearest(key, KNOWN_PINS, 2);
}
function pinFaults(pins) {
  const misspelled = new Map(Object.keys(pins).map((key) => [key, misspelledPin(key)]));
  const meant = new Set(misspelled.values());
  const missing = REQUIRED_PINS.filter((key) => !Object.hasOwn(pins, key) && !meant.has(key));
  return [
    ...missing.map((key) => ({ key: null, message: `missing pin "${key}"`, severity: "error" })),
    ...Object.entries(pins).flatMap(([key, value]) => valueFaults(key, value, misspelled.get(key) ?? null))
  ];
}
function valueFaults(key, value, meant) {
  if (meant !== null) {
    return [{ key, message: `unknown pin "${key}"; did you mean "${meant}"?`, severity: "error" }];
  }
  const floating = floats(value);
  if (floating !== null) {
    return [{ key, message: `the pin ${key} floats: ${floating}; expected one fixed version`, severity: "error" }];
  }
  if (!key.endsWith("MODEL_VER") || isDatedModel(value)) return [];
  const message = `${key} is an alias without a date: its vendor may move it; expected a dated version such as gpt-4o-2025-07-15`;
  return [{ key, message, severity: "warning" }];
}

export {
  digestOfPins,
  pinFaults
};
