import { z } from 'zod'
import type { Problem } from '../model/errors.js'
import { isBlank } from './blank.js'
import { UNSPACED } from './scripts.js'

/** Short texts stand in many a wrong answer; where words stand without blanks, two characters can be a whole one. */
const CLAIM = new RegExp(String.raw`^(?:\/[\s\S]+\/|[\s\S]{5,}|[${UNSPACED}][\s\S]+|[\s\S]+[${UNSPACED}][\s\S]*)$`, 'u')
const claim = z
  .string()
  .regex(CLAIM, 'a string of at least 5 characters, or /regex/')
  .refine(text => !isBlank(text), 'a text that is not blank')

const passage = z.strictObject({
  section_id: z.string().min(1),
  offsets: z.tuple([z.int().min(0), z.int().min(1)]).refine(([start, end]) => end > start, 'start before end')
})

/** A passage of the sources that holds an answer. Offsets are [start, end) in the source. */
export type Passage = z.output<typeof passage>

const message = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.string().refine(text => !isBlank(text), 'a text that is not blank')
})

/** One utterance of a conversation. */
export type Message = z.output<typeof message>

const fields = z.strictObject({
  qid: z.string().min(1).max(200).describe('Id of the item, unique in the set.'),
  question: z.string().min(1).describe('The first phrasing.'),
  paraphrases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other phrasings of the same question; the first two are asked.'),
  answerable: z.boolean().describe('Whether the sources hold the answer; where not, a refusal is the right answer.'),
  gold_claim_substr: z
    .array(claim)
    .default([])
    .describe(
      'Strings of at least 5 characters (2 in scripts without blanks), or /regex/ (at most 200 characters); any one of them in the answer suffices. Case does not count. A text between slashes, such as a path, stands in double quotes.'
    ),
  gold_citations: z.array(z.string().min(1)).default([]).describe('Ids of snippets that hold the answer.'),
  target: passage.optional().describe('The passage that holds the answer.'),
  targets: z
    .array(passage)
    .min(1)
    .max(50)
    .optional()
    .describe('Several passages, each of which holds the answer by itself; in place of target.'),
  anchor: z.string().min(1).optional().describe('Text of the target.'),
  tags: z.array(z.string().min(1)).default([]).describe('Segments.'),
  session_id: z.string().min(1).optional().describe('Turns of one conversation, in file order.'),
  history: z
    .array(message)
    .min(1)
    .max(200)
    .optional()
    .describe('What was said before the question, oldest first; the request sends it as {{history}} or {{messages}}.'),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as de or zh-Hant')
    .optional()
    .describe('Language of the item; reports show the gold score of each.')
})

/** One item of the gold set, one line of gold.jsonl (docs/runbook.md §2). */
export const goldItemSchema = fields.refine(({ target, targets }) => target === undefined || targets === undefined, {
  path: ['targets'],
  message: 'either target or targets, found both',
  // Whatever else is wrong, so that all of it is told at once.
  when: ({ value }) => typeof value === 'object' && value !== null
})

export type GoldItem = z.output<typeof goldItemSchema>

/** The passages that hold the answer, each by itself. */
export function passagesOf({ target, targets = [] }: Pick<GoldItem, 'target' | 'targets'>): readonly Passage[] {
  return target ? [target] : targets
}

/** A gold set as loaded: items in file order, the line each stands on, and the digest of the bytes. */
export interface GoldSet {
  file: string
  items: readonly GoldItem[]
  /** Line (from 1) of each item, by qid. */
  lines: ReadonlyMap<string, number>
  /** sha256:… of the file's bytes. */
  digest: string
  /** What is well-formed, yet doubtful. */
  warnings: readonly Problem[]
}
