import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  addToSegment,
  newCell,
  newRowRatios,
  readRatios,
  summariseCell
} from "./chunk-TBHQVOEN.js";

// src/window/typical.ts
var MANY = 1e3;
var MULTIPLIER = 361;
function evenRows() {
  return Array.from({ length: MANY }, (_, i) => {
    let place = i;
    return typicalRow("baseline", String(i), () => {
      place = place * MULTIPLIER % MANY;
      return (place + 0.5) / MANY;
    });
  });
}
function typicalRow(arm, id, uniform) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    ts: 0,
    request_id: id,
    arm,
    status: uniform() < 1e-3 ? 503 : 200,
    latency_ms: 400 * Math.exp(0.6 * normal()),
    delta_s_question_retrieved: Math.min(1, Math.max(0, 0.3 + 0.08 * normal())),
    coverage: Math.min(1, Math.max(0, 0.85 + 0.15 * normal())),
    tool_calls: 2,
    tool_failures: uniform() < 4e-3 ? 1 : 0,
    cost_usd: 4e-3 * Math.exp(0.5 * normal()),
    solved: uniform() < 0.85
  };
}

// src/commands/typical-figures.ts
function typicalFigures() {
  return figuresOf(evenRows());
}
function figuresOf(rows) {
  const cell = newCell();
  const ratios = newRowRatios();
  for (const row of rows) {
    readRatios(row, ratios);
    addToSegment(cell, row, ratios);
  }
  return summariseCell(cell);
}

export {
  typicalFigures,
  figuresOf
};
