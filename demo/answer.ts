import { createHash } from 'node:crypto'
import type { SearchIndex } from './passages.js'
import { type Ranked, weigher } from './rerank.js'

/** What a prompt is to a language model: how much to read, how much to say, and when to say nothing. */
export interface Prompt {
  name: string
  /** Snippets read, from the top. */
  read: number
  /** Sentences said at most. */
  sentences: number
  /** Share of the question's weight that what was read must hold, or the question is refused. */
  refuseBelow: number
}

interface Answer {
  text: string
  /** Ids of the snippets that the sentences stand in. */
  citations: string[]
}

const REFUSAL = 'not in context'

/** Sentences whose scores differ by less than this share may change places from seed to seed. */
const TEMPERATURE = 0.15

/** Answers with the sentences that hold most of the question, or refuses where too little of it was found. */
export function answer(
  index: SearchIndex,
  terms: readonly string[],
  snippets: readonly Ranked[],
  prompt: Prompt,
  seed: number
): Answer {
  const weigh = weigher(index.bm25, terms)
  const read = snippets.slice(0, prompt.read)
  const evidence = Math.max(0, ...read.map(({ passage }) => weigh(passage.allTerms)))
  if (evidence < prompt.refuseBelow || read.length === 0) return { text: REFUSAL, citations: [] }
  const top = read[0]!.score
  const sentences = read.flatMap(({ passage, score }) =>
    passage.sentences.map(sentence => ({
      passage,
      sentence,
      score: (score / top) * (0.5 + weigh(new Set(sentence.terms))) * (1 + TEMPERATURE * chance(seed, sentence.text))
    }))
  )
  const said = distinct(sentences.sort((a, b) => b.score - a.score)).slice(0, prompt.sentences)
  if (said.length === 0) return { text: REFUSAL, citations: [] }
  return {
    text: said.map(({ sentence }) => sentence.text).join(' '),
    citations: [...new Set(said.map(({ passage }) => passage.id))]
  }
}

/** Overlapping snippets hold the same sentence twice; it is said once. */
function distinct<T extends { sentence: { text: string } }>(sentences: readonly T[]): T[] {
  const seen = new Set<string>()
  return sentences.filter(({ sentence }) => !seen.has(sentence.text) && seen.add(sentence.text))
}

/** A number in [−½, ½) that seed and text fix. */
function chance(seed: number, text: string): number {
  return createHash('sha256').update(`${seed}\n${text}`).digest().readUInt32BE() / 2 ** 32 - 0.5
}
