import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  rowWithoutSecrets
} from "./chunk-LATPALFJ.js";
import {
  estimate,
  showEstimate
} from "./chunk-6Z4QVTU3.js";
import {
  completeness
} from "./chunk-DVSUVWZD.js";
import {
  armOf,
  errors,
  quantile
} from "./chunk-YOYLLBYC.js";
import {
  compileMeasure,
  openConversation
} from "./chunk-QSUSUKPA.js";
import {
  prepareFile,
  refusalTest,
  runId
} from "./chunk-VIKSPHBT.js";
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  armOfRole,
  looksAt,
  planRuns
} from "./chunk-5IZNSQOS.js";
import {
  embedderId,
  openEmbedder
} from "./chunk-2HMI3HKP.js";
import {
  snippetSchema
} from "./chunk-YED3RMCM.js";
import {
  compileAsk
} from "./chunk-72L4YLEV.js";
import {
  evaluatedOf
} from "./chunk-74J6IWHR.js";
import {
  isDoubtful
} from "./chunk-6XUL6SAR.js";
import {
  CONTRACT_FIELDS
} from "./chunk-PKAC2SOR.js";
import {
  compilePointer
} from "./chunk-L3QXHKTO.js";
import {
  requestWithRetries
} from "./chunk-CL5QOGYH.js";
import {
  random
} from "./chunk-TC7FKJ44.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/gold/snippets.ts
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
var TEXT = 4e3;
var ID = 200;
var SNIPPETS = 10;
var FILE_BYTES = 32 * 1024 * 1024;
var readable = tolerant(snippetSchema);
function openSnippets(file, resume, redact = (text) => text) {
  mkdirSync(dirname(file), { recursive: true });
  const kept = new Set(resume ? readSnippets([file]).keys() : []);
  let bytes = resume && existsSync(file) ? readFileSync(file).length : 0;
  if (!resume) writeFileSync(file, "");
  return (retrieved) => {
    const snippets = retrieved.slice(0, SNIPPETS).map((snippet) => keptOf(snippet, redact));
    const fresh = new Map(snippets.filter(({ key }) => !kept.has(key)).map((snippet) => [snippet.key, snippet]));
    for (const snippet of fresh.values()) {
      const line2 = `${JSON.stringify(snippet)}
`;
      if (bytes + line2.length > FILE_BYTES) continue;
      appendFileSync(file, line2);
      bytes += Buffer.byteLength(line2);
      kept.add(snippet.key);
    }
    return snippets.flatMap(({ key }) => kept.has(key) ? [key] : []);
  };
}
function readSnippets(files) {
  const snippets = /* @__PURE__ */ new Map();
  for (const file of files.filter((each) => existsSync(each))) {
    for (const line2 of readFileSync(file, "utf8").split("\n")) {
      const parsed = readable.safeParse(jsonOf(line2));
      if (parsed.success) snippets.set(parsed.data.key, parsed.data);
    }
  }
  return snippets;
}
function keptOf({ snippet_id, section_id, offsets, text }, redact) {
  const shown3 = {
    id: snippet_id === null ? null : redact(snippet_id).slice(0, ID),
    section: section_id === null ? null : redact(section_id).slice(0, ID),
    offsets: offsets === null ? null : [offsets[0], offsets[1]],
    text: redact(text ?? "").slice(0, TEXT).replace(/[\uD800-\uDBFF]$/, "")
  };
  return { key: createHash("sha256").update(JSON.stringify(shown3)).digest("hex").slice(0, 16), ...shown3 };
}

// src/commands/measure.ts
import { join, resolve } from "node:path";

// src/gold/ask-all.ts
import PQueue2 from "p-queue";

// src/gold/budget.ts
function openBudget(limit, before, expected) {
  const costs = before.map(costOf);
  let spent = costs.reduce((sum, cost) => sum + cost, 0);
  let dearest = Math.max(expected ?? 0, ...costs);
  let underWay = 0;
  let exhausted = false;
  return {
    start() {
      if (limit !== void 0 && spent + (underWay + 1) * dearest > limit) exhausted = true;
      if (!exhausted) underWay++;
      return !exhausted;
    },
    settle(row) {
      underWay--;
      const cost = row ? costOf(row) : 0;
      spent += cost;
      dearest = Math.max(dearest, cost);
    },
    spent: () => spent,
    exhausted: () => exhausted
  };
}
function costOf({ cost_usd, graded }) {
  return (cost_usd ?? 0) + (graded?.cost_usd ?? 0);
}

