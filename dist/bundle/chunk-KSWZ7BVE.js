import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isSticky
} from "./chunk-EO4RRJ2V.js";
import {
  isShadow
} from "./chunk-LAR22WVF.js";
import {
  LIVE_ROW_IDS,
  ROWS
} from "./chunk-S43B2SWL.js";

// src/gates/live/split-rows.ts
function splitRows(manifest, phase) {
  if (isShadow(phase)) return [];
  const isKnown = (row) => ROWS[row].live?.required !== "sticky" || isSticky(manifest) !== false;
  return LIVE_ROW_IDS.filter((row) => ROWS[row].live?.from === "users" && isKnown(row) && !(row in manifest.not_required));
}

export {
  splitRows
};
