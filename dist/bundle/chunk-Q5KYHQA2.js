import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  REASON_CODES
} from "./chunk-MITUOUQD.js";

// src/rollout/record.ts
import { createHash } from "node:crypto";
import { z } from "zod";
var share = z.number().min(0).max(100);
var weightsSchema = z.strictObject({
  canary: share.describe("Percentage of users served by the canary."),
  mirror: share.describe("Percentage of requests copied to the canary.")
});
var actorSchema = z.strictObject({
  who: z.string().describe("The person or account that asked for it."),
  run: z.strictObject({ id: z.string(), attempt: z.int().min(1), url: z.string() }).nullable(),
  host: z.string(),
  pid: z.int(),
  /** Differs for each process: tells a living process from an earlier one with the same pid. */
  process: z.string()
});
var common = {
  schema_version: z.literal(1),
  /** Name of the rollout, as the manifest gives it. */
  name: z.string(),
  /** Rollout id: rolloutId(). */
  rollout: z.string(),
  /** Unique: finds an entry again where the connection broke before its creation was answered. */
  nonce: z.string(),
  at: z.iso.datetime(),
  by: actorSchema,
  environment: z.string().min(1).max(255),
  /** The commit that it was decided on; null outside a repository. */
  sha: z.string().nullable(),
  /** Path of the manifest from the repository's root; absent where it lies outside, or an older version wrote it. */
  manifest: z.string().optional()
};
var arms = (of) => z.strictObject({ baseline: of, canary: of });
var evidence = z.strictObject({
  digest: z.string().nullable(),
  rows: z.string().optional().describe("Digest of the rows.jsonl that a result.json was verified with."),
  result: z.string(),
  reason: z.enum(REASON_CODES)
});
var pointsSchema = z.strictObject({
  over: z.array(
    z.strictObject({
      of: z.enum(["latency", "delta_s"]),
      p: z.number(),
      beyond: z.enum(["times", "plus", "alone"]),
      limit: z.number(),
      at: z.number().describe("Milliseconds, or \u0394S."),
      allowed: z.strictObject({ margin: z.number(), ratio: z.number() }).nullable()
    })
  ),
  costCap: z.number().nullable(),
  from: z.number().nullable()
});
var claim = z.strictObject({
  ...common,
  kind: z.literal("claim"),
  key: z.string(),
  attempt: z.int().min(1),
  from: z.string().nullable(),
  to: z.string().nullable(),
  before: weightsSchema,
  after: weightsSchema,
  pins: arms(z.record(z.string(), z.string())),
  /** Digests of the pins. */
  digests: arms(z.string()),
  evidence,
  points: pointsSchema.optional()
});
var rollback = z.strictObject({
  ...common,
  kind: z.literal("rollback"),
  /** The phase that was left; null where none was entered. */
  from: z.string().nullable(),
  before: weightsSchema.nullable(),
  why: z.string(),
  /** Ids of the rows that fired. */
  rows: z.array(z.string()),
  evidence,
  /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
  derived: z.boolean(),
  shared: z.boolean().optional().describe("Whether both arms suffered what fired.")
});
var word = { ...common, why: z.string() };
var pause = z.strictObject({ ...word, kind: z.literal("pause") });
var resume = z.strictObject({ ...word, kind: z.literal("resume") });
var override = z.strictObject({ ...word, kind: z.literal("override"), over: z.enum(REASON_CODES) });
var retry = z.strictObject({ ...word, kind: z.literal("retry"), attempt: z.int().min(2), digest: z.string() });
var entrySchema = z.discriminatedUnion("kind", [claim, rollback, pause, resume, override, retry]);
var readableEntry = tolerant(entrySchema);
var MARKS = ["in_progress", "done", "undone", "left", "rolled_back"];
var markSchema = z.strictObject({
  schema_version: z.literal(1),
  mark: z.enum(MARKS),
  /** Id of the entry. */
  of: z.int(),
  at: z.iso.datetime(),
  why: z.string(),
  /** Address of the run that made it; null on a laptop. */
  url: z.string().nullable()
});
var readableMark = tolerant(markSchema);
function rolloutId(name, digest, attempt) {
  return `${createHash("sha256").update(`${name}${digest}`).digest("hex").slice(0, 12)}-${attempt}`;
}
function keyOf(step) {
  return `${step.rollout} ${step.from ?? "(baseline)"} > ${step.to ?? "(complete)"}`;
}
function endOf({ marks }) {
  return marks.find(({ mark }) => mark === "done" || mark === "undone") ?? null;
}
function hasMark({ marks }, mark) {
  return marks.some((each) => each.mark === mark);
}

export {
  weightsSchema,
  actorSchema,
  readableEntry,
  readableMark,
  rolloutId,
  keyOf,
  endOf,
  hasMark
};
