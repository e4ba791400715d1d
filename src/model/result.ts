import { z } from 'zod'
import { DECISIONS, REASON_CODES } from './reasons.js'
import { rolloutSchema } from './rollout-seen.js'

/** The one result object that every surface is rendered from; result.json, schema_version 1. */

const number = z.number().nullable()
const digest = z.string().nullable()
export const VERDICTS = ['pass', 'fail', 'inconclusive', 'waived', 'not_measured'] as const

export const gateRowSchema = z.strictObject({
  gate: z.enum(['G1', 'G2', 'G3', 'traffic']),
  row: z.string(),
  baseline: number.describe("The baseline arm's own value."),
  canary: number.describe("The canary arm's own value."),
  value: number.describe('What is held against the threshold.'),
  ci: z
    .tuple([z.number().nullable(), z.number().nullable()])
    .nullable()
    .describe('Interval of value, [low, high]; null at an end that is open.'),
  threshold: number,
  op: z.enum(['<=', '>=', '<', '>', '==']),
  n: z.int().min(0).describe('Runs or requests that value rests on.'),
  verdict: z.enum(VERDICTS),
  reason_code: z.enum(REASON_CODES),
  why: z.string().describe('One sentence.'),
  page: z.string().describe('The page to open where the row fails.'),
  source: z.enum(['default', 'manifest']).describe('Where the threshold comes from.'),
  required: z.boolean().describe('Whether the decision needs this row measured.'),
  p_set: number.describe('Chance of such a value were the two arms alike on this gold set; null where not tested.'),
  p_population: number.describe('The same for questions like these.'),
  p_adjusted: number.describe("The p-value the verdict rests on, Holm's adjustment applied; null where not tested.")
})

export const stopRowSchema = z.strictObject({
  row: z.string(),
  value: number,
  threshold: z.number(),
  op: z.enum(['<=', '>=', '<', '>', '==']),
  n: z.int().min(0),
  fired: z.boolean(),
  hard: z.boolean(),
  why: z.string(),
  page: z.string(),
  shared: z
    .boolean()
    .optional()
    .describe(
      'Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.'
    ),
  count: z.int().min(0).optional().describe('Requests among n that count against it, where it is a rate of them.'),
  since: z.iso.datetime().optional().describe('When what fired it began.')
})

/** The numbers of one arm that the audit prompt carries (docs/runbook.md §11). */
export const armMetricsSchema = z.strictObject({
  delta_s_median: number,
  delta_s_p95: number,
  coverage: number,
  lambda_flip_rate: number,
  p95_latency_ms: number,
  error_rate: number,
  cost_usd: number,
  gold_score: number,
  answered_precision: number,
  citation_hit_rate: number,
  under_refusal: number,
  over_refusal: number,
  recall: number,
  ndcg: number,
  mrr: number,
  tool_success: number,
  cost_per_solved: number,
  latency_p50_ms: number,
  retrieve_p50_ms: number,
  retrieve_p95_ms: number,
  rerank_p50_ms: number,
  rerank_p95_ms: number,
  reason_p50_ms: number,
  reason_p95_ms: number,
  delta_s_anchor_median: number
})

const problemSchema = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string(),
  severity: z.enum(['error', 'warning'])
})

const misses = z.strictObject({
  missed: z.int().min(0),
  answers: z.int().min(0).describe('Answers that are no refusal.')
})

const tries = z.strictObject({ correct: z.int().min(0), of: z.int().min(0) })

