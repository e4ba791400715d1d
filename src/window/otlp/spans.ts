import { ATTRIBUTES, type Fact, FLAT_DOCUMENT, FLAT_MESSAGE, ROLE_ATTRIBUTES, ROLES, type Role } from './names.js'

/** Spans out of OTLP's JSON, as the collector's file exporter writes it: an export a line. */

export type Attributes = Readonly<Record<string, unknown>>

export interface Span {
  trace: string
  id: string
  /** Null: the span says that it is a root. */
  parent: string | null
  name: string
  isServer: boolean
  /** Milliseconds since 1970. */
  start: number
  end: number
  failed: boolean
  role: Role | null
  /** Those that the tables name, and those that were asked for. */
  attributes: Attributes
  /** Of the process that made it; shared by its spans. */
  resource: Attributes
}

/** OTLP: SPAN_KIND_SERVER, STATUS_CODE_ERROR; the collector's exporter to ClickHouse shortens both. */
const SERVER = [2, 'SPAN_KIND_SERVER', 'Server']
const ERROR = [2, 'STATUS_CODE_ERROR', 'Error']

/** The attributes that the tables name. */
export const NAMED: ReadonlySet<string> = new Set([...Object.values(ATTRIBUTES).flat(), ...ROLE_ATTRIBUTES])

/** The spans of one export; null where the value is none. `asked`: further attributes that are kept. */
export function spansOf(value: unknown, asked: readonly string[]): Span[] | null {
  const groups = listOf(value, 'resourceSpans')
  if (groups === null) return null
  const keep = (key: string) =>
    NAMED.has(key) || asked.includes(key) || FLAT_DOCUMENT.test(key) || FLAT_MESSAGE.test(key)
  return groups.flatMap(group => {
    const resource = attributesOf(recordOf(recordOf(group)['resource'])['attributes'], () => true)
    return (listOf(group, 'scopeSpans') ?? []).flatMap(scope =>
      (listOf(scope, 'spans') ?? []).flatMap(span => spanOf(recordOf(span), resource, keep) ?? [])
    )
  })
}

/** The first of the fact's attributes that the span has. */
export function factOf(attributes: Attributes, fact: Fact): unknown {
  for (const name of ATTRIBUTES[fact]) if (attributes[name] !== undefined) return attributes[name]
  return undefined
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function spanOf(span: Record<string, unknown>, resource: Attributes, keep: (key: string) => boolean): Span | null {
  return spanFrom(span, attributesOf(span['attributes'], keep), resource)
}

/** A span whose fields have OTLP's names; null where it lacks its ids or times. */
export function spanFrom(
  span: Readonly<Record<string, unknown>>,
  attributes: Attributes,
  resource: Attributes
): Span | null {
  const [trace, id] = [textOf(span['traceId']), textOf(span['spanId'])]
  const [start, end] = [timeOf(span['startTimeUnixNano']), timeOf(span['endTimeUnixNano'])]
  if (trace === null || id === null || start === null || end === null) return null
  const name = textOf(span['name']) ?? ''
  return {
    trace: trace.toLowerCase(),
    id: id.toLowerCase(),
    parent: textOf(span['parentSpanId'])?.toLowerCase() ?? null,
    name,
    isServer: SERVER.includes(span['kind'] as never),
    start,
    end: Math.max(start, end),
    failed: ERROR.includes(recordOf(span['status'])['code'] as never),
    role: roleOf(attributes, name),
    attributes,
    resource
  }
}

function roleOf(attributes: Attributes, name: string): Role | null {
  for (const attribute of ROLE_ATTRIBUTES) {
    const said = textOf(attributes[attribute])?.toLowerCase()
    if (said !== undefined && Object.hasOwn(ROLES, said)) return ROLES[said]!
  }
  return /\bre-?rank/i.test(name) ? 'reranker' : null
}

/** Nanoseconds as text, beyond what a number holds, in milliseconds. */
function timeOf(value: unknown): number | null {
  if (typeof value === 'number') return value > 0 ? value / 1e6 : null
  if (typeof value !== 'string' || !/^\d{7,20}$/.test(value)) return null
  return Number(value.slice(0, -6)) + Number(value.slice(-6)) / 1e6
}

function attributesOf(list: unknown, keep: (key: string) => boolean): Attributes {
  const kept: Record<string, unknown> = Object.create(null)
  if (!Array.isArray(list)) return kept
  for (const entry of list) {
    const { key, value } = recordOf(entry)
    if (typeof key === 'string' && keep(key)) kept[key] = plain(value)
  }
  return kept
}

/** OTLP's AnyValue as a plain value; whole numbers come as text. */
function plain(value: unknown): unknown {
  const any = recordOf(value)
  if ('stringValue' in any) return any['stringValue']
  if ('intValue' in any) return numberOf(any['intValue'])
  if ('doubleValue' in any) return any['doubleValue']
  if ('boolValue' in any) return any['boolValue']
  if ('arrayValue' in any) return (listOf(any['arrayValue'], 'values') ?? []).map(plain)
  if ('kvlistValue' in any) return attributesOf(recordOf(any['kvlistValue'])['values'], () => true)
  return undefined
}

function listOf(value: unknown, key: string): unknown[] | null {
  const list = recordOf(value)[key]
  return Array.isArray(list) ? list : null
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
