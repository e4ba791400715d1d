import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  warning
} from "./chunk-SSNBQY7H.js";
import {
  ROW_WORDS
} from "./chunk-7VQLZJDN.js";
import {
  isDetectable
} from "./chunk-WTBSHEF3.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";

// src/commands/resolution-notes.ts
function resolutionNotes(resolutions) {
  return resolutions.filter((resolution) => !isDetectable(resolution)).map(
    ({ row, margin, effect, items, seeds }) => warning(
      `${headed(row)}: your limit is ${show(row, margin)}; ${whatIsSeen(row, effect)}. ${whatWouldDo(show(row, 2 * margin), items, seeds)}`
    )
  );
}
function headed(row) {
  const { name } = ROW_WORDS[row];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
function whatIsSeen(row, effect) {
  return Number.isFinite(effect) ? `these questions see ${isLoss(row) ? "a loss" : "a rise"} of ${show(row, effect)} four times in five, and smaller ones less often` : "these questions see no change, however large";
}
function whatWouldDo(seen, items, seeds) {
  const means = [items === null ? [] : `${items} questions`, seeds === null ? [] : `${seeds} seeds`].flat();
  return means.length > 0 ? `To see ${seen}, ${means.join(" or ")} would do.` : `No number of questions or seeds would show ${seen}.`;
}
function isLoss(row) {
  return ROWS[row].unit === "points" || ROWS[row].op === ">=";
}
function show(row, value) {
  switch (ROWS[row].unit) {
    case "points":
      return `${Number(value.toFixed(1))} of 100`;
    case "ratio":
      return `${(100 * value).toFixed(0)} %`;
    default:
      return value.toFixed(3);
  }
}

export {
  resolutionNotes
};
