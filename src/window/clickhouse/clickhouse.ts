import type { ArmNames } from '../../model/arm-names.js'
import { UnmeasurableError } from '../../model/errors.js'
import type { AskClickhouse } from '../../world/clickhouse.js'
import { SKEW_MS } from '../collect.js'
import type { Known } from '../distances.js'
import { explainLine } from '../explain.js'
import { createIntake } from '../intake.js'
import { askedOf, collectTraces, type TraceWindowOptions } from '../otlp/collect-traces.js'
import { PATIENCE, type Patience, waitedFor } from '../patience.js'
import { salvage } from '../salvage.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../summary.js'
import { noLooks } from '../supply.js'
import { readAnswer } from './answer.js'
import { type Columns, columnsOf, requestOf, requestsQuery } from './requests.js'
import { spanOfRow, spanParams, spansQuery } from './spans.js'

/**
 * A window out of ClickHouse. Its rows take the way of a log's rows, so they give the same summary; the whole of it is
 * read at each look. What is not answered to its end is not judged at all: rows come in order of time, and what is
 * missing would be the newest.
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

/** A table or view of one request a row. */
export function requestsSource({ arms, columns: given, ...options }: RequestsOptions): WindowSource {
  const looks = noLooks()
  const columns = columnsOf(given)
  const fields = Object.keys(columns)
  const text = requestsQuery(options.table, columns)
  return {
    async read(query, signal) {
      const intake = createIntake(query, arms, looks)
      const rows = intake.open(options.table)
      let line = 0
      const take = (values: readonly unknown[]) => {
        line++
        rows.count()
        const row = requestOf(fields, values)
        if (rows.take(row)) return
        const written = JSON.stringify(row)
        const at = line
        rows.broken(() => explainLine(options.table, at, written))
        rows.leave(salvage(written))
      }
      await askRows(options, { text, params: {} }, query, take, signal)
      return whole(intake.finish())
    }
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

/** So long the server may sort before its first row. */
const HEAD_MS = 120_000

async function askRows(
  { ask, table, patience = PATIENCE, now }: ClickhouseOptions,
  { text, params }: { text: string; params: Readonly<Record<string, string | readonly string[]>> },
  query: WindowQuery,
  take: (values: readonly unknown[]) => void,
  signal: AbortSignal | undefined
): Promise<void> {
  const { totalMs } = patience
  const asked = { text, params: { ...params, ...span(query, now()) }, headMs: Math.min(HEAD_MS, totalMs), totalMs }
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
/** No row of the log is later, and a DateTime, which ends in 2106, can be compared with it. */
const FOREVER_MS = Date.UTC(2100, 0)

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
