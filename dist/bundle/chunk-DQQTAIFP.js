import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  bounded,
  visible
} from "./chunk-3GNGYXTN.js";
import {
  findCycle,
  freezeAt,
  loadCalendar
} from "./chunk-PQVZTYU7.js";
import {
  compilePointer
} from "./chunk-L3QXHKTO.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import {
  parseRange
} from "./chunk-4XCYFJE7.js";
import {
  HttpError
} from "./chunk-Y3CKMCBL.js";

// src/probes/probe-all.ts
import { resolve } from "node:path";

// src/probes/outcome.ts
var SHOWN = 3;
var MAX_QUOTE = 200;
function outcomeOf(row, details, whenAllPass) {
  const bad = details.filter((detail) => !detail.ok);
  const seen = bad.filter((detail) => detail.measured !== false);
  if (bad.length === 0) return { row, verdict: "pass", value: 0, n: details.length, why: whenAllPass, details };
  const why = listed(bad);
  if (seen.length === 0) return { row, verdict: "not_measured", value: null, n: details.length, why, details };
  return { row, verdict: "fail", value: bad.length, n: details.length, why, details };
}
function quote(text) {
  return bounded(visible(text).replace(/\s+/g, " ").trim(), MAX_QUOTE);
}
function listed(details) {
  const shown2 = details.slice(0, SHOWN).map((detail) => `${detail.name}: ${detail.why}`);
  const more = details.length > SHOWN ? [`and ${details.length - SHOWN} more`] : [];
  return `${[...shown2, ...more].join("; ")}.`;
}

// src/probes/boot.ts
var DEADLOCK_MS = 12e4;
var FIRST_PAUSE_MS = 250;
var LONGEST_PAUSE_MS = 5e3;
var ATTEMPT_MS = 5e3;
var MAX_BYTES = 64 * 1024;
async function probeBoot(world, steps) {
  const cycle = findCycle(new Map(steps.map((step) => [step.name, step.needs])));
  if (cycle) return outcomeOf("boot_order", steps.map(inCycle(cycle)), "");
  const started = world.clock.elapsed();
  const order = [];
  const byName = new Map(steps.map((step, index) => [step.name, { step, index }]));
  const running = /* @__PURE__ */ new Map();
  const bringUp = (step, index) => {
    const known = running.get(step.name);
    if (known) return known;
    const run = afterNeeds(step, index);
    running.set(step.name, run);
    return run;
  };
  const afterNeeds = async (step, index) => {
    const path = ["boot", index];
    const unknown = step.needs.find((need) => !byName.has(need));
    if (unknown) return { name: step.name, ok: false, why: `needs ${unknown}, which is no boot step`, path };
    const needs = step.needs.map((need) => byName.get(need));
    const before = await Promise.all(needs.map((need) => bringUp(need.step, need.index)));
    const missing = before.filter((detail) => !detail.ok).map((detail) => detail.name);
    if (missing.length > 0) {
      const why = `not asked, because ${missing.join(", ")} did not become ready`;
      return { name: step.name, ok: false, why, path, measured: false };
    }
    const failure = await waitUntilReady(world, step, started + DEADLOCK_MS);
    if (failure) return { name: step.name, ok: false, path, ...failure };
    const ms = world.clock.elapsed() - started;
    order.push({ name: step.name, ms });
    return { name: step.name, ok: true, why: `ready after ${seconds(ms)}`, path };
  };
  const details = await Promise.all(steps.map(bringUp));
  return outcomeOf("boot_order", details, `Ready in this order: ${order.map(showReady).join(", ")}.`);
}
async function waitUntilReady(world, step, deadlockAt) {
  const { clock, http, signal } = world;
  const ownEnd = clock.elapsed() + step.timeout;
  const end = Math.min(ownEnd, deadlockAt);
  let last = "was not asked";
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const left = end - clock.elapsed();
    if (left <= 0) break;
    const timeoutMs = Math.max(1, Math.min(left, ATTEMPT_MS));
    try {
      const reply = await http.request({ method: "GET", url: step.url, timeoutMs, maxBytes: MAX_BYTES }, signal);
      if (reply.status >= 200 && reply.status < 300) return null;
      last = `answered ${reply.status}`;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof HttpError)) throw error;
      if (error.kind === "blocked") return { why: error.message, measured: false };
      if (error.kind === "redirect") return { why: error.message };
      last = error.message;
    }
    await clock.sleep(Math.max(0, Math.min(pause, end - clock.elapsed())), signal);
  }
  const limit = deadlockAt < ownEnd ? `when the whole graph had taken ${seconds(DEADLOCK_MS)} (deadlock)` : `within ${seconds(step.timeout)}`;
  return { why: `not ready ${limit}: ${last}` };
}
function inCycle(cycle) {
  return (step, index) => {
    const why = cycle.includes(step.name) ? `needs itself: ${cycle.join(" \u2192 ")}` : "not asked, because boot has a cycle";
    return { name: step.name, ok: false, why, path: ["boot", index, "needs"] };
  };
}
function showReady(step) {
  return `${step.name} (${seconds(step.ms)})`;
}
function seconds(ms) {
  return `${Number((ms / 1e3).toFixed(1))} s`;
}

