import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import {
  pinsOfBody,
  pinsOfHeader
} from "./chunk-FXGLWEEY.js";
import {
  CONTRACT_FIELDS
} from "./chunk-PKAC2SOR.js";
import {
  NAMES_WITHIN
} from "./chunk-4PSXYSEA.js";
import {
  compileExpression,
  isPointer
} from "./chunk-GOMTZ2XB.js";

// src/gold/contract.ts
var SHOWN_EXPRESSION = 60;
function fields(places, names, { lists = [], known = [] } = {}) {
  let compiled;
  return async (value, bound) => {
    compiled ??= Promise.all(names.map(async (name) => [name, await compileExpression(places[name], known)]));
    const entries = (await compiled).map(async ([name, expression]) => {
      const found = await expression.run(value, bound);
      return [name, fieldOf(labelOf(name, expression.text), found, !isPointer(expression.text) && lists.includes(name))];
    });
    return Object.fromEntries(await Promise.all(entries));
  };
}
function fieldOf(pointer, found, isList2) {
  if ("fault" in found) return { pointer, value: void 0, fault: found.fault };
  const value = "value" in found ? found.value : void 0;
  if (!isList2 || isListLike(value)) return { pointer, value };
  return { pointer, value: value === void 0 ? [] : [value] };
}
var isListLike = (value) => Array.isArray(value) || value === null;
function labelOf(name, text) {
  if (isPointer(text)) return text;
  const line = text.replace(/\s+/g, " ").trim();
  return ` ${name} (${line.length > SHOWN_EXPRESSION ? `${line.slice(0, SHOWN_EXPRESSION - 1)}\u2026` : line})`;
}
var MAX_LISTED = 20;
function drifts() {
  const listed = [];
  let more = 0;
  const note = (line) => {
    if (listed.length < MAX_LISTED) listed.push(line.trim());
    else more++;
  };
  const at = (place) => ({
    add(pointer, expected, found) {
      note(`${place}${pointer}: expected ${expected}, found ${shown(found)}`);
    },
    fault: (pointer, why) => note(`${place}${pointer}: ${why}`),
    within: (below) => at(place + below),
    list: () => more > 0 ? [...listed, `and ${more} more`] : listed
  });
  return at("");
}
var isText = (value) => typeof value === "string" && !isBlank(value);
var isBoolean = (value) => typeof value === "boolean";
var isNumber = (value) => typeof value === "number" && Number.isFinite(value);
var isAmount = (value) => isNumber(value) && value >= 0;
var isCount = (value) => Number.isInteger(value) && value >= 0;
var isList = (value) => Array.isArray(value);
var isObject = (value) => typeof value === "object" && !isList(value);
var isSpan = (value) => isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
var expecting = {
  text: required(isText, "a string", "a string that is not blank"),
  optionalText: optional(isText, "a string", "a string that is not blank"),
  id: required(isText, "a string that is not empty"),
  flag: required(isBoolean, "true or false"),
  number: required(isNumber, "a number"),
  count: required(isCount, "a whole number \u2265 0"),
  span: required(isSpan, "[start, end) with 0 \u2264 start < end"),
  optionalNumber: optional(isAmount, "a number \u2265 0"),
  optionalCount: optional(isCount, "a whole number \u2265 0"),
  list: orEmpty(required(isList, "a list")),
  optionalList: orEmpty(optional(isList, "a list")),
  texts,
  numbers
};
function required(check, expected, ofText = expected) {
  return (drift, { pointer, value, fault }) => {
    if (fault !== void 0) drift.fault(pointer, fault);
    else if (check(value)) return value;
    else drift.add(pointer, typeof value === "string" ? ofText : expected, value);
    return null;
  };
}
function optional(check, expected, ofText = expected) {
  const whenPresent = required(check, expected, ofText);
  return (drift, field) => field.fault === void 0 && (field.value ?? null) === null ? null : whenPresent(drift, field);
}
function orEmpty(read) {
  return (drift, field) => read(drift, field) ?? [];
}
function texts(drift, field) {
  return expecting.list(drift, field).filter((entry, index) => {
    if (!isText(entry)) drift.add(`${field.pointer}/${index}`, "a string that is not empty", entry);
    return isText(entry);
  });
}
function numbers(drift, field, names) {
  const object = optional(isObject, "an object")(drift, field) ?? {};
  const read = (name) => {
    const amount = object[name] ?? null;
    if (amount === null || isAmount(amount)) return amount;
    drift.add(`${field.pointer}/${name}`, "a number \u2265 0", amount);
    return null;
  };
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}
function shown(value) {
  if (value === void 0) return "nothing";
  if (isList(value))
    return value.every(isNumber) && value.length <= 3 ? JSON.stringify(value) : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}

