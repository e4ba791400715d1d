import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
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

// src/gold/propose/places.ts
var MAX_PLACES = 5e3;
var MAX_DEPTH = 10;
var MAX_ENTRIES = 20;
var UNNAMEABLE = /[`\p{C}]/u;
function placesOf(value) {
  const places = [{ steps: [], value }];
  for (let at = 0; at < places.length && places.length < MAX_PLACES; at++) {
    const { steps, value: value2 } = places[at];
    if (typeof value2 !== "object" || value2 === null || steps.length >= MAX_DEPTH) continue;
    for (const [step, below] of stepsInto(value2)) places.push({ steps: [...steps, step], value: below });
  }
  return places.slice(0, MAX_PLACES);
}
function stepsInto(value) {
  if (!Array.isArray(value)) return Object.entries(value).filter(([key]) => key !== "" && !UNNAMEABLE.test(key));
  return value.slice(0, MAX_ENTRIES).map((entry, at) => [{ at, type: typeOf(entry) }, entry]);
}
function typeOf(entry) {
  const type = isMap(entry) ? entry["type"] : void 0;
  return typeof type === "string" && /^[\w./-]{1,60}$/.test(type) ? type : null;
}
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function nameOf({ steps }) {
  const names = steps.filter((step) => typeof step === "string");
  return plainName(names.at(-1) ?? "");
}
var plainName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
function pointerTo({ steps }) {
  return steps.map((step) => typeof step === "string" ? step.replaceAll("~", "~0").replaceAll("/", "~1") : String(step.at)).map((step) => `/${step}`).join("");
}
function pathTo({ steps }) {
  return pathOf(steps, (step) => `[${step.at}]`);
}
function pathToAll({ steps }) {
  return pathOf(steps, ({ type }) => type === null ? "" : `[type = ${JSON.stringify(type)}]`);
}
function pathOf(steps, entry) {
  if (steps.length === 0) return "$";
  const text = steps.map((step) => typeof step === "string" ? `.${quoted(step)}` : entry(step)).join("");
  return text.startsWith(".") ? text.slice(1) : `$${text}`;
}
var WORDS = /* @__PURE__ */ new Set(["and", "or", "in", "true", "false", "null", "function"]);
function quoted(name) {
  return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name) ? name : `\`${name}\``;
}
function listAt(place) {
  return place.steps.every((step) => typeof step === "string") ? pointerTo(place) : pathToAll(place);
}
function liesWithin(place, other) {
  const same = (step, at) => {
    const mine = place.steps[at];
    return typeof step === "string" ? step === mine : typeof mine === "object";
  };
  return place.steps.length >= other.steps.length && other.steps.every(same);
}

// src/gold/propose/snippet.ts
var NAMES = {
  text: ["text", "pagecontent", "content", "passage", "chunk", "chunktext", "snippet", "body", "excerpt", "document"],
  snippet_id: [
    ...["snippetid", "chunkid", "passageid", "nodeid", "id", "uuid", "pointid", "sourceid", "xamzbedrockkbchunkid"],
    ...["documentid", "docid", "chunk", "chunkindex", "key", "ref"]
  ],
  section_id: ["sectionid", "section", "doc", "docid", "documentid", "filepath", "filename", "path", "source", "title"],
  source_url: ["sourceurl", "url", "uri", "link", "href", "source", "filepath", "path", "file", "filename", "doc"],
  tokens: ["tokens", "tokencount", "ntokens", "numtokens", "lengthtokens"],
  span: ["offsets", "offset", "span", "range", "charspan", "charrange"]
};
var PAIRS = [
  ["startcharidx", "endcharidx"],
  ["start", "end"],
  ["startoffset", "endoffset"],
  ["offsetstart", "offsetend"],
  ["startindex", "endindex"],
  ["charstart", "charend"],
  ["startchar", "endchar"],
  ["begin", "end"]
];
var STARTS = ["startindex", "start", "startoffset", "offset", "charstart", "startchar", "startcharidx", "begin"];
function snippetPlaces(entries) {
  const [first] = entries;
  if (typeof first === "string")
    return entries.every((entry) => typeof entry === "string") ? { snippet_id: RANK, text: "$" } : null;
  if (!isMap(first)) return null;
  const places = placesOf(first).filter(
    ({ steps }) => steps.every((step) => typeof step === "string") && !steps.includes("relationships")
  );
  const text = named(places, NAMES.text, isText);
  if (!text) return null;
  const start = named(places, STARTS, isCount);
  const source = named(places, NAMES.source_url, isText);
  const section = named(places, NAMES.section_id, isText);
  const id = idOf(places, entries, text);
  return inOrder({
    snippet_id: id ?? (source && start ? `${pathTo(source)} & "#" & ${pathTo(start)}` : RANK),
    section_id: section && pointerTo(section),
    source_url: source && pointerTo(source),
    offsets: spanOf(places, start, text),
    tokens: tokensOf(places),
    text: pointerTo(text)
  });
}
var RANK = "$string($rank + 1)";
var isText = (value) => typeof value === "string" && value.trim() !== "";
var isCount = (value) => Number.isInteger(value) && value >= 0;
function named(places, names, fits) {
  for (const name of names) {
    const found = places.find((place) => nameOf(place) === name && fits(place.value));
    if (found) return found;
  }
  return null;
}
function idOf(places, entries, text) {
  const beside = ({ steps }) => steps.slice(0, -1).join("/") === text.steps.slice(0, -1).join("/");
  const ids = NAMES.snippet_id.flatMap(
    (name) => places.filter((place) => nameOf(place) === name && (isText(place.value) || isCount(place.value)))
  );
  const found = [...ids.filter(beside), ...ids.filter((place) => !beside(place))].find((place) => isUnique(place, entries));
  if (!found) return null;
  return typeof found.value === "string" ? pointerTo(found) : `$string(${pathTo(found)})`;
}
function isUnique({ steps }, entries) {
  const ids = entries.map((entry) => steps.reduce((at, step) => isMap(at) ? at[String(step)] : void 0, entry));
  return ids.every((id) => isText(id) || isCount(id)) && new Set(ids).size === entries.length;
}
function spanOf(places, start, text) {
  const span = named(places, NAMES.span, (value) => Array.isArray(value) && value.length === 2 && value.every(isCount));
  if (span) return pointerTo(span);
  for (const [from, to] of PAIRS) {
    const [a, b] = [named(places, [from], isCount), named(places, [to], isCount)];
    if (a && b && a.value < b.value) return `[${pathTo(a)}, ${pathTo(b)}]`;
  }
  return start ? `[${pathTo(start)}, ${pathTo(start)} + $length(${pathTo(text)})]` : void 0;
}
function tokensOf(places) {
  const found = named(places, NAMES.tokens, isCount);
  return found ? pointerTo(found) : void 0;
}
function inOrder(found) {
  return Object.fromEntries(CONTRACT_FIELDS.flatMap((name) => found[name] ? [[name, found[name]]] : []));
}

