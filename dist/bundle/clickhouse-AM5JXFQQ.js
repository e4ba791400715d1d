import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  FLAT_DOCUMENT,
  FLAT_MESSAGE,
  NAMED,
  askedOf,
  collectTraces,
  spanFrom
} from "./chunk-5RWY5DGK.js";
import "./chunk-MHE5V4TU.js";
import {
  explainLine,
  salvage
} from "./chunk-R4C2KR6P.js";
import {
  createIntake,
  noLooks
} from "./chunk-3ECBRQHW.js";
import {
  SKEW_MS
} from "./chunk-TBNCE5TP.js";
import {
  createLineCutter,
  eachLine
} from "./chunk-FUUG6QLD.js";
import {
  PATIENCE,
  waitedFor
} from "./chunk-GUPYMXTT.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import "./chunk-65RHSXV2.js";
import {
  RECORD_FIELDS
} from "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/window/clickhouse/answer.ts
var MAX_LINE = 2 ** 26;
var MAX_FRAME = 2 ** 20;
async function readAnswer(stream, take) {
  let part = "head";
  let frame = "";
  let rows = 0;
  const takeLine = (text) => {
    const line = text.trim();
    if (part === "rows") return takeInRows(line);
    if (part === "head" && line === '"data":') {
      part = "rows";
      frame = "";
      return;
    }
    frame += `${line}
`;
    if (frame.length > MAX_FRAME) throw notWhole(frame, rows);
  };
  const takeInRows = (line) => {
    if (line === "" || line === "[") return;
    if (line === "]," || line === "]") {
      part = "tail";
      return;
    }
    const row = jsonOf(line.endsWith(",") ? line.slice(0, -1) : line);
    if (!Array.isArray(row)) {
      part = "fault";
      frame = line;
      return;
    }
    rows++;
    take(row);
  };
  const cutter = createLineCutter(MAX_LINE, {
    lines: (bytes) => eachLine(bytes, (line) => takeLine(line.toString("utf8"))),
    unended(bytes) {
      takeLine(bytes.toString("utf8"));
      return true;
    },
    tooLong() {
      throw new Error(`a row of more than ${MAX_LINE} bytes`);
    }
  });
  for await (const chunk of stream) cutter.push(chunk);
  cutter.finish();
  const end = part === "tail" ? jsonOf(`{${frame}`) : void 0;
  if (end === void 0 || end.exception !== void 0 || end.rows !== rows) throw notWhole(frame, rows);
}
function notWhole(said, rows) {
  const words = /(Code: \d+.*|DB::Exception.*)/s.exec(said)?.[1]?.replace(/\s+/g, " ").trim().slice(0, 300);
  const after = `the answer broke off after ${rows} rows`;
  return new Error(words === void 0 ? after : `${after}: ${words}`);
}

