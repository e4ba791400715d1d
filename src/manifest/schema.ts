import { z } from 'zod'
import { ROW_IDS } from '../model/rows.js'
import { STOP_IDS } from '../model/stops.js'
import { duration, httpUrl, name, place, pointer } from './forms.js'
import { gold } from './schema-gold.js'
import { phase, router, window } from './schema-traffic.js'

/**
 * The manifest, every key with its default. Unknown keys are refused. Durations arrive as text ("30s", "24h")
 * and leave as milliseconds. The JSON Schema in schema/ and the manifest reference in docs/ are made from here,
 * so each `describe` is a sentence for users.
 */

const pins = z
  .record(z.string().regex(/^([A-Z][A-Z0-9_]*|metric)$/, 'an UPPER_CASE key'), z.string())
  .describe(
    'What the arm runs: INDEX_HASH, RERANK_HASH, PROMPT_VER and MODEL_VER, and any other UPPER_CASE key. None may float.'
  )

const arm = z.strictObject({
  url: httpUrl.describe('Where questions are sent.'),
  pins
})

const request = z
  .strictObject({
    method: z.enum(['POST', 'PUT', 'GET']).default('POST').describe('HTTP method.'),
    headers: z
      .record(z.string(), z.string())
      .default({})
      .describe('Sent with every question. ${NAME} is taken from the environment and masked.'),
    body: z
      .json()
      .default({ question: '{{question}}', seed: '{{seed}}', session: '{{session}}' })
      .describe(
        'The body of one question. {{question}}, {{seed}}, {{session}}, {{qid}}, {{phrasing}}, {{history}} (what was said before, a list of {role, content}) and {{messages}} (the same and the question) are filled in; a placeholder alone in its string keeps its type.'
      ),
    timeout: duration.default(30_000).describe('From the first byte sent to the last byte read.'),
    retries: z
      .int()
      .min(0)
      .max(10)
      .default(2)
      .describe('After transport errors, 429 (Retry-After is kept to, up to 60 s) and 502/503/504. Each is counted.')
  })
  .prefault({})

/** Of a retrieved snippet (docs/runbook.md §3). */
export const CONTRACT_FIELDS = ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'] as const

const snippet = z
  .strictObject({
    snippet_id: place.default('/snippet_id').describe('Id that citations name.'),
    section_id: place.default('/section_id').describe('Section of the source.'),
    source_url: place.default('/source_url').describe('Where the source stands.'),
    offsets: place.default('/offsets').describe('[start, end) in the source.'),
    tokens: place.default('/tokens').describe('Length in tokens.'),
    text: place.default('/text').describe('The text itself, for ΔS.')
  })
  .prefault({})

const toolCall = z
  .strictObject({
    name: place.default('/name').describe('Name of the tool.'),
    arguments: place.default('/arguments').describe('Its arguments; the same ones three times running are a loop.'),
    ok: place.default('/ok').describe('Whether the call succeeded, after its retries.'),
    retries: place.default('/retries').describe('How often it was retried.')
  })
  .prefault({})

const response = z
  .strictObject({
    contract: z
      .array(z.enum(CONTRACT_FIELDS))
      .refine(fields => fields.includes('snippet_id'), 'a list with snippet_id: it is what citations name')
      .optional()
      .describe(
        'The fields that each retrieved snippet has; left out: all. What is not listed is not asked for, and rows that need it are not required.'
      ),
    answer: place.default('/answer').describe('The answer, a string.'),
    citations: place.default('/citations').describe('Ids of the snippets cited.'),
    retrieved: place.default('/retrieved').describe('Snippets in rank order.'),
    tool_calls: place.default('/tool_calls').describe('Tool calls in order.'),
    usage: place.default('/usage').describe('{input_tokens, output_tokens}.'),
    cost_usd: place.default('/cost_usd').describe('Cost of this reply.'),
    timings: place.default('/timings').describe('{retrieve_ms, rerank_ms, reason_ms}.'),
    pins: z
      .union([pointer, z.strictObject({ header: z.string().min(1).describe('Name of the header.') })])
      .default('/pins')
      .describe(
        'Where the service shows its pins: a place in the reply, or { header: NAME } holding KEY=VALUE; KEY=VALUE.'
      ),
    delta_s: place.nullable().default(null).describe("Set to a place in the reply to take the service's own ΔS."),
    snippet: snippet.describe(
      'Within one of retrieved; in an expression $reply is the whole reply and $rank the place in retrieved, from 0.'
    ),
    tool_call: toolCall.describe('Within one of tool_calls.')
  })
  .prefault({})

