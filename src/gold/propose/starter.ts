import { isBlank } from '../blank.js'
import type { GoldItem } from '../item.js'
import type { Reply, Snippet } from '../reply.js'

/** A gold set to begin with, from one question and what came back: a person goes on from there. */

const SHORTEST_CLAIM = 5
const MOST_WORDS = 6
const ANCHOR = 2_000

export type StarterItem = Omit<GoldItem, 'paraphrases' | 'tags' | 'gold_citations'> & { gold_citations?: string[] }

/** One question with an answer, and one that no source should answer. */
export function starterItems(question: string, reply: Reply): StarterItem[] {
  const claim = claimOf(question, reply)
  const passage = passageOf(claim, reply)
  const isNamed = passage?.complete && passage.section_id !== null && passage.offsets !== null
  return [
    {
      qid: 'first-question',
      question,
      answerable: true,
      gold_claim_substr: claim === null ? [] : [claim],
      ...(passage?.snippet_id && !isNamed && { gold_citations: [passage.snippet_id] }),
      ...(isNamed && {
        target: { section_id: passage.section_id!, offsets: [...passage.offsets!] as [number, number] }
      }),
      ...(passage?.text && { anchor: passage.text.slice(0, ANCHOR) })
    },
    {
      qid: 'not-in-the-sources',
      question: 'Who won the rowing race on Lake Nowhere last Sunday?',
      answerable: false,
      gold_claim_substr: []
    }
  ]
}

/** The passage that holds the claim, else the first one. */
function passageOf(claim: string | null, { retrieved }: Reply): Snippet | undefined {
  const holds = ({ text }: Snippet) => claim !== null && (text ?? '').toLowerCase().includes(claim.toLowerCase())
  return retrieved.find(holds) ?? retrieved[0]
}

/**
 * Words of the answer that the passages say too and the question does not; where there are none, any words of the
 * answer. A guess: whoever knows the right answer mends it.
 */
function claimOf(question: string, { answer, retrieved }: Reply): string | null {
  const sources = retrieved.map(({ text }) => spaced(text ?? '')).join('\n')
  const asked = spaced(question)
  const words = answer
    .slice(0, 4_000)
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  const runs = words.flatMap((_, start) =>
    Array.from({ length: MOST_WORDS }, (_, length) => trimmed(words.slice(start, start + length + 1).join(' ')))
  )
  const fitting = runs.filter(
    run => run.length >= SHORTEST_CLAIM && !run.startsWith('/') && !asked.includes(spaced(run))
  )
  const shared = fitting.filter(run => sources.includes(spaced(run)))
  return [...shared.toSorted(byUse), ...fitting.toSorted(byUse)][0] ?? null
}

/** Figures tell right from wrong best; of longer texts wrong answers hold fewer. */
function byUse(a: string, b: string): number {
  const figures = (text: string) => (/^\d/.test(text) ? 2 : /\d/.test(text) ? 1 : 0)
  return figures(b) - figures(a) || b.length - a.length
}

const spaced = (text: string) => (isBlank(text) ? '' : text.toLowerCase().replace(/\s+/g, ' ').trim())
const trimmed = (text: string) => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
