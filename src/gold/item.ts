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

/** One item of the gold set, one line of gold.jsonl (docs/runbook.md §2). Offsets are [start, end) in the source. */
export const goldItemSchema = z.strictObject({
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
  target: z
    .strictObject({
      section_id: z.string().min(1),
      offsets: z.tuple([z.int().min(0), z.int().min(1)]).refine(([start, end]) => end > start, 'start before end')
    })
    .optional()
    .describe('The passage that holds the answer.'),
  anchor: z.string().min(1).optional().describe('Text of the target.'),
  tags: z.array(z.string().min(1)).default([]).describe('Segments.'),
  session_id: z.string().min(1).optional().describe('Turns of one conversation, in file order.')
})

export type GoldItem = z.output<typeof goldItemSchema>

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
