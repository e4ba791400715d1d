import { setImmediate } from 'node:timers/promises'
import { type ClaimTest, claimTest, refusalTest } from './answer.js'
import { isBlank } from './blank.js'
import { RegexTimeout } from './expression.js'
import type { GoldItem } from './item.js'
import { lambdaOf } from './lambda.js'
import type { Row } from './row.js'

/**
 * What the scoring of an answer depends on, beside the manifest and the gold set. Goes up by one whenever the same
 * answer may be scored otherwise than before, so that no baseline is compared with what was scored in another way.
 * 1: lower case alone. 2: text as a person reads it, and an empty answer solves nothing. 3: vowel marks of Arabic and
 * Hebrew, letters of Persian, nasals of Hindi and blanks in Thai; numbers in Chinese numerals and minus signs are whole.
 * 4: blanks before units and signs, a sentence after a refusal in Thai, more letters of Arabic, Urdu and Hindi.
 * 5: HTML as it is shown, Greek without accents, emphasis beside % and currencies; fractions, times and amounts are whole.
 */
export const SCORING = 5

const CLAIMS_AT_ONCE = 20

export interface ScoringAround {
  /** Of the gold set: a refusal that goes on holds no claim of any of them. */
  items?: readonly GoldItem[]
  /** Told where an expression ran away on an answer: the claim counts as not found in it. */
  ranAway?: (qid: string, error: RegexTimeout) => void
}

type Scored = Pick<Row, 'refusal' | 'contains_claim' | 'solved' | 'lambda'>
type Answer = Pick<Row, 'answer' | 'cited' | 'citation_hit' | 'tool_loop'>
type Score = (item: GoldItem, answer: Answer) => Promise<Scored>

/** Scores answers (docs/runbook.md §4). Everything that can be prepared once is. */
export function openScoring(tokens: readonly string[], { items = [], ranAway }: ScoringAround = {}): Score {
  const tests = new Map<string, Promise<ClaimTest>>()
  const testOf = (claims: readonly string[]) => {
    const key = JSON.stringify(claims)
    const test = tests.get(key) ?? claimTest(claims)
    tests.set(key, test)
    return test
  }
  const told =
    (qid: string, test: ClaimTest): ClaimTest =>
    (answer, plain) => {
      try {
        return test(answer, plain)
      } catch (error) {
        if (!(error instanceof RegexTimeout)) throw error
        ranAway?.(qid, error)
        return false
      }
    }
  const allClaims = once(async () => {
    const all: ClaimTest[] = []
    for (const { qid, gold_claim_substr } of items) {
      if (gold_claim_substr.length === 0) continue
      all.push(told(qid, await testOf(gold_claim_substr)))
      if (all.length % CLAIMS_AT_ONCE === 0) await setImmediate()
    }
    return all
  })
  const refusing = refusalTest(tokens)

  /** A few claims at a time, so that no other run has to wait for all of a large gold set. */
  const answersSomething = async (answer: string, cited: boolean) => {
    const claims = await allClaims()
    for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
      const isRefusal = refusalTest(tokens, claims.slice(at, at + CLAIMS_AT_ONCE))
      if (isRefusal(answer, cited) === null) return true
      await setImmediate()
    }
    return false
  }

  return async (item, { answer, cited, citation_hit, tool_loop }) => {
    const refuses = refusing(answer, cited)
    const refusal = refuses === 'whole' || (refuses === 'goes on' && !(await answersSomething(answer, cited)))
    const contains_claim = told(item.qid, await testOf(item.gold_claim_substr))(answer) && !isBlank(answer)
    const { answerable } = item
    const solved = answerable ? !refusal && contains_claim && citation_hit : refusal
    const failed = isBlank(answer)
    return {
      refusal,
      contains_claim,
      solved,
      lambda: lambdaOf({ answerable, failed, refusal, cited, citation_hit, tool_loop })
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
