import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ROWS
} from "./chunk-S43B2SWL.js";
import {
  STOPS
} from "./chunk-GAPAQYDZ.js";

// src/gates/targets.ts
function targetOf(manifest, row) {
  const own = manifest.targets[row];
  const rule = ROWS[row];
  if (own !== void 0) return { threshold: own, op: rule.op, source: "manifest" };
  return { threshold: rule.target ?? Number.NaN, op: rule.op, source: "default" };
}
function limitOf(manifest, stop) {
  return manifest.stops[stop] ?? STOPS[stop].limit;
}
function isInside(value, op, threshold) {
  const slack = 1e-9 * Math.max(1, Math.abs(threshold));
  switch (op) {
    case "<=":
      return value <= threshold + slack;
    case ">=":
      return value >= threshold - slack;
    case "<":
      return value < threshold - slack;
    case ">":
      return value > threshold + slack;
    case "==":
      return Math.abs(value - threshold) <= slack;
  }
}
function failingSides(op) {
  if (op === "==") return ["above", "below"];
  return op === "<=" || op === "<" ? ["above"] : ["below"];
}

export {
  targetOf,
  limitOf,
  isInside,
  failingSides
};