export const resultSchema = z.strictObject({
  schema_version: z.literal(1),
  command: z.string(),
  name: z.string().nullable().describe('Name of the rollout; null where the manifest could not be read.'),
  decision: z.enum(DECISIONS),
  reason_code: z.enum(REASON_CODES),
  exit_code: z.int().min(0).max(5),
  why: z.string().describe('The decision in one sentence.'),
  gates: z.array(gateRowSchema),
  stops: z.array(stopRowSchema),
  evaluated: z.strictObject({
    sha: z.string().nullable(),
    manifest: digest,
    gold: digest,
    baseline: digest,
    pins_baseline: digest,
    pins_canary: digest,
    pins: z
      .strictObject({ baseline: z.record(z.string(), z.string()), canary: z.record(z.string(), z.string()) })
      .optional()
      .describe('The pins of both arms, as the manifest names them.')
  }),
  phase: z.string().nullable(),
  next_phase: z.string().nullable(),
  window: z.json().nullable(),
  rollout: rolloutSchema
    .nullable()
    .default(null)
    .describe('Where the rollout stands; null for commands that do not look.'),
  rounds: z
    .strictObject({
      most: z.int().min(1).describe('How many rounds may be asked; alpha is spent over them.'),
      asked: z
        .array(
          z.strictObject({
            canary: z.int().min(0).describe('Runs of the canary.'),
            baseline: z.int().min(0).describe('Runs of the baseline arm.'),
            undecided: z.array(z.string()).describe('Rows that were undecided after it.')
          })
        )
        .describe('The rounds that the verdict rests on, in order.'),
      ended: z.string().describe('Why nothing more was asked.')
    })
    .optional()
    .describe('How a gold set was asked; absent where none was.'),
  counts: z.strictObject({ planned: z.int().min(0), measured: z.int().min(0), failed: z.int().min(0) }),
  started_at: z.iso.datetime(),
  finished_at: z.iso.datetime(),
  run: z
    .strictObject({
      id: z.string(),
      attempt: z.int().min(1),
      url: z.string(),
      event: z.string(),
      repository: z.string()
    })
    .nullable()
    .describe('The workflow run; null on a laptop.'),
  report_only: z.boolean(),
  not_required: z.record(z.string(), z.string()),
  evidence: z
    .strictObject({
      gold: z.enum(['set', 'population', 'estimate']),
      alpha: z.number(),
      inconclusive: z.enum(['warn', 'hold']),
      embedder: z.string()
    })
    .nullable(),
  baseline_source: z
    .strictObject({
      kind: z.enum(['artifact', 'file', 'measured_now']),
      created_at: z.iso.datetime(),
      digest: digest,
      url: z.string().nullable()
    })
    .nullable(),
  metrics: z.strictObject({ baseline: armMetricsSchema, canary: armMetricsSchema }).nullable(),
  notes: z.array(z.strictObject({ level: z.enum(['warning', 'notice']), text: z.string() })),
  worst: z
    .array(
      z.strictObject({
        qid: z.string(),
        question: z.string(),
        line: z.int().min(1),
        what: z.string().describe('What changed, in words.'),
        baseline_answer: z.string(),
        canary_answer: z.string(),
        tries: z.strictObject({ baseline: tries, canary: tries }).optional()
      })
    )
    .describe('The items that changed most for the worse, worst first.'),
  worse_items: z.int().min(0).optional().describe('How many items changed for the worse.'),
  resolution: z
    .strictObject({
      family: z.array(z.string()).describe('The rows that share alpha.'),
      effects: z.array(
        z.strictObject({
          row: z.string(),
          margin: z
            .number()
            .describe('The change that the target allows, in the unit of the row; of a ratio the excess over 1.'),
          effect: number.describe(
            'The smallest change that is seen four times in five; null where none is, however large.'
          ),
          differ: z
            .number()
            .min(0)
            .optional()
            .describe(
              'Under `evidence.gold: population`: the points (standard deviation) by which the versions differ on single items besides the loss, as `effect` has it; assumed before the canary is asked, measured after.'
            ),
          alike: number
            .optional()
            .describe('Where `differ` is assumed: the effect of versions that differ in nothing but the loss.'),
          items: z
            .int()
            .min(0)
            .nullable()
            .describe('Items at which twice the margin would be seen; null where no number would do.'),
          seeds: z
            .int()
            .min(0)
            .nullable()
            .describe('Seeds at which twice the margin would be seen; null where no number would do.')
        })
      )
    })
    .optional()
    .describe('What this gold set can see, from the noise between the two passes of the baseline.'),
  missed_claims: z
    .array(
      z.strictObject({
        qid: z.string(),
        line: z.int().min(1),
        claims: z.array(z.string()).describe('Any one of them would have sufficed.'),
        more_claims: z.int().min(0),
        baseline: misses,
        canary: misses,
        answer: z.string().describe("The canary's first answer without any of them.")
      })
    )
    .optional()
    .describe('Claims that were looked for and not found, those that only the canary misses first.'),
  languages: z
    .array(
      z.strictObject({
        lang: z.string().nullable().describe('Null for the items that name none.'),
        items: z.int().min(0),
        baseline: number.describe('Gold score, points.'),
        canary: number,
        lost: number.describe('Points that the canary lost.'),
        ci: z.tuple([number, number]).nullable().describe('95 % interval of lost, over the items of the language.'),
        p: number.describe('Chance of such a loss on these items were the arms alike, adjusted over the languages.')
      })
    )
    .optional()
    .describe(
      'The gold score by language, worst first. A language that surely lost more than the target warns; no verdict rests on it.'
    ),
  problems: z.array(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
})

export type Result = z.output<typeof resultSchema>
export type GateRow = z.output<typeof gateRowSchema>
export type StopRow = z.output<typeof stopRowSchema>
export type ArmMetrics = z.output<typeof armMetricsSchema>
export type Verdict = GateRow['verdict']
