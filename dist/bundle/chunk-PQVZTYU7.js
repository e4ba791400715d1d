import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  capProblems,
  decodeInput,
  inputError,
  readInput
} from "./chunk-6XUL6SAR.js";
import {
  SHORTEST_SECRET
} from "./chunk-32JPAI2J.js";
import {
  pinFaults
} from "./chunk-VDHITRM5.js";
import {
  equalNames
} from "./chunk-65RHSXV2.js";
import {
  GRADER_PLACEHOLDERS,
  unknownPlaceholders
} from "./chunk-ZIYS2RLM.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";
import {
  STOPS
} from "./chunk-GAPAQYDZ.js";
import {
  COMMON_FIELDS,
  RECORD_FIELDS
} from "./chunk-M24HCHAJ.js";
import {
  nearest,
  suggestion
} from "./chunk-MPSMEDWF.js";
import {
  InputError
} from "./chunk-E3IGWZYV.js";
import {
  classifyAddress,
  literalAddress
} from "./chunk-4XCYFJE7.js";

// src/manifest/yaml.ts
import { Composer, Lexer, LineCounter, Parser } from "yaml";

// src/manifest/interpolate.ts
var OPEN = "\uE000";
var CLOSE = "\uE001";
var NAME = "[A-Za-z_][A-Za-z0-9_]*";
var HIDDEN = new RegExp(`(\\$?)\\$${OPEN}(${NAME})${CLOSE}`, "g");
function hideReferences(text) {
  return text.replace(new RegExp(`\\$\\{(${NAME})\\}`, "g"), `$$${OPEN}$1${CLOSE}`);
}
function showReferences(text) {
  return text.replace(new RegExp(`\\$${OPEN}(${NAME})${CLOSE}`, "g"), "$${$1}");
}
function hasReference(text) {
  return text.includes("${") || text.includes(`$${OPEN}`);
}
var STAND_IN = "https://unset.invalid";
function fillReferences(hidden, env) {
  const names2 = [];
  const faults = [];
  const unset = [];
  const rest = hidden.replace(HIDDEN, "").replaceAll("$${", "");
  if (rest.includes("${")) {
    faults.push({
      piece: "${",
      message: 'a "${" that names no environment variable; expected ${NAME}, or $${ for a plain ${'
    });
  }
  const value = hidden.replaceAll("$${", "${").replace(HIDDEN, (whole, escaped, name) => {
    if (escaped) return `\${${name}}`;
    const found2 = Object.hasOwn(env, name) ? env[name] : void 0;
    if (found2) names2.push(name);
    else unset.push({ piece: whole, message: notSet(name, found2) });
    return found2 || STAND_IN;
  });
  return { value, names: names2, faults, unset };
}
function notSet(name, found2) {
  const state = found2 === void 0 ? "not set" : "empty";
  return `\${${name}}: the environment variable ${name} is ${state}; expected a value (in GitHub Actions: env: on the step)`;
}

