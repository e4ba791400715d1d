import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  NOTHING,
  sameWeights
} from "./chunk-6PWAOV7F.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import {
  HttpError
} from "./chunk-Y3CKMCBL.js";

// src/routers/webhook.ts
import { z } from "zod";

// src/routers/etag.ts
var CODING = /(?:--|[-;:+])(?:x-)?(?:gzip|br|deflate|zstd|compress)(?="?$)/i;
function meantTag(tag) {
  return strongTag(tag).replace(CODING, "");
}
function tagsToSend(tag) {
  return [.../* @__PURE__ */ new Set([meantTag(tag), strongTag(tag), tag.trim()])];
}
function strongTag(tag) {
  return tag.trim().replace(/^W\//i, "");
}

// src/routers/webhook.ts
var MAX_BYTES = 64 * 1024;
var READS = 3;
var FIRST_PAUSE_MS = 250;
var CONFLICTS = 5;
var COMPARING_MS = 5e3;
var AS_TEXT = /^\s*(\d+(?:\.\d+)?)\s*%?\s*$/;
var percentage = z.preprocess(
  (value) => typeof value === "string" ? Number(AS_TEXT.exec(value)?.[1] ?? Number.NaN) : value,
  z.number().min(0).max(100)
);
var weightsSchema = z.looseObject({ canary: percentage, mirror: percentage });
function openWebhook(config, deps) {
  const { url, timeout, headers } = config;
  const { clock, signal } = deps;
  const http = deps.http({ allowedHosts: [new URL(url).host], allowedRanges: [] });
  const send = (part, timeoutMs = timeout) => {
    const request = { ...part, url, timeoutMs, maxBytes: MAX_BYTES, headers: { ...headers, ...part.headers } };
    return http.request(request, signal).catch(asRouterError);
  };
  const get = (timeoutMs) => send({ method: "GET", headers: { "accept-encoding": "identity" } }, timeoutMs);
  let seen = { version: "", tag: "" };
  const put = async ({ canary, mirror }, condition) => {
    const own = { "content-type": "application/json", ...condition !== null && { "if-match": condition } };
    const reply = await send({ method: "PUT", headers: own, body: JSON.stringify({ canary, mirror }) });
    if (reply.status < 200 || reply.status > 299) throw faultOf("PUT", url, reply);
  };
  const compareAndSet = async (weights, tag) => {
    const forms = tagsToSend(tag);
    for (const form of forms.slice(0, -1)) {
      const fault = await put(weights, form).then(() => null, asOutcome);
      if (!fault) return;
      if (fault.kind !== "conflict") throw fault;
    }
    await put(weights, forms.at(-1));
  };
  const overwrite = async (weights) => {
    const started = clock.elapsed();
    const left = () => COMPARING_MS - (clock.elapsed() - started);
    for (let conflicts = 0; conflicts < CONFLICTS && left() > 0; conflicts++) {
      if (conflicts > 0) await clock.sleep(Math.min(100 * conflicts, left()), signal);
      const reply = await get(Math.max(1, Math.min(timeout, left()))).catch(asOutcome);
      const tag = reply instanceof RouterError ? void 0 : reply.headers["etag"];
      if (!tag) break;
      const fault2 = await compareAndSet(weights, tag).then(() => null, asOutcome);
      if (!fault2) return;
      if (fault2.cause instanceof HttpError) throw fault2;
      if (fault2.kind !== "conflict") break;
    }
    const fault = await put(weights, "*").then(() => null, asOutcome);
    if (!fault) return;
    if (fault.cause instanceof HttpError) throw fault;
    await put(weights, null);
  };
  return {
    byHand: `PUT {"canary": 0, "mirror": 0} to ${shown(url)}, or use the router's own switch`,
    async read() {
      for (let attempt = 1; ; attempt++) {
        const outcome = await get().then((reply) => readingOf(url, reply)).catch(asOutcome);
        if (!(outcome instanceof RouterError)) {
          seen = { version: outcome.version, tag: outcome.tag };
          return outcome.reading;
        }
        if (outcome.kind !== "unreachable" || attempt === READS || signal.aborted) throw outcome;
        await clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal);
      }
    },
    async write(weights, version) {
      if (version === null) return overwrite(weights);
      if (version === UNTAGGED) throw noTag(url);
      await compareAndSet(weights, seen.version === version ? seen.tag : version);
    },
    close: () => http.close()
  };
}
var UNTAGGED = "no ETag";
function readingOf(url, reply) {
  if (reply.status !== 200) throw faultOf("GET", url, reply);
  const parsed = weightsSchema.safeParse(jsonOf(reply.body.toString("utf8")));
  const tag = reply.headers["etag"] ?? "";
  if (!tag && !(parsed.success && sameWeights(parsed.data, NOTHING))) throw noTag(url);
  if (!parsed.success) {
    const start = JSON.stringify(reply.body.toString("utf8").slice(0, 100));
    const expected = 'expected {"canary": 0 to 100, "mirror": 0 to 100}';
    throw new RouterError("refused", `GET ${shown(url)} answers ${start}; ${expected}`);
  }
  const { canary, mirror } = parsed.data;
  const version = tag ? meantTag(tag) : UNTAGGED;
  return { reading: { canary, mirror, version }, version, tag };
}
function noTag(url) {
  return new RouterError("refused", `GET ${shown(url)} answers without an ETag; expected one`);
}
function faultOf(method, url, { status, body }) {
  const said = body.length > 0 ? `: ${JSON.stringify(body.toString("utf8").slice(0, 200))}` : "";
  const what = `${method} ${shown(url)} answers ${status}`;
  if (status === 412 || status === 409) return new RouterError("conflict", `${what}: another change came first`);
  const passing = status === 429 || status === 408 || status >= 500;
  return new RouterError(passing ? "unreachable" : "refused", `${what}${said}`);
}
function asRouterError(cause) {
  if (!(cause instanceof HttpError)) throw cause;
  const redirected = cause.kind === "redirect" && cause.status !== 303;
  const never = cause.kind === "blocked" || cause.kind === "tls" || redirected;
  throw new RouterError(never ? "refused" : "unreachable", cause.message, { cause });
}
function asOutcome(error) {
  if (error instanceof RouterError) return error;
  throw error;
}
function shown(url) {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
export {
  openWebhook
};