// src/gold/first-replies.ts
var FIRST_RUNS = 4;
var ARMS = ["baseline", "canary"];
function firstConversations(plan) {
  return ARMS.flatMap((arm) => {
    const own = plan.conversations.filter(([first]) => first && armOfRole(first.role) === arm);
    return own.toSorted((a, b) => costOf2(a) - costOf2(b)).slice(0, FIRST_RUNS);
  });
}
var costOf2 = (turns) => turns.length + (turns[0]?.item.answerable ? 0 : 0.5);
function foundLines(firsts, manifest) {
  return ARMS.flatMap((arm) => {
    const own = firsts.filter(({ run }) => armOfRole(run.role) === arm);
    const replies = own.filter(({ found }) => found !== null);
    if (replies.length === 0) return [];
    const counts = namesOf(manifest).map((name) => ({
      name,
      times: replies.filter(({ found }) => found.has(name)).length
    }));
    const always = counts.filter(({ times }) => times === replies.length).map(({ name }) => name);
    const sometimes = counts.filter(({ times }) => times > 0 && times < replies.length);
    const never = counts.filter(({ times }) => times === 0).map(({ name }) => name);
    const parts = [
      `found ${always.join(", ") || "nothing in all of them"}`,
      ...sometimes.map(({ name, times }) => `${name} in ${times}`),
      ...never.length > 0 ? [`not found: ${never.join(", ")}`] : []
    ];
    return [`The first ${replies.length} ${plural("reply", replies.length)} of the ${arm}: ${parts.join("; ")}.`];
  });
}
var plural = (word, count) => count === 1 ? word : "replies";
function neededOf({ response }) {
  const { contract, delta_s } = response;
  const fields = contract ?? ["snippet_id", "section_id", "source_url", "offsets", "tokens", "text"];
  const needed = fields.filter((field) => field !== "text" || delta_s === null).map((field) => `snippet.${field}`);
  return ["answer", "citations", "retrieved", ...needed, ...delta_s === null ? [] : ["delta_s"]];
}
var namesOf = (manifest) => [
  ...neededOf(manifest),
  ...["pins", "usage", "cost_usd", "timings", "tool_calls"]
];
function refuseHopeless(firsts, manifest, places) {
  for (const arm of ARMS) refuseUnanswered(arm, firsts, manifest);
  const problems = unfound(firsts, manifest, places);
  if (problems.length > 0) throw new InputError("manifest_invalid", problems, places.name);
}
var ADVICE = {
  http_401: "give its token in request.headers",
  http_403: "give a token that may ask it in request.headers",
  http_404: "check the path of the URL",
  http_405: "check request.method",
  http_415: "check content-type in request.headers",
  http_429: "raise its quota, or lower gold.concurrency",
  not_json: "check the URL"
};
function refuseUnanswered(arm, firsts, manifest) {
  const own = firsts.filter(({ run }) => armOfRole(run.role) === arm);
  const kinds = new Set(own.map(({ row }) => row.error?.kind ?? ""));
  const [kind] = kinds;
  if (own.length < 2 || kinds.size > 1 || !kind || !isOfThePlan(kind)) return;
  const advice = ADVICE[kind] ?? "check request.body against what the service expects";
  const { host } = new URL(manifest.arms[arm].url);
  throw new UnmeasurableError(
    arm === "canary" ? "service_unreachable" : "baseline_unavailable",
    `the ${arm} at ${host} answers none of the first ${own.length} questions, and no more are asked: ${own[0].row.error.message}; ${advice}`
  );
}
var isOfThePlan = (kind) => kind === "not_json" || /^http_4(?!08|25)\d\d$/.test(kind);
function unfound(firsts, manifest, places) {
  const telling = firsts.filter(({ found, row }) => found !== null && !row.refusal);
  if (!telling.some(({ run }) => armOfRole(run.role) === "baseline")) return [];
  const nowhere = neededOf(manifest).filter((name) => telling.every(({ found }) => !found.has(name)));
  const told = nowhere.filter((name) => !nowhere.includes("retrieved") || !name.startsWith("snippet."));
  return told.map((name) => {
    const path = ["response", ...name.split(".")];
    const at = textAt(manifest.response, name);
    const drift = telling[0].row.drift.find((line2) => at !== "" && (line2.includes(at) || line2.includes(`${name} (`)));
    const leaving = name.startsWith("snippet.") && name !== "snippet.snippet_id" ? ", or leave it out of response.contract" : "";
    const message = `${path.join(".")} finds nothing in the first ${telling.length} replies, and no more are asked${drift ? ` (${drift})` : ""}; expected the place where it stands: a JSON Pointer or a JSONata expression${leaving}`;
    return { file: places.file, ...places.locate(path), message, severity: "error" };
  });
}
function textAt(response, name) {
  const at = name.split(".").reduce((value, key) => value[key], response);
  return typeof at === "string" ? at : "";
}

