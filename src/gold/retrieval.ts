import { isSameId } from '../model/same-id.js'
import { type GoldItem, type Passage, passagesOf } from './item.js'
import type { Snippet } from './reply.js'

/** Ranks beyond this are not looked at by recall, nDCG and MRR. */
const RANK_CUTOFF = 10
/** Share of the target that a snippet must cover to stand for it. */
const MATCHING_SHARE = 0.5

type Span = readonly [number, number]

/** How a gold passage is recognised in a snippet: by its id, or by the span it covers in a target's section. */
export function isRelevant(snippet: Snippet, item: GoldItem): boolean {
  return hasGoldId(snippet, item) || coversTarget(snippet, item)
}

/** Citation hit H: all citations were retrieved, and one of them is a gold one. */
export function citationHit(citations: readonly string[], retrieved: readonly Snippet[], item: GoldItem): boolean {
  const known = new Set(retrieved.map(snippet => snippet.snippet_id?.normalize('NFC')))
  const cited = new Set<string | undefined>(citations.map(id => id.normalize('NFC')))
  if (![...cited].every(id => known.has(id))) return false
  return retrieved.some(snippet => cited.has(snippet.snippet_id?.normalize('NFC')) && isRelevant(snippet, item))
}

/**
 * Length of (union of retrieved spans ∩ target) / length of target. Of several targets each holds the answer, so the
 * one that is covered best counts. Null without a target, or where none is due.
 */
export function coverage(retrieved: readonly Snippet[], item: GoldItem): number | null {
  const passages = passagesOf(item)
  if (!item.answerable || passages.length === 0) return null
  return Math.max(...passages.map(passage => shareCovered(retrieved, passage)))
}

function shareCovered(retrieved: readonly Snippet[], passage: Passage): number {
  const spans = retrieved.map(snippet => overlap(snippet, passage)).filter(span => span !== null)
  return unionLength(spans) / lengthOf(passage)
}

interface RankMeasures {
  recall: number | null
  ndcg: number | null
  mrr: number | null
}

/**
 * Over the first 10 ranks, with the relevance v_i ∈ {0, 1} of `isRelevant`; null for items without gold passages.
 * recall: share of the gold passages found, by id or, where that is more, by a target's span (1 or 0).
 * nDCG: DCG / ideal DCG, DCG = Σ v_i / log2(i + 1) (linear gain, as trec_eval). MRR: 1 / rank of the first relevant.
 */
export function rankMeasures(retrieved: readonly Snippet[], item: GoldItem): RankMeasures {
  const known = new Set(item.gold_citations).size
  if (!item.answerable || (known === 0 && passagesOf(item).length === 0)) return { recall: null, ndcg: null, mrr: null }
  const top = retrieved.slice(0, RANK_CUTOFF)
  const relevant = top.map(snippet => isRelevant(snippet, item))
  const foundIds = new Set(top.filter(snippet => hasGoldId(snippet, item)).map(snippet => snippet.snippet_id)).size
  const byId = known === 0 ? 0 : foundIds / known
  const bySpan = top.some(snippet => coversTarget(snippet, item)) ? 1 : 0
  const hits = relevant.filter(Boolean).length
  // After a re-chunking no id is found, and the spans that were found are all there is to rank.
  const ideal = Math.min(RANK_CUTOFF, Math.max(hits, foundIds > 0 ? known : 1))
  const first = relevant.indexOf(true)
  return {
    recall: Math.max(byId, bySpan),
    ndcg: Math.min(1, gain(relevant) / gain(Array.from({ length: ideal }, () => true))),
    mrr: first < 0 ? 0 : 1 / (first + 1)
  }
}

function hasGoldId(snippet: Snippet, item: GoldItem): boolean {
  return item.gold_citations.some(id => isSameId(snippet.snippet_id, id))
}

function coversTarget(snippet: Snippet, item: GoldItem): boolean {
  return passagesOf(item).some(passage => {
    const span = overlap(snippet, passage)
    return span !== null && span[1] - span[0] >= MATCHING_SHARE * lengthOf(passage)
  })
}

/** The part of a passage that a snippet covers. */
function overlap(snippet: Snippet, { section_id, offsets }: Passage): Span | null {
  if (!snippet.complete || !isSameId(snippet.section_id, section_id)) return null
  const start = Math.max(snippet.offsets![0], offsets[0])
  const end = Math.min(snippet.offsets![1], offsets[1])
  return start < end ? [start, end] : null
}

const lengthOf = ({ offsets: [start, end] }: Passage) => end - start

/** Length of the union of spans. */
export function unionLength(spans: readonly Span[]): number {
  let length = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= reached) continue
    length += end - Math.max(start, reached)
    reached = end
  }
  return length
}

function gain(relevant: readonly boolean[]): number {
  return relevant.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0)
}