// src/probes/freeze.ts
function checkFreeze(calendar, tier, now) {
  const { frozen, window, until } = freezeAt(calendar, tier, now);
  const path = ["freeze", "calendar"];
  if (!frozen || !window || until === void 0) {
    const why2 = tier === "T0" ? "Tier T0 passes every freeze." : `No change freeze covers tier ${tier} now.`;
    return outcomeOf("freeze", [{ name: calendar.file, ok: !frozen, why: why2, path }], why2);
  }
  const reason = window.reason ? ` (${quote(window.reason)})` : "";
  const end = new Date(until).toISOString().replace(".000Z", "Z");
  const why = `${window.kind.replace("_", " ")}${reason} holds tier ${tier} until ${end}`;
  return outcomeOf("freeze", [{ name: quote(window.id), ok: false, why, path }], "");
}

// src/probes/http-probe.ts
import { isDeepStrictEqual } from "node:util";
var MAX_BYTES2 = 1024 * 1024;
async function probeHttp(http, probe, path, signal) {
  const { name, url, headers, timeout: timeoutMs } = probe;
  try {
    const reply = await http.request({ method: "GET", url, headers, timeoutMs, maxBytes: MAX_BYTES2 }, signal);
    const wrong = findWrong(probe, reply);
    return { name, path, ok: wrong.length === 0, why: wrong.join(", ") || `${reply.status} in ${round(reply.ms)} ms` };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    const refused = error.kind === "blocked" ? { measured: false } : {};
    return { name, path, ok: false, why: error.message, ...refused };
  }
}
function findWrong(probe, reply) {
  const { expect, max_ms } = probe;
  const wrong = [];
  if (reply.status !== expect.status) wrong.push(`expected status ${expect.status}, found ${reply.status}`);
  if (max_ms !== void 0 && reply.ms > max_ms) {
    wrong.push(`expected an answer within ${max_ms} ms, found ${round(reply.ms)} ms`);
  }
  return [...wrong, ...findWrongValues(expect.json, reply.body)];
}
function findWrongValues(expected, body) {
  const entries = Object.entries(expected);
  if (entries.length === 0) return [];
  const parsed = jsonOf(body.toString("utf8"));
  if (parsed === void 0) return [`expected JSON, found "${quote(body.toString("utf8"))}"`];
  return entries.flatMap(([pointer, value]) => {
    const found = compilePointer(pointer)(parsed);
    if (isDeepStrictEqual(found, value)) return [];
    return [`${pointer || "the body"}: expected ${shown(value)}, found ${shown(found)}`];
  });
}
function shown(value) {
  return value === void 0 ? "nothing" : quote(JSON.stringify(value));
}
function round(ms) {
  return Math.ceil(ms * 10) / 10;
}

