import { RECORD_FIELDS } from '../../model/record-fields.js'

/** A table or view of requests: which SQL asks for its rows, and how a row of the answer becomes one of the log. */

/** Fields of the request log by SQL expressions over the table's columns. */
export type Columns = Readonly<Record<string, string>>

/** Where no expression is given, the column of the same name. */
const REQUIRED = ['ts', 'request_id', 'arm', 'status', 'latency_ms']

const LAMBDAS = ['lambda_retrieve', 'lambda_reason']
const FLAGS = ['tool_loop', 'solved', 'mirrored']
const NUMBERS: readonly string[] = RECORD_FIELDS.filter(field =>
  /^(status|coverage|cost_usd)$|_ms$|^delta_s_|^tool_(calls|failures|retries)$/.test(field)
)

export function columnsOf(given: Columns): Columns {
  return { ...Object.fromEntries(REQUIRED.map(field => [field, quoted(field)])), ...given }
}

/**
 * Rows within [from, to) in order of time, an array each, in the order of the columns. Times are compared as the table
 * has them, so that its key prunes. No column is named anew: a name would stand for itself in the other expressions.
 */
export function requestsQuery(table: string, columns: Columns): string {
  const ts = `(${columns['ts']!})`
  const values = Object.entries(columns).map(([field, expression]) => typed(field, `(${expression})`))
  return [
    `SELECT ${values.join(', ')}`,
    `FROM ${quotedPath(table)}`,
    `WHERE ${withinTime(ts)}`,
    `ORDER BY ${ts}, toString((${columns['request_id']!}))`,
    'FORMAT JSONCompact'
  ].join('\n')
}

/** The bounds are parameters of the query, in ms since 1970. */
export function withinTime(ts: string): string {
  return `${ts} >= fromUnixTimestamp64Milli({from:Int64}) AND ${ts} < fromUnixTimestamp64Milli({to:Int64})`
}

/** In the type that the log has: whatever type the column is of. */
function typed(field: string, sql: string): string {
  // toTimeZone takes times alone: a text would be read in the server's time zone.
  if (field === 'ts') return `toUnixTimestamp64Milli(toDateTime64(toTimeZone(${sql}, 'UTC'), 3))`
  if (field === 'pins') return sql
  if (FLAGS.includes(field)) return `toBool(${sql})`
  if (LAMBDAS.includes(field)) return `nullIf(toString(${sql}), '')`
  if (!NUMBERS.includes(field)) return `toString(${sql})`
  // JSON has no NaN: it is written as null, which would pass for absent.
  const number = `toFloat64(${sql})`
  return `if(isNaN(${number}) OR isInfinite(${number}), ${NO_NUMBER}, ${number})`
}

/** Out of the range of every field, so that the row is left out and counted. */
const NO_NUMBER = -2

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
