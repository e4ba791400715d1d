/**
 * The demo's gold set: what people ask about this project, in three phrasings each. The place of an answer is given by
 * its words (`anchor`, found once in the page); offsets are computed at start, so that editing a page does not rot them.
 */
export interface Question {
  qid: string
  phrasings: readonly [string, string, string]
  /** Null where the pages do not hold the answer. */
  answer: { page: string; anchor: string; claims: readonly string[] } | null
  tags: readonly string[]
}

type Phrasings = readonly [claim: string, question: string, again: string, otherwise: string]

/** A question, its answer's page and words, and the claim that an answer must hold. */
export function known(qid: string, page: string, anchor: string, [claim, ...phrasings]: Phrasings): Question {
  return { qid, phrasings, answer: { page, anchor, claims: [claim] }, tags: [page] }
}

/** A question that the pages do not answer. */
export function unknown(qid: string, phrasings: Question['phrasings']): Question {
  return { qid, phrasings, answer: null, tags: ['unanswerable'] }
}
