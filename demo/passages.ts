import { createHash } from 'node:crypto'
import { type Bm25, indexTerms } from './bm25.js'
import { type Chunk, type Chunking, chunksOf } from './chunks.js'
import { linesOf, type Page } from './corpus.js'
import { openSimilarities, type Similarities } from './similarity.js'
import { termsOf } from './words.js'

/** A sentence of a chunk, as it may stand in an answer. */
export interface Sentence {
  text: string
  terms: readonly string[]
  /** The terms by their numbers in the index. */
  numbers: readonly number[]
}

export interface Passage extends Chunk {
  terms: readonly string[]
  /** Terms of the headings above it. */
  headingTerms: ReadonlySet<string>
  /** Its own terms and those of its headings. */
  allTerms: ReadonlySet<string>
  sentences: readonly Sentence[]
}

export interface SearchIndex {
  passages: readonly Passage[]
  bm25: Bm25
  similarities: Similarities
  /** sha256 of every passage's id, place and text: the INDEX_HASH. */
  hash: string
}

export function buildIndex(pages: readonly Page[], chunking: Chunking): SearchIndex {
  const similarities = openSimilarities()
  const passages = pages.flatMap(page => {
    const code = linesOf(page.text).filter(line => line.code)
    return chunksOf(page, chunking).map(chunk => {
      const terms = termsOf(chunk.text)
      const headingTerms = new Set(termsOf(`${chunk.section.title} ${chunk.section.heading}`))
      return {
        ...chunk,
        terms,
        headingTerms,
        allTerms: new Set([...terms, ...headingTerms]),
        sentences: sentencesOf(chunk, code, similarities)
      }
    })
  })
  const hash = createHash('sha256')
  for (const { id, start, end, text } of passages) hash.update(JSON.stringify([id, start, end, text]))
  const bm25 = indexTerms(passages.map(passage => passage.terms))
  return { passages, bm25, similarities, hash: `sha256:${hash.digest('hex')}` }
}

/** Sentences of a chunk without headings, code and the marks of lists and tables. */
function sentencesOf(
  chunk: Chunk,
  code: readonly { start: number; end: number }[],
  { numberOf }: Similarities
): Sentence[] {
  return linesOf(chunk.text)
    .map(line => ({ ...line, start: line.start + chunk.start }))
    .filter(line => !/^(#|\|[-| ]+\|$)/.test(line.text))
    .filter(line => !code.some(span => span.start <= line.start && line.start < span.end))
    .flatMap(line => plain(line.text).split(/(?<=[.!?:]) (?=[A-Z`0-9])/))
    .map(text => ({ text, terms: termsOf(text) }))
    .map(sentence => ({ ...sentence, numbers: sentence.terms.map(numberOf) }))
    .filter(sentence => sentence.terms.length > 1)
}

function plain(line: string): string {
  return line
    .replace(/^\s*(-|\d+\.) /, '')
    .replace(/\s*\|\s*/g, ' | ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^ \| | \| $/g, '')
    .trim()
}