// src/gold/grading.ts
var PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
var ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
function fillGrading(body, grading) {
  if (typeof body === "string") return fillText(body, grading);
  if (Array.isArray(body)) return body.map((part) => fillGrading(part, grading));
  if (body === null || typeof body !== "object") return body;
  return Object.fromEntries(Object.entries(body).map(([key, part]) => [key, fillGrading(part, grading)]));
}
function fillText(text, grading) {
  const alone = ALONE.exec(text)?.[1];
  if (isName(alone, grading)) return grading[alone];
  return text.replace(PLACEHOLDER, (whole, name) => isName(name, grading) ? asText(grading[name]) : whole);
}
function asText(value) {
  return Array.isArray(value) ? value.join("\n") : String(value ?? "");
}
function isName(name, grading) {
  return name !== void 0 && Object.hasOwn(grading, name);
}

// src/gold/grader.ts
var TWICE = 30;
var TWICE_SHARE = 0.2;
var FAILURES_IN_A_ROW = 5;
var MAX_REPLY_BYTES = 1024 * 1024;
var SHOWN_ERROR = 300;
function openGrader(world, grader, answers) {
  const readScore = compilePointer(grader.score);
  const share = Math.max(TWICE_SHARE, Math.min(1, TWICE / Math.max(1, answers)));
  let failures = 0;
  return async (run, grading) => {
    const first = await gradeOnce(grading, run);
    const isTwice = first.score !== null && random(`graded twice ${run}`)() < share;
    if (!isTwice) return first;
    const second = await gradeOnce(grading, `${run} again`);
    return { ...first, again: second.score, cost_usd: first.cost_usd + second.cost_usd };
  };
  async function gradeOnce(grading, jitter) {
    if (failures >= FAILURES_IN_A_ROW)
      return { score: null, cost_usd: 0, error: `not asked: the grader failed ${failures} times running` };
    const { attempts, ...read } = await askGrader(grading, jitter);
    failures = "score" in read ? 0 : failures + 1;
    const cost_usd = attempts * (grader.cost_usd ?? 0);
    return "score" in read ? { score: read.score, cost_usd, error: null } : { score: null, cost_usd, error: read.error.slice(0, SHOWN_ERROR) };
  }
  async function askGrader(grading, jitter) {
    const { clock, http, signal } = world;
    const headers = { accept: "application/json", "content-type": "application/json", ...lowerCased(grader.headers) };
    const body = JSON.stringify(fillGrading(grader.body, grading));
    const { reply, failure, statuses } = await requestWithRetries(
      { method: "POST", url: grader.url, headers, body, timeoutMs: grader.timeout, maxBytes: MAX_REPLY_BYTES },
      { http, clock, signal, retries: grader.retries, jitter }
    );
    const attempts = statuses.length;
    if (!reply) return { attempts, error: failure.message };
    if (reply.status < 200 || reply.status > 299) return { attempts, error: `it answered ${reply.status}` };
    const found = readScore(jsonOf(reply.body.toString("utf8")));
    const score = scoreOf(found);
    return score === null ? { attempts, error: `${grader.score}: expected a number from 0 to 1, found ${shown(found)}` } : { attempts, score };
  }
}
var RIGHT = /^(?:yes|true|pass|passed|correct|right)$/i;
var WRONG = /^(?:no|false|fail|failed|incorrect|wrong)$/i;
function scoreOf(found) {
  if (typeof found === "boolean") return Number(found);
  if (typeof found === "number") return found >= 0 && found <= 1 ? found : null;
  if (typeof found !== "string") return null;
  const said = found.trim().replace(/[.!*]+$|^\*+/g, "");
  if (RIGHT.test(said)) return 1;
  if (WRONG.test(said)) return 0;
  return /^(?:0|1|[01]?\.\d+)$/.test(said) ? scoreOf(Number(said)) : null;
}
function shown(found) {
  return found === void 0 ? "nothing" : JSON.stringify(found)?.slice(0, 80) ?? "nothing";
}
function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// src/gold/lane.ts
import PQueue from "p-queue";
function openLane(concurrency, clock, signal) {
  const queue = new PQueue({ concurrency });
  let started = 0;
  let startedAtHalving = 0;
  let repliesInARow = 0;
  let pausedUntil = 0;
  signal.addEventListener("abort", () => queue.start(), { once: true });
  return {
    limit: () => queue.concurrency,
    turn: (attempt) => queue.add(async () => {
      const place = ++started;
      const result = await attempt();
      settle(result, place);
      return result;
    })
  };
  function settle({ status, pauseMs }, place) {
    if (status === 429) slowDown(place);
    else if (status >= 200 && status < 500) speedUp();
    else repliesInARow = 0;
    if (pauseMs !== null && pauseMs > 0) void pauseFor(pauseMs);
  }
  function slowDown(place) {
    repliesInARow = 0;
    if (place <= startedAtHalving) return;
    startedAtHalving = started;
    queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
  }
  function speedUp() {
    repliesInARow++;
    if (repliesInARow < queue.concurrency || queue.concurrency >= concurrency) return;
    repliesInARow = 0;
    queue.concurrency++;
  }
  async function pauseFor(ms2) {
    const until = clock.elapsed() + ms2;
    if (until <= pausedUntil) return;
    pausedUntil = until;
    queue.pause();
    await clock.sleep(ms2, signal).catch(() => {
    });
    if (pausedUntil === until) queue.start();
  }
}

