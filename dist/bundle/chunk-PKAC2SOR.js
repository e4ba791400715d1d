import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  duration,
  httpUrl,
  name,
  phase,
  place,
  pointer,
  router,
  window
} from "./chunk-4PSXYSEA.js";
import {
  ROW_IDS
} from "./chunk-S43B2SWL.js";
import {
  STOP_IDS
} from "./chunk-GAPAQYDZ.js";

// src/manifest/schema.ts
import { z as z2 } from "zod";

// src/manifest/schema-gold.ts
import { z } from "zod";
var grader = z.strictObject({
  url: httpUrl.describe(
    "Asked with POST about each answer that claims can be looked for in: your own service, or the chat endpoint of a model."
  ),
  headers: z.record(z.string(), z.string()).default({}).describe("Sent with it. ${NAME} is taken from the environment and masked."),
  body: z.json().default({ question: "{{question}}", answer: "{{answer}}", claims: "{{claims}}", anchor: "{{anchor}}" }).describe("{{question}}, {{answer}}, {{claims}}, {{anchor}} and {{qid}} are filled in."),
  score: pointer.default("/score").describe(
    "Where the grade stands in the reply: a number from 0 to 1, true or false, or one word: yes, no, pass, fail."
  ),
  pass: z.number().min(0).max(1).default(0.5).describe("An answer graded at least so is right."),
  cost_usd: z.number().min(0).optional().describe("What one grading costs; counted under max_cost_usd."),
  timeout: duration.default(6e4).describe("When to give up."),
  retries: z.int().min(0).max(5).default(2).describe("As for questions.")
});
var gold = z.strictObject({
  path: z.string().min(1).describe("The gold set, JSONL, one item a line."),
  phrasings: z.int().min(1).max(3).default(3).describe("The question and its first paraphrases."),
  seeds: z.array(z.int()).min(1).max(20).default([7, 21]).describe("Each phrasing is asked once per seed."),
  rounds: z.int().min(1).max(5).optional().describe(
    "A row that is undecided asks every item again, under further seeds, in at most so many rounds; alpha is spent over them. Default: 3 with a max_cost_usd or where replies cost nothing, else 1."
  ),
  stop_early: z.boolean().default(true).describe("No further round once a row has failed. A baseline is always asked as planned."),
  concurrency: z.int().min(1).max(256).default(8).describe("Questions under way at once; halved on 429, raised again."),
  refusal: z.array(z.string().min(1)).min(1).default(["not in context"]).describe("Answers that count as a refusal."),
  interleave: z.enum(["item", "all", "none"]).default("item").describe("Baseline runs asked among the canary's, for latency and cost like with like."),
  grader: grader.optional().describe("A further score beside the claims. It counts as far as it agrees with itself and with the claims."),
  max_cost_usd: z.number().positive().optional().describe("Estimated before asking; a run that would pass it stops with what it has.")
});

