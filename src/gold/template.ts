import type { z } from 'zod'
import { PLACEHOLDERS } from '../manifest/placeholders.js'
import type { Message } from './item.js'

type Json = z.core.util.JSONType

/** What the placeholders of a request body stand for. */
interface TemplateValues {
  question: string
  seed: number
  session: string
  qid: string
  phrasing: number
  /** What was said before, oldest first. */
  history: readonly Message[]
  /** The same, and the question as the last word. */
  messages: readonly Message[]
}

type Template = (values: TemplateValues) => Json

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/

/**
 * A request body with placeholders (`{{question}}` and the others of PLACEHOLDERS) anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type: seed and phrasing are numbers, history and
 * messages are lists, and as an entry of a list they become entries of that list. Within a longer string it becomes
 * text. Keys stay as they are; a manifest with another name in braces does not load.
 */
export function compileTemplate(body: Json): Template {
  if (typeof body === 'string') return compileString(body)
  if (Array.isArray(body)) {
    const parts = body.map(entry => ({ fill: compileTemplate(entry), spreads: isList(aloneIn(entry)) }))
    return values =>
      parts.flatMap(({ fill, spreads }) => {
        const filled = fill(values)
        return spreads && Array.isArray(filled) ? filled : [filled]
      })
  }
  if (body !== null && typeof body === 'object') {
    const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)] as const)
    return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]))
  }
  return () => body
}

function compileString(text: string): Template {
  const alone = aloneIn(text)
  if (isList(alone)) return values => values[alone].map(message => ({ ...message }))
  if (isName(alone)) return values => values[alone]
  if (!text.includes('{{')) return () => text
  return values =>
    text.replace(PLACEHOLDER, (whole, name) => (isName(name) || isList(name) ? asText(name, values) : whole))
}

/** Lists become a transcript. */
function asText(name: keyof TemplateValues, values: TemplateValues): string {
  if (!isList(name)) return String(values[name])
  return values[name].map(({ role, content }) => `${role}: ${content}`).join('\n')
}

function aloneIn(entry: Json): string | undefined {
  return typeof entry === 'string' ? ALONE.exec(entry)?.[1] : undefined
}

const isList = (name: string | undefined): name is 'history' | 'messages' => name === 'history' || name === 'messages'

function isName(name: string | undefined): name is Exclude<keyof TemplateValues, 'history' | 'messages'> {
  return !isList(name) && (PLACEHOLDERS as readonly (string | undefined)[]).includes(name)
}
