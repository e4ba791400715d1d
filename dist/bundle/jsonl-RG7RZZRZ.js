import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  OUT_OF_ORDER_MS,
  close,
  noProgress,
  readInputs
} from "./chunk-AJYYLYHM.js";
import {
  explainLine,
  salvage
} from "./chunk-R4C2KR6P.js";
import {
  createIntake,
  noLooks
} from "./chunk-3ECBRQHW.js";
import {
  mixFields
} from "./chunk-TBNCE5TP.js";
import {
  LINE_FEED,
  createLineCutter,
  requestSchema
} from "./chunk-FUUG6QLD.js";
import "./chunk-GUPYMXTT.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import "./chunk-65RHSXV2.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/window/kept.ts
var MOST_WINDOWS = 2;
function keptSource(readerOf, options) {
  let kept = [];
  const takeOut = (query, to) => {
    const window = JSON.stringify({ ...query, to: null });
    const span = JSON.stringify({ ...query, to: null, points: null });
    const found = kept.find((each) => each.window === window && each.to <= to);
    kept = kept.filter((each) => each !== found);
    return found ?? { window, span, to, reader: readerOf(query), progress: noProgress() };
  };
  const putBack = async (each) => {
    const others = kept.filter(({ span }) => span !== each.span);
    const stay = (each.reader.holdsAll() ? [each, ...others] : others).slice(0, MOST_WINDOWS);
    const letGo = [each, ...kept].filter((other) => !stay.includes(other));
    kept = stay;
    await Promise.all(letGo.map(closeAll));
  };
  return {
    async read(query, signal) {
      if (query.from === null || query.to === null) return readInputs(readerOf(query), options, query.from, signal);
      const each = takeOut(query, query.to);
      try {
        each.to = query.to;
        each.reader.until(query.to);
        const summary = await readInputs(each.reader, options, query.from, signal, each.progress);
        await putBack(each);
        return summary;
      } catch (error) {
        await closeAll(each);
        throw error;
      }
    },
    close: async () => {
      await Promise.all(kept.splice(0).map(closeAll));
    }
  };
}
async function closeAll({ progress }) {
  await Promise.all([...progress.files.values()].map(close));
}

// src/window/bytes.ts
var WORD = 8;
function bytesOf(some) {
  const { length } = some;
  const bytes = Uint8Array.from(some);
  const view = viewOf(bytes);
  const count = Math.floor(length / WORD);
  const words = Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * WORD));
  return { length, words, last: count > 0 ? view.getFloat64(length - WORD) : 0, bytes };
}
function viewOf({ buffer, byteOffset, byteLength }) {
  return new DataView(buffer, byteOffset, byteLength);
}
function isAt(view, at, { length, words, last, bytes }) {
  if (at + length > view.byteLength) return false;
  if (length < WORD) {
    for (let i = 0; i < length; i++) if (view.getUint8(at + i) !== bytes[i]) return false;
    return true;
  }
  for (let i = 0; i < words.length; i++) if (view.getFloat64(at + i * WORD) !== words[i]) return false;
  return view.getFloat64(at + length - WORD) === last;
}

