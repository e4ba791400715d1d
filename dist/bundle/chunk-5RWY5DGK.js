import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  sampleDistances
} from "./chunk-MHE5V4TU.js";
import {
  createIntake
} from "./chunk-3ECBRQHW.js";
import {
  armReader
} from "./chunk-65RHSXV2.js";

// src/window/otlp/names.ts
var ATTRIBUTES = {
  status: ["http.response.status_code", "http.status_code"],
  route: ["http.route", "url.path", "http.target"],
  session: ["session.id", "gen_ai.conversation.id", "traceloop.association.properties.session_id"],
  user: ["user.id", "enduser.id", "enduser.pseudo.id", "traceloop.association.properties.user_id"],
  model: ["gen_ai.response.model", "llm.model_name", "gen_ai.request.model"],
  promptTokens: ["gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "llm.token_count.prompt"],
  completionTokens: ["gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "llm.token_count.completion"],
  tool: ["gen_ai.tool.name", "tool.name", "traceloop.entity.name"],
  toolInput: ["gen_ai.tool.call.arguments", "traceloop.entity.input", "input.value"],
  query: ["gen_ai.retrieval.query.text"],
  input: ["input.value", "traceloop.entity.input", "gen_ai.input.messages", "gen_ai.prompt"],
  output: ["output.value", "traceloop.entity.output", "gen_ai.output.messages", "gen_ai.completion"],
  documents: ["gen_ai.retrieval.documents"]
};
var FLAT_DOCUMENT = /^retrieval\.documents\.(\d+)\.document\.(id|content)$/;
var FLAT_MESSAGE = /^llm\.input_messages\.(\d+)\.message\.(role|content)$/;
var ROLE_ATTRIBUTES = ["openinference.span.kind", "gen_ai.operation.name", "traceloop.span.kind"];
var ROLES = {
  chain: "request",
  agent: "request",
  workflow: "request",
  invoke_agent: "request",
  invoke_workflow: "request",
  retriever: "retriever",
  retrieval: "retriever",
  vector_db_retrieve: "retriever",
  reranker: "reranker",
  rerank: "reranker",
  llm: "model",
  chat: "model",
  text_completion: "model",
  completion: "model",
  generate_content: "model",
  tool: "tool",
  execute_tool: "tool",
  embedding: "embedding",
  embeddings: "embedding",
  prompt: "step",
  guardrail: "step",
  evaluator: "step",
  task: "step",
  execute_task: "step",
  create_agent: "step"
};
var HEALTH_ROUTES = [
  "/health",
  "/healthz",
  "/livez",
  "/readyz",
  "/ready",
  "/live",
  "/ping",
  "/metrics"
];

// src/window/otlp/spans.ts
var SERVER = [2, "SPAN_KIND_SERVER", "Server"];
var ERROR = [2, "STATUS_CODE_ERROR", "Error"];
var NAMED = /* @__PURE__ */ new Set([...Object.values(ATTRIBUTES).flat(), ...ROLE_ATTRIBUTES]);
function spansOf(value, asked) {
  const groups = listOf(value, "resourceSpans");
  if (groups === null) return null;
  const keep = (key) => NAMED.has(key) || asked.includes(key) || FLAT_DOCUMENT.test(key) || FLAT_MESSAGE.test(key);
  return groups.flatMap((group) => {
    const resource = attributesOf(recordOf(recordOf(group)["resource"])["attributes"], () => true);
    return (listOf(group, "scopeSpans") ?? []).flatMap(
      (scope) => (listOf(scope, "spans") ?? []).flatMap((span) => spanOf(recordOf(span), resource, keep) ?? [])
    );
  });
}
function factOf(attributes, fact) {
  for (const name of ATTRIBUTES[fact]) if (attributes[name] !== void 0) return attributes[name];
  return void 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function numberOf(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}
function spanOf(span, resource, keep) {
  return spanFrom(span, attributesOf(span["attributes"], keep), resource);
}
function spanFrom(span, attributes, resource) {
  const [trace, id] = [textOf(span["traceId"]), textOf(span["spanId"])];
  const [start, end] = [timeOf(span["startTimeUnixNano"]), timeOf(span["endTimeUnixNano"])];
  if (trace === null || id === null || start === null || end === null) return null;
  const name = textOf(span["name"]) ?? "";
  return {
    trace: trace.toLowerCase(),
    id: id.toLowerCase(),
    parent: textOf(span["parentSpanId"])?.toLowerCase() ?? null,
    name,
    isServer: SERVER.includes(span["kind"]),
    start,
    end: Math.max(start, end),
    failed: ERROR.includes(recordOf(span["status"])["code"]),
    role: roleOf(attributes, name),
    attributes,
    resource
  };
}
function roleOf(attributes, name) {
  for (const attribute of ROLE_ATTRIBUTES) {
    const said = textOf(attributes[attribute])?.toLowerCase();
    if (said !== void 0 && Object.hasOwn(ROLES, said)) return ROLES[said];
  }
  return /\bre-?rank/i.test(name) ? "reranker" : null;
}
function timeOf(value) {
  if (typeof value === "number") return value > 0 ? value / 1e6 : null;
  if (typeof value !== "string" || !/^\d{7,20}$/.test(value)) return null;
  return Number(value.slice(0, -6)) + Number(value.slice(-6)) / 1e6;
}
function attributesOf(list, keep) {
  const kept = /* @__PURE__ */ Object.create(null);
  if (!Array.isArray(list)) return kept;
  for (const entry of list) {
    const { key, value } = recordOf(entry);
    if (typeof key === "string" && keep(key)) kept[key] = plain(value);
  }
  return kept;
}
function plain(value) {
  const any = recordOf(value);
  if ("stringValue" in any) return any["stringValue"];
  if ("intValue" in any) return numberOf(any["intValue"]);
  if ("doubleValue" in any) return any["doubleValue"];
  if ("boolValue" in any) return any["boolValue"];
  if ("arrayValue" in any) return (listOf(any["arrayValue"], "values") ?? []).map(plain);
  if ("kvlistValue" in any) return attributesOf(recordOf(any["kvlistValue"])["values"], () => true);
  return void 0;
}
function listOf(value, key) {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? list : null;
}
function recordOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/window/otlp/request.ts
var LOOP_CALLS = 25;
var LOOP_SAME = 3;
function readTrace(spans, { arm, mirrored, ignored }) {
  const tree = treeOf(spans);
  const root = rootOf(spans, tree);
  if (root !== null && !servesRequest(root, ignored)) return { kind: "not a request" };
  const first = root ?? spans.reduce((a, b) => b.start < a.start ? b : a);
  const last = root?.end ?? Math.max(...spans.map(({ end }) => end));
  const fact = (name) => textIn([...root ? [root] : [], ...spans], name);
  const of = (role) => spans.filter((span) => span.role === role);
  const tools = outermost(of("tool"), tree).sort((a, b) => a.start - b.start);
  const copied = mirrored !== void 0 && spans.some((span) => isTrue(attributeOf(span, mirrored)));
  const row = {
    ts: first.start,
    request_id: first.trace,
    arm,
    status: root === null ? 0 : statusOf(root),
    latency_ms: last - first.start,
    session_id: fact("session"),
    user_key: fact("user"),
    ...durations({
      retrieve_ms: outermost(of("retriever"), tree),
      rerank_ms: outermost(of("reranker"), tree),
      reason_ms: outermost(of("model"), tree)
    }),
    tool_calls: tools.length,
    tool_failures: tools.filter(({ failed }) => failed).length,
    tool_loop: tools.length > LOOP_CALLS || longestRun(tools.map(callOf)) >= LOOP_SAME,
    ...copied && { mirrored: true }
  };
  const paid = innermost(of("model"), tree);
  const sum = (name) => paid.reduce((total, span) => total + (numberOf(factOf(span.attributes, name)) ?? 0), 0);
  const tokens = { prompt: sum("promptTokens"), completion: sum("completionTokens") };
  const model = textIn(paid.toReversed(), "model");
  return { kind: "request", request: { row, tokens, model }, cut: root === null };
}
function outermostRetrievers(spans) {
  return outermost(
    spans.filter(({ role }) => role === "retriever"),
    treeOf(spans)
  );
}
function attributeOf(span, name) {
  return span.attributes[name] ?? span.resource[name];
}
function treeOf(spans) {
  const byId = new Map(spans.map((span) => [span.id, span]));
  return new Map(
    spans.flatMap(({ id, parent }) => parent !== null && byId.has(parent) ? [[id, byId.get(parent)]] : [])
  );
}
function rootOf(spans, tree) {
  const servers = spans.filter((span) => span.isServer && !ancestors(span, tree).some(({ isServer }) => isServer));
  const roots = servers.length > 0 ? servers : spans.filter(({ parent }) => parent === null);
  return roots.reduce((a, b) => a === null || b.start < a.start ? b : a, null);
}
function servesRequest(root, ignored) {
  if (!root.isServer) return root.role === "request" || root.role === null;
  const route = textOf(factOf(root.attributes, "route"))?.replace(/[?#].*$/, "");
  return route === void 0 || ![...HEALTH_ROUTES, ...ignored].includes(route.replace(/(.)\/$/, "$1"));
}
function statusOf({ attributes, failed }) {
  const status = numberOf(factOf(attributes, "status"));
  if (status !== null && Number.isInteger(status) && status >= 0 && status < 600) return status;
  return failed ? 500 : 200;
}
function ancestors(span, tree) {
  const found = [];
  const seen = /* @__PURE__ */ new Set([span.id]);
  for (let up = tree.get(span.id); up !== void 0 && !seen.has(up.id); up = tree.get(up.id)) {
    seen.add(up.id);
    found.push(up);
  }
  return found;
}
function outermost(spans, tree) {
  return spans.filter((span) => !ancestors(span, tree).some((up) => up.role === span.role));
}
function innermost(spans, tree) {
  const holding = new Set(spans.flatMap((span) => ancestors(span, tree).filter((up) => up.role === span.role)));
  return spans.filter((span) => !holding.has(span));
}
function durations(steps) {
  const taken = Object.entries(steps).filter(([, spans]) => spans.length > 0);
  return Object.fromEntries(
    taken.map(([name, spans]) => [name, spans.reduce((sum, { start, end }) => sum + end - start, 0)])
  );
}
function callOf({ name, attributes }) {
  const input = textOf(factOf(attributes, "toolInput")) ?? "";
  return JSON.stringify([textOf(factOf(attributes, "tool")) ?? name, askedOf(input)]);
}
function askedOf(input) {
  try {
    const read = JSON.parse(input);
    return read?.input_str ?? read;
  } catch {
    return input;
  }
}
function longestRun(calls) {
  let [longest, run] = [0, 0];
  calls.forEach((call, at) => {
    run = call === calls[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
function textIn(spans, fact) {
  for (const { attributes } of spans) {
    const text = textOf(factOf(attributes, fact));
    if (text !== null) return text;
  }
  return null;
}
function isTrue(value) {
  return value === true || value === 1 || value === "true" || value === "1";
}

// src/window/otlp/texts.ts
var QUESTION_KEYS = ["query", "question", "inputs", "input", "user_msg", "query_str", "content", "text"];
var DEEPEST = 6;
var PASSAGE_KEYS = ["content", "page_content", "text"];
function textsOf(spans) {
  const inTime = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const retrievers = outermostRetrievers(inTime);
  const fromQuery = retrievers.map(({ attributes }) => textOf(factOf(attributes, "query")));
  const fromInput = inTime.map(({ attributes }) => flatQuestion(attributes) ?? questionIn(factOf(attributes, "input")));
  const passages = retrievers.map(({ attributes }) => passagesOf(attributes)).filter((found) => found !== null);
  return {
    question: [...fromQuery, ...fromInput].find((text) => text !== null) ?? null,
    passages: passages.length > 0 ? passages.flat() : null
  };
}
function questionIn(value) {
  const text = textOf(value)?.trim();
  if (!text) return null;
  const read = jsonIn(text);
  return read === void 0 ? plainText(text) : within(read, 0);
}
function plainText(text) {
  const said = text.trim();
  return said === "" || /^[A-Z]\w*\(.*\)$|^<.* object.*>$/s.test(said) ? null : said;
}
function within(value, depth) {
  if (typeof value === "string") return plainText(value);
  if (depth > DEEPEST || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    const said = value.filter(isAsked);
    return firstOf(said.toReversed(), (entry) => within(entry, depth + 1));
  }
  const record = value;
  const held = ["messages", "parts", "data", "kwargs", ...QUESTION_KEYS].filter((key) => record[key] != null);
  return firstOf(held, (key) => within(record[key], depth + 1));
}
function isAsked(entry) {
  const { role, type, id } = entry ?? {};
  const said = [role, type, Array.isArray(id) ? id.at(-1) : null].map((name) => String(name ?? "").toLowerCase());
  return said.some((name) => name === "user" || name.startsWith("human")) || !said.some((name) => /^(assistant|ai|system|tool|developer|function)/.test(name));
}
function flatQuestion(attributes) {
  const messages = Object.keys(attributes).flatMap((key) => {
    const [, at, what] = FLAT_MESSAGE.exec(key) ?? [];
    const isPerson = what === "role" && attributes[key] === "user";
    return isPerson ? [{ at: Number(at), text: textOf(attributes[`llm.input_messages.${at}.message.content`]) }] : [];
  });
  return messages.sort((a, b) => b.at - a.at).find(({ text }) => text !== null)?.text ?? null;
}
function passagesOf(attributes) {
  const flat = Object.keys(attributes).flatMap((key) => {
    const [, at, what] = FLAT_DOCUMENT.exec(key) ?? [];
    return what === "content" ? [{ at: Number(at), text: textOf(attributes[key]) ?? "" }] : [];
  });
  if (flat.length > 0) return flat.sort((a, b) => a.at - b.at).map(({ text }) => text);
  const listed = jsonIn(textOf(factOf(attributes, "documents")) ?? "");
  if (Array.isArray(listed)) return contentsOf(listed);
  const output = jsonIn(textOf(factOf(attributes, "output")) ?? "");
  const documents = Array.isArray(output) ? output : output?.documents;
  return Array.isArray(documents) ? contentsOf(documents) : null;
}
function contentsOf(documents) {
  const contents = documents.map(
    (document) => firstOf(PASSAGE_KEYS, (key) => textOf(document?.[key]))
  );
  return contents.every((text) => text !== null) ? contents : null;
}
function firstOf(values, read) {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
function jsonIn(text) {
  if (!/^\s*[[{]/.test(text)) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/window/otlp/traces.ts
var ROOTED_MS = 3e4;
var UNROOTED_MS = 12e4;
var MOST_UNROOTED = 5e4;
function createTraces({ arm, arms, mirrored, ignored }, distances) {
  const armOf = armReader(arms);
  const waiting = /* @__PURE__ */ new Map();
  const rooted = /* @__PURE__ */ new Map();
  const done = /* @__PURE__ */ new Set();
  const counts = { requests: 0, cut: { baseline: 0, canary: 0 }, waiting: 0, others: 0, late: 0 };
  let newest = Number.NEGATIVE_INFINITY;
  const hand = (spans, name, rows, suffix) => {
    const reading = readTrace(spans, { arm: name, mirrored, ignored });
    if (reading.kind === "not a request") {
      counts.others++;
      return;
    }
    const { row } = reading.request;
    rows.count();
    counts.requests++;
    if (name === "") {
      rows.broken(() => withoutArm(row.request_id, rows.file));
      rows.unknown();
      return;
    }
    if (reading.cut && isArm(name)) counts.cut[name]++;
    const whole = { ...row, request_id: row.request_id + suffix };
    const { question, passages } = textsOf(spans);
    const texts = question !== null && passages !== null ? { question, passages } : null;
    if (!distances.hold(whole, texts, (left) => rows.take(left))) rows.take(whole);
  };
  const release = (id, { spans: byId, rows }) => {
    done.add(id);
    const spans = [...byId.values()];
    const named = new Map(spans.map((span) => [span, nameOf(attributeOf(span, arm))]));
    const found = [...new Set([...named.values()].filter(isArm))];
    if (found.length < 2) return hand(spans, found[0] ?? firstName(spans, named), rows, "");
    for (const own of found) {
      const its = spans.filter((span) => named.get(span) === own || !isArm(named.get(span) ?? ""));
      hand(its, own, rows, `/${own}`);
    }
  };
  const withoutArm = (id, file) => {
    const message = `trace ${id}: no span and no process has the attribute ${arm}, which tells the arm`;
    return { file, line: 1, column: 1, message, severity: "error" };
  };
  const nameOf = (value) => {
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    return typeof text === "string" && text.trim() !== "" ? armOf(text) : null;
  };
  const releaseSettled = () => {
    for (const [id, trace] of rooted) {
      if (newest - trace.rootEnd <= ROOTED_MS) break;
      rooted.delete(id);
      release(id, trace);
    }
    for (const [id, trace] of waiting) {
      if (waiting.size <= MOST_UNROOTED) break;
      waiting.delete(id);
      release(id, trace);
    }
  };
  return {
    open() {
      newest = Number.NEGATIVE_INFINITY;
    },
    add(span, rows) {
      const id = span.trace;
      if (done.has(id)) {
        counts.late++;
        return;
      }
      const trace = rooted.get(id) ?? waiting.get(id) ?? { spans: /* @__PURE__ */ new Map(), rows, rootEnd: null, lastEnd: span.end };
      trace.spans.set(span.id, span);
      trace.lastEnd = Math.max(trace.lastEnd, span.end);
      if (span.parent === null || span.isServer) {
        trace.rootEnd = Math.max(trace.rootEnd ?? span.end, span.end);
        trace.rows = rows;
        waiting.delete(id);
        rooted.delete(id);
        rooted.set(id, trace);
      } else if (trace.rootEnd === null) waiting.set(id, trace);
      newest = Math.max(newest, span.end);
      releaseSettled();
    },
    finish(now) {
      for (const [id, trace] of rooted) release(id, trace);
      for (const [id, trace] of waiting) {
        if (now !== null && now - trace.lastEnd < UNROOTED_MS) counts.waiting++;
        else release(id, trace);
      }
      return counts;
    }
  };
}
function firstName(spans, named) {
  return spans.map((span) => named.get(span) ?? null).find((name) => name !== null) ?? "";
}
function isArm(name) {
  return name === "baseline" || name === "canary";
}

// src/window/otlp/collect-traces.ts
function collectTraces(query, options, looks, known) {
  const intake = createIntake(query, options.arms, looks);
  const distances = sampleDistances(options.measure, options.sample, known);
  const traces = createTraces(options, distances);
  return {
    open(file) {
      const rows = intake.open(file);
      traces.open();
      return { rows, add: (span) => traces.add(span, rows) };
    },
    async finish() {
      const counts = traces.finish(query.to);
      await distances.finish(intake.open("texts"));
      return { ...intake.finish(), traces: counts, lexical: options.lexical };
    }
  };
}
function askedOf2({ arm, mirrored }) {
  return mirrored === void 0 ? [arm] : [arm, mirrored];
}

export {
  FLAT_DOCUMENT,
  FLAT_MESSAGE,
  NAMED,
  spansOf,
  spanFrom,
  collectTraces,
  askedOf2 as askedOf
};
