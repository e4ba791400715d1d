import { FLAT_DOCUMENT, FLAT_MESSAGE } from './names.js'
import { outermostRetrievers } from './request.js'
import { type Attributes, factOf, type Span, textOf } from './spans.js'

/** What a trace says in words: needed where distances are measured here, kept nowhere. */
interface TraceTexts {
  question: string | null
  /** Passages retrieved, best first; null where the trace does not carry them. */
  passages: readonly string[] | null
}

/** Keys under which frameworks keep the user's words, and the passages, within JSON. */
const QUESTION_KEYS = ['query', 'question', 'inputs', 'input', 'user_msg', 'query_str', 'content', 'text']
const DEEPEST = 6
const PASSAGE_KEYS = ['content', 'page_content', 'text']

export function textsOf(spans: readonly Span[]): TraceTexts {
  const inTime = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const retrievers = outermostRetrievers(inTime)
  const fromQuery = retrievers.map(({ attributes }) => textOf(factOf(attributes, 'query')))
  const fromInput = inTime.map(({ attributes }) => flatQuestion(attributes) ?? questionIn(factOf(attributes, 'input')))
  const passages = retrievers.map(({ attributes }) => passagesOf(attributes)).filter(found => found !== null)
  return {
    question: [...fromQuery, ...fromInput].find(text => text !== null) ?? null,
    passages: passages.length > 0 ? passages.flat() : null
  }
}

/** Plain text, or what a person says within JSON. */
function questionIn(value: unknown): string | null {
  const text = textOf(value)?.trim()
  if (!text) return null
  const read = jsonIn(text)
  return read === undefined ? plainText(text) : within(read, 0)
}

/** Null for blank text, and for an object that Python printed as it prints any: `ChatMessage(role=<…>)`. */
function plainText(text: string): string | null {
  const said = text.trim()
  return said === '' || /^[A-Z]\w*\(.*\)$|^<.* object.*>$/s.test(said) ? null : said
}

function within(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return plainText(value)
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    // The last turn of a conversation is what is asked now.
    const said = value.filter(isAsked)
    return firstOf(said.toReversed(), entry => within(entry, depth + 1))
  }
  const record = value as Record<string, unknown>
  const held = ['messages', 'parts', 'data', 'kwargs', ...QUESTION_KEYS].filter(key => record[key] != null)
  return firstOf(held, key => within(record[key], depth + 1))
}

/** Whether an entry of a conversation is a person's, or names nobody: in the words of chat services and LangChain. */
function isAsked(entry: unknown): boolean {
  const { role, type, id } = (entry ?? {}) as Record<string, unknown>
  const said = [role, type, Array.isArray(id) ? id.at(-1) : null].map(name => String(name ?? '').toLowerCase())
  return (
    said.some(name => name === 'user' || name.startsWith('human')) ||
    !said.some(name => /^(assistant|ai|system|tool|developer|function)/.test(name))
  )
}

/** The last message of a person among those that OpenInference writes one by one. */
function flatQuestion(attributes: Attributes): string | null {
  const messages = Object.keys(attributes).flatMap(key => {
    const [, at, what] = FLAT_MESSAGE.exec(key) ?? []
    const isPerson = what === 'role' && attributes[key] === 'user'
    return isPerson ? [{ at: Number(at), text: textOf(attributes[`llm.input_messages.${at}.message.content`]) }] : []
  })
  return messages.sort((a, b) => b.at - a.at).find(({ text }) => text !== null)?.text ?? null
}

function passagesOf(attributes: Attributes): string[] | null {
  const flat = Object.keys(attributes).flatMap(key => {
    const [, at, what] = FLAT_DOCUMENT.exec(key) ?? []
    return what === 'content' ? [{ at: Number(at), text: textOf(attributes[key]) ?? '' }] : []
  })
  if (flat.length > 0) return flat.sort((a, b) => a.at - b.at).map(({ text }) => text)
  const listed = jsonIn(textOf(factOf(attributes, 'documents')) ?? '')
  if (Array.isArray(listed)) return contentsOf(listed)
  const output = jsonIn(textOf(factOf(attributes, 'output')) ?? '')
  const documents = Array.isArray(output) ? output : (output as { documents?: unknown } | undefined)?.documents
  return Array.isArray(documents) ? contentsOf(documents) : null
}

/** Null where documents are named without what they say. */
function contentsOf(documents: readonly unknown[]): string[] | null {
  const contents = documents.map(document =>
    firstOf(PASSAGE_KEYS, key => textOf((document as Record<string, unknown> | null)?.[key]))
  )
  return contents.every(text => text !== null) ? contents : null
}

function firstOf<T>(values: readonly T[], read: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}

/** Undefined where the text is no JSON object and no list. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
