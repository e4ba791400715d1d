import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  goldItemSchema,
  isExpression,
  needsSandbox,
  passagesOf
} from "./chunk-OUE4P35G.js";
import {
  CALENDAR_BYTES,
  STAND_IN,
  credentialsOf,
  explainIssues,
  findingsOf,
  parseCalendar,
  readYaml
} from "./chunk-PQVZTYU7.js";
import {
  capProblems,
  decodeInput,
  inputError,
  readSource
} from "./chunk-6XUL6SAR.js";
import {
  SHORTEST_SECRET
} from "./chunk-32JPAI2J.js";
import {
  digestOfPins
} from "./chunk-VDHITRM5.js";
import {
  digestOf
} from "./chunk-OP752HYF.js";
import {
  manifestSchema
} from "./chunk-PKAC2SOR.js";
import {
  expressionProblems
} from "./chunk-4PSXYSEA.js";
import {
  PLACEHOLDERS,
  placeholdersIn
} from "./chunk-ZIYS2RLM.js";
import {
  InputError
} from "./chunk-E3IGWZYV.js";
import {
  parseJson
} from "./chunk-HZOARXOO.js";

// src/gold/turns.ts
var UNSENT_HISTORY = "history, and the request does not send it; expected {{messages}} or {{history}} in request.body";
var UNSENT_SESSION = "a later turn of a session, and the request tells neither the session nor what was said; expected {{session}}, or {{messages}} or {{history}} for a service that remembers nothing, in request.body";
var ASKED_PARAPHRASES = 2;
function openTurnCheck(sent) {
  const sendsHistory = sent.has("history") || sent.has("messages");
  const shortest = /* @__PURE__ */ new Map();
  let told = false;
  return (item, line) => [...aboutHistory(item), ...aboutSession(item, line)];
  function aboutHistory({ history }) {
    return history && !sendsHistory ? [{ key: "history", message: UNSENT_HISTORY, severity: "error" }] : [];
  }
  function aboutSession(item, line) {
    if (item.session_id === void 0) return [];
    const paraphrases = Math.min(ASKED_PARAPHRASES, item.paraphrases.length);
    const before = shortest.get(item.session_id);
    if (!before || paraphrases < before.paraphrases) shortest.set(item.session_id, { line, paraphrases });
    if (!before) return [];
    const findings = [];
    if (!told && !sendsHistory && !sent.has("session")) {
      findings.push({ key: "session_id", message: UNSENT_SESSION, severity: "warning" });
      told = true;
    }
    if (paraphrases > before.paraphrases) {
      const message = `more paraphrases than the turn on line ${before.line}, which is left out of the conversation where they are asked; expected as many in each turn of a session`;
      findings.push({ key: "paraphrases", message, severity: "warning" });
    }
    return findings;
  }
}

