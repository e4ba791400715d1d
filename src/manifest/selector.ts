import { z } from 'zod'

/** Label matchers of Prometheus, as they stand between the braces of a selector: `namespace="prod", pod=~"rag-.*"`. */

export const LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/

const QUOTED = '"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'|`[^`]*`'
const MATCHER = new RegExp(`^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=~|!~|!=|=)\\s*(?:${QUOTED})\\s*(?:,|$)`)
const EXAMPLE = 'label matchers such as namespace="prod", service=~"rag-.*"'

/** Braces around it may be written; they are taken off. */
export const selector = z
  .string()
  .transform((text, context) => {
    const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1] ?? text
    const fault = faultOf(inner)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault })
    return inner.trim().replace(/\s*,$/, '')
  })
  .meta({ title: 'label matchers' })

/** What is wrong with the matchers; null where Prometheus can read them. */
function faultOf(text: string): string | null {
  if (text.trim() === '') return EXAMPLE
  for (let rest = text; rest.trim() !== ''; ) {
    const found = MATCHER.exec(rest)
    if (!found) return `${EXAMPLE}; it cannot be read from ${JSON.stringify(rest.trim().slice(0, 40))} on`
    if (found[1] === '__name__') return `${EXAMPLE}, without __name__: the metrics are given`
    rest = rest.slice(found[0].length)
  }
  return null
}