// src/window/scan.ts
var FIELDS = Object.keys(requestSchema.shape);
var AT = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
var SKIPPED = -1;
var MOST_KNOWN = 4;
var EXACT_DIGITS = 15;
var POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
var [QUOTE, BACKSLASH, COMMA, COLON, OPEN, CLOSE] = [34, 92, 44, 58, 123, 125];
var [SPACE, LINE_FEED2, RETURN, PLUS, MINUS, POINT, ZERO] = [32, 10, 13, 43, 45, 46, 48];
var [COMMA_BYTE, COLON_BYTE] = [Buffer.from(","), Buffer.from(":")];
var FEW_VALUES = ["arm", "phase", "lambda_retrieve", "lambda_reason"];
var NOT_PLAIN = /* @__PURE__ */ Symbol("not plain");
function createScanner(extra = []) {
  const more = extra.filter((field) => !FIELDS.includes(field));
  const places = new Map([...FIELDS, ...more].map((field, i) => [field, i]));
  const values = new Array(places.size).fill(void 0);
  const members = [];
  const pins = createPinsReader();
  const few = new Map(FEW_VALUES.map((field) => [AT[field], []]));
  let bytes = Buffer.alloc(0);
  let view = viewOf(bytes);
  let text = "";
  let at = 0;
  const scan = () => {
    values.fill(void 0);
    if (bytes[at] !== OPEN) return false;
    at++;
    for (let i = 0; ; i++) {
      const member = members[i];
      let place;
      if (i > 0 && member !== void 0 && isAt(view, at - 1, member.joined)) {
        place = member.place;
        at += member.joined.length - 1;
      } else {
        skipSpaces();
        place = member !== void 0 && isAt(view, at, member.key) ? member.place : findMember(i);
        if (place === null) return false;
        at += members[i].key.length;
        skipSpaces();
        if (bytes[at++] !== COLON) return false;
      }
      skipSpaces();
      const value = readValue(place);
      if (value === NOT_PLAIN) return false;
      if (place !== SKIPPED) values[place] = value;
      skipSpaces();
      const after = bytes[at++];
      if (after === CLOSE) break;
      if (after !== COMMA) return false;
    }
    while (bytes[at] === SPACE || bytes[at] === RETURN) at++;
    return at === bytes.length || bytes[at] === LINE_FEED2;
  };
  const skipSpaces = () => {
    while (bytes[at] === SPACE) at++;
  };
  const findMember = (i) => {
    if (bytes[at] !== QUOTE) return null;
    const end = endOfString(at + 1);
    if (end < 0) return null;
    const place = places.get(bytes.toString("utf8", at + 1, end)) ?? SKIPPED;
    const key = bytes.subarray(at, end + 1);
    members[i] = { key: bytesOf(key), joined: bytesOf(Buffer.concat([COMMA_BYTE, key, COLON_BYTE])), place };
    return place;
  };
  const endOfString = (from) => {
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === QUOTE) return i;
      if (byte === BACKSLASH || byte < SPACE) return -1;
    }
    return -1;
  };
  const readValue = (place) => {
    const first = bytes[at];
    if (first === QUOTE) return readText(place);
    if (first === MINUS || first >= ZERO && first <= ZERO + 9) return readNumber();
    if (first === OPEN && place === AT.pins) {
      const read = pins.read(bytes, view, at);
      if (read === null) return NOT_PLAIN;
      at += read.length;
      return read.pins;
    }
    return readWord(first);
  };
  const readText = (place) => {
    const known = few.get(place);
    if (known === void 0) return readAnyText(place);
    for (const each of known) {
      if (!isAt(view, at, each.bytes)) continue;
      at += each.bytes.length;
      return each.value;
    }
    const start = at;
    const value = readAnyText(place);
    if (typeof value === "string" && known.length < MOST_KNOWN) {
      known.push({ bytes: bytesOf(bytes.subarray(start, at)), value: bytes.toString("utf8", start + 1, at - 1) });
    }
    return value;
  };
  const readAnyText = (place) => {
    const start = at + 1;
    let high = 0;
    let i = start;
    for (; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === QUOTE) break;
      if (byte === BACKSLASH || byte < SPACE) return NOT_PLAIN;
      high |= byte;
    }
    if (i === bytes.length || place === AT.answer) return NOT_PLAIN;
    at = i + 1;
    if (place === SKIPPED) return void 0;
    return high < 128 && place < FIELDS.length ? text.slice(start, i) : bytes.toString("utf8", start, i);
  };
  const readNumber = () => {
    const start = at;
    const negative = bytes[at] === MINUS;
    if (negative) at++;
    const whole = at;
    let digits = readDigits(0);
    const wholeDigits = at - whole;
    if (wholeDigits === 0 || wholeDigits > 1 && bytes[whole] === ZERO) return NOT_PLAIN;
    let fraction = 0;
    if (bytes[at] === POINT) {
      const point = at++;
      digits = readDigits(digits);
      fraction = at - point - 1;
      if (fraction === 0) return NOT_PLAIN;
    }
    if (bytes[at] === 69 || bytes[at] === 101) return readExponent(start);
    if (wholeDigits + fraction > EXACT_DIGITS) return Number(text.slice(start, at));
    const value = fraction === 0 ? digits : digits / POWERS[fraction];
    return negative ? -value : value;
  };
  const readExponent = (start) => {
    at++;
    if (bytes[at] === PLUS || bytes[at] === MINUS) at++;
    const exponent = at;
    readDigits(0);
    return at > exponent ? Number(text.slice(start, at)) : NOT_PLAIN;
  };
  const readDigits = (before) => {
    let digits = before;
    for (; ; at++) {
      const digit = bytes[at] - ZERO;
      if (!(digit >= 0 && digit <= 9)) return digits;
      digits = 10 * digits + digit;
    }
  };
  const readWord = (first) => {
    const [word2, value] = first === 116 ? TRUE : first === 102 ? FALSE : NULL;
    if (!isAt(view, at, word2)) return NOT_PLAIN;
    at += word2.length;
    return value;
  };
  return {
    scan(block, decoded, start) {
      if (block !== bytes) view = viewOf(block);
      bytes = block;
      text = decoded;
      at = start;
      return scan() ? at : -1;
    },
    row() {
      const row = rowOf(values);
      for (let i = 0; i < more.length; i++) row[more[i]] = values[FIELDS.length + i];
      return row;
    }
  };
}
var word = (text, value) => [bytesOf(Buffer.from(text)), value];
var [TRUE, FALSE, NULL] = [word("true", true), word("false", false), word("null", null)];
function rowOf(v) {
  return {
    ts: v[AT.ts],
    request_id: v[AT.request_id],
    arm: v[AT.arm],
    status: v[AT.status],
    latency_ms: v[AT.latency_ms],
    schema_version: v[AT.schema_version],
    session_id: v[AT.session_id],
    user_key: v[AT.user_key],
    phase: v[AT.phase],
    retrieve_ms: v[AT.retrieve_ms],
    rerank_ms: v[AT.rerank_ms],
    reason_ms: v[AT.reason_ms],
    delta_s_question_retrieved: v[AT.delta_s_question_retrieved],
    delta_s_retrieved_anchor: v[AT.delta_s_retrieved_anchor],
    delta_s_prod_shadow: v[AT.delta_s_prod_shadow],
    lambda_retrieve: v[AT.lambda_retrieve],
    lambda_reason: v[AT.lambda_reason],
    coverage: v[AT.coverage],
    tool_calls: v[AT.tool_calls],
    tool_failures: v[AT.tool_failures],
    tool_retries: v[AT.tool_retries],
    tool_loop: v[AT.tool_loop],
    solved: v[AT.solved],
    cost_usd: v[AT.cost_usd],
    pins: v[AT.pins],
    req_hash: v[AT.req_hash],
    mirrored: v[AT.mirrored],
    answer: v[AT.answer]
  };
}
function createPinsReader() {
  const known = [];
  const learn = (bytes, at) => {
    const end = bytes.indexOf(CLOSE, at) + 1;
    if (known.length >= MOST_KNOWN || end === 0 || bytes.subarray(at, end).includes(LINE_FEED2)) return null;
    const pins = jsonOf(bytes.toString("utf8", at, end));
    if (pins === void 0) return null;
    const made = { bytes: bytesOf(bytes.subarray(at, end)), pins };
    known.push(made);
    return made;
  };
  return {
    read(bytes, view, at) {
      const found = known.find((each) => isAt(view, at, each.bytes)) ?? learn(bytes, at);
      return found && { pins: found.pins, length: found.bytes.length };
    }
  };
}

