import { z } from 'zod'
import { RECORD_FIELDS, TEXT_FIELDS } from '../model/record-fields.js'
import { NOT_ERRORS } from '../model/statuses.js'
import { duration, httpUrl, name, percent, place } from './forms.js'
import { LABEL, selector } from './selector.js'
import { databaseName, sqlExpression, tableName } from './sql.js'

/** The part of the manifest about live traffic: phases, windows and their source, routers. */

const windowBounds = z
  .strictObject({
    duration: duration.default(30 * 60_000).describe('A full window; every gate must be green for one.'),
    min_requests: z.int().min(1).default(1000).describe('Canary requests that it takes at least.'),
    max: duration.default(24 * 3600_000).describe('Where it stays undecided this long, the rollout is held.')
  })
  .prefault({})

export const phase = z
  .strictObject({
    name: name.describe('Name of the phase.'),
    environment: z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe('GitHub environment that its deployment is recorded under; default NAME-PHASE.'),
    mirror: percent.optional().describe('Percentage of requests copied to the canary; users see the baseline alone.'),
    weight: percent.optional().describe('Percentage of users served by the canary.'),
    window: windowBounds.describe('How long and how many.')
  })
  .refine(phase => (phase.mirror === undefined) !== (phase.weight === undefined), 'exactly one of mirror and weight')

const headers = z
  .record(z.string(), z.string())
  .default({})
  .describe('Sent with each request; secrets as ${NAME}, which are masked.')

const ofFiles = {
  path: z.string().min(1).describe('Glob (.gz too) or http(s) URL.'),
  headers: headers.describe('Sent where path is a URL; secrets as ${NAME}, which are masked.'),
  delay: duration
    .optional()
    .describe('How late rows may come, such as 20m for a log that is shipped in batches; default: as rows have shown.')
}

const arms = z.record(z.string().min(1), z.enum(['baseline', 'canary', 'other'])).default({})

const sample = z
  .int()
  .min(0)
  .max(20_000)
  .default(2000)
  .describe('Requests a look whose ΔS is measured here, where the source carries their texts; 0: none.')

const fields = z.partialRecord(z.enum([...RECORD_FIELDS, ...TEXT_FIELDS]), place).default({})

const attribute = z.string().min(1).max(200)

/** How requests are told out of traces. */
const ofTraces = {
  arm: attribute
    .default('service.version')
    .describe('The attribute, of a process or of a span, that tells the arms apart.'),
  mirrored: attribute.optional().describe('An attribute that is true on copies of requests, which users do not see.'),
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Routes that are no requests of users, beside the usual health checks.'),
  sample
}

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('jsonl').describe('Files of one request a line.'),
    ...ofFiles,
    arms: arms.describe('Other names of the arms in the log, such as { stable: baseline }; other: rows of neither.'),
    fields: fields.describe(
      'Where fields of the request record stand in a row: JSON Pointers or JSONata expressions. Fields that are not named keep their own name; question and passages are texts that ΔS is measured from.'
    ),
    join: z
      .strictObject({
        ...ofFiles,
        fields: fields.describe('Where the fields stand in a row of that log.'),
        unmatched: z
          .enum(['hold', 'count'])
          .default('hold')
          .describe('What more than 1 % of replies without a row there do: hold, or count as they are.')
      })
      .optional()
      .describe('A second log of the same requests, joined by request_id: it fills in what the first does not say.'),
    sample
  }),
  z.strictObject({
    kind: z.literal('otlp').describe("Traces as the OpenTelemetry Collector's file exporter writes them, in JSON."),
    ...ofFiles,
    ...ofTraces,
    arms: arms.describe('Which of its values mean which arm, such as { "rag-7": baseline, "rag-8": canary }.')
  }),
  z.strictObject({
    kind: z.literal('clickhouse').describe('A table of requests, or of traces, over HTTP.'),
    url: httpUrl.describe('Base URL of ClickHouse, such as https://clickhouse.example.com:8443.'),
    database: databaseName.optional().describe("Database of a table that names none; default: the user's."),
    user: z.string().min(1).optional().describe('Who asks: a user that may only read.'),
    password: z.string().min(1).optional().describe('Its password, as ${NAME}, which is masked.'),
    table: tableName.optional().describe('A table or view of one request a row; this or traces.'),
    columns: z
      .record(z.string().min(1).max(100), sqlExpression)
      .default({})
      .describe(
        'Fields of the request log as SQL expressions over its columns; a required field without one is the column of its name.'
      ),
    traces: z
      .strictObject({
        table: tableName.describe("The table that the collector's exporter writes, such as otel_traces."),
        services: z
          .array(z.string().min(1))
          .default([])
          .describe('ServiceName of the services whose spans are read; none: all of the table.'),
        ...ofTraces
      })
      .optional()
      .describe('Traces instead of a table of requests.'),
    arms: arms.describe('Other names of the arms there, such as { stable: baseline }; other: rows of neither.'),
    headers,
    delay: ofFiles.delay
  }),
  z.strictObject({
    kind: z.literal('prometheus').describe('Counters and histograms, not single requests.'),
    url: httpUrl.describe('Base URL of Prometheus.'),
    arm_label: z
      .string()
      .regex(LABEL, 'a label name such as arm')
      .default('arm')
      .describe('The label that tells the arms apart.'),
    arms: arms.describe('Other values of that label, such as { stable: baseline }; other: series of neither arm.'),
    selector: selector
      .optional()
      .describe('Label matchers added to each query, where several services share the metric names.'),
    headers
  }),
  z.strictObject({
    kind: z.literal('cloudwatch').describe('Metrics of a Lambda function.'),
    function: z.string().min(1).describe('The function.'),
    region: z.string().min(1).describe('Its AWS region.')
  })
])

