import { z } from 'zod'
import { duration, httpUrl, pointer } from './forms.js'

/** The part of the manifest about the gold set: how it is asked, and who may grade it beside the claims. */

const grader = z.strictObject({
  url: httpUrl.describe(
    'Asked with POST about each answer that claims can be looked for in: your own service, or the chat endpoint of a model.'
  ),
  headers: z
    .record(z.string(), z.string())
    .default({})
    .describe('Sent with it. ${NAME} is taken from the environment and masked.'),
  body: z
    .json()
    .default({ question: '{{question}}', answer: '{{answer}}', claims: '{{claims}}', anchor: '{{anchor}}' })
    .describe('{{question}}, {{answer}}, {{claims}}, {{anchor}} and {{qid}} are filled in.'),
  score: pointer
    .default('/score')
    .describe(
      'Where the grade stands in the reply: a number from 0 to 1, true or false, or one word: yes, no, pass, fail.'
    ),
  pass: z.number().min(0).max(1).default(0.5).describe('An answer graded at least so is right.'),
  cost_usd: z.number().min(0).optional().describe('What one grading costs; counted under max_cost_usd.'),
  timeout: duration.default(60_000).describe('When to give up.'),
  retries: z.int().min(0).max(5).default(2).describe('As for questions.')
})

export const gold = z.strictObject({
  path: z.string().min(1).describe('The gold set, JSONL, one item a line.'),
  phrasings: z.int().min(1).max(3).default(3).describe('The question and its first paraphrases.'),
  seeds: z.array(z.int()).min(1).max(20).default([7, 21]).describe('Each phrasing is asked once per seed.'),
  rounds: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe(
      'A row that is undecided asks every item again, under further seeds, in at most so many rounds; alpha is spent over them. Default: 3 with a max_cost_usd or where replies cost nothing, else 1.'
    ),
  stop_early: z
    .boolean()
    .default(true)
    .describe('No further round once a row has failed. A baseline is always asked as planned.'),
  concurrency: z.int().min(1).max(256).default(8).describe('Questions under way at once; halved on 429, raised again.'),
  refusal: z.array(z.string().min(1)).min(1).default(['not in context']).describe('Answers that count as a refusal.'),
  interleave: z
    .enum(['item', 'all', 'none'])
    .default('item')
    .describe("Baseline runs asked among the canary's, for latency and cost like with like."),
  grader: grader
    .optional()
    .describe('A further score beside the claims. It counts as far as it agrees with itself and with the claims.'),
  max_cost_usd: z
    .number()
    .positive()
    .optional()
    .describe('Estimated before asking; a run that would pass it stops with what it has.')
})
