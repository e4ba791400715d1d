import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/report/looks.ts
import { z } from "zod";
var number = z.number().nullable();
var lookSchema = z.strictObject({
  schema_version: z.literal(1),
  /** Id of the rollout. */
  rollout: z.string(),
  phase: z.string(),
  at: z.iso.datetime(),
  /** Requests of the new version by then. */
  requests: z.int().min(0),
  rows: z.record(z.string().max(80), z.tuple([number, number, number])).describe("By row: its value, and the ends of its range; null where there is none yet.")
});
var readable = tolerant(lookSchema);
function looksAmong(lines, rollout) {
  return lines.flatMap((line) => {
    if (!line.includes(rollout)) return [];
    const parsed = readable.safeParse(jsonOf(line));
    return parsed.success && parsed.data.rollout === rollout ? [parsed.data] : [];
  });
}
function lookOf(seen, gates) {
  const rows = gates.filter(({ value, verdict }) => value !== null && verdict !== "not_measured").map(({ row, value, ci }) => [row, [short(value), short(ci?.[0] ?? null), short(ci?.[1] ?? null)]]);
  return { schema_version: 1, ...seen, rows: Object.fromEntries(rows) };
}
function short(value) {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}
function thinned(lines, most) {
  let kept = [...lines];
  while (kept.length > most) {
    const half = Math.ceil(kept.length / 2);
    kept = [...kept.slice(0, half).filter((_, at) => at % 2 === 0), ...kept.slice(half)];
  }
  return kept;
}
function requestsOf(window) {
  const seen = z.object({ requests: z.object({ canary: z.number() }) }).safeParse(window);
  return seen.success ? seen.data.requests.canary : 0;
}

export {
  looksAmong,
  lookOf,
  thinned,
  requestsOf
};
