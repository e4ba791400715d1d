import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileAsk
} from "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import {
  proposeResponse
} from "./chunk-IYWMTTF5.js";
import "./chunk-FXGLWEEY.js";
import {
  manifestSchema
} from "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/init-ask.ts
var CHAT = { messages: "{{messages}}" };
var GUESSES = [
  { question: "{{question}}", seed: "{{seed}}", session: "{{session}}" },
  CHAT,
  { query: "{{question}}" },
  { input: "{{question}}" },
  { input: { input: "{{question}}" } },
  { message: "{{question}}" },
  { prompt: "{{question}}" },
  { id: "{{session}}", messages: [{ role: "user", parts: [{ type: "text", text: "{{question}}" }] }] },
  { input: { text: "{{question}}" } }
];
var BY_PATH = [
  [/chat\/completions$/, CHAT],
  [/\/invoke$/, { input: { input: "{{question}}" } }],
  [/\/query$/, { query: "{{question}}" }]
];
var BY_GET = ["question", "q", "query"].map((name) => ({ [name]: "{{question}}" }));
var FINAL = {
  http_401: 'give its token: --header "Authorization: Bearer $TOKEN"',
  http_403: 'give a token that may ask it: --header "Authorization: Bearer $TOKEN"',
  http_404: "check the path of the URL",
  http_429: "try again later, or raise its quota"
};
async function askLive(world, wanted) {
  const { pathname, hostname } = new URL(wanted.url);
  const http = world.http({ allowedHosts: [hostname], allowedRanges: [] });
  const hinted = BY_PATH.filter(([path]) => path.test(pathname)).map(([, body]) => body);
  const bodies = wanted.body === null ? [...hinted, ...GUESSES] : [wanted.body];
  const queue = bodies.map((body) => ({ method: "POST", body }));
  const tried = /* @__PURE__ */ new Set();
  const failures = [];
  try {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const key = JSON.stringify(next);
      if (tried.has(key)) continue;
      tried.add(key);
      const { reply, error, latency_ms, seen } = await askOnce(world, http, wanted, next);
      if (reply) {
        const proposed = await proposeResponse(reply.body, reply.headers, wanted.question);
        if (proposed) return { ...next, reply, proposed, latency_ms, sent: tried.size };
      }
      const { kind, message } = error ?? {
        kind: "no_answer",
        message: `no text that may be an answer: ${startOf(reply.body)}`
      };
      failures.push(`  ${next.method === "GET" ? `GET ${key}` : JSON.stringify(next.body)}: ${message}`);
      const advice2 = seen ? FINAL[kind] : "start the service, and check host and port of the URL";
      if (advice2) throw new UnmeasurableError("service_unreachable", `${message}; ${advice2}`);
      if (kind === "http_405") queue.splice(0, queue.length, ...BY_GET.map((body) => ({ method: "GET", body })));
      if (wanted.body === null) queue.unshift(...namedIn(message).map((body) => ({ method: "POST", body })));
    }
  } finally {
    await http.close();
  }
  const advice = `say how it is asked: --body '{"question": "{{question}}"}', or give a reply that you saved: --reply FILE`;
  throw new UnmeasurableError(
    "service_unreachable",
    `None of ${tried.size} requests was answered; ${advice}
${failures.join("\n")}`
  );
}
function askOnce(world, http, wanted, request) {
  const { clock, signal } = world;
  const manifest = manifestWith(wanted.url, { ...request, headers: wanted.headers });
  const door = { http, lane: { turn: (attempt) => attempt() } };
  const ask = compileAsk({ manifest, arm: "canary", door, clock, signal, nonce: "init" });
  return ask({ qid: "first-question", question: wanted.question, seed: 7, phrasing: 0, session: "init" });
}
function manifestWith(url, request) {
  const arm = { url, pins: {} };
  return manifestSchema.parse({
    version: 1,
    name: "init",
    arms: { baseline: arm, canary: arm },
    request: { ...request, retries: 0 }
  });
}
function namedIn(message) {
  const missed = [...message.replaceAll('\\"', '"').matchAll(/"loc":\s*\[\s*"body",\s*"([A-Za-z_]\w{0,40})"\s*\]/g)];
  const names = missed.map(([, name]) => name);
  return names.length > 0 ? [Object.fromEntries(names.map((name) => [name, name === "messages" ? "{{messages}}" : "{{question}}"]))] : [];
}
function startOf(body) {
  return (JSON.stringify(body) ?? "").replace(new RegExp("\\p{C}+", "gu"), " ").slice(0, 200);
}
async function savedReply(text) {
  const whole = jsonOf(text);
  if (whole !== void 0) return { body: whole, headers: {} };
  const { readStream } = await import("./stream-NXXDIYG2.js");
  const stream = readStream(Buffer.from(text), { "content-type": "text/event-stream" });
  return "broken" in stream ? null : { body: stream.body, headers: {} };
}
export {
  askLive,
  savedReply
};
