import type { GoldItem } from '../src/gold/item.js'
import { type Page, sectionAt, sectionsOf } from './corpus.js'
import type { Question } from './question.js'
import { QUESTIONS } from './questions.js'

/** The questions as items of a gold set, targets placed in the pages as they stand now. */
export function goldItems(pages: readonly Page[]): GoldItem[] {
  return QUESTIONS.map(question => goldItem(question, pages))
}

/** The same as the text of a gold.jsonl. */
export function goldJsonl(pages: readonly Page[]): string {
  return goldItems(pages)
    .map(item => `${JSON.stringify(item)}\n`)
    .join('')
}

function goldItem({ qid, phrasings, answer, tags }: Question, pages: readonly Page[]): GoldItem {
  const [question, ...paraphrases] = phrasings
  const item = { qid, question, paraphrases, tags: [...tags], gold_citations: [] }
  if (answer === null) return { ...item, answerable: false, gold_claim_substr: [] }
  const { page, anchor, claims } = answer
  return {
    ...item,
    answerable: true,
    gold_claim_substr: [...claims],
    target: place(pages, page, anchor),
    anchor
  }
}

/** Where an anchor stands. Throws where it is not in its page exactly once. */
function place(pages: readonly Page[], name: string, anchor: string): NonNullable<GoldItem['target']> {
  const page = pages.find(page => page.name === name)
  const start = page?.text.indexOf(anchor) ?? -1
  const section = page && sectionAt(sectionsOf(page), name, start)
  if (page === undefined || section === undefined || page.text.indexOf(anchor, start + 1) !== -1)
    throw new Error(`The anchor "${anchor}" must stand exactly once in docs/${name}.md.`)
  return { section_id: section.id, offsets: [start, start + anchor.length] }
}
