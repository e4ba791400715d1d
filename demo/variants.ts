import type { Pins } from '../src/manifest/schema.js'
import { canonicalJson, digestOf } from '../src/model/digest.js'
import type { Prompt } from './answer.js'
import type { Chunking } from './chunks.js'
import type { Page } from './corpus.js'
import { buildIndex, type SearchIndex } from './passages.js'
import type { Reranking } from './rerank.js'

/** Everything that a release of the demo service may change. */
export interface Configuration {
  chunking: Chunking
  /** Null: the reranker is left out. */
  reranking: Reranking | null
  prompt: Prompt
  /** Snippets returned. */
  snippets: number
  /** How many users it has room to remember; null: it remembers nobody. */
  memory: number | null
}

const WEIGHTS = { bm25: 0.1, coverage: 0.34, heading: 0.2, alignment: 0.36 }

const BASELINE: Configuration = {
  chunking: { kind: 'lines', maxWords: 20, overlapLines: 0 },
  reranking: { candidates: 120, weights: WEIGHTS },
  prompt: { name: 'answer-or-refuse', read: 2, sentences: 2, refuseBelow: 0.5 },
  snippets: 4,
  memory: null
}

const LEANER: Configuration = {
  ...BASELINE,
  reranking: { candidates: 32, weights: WEIGHTS }
}

export const CONFIGURATIONS = {
  baseline: BASELINE,
  /** The good release: it looks at fewer candidates and finds as much. */
  leaner: LEANER,
  /** An index cut every 32 characters, wherever that falls. */
  broken_chunks: { ...LEANER, chunking: { kind: 'fixed', characters: 32 } },
  /** A prompt that refuses a little more often: too few questions tell whether that does harm. */
  cautious: { ...LEANER, prompt: { ...LEANER.prompt, name: 'answer-if-sure', refuseBelow: 0.59 } },
  /** A prompt that always says something. */
  eager_prompt: { ...LEANER, prompt: { ...LEANER.prompt, name: 'always-answer', refuseBelow: 0 } },
  /** It remembers its users and has room for 40: no question of a gold set tells. */
  forty_users: { ...LEANER, memory: 40 },
  /** The same, put right. */
  many_users: { ...LEANER, memory: 100_000 }
} as const satisfies Record<string, Configuration>

const MODEL_VER = 'extractive-2026-11-02'

/** A configuration made ready to serve, with the pins of what was really loaded. */
export interface Release {
  configuration: Configuration
  index: SearchIndex
  pins: Pins
}

export function release(pages: readonly Page[], configuration: Configuration): Release {
  const index = buildIndex(pages, configuration.chunking)
  return {
    configuration,
    index,
    pins: {
      INDEX_HASH: index.hash,
      RERANK_HASH: digest({ reranking: configuration.reranking, snippets: configuration.snippets }),
      PROMPT_VER: `${configuration.prompt.name}-${digest(configuration.prompt).slice(7, 15)}`,
      MODEL_VER,
      BUILD_ID: digest({ memory: configuration.memory }).slice(7, 19)
    }
  }
}

function digest(value: unknown): string {
  return digestOf(canonicalJson(value))
}
