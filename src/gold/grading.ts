import type { z } from 'zod'
import type { GRADER_PLACEHOLDERS } from '../manifest/placeholders.js'

type Json = z.core.util.JSONType

/** What a grader is told of an answer. */
export type Grading = Record<(typeof GRADER_PLACEHOLDERS)[number], Json>

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/

/** The body of a grader's request; claims alone in a string are a list, within a longer one a line each. */
export function fillGrading(body: Json, grading: Grading): Json {
  if (typeof body === 'string') return fillText(body, grading)
  if (Array.isArray(body)) return body.map(part => fillGrading(part, grading))
  if (body === null || typeof body !== 'object') return body
  return Object.fromEntries(Object.entries(body).map(([key, part]) => [key, fillGrading(part, grading)]))
}

function fillText(text: string, grading: Grading): Json {
  const alone = ALONE.exec(text)?.[1]
  if (isName(alone, grading)) return grading[alone]
  return text.replace(PLACEHOLDER, (whole, name) => (isName(name, grading) ? asText(grading[name]) : whole))
}

function asText(value: Json): string {
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

function isName(name: string | undefined, grading: Grading): name is keyof Grading {
  return name !== undefined && Object.hasOwn(grading, name)
}
