import type { ArmNames } from '../../model/arm-names.js'
import { UnmeasurableError } from '../../model/errors.js'
import { jsonOf } from '../../model/json.js'
import type { AskClickhouse, ClickhouseQuery } from '../../world/clickhouse.js'
import { SKEW_MS } from '../collect.js'
import type { Known } from '../distances.js'
import { explainLine } from '../explain.js'
import { createIntake, type IntakeOfFile, type IntakeOfSums } from '../intake.js'
import { askedOf, collectTraces, type TraceWindowOptions } from '../otlp/collect-traces.js'
import { PATIENCE, type Patience, waitedFor } from '../patience.js'
import { salvage } from '../salvage.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../summary.js'
import { noLooks } from '../supply.js'
import { readAnswer } from './answer.js'
import { type Columns, columnsOf, requestOf } from './columns.js'
import type { Answered, Part } from './part.js'
import { mixedOf, partsOf } from './parts.js'
import { FOREVER_MS, ODD, windowParams, windowQuery } from './query.js'
import { spanOfRow, spanParams, spansQuery } from './spans.js'

/**
 * A window out of ClickHouse. Requests are summed up there, and their sums are added to the same sums that rows of a log
 * make; spans take the way of a log's spans. What is not answered to its end is not judged at all.
 */

interface ClickhouseOptions {
  ask: AskClickhouse
  table: string
  patience?: Patience
  /** Milliseconds since 1970. */
  now(): number
}

interface RequestsOptions extends ClickhouseOptions {
  columns: Columns
  arms: ArmNames
}

interface ClickhouseTraces extends ClickhouseOptions, TraceWindowOptions {
  /** ServiceName of the spans that are read; all where there is none. */
  services: readonly string[]
}

/**
 * A table or view of one request a row. The rows that can't be summed up there, those that are not sound and those whose
 * id comes twice, are sent as they are, and take the way of a log's rows.
 */
export function requestsSource({ arms, columns: given, ...options }: RequestsOptions): WindowSource {
  const looks = noLooks()
  const columns = columnsOf(given)
  const fields = Object.keys(columns)
  return {
    async read(query, signal) {
      const intake = createIntake(query, arms, looks)
      const sums = intake.openSums()
      const takeRow = rowTaker(intake.open(options.table), fields)
      const parts = partsOf(fields, query)
      const selected = [...parts.map(part => part.selected), ODD]
      const text = windowQuery(options.table, columns, mixedOf(fields, query), query.segments, selected)
      const take = (values: readonly unknown[]) => {
        const { part, row } = answeredOf(values)
        if (part === parts.length) takeRow(row.texts[0]!)
        else addRow(parts[part], sums, row)
      }
      const params = windowParams(query, arms, looks)
      await askRows(options, { text, params }, query, take, signal)
      return whole(intake.finish())
    }
  }
}

function answeredOf(values: readonly unknown[]): { part: number; row: Answered } {
  const [part, which, texts, place, sums] = values
  if (typeof which !== 'string' || !Array.isArray(texts) || !Array.isArray(sums))
    throw new Error('a row of another form')
  return { part: Number(part), row: { which, texts, place: Number(place), sums } }
}

function addRow(part: Part | undefined, sums: IntakeOfSums, row: Answered): void {
  if (part === undefined) throw new Error('a row of no part')
  if (!part.nullable && row.sums.some(sum => typeof sum !== 'number')) throw new Error('a sum that is no number')
  part.add(sums, row)
}

function rowTaker(rows: IntakeOfFile, fields: readonly string[]): (written: string) => void {
  let line = 0
  return written => {
    line++
    rows.count()
    const values = jsonOf(written)
    if (!Array.isArray(values)) throw new Error('a row of another form')
    const row = requestOf(fields, values)
    if (rows.take(row)) return
    const text = JSON.stringify(row)
    const at = line
    rows.broken(() => explainLine(rows.file, at, text))
    rows.leave(salvage(text))
  }
}

/** The collector's own table of spans. */
export function tracesSource({ services, ...options }: ClickhouseTraces): WindowSource {
  const looks = noLooks()
  const known: Known = new Map()
  const text = spansQuery(options.table, services)
  const params = spanParams(services, askedOf(options))
  return {
    async read(query, signal) {
      const traces = collectTraces(query, options, looks, known)
      const { add } = traces.open(options.table)
      const take = (values: readonly unknown[]) => {
        const span = spanOfRow(values)
        if (span === null) throw new Error('a row that is no span of the collector; expected its table of traces')
        add(span)
      }
      await askRows(options, { text, params }, query, take, signal)
      return whole(await traces.finish())
    }
  }
}
function whole(summary: Omit<WindowSummary, 'unread'>): WindowSummary {
  return { ...summary, unread: [] }
}

async function askRows(
  { ask, table, patience = PATIENCE, now }: ClickhouseOptions,
  { text, params }: Pick<ClickhouseQuery, 'text' | 'params'>,
  query: WindowQuery,
  take: (values: readonly unknown[]) => void,
  signal: AbortSignal | undefined
): Promise<void> {
  const { totalMs } = patience
  const asked = { text, params: { ...params, ...span(query, now()) }, headMs: totalMs, totalMs }
  const ended = new AbortController()
  const stream = await ask(asked, signal ? AbortSignal.any([signal, ended.signal]) : ended.signal)
  try {
    await readAnswer(
      watched(
        waitedFor(stream, patience, () => ended.abort()),
        signal
      ),
      take
    )
  } catch (error) {
    signal?.throwIfAborted()
    const why = (error as Error).message
    throw new UnmeasurableError('service_unreachable', `${table}: ${why}; nothing is judged on half an answer`, {
      cause: error
    })
  }
}

async function* watched(stream: AsyncIterable<Buffer>, signal: AbortSignal | undefined): AsyncIterable<Buffer> {
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    yield chunk
  }
}

/** What lies before a window tells whether the log began before it did. */
const BEFORE_MS = 2 * SKEW_MS

/**
 * Rows from before the window, for the history of its users. Rows from after it are those of a wrong clock, where the
 * window ends now; where it ended before, they are what came since, and only those near its end are read.
 */
function span({ from, to, historyMs }: WindowQuery, now: number): { from: number; to: number } {
  if (from === null) throw new UnmeasurableError('not_measured', 'a window from ClickHouse needs a start')
  const isPast = to !== null && to < now - SKEW_MS
  return {
    from: Math.floor(from - Math.max(historyMs, BEFORE_MS)),
    to: isPast ? Math.ceil(to + SKEW_MS) : FOREVER_MS
  }
}