// src/manifest/yaml-value.ts
import { isAlias, isMap, isScalar, isSeq } from "yaml";
var MAX_ALIASES = 20;
var MAX_NODES = 2e4;
var MAX_DEPTH = 60;
var CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
function buildValue(node, builder) {
  return build(node, { ...builder, anchors: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set(), aliases: 0, nodes: 0 }, [], 0);
}
function build(node, walk, path, entry) {
  const start = node?.range?.[0] ?? entry;
  const nothing = { value: null, entry, start, written: null };
  if (!node) return nothing;
  if (!isBounded(walk, path, start)) return { ...nothing, refused: true };
  if (node.tag && !CORE_TAG.test(node.tag)) walk.report(start, `the tag ${node.tag}; expected no tags`, path);
  if (isAlias(node)) return followAlias(node.source, walk, path, nothing);
  if ("anchor" in node && node.anchor) walk.anchors.set(node.anchor, node);
  walk.open.add(node);
  const place = isMap(node) ? buildMap(node, walk, path, nothing) : isSeq(node) ? buildList(node, walk, path, nothing) : isScalar(node) ? buildScalar(node, walk, path, nothing) : nothing;
  walk.open.delete(node);
  return place;
}
function isBounded(walk, path, start) {
  walk.nodes += 1;
  if (walk.nodes === MAX_NODES + 1) walk.report(start, `more than ${MAX_NODES} values; expected fewer`, path);
  if (path.length === MAX_DEPTH) walk.report(start, `nested too deeply; expected at most ${MAX_DEPTH} levels`, path);
  return walk.nodes <= MAX_NODES && path.length < MAX_DEPTH;
}
function followAlias(name, walk, path, here) {
  walk.aliases += 1;
  if (walk.aliases === MAX_ALIASES + 1)
    walk.report(here.start, `aliases followed more than ${MAX_ALIASES} times; expected fewer`, path);
  const refused = { ...here, refused: true };
  if (walk.aliases > MAX_ALIASES) return refused;
  const target = walk.anchors.get(name);
  if (!target) {
    walk.report(here.start, `the alias *${name} names nothing; expected an anchor &${name} before it`, path);
    return refused;
  }
  if (walk.open.has(target)) {
    walk.report(here.start, `the alias *${name} stands within what it names`, path);
    return refused;
  }
  return { ...build(target, walk, path, here.entry), entry: here.entry, start: here.start };
}
function buildMap(map, walk, path, here) {
  const value = {};
  const children = /* @__PURE__ */ new Map();
  for (const pair of map.items) {
    const offset = pair.key?.range?.[0] ?? here.start;
    const key = keyOf(pair.key, walk, offset, path);
    if (key === null) continue;
    const first = children.get(key);
    if (first) {
      walk.report(offset, `the key "${key}" stands here twice; expected once`, [...path, key]);
      continue;
    }
    const place = build(pair.value, walk, [...path, key], offset);
    children.set(key, place);
    value[key] = place.value;
  }
  return { ...here, value, children };
}
function keyOf(key, walk, offset, path) {
  if (!isScalar(key) || typeof key.value !== "string") return null;
  const text = showReferences(key.value);
  const refusal = hasReference(key.value) && key.value !== text ? `the key ${text}; expected a name: the environment is for values only` : text === "<<" ? 'a merge key "<<"; expected the keys themselves' : text === "__proto__" ? 'unknown key "__proto__"' : key.tag && !CORE_TAG.test(key.tag) ? `the tag ${key.tag}; expected no tags` : null;
  if (refusal === null) return text;
  walk.report(offset, refusal, [...path, text]);
  return null;
}
function buildList(list2, walk, path, here) {
  const children = /* @__PURE__ */ new Map();
  const value = list2.items.map((item, index) => {
    const place = build(item, walk, [...path, index], item?.range?.[0] ?? here.start);
    children.set(index, place);
    return place.value;
  });
  return { ...here, value, children };
}
function buildScalar(scalar, walk, path, here) {
  const { value } = scalar;
  if (typeof value === "number" && !Number.isFinite(value)) {
    walk.report(here.start, `found ${value}, expected a finite number`, path);
    return { ...here, value, refused: true };
  }
  if (typeof value !== "string" || !walk.env || !hasReference(value)) return { ...here, value, written: String(value) };
  const filled = fillReferences(value, walk.env);
  for (const { piece, message } of filled.faults) walk.report(offsetOf(piece, scalar, walk), message, path);
  for (const { piece, message } of filled.unset) walk.unset(offsetOf(piece, scalar, walk), message, path);
  for (const name of filled.names) walk.references.push({ name, path });
  return {
    ...here,
    value: filled.value,
    written: showReferences(value),
    refused: filled.faults.length + filled.unset.length > 0
  };
}
function offsetOf(piece, scalar, walk) {
  const [start, end] = scalar.range ?? [0, 0];
  const within2 = walk.text.slice(start, end).indexOf(piece);
  return start + Math.max(0, within2);
}

