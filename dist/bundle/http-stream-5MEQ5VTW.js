import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  checkedUrl,
  lowerCased,
  openDispatcher,
  redirected
} from "./chunk-NU7GRG6I.js";
import {
  compileGuard
} from "./chunk-4XCYFJE7.js";
import {
  HttpError,
  show,
  translate
} from "./chunk-Y3CKMCBL.js";

// src/world/http-stream.ts
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function openStream(url, guard, options = {}, signal) {
  const rules = compileGuard(guard);
  const idleMs = options.idleMs ?? 3e4;
  const agent = await openDispatcher(rules, options);
  const asked = options.since ?? { from: null, etag: null };
  try {
    let { final, reply } = await follow(agent, rules, url, { idleMs, headers: options.headers, since: asked }, signal);
    if (!isUsable(reply, asked)) {
      leave(reply);
      const all = { idleMs, headers: options.headers, since: { from: null, etag: null } };
      ({ final, reply } = await follow(agent, rules, url, all, signal));
    }
    if (reply.statusCode === NOT_MODIFIED) {
      leave(reply);
      await agent.destroy();
      return null;
    }
    const etag = reply.headers["etag"];
    return {
      body: bodyOf(agent, final, reply, idleMs),
      start: startOf(reply),
      etag: typeof etag === "string" ? etag : null
    };
  } catch (error) {
    await agent.destroy();
    throw error instanceof UnmeasurableError ? error : unreachable(error);
  }
}
var [PARTIAL, NOT_MODIFIED, BEYOND_ITS_END] = [206, 304, 416];
function isUsable(reply, { from }) {
  return reply.statusCode !== BEYOND_ITS_END && (reply.statusCode !== PARTIAL || startOf(reply) === from);
}
function startOf({ statusCode, headers }) {
  if (statusCode !== PARTIAL) return 0;
  return Number(/^bytes (\d+)-/.exec(String(headers["content-range"] ?? ""))?.[1] ?? Number.NaN);
}
async function follow(agent, rules, first, terms, signal) {
  let request = { method: "GET", url: first, timeoutMs: terms.idleMs, maxBytes: 0 };
  for (let hops = 0; ; hops++) {
    const final = checkedUrl(request.url, rules);
    const reply = await ask(agent, final, terms, signal);
    const { statusCode: status, headers } = reply;
    if (status >= 200 && status <= 299 || isAnswer(status, terms.since)) return { final, reply };
    leave(reply);
    const next = REDIRECTS.has(status) ? String(headers["location"] ?? "") : "";
    if (next === "") {
      const advice = status === 401 || status === 403 ? "; check window.source.headers" : "";
      throw new UnmeasurableError("service_unreachable", `${show(final)} answered ${status}, expected 2xx${advice}`);
    }
    request = { ...request, ...redirected(request, final, status, next, hops) };
  }
}
function isAnswer(status, { from, etag }) {
  return status === NOT_MODIFIED && etag !== null || status === BEYOND_ITS_END && from !== null;
}
function leave({ body }) {
  body.on("error", () => void 0).destroy();
}
async function ask(agent, url, { idleMs, headers, since }, signal) {
  try {
    return await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers: {
        "user-agent": "rollout-gate",
        ...lowerCased(headers),
        "accept-encoding": "identity",
        ...since.from !== null && { range: `bytes=${since.from}-` },
        ...since.etag !== null && { "if-none-match": since.etag }
      },
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
      ...signal && { signal }
    });
  } catch (error) {
    throw stalled(error, url, idleMs) ?? translate(error, url, 0);
  }
}
async function* bodyOf(agent, url, { body, statusCode }, idleMs) {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    throw stalled(error, url, idleMs) ?? translate(error, url, statusCode);
  } finally {
    await agent.destroy();
  }
}
function stalled(error, url, idleMs) {
  const { code } = error;
  if (code !== "UND_ERR_HEADERS_TIMEOUT" && code !== "UND_ERR_BODY_TIMEOUT") return null;
  return new HttpError(
    "timeout",
    `${show(url)}: nothing came for ${idleMs} ms; check that the service is up`,
    void 0,
    {
      cause: error
    }
  );
}
function unreachable(error) {
  return new UnmeasurableError("service_unreachable", error.message, { cause: error });
}
export {
  openStream
};