// src/gold/propose/response.ts
var LISTS = /retriev|source|context|document|passage|chunk|node|hit|result|snippet|reference|match|evidence/;
var SAID = /* @__PURE__ */ new Set(["messages", "choices", "history", "toolcalls", "candidates", "output", "parts", "content"]);
var ANSWERS = [
  ...["answer", "outputtext", "response", "completion", "generatedtext", "reply", "result", "output", "content"],
  ...["text", "message", "summary"]
];
var NO_ANSWER = /^(question|query|prompt|input|id|model|object|role|type|status|error|detail|code|session|trace)/;
async function proposeResponse(body, headers, question) {
  const places = placesOf(body);
  const passages = passagesIn(places);
  const answer = answerIn(
    places.filter((place) => !passages || !liesWithin(place, passages.list)),
    question
  );
  if (!answer) return null;
  const rest = places.filter((place) => !passages || !liesWithin(place, passages.list));
  const { citations, note } = passages ? await citationsIn(rest, body, answer, passages) : NO_CITATIONS;
  const pins = pinsIn(rest, headers);
  const known = passages ? CONTRACT_FIELDS.filter((field) => passages.snippet[field] !== void 0) : [];
  return {
    response: {
      ...passages && known.length < CONTRACT_FIELDS.length && { contract: known },
      answer: pointerTo(answer),
      ...citations !== void 0 && { citations },
      ...passages && { retrieved: listAt(passages.list) },
      ...optionally("usage", usageIn(rest)),
      ...optionally("cost_usd", amountIn(rest, ["costusd", "cost", "totalcost"])),
      ...optionally("timings", timingsIn(rest)),
      ...pins !== null && { pins },
      ...passages && { snippet: passages.snippet }
    },
    notes: note ? [note] : []
  };
}
var NO_CITATIONS = {
  note: "No passages were found in the reply: without them nothing can be said of retrieval and citations. Does the service have a switch that returns its sources?"
};
var optionally = (key, value) => value === void 0 ? {} : { [key]: value };
function passagesIn(places) {
  const found = places.flatMap((list) => {
    const { value } = list;
    if (!Array.isArray(value) || value.length === 0 || SAID.has(nameOf(list))) return [];
    if (isMap(value[0]) && ("role" in value[0] || "delta" in value[0])) return [];
    const snippet = snippetPlaces(value);
    if (!snippet || typeof value[0] === "string" && !LISTS.test(nameOf(list))) return [];
    const score = (LISTS.test(nameOf(list)) ? 10 : 0) + 2 * Object.keys(snippet).length - list.steps.length;
    return [{ list, snippet, score }];
  });
  return found.toSorted((a, b) => b.score - a.score)[0] ?? null;
}
function answerIn(places, question) {
  const texts = places.filter(
    ({ value, steps }) => typeof value === "string" && value.trim() !== "" && value !== question && !steps.some((step) => typeof step === "string" && NO_ANSWER.test(step.toLowerCase()))
  );
  const weighed = texts.map((place) => {
    const known = ANSWERS.indexOf(nameOf(place));
    const length = place.value.length;
    const name = known >= 0 ? 100 - 5 * known : length > 20 && /\s/.test(place.value) ? 10 : -1;
    return { place, score: name < 0 ? -1 : name + Math.min(length, 200) / 20 - 2 * place.steps.length };
  });
  return weighed.filter(({ score }) => score >= 0).toSorted((a, b) => b.score - a.score)[0]?.place ?? null;
}
async function citationsIn(places, body, answer, { list, snippet }) {
  const ids = await idsOf(body, list, snippet.snippet_id);
  const listed = places.find(({ value, steps }) => {
    const isName = steps.some((step) => typeof step === "string" && /cit|reference|source|used/i.test(step));
    return isName && (typeof value === "string" || typeof value === "number") && ids.includes(String(value));
  });
  if (listed) return { citations: asTexts(listed) };
  const said = String(answer.value);
  const marks = [...said.matchAll(/\[([^[\]]{1,100})\]/g)].map(([, mark]) => mark);
  const at = pathTo(answer);
  if (marks.some((mark) => ids.includes(mark))) return { citations: `$match(${at}, /\\[([^\\[\\]]+)\\]/).groups[0]` };
  if (marks.some((mark) => /^\d+$/.test(mark) && Number(mark) >= 1 && Number(mark) <= ids.length))
    return { citations: byNumber(at, list, snippet.snippet_id) };
  const all = snippet.snippet_id === RANK ? `$map(${pathToAll(list)}, function($v, $i) { $string($i + 1) })` : eachId(list, snippet.snippet_id);
  return { citations: all, note: "The reply cites nothing: every passage that was retrieved counts as cited." };
}
function asTexts(place) {
  const { steps, value } = place;
  const last = steps.at(-1);
  if (typeof value === "number") return `${pathToAll(place)}.$string()`;
  return typeof last === "object" && steps.slice(0, -1).every((step) => typeof step === "string") ? pointerTo({ steps: steps.slice(0, -1) }) : pathToAll(place);
}
function byNumber(answer, list, id) {
  const passage = `$passages[$number($m.groups[0]) - 1]`;
  if (id === RANK) return `$match(${answer}, /\\[(\\d+)\\]/).groups[0]`;
  return `($passages := ${pathToAll(list)}; $map($match(${answer}, /\\[(\\d+)\\]/), function($m) { ${passage}.(${asPath(id)}) }))`;
}
var eachId = (list, id) => `${pathToAll(list)}.(${asPath(id)})`;
function asPath(text) {
  if (!isPointer(text)) return text;
  const names = text.split("/").slice(1);
  return pathTo({ steps: names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")) });
}
async function idsOf(body, list, id) {
  const found = await (await compileExpression(listAt(list))).run(body);
  const entries = "value" in found ? [found.value].flat() : [];
  const read = await compileExpression(id, NAMES_WITHIN);
  const ids = await Promise.all(entries.map((entry, rank) => read.run(entry, { reply: body, rank })));
  return ids.flatMap((each) => "value" in each && typeof each.value === "string" ? [each.value] : []);
}
var IN_TOKENS = ["inputtokens", "prompttokens", "prompttokencount", "inputtokencount"];
var OUT_TOKENS = ["outputtokens", "completiontokens", "candidatestokencount", "outputtokencount"];
function usageIn(places) {
  const count = (names2) => (place) => names2.includes(nameOf(place)) && typeof place.value === "number";
  const [input, output] = [places.find(count(IN_TOKENS)), places.find(count(OUT_TOKENS))];
  if (!input || !output) return void 0;
  const names = [input, output].map(({ steps }) => String(steps.at(-1)));
  const parents = [input, output].map(({ steps }) => pathTo({ steps: steps.slice(0, -1) }));
  const isAsNamed = names[0] === "input_tokens" && names[1] === "output_tokens" && parents[0] === parents[1];
  if (isAsNamed) return pointerTo({ steps: input.steps.slice(0, -1) });
  return `{ 'input_tokens': ${pathTo(input)}, 'output_tokens': ${pathTo(output)} }`;
}
function amountIn(places, names) {
  const found = places.find((place) => names.includes(nameOf(place)) && typeof place.value === "number");
  return found && pointerTo(found);
}
function timingsIn(places) {
  const found = places.find(({ value }) => isMap(value) && ("retrieve_ms" in value || "reason_ms" in value));
  return found && pointerTo(found);
}
function pinsIn(places, headers) {
  const header = Object.keys(headers).find((name) => {
    const keys = Object.keys(pinsOfHeader(headers[name]));
    return keys.length >= 2 && keys.every((key) => /^[A-Z][A-Z0-9_]*$/.test(key));
  });
  if (header !== void 0) return { header };
  const found = places.find(({ value }) => {
    const keys = isMap(value) ? Object.keys(value) : [];
    return keys.filter((key) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(key)).length >= 2;
  });
  return found ? pointerTo(found) : null;
}

export {
  proposeResponse
};
