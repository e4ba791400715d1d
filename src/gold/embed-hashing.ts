import { type Embedder, MAX_EMBEDDED } from './embed.js'
import { withoutExcessMarks } from './text.js'

const DIMENSIONS = 1024
const WORD = /[\p{L}\p{N}\p{M}]+/gu
const WORDS = 1
const WORD_PAIRS = 0.5
const CHARACTERS = 0.5
/** What NFKC makes of ordinary text is never so much longer. */
const MOST_GROWTH = 2

/**
 * The built-in embedder: lexical, offline, the same on every machine. Words, word pairs and character trigrams of the
 * NFKC, lower-cased text are hashed into 1,024 signed dimensions (feature hashing, Weinberger et al. 2009), each
 * weighted by 1 + ln(count). Vectors are not normalised. A change of anything here is a new version in the id.
 */
export const hashingEmbedder: Embedder = {
  id: `hashing-v1-${DIMENSIONS}`,
  semantic: false,
  embed: async texts => texts.map(embedText)
}

function embedText(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  const cut = withoutExcessMarks(text.slice(0, MAX_EMBEDDED))
  const words =
    cut
      .normalize('NFKC')
      .slice(0, MOST_GROWTH * MAX_EMBEDDED)
      .toLowerCase()
      .match(WORD) ?? []
  addAll(
    vector,
    words.map(word => hash(word, 1)),
    WORDS
  )
  addAll(
    vector,
    words.slice(1).map((word, index) => hash(`${words[index]} ${word}`, 2)),
    WORD_PAIRS
  )
  addAll(vector, words.flatMap(trigrams), CHARACTERS)
  return vector
}

function trigrams(word: string): number[] {
  const padded = `^${word}$`
  return Array.from({ length: padded.length - 2 }, (_, start) => hash(padded.slice(start, start + 3), 3))
}

function addAll(vector: Float32Array, features: readonly number[], weight: number): void {
  const counts = new Map<number, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const [feature, count] of counts) {
    const sign = feature & 1 ? 1 : -1
    vector[(feature >>> 1) % DIMENSIONS]! += sign * weight * (1 + Math.log(count))
  }
}

/** 32-bit FNV-1a over UTF-16 code units, finished by MurmurHash3's fmix32 so that every bit depends on every other. */
function hash(text: string, kind: number): number {
  let h = 0x811c9dc5 ^ kind
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