// src/window/jsonl.ts
var MAX_LINE = 2 ** 20;
function jsonlSource(options) {
  const looks = noLooks();
  const readerOf = (query) => createReader(query, options.arms ?? {}, looks);
  if (options.again) return keptSource(readerOf, options);
  return { read: (query, signal) => readInputs(readerOf(query), options, query.from, signal) };
}
function createReader(query, names, looks) {
  const intake = createIntake(query, names, looks);
  const scanner = createScanner(mixFields(query));
  const open = (file, oldest) => {
    const rows = intake.open(file, oldest);
    let line = 0;
    let isOpen = false;
    const takeText = (text, row) => {
      if (text.trim() === "") return;
      rows.count();
      if (rows.take(row)) return;
      const at = line;
      rows.broken(() => explainLine(file, at, text));
      rows.leave(salvage(text));
    };
    const textOf = (bytes) => {
      const text = bytes.toString("utf8");
      return line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    };
    const cutter = createLineCutter(MAX_LINE, {
      lines(bytes) {
        const text = bytes.toString("latin1");
        rows.torn(false);
        let start = isOpen ? blankLine(bytes) : 0;
        isOpen = false;
        while (start < bytes.length) {
          line++;
          let end = scanner.scan(bytes, text, start);
          if (end >= 0 && rows.take(scanner.row())) rows.count();
          else {
            end = bytes.indexOf(LINE_FEED, start);
            const whole = textOf(bytes.subarray(start, end));
            takeText(whole, jsonOf(whole));
          }
          start = end + 1;
        }
      },
      unended(bytes) {
        const text = bytes.toString("utf8");
        const row = jsonOf(text.replace(/^\uFEFF/, ""));
        const isWhole = typeof row === "object" && row !== null;
        rows.torn(!isWhole && text.trim() !== "");
        if (!isWhole) return false;
        line++;
        takeText(textOf(bytes), row);
        isOpen = true;
        return true;
      },
      tooLong() {
        line++;
        rows.torn(false);
        rows.count();
        const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
        const at = line;
        rows.broken(() => ({ file, line: at, column: 1, message, severity: "error" }));
        rows.unknown();
      }
    });
    return { ...cutter, newest: rows.newest };
  };
  const { from, historyMs } = query;
  const skips = from === null ? null : { before: from - historyMs - OUT_OF_ORDER_MS, timeOf };
  return { ...intake, open, skips };
}
function timeOf(line) {
  return salvage(line.toString("utf8")).ts;
}
function blankLine(bytes) {
  const end = bytes.indexOf(LINE_FEED) + 1;
  return bytes.toString("latin1", 0, end).trim() === "" ? end : 0;
}
export {
  jsonlSource
};
