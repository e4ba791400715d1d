import type { Problem } from '../model/errors.js'
import { nearest } from '../model/nearest.js'
import { requestSchema } from './record.js'

/** What is wrong with a line of the request log, at the first place that is. */
export function explainLine(file: string, line: number, text: string): Problem {
  const found = parse(text)
  if ('column' in found) return { file, line, column: found.column, message: found.message, severity: 'error' }
  const { value } = found
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      file,
      line,
      column: 1,
      message: `found ${kindOf(value)}, expected one JSON object a line`,
      severity: 'error'
    }
  }
  const issues = requestSchema.safeParse(value).error?.issues ?? []
  const named = issues.map(issue => ({ field: String(issue.path[0] ?? ''), issue }))
  const message = named.map(({ field, issue }) => explainField(field, issue.message, value as Row)).join('; ')
  const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter(place => place >= 0)
  return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: 'error' }
}

type Row = Record<string, unknown>

function parse(text: string): { value: unknown } | { column: number; message: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const { message } = error as SyntaxError
    const position = /position (\d+)/.exec(message)?.[1]
    const atEnd = text.trimEnd().length + 1
    return { column: position ? Number(position) + 1 : atEnd, message: `no JSON: ${shorten(message)}` }
  }
}

function explainField(field: string, expectation: string, row: Row): string {
  if (field in row) return `${field}: found ${show(row[field])}; ${expectation}`
  const unknown = Object.keys(row).filter(key => !(key in requestSchema.shape))
  const meant = nearest(field, unknown)
  return `${field} is missing${meant === null ? '' : `; there is "${meant}"`}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value))
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}...`
}
