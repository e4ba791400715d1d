import { isBlank } from './blank.js'
import { compileExpression, isExpression } from './expression.js'
import { holds } from './numbers.js'
import { readable } from './text.js'

/**
 * Tests an answer for the gold claims. `plain`: the answer as it is read, where that is known already. Throws
 * RegexTimeout where an expression of the sandbox runs away.
 */
export type ClaimTest = (answer: string, plain?: string) => boolean

/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000

/** Whether one of the claims is in an answer that says anything; where there are none, whether it says anything. */
export async function claimTest(claims: readonly string[]): Promise<ClaimTest> {
  const texts = claims.filter(claim => !isExpression(claim)).map(claim => readable(unquoted(claim)))
  const expressions = await Promise.all(claims.filter(isExpression).map(compileExpression))
  return (answer, known) => {
    if (claims.length === 0) return !isBlank(answer)
    const searched = answer.slice(0, MAX_SEARCHED)
    const plain = known ?? readable(searched)
    return (
      texts.some(text => holds(plain, text)) ||
      [...new Set([searched, plain])].some(each => expressions.some(test => test(each)))
    )
  }
}

/** A text that looks like an expression, such as a path, stands between double quotes: `"/var/log/"`. */
function unquoted(claim: string): string {
  return /^"\/[\s\S]*"$/.test(claim) ? claim.slice(1, -1) : claim
}

/** Who says more than this answers something. */
const LONGEST_GOING_ON = 2_000

/** How an answer refuses: it says nothing else, it goes on in words that answer nothing, or it does not. */
type Refusing = 'whole' | 'goes on' | null

/**
 * Whether an answer is a refusal (docs/runbook.md §4): it equals one of the tokens, or begins with one and goes on in
 * words alone, without a digit, a citation or a claim of any item. `claimed` tells claims.
 */
export function refusalTest(
  tokens: readonly string[],
  claimed: readonly ClaimTest[] = []
): (answer: string, cites?: boolean) => Refusing {
  const refusals = tokens.filter(token => !isBlank(token)).map(token => bare(readable(token)))
  return (answer, cites = false) => {
    if (isBlank(answer) || answer.length > MAX_SEARCHED) return null
    const said = bare(readable(answer))
    if (refusals.includes(said)) return 'whole'
    if (cites) return null
    if (said.length > LONGEST_GOING_ON) return null
    const rests = refusals.filter(token => said.startsWith(token)).map(token => said.slice(token.length))
    return rests.some(rest => isOnlyWords(rest) && !claimed.some(test => test(rest, rest))) ? 'goes on' : null
  }
}

/** No letter follows directly, so that no word was cut in two, and nothing counts. */
function isOnlyWords(rest: string): boolean {
  const said = rest.replace(POLITE, '')
  return !/^[\p{L}\p{M}\p{N}_'-]/u.test(said) && !NUMBER.test(said)
}

/** Thai ends a sentence with a word of politeness, and no blank before it. */
const POLITE = /^(?:นะ)?(?:ครับ|ค่ะ|คะ)/

/** Digits, and Chinese numerals where two of them stand together. */
const NUMBER = /\p{N}|[〇一二三四五六七八九十百千万億亿]{2}/u
const AROUND = /[\p{P}\p{S}\s]/u

/** Without punctuation around it; a text that is nothing else stays. In one pass from each end. */
function bare(text: string): string {
  const characters = [...text]
  const first = characters.findIndex(character => !AROUND.test(character))
  if (first < 0) return text
  const last = characters.findLastIndex(character => !AROUND.test(character))
  return characters.slice(first, last + 1).join('')
}