// src/manifest/yaml.ts
var MAX_OPEN = 100;
var INDICATOR_RUN = /(?:(?:[-?:]|[&!]\S{0,80})[ \t]+){32}/;
function readYaml(bytes, input, env) {
  const decoded2 = decodeInput(bytes, input);
  const text = env ? hideReferences(decoded2) : decoded2;
  const lines = new LineCounter();
  lines.addNewLine(0);
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const collect = (list2) => (offset, message, path) => {
    list2.push({ path, problem: { file: input.file, ...at(offset), message, severity: "error" } });
  };
  const problems = [];
  const unset = [];
  const report = (offset, message) => collect(problems)(offset, message, []);
  const document = compose(text, lines, input, report);
  const builder = { env, text, report: collect(problems), references: [], unset: collect(unset) };
  if (problems.length > 0) throw new InputError(input.reason, capProblems(problems.map(({ problem }) => problem)));
  const root = buildValue(document?.contents ?? null, builder);
  const find = (path) => findPlace(root, path);
  return {
    value: root.value,
    locate: (path) => at(find(path).entry),
    locateValue: (path) => at(find(path).start),
    locateWithin: (path, character) => {
      const { value, start } = find(path);
      return at(typeof value === "string" ? offsetWithin(text, start, value.slice(0, character)) : start);
    },
    written: (path) => find(path).written,
    isRefused: (path) => find(path).refused === true,
    references: builder.references,
    problems,
    unset
  };
}
function compose(text, lines, input, report) {
  const run = INDICATOR_RUN.exec(text);
  if (run) throw tooDeep(text, run.index, input);
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens(text, lines, input, report))];
  const [first, second] = documents;
  if (second) report(second.range[0], "a second YAML document; expected one document a file");
  for (const error2 of first?.errors ?? []) report(error2.pos[0], sentence(error2.message));
  return first;
}
function* tokens(text, lines, input, report) {
  const parser = new Parser(lines.addNewLine);
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === "directive") report(token.offset, "a YAML directive; expected none");
      yield token;
    }
    offset += lexeme.length;
    if (parser.stack.length > MAX_OPEN) throw tooDeep(text, offset, input);
  }
  yield* parser.end();
}
function tooDeep(text, offset, input) {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return inputError(
    input,
    "nested too deeply; expected at most about 30 levels",
    line,
    offset - before.lastIndexOf("\n")
  );
}
function sentence(message) {
  if (message.includes("stringKeys")) return "a key that is no text; expected a name";
  return `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function offsetWithin(text, start, before) {
  const header = /^[|>][-+\d]*[ \t]*(#.*)?\n/.exec(text.slice(start, start + 200))?.[0].length;
  let offset = start + (header ?? (/['"]/.test(text[start] ?? "") ? 1 : 0));
  const toNext = () => {
    while (/\s/.test(text[offset] ?? "")) offset++;
  };
  toNext();
  for (const character of before.replace(/\s+/g, "")) {
    if (text[offset] !== character) return start;
    offset++;
    toNext();
  }
  return offset;
}
function findPlace(root, path) {
  let place = root;
  for (const key of path) {
    const next = place.children?.get(key);
    if (!next) return place;
    place = next;
  }
  return place;
}

// src/manifest/schema-walk.ts
function plain(schema) {
  const { def } = schema._zod;
  switch (def.type) {
    case "default":
    case "prefault":
    case "optional":
    case "nullable":
      return plain(def.innerType);
    case "pipe":
      return plain(def.in);
    case "lazy":
      return plain(def.getter());
    default:
      return schema;
  }
}
function childSchema(schema, key) {
  if (!schema) return null;
  const { def } = plain(schema)._zod;
  if (def.type === "object") return Object.hasOwn(def.shape, key) ? def.shape[key] ?? null : null;
  if (def.type === "array") return def.element;
  if (def.type === "record") return def.valueType;
  if (def.type === "tuple") return def.items[Number(key)] ?? null;
  if (def.type === "union") return def.options.map((option) => childSchema(option, key)).find((child) => child) ?? null;
  return null;
}
function knownKeys(schema, value) {
  const { def } = plain(schema)._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type === "record") return valuesOf(def.keyType);
  if (def.type === "union") {
    const named = def.options.find((option) => names(option, value));
    return named ? knownKeys(named) : [...new Set(def.options.flatMap((option) => knownKeys(option)))];
  }
  return [];
}
function valuesOf(schema) {
  const { def } = plain(schema)._zod;
  if (def.type === "enum") return Object.values(def.entries).map(String);
  if (def.type === "literal") return def.values.map(String);
  return [];
}
function meantBranch(schema, value, errors) {
  const { def } = plain(schema)._zod;
  if (def.type !== "union") return null;
  const branches = def.options.map((option, index) => ({ schema: option, issues: errors[index] ?? [] })).filter(({ issues }) => issues.length > 0);
  const ofKind = branches.filter(
    ({ issues }) => !issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0)
  );
  if (ofKind.length === 0) return null;
  const rank = (branch) => likeness(branch.schema, value) * 100 - branch.issues.length;
  return ofKind.reduce((best, next) => rank(next) > rank(best) ? next : best);
}
function likeness(schema, value) {
  if (typeof value !== "object" || value === null) return 0;
  const known = knownKeys(schema);
  return Object.keys(value).slice(0, 100).reduce((sum, key) => sum + (known.includes(key) ? 2 : nearest(key, known) === null ? 0 : 1), 0);
}
function names(option, value) {
  const { def } = plain(option)._zod;
  if (def.type !== "object" || typeof value !== "object" || value === null) return false;
  const entries = Object.entries(def.shape);
  const literals = entries.filter(([, child]) => child._zod.def.type === "literal");
  return literals.length > 0 && literals.every(([key, child]) => valuesOf(child).includes(String(Reflect.get(value, key))));
}

// src/manifest/issues.ts
function explainIssues(issues, schema, source, file) {
  return issues.flatMap((issue) => explain(issue, schema, [], source, file));
}
function explain(issue, schema, base, source, file) {
  const path = [...base, ...issue.path];
  if (source.isRefused(path)) return [];
  const here = issue.path.reduce(childSchema, schema);
  const value = valueAt(source.value, path);
  const problem = (message, at = source.locateValue(path)) => ({
    file,
    ...at,
    message,
    severity: "error"
  });
  if (issue.code === "unrecognized_keys") {
    const known = here ? knownKeys(here, value) : [];
    return issue.keys.map(
      (key) => problem(`unknown key "${key}"${within(path)}${suggestion(key, known)}`, source.locate([...path, key]))
    );
  }
  if (issue.code === "invalid_union" && here && !issue.discriminator) {
    const branch = meantBranch(here, value, issue.errors);
    if (branch) return branch.issues.flatMap((inner) => explain(inner, branch.schema, path, source, file));
  }
  if (isMissing(source.value, path)) {
    const parent = path.slice(0, -1);
    const wanted = issue.code === "invalid_union" ? `one of ${list(optionsOf(issue))}` : expected(issue, here);
    return [problem(`missing key "${path.at(-1)}"${within(parent)}; expected ${wanted}`, source.locate(parent))];
  }
  if (issue.code === "invalid_key") {
    const key = String(path.at(-1));
    const wanted = issue.issues.map((inner) => inner.message).join("; ");
    return [problem(`the key "${key}"${within(path.slice(0, -1))}; expected ${wanted}`, source.locate(path))];
  }
  const options = optionsOf(issue);
  const near = typeof value === "string" && options.length > 0 ? suggestion(value, options) : "";
  const hint = near.startsWith("; did") ? near : quoteHint(issue, value);
  if (issue.code === "custom") return [problem(`${where(path)}expected ${issue.message}`)];
  return [
    problem(`${where(path)}found ${found(value, source.written(path))}, expected ${expected(issue, here, hint)}${hint}`)
  ];
}
function expected(issue, schema, hint = "") {
  const options = optionsOf(issue);
  if (options.length === 1) return options[0];
  if (options.length > 12 && hint !== "") return "a known name";
  if (options.length > 1) return `one of ${list(options)}`;
  if (!/^(Invalid|Too (small|big)|Unrecognized)\b/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return typeName(issue.expected);
  if (issue.code === "too_small") return bound(issue.origin, Number(issue.minimum), "least", issue.inclusive !== false);
  if (issue.code === "too_big") return bound(issue.origin, Number(issue.maximum), "most", issue.inclusive !== false);
  return schema ? typeName(plain(schema)._zod.def.type) : "another value";
}
function bound(origin, limit, side, inclusive) {
  if (origin === "string")
    return limit === 1 && side === "least" ? "text that is not empty" : `text of at ${side} ${limit} characters`;
  if (origin === "array") return `at ${side} ${limit} ${limit === 1 ? "entry" : "entries"}`;
  if (!inclusive) return side === "least" ? `a number above ${limit}` : `a number below ${limit}`;
  return `a number of at ${side} ${limit}`;
}
function optionsOf(issue) {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && issue.discriminator) {
    return (issue.options ?? []).map(String);
  }
  return [];
}
var TYPES = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map of keys",
  record: "a map of keys"
};
function typeName(type) {
  return TYPES[type] ?? type;
}
function found(value, written) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a map of keys";
  const text = written ?? String(value);
  const short = text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
  if (typeof value === "string") return JSON.stringify(short);
  return `${typeof value === "number" ? "the number " : ""}${short}`;
}
function quoteHint(issue, value) {
  const wantsText = issue.code === "invalid_type" && issue.expected === "string";
  return wantsText && (typeof value === "number" || typeof value === "boolean") ? ": put it in quotes" : "";
}
function list(options) {
  return options.join(", ");
}
function showPath(path) {
  return path.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`).join("");
}
function where(path) {
  return path.length === 0 ? "" : `${showPath(path)}: `;
}
function within(path) {
  return path.length === 0 ? "" : ` in ${showPath(path)}`;
}
function valueAt(value, path) {
  return path.reduce((at, key) => isKeyed(at) && Object.hasOwn(at, key) ? at[key] : void 0, value);
}
function isMissing(value, path) {
  return path.length > 0 && typeof path.at(-1) === "string" && valueAt(value, path) === void 0;
}
function isKeyed(value) {
  return typeof value === "object" && value !== null;
}