// src/gold/presence.ts
import ms from "ms";
var SILENT_RUNS = 5;
function openPresence(arm, url, needed) {
  const reason = arm === "canary" ? "service_unreachable" : "baseline_unavailable";
  let seen = false;
  let silent = false;
  const held = [];
  const giveUp = () => {
    silent = true;
    if (!needed) return;
    const cause = held.at(-1).error?.message ?? "no reply";
    const runs = held.length === 1 ? "the first question" : `the first ${held.length} questions`;
    throw new UnmeasurableError(reason, `the ${arm} at ${new URL(url).host} did not answer ${runs}: ${cause}`);
  };
  return {
    note(row, answered) {
      if (silent) return [];
      seen ||= answered;
      held.push(row);
      if (seen) return held.splice(0);
      if (held.length >= SILENT_RUNS) giveUp();
      return [];
    },
    noteQuota(wait) {
      if (wait === null || !needed) return;
      const asked = ms(wait, { long: true });
      throw new UnmeasurableError(
        reason,
        `the ${arm} at ${new URL(url).host} answers 429 and asks to be left alone for ${asked} (Retry-After): its quota is used up; raise it, or go on with --resume when it is there again`
      );
    },
    conclude() {
      if (!seen && !silent && held.length > 0) giveUp();
    },
    silent: () => silent
  };
}

