import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  random
} from "./chunk-TC7FKJ44.js";
import {
  HttpError
} from "./chunk-Y3CKMCBL.js";

// src/gold/attempts.ts
var RETRIED_STATUSES = /* @__PURE__ */ new Set([429, 502, 503, 504]);
var RETRIED_FAILURES = /* @__PURE__ */ new Set(["timeout", "refused", "dns", "tls", "reset", "protocol"]);
var BROKEN_STATUS = 599;
var FIRST_BACK_OFF_MS = 250;
var LONGEST_BACK_OFF_MS = 1e4;
var LONGEST_RETRY_AFTER_MS = 6e4;
var USED_UP_MS = 6e5;
async function requestWithRetries(request, options) {
  const { clock, signal } = options;
  const turn = options.turn ?? ((attempt) => attempt());
  const statuses = [];
  let seen = false;
  for (; ; ) {
    const attempt = await turn(() => attemptOnce(request, options));
    seen ||= attempt.reply !== null && attempt.reply.status !== 429 || attempt.failure?.status !== void 0;
    const tried = statuses.push(attempt.status);
    if (tried > options.retries || !isRetried(attempt)) {
      const { reply, failure, quotaMs } = attempt;
      return { statuses, seen, reply, failure, quotaMs };
    }
    await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
    signal.throwIfAborted();
  }
}
async function attemptOnce(request, { http, clock, signal }) {
  signal.throwIfAborted();
  try {
    const reply = await http.request(request, signal);
    const status = Math.min(reply.status, BROKEN_STATUS);
    const asked = retryAfterMs(reply, clock);
    if (status === 429 && asked !== null && asked > USED_UP_MS) {
      return { status, reply, failure: null, pauseMs: null, quotaMs: asked };
    }
    const pauseMs = asked === null ? null : Math.min(LONGEST_RETRY_AFTER_MS, asked);
    return { status, reply, failure: null, pauseMs, quotaMs: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    return { status: statusOf(error), reply: null, failure: error, pauseMs: null, quotaMs: null };
  }
}
function statusOf(failure) {
  const status = failure.status ?? 0;
  return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure, quotaMs }) {
  if (quotaMs !== null) return false;
  return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
  return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + random(`${jitter} ${tried}`)());
}
function retryAfterMs(reply, clock) {
  const text = reply.headers["retry-after"]?.trim();
  if (!text || !RETRIED_STATUSES.has(reply.status)) return null;
  const sent = Date.parse(reply.headers["date"] ?? "");
  const wait = /^\d+$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

export {
  requestWithRetries
};