// src/probes/calendar.ts
import { z } from "zod";
var moment = z.iso.datetime({ offset: true, error: "a date and time with its zone, such as 2026-12-20T00:00:00Z" }).transform((text) => Date.parse(text));
var windowSchema = z.strictObject({
  id: z.string().min(1).describe("Name of the window, shown where it holds a change back."),
  kind: z.enum(["hard_freeze", "soft_freeze"]).describe("hard_freeze lets T0 pass; soft_freeze lets T0 and T1 pass."),
  start: moment.describe("First moment of the freeze, ISO 8601 with a zone."),
  end: moment.describe("First moment after it."),
  regions: z.array(z.string()).default([]).describe("For people: shown, not judged."),
  scope: z.union([z.string(), z.array(z.string())]).optional().describe("For people: shown, not judged."),
  reason: z.string().optional().describe("For people: shown, not judged.")
});
var calendarSchema = z.strictObject({
  windows: z.array(windowSchema).max(1e4).describe("Freezes."),
  releases: z.unknown().optional().describe("Planned releases: for people, any content.")
});
var CALENDAR_BYTES = 256 * 1024;
var PASSES = {
  hard_freeze: ["T0"],
  soft_freeze: ["T0", "T1"]
};
async function loadCalendar(path, shown = path) {
  return parseCalendar(await readInput(path, inputOf(shown)), shown);
}
function parseCalendar(bytes, file) {
  const source = readYaml(bytes, inputOf(file), null);
  const parsed = calendarSchema.safeParse(source.value, { jitless: true });
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...source.problems.map(({ problem }) => problem),
    ...explainIssues(issues, calendarSchema, source, file)
  ];
  const error2 = (path, message) => ({
    file,
    ...source.locateValue(path),
    message,
    severity: "error"
  });
  const windows = parsed.success ? parsed.data.windows : [];
  for (const [index, { id, start, end }] of windows.entries()) {
    const first = windows.findIndex((window) => window.id === id);
    if (first < index) problems.push(error2(["windows", index, "id"], `a second window "${id}"; expected each id once`));
    if (end <= start)
      problems.push(error2(["windows", index, "end"], "the window ends before it starts; expected end after start"));
  }
  if (problems.length > 0) throw new InputError("manifest_invalid", capProblems(problems));
  return { file, windows };
}
function freezeAt(calendar, tier, now) {
  const blocking = calendar.windows.filter(
    ({ kind, start, end }) => start <= now && now < end && !PASSES[kind].includes(tier)
  );
  if (blocking.length === 0) return { frozen: false };
  const window = blocking.reduce((last, next) => next.end > last.end ? next : last);
  return { frozen: true, window, until: window.end };
}
function inputOf(file) {
  return { file, reason: "manifest_invalid", maxBytes: CALENDAR_BYTES };
}