// src/gold/ask-all.ts
async function askAll(world, options) {
  const { manifest, plan, rows } = options;
  try {
    const session = openSession(world, options);
    const queue = new PQueue2({ concurrency: manifest.gold.concurrency });
    let asked = 0;
    const askUntil = async (end) => {
      const conversations = plan.conversations.slice(asked, end);
      asked = end;
      await Promise.all(conversations.map((conversation) => queue.add(() => session.converse(conversation))));
    };
    if (session.needsCost()) await askUntil(1);
    await session.askFirst(queue);
    for (const look of [...looksAt(plan), plan.conversations.length]) {
      await askUntil(look);
      if (options.isClear?.(session.sofar())) break;
    }
    session.conclude();
    return session.evidence();
  } finally {
    rows.close();
  }
}
function openSession(world, { manifest, gold, plan, rows, keep: kept, experience, places, label = "asking" }) {
  const stop = new AbortController();
  const signal = AbortSignal.any([world.signal, stop.signal]);
  const budget = openBudget(manifest.gold.max_cost_usd, rows.finished, experience?.cost_usd ?? null);
  const runaways = /* @__PURE__ */ new Map();
  const ranAway = (qid, error) => runaways.set(qid, error.message);
  let probe = {
    rows: /* @__PURE__ */ new Map(),
    found: /* @__PURE__ */ new Map()
  };
  const begun = /* @__PURE__ */ new Set();
  const measure2 = compileMeasure(manifest, world.embedder, {
    items: gold.items,
    ranAway,
    saw,
    grade: graderOf(),
    keep: kept
  });
  const arms = { baseline: openArm("baseline"), canary: openArm("canary") };
  const finished = new Map(rows.finished.map((row) => [runId(row), row]));
  const total = plan.runs.length;
  let failure = null;
  let done = plan.runs.filter((run) => finished.has(runId(run))).length;
  return { askFirst, converse, conclude, sofar, evidence, needsCost };
  function graderOf() {
    const { grader } = manifest.gold;
    const answers = plan.runs.filter((run) => run.role === plan.runs[0]?.role).length;
    return grader && openGrader({ http: world.http.canary, clock: world.clock, signal }, grader, answers);
  }
  function openArm(arm) {
    const lane = openLane(manifest.gold.concurrency, world.clock, signal);
    const door = { http: world.http[arm], lane };
    const needed = plan.runs.some((run) => run.role !== "interleaved" && armOfRole(run.role) === arm);
    return {
      ask: compileAsk({ manifest, arm, door, clock: world.clock, signal, nonce: rows.nonce }),
      presence: openPresence(arm, manifest.arms[arm].url, needed)
    };
  }
  function saw(run, found) {
    probe?.found.set(runId(run), found);
  }
  async function askFirst(queue) {
    if (rows.finished.length > 0) {
      probe = null;
      return;
    }
    const conversations = firstConversations(plan);
    await Promise.all(conversations.map((turns) => queue.add(() => converse(turns))));
    const { rows: asked, found } = probe;
    probe = null;
    if (failure || signal.aborted) return;
    const firsts = conversations.flat().flatMap((run) => {
      const row = asked.get(runId(run)) ?? finished.get(runId(run));
      return row ? [{ run, row, found: found.get(runId(run)) ?? null }] : [];
    });
    for (const line2 of foundLines(firsts, manifest)) world.log.info(line2);
    if (places) refuseHopeless(firsts, manifest, places);
  }
  async function converse(turns) {
    if (begun.has(turns)) return;
    begun.add(turns);
    const conversation = openConversation();
    try {
      for (const run of turns) {
        const history = conversation.before(run.item);
        const row = finished.get(runId(run)) ?? (signal.aborted ? null : await askOne(run, history));
        if (row) conversation.note(run.question, row);
      }
    } catch (error) {
      if (!signal.aborted) failure = error;
      stop.abort();
    }
  }
  async function askOne(run, history) {
    const { ask, presence } = arms[armOfRole(run.role)];
    if (presence.silent() || !budget.start()) return null;
    let row = null;
    try {
      const answered = await ask({ ...run, history });
      presence.noteQuota(answered.quotaMs ?? null);
      row = await measure2(run, answered);
      probe?.rows.set(runId(run), row);
      for (const kept2 of presence.note(row, answered.seen)) keep(kept2);
    } finally {
      budget.settle(row);
    }
    world.log.progress(label, ++done, total);
    return row;
  }
  function keep(row) {
    rows.append(row);
    finished.set(runId(row), row);
  }
  function needsCost() {
    return manifest.gold.max_cost_usd !== void 0 && (experience?.cost_usd ?? null) === null && budget.spent() === 0;
  }
  function conclude() {
    if (failure) throw failure;
    if (signal.aborted) return;
    for (const { presence } of Object.values(arms)) presence.conclude();
  }
  function sofar() {
    return completeness(plan, [...finished.values()], arms.baseline.presence.silent());
  }
  function evidence() {
    const complete = sofar();
    const aboutAsking = notesOn(manifest, { budget, silent: arms.baseline.presence.silent(), runaways });
    return { ...complete, aboutAsking, notes: [...aboutAsking, ...notesOnRows(complete.rows, manifest)] };
  }
}
function notesOn(manifest, { budget, silent, runaways }) {
  const limit = manifest.gold.max_cost_usd;
  const notes = [];
  if (limit !== void 0 && budget.exhausted()) {
    notes.push(
      `asking stopped at $${budget.spent().toFixed(4)}: one more run would have passed max_cost_usd ($${limit})`
    );
  }
  if (silent) notes.push("the baseline does not answer: latency and cost are compared with its artifact alone");
  const [runaway] = runaways;
  if (runaway) {
    const [qid, message] = runaway;
    notes.push(
      `gold_claim_substr of ${qid}: ${message}, and counts as not found there; write it without nested repetition`
    );
  }
  return notes;
}
function notesOnRows(rows, { gold }) {
  const replies = rows.filter((row) => row.error === null);
  const unmeasured = replies.filter((row) => row.delta_s === null).length;
  const notes = [];
  if (gold.max_cost_usd !== void 0 && replies.length > 0 && replies.every((row) => row.cost_usd === null)) {
    notes.push("max_cost_usd could not be kept to: no reply told its cost; add prices, or cost_usd to the reply");
  }
  if (unmeasured > 0) {
    notes.push(`${unmeasured} of ${replies.length} replies have no \u0394S: nothing was retrieved, or nothing to compare`);
  }
  return [...notes, ...recognised(replies, gold.refusal)];
}
var SHOWN_REFUSALS = 5;
var SHOWN_WORDS = 80;
function recognised(replies, tokens) {
  const refusing = refusalTest(tokens);
  const found = new Map(
    replies.filter((row) => row.refusal && refusing(row.answer, row.cited) !== "whole").map((row) => [row.answer, row])
  );
  if (found.size === 0) return [];
  const shown3 = [...found.values()].slice(0, SHOWN_REFUSALS).map((row) => `${row.qid}: "${line(row.answer)}"`);
  const more = found.size - shown3.length;
  return [`Recognised as refusals: ${shown3.join("; ")}${more > 0 ? `; and ${more} more` : ""}`];
}
var line = (text) => [...text.replace(/[\p{C}\s]+/gu, " ")].slice(0, SHOWN_WORDS).join("");

