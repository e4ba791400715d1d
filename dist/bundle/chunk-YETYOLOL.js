import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/gold/stream-chunks.ts
function mergedChunks(frames) {
  const chunks = frames.map((frame) => ({ frame, chunk: fieldsOf(jsonOf(frame.data)) }));
  if (!chunks.some(({ chunk }) => Array.isArray(chunk?.["choices"]))) return null;
  const choices = /* @__PURE__ */ new Map();
  let body = {};
  let first;
  let error = null;
  for (const { frame, chunk } of chunks) {
    if (!chunk) continue;
    if (chunk["error"] !== void 0 && chunk["error"] !== null) error ??= JSON.stringify(chunk["error"]);
    const { choices: deltas, ...others } = chunk;
    body = { ...body, ...withoutNulls(others) };
    for (const delta of Array.isArray(deltas) ? deltas : []) if (addDelta(choices, fieldsOf(delta))) first ??= frame;
  }
  const all = [...choices.values()].toSorted((a, b) => a.index - b.index);
  const done = frames.some(({ data }) => data.trim() === "[DONE]");
  return {
    body: { ...body, object: "chat.completion", choices: all, text: all[0]?.message.content ?? "" },
    first,
    ended: done || all.length > 0 && all.every((choice) => choice.finish_reason !== null),
    error
  };
}
function addDelta(choices, part) {
  if (!part) return false;
  const index = typeof part["index"] === "number" ? part["index"] : 0;
  const choice = choices.get(index) ?? { index, message: { role: "assistant", content: "" }, finish_reason: null };
  choices.set(index, choice);
  if (typeof part["finish_reason"] === "string") choice.finish_reason = part["finish_reason"];
  const { content, tool_calls, role: _, ...others } = fieldsOf(part["delta"]) ?? {};
  Object.assign(choice.message, withoutNulls(others));
  if (Array.isArray(tool_calls)) addToolCalls(choice, tool_calls);
  if (typeof content !== "string") return false;
  choice.message.content += content;
  return content !== "";
}
function addToolCalls({ message }, pieces) {
  message.tool_calls ??= [];
  for (const piece of pieces) {
    const { index, id, function: part } = fieldsOf(piece) ?? {};
    const { name, arguments: text } = fieldsOf(part) ?? {};
    const at = typeof index === "number" && index >= 0 && index < 100 ? index : 0;
    message.tool_calls[at] ??= { id: "", type: "function", function: { name: "", arguments: "" } };
    const call = message.tool_calls[at];
    if (typeof id === "string") call.id = id;
    if (typeof name === "string") call.function.name += name;
    if (typeof text === "string") call.function.arguments += text;
  }
}
var withoutNulls = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/gold/stream-frames.ts
var NEWLINE = 10;
var RETURN = 13;
function framesOf(bytes, kind) {
  const lines = linesOf(bytes);
  return kind === "lines" ? ofLines(lines) : ofEvents(lines);
}
function ofLines(lines) {
  const frames = lines.flatMap(({ text, end }) => {
    const split = text.indexOf(":");
    return split > 0 ? [{ event: text.slice(0, split), data: text.slice(split + 1), end }] : [];
  });
  return { frames, rest: false };
}
function ofEvents(lines) {
  const frames = [];
  let event = "";
  let data = [];
  for (const { text, end, whole } of lines) {
    if (text === "" && whole) {
      if (data.length > 0) frames.push({ event: event || "message", data: data.join("\n"), end });
      event = "";
      data = [];
      continue;
    }
    const [name, value] = fieldOf(text);
    if (name === "data") data.push(value);
    else if (name === "event") event = value;
  }
  if (data.length === 1 && data[0] === "[DONE]") {
    frames.push({ event: "message", data: "[DONE]", end: lines.at(-1).end });
    data = [];
  }
  return { frames, rest: data.length > 0 };
}
function fieldOf(line) {
  const split = line.indexOf(":");
  if (split < 0) return [line, ""];
  return [line.slice(0, split), line.slice(line[split + 1] === " " ? split + 2 : split + 1)];
}
function linesOf(bytes) {
  const lines = [];
  let start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] !== NEWLINE && bytes[at] !== RETURN) continue;
    const end = bytes[at] === RETURN && bytes[at + 1] === NEWLINE ? at + 2 : at + 1;
    lines.push({ text: bytes.toString("utf8", start, at), end, whole: true });
    start = end;
    at = end - 1;
  }
  if (start < bytes.length) lines.push({ text: bytes.toString("utf8", start), end: bytes.length, whole: false });
  return lines;
}