// src/window/clickhouse/requests.ts
var REQUIRED = ["ts", "request_id", "arm", "status", "latency_ms"];
var LAMBDAS = ["lambda_retrieve", "lambda_reason"];
var FLAGS = ["tool_loop", "solved", "mirrored"];
var NUMBERS = RECORD_FIELDS.filter(
  (field) => /^(status|coverage|cost_usd)$|_ms$|^delta_s_|^tool_(calls|failures|retries)$/.test(field)
);
function columnsOf(given) {
  return { ...Object.fromEntries(REQUIRED.map((field) => [field, quoted(field)])), ...given };
}
function requestsQuery(table, columns) {
  const ts = `(${columns["ts"]})`;
  const values = Object.entries(columns).map(([field, expression]) => typed(field, `(${expression})`));
  return [
    `SELECT ${values.join(", ")}`,
    `FROM ${quotedPath(table)}`,
    `WHERE ${withinTime(ts)}`,
    `ORDER BY ${ts}, toString((${columns["request_id"]}))`,
    "FORMAT JSONCompact"
  ].join("\n");
}
function withinTime(ts) {
  return `${ts} >= fromUnixTimestamp64Milli({from:Int64}) AND ${ts} < fromUnixTimestamp64Milli({to:Int64})`;
}
function typed(field, sql) {
  if (field === "ts") return `toUnixTimestamp64Milli(toDateTime64(toTimeZone(${sql}, 'UTC'), 3))`;
  if (field === "pins") return sql;
  if (FLAGS.includes(field)) return `toBool(${sql})`;
  if (LAMBDAS.includes(field)) return `nullIf(toString(${sql}), '')`;
  if (!NUMBERS.includes(field)) return `toString(${sql})`;
  const number = `toFloat64(${sql})`;
  return `if(isNaN(${number}) OR isInfinite(${number}), ${NO_NUMBER}, ${number})`;
}
var NO_NUMBER = -2;
function quotedPath(path) {
  return path.split(".").map(quoted).join(".");
}
function quoted(name) {
  return `\`${name}\``;
}
function requestOf(fields, values) {
  if (values.length !== fields.length)
    throw new Error(`${values.length} values a row; expected ${fields.length}, one of each of window.source.columns`);
  const row = {};
  for (let i = 0; i < fields.length; i++) row[fields[i]] = values[i];
  if (isEmpty(row["pins"])) row["pins"] = null;
  return row;
}
function isEmpty(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

// src/window/clickhouse/spans.ts
function spansQuery(table, services) {
  const end = "toUnixTimestamp64Nano(Timestamp) + toInt64(Duration)";
  return [
    "SELECT TraceId, SpanId, ParentSpanId, SpanName, SpanKind, StatusCode,",
    `toString(toUnixTimestamp64Nano(Timestamp)), toString(${end}),`,
    "mapFilter((k, v) -> has({named:Array(String)}, k) OR match(k, {flat:String}), SpanAttributes),",
    "mapFilter((k, v) -> has({named:Array(String)}, k), ResourceAttributes)",
    `FROM ${quotedPath(table)}`,
    `WHERE ${withinTime("Timestamp")}${services.length > 0 ? " AND ServiceName IN {services:Array(String)}" : ""}`,
    `ORDER BY ${end}, TraceId, SpanId`,
    "FORMAT JSONCompact"
  ].join("\n");
}
function spanParams(services, asked) {
  const named = { named: [...NAMED, ...asked], flat: `${FLAT_DOCUMENT.source}|${FLAT_MESSAGE.source}` };
  return services.length > 0 ? { ...named, services } : named;
}
function spanOfRow(values) {
  const [traceId, spanId, parentSpanId, name, kind, code, start, end, attributes, resource] = values;
  if (!isMap(attributes) || !isMap(resource)) return null;
  const times = { startTimeUnixNano: start, endTimeUnixNano: end };
  return spanFrom({ traceId, spanId, parentSpanId, name, kind, status: { code }, ...times }, attributes, resource);
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/window/clickhouse/clickhouse.ts
function requestsSource({ arms, columns: given, ...options }) {
  const looks = noLooks();
  const columns = columnsOf(given);
  const fields = Object.keys(columns);
  const text = requestsQuery(options.table, columns);
  return {
    async read(query, signal) {
      const intake = createIntake(query, arms, looks);
      const rows = intake.open(options.table);
      let line = 0;
      const take = (values) => {
        line++;
        rows.count();
        const row = requestOf(fields, values);
        if (rows.take(row)) return;
        const written = JSON.stringify(row);
        const at = line;
        rows.broken(() => explainLine(options.table, at, written));
        rows.leave(salvage(written));
      };
      await askRows(options, { text, params: {} }, query, take, signal);
      return whole(intake.finish());
    }
  };
}
function tracesSource({ services, ...options }) {
  const looks = noLooks();
  const known = /* @__PURE__ */ new Map();
  const text = spansQuery(options.table, services);
  const params = spanParams(services, askedOf(options));
  return {
    async read(query, signal) {
      const traces = collectTraces(query, options, looks, known);
      const { add } = traces.open(options.table);
      const take = (values) => {
        const span2 = spanOfRow(values);
        if (span2 === null) throw new Error("a row that is no span of the collector; expected its table of traces");
        add(span2);
      };
      await askRows(options, { text, params }, query, take, signal);
      return whole(await traces.finish());
    }
  };
}
function whole(summary) {
  return { ...summary, unread: [] };
}
var HEAD_MS = 12e4;
async function askRows({ ask, table, patience = PATIENCE, now }, { text, params }, query, take, signal) {
  const { totalMs } = patience;
  const asked = { text, params: { ...params, ...span(query, now()) }, headMs: Math.min(HEAD_MS, totalMs), totalMs };
  const ended = new AbortController();
  const stream = await ask(asked, signal ? AbortSignal.any([signal, ended.signal]) : ended.signal);
  try {
    await readAnswer(
      watched(
        waitedFor(stream, patience, () => ended.abort()),
        signal
      ),
      take
    );
  } catch (error) {
    signal?.throwIfAborted();
    const why = error.message;
    throw new UnmeasurableError("service_unreachable", `${table}: ${why}; nothing is judged on half an answer`, {
      cause: error
    });
  }
}
async function* watched(stream, signal) {
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    yield chunk;
  }
}
var BEFORE_MS = 2 * SKEW_MS;
var FOREVER_MS = Date.UTC(2100, 0);
function span({ from, to, historyMs }, now) {
  if (from === null) throw new UnmeasurableError("not_measured", "a window from ClickHouse needs a start");
  const isPast = to !== null && to < now - SKEW_MS;
  return {
    from: Math.floor(from - Math.max(historyMs, BEFORE_MS)),
    to: isPast ? Math.ceil(to + SKEW_MS) : FOREVER_MS
  };
}
export {
  requestsSource,
  tracesSource
};
