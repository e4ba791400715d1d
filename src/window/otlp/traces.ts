import { type ArmNames, armReader, isArm } from '../../model/arm-names.js'
import type { Problem } from '../../model/errors.js'
import type { Distances } from '../distances.js'
import type { IntakeOfFile } from '../intake.js'
import type { TraceCounts } from '../summary.js'
import { attributeOf, type Naming, readTrace } from './request.js'
import type { Span } from './spans.js'
import { textsOf } from './texts.js'

/** Puts the spans of traces together, in any order and out of several files, and hands each request on once. */

interface Traces {
  /** `rows`: of the file that the span stands in. Order counts within it. */
  add(span: Span, rows: IntakeOfFile): void
  /** A file begins: its own time starts anew. */
  open(): void
  /** Hands on what is left. `now`: of a log that goes on; what may still end is waited for. Null: it is all there is. */
  finish(now: number | null): TraceCounts
}

export interface TraceOptions extends Omit<Naming, 'arm'> {
  /** The attribute, of a process or of a span, that tells the arm. */
  arm: string
  arms: ArmNames
}

interface Trace {
  spans: Map<string, Span>
  rows: IntakeOfFile
  /** When its root ended; null before the root came. */
  rootEnd: number | null
  lastEnd: number
}

/** Further spans of a trace whose root has come are waited for so long, by the time of the file. */
const ROOTED_MS = 30_000
/** A trace whose root does not come is given up after so long without a span. */
const UNROOTED_MS = 120_000
/** So many traces are kept waiting for their root. */
const MOST_UNROOTED = 50_000

export function createTraces({ arm, arms, mirrored, ignored }: TraceOptions, distances: Distances): Traces {
  const armOf = armReader(arms)
  const waiting = new Map<string, Trace>()
  const rooted = new Map<string, Trace>()
  const done = new Set<string>()
  const counts = { requests: 0, cut: { baseline: 0, canary: 0 }, waiting: 0, others: 0, late: 0 }
  let newest = Number.NEGATIVE_INFINITY

  const hand = (spans: readonly Span[], name: string, rows: IntakeOfFile, suffix: string) => {
    const reading = readTrace(spans, { arm: name, mirrored, ignored })
    if (reading.kind === 'not a request') {
      counts.others++
      return
    }
    const { row } = reading.request
    rows.count()
    counts.requests++
    if (name === '') {
      rows.broken(() => withoutArm(row.request_id, rows.file))
      rows.unknown()
      return
    }
    if (reading.cut && isArm(name)) counts.cut[name]++
    const whole = { ...row, request_id: row.request_id + suffix }
    const { question, passages } = textsOf(spans)
    const texts = question !== null && passages !== null ? { question, passages } : null
    if (!distances.hold(whole, texts, left => rows.take(left))) rows.take(whole)
  }
  /** A trace may hold a request of each arm, where one was copied to the other. */
  const release = (id: string, { spans: byId, rows }: Trace) => {
    done.add(id)
    const spans = [...byId.values()]
    const named = new Map(spans.map(span => [span, nameOf(attributeOf(span, arm))]))
    const found = [...new Set([...named.values()].filter(isArm))]
    if (found.length < 2) return hand(spans, found[0] ?? firstName(spans, named), rows, '')
    for (const own of found) {
      const its = spans.filter(span => named.get(span) === own || !isArm(named.get(span) ?? ''))
      hand(its, own, rows, `/${own}`)
    }
  }
  const withoutArm = (id: string, file: string): Problem => {
    const message = `trace ${id}: no span and no process has the attribute ${arm}, which tells the arm`
    return { file, line: 1, column: 1, message, severity: 'error' }
  }
  const nameOf = (value: unknown): string | null => {
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
    return typeof text === 'string' && text.trim() !== '' ? armOf(text) : null
  }
  const releaseSettled = () => {
    for (const [id, trace] of rooted) {
      if (newest - trace.rootEnd! <= ROOTED_MS) break
      rooted.delete(id)
      release(id, trace)
    }
    for (const [id, trace] of waiting) {
      if (waiting.size <= MOST_UNROOTED) break
      waiting.delete(id)
      release(id, trace)
    }
  }

  return {
    open() {
      newest = Number.NEGATIVE_INFINITY
    },
    add(span, rows) {
      const id = span.trace
      if (done.has(id)) {
        counts.late++
        return
      }
      const trace = rooted.get(id) ?? waiting.get(id) ?? { spans: new Map(), rows, rootEnd: null, lastEnd: span.end }
      // An exporter that is not answered sends the same spans again.
      trace.spans.set(span.id, span)
      trace.lastEnd = Math.max(trace.lastEnd, span.end)
      if (span.parent === null || span.isServer) {
        trace.rootEnd = Math.max(trace.rootEnd ?? span.end, span.end)
        trace.rows = rows
        waiting.delete(id)
        rooted.delete(id) // to the end: they are released in the order in which their roots came
        rooted.set(id, trace)
      } else if (trace.rootEnd === null) waiting.set(id, trace)
      newest = Math.max(newest, span.end)
      releaseSettled()
    },
    finish(now) {
      for (const [id, trace] of rooted) release(id, trace)
      for (const [id, trace] of waiting) {
        if (now !== null && now - trace.lastEnd < UNROOTED_MS) counts.waiting++
        else release(id, trace)
      }
      return counts
    }
  }
}

/** What the trace says of its arm, where that is neither of the two; empty where it says nothing. */
function firstName(spans: readonly Span[], named: ReadonlyMap<Span, string | null>): string {
  return spans.map(span => named.get(span) ?? null).find(name => name !== null) ?? ''
}
