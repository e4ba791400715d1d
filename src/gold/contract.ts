import { compileExpression, type Expression, type Found, isPointer } from '../manifest/expression.js'
import { isBlank } from './blank.js'

/** A place in a reply, and what stands there. */
interface Field {
  /** As messages name it: the pointer, or the field with its expression. */
  pointer: string
  value: unknown
  /** Why the expression could not be worked out. */
  fault?: string
}

/** Finds the named fields in a value. `names`: what `$name` stands for in expressions. */
type Finder<K extends string> = (value: unknown, names?: Readonly<Record<string, unknown>>) => Promise<Record<K, Field>>

const SHOWN_EXPRESSION = 60

/**
 * The named places, compiled at first use. An expression that finds nothing for one of `lists` has found an empty list,
 * and one that finds a single entry a list of one: JSONata makes no difference.
 */
export function fields<K extends string>(
  places: Readonly<Record<K, string>>,
  names: readonly K[],
  { lists = [], known = [] }: { lists?: readonly K[]; known?: readonly string[] } = {}
): Finder<K> {
  let compiled: Promise<readonly (readonly [K, Expression])[]> | undefined
  return async (value, bound) => {
    compiled ??= Promise.all(names.map(async name => [name, await compileExpression(places[name], known)] as const))
    const entries = (await compiled).map(async ([name, expression]) => {
      const found = await expression.run(value, bound)
      return [name, fieldOf(labelOf(name, expression.text), found, !isPointer(expression.text) && lists.includes(name))]
    })
    return Object.fromEntries(await Promise.all(entries)) as Record<K, Field>
  }
}

function fieldOf(pointer: string, found: Found, isList: boolean): Field {
  if ('fault' in found) return { pointer, value: undefined, fault: found.fault }
  const value = 'value' in found ? found.value : undefined
  if (!isList || isListLike(value)) return { pointer, value }
  return { pointer, value: value === undefined ? [] : [value] }
}

const isListLike = (value: unknown) => Array.isArray(value) || value === null

function labelOf(name: string, text: string): string {
  if (isPointer(text)) return text
  const line = text.replace(/\s+/g, ' ').trim()
  return ` ${name} (${line.length > SHOWN_EXPRESSION ? `${line.slice(0, SHOWN_EXPRESSION - 1)}…` : line})`
}

/** Collects what was missing or mistyped. `within` is the same collection seen from a place further down. */
export interface Drift {
  add(pointer: string, expected: string, found: unknown): void
  /** Of an expression that could not be worked out. */
  fault(pointer: string, why: string): void
  within(place: string): Drift
  list(): string[]
}

const MAX_LISTED = 20

export function drifts(): Drift {
  const listed: string[] = []
  let more = 0
  const note = (line: string) => {
    if (listed.length < MAX_LISTED) listed.push(line.trim())
    else more++
  }
  const at = (place: string): Drift => ({
    add(pointer, expected, found) {
      note(`${place}${pointer}: expected ${expected}, found ${shown(found)}`)
    },
    fault: (pointer, why) => note(`${place}${pointer}: ${why}`),
    within: below => at(place + below),
    list: () => (more > 0 ? [...listed, `and ${more} more`] : listed)
  })
  return at('')
}

type Check<T> = (value: unknown) => value is T

const isText = (value: unknown): value is string => typeof value === 'string' && !isBlank(value)
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isAmount = (value: unknown): value is number => isNumber(value) && value >= 0
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !isList(value)
const isSpan = (value: unknown): value is [number, number] =>
  isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1]

/** What may stand at a place; anything else is noted as drift and null (or left out) in the result. */
export const expecting = {
  text: required(isText, 'a string', 'a string that is not blank'),
  optionalText: optional(isText, 'a string', 'a string that is not blank'),
  id: required(isText, 'a string that is not empty'),
  flag: required(isBoolean, 'true or false'),
  number: required(isNumber, 'a number'),
  count: required(isCount, 'a whole number ≥ 0'),
  span: required(isSpan, '[start, end) with 0 ≤ start < end'),
  optionalNumber: optional(isAmount, 'a number ≥ 0'),
  optionalCount: optional(isCount, 'a whole number ≥ 0'),
  list: orEmpty(required(isList, 'a list')),
  optionalList: orEmpty(optional(isList, 'a list')),
  texts,
  numbers
}

/** @param ofText what is expected where a text is found. */
function required<T>(check: Check<T>, expected: string, ofText = expected) {
  return (drift: Drift, { pointer, value, fault }: Field): T | null => {
    if (fault !== undefined) drift.fault(pointer, fault)
    else if (check(value)) return value
    else drift.add(pointer, typeof value === 'string' ? ofText : expected, value)
    return null
  }
}

/** Absent and null are as good as each other. */
function optional<T>(check: Check<T>, expected: string, ofText = expected) {
  const whenPresent = required(check, expected, ofText)
  return (drift: Drift, field: Field): T | null =>
    field.fault === undefined && (field.value ?? null) === null ? null : whenPresent(drift, field)
}

function orEmpty<T>(read: (drift: Drift, field: Field) => T[] | null) {
  return (drift: Drift, field: Field): T[] => read(drift, field) ?? []
}

function texts(drift: Drift, field: Field): string[] {
  return expecting.list(drift, field).filter((entry, index): entry is string => {
    if (!isText(entry)) drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry)
    return isText(entry)
  })
}

/** An object, absent or not, with some of the named amounts. */
function numbers<K extends string>(drift: Drift, field: Field, names: K[]): Record<K, number | null> {
  const object = optional(isObject, 'an object')(drift, field) ?? {}
  const read = (name: K) => {
    const amount = object[name] ?? null
    if (amount === null || isAmount(amount)) return amount
    drift.add(`${field.pointer}/${name}`, 'a number ≥ 0', amount)
    return null
  }
  return Object.fromEntries(names.map(name => [name, read(name)])) as Record<K, number | null>
}

/** Short, and cheap however large the value is. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (isList(value))
    return value.every(isNumber) && value.length <= 3 ? JSON.stringify(value) : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}