// src/manifest/schema.ts
var pins = z2.record(z2.string().regex(/^([A-Z][A-Z0-9_]*|metric)$/, "an UPPER_CASE key"), z2.string()).describe(
  "What the arm runs: INDEX_HASH, RERANK_HASH, PROMPT_VER and MODEL_VER, and any other UPPER_CASE key. None may float."
);
var arm = z2.strictObject({
  url: httpUrl.describe("Where questions are sent."),
  pins
});
var request = z2.strictObject({
  method: z2.enum(["POST", "PUT", "GET"]).default("POST").describe("HTTP method."),
  headers: z2.record(z2.string(), z2.string()).default({}).describe("Sent with every question. ${NAME} is taken from the environment and masked."),
  body: z2.json().default({ question: "{{question}}", seed: "{{seed}}", session: "{{session}}" }).describe(
    "The body of one question. {{question}}, {{seed}}, {{session}}, {{qid}}, {{phrasing}}, {{history}} (what was said before, a list of {role, content}) and {{messages}} (the same and the question) are filled in; a placeholder alone in its string keeps its type."
  ),
  timeout: duration.default(3e4).describe("From the first byte sent to the last byte read."),
  retries: z2.int().min(0).max(10).default(2).describe("After transport errors, 429 (Retry-After is kept to, up to 60 s) and 502/503/504. Each is counted.")
}).prefault({});
var CONTRACT_FIELDS = ["snippet_id", "section_id", "source_url", "offsets", "tokens", "text"];
var snippet = z2.strictObject({
  snippet_id: place.default("/snippet_id").describe("Id that citations name."),
  section_id: place.default("/section_id").describe("Section of the source."),
  source_url: place.default("/source_url").describe("Where the source stands."),
  offsets: place.default("/offsets").describe("[start, end) in the source."),
  tokens: place.default("/tokens").describe("Length in tokens."),
  text: place.default("/text").describe("The text itself, for \u0394S.")
}).prefault({});
var toolCall = z2.strictObject({
  name: place.default("/name").describe("Name of the tool."),
  arguments: place.default("/arguments").describe("Its arguments; the same ones three times running are a loop."),
  ok: place.default("/ok").describe("Whether the call succeeded, after its retries."),
  retries: place.default("/retries").describe("How often it was retried.")
}).prefault({});
var response = z2.strictObject({
  contract: z2.array(z2.enum(CONTRACT_FIELDS)).refine((fields) => fields.includes("snippet_id"), "a list with snippet_id: it is what citations name").optional().describe(
    "The fields that each retrieved snippet has; left out: all. What is not listed is not asked for, and rows that need it are not required."
  ),
  answer: place.default("/answer").describe("The answer, a string."),
  citations: place.default("/citations").describe("Ids of the snippets cited."),
  retrieved: place.default("/retrieved").describe("Snippets in rank order."),
  tool_calls: place.default("/tool_calls").describe("Tool calls in order."),
  usage: place.default("/usage").describe("{input_tokens, output_tokens}."),
  cost_usd: place.default("/cost_usd").describe("Cost of this reply."),
  timings: place.default("/timings").describe("{retrieve_ms, rerank_ms, reason_ms}."),
  pins: z2.union([pointer, z2.strictObject({ header: z2.string().min(1).describe("Name of the header.") })]).default("/pins").describe(
    "Where the service shows its pins: a place in the reply, or { header: NAME } holding KEY=VALUE; KEY=VALUE."
  ),
  delta_s: place.nullable().default(null).describe("Set to a place in the reply to take the service's own \u0394S."),
  snippet: snippet.describe(
    "Within one of retrieved; in an expression $reply is the whole reply and $rank the place in retrieved, from 0."
  ),
  tool_call: toolCall.describe("Within one of tool_calls.")
}).prefault({});
var prices = z2.strictObject({
  input_per_mtok: z2.number().min(0).describe("USD per million input tokens."),
  output_per_mtok: z2.number().min(0).describe("USD per million output tokens.")
});
var embeddings = z2.discriminatedUnion("provider", [
  z2.strictObject({
    provider: z2.literal("hashing").describe("Offline and deterministic; lexical, so \u0394S is compared, never held to an absolute target.")
  }),
  z2.strictObject({
    provider: z2.literal("openai").describe("Any OpenAI-compatible /v1/embeddings endpoint."),
    url: httpUrl.describe("The whole URL of the endpoint."),
    model: z2.string().min(1).describe("Model id sent with each batch."),
    api_key: z2.string().min(1).optional().describe("Taken from the environment: ${NAME}."),
    batch: z2.int().min(1).max(2048).default(96).describe("Texts a request.")
  })
]).prefault({ provider: "hashing" });
var bootStep = z2.strictObject({
  name: z2.string().min(1).describe("Name that needs refers to."),
  url: httpUrl.describe("Ready when it answers 2xx."),
  needs: z2.array(z2.string()).default([]).describe("Steps that must be ready before."),
  timeout: duration.default(3e4).describe("How long to wait, with back-off.")
});
var httpProbe = z2.strictObject({
  name: z2.string().min(1).describe("Shown in the report."),
  url: httpUrl.describe("Asked with GET."),
  headers: z2.record(z2.string(), z2.string()).default({}).describe("Sent with the probe."),
  expect: z2.strictObject({
    status: z2.int().min(100).max(599).default(200).describe("The status it must answer."),
    json: z2.record(pointer, z2.json()).default({}).describe("JSON Pointer: value that must stand there.")
  }).prefault({}).describe("What a healthy answer looks like."),
  max_ms: z2.number().positive().optional().describe("The answer must take no longer."),
  timeout: duration.default(1e4).describe("When to give up.")
});
var prometheusProbe = z2.strictObject({
  name: z2.string().min(1).describe("Shown in the report."),
  prometheus: z2.strictObject({
    url: httpUrl.describe("Base URL of Prometheus."),
    query: z2.string().min(1).describe("An instant query; empty and NaN are no data, so not healthy."),
    headers: z2.record(z2.string(), z2.string()).default({}).describe("Sent with the query.")
  }).describe("What is asked."),
  expect: z2.strictObject({
    min: z2.number().optional().describe("The least that is healthy."),
    max: z2.number().optional().describe("The most that is healthy.")
  }).refine((expect) => expect.min !== void 0 || expect.max !== void 0, "min, max or both").describe("Every series of the answer must lie within."),
  timeout: duration.default(1e4).describe("When to give up.")
});
var baseline = z2.union([
  z2.strictObject({
    artifact: z2.string().min(1).default("rollout-baseline").describe("Name of the artifact."),
    workflow: z2.string().min(1).describe("Path of the only workflow whose artifact is trusted."),
    branch: z2.string().min(1).default("main").describe("The branch it must have run on."),
    max_age: duration.default(30 * 24 * 3600 * 1e3).describe("Older ones are not used.")
  }),
  z2.strictObject({ path: z2.string().min(1).describe("A baseline.json on disk.") })
]);
var manifestSchema = z2.strictObject({
  version: z2.literal(1).describe("Version of this format."),
  name: name.describe("Names the rollout in comments, checks, deployments and artifacts."),
  arms: z2.strictObject({ baseline: arm.describe("What users have now."), canary: arm.describe("What is to replace it.") }).describe("The two versions that are compared."),
  secrets: z2.array(z2.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of an environment variable")).default([]).describe("Environment variables that must be set and not empty; masked before first use."),
  request: request.describe("How one question is asked."),
  response: response.describe("Where the parts of a reply stand: JSON Pointers (/answer) or JSONata expressions."),
  prices: prices.optional().describe("Used where a reply has usage and no cost_usd."),
  gold: gold.optional().describe("The gold set and how it is asked."),
  embeddings: embeddings.describe("What \u0394S is computed with."),
  boot: z2.array(bootStep).max(100).default([]).describe("Services in the order in which they must become ready."),
  probes: z2.array(z2.union([httpProbe, prometheusProbe])).max(100).default([]).describe("Health checks, over HTTP or by a Prometheus query."),
  probe_hosts: z2.array(z2.string().min(1)).default([]).describe("Extra hosts, or private ranges, that probes may reach."),
  freeze: z2.strictObject({
    tier: z2.enum(["T0", "T1", "T2", "T3"]).describe("Tier of this change; T0 passes every freeze."),
    calendar: z2.string().min(1).describe("The release calendar.")
  }).optional().describe("Change freeze."),
  baseline: baseline.optional().describe("Where the baseline artifact comes from."),
  targets: z2.partialRecord(z2.enum(ROW_IDS), z2.number()).default({}).describe("Targets by row id; anything left out keeps the runbook's value."),
  require: z2.array(z2.enum(ROW_IDS)).default([]).describe("Rows that must be measured, beyond the runbook's own."),
  not_required: z2.partialRecord(z2.enum(ROW_IDS), z2.string().min(1)).default({}).describe("Row: reason. The row blocks nothing, and the reason stands in every report."),
  report_only: z2.boolean().default(false).describe("gate exits 0 whatever it finds, and says so in every report."),
  report: z2.strictObject({
    texts: z2.enum(["all", "changed", "none"]).default("all").describe(
      "Which answers and retrieved passages report.html shows: all, those of questions that changed, or none. With none nothing of them leaves rows.jsonl, and snippets.jsonl is not written."
    )
  }).prefault({}).describe("What the report shows."),
  stops: z2.partialRecord(z2.enum(STOP_IDS), z2.number()).default({}).describe("Stop limits by stop id."),
  evidence: z2.strictObject({
    gold: z2.enum(["set", "population", "estimate"]).default("set").describe("What a failure claims: this gold set changed, questions like these changed, or the bare estimate."),
    live: z2.enum(["required", "estimate"]).default("required").describe("Whether a live window must exclude chance."),
    alpha: z2.number().min(1e-3).max(0.5).default(0.05).describe("Chance of a false alarm."),
    inconclusive: z2.enum(["warn", "hold"]).default("warn").describe("What an undecided row does in gate."),
    max_age: duration.default(7 * 24 * 3600 * 1e3).describe("A gate's result that was measured longer ago begins no rollout.")
  }).prefault({}).describe("How sure a verdict must be."),
  phases: z2.array(phase).min(1).max(20).optional().describe("How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100."),
  window: window.optional().describe("The live window."),
  ledger: z2.strictObject({
    trusted: z2.array(z2.string().min(1)).default([]).describe("Logins whose claims, retries, overrides and resumes count, beside those of the job's own token."),
    since: z2.iso.date().optional().describe("What was recorded before this day counts whoever made it.")
  }).prefault({}).describe("Who may write what lets traffic go up, in GitHub's deployments; a rollback or a pause counts always."),
  router: router.optional().describe("What moves the traffic.")
});

export {
  CONTRACT_FIELDS,
  manifestSchema
};
