import { suggestion } from '../model/nearest.js'
import { COMMON_FIELDS, RECORD_FIELDS } from '../model/record-fields.js'
import type { ManifestContent } from './schema.js'
import type { Path } from './yaml-value.js'

interface Fault {
  path: Path
  message: string
  atKey: boolean
}

type Window = NonNullable<ManifestContent['window']>
type Table = Extract<NonNullable<Window['source']>, { kind: 'clickhouse' }>

const SOURCE: Path = ['window', 'source']

/** What the keys of a source in ClickHouse mean together, and with the segments. */
export function tableFaults(window: Window | undefined): Fault[] {
  const source = window?.source
  if (source?.kind !== 'clickhouse') return []
  const { search } = new URL(source.url)
  const fault = (path: Path, message: string, atKey = false): Fault => ({ path, message, atKey })
  return [
    ...(search === ''
      ? []
      : [fault([...SOURCE, 'url'], 'the URL has a query; expected database, user, password and headers as keys')]),
    ...((source.table === undefined) === (source.traces === undefined)
      ? [fault(SOURCE, 'expected exactly one of table and traces')]
      : source.traces === undefined
        ? columnFaults(source, window!.segments)
        : Object.keys(source.columns).map(field =>
            fault([...SOURCE, 'columns', field], 'columns belong to a table of requests; traces have their own', true)
          ))
  ]
}

function columnFaults({ columns }: Table, segments: Window['segments']): Fault[] {
  const shown = segments.map(segment => (typeof segment === 'string' ? segment : segment.field))
  const known: string[] = [...RECORD_FIELDS, ...COMMON_FIELDS, ...shown]
  const unknown = Object.keys(columns).filter(field => !known.includes(field))
  const absent = shown.flatMap((field, index) => (Object.hasOwn(columns, field) ? [] : [{ field, index }]))
  return [
    ...unknown.map(field => ({
      path: [...SOURCE, 'columns', field],
      message: `"${field}" is no field of the request log and no segment${suggestion(field, known)}`,
      atKey: true
    })),
    ...absent.map(({ field, index }) => ({
      path: ['window', 'segments', index],
      message: `no column is ${field}; expected an expression for it in window.source.columns`,
      atKey: false
    }))
  ]
}