// src/probes/prometheus-probe.ts
import { z } from "zod";
var MAX_BYTES3 = 1024 * 1024;
var SHOWN_SERIES = 3;
var sample = z.tuple([z.number(), z.string()]);
var series = z.object({ metric: z.record(z.string(), z.string()), value: sample.optional() });
var answer = z.object({
  status: z.literal("success"),
  data: z.discriminatedUnion("resultType", [
    z.object({ resultType: z.literal("vector"), result: z.array(series) }),
    z.object({ resultType: z.literal("scalar"), result: sample }),
    z.object({ resultType: z.literal("matrix") }),
    z.object({ resultType: z.literal("string") })
  ])
});
var refusal = z.object({ error: z.string() });
async function probePrometheus(http, probe, path, signal) {
  const { name, prometheus, timeout: timeoutMs } = probe;
  const url = queryUrl(prometheus.url, prometheus.query);
  const request = { method: "GET", url, headers: prometheus.headers, timeoutMs, maxBytes: MAX_BYTES3 };
  try {
    return { name, path, ...judge(await http.request(request, signal), probe.expect) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    return { name, path, ...unasked(error.message) };
  }
}
function judge(reply, expect) {
  const body = jsonOf(reply.body.toString("utf8"));
  if (reply.status !== 200) {
    const said = refusal.safeParse(body);
    const why = said.success ? `: ${quote(said.data.error)}` : "; check its URL and headers";
    return unasked(`Prometheus answered ${reply.status}${why}`);
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) return unasked("the answer is none of Prometheus; check that the URL is its base URL");
  const { data } = parsed.data;
  if (data.resultType === "matrix" || data.resultType === "string") {
    return unasked(`the query gives a ${data.resultType}; write one that gives an instant vector or a scalar`);
  }
  if (data.resultType === "scalar") return withinBounds([{ name: "scalar", value: toNumber(data.result[1]) }], expect);
  if (data.result.some((each) => !each.value)) {
    return unasked("the query gives native histograms; take a number of them, by histogram_quantile for example");
  }
  return withinBounds(
    data.result.map((each) => ({ name: seriesName(each.metric), value: toNumber(each.value[1]) })),
    expect
  );
}
function withinBounds(all, expect) {
  const { min = -Infinity, max = Infinity } = expect;
  if (all.length === 0) return { ok: false, why: "no data: the query gives no series; check the name of the metric" };
  const outside = all.filter(({ value }) => !(value >= min && value <= max));
  if (outside.length === 0) return { ok: true, why: `${listed2(all)}, ${bounds(expect)}` };
  return { ok: false, why: `expected ${bounds(expect)}, found ${listed2(outside)}` };
}
function listed2(all) {
  const shown2 = all.slice(0, SHOWN_SERIES).map(({ name, value }) => `${showValue(value)} for ${name}`);
  return [...shown2, ...all.length > SHOWN_SERIES ? [`${all.length - SHOWN_SERIES} more series`] : []].join(", ");
}
function bounds({ min, max }) {
  if (min === void 0) return `at most ${max}`;
  return max === void 0 ? `at least ${min}` : `${min} to ${max}`;
}
function showValue(value) {
  if (Number.isNaN(value)) return "no data (NaN)";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
}
function toNumber(text) {
  const infinite = /^([+-]?)Inf$/.exec(text);
  if (infinite) return infinite[1] === "-" ? -Infinity : Infinity;
  return text.trim() === "" ? Number.NaN : Number(text);
}
function seriesName(metric) {
  const { __name__ = "", ...labels } = metric;
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return quote(`${__name__}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""}`) || "the one series";
}
function queryUrl(base, query) {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/api/v1/query`;
  url.searchParams.set("query", query);
  return url.href;
}
function unasked(why) {
  return { ok: false, why, measured: false };
}

// src/probes/secrets.ts
function checkSecrets(env, names) {
  const details = names.map((name, index) => {
    const value = Object.hasOwn(env, name) ? env[name] : void 0;
    const ok = value !== void 0 && value.trim() !== "";
    const why = ok ? "set" : `${value === void 0 ? "not set" : "empty"}; pass it to this step under env`;
    return { name, ok, why, path: ["secrets", index] };
  });
  return outcomeOf("secrets_present", details, `${names.length === 1 ? "The secret is" : "All secrets are"} set.`);
}

// src/probes/probe-all.ts
function guardOf(manifest) {
  const grader = manifest.gold?.grader ? [new URL(manifest.gold.grader.url).hostname] : [];
  const arms = Object.values(manifest.arms).map((arm) => new URL(arm.url).hostname);
  const isRange = (entry) => parseRange(entry) !== null;
  return {
    allowedHosts: [.../* @__PURE__ */ new Set([...arms, ...grader, ...manifest.probe_hosts.filter((entry) => !isRange(entry))])],
    allowedRanges: manifest.probe_hosts.filter(isRange)
  };
}
async function probeAll(world, manifest, http, openCalendar = loadCalendar) {
  for (const value of manifest.secretValues) world.log.mask(value);
  const outcomes = [];
  if (manifest.secrets.length > 0) outcomes.push(checkSecrets(world.env, manifest.secrets));
  if (manifest.freeze) outcomes.push(await probeFreeze(world, manifest, manifest.freeze, openCalendar));
  if (manifest.boot.length > 0) {
    world.log.info(`Waiting for ${manifest.boot.map((step) => step.name).join(", ")} to become ready.`);
    outcomes.push(await probeBoot({ ...world, http }, manifest.boot));
  }
  if (manifest.probes.length > 0) outcomes.push(await probeHealth(world, manifest, http));
  return outcomes;
}
async function probeFreeze({ clock }, { base }, { tier, calendar }, openCalendar) {
  return checkFreeze(await openCalendar(resolve(base, calendar), calendar), tier, clock.now());
}
async function probeHealth({ signal }, manifest, http) {
  const details = await Promise.all(
    manifest.probes.map(
      (probe, index) => "prometheus" in probe ? probePrometheus(http, probe, ["probes", index], signal) : probeHttp(http, probe, ["probes", index], signal)
    )
  );
  return outcomeOf("probes", details, `All ${details.length} healthy.`);
}

export {
  probeHttp,
  guardOf,
  probeAll
};
