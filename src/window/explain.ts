import type { Problem } from '../model/errors.js'
import { parseJson } from '../model/json.js'
import { nearest } from '../model/nearest.js'
import { requestSchema } from './record.js'

/** Its byte order mark or its zero bytes, read as UTF-8. */
const UTF_16 = /^\uFFFD\uFFFD|\0.\0/

/** What is wrong with a line of the request log, at the first place that is. */
export function explainLine(file: string, line: number, text: string): Problem {
  const json = parseJson(text)
  if ('fault' in json) {
    const { message, column } = json.fault
    const found = UTF_16.test(text) ? 'it looks like UTF-16, expected UTF-8' : message
    return { file, line, column, message: `no JSON: ${found}; expected one JSON object`, severity: 'error' }
  }
  const { value } = json
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
