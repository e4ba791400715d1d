import { suggestion } from '../model/nearest.js'
import type { Path } from './yaml-value.js'

/** What a request body is filled in with, written `{{question}}`. */
export const PLACEHOLDERS = ['question', 'seed', 'session', 'qid', 'phrasing', 'history', 'messages'] as const

/** What a grader's request body is filled in with. */
export const GRADER_PLACEHOLDERS = ['question', 'answer', 'claims', 'anchor', 'qid'] as const

const IN_BRACES = /\{\{([^{}]{0,100})\}\}/g

/** Names in `{{…}}` that are no placeholder, anywhere in a body: where they stand, and which was meant. */
export function unknownPlaceholders(
  body: unknown,
  path: Path,
  known: readonly string[] = PLACEHOLDERS
): { path: Path; message: string }[] {
  if (typeof body === 'string') {
    const names = [...body.matchAll(IN_BRACES)].map(match => match[1]!.trim())
    return names
      .filter(name => !known.includes(name))
      .map(name => ({ path, message: `unknown placeholder "{{${name}}}"${suggestion(name, known)}` }))
  }
  if (typeof body !== 'object' || body === null) return []
  const keys = Array.isArray(body) ? body.keys() : Object.keys(body)
  return [...keys].flatMap(key =>
    unknownPlaceholders((body as Record<string | number, unknown>)[key], [...path, key], known)
  )
}

/** Which placeholders stand anywhere in a body. */
export function placeholdersIn(body: unknown): ReadonlySet<string> {
  if (typeof body === 'string') return new Set([...body.matchAll(IN_BRACES)].map(match => match[1]!.trim()))
  if (typeof body !== 'object' || body === null) return new Set()
  return new Set(Object.values(body).flatMap(part => [...placeholdersIn(part)]))
}
