import { isBlank } from './blank.js'
import { compileExpression, isExpression } from './expression.js'
import { holds, withoutBlanksByUnits } from './numbers.js'
import { UNSPACED } from './scripts.js'
import { readable, readableWithBlanks, withoutFreeBlanks } from './text.js'

/**
 * Tests an answer for the gold claims. `plain`: the answer as it is read, where that is known already. Throws
 * RegexTimeout where an expression of the sandbox runs away.
 */
export type ClaimTest = (answer: string, plain?: string) => boolean

/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000

/** Whether one of the claims is in an answer that says anything; where there are none, whether it says anything. */
export async function claimTest(claims: readonly string[]): Promise<ClaimTest> {
  const texts = claims
    .filter(claim => !isExpression(claim))
    .map(claim => withoutBlanksByUnits(readable(unquoted(claim))))
  const expressions = await Promise.all(claims.filter(isExpression).map(compileExpression))
  return (answer, known) => {
    if (claims.length === 0) return !isBlank(answer)
    const searched = answer.slice(0, MAX_SEARCHED)
    const plain = known ?? readable(searched)
    const tight = withoutBlanksByUnits(plain)
    return (
      texts.some(text => holds(tight, text)) ||
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
    const spread = bare(readableWithBlanks(answer))
    const rests = refusals.map(token => restAfter(token, spread)).filter(rest => rest !== null)
    const isOnlyWords = (rest: string) => !NUMBER.test(rest) && !claimed.some(test => test(rest, rest))
    return rests.some(rest => !cutsWord(rest) && isOnlyWords(withoutFreeBlanks(rest))) ? 'goes on' : null
  }
}

/** What follows a refusal, with its blanks; null where the text begins otherwise. Blanks that are none are passed over. */
function restAfter(token: string, text: string): string | null {
  let at = 0
  for (let wanted = 0; wanted < token.length; wanted++) {
    if (text[at] === ' ' && token[wanted] !== ' ' && BY_UNSPACED.test(text.slice(at - 1, at + 2))) at++
    if (text[at++] !== token[wanted]) return null
  }
  return text.slice(at)
}

const BY_UNSPACED = new RegExp(`^[${UNSPACED}] | [${UNSPACED}]$`, 'u')

/** Whether a letter follows directly, so that a word was cut in two. A blank ends a sentence, also in Thai. */
function cutsWord(rest: string): boolean {
  return /^[\p{L}\p{M}\p{N}_'-]/u.test(rest.replace(POLITE, ''))
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
