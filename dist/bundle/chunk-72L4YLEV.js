import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  sessionName
} from "./chunk-UHFD66JV.js";
import {
  isStream,
  readStream
} from "./chunk-YETYOLOL.js";
import {
  PLACEHOLDERS
} from "./chunk-ZIYS2RLM.js";
import {
  requestWithRetries
} from "./chunk-CL5QOGYH.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/gold/template.ts
var PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
var ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
function compileTemplate(body) {
  if (typeof body === "string") return compileString(body);
  if (Array.isArray(body)) {
    const parts = body.map((entry) => ({ fill: compileTemplate(entry), spreads: isList(aloneIn(entry)) }));
    return (values) => parts.flatMap(({ fill, spreads }) => {
      const filled = fill(values);
      return spreads && Array.isArray(filled) ? filled : [filled];
    });
  }
  if (body !== null && typeof body === "object") {
    const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
    return (values) => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
  }
  return () => body;
}
function compileString(text) {
  const alone = aloneIn(text);
  if (isList(alone)) return (values) => values[alone].map((message) => ({ ...message }));
  if (isName(alone)) return (values) => values[alone];
  if (!text.includes("{{")) return () => text;
  return (values) => text.replace(PLACEHOLDER, (whole, name) => isName(name) || isList(name) ? asText(name, values) : whole);
}
function asText(name, values) {
  if (!isList(name)) return String(values[name]);
  return values[name].map(({ role, content }) => `${role}: ${content}`).join("\n");
}
function aloneIn(entry) {
  return typeof entry === "string" ? ALONE.exec(entry)?.[1] : void 0;
}
var isList = (name) => name === "history" || name === "messages";
function isName(name) {
  return !isList(name) && PLACEHOLDERS.includes(name);
}

// src/gold/ask.ts
var MAX_REPLY_BYTES = 10 * 1024 * 1024;
var SHOWN_BODY = 200;
function compileAsk(options) {
  const { manifest, door, clock, signal } = options;
  const requestOf = compileRequest(manifest, options.arm, options.nonce);
  return async (run) => {
    const started_at = new Date(clock.now()).toISOString();
    const outcome = await requestWithRetries(requestOf(run), {
      http: door.http,
      clock,
      signal,
      retries: manifest.request.retries,
      jitter: run.session,
      turn: door.lane.turn
    });
    const { statuses, seen, quotaMs } = outcome;
    return { started_at, statuses, seen, quotaMs, ...readOutcome(outcome, manifest.arms[options.arm].url) };
  };
}
function readOutcome({ statuses, reply, failure }, url) {
  if (!reply) return failed(failure.kind, tried(failure.message, statuses));
  const place = shownUrl(url);
  if (reply.status < 200 || reply.status > 299) {
    const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`;
    return failed(`http_${reply.status}`, tried(message, statuses));
  }
  if (isStream(reply.headers)) return readEvents(reply, place);
  const body = jsonOf(reply.body.toString("utf8"));
  if (body !== void 0) return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
  const advice = "check that the URL is the right one and that the service answers in JSON or text/event-stream";
  return failed("not_json", `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
}
function readEvents({ body: bytes, headers, ms, arrivals = [] }, place) {
  const stream = readStream(bytes, headers);
  if ("broken" in stream) return failed("stream", `the stream of ${place} ${stream.broken}: ${excerpt(bytes)}`);
  const { body, textAt } = stream;
  const first = textAt === null ? void 0 : arrivals.find(({ bytes: bytes2 }) => bytes2 >= textAt);
  return { reply: { body, headers }, error: null, latency_ms: ms, first_token_ms: first?.ms ?? null };
}
function failed(kind, message) {
  return { reply: null, error: { kind, message }, latency_ms: null };
}
function tried(message, statuses) {
  return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message;
}
function excerpt(body) {
  const text = body.subarray(0, 4 * SHOWN_BODY).toString("utf8").replace(/[\p{C}\s]+/gu, " ").trim();
  return text === "" ? "(empty)" : JSON.stringify(text.slice(0, SHOWN_BODY));
}
function shownUrl(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
function compileRequest(manifest, arm, nonce) {
  const { method, headers, body, timeout } = manifest.request;
  const { url } = manifest.arms[arm];
  const fill = compileTemplate(body);
  const accept = { accept: "application/json", ...lowerCased(headers) };
  const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES };
  return (run) => {
    const { question, qid, seed, phrasing, history = [] } = run;
    const session = sessionName(nonce, run.session);
    const messages = [...history, { role: "user", content: question }];
    const filled = fill({ question, qid, seed, phrasing, session, history, messages });
    if (method === "GET") return { ...common, url: withQuery(url, filled), headers: accept };
    const typed = { "content-type": "application/json", ...accept };
    return { ...common, url, headers: typed, body: JSON.stringify(filled) };
  };
}
function withQuery(url, fields) {
  const target = new URL(url);
  for (const [name, value] of Object.entries(fields ?? {})) {
    target.searchParams.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return target.href;
}
function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

export {
  compileAsk
};
