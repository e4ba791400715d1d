import { FLAGS, STEPS } from '../flat-row.js'
import { BOUNDS, LAMBDA_TEXTS, NUMBER_FIELDS } from '../record.js'

/** The fields of the request log as SQL over a table's columns: in the types that the log has, and which rows are sound. */

/** Fields of the request log by SQL expressions over the table's columns. */
export type Columns = Readonly<Record<string, string>>

/** Where no expression is given, the column of the same name. */
const REQUIRED = ['ts', 'request_id', 'arm', 'status', 'latency_ms']

export function columnsOf(given: Columns): Columns {
  return { ...Object.fromEntries(REQUIRED.map(field => [field, quoted(field)])), ...given }
}

/** In the type that the log has: whatever type the column is of. */
export function typed(field: string, expression: string): string {
  const sql = `(${expression})`
  // toTimeZone takes times alone: a text would be read in the server's time zone.
  if (field === 'ts') return `toUnixTimestamp64Milli(toDateTime64(toTimeZone(${sql}, 'UTC'), 3))`
  if (field === 'pins') return `CAST(${sql}, 'Map(String, String)')`
  if (isOneOf(FLAGS, field)) return `toBool(${sql})`
  if (isOneOf(STEPS, field)) return `nullIf(toString(${sql}), '')`
  if (!isOneOf(NUMBER_FIELDS, field)) return `toString(${sql})`
  // JSON has no NaN: it is written as null, which would pass for absent.
  const number = `toFloat64(${sql})`
  return `if(isNaN(${number}) OR isInfinite(${number}), ${NO_NUMBER}, ${number})`
}

/** Out of the range of every field, so that the row is left out and counted. */
const NO_NUMBER = -2

/** Whether a row is one that `requestSchema` accepts, over its typed fields. */
export function isSound(fields: readonly string[]): string {
  return fields
    .flatMap(field => soundness(field, fields) ?? [])
    .map(each => `ifNull(${each}, false)`)
    .join(' AND ')
}

function soundness(field: string, fields: readonly string[]): string | null {
  if (field === 'request_id' || field === 'arm') return `${field} != ''`
  const range = rangeOf(field, fields)
  const isRequired = field === 'status' || field === 'latency_ms'
  return range === null || isRequired ? range : `(${field} IS NULL OR ${range})`
}

function rangeOf(field: string, fields: readonly string[]): string | null {
  if (isOneOf(STEPS, field)) return `${field} IN (${LAMBDA_TEXTS.map(text => `'${text}'`).join(', ')})`
  if (!isOneOf(NUMBER_FIELDS, field)) return null
  const { low, high, whole } = BOUNDS[field]
  const range = high === Number.MAX_VALUE ? `${field} >= ${low}` : `${field} BETWEEN ${low} AND ${high}`
  const sound = whole ? `${range} AND ${field} = floor(${field})` : range
  const isOfCalls = field === 'tool_failures' && fields.includes('tool_calls')
  return isOfCalls ? `${sound} AND (tool_calls IS NULL OR tool_failures <= tool_calls)` : sound
}

function isOneOf<T extends string>(names: readonly T[], field: string): field is T {
  return (names as readonly string[]).includes(field)
}

/** The bounds are parameters of the query, in ms since 1970. Times are compared as the table has them: its key prunes. */
export function withinTime(ts: string): string {
  return `${ts} >= fromUnixTimestamp64Milli({from:Int64}) AND ${ts} < fromUnixTimestamp64Milli({to:Int64})`
}

/** A name that is let in by `sqlName` holds nothing that ends the quotes. */
export function quotedPath(path: string): string {
  return path.split('.').map(quoted).join('.')
}

function quoted(name: string): string {
  return `\`${name}\``
}

/** A row of the answer, as a log would have it. */
export function requestOf(fields: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  if (values.length !== fields.length)
    throw new Error(`${values.length} values a row; expected ${fields.length}, one of each of window.source.columns`)
  const row: Record<string, unknown> = {}
  for (let i = 0; i < fields.length; i++) row[fields[i]!] = values[i]
  // A map can't be null.
  if (isEmpty(row['pins'])) row['pins'] = null
  return row
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
