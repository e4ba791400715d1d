import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  classifyAddress,
  compileGuard,
  literalAddress
} from "./chunk-4XCYFJE7.js";
import {
  HttpError,
  blocked,
  givenUp,
  notFound,
  show,
  timedOut,
  tooLarge,
  translate
} from "./chunk-Y3CKMCBL.js";

// src/world/http.ts
import { lookup as resolveName } from "node:dns";
import { setMaxListeners } from "node:events";

// src/world/http-body.ts
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
var BodyTooLarge = class extends Error {
  name = "BodyTooLarge";
};
var DECODERS = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  // RFC 9110 means zlib's format; some servers send the bare stream.
  deflate: (body, options) => promisify((body[0] & 15) === 8 ? inflate : inflateRaw)(body, options)
};
var MAX_LAYERS = 3;
async function decodeBody(body, encoding, maxBytes) {
  const layers = (encoding ?? "").toLowerCase().split(",").map((layer) => layer.trim());
  const wanted = layers.filter((layer) => layer !== "" && layer !== "identity").reverse();
  if (wanted.length > MAX_LAYERS)
    throw new Error(`${wanted.length} content encodings, at most ${MAX_LAYERS} are undone`);
  let plain = body;
  for (const layer of wanted) {
    if (plain.length === 0) return plain;
    plain = await decodeLayer(plain, layer, maxBytes);
  }
  return plain;
}
async function decodeLayer(body, layer, maxBytes) {
  const decode = DECODERS[layer];
  if (!Object.hasOwn(DECODERS, layer)) throw new Error(`unknown content encoding "${layer.slice(0, 40)}"`);
  try {
    return await decode(body, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") throw new BodyTooLarge();
    throw error;
  }
}
function readHeaders(raw) {
  const headers = /* @__PURE__ */ Object.create(null);
  for (let i = 0; raw && i + 1 < raw.length; i += 2) {
    const name = raw[i].toString("latin1").toLowerCase();
    const value = raw[i + 1].toString("latin1");
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
function lowerCased(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// src/world/http.ts
var MAX_REDIRECTS = 3;
var LONGEST_TIMER_MS = 2 ** 31 - 1;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var METHOD = /^[A-Z]+$/;
var MAX_ARRIVALS = 2e4;
function openHttp(guard, options = {}) {
  const rules = compileGuard(guard);
  let opened;
  let closed = false;
  const dispatcher = () => {
    opened ??= openDispatcher(rules, options);
    return opened;
  };
  return {
    async request(request, signal) {
      if (closed) throw new HttpError("aborted", "the HTTP client is closed");
      const agent = await dispatcher();
      const started = performance.now();
      const deadline = startDeadline(request, signal);
      try {
        const reply = await follow(agent, rules, request, deadline);
        return { ...reply, ms: performance.now() - started };
      } finally {
        deadline.end();
      }
    },
    async close() {
      closed = true;
      await (await opened)?.destroy();
    }
  };
}
async function follow(agent, rules, first, deadline) {
  let request = first;
  for (let hops = 0; ; hops++) {
    const url = checkedUrl(request.url, rules);
    const raw = await exchange(agent, url, request, deadline);
    const next = REDIRECTS.has(raw.status) ? raw.headers["location"] : void 0;
    if (next === void 0) return { ...raw, body: await decoded(url, raw, request.maxBytes) };
    request = redirected(request, url, raw.status, next, hops);
  }
}
function checkedUrl(text, rules) {
  if (!URL.canParse(text)) throw new HttpError("protocol", "the URL can not be parsed; write http(s)://host/path");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new HttpError("blocked", `${url.protocol} URLs are not requested; use http: or https:`);
  }
  if (url.username || url.password) {
    throw new HttpError("blocked", `${show(url)}: credentials do not belong in the URL; put them into a header`);
  }
  const literal = literalAddress(url);
  if (literal && !rules.allows(url, literal)) throw refusal(url, literal);
  return url;
}
function redirected(request, from, status, location, hops) {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (!to) throw new HttpError("redirect", `${show(from)} answered ${status} with a Location that is no URL`, status);
  if (to.origin !== from.origin) {
    const advice = "redirects to another origin are refused; if this is intended, write the final URL into the manifest";
    throw new HttpError("redirect", `${show(from)} redirects to ${to.origin}: ${advice}`, status);
  }
  if (hops >= MAX_REDIRECTS) {
    const message = `${show(from)} redirects more than ${MAX_REDIRECTS} times; use the final URL`;
    throw new HttpError("redirect", message, status);
  }
  if (status === 307 || status === 308 || request.method === "HEAD") return { ...request, url: to.href };
  if (request.method !== "GET" && request.method !== "POST") {
    const advice = `following it would turn ${request.method} into GET; write the final URL, or answer 307 or 308`;
    throw new HttpError("redirect", `${show(from)} answers ${request.method} with ${status}: ${advice}`, status);
  }
  const { body: _, ...withoutBody } = request;
  return { ...withoutBody, method: "GET", url: to.href };
}
function exchange(agent, url, request, deadline) {
  return new Promise((resolve, reject) => {
    let abort;
    let stopped;
    let status = 0;
    let headers = {};
    const chunks = [];
    let received = 0;
    const sent = performance.now();
    const arrivals = [];
    const stop = (error) => {
      stopped = error;
      reject(error);
      abort?.(error);
    };
    deadline.onEnd((kind) => stop(kind === "timeout" ? timedOut(url, request.timeoutMs, status) : givenUp(url, status)));
    if (stopped) return;
    const handler = {
      onConnect(abortDispatch) {
        if (stopped) return abortDispatch(stopped);
        abort = abortDispatch;
      },
      onHeaders(code, rawHeaders) {
        if (code < 200) return true;
        status = code;
        headers = readHeaders(rawHeaders);
        if (Number(headers["content-length"]) > request.maxBytes && request.method !== "HEAD") {
          stop(tooLarge(url, request.maxBytes, status));
        }
        return true;
      },
      onData(chunk) {
        if (stopped) return false;
        received += chunk.length;
        if (received > request.maxBytes) stop(tooLarge(url, request.maxBytes, status));
        else chunks.push(chunk);
        if (arrivals.length < MAX_ARRIVALS) arrivals.push({ bytes: received, ms: performance.now() - sent });
        return true;
      },
      onComplete() {
        const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, received);
        const isStreamed = !("content-length" in headers) && !("content-encoding" in headers);
        resolve({ status, headers, body, ...isStreamed && { arrivals } });
      },
      onError(error) {
        reject(stopped ?? translate(error, url, status));
      }
    };
    try {
      agent.dispatch(dispatchOptions(url, request), handler);
    } catch (error) {
      reject(translate(error, url, status));
    }
  });
}
function dispatchOptions(url, request) {
  const method = request.method.toUpperCase();
  if (!METHOD.test(method)) throw new HttpError("protocol", `"${request.method}" is no HTTP method`);
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: { "accept-encoding": "gzip, deflate, br", "user-agent": "rollout-gate", ...lowerCased(request.headers) },
    body: request.body ?? null,
    // The deadline is the one limit; undici's own would be a second.
    headersTimeout: 0,
    bodyTimeout: 0
  };
}
async function decoded(url, raw, maxBytes) {
  try {
    return await decodeBody(raw.body, raw.headers["content-encoding"], maxBytes);
  } catch (error) {
    if (error instanceof BodyTooLarge) throw tooLarge(url, maxBytes, raw.status);
    const message = `${show(url)}: the body does not decode: ${error.message}`;
    throw new HttpError("protocol", message, raw.status, { cause: error });
  }
}
async function openDispatcher(rules, options) {
  const { Agent, EnvHttpProxyAgent, buildConnector } = await import("undici");
  const connect = guardedConnect(rules, options.lookup ?? resolveName, buildConnector);
  const env = options.env ?? {};
  const httpProxy = env["http_proxy"] || env["HTTP_PROXY"] || "";
  const httpsProxy = env["https_proxy"] || env["HTTPS_PROXY"] || "";
  if (!httpProxy && !httpsProxy) return new Agent({ connect });
  const noProxy = env["no_proxy"] || env["NO_PROXY"] || "";
  const direct = noProxy.trim() === "*" ? "*" : `${noProxy},localhost,127.0.0.1,[::1]`;
  return new EnvHttpProxyAgent({ connect, httpProxy, httpsProxy, noProxy: direct });
}
function guardedConnect(rules, resolve, build) {
  const connectors = /* @__PURE__ */ new Map();
  return (target, callback) => {
    const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
    let connect = connectors.get(url.origin);
    if (!connect) {
      connect = build({ lookup: guardedLookup(url, rules, resolve) });
      connectors.set(url.origin, connect);
    }
    connect(target, callback);
  };
}
function guardedLookup(url, rules, resolve) {
  return (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) return callback(error ?? notFound(name), "", 0);
      const open = addresses.filter((each) => rules.allows(url, each.address));
      if (!open[0]) return callback(refusal(url, first.address), "", 0);
      if (options.all) callback(null, open);
      else callback(null, open[0].address, open[0].family);
    });
  };
}
function refusal(url, address) {
  return blocked(url, address, classifyAddress(address) === "never" ? "never" : "private");
}
function startDeadline(request, signal) {
  let over;
  let notify;
  const finish = (kind) => {
    over ??= kind;
    notify?.(over);
  };
  const timer = setTimeout(finish, Math.min(Math.max(0, request.timeoutMs), LONGEST_TIMER_MS), "timeout");
  const onAbort = () => finish("aborted");
  if (signal?.aborted) onAbort();
  if (signal) setMaxListeners(0, signal);
  signal?.addEventListener("abort", onAbort, { once: true });
  return {
    onEnd(callback) {
      notify = callback;
      if (over) callback(over);
    },
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }
  };
}

export {
  lowerCased,
  openHttp,
  checkedUrl,
  redirected,
  openDispatcher,
  guardedLookup
};
