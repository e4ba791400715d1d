import type { ManifestContent } from '../../manifest/schema.js'
import type { ReasonCode } from '../../model/reasons.js'
import { ROWS, type RowId } from '../../model/rows.js'
import { type Target, targetOf } from '../targets.js'
import type { ConfidenceSequence } from './confidence-sequence.js'
import type { Bar } from './rule.js'

/** One live row before it is judged. */
export interface LiveReading {
  row: RowId
  target: Target
  /** Null where the row has none. */
  line: number | null
  baseline: number | null
  canary: number | null
  /** What is held against the target; null where it could not be measured. */
  value: number | null
  /** Canary requests that value rests on. */
  n: number
  /** Null where the value itself decides. */
  sequence: ConfidenceSequence | null
  /** Why the row is not measured, or what a reader should know of it. */
  note?: string
  reason?: ReasonCode
  /** Outside its target for a reason that value alone doesn't show. */
  breach?: string
  /** Outside its target for what both arms suffered, and what is over. */
  bygone?: true
  /** Why no verdict may rest on the comparison, whatever it says. */
  undecidable?: string
}

type Targets = Pick<ManifestContent, 'targets' | 'stops'>

export function measuredReading(manifest: Targets, row: RowId, sequence: ConfidenceSequence, n: number): LiveReading {
  const { baseline, canary, value } = sequence
  return { ...emptyReading(manifest, row), baseline, canary, value, n, sequence }
}

/** A row that the value itself decides. */
export function countedReading(
  manifest: Targets,
  row: RowId,
  numbers: Pick<LiveReading, 'baseline' | 'canary' | 'value' | 'n'>
): LiveReading {
  return { ...emptyReading(manifest, row), ...numbers }
}

export function unmeasured(
  manifest: Targets,
  row: RowId,
  note: string,
  reason: ReasonCode = 'not_measured'
): LiveReading {
  return { ...emptyReading(manifest, row), note, reason }
}

function emptyReading(manifest: Targets, row: RowId): LiveReading {
  const target = targetOf(manifest, row)
  return { row, target, line: lineOf(row, target), baseline: null, canary: null, value: null, n: 0, sequence: null }
}

/** A manifest's own target beyond the runbook's line moves the line along, at the runbook's distance. */
export function lineOf(row: RowId, { threshold, op }: Target): number | null {
  const { line, target } = ROWS[row]
  if (line === undefined || target === null) return null
  const beyond = op === '<=' ? line > threshold : line < threshold
  return beyond ? line : threshold + (line - target)
}

export function barOf({ target, line }: LiveReading): Bar {
  return { op: target.op, target: target.threshold, line }
}
