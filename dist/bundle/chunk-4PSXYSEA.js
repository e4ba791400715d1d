import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ExpressionError,
  compileExpression,
  isPointer
} from "./chunk-GOMTZ2XB.js";
import {
  RECORD_FIELDS,
  TEXT_FIELDS
} from "./chunk-M24HCHAJ.js";
import {
  NOT_ERRORS
} from "./chunk-7GDWPFN7.js";

// src/manifest/response-expressions.ts
var NAMES_WITHIN = ["reply", "rank"];
async function expressionProblems({ response, window: window2 }, source2, file) {
  const problems = [...expressionsIn(response), ...fieldsIn(window2)].map(
    async ({ path, text, names }) => {
      try {
        await compileExpression(text, names);
        return [];
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        const message = `${path.join(".")}: ${error.message}; expected a JSON Pointer such as /answer, or a JSONata expression`;
        return [{ file, ...source2.locateWithin(path, error.at), message, severity: "error" }];
      }
    }
  );
  return (await Promise.all(problems)).flat();
}
function expressionsIn(response) {
  const { snippet, tool_call, contract: _, ...top } = isMap(response) ? response : {};
  const within = (value, path, names) => Object.entries(isMap(value) ? value : {}).flatMap(
    ([key, text]) => typeof text === "string" && !isPointer(text) ? [{ path: [...path, key], text, names }] : []
  );
  return [
    ...within(top, ["response"], []),
    ...within(snippet, ["response", "snippet"], NAMES_WITHIN),
    ...within(tool_call, ["response", "tool_call"], NAMES_WITHIN)
  ];
}
function fieldsIn(window2) {
  const { source: source2 } = isMap(window2) ? window2 : {};
  const { fields: fields2, join } = isMap(source2) ? source2 : {};
  const placed = (value, path2) => Object.entries(isMap(value) ? value : {}).flatMap(
    ([key, text]) => typeof text === "string" && !isPointer(text) ? [{ path: [...path2, key], text, names: [] }] : []
  );
  const path = ["window", "source"];
  return [
    ...placed(fields2, [...path, "fields"]),
    ...placed(isMap(join) ? join["fields"] : void 0, [...path, "join", "fields"])
  ];
}
var isMap = (value) => typeof value === "object" && value !== null;

// src/manifest/forms.ts
import ms from "ms";
import { z } from "zod";
var MAX_DURATION_MS = 366 * 24 * 3600 * 1e3;
var duration = z.string().regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, "a duration such as 30s, 15m, 24h or 30d").meta({ title: "duration" }).transform((text, context) => {
  const value = ms(text);
  if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
    context.addIssue({ code: "custom", message: "a duration of at most 366d" });
    return z.NEVER;
  }
  return value;
});
var pointer = z.string().regex(/^(\/.*)?$/, "a JSON Pointer such as /answer").meta({ title: "JSON Pointer" });
var place = z.string().meta({ title: "JSON Pointer or JSONata expression" });
var httpUrl = z.url({ protocol: /^https?$/, error: "an http(s) URL" }).meta({ title: "URL" });
var name = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, "lower-case letters, digits and hyphens, at most 64");
var percent = z.number().min(0).max(100);

// src/manifest/schema-traffic.ts
import { z as z4 } from "zod";

// src/manifest/selector.ts
import { z as z2 } from "zod";
var LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/;
var QUOTED = "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`";
var MATCHER = new RegExp(`^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=~|!~|!=|=)\\s*(?:${QUOTED})\\s*(?:,|$)`);
var EXAMPLE = 'label matchers such as namespace="prod", service=~"rag-.*"';
var selector = z2.string().transform((text, context) => {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1] ?? text;
  const fault = faultOf(inner);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
  return inner.trim().replace(/\s*,$/, "");
}).meta({ title: "label matchers" });
function faultOf(text) {
  if (text.trim() === "") return EXAMPLE;
  for (let rest = text; rest.trim() !== ""; ) {
    const found = MATCHER.exec(rest);
    if (!found) return `${EXAMPLE}; it can not be read from ${JSON.stringify(rest.trim().slice(0, 40))} on`;
    if (found[1] === "__name__") return `${EXAMPLE}, without __name__: the metrics are given`;
    rest = rest.slice(found[0].length);
  }
  return null;
}

