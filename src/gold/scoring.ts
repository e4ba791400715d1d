import { type ClaimTest, claimTest, refusalTest } from './answer.js'
import { isBlank } from './blank.js'
import { RegexTimeout } from './expression.js'
import type { GoldItem } from './item.js'
import { lambdaOf } from './lambda.js'
import type { Row } from './row.js'

/**
 * What the scoring of an answer depends on, beside the manifest and the gold set. Goes up by one whenever the same
 * answer may be scored otherwise than before, so that no baseline is compared with what was scored in another way.
 * 1: lower case alone. 2: text as a person reads it, and an empty answer solves nothing.
 */
export const SCORING = 2

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
    answer => {
      try {
        return test(answer)
      } catch (error) {
        if (!(error instanceof RegexTimeout)) throw error
        ranAway?.(qid, error)
        return false
      }
    }
  const allClaims = once(() =>
    Promise.all(
      items
        .filter(item => item.gold_claim_substr.length > 0)
        .map(async item => told(item.qid, await testOf(item.gold_claim_substr)))
    )
  )
  const refusing = refusalTest(tokens)

  return async (item, { answer, cited, citation_hit, tool_loop }) => {
    const refuses = refusing(answer, cited)
    const refusal =
      refuses === 'whole' || (refuses === 'goes on' && refusalTest(tokens, await allClaims())(answer, cited) !== null)
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