const prices = z.strictObject({
  input_per_mtok: z.number().min(0).describe('USD per million input tokens.'),
  output_per_mtok: z.number().min(0).describe('USD per million output tokens.')
})

const embeddings = z
  .discriminatedUnion('provider', [
    z.strictObject({
      provider: z
        .literal('hashing')
        .describe('Offline and deterministic; lexical, so ΔS is compared, never held to an absolute target.')
    }),
    z.strictObject({
      provider: z.literal('openai').describe('Any OpenAI-compatible /v1/embeddings endpoint.'),
      url: httpUrl.describe('The whole URL of the endpoint.'),
      model: z.string().min(1).describe('Model id sent with each batch.'),
      api_key: z.string().min(1).optional().describe('Taken from the environment: ${NAME}.'),
      batch: z.int().min(1).max(2048).default(96).describe('Texts a request.')
    })
  ])
  .prefault({ provider: 'hashing' })

const bootStep = z.strictObject({
  name: z.string().min(1).describe('Name that needs refers to.'),
  url: httpUrl.describe('Ready when it answers 2xx.'),
  needs: z.array(z.string()).default([]).describe('Steps that must be ready before.'),
  timeout: duration.default(30_000).describe('How long to wait, with back-off.')
})

const httpProbe = z.strictObject({
  name: z.string().min(1).describe('Shown in the report.'),
  url: httpUrl.describe('Asked with GET.'),
  headers: z.record(z.string(), z.string()).default({}).describe('Sent with the probe.'),
  expect: z
    .strictObject({
      status: z.int().min(100).max(599).default(200).describe('The status it must answer.'),
      json: z.record(pointer, z.json()).default({}).describe('JSON Pointer: value that must stand there.')
    })
    .prefault({})
    .describe('What a healthy answer looks like.'),
  max_ms: z.number().positive().optional().describe('The answer must take no longer.'),
  timeout: duration.default(10_000).describe('When to give up.')
})

const prometheusProbe = z.strictObject({
  name: z.string().min(1).describe('Shown in the report.'),
  prometheus: z
    .strictObject({
      url: httpUrl.describe('Base URL of Prometheus.'),
      query: z.string().min(1).describe('An instant query; empty and NaN are no data, so not healthy.'),
      headers: z.record(z.string(), z.string()).default({}).describe('Sent with the query.')
    })
    .describe('What is asked.'),
  expect: z
    .strictObject({
      min: z.number().optional().describe('The least that is healthy.'),
      max: z.number().optional().describe('The most that is healthy.')
    })
    .refine(expect => expect.min !== undefined || expect.max !== undefined, 'min, max or both')
    .describe('Every series of the answer must lie within.'),
  timeout: duration.default(10_000).describe('When to give up.')
})

const baseline = z.union([
  z.strictObject({
    artifact: z.string().min(1).default('rollout-baseline').describe('Name of the artifact.'),
    workflow: z.string().min(1).describe('Path of the only workflow whose artifact is trusted.'),
    branch: z.string().min(1).default('main').describe('The branch it must have run on.'),
    max_age: duration.default(30 * 24 * 3600 * 1000).describe('Older ones are not used.')
  }),
  z.strictObject({ path: z.string().min(1).describe('A baseline.json on disk.') })
])

