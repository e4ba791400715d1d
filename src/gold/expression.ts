import vm from 'node:vm'

/** Expressions of the gold set, written `/regex/`: they see both letter cases as one and run in bounded time. */

/** An expression that needs the sandbox ran away on an answer. */
export class RegexTimeout extends Error {
  override readonly name = 'RegexTimeout'
}

const REGEX_TIMEOUT_MS = 100
/** On a busy machine the time may pass while nothing is computed: then it is tried again. */
const MOST_TRIES = 10
/** Look-arounds and back-references: no engine of linear time has them. */
const BACKTRACKS = /\(\?<?[=!]|\\[1-9]|\\k</

export const isExpression = (claim: string) => claim.length > 2 && claim.startsWith('/') && claim.endsWith('/')
export const needsSandbox = (claim: string) => BACKTRACKS.test(claim)

/** Tests texts in linear time, or, where only backtracking can, in a sandbox that throws RegexTimeout. */
export async function compileExpression(claim: string): Promise<(text: string) => boolean> {
  const source = claim.slice(1, -1)
  return (needsSandbox(source) ? null : await linear(source)) ?? sandboxed(claim)
}

/** Null where RE2 refuses what JavaScript takes, such as more than 1,000 repetitions. */
async function linear(source: string): Promise<((text: string) => boolean) | null> {
  const { RE2JS } = await import('re2js')
  try {
    const named = source.replace(/\\([pP])\{(?:Script|sc|General_Category|gc)=(\w+)\}/g, '\\$1{$2}')
    const expression = RE2JS.compile(RE2JS.translateRegExp(named), RE2JS.CASE_INSENSITIVE)
    return text => expression.matcher(text).find()
  } catch {
    return null
  }
}

function sandboxed(claim: string): (text: string) => boolean {
  const context = vm.createContext({})
  const script = new vm.Script('expression.test(text)')
  const expression = new RegExp(claim.slice(1, -1), 'iu')
  return text => {
    Object.assign(context, { expression, text })
    const began = process.cpuUsage()
    for (let tries = 1; ; tries++) {
      try {
        return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
        if (tries < MOST_TRIES && computedSince(began) < REGEX_TIMEOUT_MS) continue
        const found = `${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${text.length} characters`
        throw new RegexTimeout(found)
      }
    }
  }
}

/** Milliseconds of processor time. */
function computedSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
