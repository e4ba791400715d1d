import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/digest.ts
import { createHash } from "node:crypto";
import * as rfc8785 from "canonicalize";
var canonicalize = rfc8785.default;
function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function canonicalJson(value) {
  return canonicalize(value) ?? "null";
}

export {
  digestOf,
  canonicalJson
};
