import { compilePointer, type Reader } from '../manifest/pointer.js'
import { isBlank } from './blank.js'

/** A place in a reply. */
interface Field {
  pointer: string
  read: Reader
}

/** The named pointers, compiled. */
export function fields<K extends string>(pointers: Record<K, string>, names: readonly K[]): Record<K, Field> {
  const entries = names.map(name => [name, { pointer: pointers[name], read: compilePointer(pointers[name]) }])
  return Object.fromEntries(entries) as Record<K, Field>
}

/** Collects what was missing or mistyped. `within` is the same collection seen from a place further down. */
export interface Drift {
  add(pointer: string, expected: string, found: unknown): void
  within(place: string): Drift
  list(): string[]
}

const MAX_LISTED = 20

export function drifts(): Drift {
  const listed: string[] = []
  let more = 0
  const at = (place: string): Drift => ({
    add(pointer, expected, found) {
      if (listed.length < MAX_LISTED) listed.push(`${place}${pointer}: expected ${expected}, found ${shown(found)}`)
      else more++
    },
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
  return (drift: Drift, field: Field, value: unknown): T | null => {
    const found = field.read(value)
    if (check(found)) return found
    drift.add(field.pointer, typeof found === 'string' ? ofText : expected, found)
    return null
  }
}

/** Absent and null are as good as each other. */
function optional<T>(check: Check<T>, expected: string, ofText = expected) {
  const whenPresent = required(check, expected, ofText)
  return (drift: Drift, field: Field, value: unknown): T | null =>
    (field.read(value) ?? null) === null ? null : whenPresent(drift, field, value)
}

function orEmpty<T>(read: (drift: Drift, field: Field, value: unknown) => T[] | null) {
  return (drift: Drift, field: Field, value: unknown): T[] => read(drift, field, value) ?? []
}

function texts(drift: Drift, field: Field, value: unknown): string[] {
  return expecting.list(drift, field, value).filter((entry, index): entry is string => {
    if (!isText(entry)) drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry)
    return isText(entry)
  })
}

/** An object, absent or not, with some of the named amounts. */
function numbers<K extends string>(drift: Drift, field: Field, value: unknown, names: K[]): Record<K, number | null> {
  const object = optional(isObject, 'an object')(drift, field, value) ?? {}
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
