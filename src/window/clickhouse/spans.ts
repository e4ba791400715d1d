import { FLAT_DOCUMENT, FLAT_MESSAGE } from '../otlp/names.js'
import { type Attributes, NAMED, type Span, spanFrom } from '../otlp/spans.js'
import { quotedPath, withinTime } from './columns.js'

/** The table that the collector's exporter to ClickHouse writes (`otel_traces`), a span a row. */

/**
 * Spans in the order of their ends, as an exporter would write them to a file. Attributes that nobody reads stay there.
 */
export function spansQuery(table: string, services: readonly string[]): string {
  const end = 'toUnixTimestamp64Nano(Timestamp) + toInt64(Duration)'
  return [
    'SELECT TraceId, SpanId, ParentSpanId, SpanName, SpanKind, StatusCode,',
    `toString(toUnixTimestamp64Nano(Timestamp)), toString(${end}),`,
    'mapFilter((k, v) -> has({named:Array(String)}, k) OR match(k, {flat:String}), SpanAttributes),',
    'mapFilter((k, v) -> has({named:Array(String)}, k), ResourceAttributes)',
    `FROM ${quotedPath(table)}`,
    `WHERE ${withinTime('Timestamp')}${services.length > 0 ? ' AND ServiceName IN {services:Array(String)}' : ''}`,
    `ORDER BY ${end}, TraceId, SpanId`,
    'FORMAT JSONCompact'
  ].join('\n')
}

/** What the query takes beside its bounds. `asked`: attributes that the manifest names. */
export function spanParams(services: readonly string[], asked: readonly string[]) {
  const named = { named: [...NAMED, ...asked], flat: `${FLAT_DOCUMENT.source}|${FLAT_MESSAGE.source}` }
  return services.length > 0 ? { ...named, services } : named
}

/** Null where the row is no span. */
export function spanOfRow(values: readonly unknown[]): Span | null {
  const [traceId, spanId, parentSpanId, name, kind, code, start, end, attributes, resource] = values
  if (!isMap(attributes) || !isMap(resource)) return null
  const times = { startTimeUnixNano: start, endTimeUnixNano: end }
  return spanFrom({ traceId, spanId, parentSpanId, name, kind, status: { code }, ...times }, attributes, resource)
}

function isMap(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