const segment = z.union([
  z.string().min(1),
  z.strictObject({
    field: z.string().min(1).describe('A field of the request log.'),
    gate: z.boolean().default(false).describe('Whether a segment that fails fails the row.')
  })
])

export const window = z.strictObject({
  warmup: duration.default(0).describe('Left out at the start of a phase.'),
  segments: z
    .array(segment)
    .max(10)
    .default([])
    .describe(
      'Fields of the log whose values are judged apart: NAME, or { field: NAME, gate: true }; the worst is shown.'
    ),
  not_errors: z
    .array(z.union([z.literal(0), z.int().min(300).max(599)]))
    .max(20)
    .default([...NOT_ERRORS])
    .describe("Statuses that are nobody's error by themselves, as where users leave; they count in latency."),
  source: source.optional().describe('Where the request log of a window is read.')
})

const settle = duration
  .default(60_000)
  .describe('How long a change may take until it reads back; then a step fails, and a rollback is incomplete.')

/** Run without a shell. */
/** A name in a cluster (RFC 1123): never a flag of kubectl, and never a path. */
const objectName = z
  .string()
  .regex(
    /^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/,
    'a name of Kubernetes: lower-case letters and digits, with hyphens and dots between them'
  )
const command = (words: [string, ...string[]]) => z.array(z.string().min(1)).min(1).default(words)

export const router = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('nginx').describe('A split_clients include, rewritten and reloaded.'),
    include: z.string().min(1).describe('The file that is written.'),
    key: z
      .string()
      .regex(/^\$[a-z][a-z0-9_]*$/, 'a variable of nginx such as $rollout_user')
      .default('$rollout_user')
      .describe('The variable that says who a user is.'),
    salt: z
      .string()
      .regex(/^[A-Za-z0-9._-]{0,64}$/, 'letters, digits, dots, hyphens and underscores, at most 64')
      .optional()
      .describe('Joined to the key; another salt draws other users. Default: the name of the manifest.'),
    test: command(['nginx', '-t']).describe('Command that tests the configuration, as a list of words.'),
    reload: command(['nginx', '-s', 'reload']).describe('Command that reloads, as a list of words.'),
    status: httpUrl.optional().describe('Where nginx answers with $rollout_state, to read back what it serves.'),
    settle
  }),
  z.strictObject({
    kind: z.literal('gateway-api').describe('Weights of an HTTPRoute.'),
    namespace: objectName.describe('Its namespace.'),
    route: objectName.describe('The HTTPRoute.'),
    baseline: objectName.describe('Service of the baseline.'),
    canary: objectName.describe('Service of the canary.'),
    settle
  }),
  z.strictObject({
    kind: z.literal('ingress-nginx').describe('Canary annotations of an Ingress; retired upstream.'),
    namespace: objectName.describe('Its namespace.'),
    ingress: objectName.describe('The canary Ingress.'),
    settle
  }),
  z.strictObject({
    kind: z.literal('lambda-alias').describe('Weighted versions behind an alias.'),
    function: z.string().min(1).describe('The function.'),
    alias: z.string().min(1).describe('The alias that users call.'),
    canary_version: z.string().regex(/^\d+$/, 'a version number in quotes').describe('The version that is the canary.'),
    settle
  }),
  z.strictObject({
    kind: z.literal('webhook').describe('GET reads the weights, PUT sets them, the ETag compares.'),
    url: httpUrl.describe('Where the weights are read and set.'),
    headers: z.record(z.string(), z.string()).default({}).describe('Sent with each request; secrets as ${NAME}.'),
    timeout: duration.default(10_000).describe('When to give up on one request.'),
    capabilities: z
      .strictObject({
        sticky: z.boolean().describe('Whether a user stays on one arm.'),
        mirrorPercent: z.boolean().describe('Whether a share of requests can be mirrored.'),
        step: z.number().positive().describe('The smallest step of a weight, in percent.')
      })
      .describe('What it can do.'),
    settle
  })
])