// src/gold/stream-parts.ts
function partsOf(frames) {
  const known = frames.flatMap((frame) => {
    const part = messagePart(frame) ?? dataPart(frame);
    return part ? [{ frame, part }] : [];
  });
  if (!known.some(({ part }) => STARTS.has(part.type))) return null;
  const state = { parts: [], metadata: {}, text: "", first: void 0, ended: false, error: null };
  for (const { frame, part } of known) take(state, part, frame);
  const { parts, metadata, text, first, ended, error } = state;
  return { body: { parts, metadata, text, ...usageOf(metadata) }, first, ended, error };
}
var STARTS = /* @__PURE__ */ new Set(["start", "start-step", "text-start", "text-delta", "finish"]);
function messagePart({ data }) {
  const part = fieldsOf2(jsonOf(data));
  return typeof part["type"] === "string" ? part : null;
}
function dataPart({ event, data }) {
  const value = jsonOf(data);
  if (value === void 0) return null;
  if (event === "0") return { type: "text-delta", delta: value };
  if (event === "2") return { type: "data", data: value };
  if (event === "3") return { type: "error", errorText: value };
  if (event === "8") return { type: "message-metadata", messageMetadata: { annotations: value } };
  if (event === "9") return { ...fieldsOf2(value), type: "tool-call" };
  if (event === "a") return { ...fieldsOf2(value), type: "tool-result" };
  if (event === "d") return { type: "finish", messageMetadata: fieldsOf2(value) };
  if (event === "h") return { type: "source", source: value };
  return null;
}
function take(state, part, frame) {
  Object.assign(state.metadata, fieldsOf2(part["messageMetadata"]));
  switch (part.type) {
    case "text-delta": {
      const delta = typeof part["delta"] === "string" ? part["delta"] : "";
      state.text += delta;
      if (delta !== "") state.first ??= frame;
      addText(state.parts, delta);
      break;
    }
    case "finish":
      state.ended = true;
      break;
    case "error":
      state.error ??= String(part["errorText"] ?? "error");
      break;
    case "abort":
      state.error ??= "it was aborted";
      break;
    default:
      if (KEPT.test(part.type)) state.parts.push(part);
  }
}
var KEPT = /^(source|data|file|tool)/;
function addText(parts, delta) {
  const last = parts.at(-1);
  if (last?.type === "text") last["text"] = `${last["text"]}${delta}`;
  else parts.push({ type: "text", text: delta });
}
var usageOf = ({ usage }) => usage === void 0 ? {} : { usage };
function fieldsOf2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/gold/stream.ts
var DATA_STREAM = "x-vercel-ai-data-stream";
var isStream = (headers) => /^\s*text\/event-stream\b/i.test(headers["content-type"] ?? "") || headers[DATA_STREAM] !== void 0;
function readStream(bytes, headers) {
  const { frames, rest } = framesOf(bytes, headers[DATA_STREAM] === void 0 ? "events" : "lines");
  const { body, first, ended, error } = gather(frames);
  if (error !== null) return { broken: `says that it failed: ${error.slice(0, 200)}` };
  if (frames.length === 0) return { broken: "has no event" };
  if (rest) return { broken: "ends within an event" };
  if (!ended) return { broken: "ends before its last event: what came is not the whole answer" };
  return { body, textAt: first?.end ?? null };
}
function gather(frames) {
  return mergedChunks(frames) ?? partsOf(frames) ?? plain(frames);
}
function plain(frames) {
  const events = frames.map((frame) => ({ frame, event: frame.event, data: jsonOf(frame.data) ?? frame.data }));
  const told = events.filter(({ data }) => data !== "[DONE]");
  const texts = told.map(({ frame, data }) => ({ frame, text: textOf(data) })).filter(({ text }) => text !== "");
  const failed = told.find(({ event }) => event === "error");
  return {
    body: { text: texts.map(({ text }) => text).join(""), events: told.map(({ event, data }) => ({ event, data })) },
    first: texts[0]?.frame,
    ended: true,
    error: failed ? String(failed.frame.data) : null
  };
}
var TEXT_KEYS = ["text", "token", "content", "delta", "answer", "response"];
function textOf(data) {
  if (typeof data === "string") return data;
  if (typeof data !== "object" || data === null) return "";
  const found = TEXT_KEYS.map((key) => data[key]).find((value) => typeof value === "string");
  return found ?? "";
}

export {
  isStream,
  readStream
};