// src/manifest/urls.ts
function plainHttpUrls(manifest) {
  return urlsOf(manifest).filter(({ url }) => url.protocol === "http:" && !isNear(url));
}
function credentialsOf(manifest) {
  return urlsOf(manifest).flatMap(({ url }) => [url.username, url.password]).filter((text) => text.length >= SHORTEST_SECRET).flatMap((text) => [text, decoded(text)]);
}
function urlsOf(manifest) {
  const { arms, embeddings, gold, boot = [], probes = [], window, router } = manifest;
  const source = window?.source;
  const placed = [
    [["arms", "baseline", "url"], arms?.baseline.url],
    [["arms", "canary", "url"], arms?.canary.url],
    [["embeddings", "url"], embeddings?.provider === "openai" ? embeddings.url : void 0],
    [["gold", "grader", "url"], gold?.grader?.url],
    ...boot.map(({ url }, index) => [["boot", index, "url"], url]),
    ...probes.map(
      (probe, index) => "prometheus" in probe ? [["probes", index, "prometheus", "url"], probe.prometheus.url] : [["probes", index, "url"], probe.url]
    ),
    [["window", "source", "url"], source && "url" in source ? source.url : void 0],
    [["window", "source", "path"], source && "path" in source ? source.path : void 0],
    [["router", "url"], router?.kind === "webhook" ? router.url : void 0],
    [["router", "status"], router?.kind === "nginx" ? router.status : void 0]
  ];
  return placed.flatMap(([path, text]) => {
    const url = text === void 0 ? null : httpUrl(text);
    return url ? [{ path, url }] : [];
  });
}
function httpUrl(text) {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}
function isNear(url) {
  const address = literalAddress(url);
  if (address !== null) return classifyAddress(address) === "private";
  const host = url.hostname.toLowerCase();
  return !host.includes(".") || /\.(localhost|local|internal|svc|lan|home\.arpa|test)$/.test(host) || /\.svc\./.test(host);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/manifest/meaning.ts
import { isDeepStrictEqual } from "node:util";

// src/manifest/clickhouse.ts
var SOURCE = ["window", "source"];
function tableFaults(window) {
  const source = window?.source;
  if (source?.kind !== "clickhouse") return [];
  const { search } = new URL(source.url);
  const fault = (path, message, atKey = false) => ({ path, message, atKey });
  return [
    ...search === "" ? [] : [fault([...SOURCE, "url"], "the URL has a query; expected database, user, password and headers as keys")],
    ...source.table === void 0 === (source.traces === void 0) ? [fault(SOURCE, "expected exactly one of table and traces")] : source.traces === void 0 ? columnFaults(source, window.segments) : Object.keys(source.columns).map(
      (field) => fault([...SOURCE, "columns", field], "columns belong to a table of requests; traces have their own", true)
    )
  ];
}
function columnFaults({ columns }, segments) {
  const shown = segments.map((segment) => typeof segment === "string" ? segment : segment.field);
  const known = [...RECORD_FIELDS, ...COMMON_FIELDS, ...shown];
  const unknown = Object.keys(columns).filter((field) => !known.includes(field));
  const absent = shown.flatMap((field, index) => Object.hasOwn(columns, field) ? [] : [{ field, index }]);
  return [
    ...unknown.map((field) => ({
      path: [...SOURCE, "columns", field],
      message: `"${field}" is no field of the request log and no segment${suggestion(field, known)}`,
      atKey: true
    })),
    ...absent.map(({ field, index }) => ({
      path: ["window", "segments", index],
      message: `no column is ${field}; expected an expression for it in window.source.columns`,
      atKey: false
    }))
  ];
}

// src/manifest/meaning.ts
function findingsOf(manifest) {
  return [
    ...aboutArms(manifest),
    ...aboutRows(manifest),
    ...aboutNumbers(manifest),
    ...aboutGold(manifest),
    ...unknownPlaceholders(manifest.request?.body, ["request", "body"]).map(
      ({ path, message }) => error(path, message)
    ),
    ...unknownPlaceholders(manifest.gold?.grader?.body, ["gold", "grader", "body"], GRADER_PLACEHOLDERS).map(
      ({ path, message }) => error(path, message)
    ),
    ...repeated(manifest.probes ?? [], "name", ["probes"], "probe"),
    ...aboutBoot(manifest.boot ?? []),
    ...aboutPhases(manifest),
    ...aboutSource(manifest),
    ...plainHttpUrls(manifest).map(
      ({ path, url }) => warning(
        path,
        `${url.host} is asked over plain http: whoever is on the way can read and change it; expected https`
      )
    )
  ];
}
function aboutArms({ arms }) {
  if (!arms) return [];
  const faults = ["baseline", "canary"].flatMap(
    (arm) => pinFaults(arms[arm].pins).map(({ key, message, severity }) => {
      const path = key === null ? ["arms", arm, "pins"] : ["arms", arm, "pins", key];
      return { path, message: `arms.${arm}: ${message}`, severity, atKey: true };
    })
  );
  const alike = isDeepStrictEqual(arms.baseline.pins, arms.canary.pins);
  return alike ? [
    ...faults,
    warning(["arms", "canary", "pins"], "both arms have the same pins: there is nothing to compare", true)
  ] : faults;
}
function aboutRows({ require: require2 = [], not_required = {} }) {
  return require2.flatMap(
    (row, index) => Object.hasOwn(not_required, row) ? [error(["require", index], `${row} stands under require and under not_required; expected one of the two`)] : []
  );
}
var RANGES = {
  share: [0, 1],
  percent: [0, 1],
  p_value: [0, 1],
  delta_s: [0, 1],
  points: [0, 100],
  ratio: [0, 1e4],
  count: [0, 1e6],
  slope: [0, 1]
};
function aboutNumbers({ targets = {}, stops = {} }) {
  const inRange = (section, row, value, unit) => {
    const [least, most] = RANGES[unit];
    if (value >= least && value <= most) return [];
    const hint = most === 1 && value > 1 && value <= 100 ? `; for ${value} % write ${value / 100}` : "";
    return [error([section, row], `found ${value}, expected a number from ${least} to ${most}${hint}`)];
  };
  return [
    ...Object.entries(targets).flatMap(([row, value]) => inRange("targets", row, value, ROWS[row].unit)),
    ...Object.entries(stops).flatMap(([row, value]) => inRange("stops", row, value, STOPS[row].unit))
  ];
}
function aboutGold({ gold }) {
  if (!gold) return [];
  const seeds = gold.seeds.flatMap(
    (seed, index) => gold.seeds.indexOf(seed) < index ? [error(["gold", "seeds", index], `the seed ${seed} stands here twice; expected once`)] : []
  );
  const costs = gold.grader && gold.max_cost_usd !== void 0 && gold.grader.cost_usd === void 0 ? [
    error(
      ["gold", "grader"],
      "max_cost_usd counts what grading costs; expected cost_usd, what one grading costs",
      true
    )
  ] : [];
  if (gold.interleave !== "none") return [...seeds, ...costs];
  const message = "interleave: none compares today's latency and cost with those of the day the baseline was recorded; expected item or all where latency counts";
  return [...seeds, ...costs, warning(["gold", "interleave"], message)];
}
function aboutBoot(boot) {
  const names2 = boot.map(({ name }) => name);
  const unknown = boot.flatMap(
    ({ needs }, step) => needs.flatMap(
      (need, index) => names2.includes(need) ? [] : [error(["boot", step, "needs", index], `unknown boot step "${need}"${suggestion(need, names2)}`)]
    )
  );
  const cycle = findCycle(new Map(boot.map(({ name, needs }) => [name, needs])));
  const around = cycle ? [error(["boot", names2.indexOf(cycle[0]), "needs"], `boot steps wait for each other: ${cycle.join(" \u2192 ")}`)] : [];
  return [...repeated(boot, "name", ["boot"], "boot step"), ...unknown, ...around];
}
function findCycle(needs) {
  const done = /* @__PURE__ */ new Set();
  const visit = (name, trail) => {
    const seen = trail.indexOf(name);
    if (seen >= 0) return [...trail.slice(seen), name];
    if (done.has(name)) return null;
    for (const need of needs.get(name) ?? []) {
      const cycle = visit(need, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of needs.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return null;
}
function aboutPhases({ phases, name }) {
  if (!phases) return [];
  const named = phases.map((phase) => ({ ...phase, environment: phase.environment ?? `${name}-${phase.name}` }));
  return [
    ...repeated(phases, "name", ["phases"], "phase"),
    ...repeated(named, "environment", ["phases"], "environment"),
    ...aboutWeights(phases),
    ...phases.flatMap(
      ({ window }, index) => window.max < window.duration ? [
        error(
          ["phases", index, "window", "max"],
          "window.max is shorter than window.duration; expected at least as long"
        )
      ] : []
    )
  ];
}
function aboutSource({ window }) {
  const source = window?.source;
  return [
    ...unusedHeaders(source),
    ...equalArms(source),
    ...tableFaults(window).map(({ path, message, atKey }) => error(path, message, atKey))
  ];
}
function unusedHeaders(source) {
  if (!source || !("path" in source) || Object.keys(source.headers).length === 0) return [];
  if (/^https?:\/\//i.test(source.path)) return [];
  const message = "headers are sent to a URL, and path names files; expected an http(s) URL as path, or no headers";
  return [error(["window", "source", "headers"], message, true)];
}
function equalArms(source) {
  if (!source || !("arms" in source)) return [];
  return equalNames(source.arms).map(
    ({ name, like }) => error(
      ["window", "source", "arms", name],
      `"${name}" and "${like}" are the same name, as names are compared without case and blanks; expected one of them`,
      true
    )
  );
}
function aboutWeights(phases) {
  const weights = phases.map(({ weight }) => weight);
  const orders = weights.flatMap((weight, index) => {
    const before = weights.slice(0, index).filter((earlier) => earlier !== void 0);
    if (before.length === 0) return [];
    if (weight === void 0)
      return [error(["phases", index], "a mirror phase after a weight phase; expected mirrors first")];
    const last = before.at(-1);
    return weight < last ? [
      error(
        ["phases", index, "weight"],
        `weight ${weight} after ${last}; expected at least ${last}: traffic only grows`
      )
    ] : [];
  });
  const given = weights.filter((weight) => weight !== void 0);
  const end = weights.findLastIndex((weight) => weight !== void 0);
  if (given.length === 0 || given.at(-1) === 100) return orders;
  return [
    ...orders,
    error(["phases", end, "weight"], `the last weight is ${given.at(-1)}; expected 100, or mirror phases only`)
  ];
}
function repeated(entries, key, path, what) {
  const first = /* @__PURE__ */ new Map();
  return entries.flatMap((entry, index) => {
    const value = entry[key];
    if (!first.has(value)) {
      first.set(value, index);
      return [];
    }
    return [error([...path, index, key], `a second ${what} "${value}"; expected each ${key} once`)];
  });
}
function error(path, message, atKey = false) {
  return { path, message, severity: "error", atKey };
}
function warning(path, message, atKey = false) {
  return { path, message, severity: "warning", atKey };
}

export {
  hideReferences,
  STAND_IN,
  fillReferences,
  explainIssues,
  readYaml,
  credentialsOf,
  findingsOf,
  findCycle,
  CALENDAR_BYTES,
  loadCalendar,
  parseCalendar,
  freezeAt
};