export const manifestSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  name: name.describe('Names the rollout in comments, checks, deployments and artifacts.'),
  arms: z
    .strictObject({ baseline: arm.describe('What users have now.'), canary: arm.describe('What is to replace it.') })
    .describe('The two versions that are compared.'),
  secrets: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable'))
    .default([])
    .describe('Environment variables that must be set and not empty; masked before first use.'),
  request: request.describe('How one question is asked.'),
  response: response.describe('Where the parts of a reply stand: JSON Pointers (/answer) or JSONata expressions.'),
  prices: prices.optional().describe('Used where a reply has usage and no cost_usd.'),
  gold: gold.optional().describe('The gold set and how it is asked.'),
  embeddings: embeddings.describe('What ΔS is computed with.'),
  boot: z.array(bootStep).max(100).default([]).describe('Services in the order in which they must become ready.'),
  probes: z
    .array(z.union([httpProbe, prometheusProbe]))
    .max(100)
    .default([])
    .describe('Health checks, over HTTP or by a Prometheus query.'),
  probe_hosts: z
    .array(z.string().min(1))
    .default([])
    .describe('Extra hosts, or private ranges, that probes may reach.'),
  freeze: z
    .strictObject({
      tier: z.enum(['T0', 'T1', 'T2', 'T3']).describe('Tier of this change; T0 passes every freeze.'),
      calendar: z.string().min(1).describe('The release calendar.')
    })
    .optional()
    .describe('Change freeze.'),
  baseline: baseline.optional().describe('Where the baseline artifact comes from.'),
  targets: z
    .partialRecord(z.enum(ROW_IDS), z.number())
    .default({})
    .describe("Targets by row id; anything left out keeps the runbook's value."),
  require: z.array(z.enum(ROW_IDS)).default([]).describe("Rows that must be measured, beyond the runbook's own."),
  not_required: z
    .partialRecord(z.enum(ROW_IDS), z.string().min(1))
    .default({})
    .describe('Row: reason. The row blocks nothing, and the reason stands in every report.'),
  report_only: z.boolean().default(false).describe('gate exits 0 whatever it finds, and says so in every report.'),
  report: z
    .strictObject({
      texts: z
        .enum(['all', 'changed', 'none'])
        .default('all')
        .describe(
          'Which answers and retrieved passages report.html shows: all, those of questions that changed, or none. With none nothing of them leaves rows.jsonl, and snippets.jsonl is not written.'
        )
    })
    .prefault({})
    .describe('What the report shows.'),
  stops: z.partialRecord(z.enum(STOP_IDS), z.number()).default({}).describe('Stop limits by stop id.'),
  evidence: z
    .strictObject({
      gold: z
        .enum(['set', 'population', 'estimate'])
        .default('set')
        .describe('What a failure claims: this gold set changed, questions like these changed, or the bare estimate.'),
      live: z.enum(['required', 'estimate']).default('required').describe('Whether a live window must exclude chance.'),
      alpha: z.number().min(0.001).max(0.5).default(0.05).describe('Chance of a false alarm.'),
      inconclusive: z.enum(['warn', 'hold']).default('warn').describe('What an undecided row does in gate.'),
      max_age: duration
        .default(7 * 24 * 3600 * 1000)
        .describe("A gate's result that was measured longer ago begins no rollout."),
      attested: z
        .strictObject({
          workflow: z
            .string()
            .regex(
              /^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w.-]+\.ya?ml$/,
              'expected a workflow such as .github/workflows/gate.yml, or one of another repository, OWNER/REPO/.github/workflows/gate.yml'
            )
            .describe('The workflow that signs the result and its rows.'),
          branch: z
            .string()
            .regex(/^[\w./-]+$/, 'expected the name of a branch')
            .default('main')
            .describe('The branch it must have run on.')
        })
        .optional()
        .describe("Where given, a gate's result begins a rollout only with such an attestation; needs gh.")
    })
    .prefault({})
    .describe('How sure a verdict must be.'),
  phases: z
    .array(phase)
    .min(1)
    .max(20)
    .optional()
    .describe('How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100.'),
  window: window.optional().describe('The live window.'),
  ledger: z
    .strictObject({
      trusted: z
        .array(z.string().min(1))
        .default([])
        .describe("Logins whose claims, retries, overrides and resumes count, beside those of the job's own token."),
      since: z.iso.date().optional().describe('What was recorded before this day counts whoever made it.')
    })
    .prefault({})
    .describe("Who may write what lets traffic go up, in GitHub's deployments; a rollback or a pause counts always."),
  router: router.optional().describe('What moves the traffic.')
})

export type ManifestInput = z.input<typeof manifestSchema>
/** The manifest's content with defaults filled in. */
export type ManifestContent = z.output<typeof manifestSchema>
export type ContractField = (typeof CONTRACT_FIELDS)[number]
export type ArmName = 'baseline' | 'canary'
export type Pins = Readonly<Record<string, string>>
