import { ExpressionError } from './expression-error.js'

interface Placed {
  regex: RegExp
  at: number
}

/**
 * What JSONata runs regexes with: an engine of linear time, whatever the text. Throws ExpressionError for what no such
 * engine has, look-arounds and back-references.
 */
export async function linearRegex(regexes: readonly Placed[]): Promise<RegExpConstructor> {
  const { RE2JS } = await import('re2js')
  const compile = ({ source, ignoreCase, multiline }: RegExp) => {
    const flags = (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (multiline ? RE2JS.MULTILINE : 0)
    return RE2JS.compile(RE2JS.translateRegExp(source), flags)
  }
  const compiled = new Map(
    regexes.map(({ regex, at }) => {
      try {
        return [regex, compile(regex)] as const
      } catch {
        throw new ExpressionError('a regex with a look-around or a back-reference; expected one without', at)
      }
    })
  )
  /** JSONata calls it with `new`. */
  function engine(regex: RegExp) {
    const pattern = compiled.get(regex)!
    let matcher: ReturnType<typeof pattern.matcher> | null = null
    let read: string | null = null
    return {
      lastIndex: 0,
      exec(this: { lastIndex: number }, text: string) {
        if (!matcher || read !== text) matcher = pattern.matcher(text)
        read = text
        if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) return null
        this.lastIndex = matcher.end()
        const groups = Array.from(
          { length: matcher.groupCount() + 1 },
          (_, index) => matcher!.group(index) ?? undefined
        )
        return Object.assign(groups, { index: matcher.start(), input: text })
      }
    }
  }
  return engine as unknown as RegExpConstructor
}
