import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isToolLoop,
  openScoring,
  runId
} from "./chunk-VIKSPHBT.js";
import {
  armOfRole
} from "./chunk-5IZNSQOS.js";
import {
  deltaS
} from "./chunk-KZXVRSNG.js";
import {
  nothingSeen
} from "./chunk-YED3RMCM.js";
import {
  compileReply
} from "./chunk-MJSFZ67A.js";
import {
  passagesOf
} from "./chunk-OUE4P35G.js";
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import {
  comparePins
} from "./chunk-FXGLWEEY.js";
import {
  placeholdersIn
} from "./chunk-ZIYS2RLM.js";

// src/gold/conversation.ts
var LONGEST_SAID = 2e4;
function openConversation() {
  const said = [];
  return {
    before({ history = [] }) {
      said.push(...history);
      return [...said];
    },
    note(question, { error, answer, answer_whole }) {
      if (error !== null || isBlank(answer)) return;
      said.push({ role: "user", content: question }, { role: "assistant", content: answer_whole ?? answer });
    }
  };
}

// src/gold/retrieval.ts
var RANK_CUTOFF = 10;
var MATCHING_SHARE = 0.5;
function isRelevant(snippet, item) {
  return hasGoldId(snippet, item) || coversTarget(snippet, item);
}
function citationHit(citations, retrieved, item) {
  const known = new Set(retrieved.map((snippet) => snippet.snippet_id));
  const cited = new Set(citations);
  if (!citations.every((id) => known.has(id))) return false;
  return retrieved.some((snippet) => cited.has(snippet.snippet_id) && isRelevant(snippet, item));
}
function coverage(retrieved, item) {
  const passages = passagesOf(item);
  if (!item.answerable || passages.length === 0) return null;
  return Math.max(...passages.map((passage) => shareCovered(retrieved, passage)));
}
function shareCovered(retrieved, passage) {
  const spans = retrieved.map((snippet) => overlap(snippet, passage)).filter((span) => span !== null);
  return unionLength(spans) / lengthOf(passage);
}
function rankMeasures(retrieved, item) {
  const known = new Set(item.gold_citations).size;
  if (!item.answerable || known === 0 && passagesOf(item).length === 0) return { recall: null, ndcg: null, mrr: null };
  const top = retrieved.slice(0, RANK_CUTOFF);
  const relevant = top.map((snippet) => isRelevant(snippet, item));
  const foundIds = new Set(top.filter((snippet) => hasGoldId(snippet, item)).map((snippet) => snippet.snippet_id)).size;
  const byId = known === 0 ? 0 : foundIds / known;
  const bySpan = top.some((snippet) => coversTarget(snippet, item)) ? 1 : 0;
  const hits = relevant.filter(Boolean).length;
  const ideal = Math.min(RANK_CUTOFF, Math.max(hits, foundIds > 0 ? known : 1));
  const first = relevant.indexOf(true);
  return {
    recall: Math.max(byId, bySpan),
    ndcg: Math.min(1, gain(relevant) / gain(Array.from({ length: ideal }, () => true))),
    mrr: first < 0 ? 0 : 1 / (first + 1)
  };
}
function hasGoldId(snippet, item) {
  return snippet.snippet_id !== null && item.gold_citations.includes(snippet.snippet_id);
}
function coversTarget(snippet, item) {
  return passagesOf(item).some((passage) => {
    const span = overlap(snippet, passage);
    return span !== null && span[1] - span[0] >= MATCHING_SHARE * lengthOf(passage);
  });
}
function overlap(snippet, { section_id, offsets }) {
  if (!snippet.complete || snippet.section_id !== section_id) return null;
  const start = Math.max(snippet.offsets[0], offsets[0]);
  const end = Math.min(snippet.offsets[1], offsets[1]);
  return start < end ? [start, end] : null;
}
var lengthOf = ({ offsets: [start, end] }) => end - start;
function unionLength(spans) {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    length += end - Math.max(start, reached);
    reached = end;
  }
  return length;
}
function gain(relevant) {
  return relevant.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}

