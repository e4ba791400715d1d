import type { Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import { ROWS, type RowId } from '../../model/rows.js'
import { firstWhere } from '../../statistics/sequential/needed.js'
import type { CellSummary } from '../../window/summary.js'
import { rateEvidence } from './evidence.js'
import { expectedReadings, failingAlpha, times } from './predict.js'
import type { LiveReading } from './reading.js'

/** A row on which a surely bad canary, one beyond the line, may go unseen. */
export interface Unseen {
  row: RowId
  line: number
  /** The least regression that fails the row; null where none does. */
  seenFrom: number | null
}

/**
 * What a phase can't see with this many canary requests, from the figures of the baseline: a regression that is spread
 * evenly (every latency and cost times the same, every score less by the same), judged by its expected figures.
 */
export function unseenRows(manifest: ManifestContent, phase: Phase, figures: CellSummary, requests: number): Unseen[] {
  if (!(requests >= 1) || manifest.evidence.live === 'estimate') return []
  const alpha = failingAlpha(manifest, phase)
  return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap(reading => {
    const { row, line, target } = reading
    if (line === null) return []
    const seenFrom = leastSeen(reading, alpha)
    const hides = target.op === '<=' ? !(seenFrom <= line) : !(seenFrom >= line)
    return hides ? [{ row, line, seenFrom: isPossible(row, seenFrom) ? seenFrom : null }] : []
  })
}

/** The figure at which the interval at one-sided alpha leaves the target. */
function leastSeen({ row, target: { threshold }, evidence, value, n }: LiveReading, alpha: number): number {
  const [low, high] = evidence!.interval(2 * alpha)
  const rateAbove = (limit: number) => {
    const beyond = (k: number) => rateEvidence({ k, n }, evidence!.effect).above(limit, alpha)
    return firstWhere(beyond, Math.ceil(limit * n), Math.ceil(n)) / n
  }
  switch (row) {
    case 'error_rate':
      return rateAbove(threshold)
    case 'tool_success':
      return 1 - rateAbove(1 - threshold)
    case 'coverage':
      return value! - (high - threshold)
    case 'latency_p95':
    case 'cost_per_solved':
      return (value! * threshold) / low
    default:
      return value! + threshold - low
  }
}

/** A ratio has no end; all else lies between 0 and 1. */
function isPossible(row: RowId, figure: number): boolean {
  const isRatio = ROWS[row].unit === 'ratio'
  return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1)
}
