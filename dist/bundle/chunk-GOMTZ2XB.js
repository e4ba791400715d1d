import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compilePointer
} from "./chunk-L3QXHKTO.js";
import {
  nearest
} from "./chunk-MPSMEDWF.js";

// src/manifest/expression-error.ts
var ExpressionError = class extends Error {
  constructor(message, at) {
    super(message);
    this.at = at;
  }
  at;
  name = "ExpressionError";
};

// src/manifest/linear-regex.ts
async function linearRegex(regexes) {
  const { RE2JS } = await import("re2js");
  const compile = ({ source, ignoreCase, multiline }) => {
    const flags = (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (multiline ? RE2JS.MULTILINE : 0);
    return RE2JS.compile(RE2JS.translateRegExp(source), flags);
  };
  const compiled = new Map(
    regexes.map(({ regex, at }) => {
      try {
        return [regex, compile(regex)];
      } catch {
        throw new ExpressionError("a regex with a look-around or a back-reference; expected one without", at);
      }
    })
  );
  function engine(regex) {
    const pattern = compiled.get(regex);
    let matcher = null;
    let read = null;
    return {
      lastIndex: 0,
      exec(text) {
        if (!matcher || read !== text) matcher = pattern.matcher(text);
        read = text;
        if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) return null;
        this.lastIndex = matcher.end();
        const groups = Array.from(
          { length: matcher.groupCount() + 1 },
          (_, index) => matcher.group(index) ?? void 0
        );
        return Object.assign(groups, { index: matcher.start(), input: text });
      }
    };
  }
  return engine;
}

