import vm from 'node:vm'

/** Tests an answer for the gold claims. Throws RegexTimeout where an expression does not end in time. */
export type ClaimTest = (answer: string) => boolean

/** A `/regex/` of the gold set that runs away on an answer. */
export class RegexTimeout extends Error {
  override readonly name = 'RegexTimeout'
}

/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000
const REGEX_TIMEOUT_MS = 250
const FINAL_PUNCTUATION = /[\p{P}\s]+$/u

/** Whether an answer is one of the refusal tokens; the form of the text, as docs/runbook.md §4 has it. */
export function refusalTest(tokens: readonly string[]): (answer: string) => boolean {
  const refusals = new Set(tokens.map(normalised))
  return answer => refusals.has(normalised(answer))
}

function normalised(text: string): string {
  return text.trim().toLowerCase().replace(FINAL_PUNCTUATION, '')
}

/** Where expressions run, because only there they can be stopped. Opened when first needed, and shared. */
type Sandbox = () => vm.Context

export function openSandbox(): Sandbox {
  let context: vm.Context | undefined
  return () => {
    context ??= vm.createContext({})
    return context
  }
}

/** Whether one of the claims, strings or `/regex/`, is in an answer, ignoring case; true where there are none. */
export function claimTest(claims: readonly string[], sandbox: Sandbox = openSandbox()): ClaimTest {
  if (claims.length === 0) return () => true
  const tests = claims.map(claim => (isRegex(claim) ? regexTest(claim, sandbox) : substringTest(claim)))
  return answer => {
    const searched = answer.slice(0, MAX_SEARCHED)
    return tests.some(test => test(searched))
  }
}

const isRegex = (claim: string) => claim.length > 2 && claim.startsWith('/') && claim.endsWith('/')

function substringTest(claim: string): ClaimTest {
  const sought = claim.toLowerCase()
  return answer => answer.toLowerCase().includes(sought)
}

function regexTest(claim: string, sandbox: Sandbox): ClaimTest {
  const expression = new RegExp(claim.slice(1, -1), 'iu')
  const script = new vm.Script('expression.test(answer)')
  return answer => {
    const context = Object.assign(sandbox(), { expression, answer })
    try {
      return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
      throw new RegexTimeout(
        `${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${answer.length} characters`
      )
    }
  }
}