// src/gold/reply.ts
function compileReply(manifest) {
  const { response, prices } = manifest;
  const lists = ["citations", "retrieved", "tool_calls"];
  const findTop = fields(response, ["answer", ...lists, "usage", "cost_usd", "timings"], { lists });
  const findOwn = response.delta_s === null ? null : fields({ delta_s: response.delta_s }, ["delta_s"]);
  const snippetOf = compileSnippets(response);
  const toolCallOf = compileToolCalls(response.tool_call);
  const readPins = compilePins(response.pins);
  return async (body, headers) => {
    const drift = drifts();
    const top = await findTop(body);
    const usage = expecting.numbers(drift, top.usage, ["input_tokens", "output_tokens"]);
    const timings = expecting.numbers(drift, top.timings, ["retrieve_ms", "rerank_ms", "reason_ms"]);
    const cost = expecting.optionalNumber(drift, top.cost_usd);
    const answer = expecting.text(drift, top.answer) ?? "";
    const citations = expecting.texts(drift, top.citations);
    const retrieved = expecting.list(drift, top.retrieved);
    if (citations.length > 0 && retrieved.length === 0 && top.retrieved.value !== void 0)
      drift.add(top.retrieved.pointer, "what the citations name", []);
    const calls = expecting.optionalList(drift, top.tool_calls);
    const own = await findOwn?.(body);
    const delta_s = own ? clamped(expecting.number(drift, own.delta_s)) : null;
    const pins = await readPins(body, headers);
    const found = /* @__PURE__ */ new Set();
    const note = (name, isThere) => isThere && found.add(name);
    const snippets = await eachOf(retrieved, response.retrieved, "retrieved", body, drift, snippetOf);
    for (const { fields: fields2 } of snippets) for (const name of fields2) note(`snippet.${name}`, true);
    note("answer", answer !== "");
    note("citations", citations.length > 0);
    note("retrieved", retrieved.length > 0);
    note("tool_calls", calls.length > 0);
    note("usage", Object.values(usage).some(isKnown));
    note("timings", Object.values(timings).some(isKnown));
    note("cost_usd", isKnown(cost));
    note("pins", Object.keys(pins).length > 0);
    note("delta_s", isKnown(delta_s));
    return {
      answer,
      citations,
      retrieved: snippets.map(({ snippet }) => snippet),
      tool_calls: (await eachOf(calls, response.tool_calls, "tool_calls", body, drift, toolCallOf)).flat(),
      ...usage,
      ...timings,
      cost_usd: cost ?? priced(prices, usage),
      pins,
      delta_s,
      drift: drift.list(),
      found
    };
  };
}
async function eachOf(entries, at, name, reply, drift, read) {
  const place = isPointer(at) ? at : name;
  const values = [];
  for (const [rank, entry] of entries.entries())
    values.push(await read(drift.within(`${place}/${rank}`), entry, { reply, rank }));
  return values;
}
function compileSnippets(response) {
  const { contract = CONTRACT_FIELDS, snippet, delta_s } = response;
  const find = fields(snippet, CONTRACT_FIELDS, { known: NAMES_WITHIN });
  const needsText = delta_s === null && contract.includes("text");
  return async (drift, entry, names) => {
    const at = await find(entry, names);
    const spared = drifts();
    const of = (name) => contract.includes(name) ? drift : spared;
    const found = {
      snippet_id: expecting.id(of("snippet_id"), at.snippet_id),
      section_id: expecting.id(of("section_id"), at.section_id),
      source_url: expecting.id(of("source_url"), at.source_url),
      offsets: expecting.span(of("offsets"), at.offsets),
      tokens: expecting.count(of("tokens"), at.tokens)
    };
    const { snippet_id, section_id, offsets } = found;
    const isMissing = Object.entries(found).some(
      ([name, value]) => value === null && contract.includes(name)
    );
    const complete = !isMissing && section_id !== null && offsets !== null;
    const text = (needsText ? expecting.text : expecting.optionalText)(of("text"), at.text) ?? blankOf(at.text.value);
    const fields2 = Object.entries({ ...found, text: text || null }).filter(([, value]) => isKnown(value));
    return { snippet: { snippet_id, section_id, offsets, text, complete }, fields: fields2.map(([name]) => name) };
  };
}
function compileToolCalls(places) {
  const find = fields(places, ["name", "arguments", "ok", "retries"], { known: NAMES_WITHIN });
  return async (drift, call, names) => {
    const at = await find(call, names);
    const name = expecting.id(drift, at.name);
    const ok = expecting.flag(drift, at.ok);
    const retries = expecting.optionalCount(drift, at.retries) ?? 0;
    if (name === null || ok === null) return [];
    return [{ name, arguments: at.arguments.value ?? null, ok, retries }];
  };
}
function compilePins(where) {
  if (typeof where !== "string") {
    const header = where.header.toLowerCase();
    return async (_, headers) => pinsOfHeader(headers[header]);
  }
  const find = fields({ pins: where }, ["pins"]);
  return async (body, _) => pinsOfBody((await find(body)).pins.value);
}
function priced(prices, usage) {
  if (!prices || usage.input_tokens === null || usage.output_tokens === null) return null;
  return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6;
}
var isKnown = (value) => value !== null;
var clamped = (value) => value === null ? null : Math.min(1, Math.max(0, value));
var blankOf = (value) => typeof value === "string" ? "" : null;

export {
  compileReply,
  compilePins
};