// src/gold/reply-notes.ts
function notesOnReplies(rows, { response }) {
  const { contract } = response;
  const absent = contract ? CONTRACT_FIELDS.filter((field) => !contract.includes(field)) : [];
  const spared = absent.length > 0 ? [`Snippets are not asked for ${absent.join(", ")}: response.contract leaves it out.`] : [];
  const times = ["baseline", "canary"].flatMap((arm) => {
    const own = rows.filter((row) => armOfRole(row.role) === arm).flatMap((row) => row.first_token_ms ?? []);
    if (own.length === 0) return [];
    return [`${arm} ${shown2(quantile(own, 0.5))} and ${shown2(quantile(own, 0.95))} ms (n = ${own.length})`];
  });
  return times.length === 0 ? spared : [...spared, `Time to the first token, median and p95: ${times.join("; ")}.`];
}
var shown2 = (ms2) => ms2.toFixed(0);

// src/gold/rows.ts
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
var FLUSHED_ROWS = 64;
var FLUSHED_AFTER_MS = 100;
function openRows(options) {
  const { nonce, rows } = prepareFile(options);
  const descriptor = openSync(options.file, "a");
  let buffer = [];
  let timer = null;
  let failure = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (buffer.length === 0) return;
    writeAll(descriptor, buffer.join(""));
    buffer = [];
  };
  const flushLater = () => {
    try {
      flush();
    } catch (error) {
      failure = error;
    }
  };
  return {
    nonce,
    finished: rows,
    append(row) {
      if (failure) throw failure;
      buffer.push(`${JSON.stringify(row)}
`);
      if (buffer.length >= FLUSHED_ROWS) flush();
      else timer ??= setTimeout(flushLater, FLUSHED_AFTER_MS);
    },
    close() {
      try {
        flush();
        fsyncSync(descriptor);
      } finally {
        if (timer) clearTimeout(timer);
        closeSync(descriptor);
      }
      if (failure) throw failure;
    }
  };
}
function writeAll(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

// src/commands/measure.ts
var MAX_BASELINE_ERRORS = 0.05;
var DOUBTFUL_SCORE = 50;
var SNIPPETS2 = "snippets.jsonl";
async function measure(world, inputs, options, { roles, experience, http }) {
  const plan = planRuns({ ...inputs, roles, shard: options.shard });
  tellEstimate(world, estimate(plan, inputs.manifest, experience));
  const ask = await openAsking(world, inputs, { out: options.out, plan, http });
  return { ...await ask({ plan, resume: options.resume, experience }), plan };
}
function tellEstimate(world, foreseen, more = "") {
  world.log[foreseen.over_limit ? "warning" : "info"](`${showEstimate(foreseen)}.${more}`);
}
async function openAsking(world, inputs, { out, plan: first, http }) {
  const { manifest, gold } = inputs;
  const folder = resolve(world.cwd, out);
  const isOurs = !isDoubtful(world, folder);
  const embedder = await openTrackedEmbedder(world, inputs, http, isOurs ? folder : null);
  let keep;
  return async ({ resume, ...asked }) => {
    const isFirst = asked.plan === first;
    if (resume && isFirst && !isOurs) {
      world.log.notice(`No rows are resumed: on ${world.event?.kind} those of ${out} may be a stranger's.`);
    }
    const rows = openRows({
      file: join(folder, "rows.jsonl"),
      header: {
        manifest: manifest.digest,
        gold: gold.digest,
        pins_baseline: manifest.pinsDigest.baseline,
        pins_canary: manifest.pinsDigest.canary,
        embedder: embedder.id,
        plan: first.parameters
      },
      // A further round goes on with the file that this process began.
      resume: resume && (isOurs || !isFirst)
    });
    if (rows.finished.length > 0 && isFirst)
      world.log.info(`${rows.finished.length} rows are there already; they are not asked again.`);
    if (manifest.report.texts !== "none") keep ??= openSnippets(join(folder, SNIPPETS2), resume && isOurs, world.redact);
    const { clock, log, signal } = world;
    const arms = { baseline: http, canary: http };
    const kept = { ...rows, append: (row) => rows.append(rowWithoutSecrets(row, world.redact)) };
    const evidence = await askAll(
      { clock, log, signal, http: arms, embedder },
      { manifest, gold, rows: kept, keep, ...asked, ...isFirst && { places: manifest } }
    );
    const notes = isFirst ? [...evidence.notes, ...notesOnReplies(evidence.rows, manifest)] : evidence.notes;
    const shown3 = evidence.rows.map((row) => rowWithoutSecrets(row, world.redact));
    return { ...evidence, rows: shown3, notes, before: rows.finished };
  };
}
async function openTrackedEmbedder(world, { manifest }, http, folder) {
  return openEmbedder(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder });
}
function rowsOfRole(rows, role) {
  return rows.filter((row) => row.role === role);
}
function measuredFindings({ manifest, gold }, { runs, rows }, evaluated) {
  const { gold: rule, alpha, inconclusive } = manifest.evidence;
  return {
    name: manifest.name,
    evaluated: evaluatedOf(manifest, { gold: gold.digest, ...evaluated }),
    counts: { planned: runs.length, measured: rows.length, failed: errors(armOf(rows)) },
    not_required: manifest.not_required,
    evidence: { gold: rule, alpha, inconclusive, embedder: embedderId(manifest.embeddings) }
  };
}
function isSemantic({ embeddings, response }) {
  return embeddings.provider !== "hashing" || response.delta_s !== null;
}
function doubtsAbout({ metrics }) {
  const score = metrics.baseline.gold_score;
  if (score === null || score >= DOUBTFUL_SCORE) return [];
  return [
    `The baseline solves ${score.toFixed(0)} % of the gold set, so that a worse canary would hardly show: look at gold_claim_substr, gold_citations and the response pointers.`
  ];
}
function isBaselineFailing(rows) {
  return errors(armOf(rows)) > MAX_BASELINE_ERRORS * rows.length;
}
function refuseFailingBaseline(rows) {
  if (!isBaselineFailing(rows)) return;
  const failed = errors(armOf(rows));
  const first = rows.find((row) => row.error !== null)?.error?.message ?? "replies drift from the schema";
  throw new UnmeasurableError(
    "baseline_unavailable",
    `The baseline arm failed on ${failed} of ${rows.length} runs, so there is nothing to compare with. The first: ${first}.`
  );
}

export {
  readSnippets,
  notesOnRows,
  SNIPPETS2 as SNIPPETS,
  measure,
  tellEstimate,
  openAsking,
  rowsOfRole,
  measuredFindings,
  isSemantic,
  doubtsAbout,
  isBaselineFailing,
  refuseFailingBaseline
};
