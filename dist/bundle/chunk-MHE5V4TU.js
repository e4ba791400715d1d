import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  HASH_RANGE,
  hash53
} from "./chunk-XKNKA2I3.js";

// src/window/distances.ts
function sampleDistances(measure, most, known) {
  let held = [];
  let share = 1;
  return {
    hold(row, texts, release) {
      if (measure === null || texts === null || texts.passages.length === 0) return false;
      const draw = hash53(row.request_id.replace(/\/.*$/, "")) / HASH_RANGE;
      if (draw >= share) return false;
      held.push({ row, texts, draw });
      while (held.length > most) {
        share /= 2;
        for (const { row: other, draw: its } of held) if (its >= share) release(other);
        held = held.filter(({ draw: its }) => its < share);
      }
      return true;
    },
    async finish(rows) {
      const asked = held.filter(({ row }) => !known.has(row.request_id));
      const measured = measure === null ? [] : await measure(asked.map(({ texts }) => texts));
      const found = new Map(asked.map(({ row }, at) => [row.request_id, measured[at] ?? null]));
      for (const { row } of held)
        found.set(row.request_id, found.get(row.request_id) ?? known.get(row.request_id) ?? null);
      known.clear();
      for (const [id, distance] of found) known.set(id, distance);
      for (const { row } of held.sort((a, b) => a.row.ts - b.row.ts)) {
        rows.take({ ...row, delta_s_question_retrieved: found.get(row.request_id) ?? null });
      }
    }
  };
}

export {
  sampleDistances
};
