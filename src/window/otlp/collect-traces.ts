import { type Known, type MeasureDistances, sampleDistances } from '../distances.js'
import { createIntake, type IntakeOfFile } from '../intake.js'
import type { WindowQuery, WindowSummary } from '../summary.js'
import type { Looks } from '../supply.js'
import type { Span } from './spans.js'
import { createTraces, type TraceOptions } from './traces.js'

export interface TraceWindowOptions extends TraceOptions {
  /** Measures the distances of a sample of the requests whose texts the traces carry; null: none are. */
  measure: MeasureDistances | null
  /** Whether what measures them knows words, not meanings. */
  lexical: boolean
  /** How many requests are in that sample at most. */
  sample: number
}

interface TraceWindow {
  /** A stream of spans begins: its own time starts anew. */
  open(file: string): { rows: IntakeOfFile; add(span: Span): void }
  finish(): Promise<Omit<WindowSummary, 'unread'>>
}

/** The summary of a window out of spans, wherever they lie. */
export function collectTraces(
  query: WindowQuery,
  options: TraceWindowOptions,
  looks: Looks,
  known: Known
): TraceWindow {
  const intake = createIntake(query, options.arms, looks)
  const distances = sampleDistances(options.measure, options.sample, known)
  const traces = createTraces(options, distances)
  return {
    open(file) {
      const rows = intake.open(file)
      traces.open()
      return { rows, add: span => traces.add(span, rows) }
    },
    async finish() {
      const counts = traces.finish(query.to)
      await distances.finish(intake.open('texts'))
      return { ...intake.finish(), traces: counts, lexical: options.lexical }
    }
  }
}

/** The attributes that the manifest names, beside those of the tables. */
export function askedOf({ arm, mirrored }: Pick<TraceOptions, 'arm' | 'mirrored'>): string[] {
  return mirrored === undefined ? [arm] : [arm, mirrored]
}
