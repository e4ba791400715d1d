import type { GoldItem } from '../gold/item.js'
import type { Row } from '../gold/row.js'
import type { Result } from '../model/result.js'
import type { Arm } from './arm.js'

type MissedClaims = NonNullable<Result['missed_claims']>

/** Enough to see whether the answers are wrong or the claims are. */
const SHOWN_ITEMS = 10
const SHOWN_CLAIMS = 5
const SHOWN_CLAIM = 200

/**
 * Which claims were looked for and not found, and in which answer: the items that the canary lost most by first, then
 * those that neither arm has, where the claim itself may be wrong. Pure; refusals and errors hold no claims to find.
 */
export function missedClaims(
  { baseline, canary, items }: { baseline: Arm; canary: Arm; items: readonly GoldItem[] },
  lines: ReadonlyMap<string, number>
): MissedClaims {
  return items
    .filter(item => item.answerable && item.gold_claim_substr.length > 0)
    .flatMap(item => {
      const [before, after] = [baseline, canary].map(arm => missesOf(arm.byItem.get(item.qid) ?? []))
      return after!.missed.length > 0 ? [{ item, before: before!, after: after! }] : []
    })
    .sort((a, b) => newly(b) - newly(a) || b.after.missed.length - a.after.missed.length)
    .slice(0, SHOWN_ITEMS)
    .map(({ item, before, after }) => ({
      qid: item.qid,
      line: lines.get(item.qid) ?? 1,
      claims: item.gold_claim_substr.slice(0, SHOWN_CLAIMS).map(claim => claim.slice(0, SHOWN_CLAIM)),
      more_claims: Math.max(0, item.gold_claim_substr.length - SHOWN_CLAIMS),
      baseline: { missed: before.missed.length, answers: before.answers },
      canary: { missed: after.missed.length, answers: after.answers },
      answer: after.missed[0]!.answer
    }))
}

interface Misses {
  missed: readonly Row[]
  answers: number
}

function missesOf(rows: readonly Row[]): Misses {
  const answered = rows.filter(row => row.error === null && !row.refusal)
  return { missed: answered.filter(row => !row.contains_claim), answers: answered.length }
}

function newly({ before, after }: { before: Misses; after: Misses }): number {
  const share = ({ missed, answers }: Misses) => missed.length / Math.max(1, answers)
  return share(after) - share(before)
}