// src/manifest/sql.ts
import { z as z3 } from "zod";
var NAME = "[A-Za-z_][A-Za-z0-9_-]{0,127}";
var databaseName = z3.string().regex(new RegExp(`^${NAME}$`), "a name such as prod, without quotes");
var tableName = z3.string().regex(new RegExp(`^${NAME}(\\.${NAME})?$`), "a name such as requests or prod.requests, without quotes");
var MAX_LENGTH = 2e3;
var sqlExpression = z3.string().transform((text, context) => {
  const fault = faultOf2(text);
  if (fault !== null) context.addIssue({ code: "custom", message: `one SQL expression over columns, ${fault}` });
  return text.trim();
}).meta({ title: "SQL expression" });
var QUOTED2 = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`\\]|\\.|``)*`/gs;
var CLOSES = { ")": "(", "]": "[" };
var REFUSED = /\b(select|explain|insert|arrayjoin|columns|in(?=\s+[^\s([]))\b/i;
function faultOf2(text) {
  if (text.trim() === "") return "such as status_code or if(ok, 200, 500)";
  if (text.length > MAX_LENGTH) return `of at most ${MAX_LENGTH} characters`;
  if (/[^\P{Cc}\n\r\t]/u.test(text)) return "without control characters";
  const bare = text.replace(QUOTED2, " ? ");
  const open = /['"`]/.exec(bare);
  if (open) return `with each quote closed; one ${open[0]} is not`;
  const foreign = /;|--|\/\*|\*\/|[#{}$\\]/.exec(bare);
  if (foreign) return `without "${foreign[0]}"`;
  const word = REFUSED.exec(bare);
  if (word)
    return `without ${word[0]}${/^in$/i.test(word[0]) ? " before the name of a table; a list stands in brackets" : ""}`;
  return bracketFault(bare);
}
function bracketFault(bare) {
  const open = [];
  for (const char of bare) {
    if (char === "(" || char === "[") open.push(char);
    else if (char in CLOSES && open.pop() !== CLOSES[char]) return `with its brackets in pairs; a "${char}" is not`;
    else if (char === "," && open.length === 0) return "not several: there is a comma outside of brackets";
  }
  return open.length > 0 ? `with its brackets in pairs; a "${open.at(-1)}" is not` : null;
}

// src/manifest/schema-traffic.ts
var windowBounds = z4.strictObject({
  duration: duration.default(30 * 6e4).describe("A full window; every gate must be green for one."),
  min_requests: z4.int().min(1).default(1e3).describe("Canary requests that it takes at least."),
  max: duration.default(24 * 36e5).describe("Where it stays undecided this long, the rollout is held.")
}).prefault({});
var phase = z4.strictObject({
  name: name.describe("Name of the phase."),
  environment: z4.string().min(1).max(255).optional().describe("GitHub environment that its deployment is recorded under; default NAME-PHASE."),
  mirror: percent.optional().describe("Percentage of requests copied to the canary; users see the baseline alone."),
  weight: percent.optional().describe("Percentage of users served by the canary."),
  window: windowBounds.describe("How long and how many.")
}).refine((phase2) => phase2.mirror === void 0 !== (phase2.weight === void 0), "exactly one of mirror and weight");
var headers = z4.record(z4.string(), z4.string()).default({}).describe("Sent with each request; secrets as ${NAME}, which are masked.");
var ofFiles = {
  path: z4.string().min(1).describe("Glob (.gz too) or http(s) URL."),
  headers: headers.describe("Sent where path is a URL; secrets as ${NAME}, which are masked."),
  delay: duration.optional().describe("How late rows may come, such as 20m for a log that is shipped in batches; default: as rows have shown.")
};
var arms = z4.record(z4.string().min(1), z4.enum(["baseline", "canary", "other"])).default({});
var sample = z4.int().min(0).max(2e4).default(2e3).describe("Requests a look whose \u0394S is measured here, where the source carries their texts; 0: none.");
var fields = z4.partialRecord(z4.enum([...RECORD_FIELDS, ...TEXT_FIELDS]), place).default({});
var attribute = z4.string().min(1).max(200);
var ofTraces = {
  arm: attribute.default("service.version").describe("The attribute, of a process or of a span, that tells the arms apart."),
  mirrored: attribute.optional().describe("An attribute that is true on copies of requests, which users do not see."),
  ignore: z4.array(z4.string().min(1)).default([]).describe("Routes that are no requests of users, beside the usual health checks."),
  sample
};
var source = z4.discriminatedUnion("kind", [
  z4.strictObject({
    kind: z4.literal("jsonl").describe("Files of one request a line."),
    ...ofFiles,
    arms: arms.describe("Other names of the arms in the log, such as { stable: baseline }; other: rows of neither."),
    fields: fields.describe(
      "Where fields of the request record stand in a row: JSON Pointers or JSONata expressions. Fields that are not named keep their own name; question and passages are texts that \u0394S is measured from."
    ),
    join: z4.strictObject({
      ...ofFiles,
      fields: fields.describe("Where the fields stand in a row of that log."),
      unmatched: z4.enum(["hold", "count"]).default("hold").describe("What more than 1 % of replies without a row there do: hold, or count as they are.")
    }).optional().describe("A second log of the same requests, joined by request_id: it fills in what the first does not say."),
    sample
  }),
  z4.strictObject({
    kind: z4.literal("otlp").describe("Traces as the OpenTelemetry Collector's file exporter writes them, in JSON."),
    ...ofFiles,
    ...ofTraces,
    arms: arms.describe('Which of its values mean which arm, such as { "rag-7": baseline, "rag-8": canary }.')
  }),
  z4.strictObject({
    kind: z4.literal("clickhouse").describe("A table of requests, or of traces, over HTTP."),
    url: httpUrl.describe("Base URL of ClickHouse, such as https://clickhouse.example.com:8443."),
    database: databaseName.optional().describe("Database of a table that names none; default: the user's."),
    user: z4.string().min(1).optional().describe("Who asks: a user that may only read."),
    password: z4.string().min(1).optional().describe("Its password, as ${NAME}, which is masked."),
    table: tableName.optional().describe("A table or view of one request a row; this or traces."),
    columns: z4.record(z4.string().min(1).max(100), sqlExpression).default({}).describe(
      "Fields of the request log as SQL expressions over its columns; a required field without one is the column of its name."
    ),
    traces: z4.strictObject({
      table: tableName.describe("The table that the collector's exporter writes, such as otel_traces."),
      services: z4.array(z4.string().min(1)).default([]).describe("ServiceName of the services whose spans are read; none: all of the table."),
      ...ofTraces
    }).optional().describe("Traces instead of a table of requests."),
    arms: arms.describe("Other names of the arms there, such as { stable: baseline }; other: rows of neither."),
    headers,
    delay: ofFiles.delay
  }),
  z4.strictObject({
    kind: z4.literal("prometheus").describe("Counters and histograms, not single requests."),
    url: httpUrl.describe("Base URL of Prometheus."),
    arm_label: z4.string().regex(LABEL, "a label name such as arm").default("arm").describe("The label that tells the arms apart."),
    arms: arms.describe("Other values of that label, such as { stable: baseline }; other: series of neither arm."),
    selector: selector.optional().describe("Label matchers added to each query, where several services share the metric names."),
    headers
  }),
  z4.strictObject({
    kind: z4.literal("cloudwatch").describe("Metrics of a Lambda function."),
    function: z4.string().min(1).describe("The function."),
    region: z4.string().min(1).describe("Its AWS region.")
  })
]);
var segment = z4.union([
  z4.string().min(1),
  z4.strictObject({
    field: z4.string().min(1).describe("A field of the request log."),
    gate: z4.boolean().default(false).describe("Whether a segment that fails fails the row.")
  })
]);
var window = z4.strictObject({
  warmup: duration.default(0).describe("Left out at the start of a phase."),
  segments: z4.array(segment).max(10).default([]).describe(
    "Fields of the log whose values are judged apart: NAME, or { field: NAME, gate: true }; the worst is shown."
  ),
  not_errors: z4.array(z4.union([z4.literal(0), z4.int().min(300).max(599)])).max(20).default([...NOT_ERRORS]).describe("Statuses that are nobody's error by themselves, as where users leave; they count in latency."),
  source: source.optional().describe("Where the request log of a window is read.")
});
var settle = duration.default(6e4).describe("How long a change may take until it reads back; then a step fails, and a rollback is incomplete.");
var objectName = z4.string().regex(
  /^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/,
  "a name of Kubernetes: lower-case letters and digits, with hyphens and dots between them"
);
var command = (words) => z4.array(z4.string().min(1)).min(1).default(words);
var router = z4.discriminatedUnion("kind", [
  z4.strictObject({
    kind: z4.literal("nginx").describe("A split_clients include, rewritten and reloaded."),
    include: z4.string().min(1).describe("The file that is written."),
    key: z4.string().regex(/^\$[a-z][a-z0-9_]*$/, "a variable of nginx such as $rollout_user").default("$rollout_user").describe("The variable that says who a user is."),
    salt: z4.string().regex(/^[A-Za-z0-9._-]{0,64}$/, "letters, digits, dots, hyphens and underscores, at most 64").optional().describe("Joined to the key; another salt draws other users. Default: the name of the manifest."),
    test: command(["nginx", "-t"]).describe("Command that tests the configuration, as a list of words."),
    reload: command(["nginx", "-s", "reload"]).describe("Command that reloads, as a list of words."),
    status: httpUrl.optional().describe("Where nginx answers with $rollout_state, to read back what it serves."),
    settle
  }),
  z4.strictObject({
    kind: z4.literal("gateway-api").describe("Weights of an HTTPRoute."),
    namespace: objectName.describe("Its namespace."),
    route: objectName.describe("The HTTPRoute."),
    baseline: objectName.describe("Service of the baseline."),
    canary: objectName.describe("Service of the canary."),
    settle
  }),
  z4.strictObject({
    kind: z4.literal("ingress-nginx").describe("Canary annotations of an Ingress; retired upstream."),
    namespace: objectName.describe("Its namespace."),
    ingress: objectName.describe("The canary Ingress."),
    settle
  }),
  z4.strictObject({
    kind: z4.literal("lambda-alias").describe("Weighted versions behind an alias."),
    function: z4.string().min(1).describe("The function."),
    alias: z4.string().min(1).describe("The alias that users call."),
    canary_version: z4.string().regex(/^\d+$/, "a version number in quotes").describe("The version that is the canary."),
    settle
  }),
  z4.strictObject({
    kind: z4.literal("webhook").describe("GET reads the weights, PUT sets them, the ETag compares."),
    url: httpUrl.describe("Where the weights are read and set."),
    headers: z4.record(z4.string(), z4.string()).default({}).describe("Sent with each request; secrets as ${NAME}."),
    timeout: duration.default(1e4).describe("When to give up on one request."),
    capabilities: z4.strictObject({
      sticky: z4.boolean().describe("Whether a user stays on one arm."),
      mirrorPercent: z4.boolean().describe("Whether a share of requests can be mirrored."),
      step: z4.number().positive().describe("The smallest step of a weight, in percent.")
    }).describe("What it can do."),
    settle
  })
]);

export {
  NAMES_WITHIN,
  expressionProblems,
  duration,
  pointer,
  place,
  httpUrl,
  name,
  phase,
  window,
  router
};
