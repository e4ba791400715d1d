import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  visible
} from "./chunk-3GNGYXTN.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  checkedUrl,
  guardedLookup
} from "./chunk-NU7GRG6I.js";
import {
  compileGuard
} from "./chunk-4XCYFJE7.js";
import {
  show,
  translate
} from "./chunk-Y3CKMCBL.js";

// src/world/clickhouse.ts
import { lookup } from "node:dns";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { addAbortSignal } from "node:stream";
var MOST_ROWS_READ = 5e9;
var MOST_SAID = 64 * 1024;
var ADVICE = {
  43: "check the types of window.source.columns",
  46: "check the functions in window.source.columns",
  47: "check the names in window.source.columns",
  60: "check window.source.database and the name of the table",
  62: "check window.source.columns",
  81: "check window.source.database",
  158: "let the table be ordered or partitioned by time",
  159: "let the table be ordered or partitioned by time, or shorten the window",
  192: "check window.source.user",
  193: "check window.source.password",
  194: "check window.source.password",
  497: "grant SELECT on the table to window.source.user",
  516: "check window.source.user and password"
};
var READONLY = 164;
function openClickhouse(endpoint, guard) {
  const rules = compileGuard(guard);
  let isFixed = false;
  const ask = async (query, signal) => {
    const url = checked(endpoint.url, rules);
    const reply = await send(endpoint, url, agentOf(url, rules), query, isFixed, signal);
    if (reply.status === 200 && !reply.isException) {
      return signal ? addAbortSignal(signal, reply.stream) : reply.stream;
    }
    const said = await textOf(reply.stream, query.headMs);
    const code = Number(/Code: (\d+)/.exec(said)?.[1] ?? Number.NaN);
    if (code === READONLY && !isFixed) {
      isFixed = true;
      return ask(query, signal);
    }
    throw unreachable(refusal(url, reply.status, code, said));
  };
  return ask;
}
function checked(text, rules) {
  try {
    return checkedUrl(text, rules);
  } catch (error) {
    throw unreachable(error.message, error);
  }
}
function agentOf(url, rules) {
  const options = { lookup: guardedLookup(url, rules, lookup), keepAlive: false };
  return url.protocol === "https:" ? new HttpsAgent(options) : new HttpAgent(options);
}
async function send({ url, database, user, password, headers }, shown, agent, { text, params, headMs, totalMs }, isFixed, signal) {
  const { ClickHouseLogLevel, createClient } = await import("@clickhouse/client");
  const client = createClient({
    url,
    application: "rollout-gate",
    http_agent: agent,
    http_headers: { ...headers },
    set_basic_auth_header: user !== void 0 || password !== void 0,
    request_timeout: totalMs,
    keep_alive: { enabled: false },
    log: { level: ClickHouseLogLevel.OFF },
    ...database !== void 0 && { database },
    ...user !== void 0 && { username: user },
    ...password !== void 0 && { password }
  });
  const time = AbortSignal.timeout(headMs);
  try {
    const reply = await client.exec({
      query: text,
      query_params: { ...params },
      ignore_error_response: true,
      abort_signal: signal ? AbortSignal.any([signal, time]) : time,
      clickhouse_settings: isFixed ? {} : settingsFor(totalMs)
    });
    const isException = reply.response_headers["x-clickhouse-exception-code"] !== void 0;
    return { status: reply.http_status_code ?? 0, isException, stream: reply.stream };
  } catch (error) {
    signal?.throwIfAborted();
    if (time.aborted) throw unreachable(`${show(shown)}: ClickHouse did not begin to answer within ${headMs / 1e3} s`);
    throw unreachable(translate(error, shown, 0).message, error);
  }
}
function settingsFor(totalMs) {
  return {
    readonly: "1",
    max_execution_time: Math.ceil(totalMs / 1e3),
    max_rows_to_read: String(MOST_ROWS_READ),
    cancel_http_readonly_queries_on_client_close: 1
  };
}
async function textOf(stream, ms) {
  const parts = [];
  let bytes = 0;
  const read = async () => {
    for await (const chunk of stream) {
      parts.push(chunk);
      bytes += chunk.length;
      if (bytes >= MOST_SAID) return;
    }
  };
  const timer = setTimeout(() => stream.destroy(), ms);
  await read().catch(() => void 0);
  clearTimeout(timer);
  return Buffer.concat(parts).toString("utf8");
}
function refusal(url, status, code, said) {
  const words = visible(said).replace(/\s+/g, " ").trim().slice(0, 300);
  if (Number.isNaN(code)) {
    const login = status === 401 || status === 403 ? "check window.source.user, password and headers" : "check its URL";
    return `${show(url)} answered ${status}, and not as ClickHouse does${words === "" ? "" : `: ${words}`}; ${login}`;
  }
  const advice = ADVICE[code];
  return `ClickHouse refused: ${words}${advice === void 0 ? "" : `; ${advice}`}`;
}
function unreachable(message, cause) {
  return new UnmeasurableError("service_unreachable", message, { cause });
}
export {
  openClickhouse
};
