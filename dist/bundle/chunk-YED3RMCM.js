import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/gold/row.ts
import { z } from "zod";
var runLambda = z.enum(["\u2192", "\u2190", "\xD7"]);
var roleSchema = z.enum(["canary", "baseline_1", "baseline_2", "interleaved"]);
var count = z.int().min(0);
var measure = z.number().min(0).nullable();
var share = z.number().min(0).max(1).nullable();
var rowSchema = z.strictObject({
  schema_version: z.literal(1),
  role: roleSchema,
  qid: z.string(),
  phrasing: z.int().min(0).max(2),
  seed: z.int(),
  started_at: z.iso.datetime(),
  /** Status of each attempt in order; 0 is a transport failure. */
  statuses: z.array(z.int().min(0).max(599)),
  /** Null where the run has a reply (a 2xx JSON body). */
  error: z.strictObject({ kind: z.string(), message: z.string() }).nullable(),
  /** Contract fields that were missing or mistyped, as JSON Pointers with what was wrong. */
  drift: z.array(z.string()),
  pins: z.enum(["match", "mismatch", "missing"]).nullable(),
  /** The pins that differ, as the service showed them. */
  pins_seen: z.record(z.string(), z.string()).nullable(),
  refusal: z.boolean(),
  contains_claim: z.boolean(),
  citation_hit: z.boolean(),
  cited: z.boolean(),
  solved: z.boolean(),
  /** ΔS(question, retrieved) and ΔS(retrieved, anchor), in [0, 1]. */
  delta_s: share,
  delta_s_anchor: share,
  /** Share of the target covered by the retrieved spans; null without a target. */
  coverage: share,
  lambda: runLambda,
  recall: share,
  ndcg: share,
  mrr: share,
  tool_calls: count,
  tool_failures: count,
  tool_retries: count,
  tool_loop: z.boolean(),
  /** Wall time of the attempt that brought the reply, milliseconds; null without a reply. */
  latency_ms: measure,
  /** Of a streamed reply: when its first text was there, milliseconds. */
  first_token_ms: measure.optional(),
  retrieve_ms: measure,
  rerank_ms: measure,
  reason_ms: measure,
  input_tokens: measure,
  output_tokens: measure,
  cost_usd: measure,
  /** First characters of the answer and ids of the first snippets, for people. */
  answer: z.string(),
  /** The answer beyond its first characters, where a later turn of the conversation sends it. */
  answer_whole: z.string().optional(),
  retrieved: z.array(z.string()),
  /** Ids that the answer cites, and keys of what was retrieved in snippets.jsonl; absent where they are not kept. */
  citations: z.array(z.string()).optional(),
  snippets: z.array(z.string()).optional(),
  /** What a grader says of the answer, and what it says when asked again; absent where it was not asked. */
  graded: z.strictObject({
    score: share,
    again: share.optional(),
    cost_usd: z.number().min(0),
    /** Why there is no score. */
    error: z.string().nullable()
  }).optional()
});
var snippetSchema = z.strictObject({
  key: z.string().max(32).describe("What rows name it by: the first characters of its SHA-256."),
  id: z.string().nullable(),
  section: z.string().nullable(),
  /** [start, end) in the source. */
  offsets: z.tuple([z.number(), z.number()]).nullable(),
  text: z.string().describe("Its first characters.")
});
function nothingSeen() {
  return {
    recall: null,
    ndcg: null,
    mrr: null,
    tool_calls: 0,
    tool_failures: 0,
    tool_retries: 0,
    tool_loop: false,
    retrieve_ms: null,
    rerank_ms: null,
    reason_ms: null,
    input_tokens: null,
    output_tokens: null,
    cost_usd: null,
    answer: "",
    retrieved: []
  };
}
function keyOf(key) {
  return JSON.stringify([key.qid, key.phrasing, key.seed]);
}

export {
  runLambda,
  roleSchema,
  rowSchema,
  snippetSchema,
  nothingSeen,
  keyOf
};
