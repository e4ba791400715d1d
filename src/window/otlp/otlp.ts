import { jsonOf } from '../../model/json.js'
import type { Known } from '../distances.js'
import { createLineCutter, eachLine } from '../lines.js'
import { type InputOptions, readInputs } from '../read-inputs.js'
import type { Reader } from '../reader.js'
import type { WindowQuery, WindowSource, WindowSummary } from '../summary.js'
import { type Looks, noLooks } from '../supply.js'
import { askedOf, collectTraces, type TraceWindowOptions } from './collect-traces.js'
import { spansOf } from './spans.js'

export interface OtlpOptions extends InputOptions, TraceWindowOptions {}

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
  const traces = collectTraces(query, options, looks, known)
  const asked = askedOf(options)
  let lines = 0

  const open = (file: string) => {
    const { rows, add } = traces.open(file)
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
      if (spans !== null) for (const span of spans) add(span)
      else if (read === undefined && isTorn) rows.torn(true)
      else if (!isOtherSignal(read))
        broken(`found ${shown(text)}, expected a line of OTLP as JSON: { "resourceSpans": [ … ] }`)
    }
    const cutter = createLineCutter(MAX_LINE, {
      lines: bytes => eachLine(bytes, line => take(line, false)),
      unended(bytes) {
        take(bytes, true)
        return true
      },
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
    finish: traces.finish
  }
}

/** Metrics and logs may be written to the same file. */
function isOtherSignal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('resourceMetrics' in value || 'resourceLogs' in value)
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
