/** GitHub's expressions, as far as the workflows of this project use them. Throws on what it does not know. */

export type Contexts = Record<string, unknown>
type Functions = Record<string, (...values: unknown[]) => unknown>

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(&&|\|\||==|!=|[!(),]))/y
const FUNCTIONS: Functions = {
  format: (text, ...values) => String(text).replace(/\{(\d+)\}/g, (_, at) => textOf(values[Number(at)]))
}

/** A value of a workflow with its `${{ }}` filled in: one that is nothing else keeps its type. */
export function fill(template: unknown, contexts: Contexts): unknown {
  if (typeof template !== 'string') return template
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(template.trim())
  if (whole) return evaluate(whole[1]!, contexts)
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => textOf(evaluate(expression, contexts)))
}

/** `statuses` are success(), always() and so on; a condition without any of them means success() as well. */
export function holds(condition: unknown, contexts: Contexts, statuses: Functions): boolean {
  const text = String(condition ?? 'success()').replace(/^\$\{\{|\}\}$/g, '')
  const names = Object.keys(statuses).some(name => text.includes(`${name}(`))
  return isTrue(evaluate(text, contexts, statuses)) && (names || isTrue(statuses['success']!()))
}

export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? 'Object' : String(value)
}

function evaluate(text: string, contexts: Contexts, more: Functions = {}): unknown {
  const functions = { ...FUNCTIONS, ...more }
  const tokens = tokensOf(text)
  let at = 0
  const ahead = () => tokens[at]?.text
  const take = (wanted: string) => (tokens[at]?.kind === 'sign' && ahead() === wanted ? ++at > 0 : false)

  function either(): unknown {
    let value = both()
    while (take('||')) {
      const other = both()
      value = isTrue(value) ? value : other
    }
    return value
  }
  function both(): unknown {
    let value = compared()
    while (take('&&')) {
      const other = compared()
      value = isTrue(value) ? other : value
    }
    return value
  }
  function compared(): unknown {
    const value = single()
    if (take('==')) return isSame(value, single())
    return take('!=') ? !isSame(value, single()) : value
  }
  function single(): unknown {
    if (take('!')) return !isTrue(single())
    if (take('(')) {
      const value = either()
      if (!take(')')) throw new Error(`expected ) in ${text}`)
      return value
    }
    const token = tokens[at++]
    if (!token || token.kind === 'sign') throw new Error(`expected a value in ${text}`)
    if (token.kind === 'text') return token.text
    if (token.kind === 'number') return Number(token.text)
    return take('(') ? called(token.text) : lookUp(token.text, contexts)
  }
  function called(name: string): unknown {
    const values: unknown[] = []
    while (!take(')')) {
      values.push(either())
      take(',')
    }
    if (!functions[name]) throw new Error(`unknown function ${name} in ${text}`)
    return functions[name](...values)
  }

  const value = either()
  if (at < tokens.length) throw new Error(`unexpected ${ahead()} in ${text}`)
  return value
}

interface Token {
  kind: 'text' | 'number' | 'name' | 'sign'
  text: string
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new Error(`cannot read ${text.slice(from)}`)
    const [, quoted, number, name, sign] = match
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign! })
  }
  return tokens
}

function lookUp(path: string, contexts: Contexts): unknown {
  if (path === 'true' || path === 'false') return path === 'true'
  if (path === 'null') return null
  const [context, ...keys] = path.split('.')
  if (!(context! in contexts)) throw new Error(`unknown context ${context}`)
  const step = (value: unknown, key: string) =>
    value !== null && typeof value === 'object' ? ((value as Contexts)[key] ?? null) : null
  return keys.reduce(step, contexts[context!])
}

function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== ''
}

/** Texts are compared whatever their case. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase()
  return (a ?? null) === (b ?? null)
}