// src/gold/load.ts
var GOLD_BYTES = 64 * 1024 * 1024;
var MAX_ITEMS = 2e4;
var FEW_ITEMS = 20;
var MAX_LINES = 5 * MAX_ITEMS;
var MAX_LINE = 1024 * 1024;
var MANY_PROBLEMS = 1e3;
var MAX_REGEX = 200;
var EVERYTHING = new Set(PLACEHOLDERS);
var UNANCHORED = "a target without its anchor; expected the text of the target, or \u0394S(retrieved, anchor) is not measured";
var UNSCORED = "answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer";
function parseGold(bytes, file, sent = EVERYTHING) {
  const input = inputOf(file);
  const text = decodeInput(bytes, input);
  const items = [];
  const lines = /* @__PURE__ */ new Map();
  const problems = [];
  const doubtTurn = openTurnCheck(sent);
  const report = (line, column, message, severity = "error") => problems.push({ file, line, column, message, severity });
  let index = -1;
  let filled = 0;
  for (const line of linesOf(text)) {
    if (++index === MAX_LINES)
      throw inputError(input, `more than ${MAX_LINES} lines; expected at most so many`, index + 1);
    if (line.trim() === "") continue;
    if (filled++ === MAX_ITEMS)
      throw inputError(input, `more than ${MAX_ITEMS} items; expected at most so many`, index + 1);
    if (problems.length >= MANY_PROBLEMS) break;
    if (line.length > MAX_LINE) {
      report(index + 1, 1, `a line of ${line.length} characters; expected one item of at most ${MAX_LINE}`);
      continue;
    }
    const { item, problems: found } = parseLine(line, index + 1, file);
    problems.push(...found);
    if (!item) continue;
    const first = lines.get(item.qid);
    if (first !== void 0)
      report(index + 1, 1, `the qid "${item.qid}" stands on line ${first} already; expected once`);
    else lines.set(item.qid, index + 1);
    for (const { key, message, severity } of doubtTurn(item, index + 1)) {
      report(index + 1, columnOf(line, key), message, severity);
    }
    items.push(item);
  }
  if (items.length === 0 && problems.length === 0) report(1, 1, "no items; expected one JSON object a line");
  if (problems.some(({ severity }) => severity === "error")) throw new InputError("gold_invalid", capProblems(problems));
  if (items.length < FEW_ITEMS) {
    const message = `${items.length} items; expected at least ${FEW_ITEMS}: with so few, only large changes can be seen`;
    report(1, 1, message, "warning");
  }
  return { file, items, lines, digest: digestOf(bytes), warnings: capProblems(problems) };
}
function* linesOf(text) {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end < 0 ? void 0 : end);
    if (end < 0) return;
    start = end + 1;
  }
}
function columnOf(text, key) {
  return Math.max(0, text.indexOf(`"${key}"`)) + 1;
}
function parseLine(text, line, file) {
  const problem = (message, column2 = 1, severity = "error") => ({
    file,
    line,
    column: column2,
    message,
    severity
  });
  const json = parseJson(text);
  if ("fault" in json) {
    const { message, column: column2 } = json.fault;
    return { item: null, problems: [problem(`no JSON: ${message}; expected one JSON object`, column2)] };
  }
  const { value } = json;
  const parsed = goldItemSchema.safeParse(value, { jitless: true });
  if (!parsed.success) {
    const source = placesOf(text, value);
    const problems = explainIssues(parsed.error.issues, goldItemSchema, source, file);
    return { item: null, problems: problems.map((found) => ({ ...found, line })) };
  }
  const item = parsed.data;
  const column = (key) => columnOf(text, key);
  const claims = item.gold_claim_substr.flatMap(claimFindings);
  return {
    item,
    problems: [
      ...claims.map(({ message, severity }) => problem(message, column("gold_claim_substr"), severity)),
      ...doubts(item).map(({ key, message }) => problem(message, column(key), "warning"))
    ]
  };
}
function placesOf(text, value) {
  try {
    return { ...readYaml(Buffer.from(text), inputOf(""), null), value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const start = () => ({ line: 1, column: 1 });
    return { value, locate: start, locateValue: start, written: () => null, isRefused: () => false };
  }
}
var isPathLike = (claim) => /[^\\]\/.*[^\\]\/|\/\w{2,}$/s.test(claim.slice(1));
function claimFindings(claim) {
  const quoted = `; where it is a text, such as a path, quote it: ${short(JSON.stringify(`"${claim}"`))}`;
  const fault = (message) => [
    { message: `${short(claim)}: ${message}${isPathLike(claim) ? quoted : ""}`, severity: "error" }
  ];
  const doubt = (message) => [{ message: `${short(claim)}: ${message}`, severity: "warning" }];
  if (/^\/.+\/[dgimsuvy]+$/s.test(claim)) return fault("flags; expected /regex/ alone: case never counts");
  if (!isExpression(claim)) return [];
  if (claim.length > MAX_REGEX)
    return fault(`an expression of ${claim.length} characters; expected at most ${MAX_REGEX}`);
  const source = claim.slice(1, -1);
  try {
    new RegExp(source, "iu");
  } catch (error) {
    return fault(`${error.message.replace(/^.*\/iu: /s, "")}; expected a regular expression`);
  }
  if (isPathLike(claim)) return doubt(`looks like a path and is read as a regular expression${quoted}`);
  if (needsSandbox(source)) {
    return doubt("has a look-around or a back-reference: it is given up where it takes long; expected neither");
  }
  return [];
}
function doubts(item) {
  const unanchored = passagesOf(item).length > 0 && item.anchor === void 0;
  const unscored = item.answerable && item.gold_claim_substr.length === 0 && item.gold_citations.length === 0;
  return [
    ...unanchored ? [{ key: item.target ? "target" : "targets", message: `${item.qid}: ${UNANCHORED}` }] : [],
    ...unscored ? [{ key: "answerable", message: `${item.qid}: ${UNSCORED}` }] : []
  ];
}
function short(text) {
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}
function inputOf(file) {
  return { file, reason: "gold_invalid", maxBytes: GOLD_BYTES };
}

// src/manifest/sections.ts
function only(...sections) {
  const read = ["version", "name", ...sections];
  return (section) => read.includes(section);
}
function allBut(...sections) {
  const unread = sections;
  return (section) => !unread.includes(section);
}

// src/commands/inputs.ts
import { relative, resolve as resolve2, sep as sep2 } from "node:path";

// src/manifest/load.ts
import { dirname, resolve, sep } from "node:path";

// src/manifest/sound-rest.ts
var ONCE = { jitless: true };
var NO_ARM = { url: STAND_IN, pins: {} };
function soundRest(value, faults) {
  const trimmed = Object.entries(value).map(([key, part]) => {
    const entries = faults.filter((path) => path[0] === key && path.length > 1).map((path) => String(path[1]));
    return [key, key === "arms" ? soundArms(part) : without(part, new Set(entries))];
  });
  const shape = manifestSchema.shape;
  const sound = trimmed.filter(([key, part]) => Object.hasOwn(shape, key) && shape[key].safeParse(part, ONCE).success);
  return manifestSchema.safeParse({ arms: soundArms(void 0), ...Object.fromEntries(sound) }, ONCE).data ?? null;
}
function without(part, entries) {
  if (entries.size === 0 || typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.filter((_, index) => !entries.has(String(index)));
  return Object.fromEntries(Object.entries(part).filter(([key]) => !entries.has(key)));
}
function soundArms(arms) {
  const { baseline, canary } = manifestSchema.shape.arms.shape;
  const [ofBaseline, ofCanary] = [entryOf(arms, "baseline"), entryOf(arms, "canary")];
  return {
    baseline: [ofBaseline, addressOf(ofBaseline)].flatMap((arm) => baseline.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM,
    canary: [ofCanary, addressOf(ofCanary)].flatMap((arm) => canary.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM
  };
}
function addressOf(arm) {
  return { url: entryOf(arm, "url"), pins: {} };
}
function entryOf(part, key) {
  return typeof part === "object" && part !== null && Object.hasOwn(part, key) ? part[key] : void 0;
}

// src/manifest/url-secrets.ts
var TELLING = 8;
function urlSecretsOf({ value, written, references }, env) {
  return references.flatMap(({ name, path }) => {
    if (!/^https?:\/\//i.test(String(valueAt(value, path)))) return [];
    const filled = (Object.hasOwn(env, name) ? env[name] : void 0) ?? "";
    const text = written(path) ?? "";
    const query = text.indexOf("?");
    if (query >= 0 && text.lastIndexOf(`\${${name}}`) > query) return longEnough([filled], SHORTEST_SECRET);
    return isSegment(text, name) ? [filled].filter((value2) => !NUMBER.test(value2)) : ofUrl(filled);
  });
}
var NUMBER = /^\d+(\.\d+)?$/;
function isSegment(text, name) {
  const [path = ""] = text.split(/[?#]/, 1);
  return path.split("/").some((part, at, parts) => part === `\${${name}}` && at > 0 && parts[at - 1] !== "");
}
function ofUrl(text) {
  const query = /\?([^#]+)/.exec(text)?.[1];
  if (query === void 0) return [];
  const written = query.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1));
  return [query, ...longEnough([...written, ...new URLSearchParams(query).values()], TELLING)];
}
function longEnough(values, length) {
  return values.filter((value) => value.length >= length);
}
function valueAt(value, path) {
  return path.reduce((at, key) => at?.[key], value);
}

// src/manifest/load.ts
var MANIFEST_BYTES = 256 * 1024;
function parseManifest(text, options) {
  const { file, env, reads: reads2 = () => true, spares = false } = options;
  const isRead = ({ path }) => path.length === 0 || reads2(String(path[0]));
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const source = readYaml(bytes, inputOf2(file), env);
  const { whole, parts, refused, places } = check(source, file);
  const found = findingsOf(parts).map(({ path, message, severity, atKey }) => {
    const place = atKey ? source.locate(path) : source.locateValue(path);
    return { path, problem: { file, ...place, message, severity } };
  });
  const unread = source.unset.filter((each2) => !isRead(each2));
  const all = [...source.problems, ...source.unset.filter(isRead), ...refused, ...found];
  const errors = all.filter(({ problem }) => problem.severity === "error");
  const warnings = all.filter(({ problem }) => problem.severity === "warning").map(({ problem }) => problem);
  const isSound = errors.length === 0 && whole !== null;
  const content = isSound ? whole : soundRest(entriesOf(source), [...places, ...errors.map(({ path }) => path)]);
  if (!content || errors.some((each2) => !spares || isRead(each2))) {
    throw new InputError("manifest_invalid", capProblems(all.map(({ problem }) => problem)), parts.name ?? null);
  }
  return {
    ...content,
    file,
    base: options.base ?? baseOf(resolve(file)),
    digest: digestOf(bytes),
    locate: source.locate,
    locateWithin: source.locateWithin,
    warnings: capProblems(warnings),
    faults: capProblems(errors.map(({ problem }) => problem)),
    unset: unread.map(({ path, problem }) => ({ path, problem: { ...problem, severity: "warning" } })),
    interpolated: new Set(source.references.map(({ name }) => name)),
    secretValues: secretValuesOf(content, source, env),
    pinsDigest: { baseline: digestOfPins(content.arms.baseline.pins), canary: digestOfPins(content.arms.canary.pins) },
    spared: new Set(
      [...errors, ...unread.filter(({ path }) => path.includes("pins"))].map(({ path }) => String(path[0]))
    )
  };
}
function baseOf(path) {
  const folders = dirname(path).split(sep);
  const github = folders.lastIndexOf(".github");
  return github < 0 ? dirname(path) : folders.slice(0, github).join(sep) || sep;
}
function check(source, file) {
  const whole = manifestSchema.safeParse(source.value, ONCE);
  if (whole.success) return { whole: whole.data, parts: whole.data, refused: [], places: [] };
  const entries = entriesOf(source);
  const parts = Object.entries(manifestSchema.shape).flatMap(([key, schema]) => {
    const part = Object.hasOwn(entries, key) ? schema.safeParse(entries[key], ONCE) : null;
    return part?.success ? [[key, part.data]] : [];
  });
  const issues = whole.error.issues.flatMap(each).map((issue) => ({ issue, path: placeOf(issue) }));
  const refused = issues.flatMap(
    ({ issue, path }) => explainIssues([issue], manifestSchema, source, file).map((problem) => ({ path, problem }))
  );
  return { whole: null, parts: Object.fromEntries(parts), refused, places: issues.map(({ path }) => path) };
}
function each(issue) {
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}
function placeOf(issue) {
  const path = issue.path;
  return issue.code === "unrecognized_keys" ? [...path, ...issue.keys] : path;
}
function entriesOf({ value }) {
  return typeof value === "object" && value !== null ? value : {};
}
var SECRET_KEYS = ["api_key", "password"];
function secretValuesOf(content, source, env) {
  const inHeaders = source.references.filter(
    ({ path }) => path.includes("headers") || SECRET_KEYS.includes(path.at(-1))
  );
  const names = [...content.secrets, ...inHeaders.map(({ name }) => name)];
  const keys = content.embeddings.provider === "openai" ? [content.embeddings.api_key] : [];
  const values = [
    ...names.map((name) => Object.hasOwn(env, name) ? env[name] : void 0),
    ...keys,
    ...credentialsOf(content),
    ...urlSecretsOf(source, env)
  ];
  return [...new Set(values.filter((value) => value !== void 0 && value !== ""))];
}
function inputOf2(file) {
  return { file, reason: "manifest_invalid", maxBytes: MANIFEST_BYTES };
}

// src/commands/inputs.ts
async function loadTrustedManifest(world, file, use = {}) {
  const path = resolve2(world.cwd, file);
  const shown = shownPath(world, path);
  const bytes = await readSource(world, path, { file: shown, reason: "manifest_invalid", maxBytes: MANIFEST_BYTES });
  const manifest = await parseWhole(bytes, { file: shown, env: world.env, base: baseOf(path), ...use });
  for (const secret of manifest.secretValues) world.log.mask(secret);
  return manifest;
}
async function parseWhole(bytes, options) {
  const { file, reads: reads2 = () => true } = options;
  const read = (sections) => Object.fromEntries(Object.entries(sections).filter(([section]) => reads2(section)));
  let manifest;
  try {
    manifest = parseManifest(bytes, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const faults2 = await faultsBeside(bytes, file, read);
    throw new InputError(error.reason, capProblems([...error.problems, ...faults2]), error.rollout);
  }
  const faults = await expressionProblems(
    read({ response: manifest.response, window: manifest.window }),
    manifest,
    file
  );
  if (faults.length > 0) throw new InputError("manifest_invalid", faults, manifest.name);
  return manifest;
}
async function faultsBeside(bytes, file, read) {
  try {
    const source = readYaml(bytes, { file, reason: "manifest_invalid", maxBytes: MANIFEST_BYTES }, null);
    return await expressionProblems(read(Object(source.value)), source, file);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
async function loadGoldSet(world, manifest) {
  const path = resolve2(manifest.base, manifest.gold.path);
  const shown = shownPath(world, path);
  try {
    return parseGold(
      await readSource(world, path, { file: shown, reason: "gold_invalid", maxBytes: GOLD_BYTES }),
      shown,
      placeholdersIn(manifest.request.body)
    );
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.reason, error.problems, manifest.name) : error;
  }
}
async function openTrustedCalendar(world, path) {
  const file = shownPath(world, path);
  return parseCalendar(
    await readSource(world, path, { file, reason: "manifest_invalid", maxBytes: CALENDAR_BYTES }),
    file
  );
}
var reads = allBut("router", "window");
async function loadInputs(world, file) {
  const manifest = asContracted(await loadTrustedManifest(world, file, { reads }));
  if (!hasGold(manifest)) {
    const message = "no gold set; this command needs gold: { path: eval/gold.jsonl }";
    throw new InputError("manifest_invalid", [{ file: manifest.file, line: 1, column: 1, severity: "error", message }]);
  }
  const gold = await loadGoldSet(world, manifest);
  const problems = unjudgeable(manifest, gold);
  if (problems.length > 0) throw new InputError("gold_invalid", problems, manifest.name);
  return { manifest, gold };
}
function unjudgeable(manifest, gold) {
  const problem = (message) => ({ file: gold.file, line: 1, column: 1, severity: "error", message });
  const answerable = gold.items.filter((item) => item.answerable);
  if (answerable.length === 0)
    return [problem("no answerable item; expected some, or refusing everything would be right")];
  const isDropped = "coverage" in manifest.not_required;
  if (isDropped || answerable.some((item) => passagesOf(item).length > 0)) return [];
  return [
    problem(
      'no answerable item names its target, so that coverage can not be measured; add target or targets, or not_required: { coverage: "\u2026" }'
    )
  ];
}
var NEEDED = {
  coverage: ["section_id", "offsets"],
  delta_s_drift_median: ["text"],
  delta_s_drift_p95: ["text"],
  delta_s_median: ["text"]
};
function asContracted(manifest) {
  const { contract, delta_s } = manifest.response;
  if (!contract) return manifest;
  const waived = Object.entries(NEEDED).flatMap(([row, fields]) => {
    const absent = fields.filter((field) => !contract.includes(field) && (field !== "text" || delta_s === null));
    return absent.length > 0 ? [[row, `response.contract has no ${absent.join(" and no ")}`]] : [];
  });
  return { ...manifest, not_required: { ...Object.fromEntries(waived), ...manifest.not_required } };
}
function hasGold(manifest) {
  return manifest.gold !== void 0;
}
function shownPath(world, path) {
  const inside = relative(world.cwd, path);
  return (inside === "" || inside.startsWith("..") ? path : inside).split(sep2).join("/");
}

export {
  parseGold,
  MANIFEST_BYTES,
  parseManifest,
  baseOf,
  only,
  allBut,
  loadTrustedManifest,
  loadGoldSet,
  openTrustedCalendar,
  reads,
  loadInputs,
  unjudgeable,
  asContracted,
  hasGold,
  shownPath
};
