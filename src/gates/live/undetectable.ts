import type { Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import { ROWS, type RowId } from '../../model/rows.js'
import { firstWhere } from '../../statistics/sequential/needed.js'
import type { CellSummary } from '../../window/summary.js'
import { rateSequence } from './confidence-sequence.js'
import { expectedReadings, failingAlpha, times } from './predict.js'
import type { LiveReading } from './reading.js'

/** A row on which a surely bad canary, one beyond the line, may go undetected. */
export interface Undetectable {
  row: RowId
  line: number
  /** The smallest regression that fails the row; null where none does. */
  detectableFrom: number | null
}

/**
 * What a phase can't detect with this many canary requests, from the figures of the baseline: a regression that is spread
 * evenly (every latency and cost times the same, every score less by the same), judged by its expected figures.
 */
export function undetectableRows(
  manifest: ManifestContent,
  phase: Phase,
  figures: CellSummary,
  requests: number
): Undetectable[] {
  if (!(requests >= 1) || manifest.evidence.live === 'estimate') return []
  const alpha = failingAlpha(manifest, phase)
  return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap(reading => {
    const { row, line, target } = reading
    if (line === null) return []
    const detectableFrom = leastDetectable(reading, alpha)
    const hides = target.op === '<=' ? !(detectableFrom <= line) : !(detectableFrom >= line)
    return hides ? [{ row, line, detectableFrom: isPossible(row, detectableFrom) ? detectableFrom : null }] : []
  })
}

/** The figure at which the interval at one-sided alpha leaves the target. */
function leastDetectable({ row, target: { threshold }, sequence, value, n }: LiveReading, alpha: number): number {
  const { op, unit, live } = ROWS[row]
  if (live?.test === 'rate') {
    const failuresFrom = (limit: number) => {
      const beyond = (k: number) => rateSequence({ k, n }, sequence!.effect).above(limit, alpha)
      return firstWhere(beyond, Math.ceil(limit * n), Math.ceil(n)) / n
    }
    return op === '>=' ? 1 - failuresFrom(1 - threshold) : failuresFrom(threshold)
  }
  const [low, high] = sequence!.interval(2 * alpha)
  if (op === '>=') return value! - (high - threshold)
  return unit === 'ratio' ? (value! * threshold) / low : value! + threshold - low
}

/** A ratio has no end; all else lies between 0 and 1. */
function isPossible(row: RowId, figure: number): boolean {
  const isRatio = ROWS[row].unit === 'ratio'
  return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1)
}
