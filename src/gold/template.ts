import type { z } from 'zod'
import { PLACEHOLDERS } from '../manifest/placeholders.js'

type Json = z.core.util.JSONType

/** What the placeholders of a request body stand for. */
interface TemplateValues {
  question: string
  seed: number
  session: string
  qid: string
  phrasing: number
}

type Template = (values: TemplateValues) => Json

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/

/**
 * A request body with `{{question}} {{seed}} {{session}} {{qid}} {{phrasing}}` anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type (seed and phrasing are numbers); within a longer
 * string it becomes text. Keys stay as they are; a manifest with another name in braces does not load.
 */
export function compileTemplate(body: Json): Template {
  if (typeof body === 'string') return compileString(body)
  if (Array.isArray(body)) {
    const parts = body.map(compileTemplate)
    return values => parts.map(part => part(values))
  }
  if (body !== null && typeof body === 'object') {
    const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)] as const)
    return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]))
  }
  return () => body
}

function compileString(text: string): Template {
  const alone = ALONE.exec(text)?.[1]
  if (isName(alone)) return values => values[alone]
  if (!text.includes('{{')) return () => text
  return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) ? String(values[name]) : whole))
}

function isName(name: string | undefined): name is keyof TemplateValues {
  return (PLACEHOLDERS as readonly (string | undefined)[]).includes(name)
}
