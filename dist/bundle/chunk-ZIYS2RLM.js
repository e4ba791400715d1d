import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  suggestion
} from "./chunk-MPSMEDWF.js";

// src/manifest/placeholders.ts
var PLACEHOLDERS = ["question", "seed", "session", "qid", "phrasing", "history", "messages"];
var GRADER_PLACEHOLDERS = ["question", "answer", "claims", "anchor", "qid"];
var IN_BRACES = /\{\{([^{}]{0,100})\}\}/g;
function unknownPlaceholders(body, path, known = PLACEHOLDERS) {
  if (typeof body === "string") {
    const names = [...body.matchAll(IN_BRACES)].map((match) => match[1].trim());
    return names.filter((name) => !known.includes(name)).map((name) => ({ path, message: `unknown placeholder "{{${name}}}"${suggestion(name, known)}` }));
  }
  if (typeof body !== "object" || body === null) return [];
  const keys = Array.isArray(body) ? body.keys() : Object.keys(body);
  return [...keys].flatMap(
    (key) => unknownPlaceholders(body[key], [...path, key], known)
  );
}
function placeholdersIn(body) {
  if (typeof body === "string") return new Set([...body.matchAll(IN_BRACES)].map((match) => match[1].trim()));
  if (typeof body !== "object" || body === null) return /* @__PURE__ */ new Set();
  return new Set(Object.values(body).flatMap((part) => [...placeholdersIn(part)]));
}

export {
  PLACEHOLDERS,
  GRADER_PLACEHOLDERS,
  unknownPlaceholders,
  placeholdersIn
};