// src/gold/measure.ts
var SHOWN_ANSWER = 500;
var SHOWN_SNIPPETS = 10;
var SHOWN_ID = 200;
function compileMeasure(manifest, embedder, around = {}) {
  const readReply = compileReply(manifest);
  const { contract } = manifest.response;
  const tellsSpans = !contract || contract.includes("section_id") && contract.includes("offsets");
  const score = openScoring(manifest.gold.refusal, around);
  const isSent = sendsHistory(manifest);
  return async (run, answered) => {
    if (!answered.reply) return errorRow(run, answered);
    const reply = await readReply(answered.reply.body, answered.reply.headers);
    around.saw?.(run, reply.found);
    const { item } = run;
    const citation_hit = citationHit(reply.citations, reply.retrieved, item);
    const cited = reply.citations.length > 0;
    const tool_loop = isToolLoop(reply.tool_calls);
    const scored = await score(item, { answer: reply.answer, cited, citation_hit, tool_loop });
    const isGraded = around.grade && isGradable(run, reply.answer, scored.refusal);
    const graded = isGraded ? await around.grade(runId(run), gradingOf(run, reply.answer)) : void 0;
    return {
      ...identity(run, answered),
      error: null,
      drift: [...reply.drift],
      ...comparePins(manifest.arms[armOfRole(run.role)].pins, reply.pins),
      citation_hit,
      cited,
      ...scored,
      ...await deltas(run, reply, embedder, manifest.response.delta_s !== null),
      coverage: tellsSpans ? coverage(reply.retrieved, item) : null,
      ...rankMeasures(reply.retrieved, item),
      tool_calls: reply.tool_calls.length,
      tool_failures: reply.tool_calls.filter((call) => !call.ok).length,
      tool_retries: reply.tool_calls.reduce((sum, call) => sum + call.retries, 0),
      tool_loop,
      latency_ms: answered.latency_ms,
      ...typeof answered.first_token_ms === "number" && { first_token_ms: answered.first_token_ms },
      retrieve_ms: reply.retrieve_ms,
      rerank_ms: reply.rerank_ms,
      reason_ms: reply.reason_ms,
      input_tokens: reply.input_tokens,
      output_tokens: reply.output_tokens,
      cost_usd: reply.cost_usd,
      answer: firstOf(reply.answer, SHOWN_ANSWER),
      ...isSent && run.followed && reply.answer.length > SHOWN_ANSWER ? { answer_whole: firstOf(reply.answer, LONGEST_SAID) } : {},
      retrieved: reply.retrieved.flatMap((snippet) => snippet.snippet_id ?? []).slice(0, SHOWN_SNIPPETS).map((id) => firstOf(id, SHOWN_ID)),
      ...around.keep && {
        citations: reply.citations.slice(0, SHOWN_SNIPPETS).map((id) => firstOf(id, SHOWN_ID)),
        snippets: around.keep(reply.retrieved)
      },
      ...graded && { graded }
    };
  };
}
function isGradable({ item, role }, answer, refusal) {
  return item.answerable && role !== "interleaved" && !refusal && !isBlank(answer);
}
function gradingOf({ item, question }, answer) {
  const { qid, gold_claim_substr: claims, anchor = null } = item;
  return { qid, question, answer: firstOf(answer, LONGEST_SAID), claims, anchor };
}
function sendsHistory({ request }) {
  const sent = placeholdersIn(request.body);
  return sent.has("history") || sent.has("messages");
}
function identity(run, { started_at, statuses }) {
  const { role, qid, phrasing, seed } = run;
  return { schema_version: 1, role, qid, phrasing, seed, started_at, statuses };
}
async function deltas(run, reply, embedder, ownDeltaS) {
  const texts = reply.retrieved.flatMap(({ text }) => text === null || isBlank(text) ? [] : [text]);
  const isBare = reply.retrieved.every(({ text }) => text !== null && isBlank(text));
  const { anchor } = run.item;
  const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? "", ...texts]);
  return {
    delta_s: ownDeltaS ? isBare ? null : reply.delta_s : deltaS([question], snippets),
    delta_s_anchor: anchor === void 0 ? null : deltaS(snippets, [anchored])
  };
}
function errorRow(run, answered) {
  return {
    ...identity(run, answered),
    error: answered.error && { kind: answered.error.kind, message: firstOf(answered.error.message, SHOWN_ANSWER) },
    drift: [],
    pins: null,
    pins_seen: null,
    refusal: false,
    contains_claim: false,
    citation_hit: false,
    cited: false,
    solved: false,
    delta_s: null,
    delta_s_anchor: null,
    coverage: null,
    lambda: "\u2190",
    ...nothingSeen(),
    latency_ms: null
  };
}
var isCut = ({ answer }) => answer.length >= SHOWN_ANSWER - 1 && answer.endsWith("\u2026");
function firstOf(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

export {
  openConversation,
  isRelevant,
  compileMeasure,
  isCut
};