// src/manifest/expression.ts
var isPointer = (text) => text === "" || text.startsWith("/");
async function compileExpression(text, names = []) {
  return isPointer(text) ? compileAt(text) : compileJsonata(text, names);
}
function compileAt(text) {
  const read = compilePointer(text);
  return {
    text,
    kind: "pointer",
    run: (value) => {
      const found = read(value);
      return found === void 0 ? { missing: true } : { value: found };
    }
  };
}
var MAX_LENGTH = 1e4;
var MAX_STEPS = 5e4;
var STEPS_AT_ONCE = 1e3;
var ENTRIES_A_STEP = 50;
var CHARACTERS_A_STEP = 1e5;
var MAX_DEPTH = 500;
var MAX_ENTRIES = 1e4;
var MAX_CHARACTERS = 10 * 1024 * 1024;
var ENTRY = /* @__PURE__ */ Symbol.for("jsonata.__evaluate_entry");
var EXIT = /* @__PURE__ */ Symbol.for("jsonata.__evaluate_exit");
async function compileJsonata(text, names) {
  if (text.length > MAX_LENGTH) throw new ExpressionError(`longer than ${MAX_LENGTH} characters`, 0);
  const parse = (await import("jsonata")).default;
  const options = { stack: MAX_DEPTH, sequence: MAX_ENTRIES };
  const parsed = parseWith(parse, text, options);
  const nodes = [...nodesOf(parsed.ast())];
  checkFunctions(nodes, text, names);
  if (nodes.some(({ value }) => value instanceof RegExp)) options.RegexEngine = await linearRegex(regexesOf(nodes));
  parsed.assign(ENTRY, (_, __, { base }) => count(base, 1));
  parsed.assign(
    EXIT,
    (_, __, { base }, result) => count(base, sizeOf(result))
  );
  return {
    text,
    kind: "jsonata",
    run: async (value, bound = {}) => {
      try {
        return foundOf(await parsed.evaluate(value, { ...bound }));
      } catch (error) {
        return { fault: messageOf(error) };
      }
    }
  };
}
function count(run, steps) {
  if (steps === 0) return void 0;
  run.steps = (run.steps ?? 0) + steps;
  if (run.steps > MAX_STEPS) throw new RangeError(`takes more than ${MAX_STEPS} steps`);
  run.pause ??= STEPS_AT_ONCE;
  if (run.steps < run.pause) return void 0;
  run.pause = run.steps + STEPS_AT_ONCE;
  return new Promise((resolve) => setImmediate(resolve));
}
function sizeOf(result) {
  if (typeof result === "string") {
    if (result.length <= MAX_CHARACTERS) return Math.floor(result.length / CHARACTERS_A_STEP);
    throw new RangeError(`makes a text of more than ${MAX_CHARACTERS} characters`);
  }
  if (!Array.isArray(result)) return 0;
  if (result.length <= MAX_ENTRIES) return Math.floor(result.length / ENTRIES_A_STEP);
  throw new RangeError(`makes a list of more than ${MAX_ENTRIES} entries`);
}
function foundOf(result) {
  if (result === void 0) return { missing: true };
  if (typeof result === "function" || typeof result === "object" && result !== null && isFunction(result))
    return { fault: "gives a function; expected a value" };
  return { value: Array.isArray(result) ? [...result] : result };
}
var isFunction = (value) => "_jsonata_lambda" in value || "_jsonata_function" in value;
function messageOf(error) {
  const { message } = error;
  const text = typeof message === "string" ? message : String(error);
  return text.slice(0, 200);
}
function parseWith(parse, text, options) {
  try {
    return parse(text, options);
  } catch (error) {
    if (error instanceof RangeError) throw new ExpressionError("nested too deeply", 0);
    const { message, position = 0, token } = error;
    throw new ExpressionError(sentence(message), startOf(text, position, token));
  }
}
var sentence = (message) => message.charAt(0).toLowerCase() + message.slice(1);
function startOf(text, end, token) {
  const word = typeof token === "string" ? token : "";
  return text.slice(0, end).endsWith(word) ? end - word.length : Math.min(end, Math.max(0, text.length - 1));
}
var REFUSED = {
  eval: "it would run what a reply says",
  now: "the same reply must always read the same",
  millis: "the same reply must always read the same",
  random: "the same reply must always read the same",
  shuffle: "the same reply must always read the same",
  pad: "its result has no bound"
};
var FUNCTIONS = "sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim match contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert type sort distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis fromMillis clone".split(" ");
function checkFunctions(nodes, text, names) {
  const known = [...FUNCTIONS, ...names, ...boundIn(text), "", "$"];
  for (const node of nodes) {
    const { type, value, position = 0, procedure, arguments: given = [] } = node;
    if (type === "variable" && !known.includes(value)) {
      const at = position - String(value).length - 1;
      const refused = Object.hasOwn(REFUSED, value) ? REFUSED[value] : void 0;
      if (refused) throw new ExpressionError(`$${value} is not used here: ${refused}`, at);
      const near = nearest(value, known);
      throw new ExpressionError(`unknown name $${value}${near ? `; did you mean "$${near}"?` : ""}`, at);
    }
    if (procedure?.value === "toMillis" && given.length > 1)
      throw new ExpressionError("$toMillis takes one argument here, a time as ISO 8601 writes it", position - 1);
  }
}
function boundIn(text) {
  const assigned = [...text.matchAll(/\$(\w+)\s*:=|[@#]\s*\$(\w+)/g)].map((match) => match[1] ?? match[2]);
  const parameters = [...text.matchAll(/(?:function|λ)\s*\(([^)]*)\)/g)].flatMap(
    ([, list]) => [...list.matchAll(/\$(\w+)/g)].map((match) => match[1])
  );
  return [...assigned, ...parameters];
}
function* nodesOf(value, seen = /* @__PURE__ */ new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if ("type" in value) yield value;
  for (const below of Object.values(value)) yield* nodesOf(below, seen);
}
function regexesOf(nodes) {
  return nodes.filter(({ value }) => value instanceof RegExp).map(({ value, position = 0 }) => ({ regex: value, at: startOfRegex(value, position) }));
}
var startOfRegex = (regex, end) => Math.max(0, end - String(regex).length + 1);

export {
  ExpressionError,
  isPointer,
  compileExpression
};
