import type { z } from 'zod'
import { nearest } from '../model/nearest.js'

/** Questions about a zod schema: what stands below a key, which keys are known, which branch of a union was meant. */

export type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue

/** Without its wrappers: defaults, optional, nullable, pipes. */
export function plain(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'optional':
    case 'nullable':
      return plain(def.innerType)
    case 'pipe':
      return plain(def.in)
    case 'lazy':
      return plain(def.getter())
    default:
      return schema
  }
}

/** The schema of what stands under a key, or null where it can't be told. */
export function childSchema(schema: Schema | null, key: string | number): Schema | null {
  if (!schema) return null
  const { def } = (plain(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? (def.shape[key] ?? null) : null
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  if (def.type === 'tuple') return def.items[Number(key)] ?? null
  if (def.type === 'union') return def.options.map(option => childSchema(option, key)).find(child => child) ?? null
  return null
}

/** Keys that a map may have here. Of a union told apart by a key, those of the branch that `value` names. */
export function knownKeys(schema: Schema, value?: unknown): string[] {
  const { def } = (plain(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'object') return Object.keys(def.shape)
  if (def.type === 'record') return valuesOf(def.keyType)
  if (def.type === 'union') {
    const named = def.options.find(option => names(option, value))
    return named ? knownKeys(named) : [...new Set(def.options.flatMap(option => knownKeys(option)))]
  }
  return []
}

/** The texts of an enum or literal. */
function valuesOf(schema: Schema): string[] {
  const { def } = (plain(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'enum') return Object.values(def.entries).map(String)
  if (def.type === 'literal') return def.values.map(String)
  return []
}

interface Branch {
  schema: Schema
  issues: readonly Issue[]
}

/** The branch of a union that was evidently meant: of the value's own kind, with most of its keys, then fewest faults. */
export function meantBranch(schema: Schema, value: unknown, errors: readonly (readonly Issue[])[]): Branch | null {
  const { def } = (plain(schema) as z.core.$ZodTypes)._zod
  if (def.type !== 'union') return null
  const branches = def.options
    .map((option, index) => ({ schema: option, issues: errors[index] ?? [] }))
    .filter(({ issues }) => issues.length > 0)
  const ofKind = branches.filter(
    ({ issues }) => !issues.some(issue => issue.code === 'invalid_type' && issue.path.length === 0)
  )
  if (ofKind.length === 0) return null
  const rank = (branch: Branch) => likeness(branch.schema, value) * 100 - branch.issues.length
  return ofKind.reduce((best, next) => (rank(next) > rank(best) ? next : best))
}

/** How many of the value's keys are known to a branch: 2 for one spelled right, 1 for one nearly so. */
function likeness(schema: Schema, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const known = knownKeys(schema)
  return Object.keys(value)
    .slice(0, 100)
    .reduce((sum, key) => sum + (known.includes(key) ? 2 : nearest(key, known) === null ? 0 : 1), 0)
}

/** Whether the value carries the literal that tells this branch from its siblings. */
function names(option: Schema, value: unknown): boolean {
  const { def } = (plain(option) as z.core.$ZodTypes)._zod
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return false
  const entries = Object.entries(def.shape as Record<string, Schema>)
  const literals = entries.filter(([, child]) => (child as z.core.$ZodTypes)._zod.def.type === 'literal')
  return (
    literals.length > 0 && literals.every(([key, child]) => valuesOf(child).includes(String(Reflect.get(value, key))))
  )
}
