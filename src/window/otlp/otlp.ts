import { jsonOf } from '../../model/json.js'
import { type Known, type MeasureDistances, sampleDistances } from '../distances.js'
import { createIntake } from '../intake.js'
import { createLineCutter, LINE_FEED } from '../lines.js'
import { type InputOptions, type Reader, readInputs } from '../read-inputs.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../summary.js'
import { type Looks, noLooks } from '../supply.js'
import { spansOf } from './spans.js'
import { createTraces, type TraceOptions } from './traces.js'

export interface OtlpOptions extends InputOptions, TraceOptions {
  /** Measures the distances of a sample of the requests whose texts the traces carry; null: none are. */
  measure: MeasureDistances | null
  /** Whether what measures them knows words, not meanings. */
  lexical: boolean
  /** How many requests are in that sample at most. */
  sample: number
}

/** A batch of the collector stands on one line: thousands of spans, with their texts. */
const MAX_LINE = 2 ** 26

/** Traces as the collector's file exporter writes them: OTLP as JSON, an export a line; one request a trace. */
export function otlpSource(options: OtlpOptions): WindowSource {
  const looks = noLooks()
  const known: Known = new Map()
  return {
    read: (query, signal) => readInputs(createReader(query, options, looks, known), options, query.from, signal)
  }
}

function createReader(
  query: WindowQuery,
  options: OtlpOptions,
  looks: Looks,
  known: Known
): Reader<Omit<WindowSummary, 'unread'>> {
  const intake = createIntake(query, options.arms, looks)
  const distances = sampleDistances(options.measure, options.sample, known)
  const traces = createTraces(options, distances)
  const asked = [options.arm, ...(options.mirrored === undefined ? [] : [options.mirrored])]
  let lines = 0

  const open = (file: string) => {
    const rows = intake.open(file)
    traces.open()
    let line = 0
    const broken = (message: string) => {
      const at = line
      rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }))
      rows.unknown()
    }
    const take = (bytes: Buffer, isTorn: boolean) => {
      line++
      const text = bytes.toString('utf8').trim()
      if (text === '') return
      lines++
      const read = jsonOf(text)
      const spans = spansOf(read, asked)
      if (spans !== null) for (const span of spans) traces.add(span, rows)
      else if (read === undefined && isTorn) rows.torn()
      else if (!isOtherSignal(read))
        broken(`found ${shown(text)}, expected a line of OTLP as JSON: { "resourceSpans": [ … ] }`)
    }
    const cutter = createLineCutter(MAX_LINE, {
      lines(bytes) {
        for (let start = 0; start < bytes.length; ) {
          const end = bytes.indexOf(LINE_FEED, start)
          take(bytes.subarray(start, end), false)
          start = end + 1
        }
      },
      unended: bytes => take(bytes, true),
      tooLong() {
        line++
        lines++
        broken(`a line of more than ${MAX_LINE} bytes; let the collector write smaller batches`)
      }
    })
    return { ...cutter, newest: rows.newest }
  }
  return {
    open,
    isEmpty: () => lines === 0,
    finish: async () => {
      const counts = traces.finish(query.to)
      await distances.finish(intake.open('texts'))
      return { ...intake.finish(), traces: counts, lexical: options.lexical }
    }
  }
}

/** Metrics and logs may be written to the same file. */
function isOtherSignal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('resourceMetrics' in value || 'resourceLogs' in value)
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
