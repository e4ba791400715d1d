/** JSON that may be damaged: its value, or where and why it is none. */

/** Lines and columns count from 1. The place is that of the first character that no JSON text could have there. */
interface JsonFault {
  message: string
  line: number
  column: number
}

const BYTE_ORDER_MARK = 0xfeff

/** The value of a JSON text, undefined where it is none: no JSON text has that value. A byte order mark is passed over. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { value: unknown } | { fault: JsonFault } {
  const value = jsonOf(text)
  return value === undefined ? { fault: locate(text, faultOf(text)) } : { value }
}

interface Fault {
  /** Offset of the faulty character; the length of the text where it ends too early. */
  at: number
  message: string
}

/** A text that ends too early is at fault where it ends: at its last character. */
function locate(text: string, { at, message }: Fault): JsonFault {
  const place = Math.min(at, Math.max(0, text.length - 1))
  const lines = text.slice(0, place).split('\n')
  return { message, line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** What may come next, outside of a string, a number or a word. */
type Next = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end'

const MESSAGES: Partial<Record<Next, string>> = {
  name: 'expected double-quoted property name',
  'name or }': "expected property name or '}'",
  ':': "expected ':' after property name"
}
const CLOSES = { '{': '}', '[': ']' } as const

/**
 * Follows the grammar (RFC 8259) up to the first character that breaks it. The text of the engine's own errors tells
 * the place of some faults only, and differs from version to version.
 */
function faultOf(text: string): Fault {
  const open: (keyof typeof CLOSES)[] = []
  let next: Next = 'value'
  let at = 0
  for (;;) {
    while (isSpace(text[at])) at++
    const character = text[at]
    const around = open.at(-1)
    if (character === undefined) return { at, message: 'unexpected end of JSON input' }
    if (around && character === CLOSES[around] && (next === ', or end' || next.endsWith(` ${character}`))) {
      open.pop()
      next = ', or end'
      at++
    } else if (next === ', or end') {
      if (!around) return { at, message: `unexpected token ${shown(text, at)} after the end of the JSON value` }
      if (character !== ',') return { at, message: `expected ',' or '${CLOSES[around]}'` }
      next = around === '{' ? 'name' : 'value'
      at++
    } else if (next === ':') {
      if (character !== ':') return { at, message: MESSAGES[next]! }
      next = 'value'
      at++
    } else if (MESSAGES[next] !== undefined && character !== '"') {
      return { at, message: MESSAGES[next]! }
    } else if (character === '{' || character === '[') {
      open.push(character)
      next = character === '{' ? 'name or }' : 'value or ]'
      at++
    } else {
      const end = endOfScalar(text, at)
      if (typeof end !== 'number') return end
      next = next.startsWith('name') ? ':' : ', or end'
      at = end
    }
  }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}

/** Where a string, a number or a word ends, or what is wrong with it. */
function endOfScalar(text: string, at: number): number | Fault {
  const character = text[at]!
  if (character === '"') return endOfString(text, at + 1)
  if (/[-\d]/.test(character)) return endOfNumber(text, at)
  const word = ['true', 'false', 'null'].find(each => each[0] === character)
  if (word === undefined) return unexpected(text, at)
  const wrong = [...word].findIndex((letter, i) => text[at + i] !== letter)
  return wrong < 0 ? at + word.length : unexpected(text, at + wrong)
}

function endOfString(text: string, start: number): number | Fault {
  for (let at = start; at < text.length; at++) {
    const character = text[at]!
    if (character === '"') return at + 1
    if (character < ' ') return { at, message: 'bad control character in string' }
    if (character !== '\\') continue
    at++
    const digits = text[at] === 'u' ? 4 : 0
    if (at < text.length && !'"\\/bfnrtu'.includes(text[at]!)) return { at, message: 'bad escaped character' }
    for (let i = 0; i < digits; i++) {
      at++
      if (at < text.length && !/[\da-f]/i.test(text[at]!)) return { at, message: 'bad Unicode escape' }
    }
  }
  return { at: text.length, message: 'unterminated string' }
}

function endOfNumber(text: string, start: number): number | Fault {
  const digitsAt = (at: number) => {
    let end = at
    while (/\d/.test(text[end] ?? '')) end++
    return end
  }
  let at = text[start] === '-' ? start + 1 : start
  const whole = text[at] === '0' ? at + 1 : digitsAt(at)
  if (whole === at) return unexpected(text, at)
  at = whole
  if (text[at] === '.') {
    const fraction = digitsAt(at + 1)
    if (fraction === at + 1) return unexpected(text, fraction)
    at = fraction
  }
  if (!/[eE]/.test(text[at] ?? '')) return at
  const first = /[-+]/.test(text[at + 1] ?? '') ? at + 2 : at + 1
  const exponent = digitsAt(first)
  return exponent === first ? unexpected(text, first) : exponent
}

function unexpected(text: string, at: number): Fault {
  if (at >= text.length) return { at, message: 'unexpected end of JSON input' }
  return { at, message: `unexpected token ${shown(text, at)}` }
}

function shown(text: string, at: number): string {
  return `'${String.fromCodePoint(text.codePointAt(at)!)}'`
}
