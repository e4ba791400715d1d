import type { z } from 'zod'
import type { Problem } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import { childSchema, knownKeys, meantBranch, plain, type Schema } from './schema-walk.js'
import type { YamlSource } from './yaml.js'
import type { Path } from './yaml-value.js'

/** What sentences need to know of the text that a value was read from. */
export type Places = Pick<YamlSource, 'value' | 'locate' | 'locateValue' | 'written' | 'isRefused'>

/** What zod found, as sentences with places: what was found, what was expected, the nearest valid name. */

type Issue = z.core.$ZodIssue

export function explainIssues(issues: readonly Issue[], schema: Schema, source: Places, file: string): Problem[] {
  return issues.flatMap(issue => explain(issue, schema, [], source, file))
}

/** @param base where `schema` stands; the issue's path starts there. */
function explain(issue: Issue, schema: Schema, base: Path, source: Places, file: string): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  if (source.isRefused(path)) return []
  const here = (issue.path as (string | number)[]).reduce<Schema | null>(childSchema, schema)
  const value = valueAt(source.value, path)
  const problem = (message: string, at = source.locateValue(path)): Problem => ({
    file,
    ...at,
    message,
    severity: 'error'
  })
  if (issue.code === 'unrecognized_keys') {
    const known = here ? knownKeys(here, value) : []
    return issue.keys.map(key =>
      problem(`unknown key "${key}"${within(path)}${suggestion(key, known)}`, source.locate([...path, key]))
    )
  }
  if (issue.code === 'invalid_union' && here && !issue.discriminator) {
    const branch = meantBranch(here, value, issue.errors)
    if (branch) return branch.issues.flatMap(inner => explain(inner, branch.schema, path, source, file))
  }
  if (isMissing(source.value, path)) {
    const parent = path.slice(0, -1)
    const wanted = issue.code === 'invalid_union' ? `one of ${list(optionsOf(issue))}` : expected(issue, here)
    return [problem(`missing key "${path.at(-1)}"${within(parent)}; expected ${wanted}`, source.locate(parent))]
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    const wanted = issue.issues.map(inner => inner.message).join('; ')
    return [problem(`the key "${key}"${within(path.slice(0, -1))}; expected ${wanted}`, source.locate(path))]
  }
  const options = optionsOf(issue)
  const near = typeof value === 'string' && options.length > 0 ? suggestion(value, options) : ''
  const hint = near.startsWith('; did') ? near : quoteHint(issue, value)
  if (issue.code === 'custom') return [problem(`${where(path)}expected ${issue.message}`)]
  return [
    problem(`${where(path)}found ${found(value, source.written(path))}, expected ${expected(issue, here, hint)}${hint}`)
  ]
}

/** @param hint what will be suggested beside it: then a long list of names would be no help. */
function expected(issue: Issue, schema: Schema | null, hint = ''): string {
  const options = optionsOf(issue)
  if (options.length === 1) return options[0]!
  if (options.length > 12 && hint !== '') return 'a known name'
  if (options.length > 1) return `one of ${list(options)}`
  if (!/^(Invalid|Too (small|big)|Unrecognized)\b/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return typeName(issue.expected)
  if (issue.code === 'too_small') return bound(issue.origin, Number(issue.minimum), 'least', issue.inclusive !== false)
  if (issue.code === 'too_big') return bound(issue.origin, Number(issue.maximum), 'most', issue.inclusive !== false)
  return schema ? typeName(plain(schema)._zod.def.type) : 'another value'
}

function bound(origin: string, limit: number, side: 'least' | 'most', inclusive: boolean): string {
  if (origin === 'string')
    return limit === 1 && side === 'least' ? 'text that is not empty' : `text of at ${side} ${limit} characters`
  if (origin === 'array') return `at ${side} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
  if (!inclusive) return side === 'least' ? `a number above ${limit}` : `a number below ${limit}`
  return `a number of at ${side} ${limit}`
}

function optionsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union' && issue.discriminator) {
    return ((issue as { options?: unknown[] }).options ?? []).map(String)
  }
  return []
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of keys',
  record: 'a map of keys'
}

function typeName(type: string): string {
  return TYPES[type] ?? type
}

function found(value: unknown, written: string | null): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a map of keys'
  const text = written ?? String(value)
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  if (typeof value === 'string') return JSON.stringify(short)
  return `${typeof value === 'number' ? 'the number ' : ''}${short}`
}

function quoteHint(issue: Issue, value: unknown): string {
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  return wantsText && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : ''
}

function list(options: readonly string[]): string {
  return options.join(', ')
}

export function showPath(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}

function where(path: Path): string {
  return path.length === 0 ? '' : `${showPath(path)}: `
}

function within(path: Path): string {
  return path.length === 0 ? '' : ` in ${showPath(path)}`
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isKeyed(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)
}

function isMissing(value: unknown, path: Path): boolean {
  return path.length > 0 && typeof path.at(-1) === 'string' && valueAt(value, path) === undefined
}

function isKeyed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
