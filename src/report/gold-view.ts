import { counted } from '../model/counted.js'
import type { Result } from '../model/result.js'
import { oneLine } from './escape.js'
import { NOTHING, showInterval, showNumber, showP } from './numbers.js'

/** What reports say of a gold set beside its gate rows, as plain cleaned text. */

export interface ItemView {
  qid: string
  question: string
  line: number
  /** `6/6 → 0/6`; '' where the result does not carry it. */
  tries: string
  /** `correct in 6 of 6 tries, now 0 of 6 · …` */
  what: string
  baseline: string
  canary: string
}

const ANSWER_LENGTH = 800

/** The items that changed most for the worse, worst first. */
export function itemsOf({ worst }: Pick<Result, 'worst'>): ItemView[] {
  return worst.slice(0, 3).map(({ qid, question, line, what, baseline_answer, canary_answer, tries }) => ({
    qid: oneLine(qid, 80),
    question: oneLine(question, 400),
    line,
    tries: tries ? `${shownTries(tries.baseline)} → ${shownTries(tries.canary)}` : '',
    what: oneLine(what, 300),
    baseline: oneLine(baseline_answer, ANSWER_LENGTH) || 'no answer',
    canary: oneLine(canary_answer, ANSWER_LENGTH) || 'no answer'
  }))
}

function shownTries({ correct, of }: { correct: number; of: number }): string {
  return `${correct}/${of}`
}

interface MissedClaimView {
  /** `refund, line 3` */
  item: string
  /** `"30 days", /thirty days/ and 2 more` */
  claims: string
  /** `2 of 2 answers of the new version, 0 of 2 of the current one` */
  where: string
  answer: string
}

const CLAIM_LENGTH = 80

export function missedClaimsOf({ missed_claims = [] }: Result, answerLength: number): MissedClaimView[] {
  return missed_claims.slice(0, 10).map(({ qid, line, claims, more_claims, baseline, canary, answer }) => {
    const listed = claims.slice(0, 5).map(claim => `"${oneLine(claim, CLAIM_LENGTH)}"`)
    const more = more_claims + Math.max(0, claims.length - listed.length)
    return {
      item: `${oneLine(qid, 80)}, line ${line}`,
      claims: more > 0 ? `${listed.join(', ')} and ${more} more` : listed.join(', '),
      where: `${canary.missed} of ${counted(canary.answers, 'answer')} of the new version, ${baseline.missed} of ${baseline.answers} of the current one`,
      answer: oneLine(answer, answerLength) || 'no text'
    }
  })
}

export const LANGUAGES_NOTE =
  'The gate judges all languages together. A language that lost more than the target by itself, chance ruled out at alpha over all languages, is a warning and blocks nothing.'

/** A row for each language: name, items, current version, new version, points lost with their interval, chance. */
export function languageRowsOf({ languages = [] }: Result): string[][] {
  return languages.slice(0, 50).map(({ lang, items, baseline, canary, lost, ci, p }) => {
    const points = showNumber(lost, 'points')
    const range = showInterval(ci, 'points')
    return [
      lang === null ? 'not named' : oneLine(lang, 40),
      String(items),
      showNumber(baseline, 'points'),
      showNumber(canary, 'points'),
      range === '' ? points : `${points} (${range})`,
      p === null ? NOTHING : showP(p)
    ]
  })
}

export const LANGUAGE_HEADS = ['language', 'questions', 'current', 'new', 'lost', 'chance'] as const
