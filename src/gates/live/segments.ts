import type { Segment } from '../../window/summary.js'
import { measuredReadings } from './measured.js'
import { barOf, type LiveReading } from './reading.js'
import { isSurelyOutside } from './rule.js'
import { type Arms, gatingFields, sidesThatCanFail, type WindowInput } from './window-input.js'

/** One row within one segment. */
export interface SegmentRow {
  row: LiveReading['row']
  field: string
  value: string
  /** Canary requests. */
  n: number
  /** The row's value within the segment. */
  figure: number
  /** Whether it fails by itself: told of gating fields alone. */
  fails: boolean
}

/** A segment of fewer canary requests is not shown as the worst: it would be the worst by chance. */
const FEWEST = 30

/** Of every row and field, the segment that stands worst, and every one that fails by itself where its field gates. */
export function judgeSegments(input: WindowInput, whole: Arms): SegmentRow[] {
  const { manifest, summary } = input
  const gating = new Set(gatingFields(manifest))
  const fields = [...new Set(summary.segments.map(segment => segment.field))]
  return fields.flatMap(field => {
    const segments = summary.segments.filter(segment => segment.field === field)
    const alpha = manifest.evidence.alpha / sidesThatCanFail(input) / segments.length
    const rows = segments.flatMap(segment =>
      measuredReadings(manifest, armsWithin(segment, whole)).flatMap(reading =>
        reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]
      )
    )
    const failing = rows.filter(({ row }) => row.fails)
    return [...new Set([...worstOf(rows), ...failing])].map(({ row }) => row)
  })
}

/** A segment's own sums; how its requests depend on each other is told by the whole arm. */
function armsWithin(segment: Segment, whole: Arms): Arms {
  return { ...whole, canary: segment.arms.canary, baseline: whole.baseline && segment.arms.baseline }
}

function rowOf({ field, value }: Segment, reading: LiveReading, alpha: number | null): SegmentRow {
  const fails = alpha !== null && reading.sequence !== null && isSurelyOutside(reading.sequence, barOf(reading), alpha)
  return { row: reading.row, field, value, n: reading.n, figure: reading.value!, fails }
}

function worstOf(rows: readonly { reading: LiveReading; row: SegmentRow }[]) {
  const large = rows.filter(({ row }) => row.n >= FEWEST)
  const ids = [...new Set(large.map(({ row }) => row.row))]
  return ids.map(id =>
    large.filter(({ row }) => row.row === id).reduce((worst, one) => (badness(one) > badness(worst) ? one : worst))
  )
}

/** How far on the bad side of its target. */
function badness({ reading }: { reading: LiveReading }): number {
  const { op, threshold } = reading.target
  return op === '>=' ? threshold - reading.value! : reading.value! - threshold
}

/** What to say beside the whole; nothing where there are no segments. */
function segmentNote(segments: readonly SegmentRow[], row: LiveReading['row']): string {
  return segments
    .filter(segment => segment.row === row && !segment.fails)
    .map(({ field, value, figure, n }) => `Worst ${field}: ${value}, at ${Number(figure.toPrecision(3))} (n = ${n}).`)
    .join(' ')
}

/** The readings, those broken where a segment fails by itself. */
export function withSegments(readings: readonly LiveReading[], segments: readonly SegmentRow[]): LiveReading[] {
  return readings.map(reading => {
    const failing = segments.filter(segment => segment.row === reading.row && segment.fails)
    const note = [reading.note, segmentNote(segments, reading.row)].filter(Boolean).join(' ')
    if (failing.length === 0) return note === '' ? reading : { ...reading, note }
    const named = failing.map(({ field, value, figure }) => `${field} ${value} at ${Number(figure.toPrecision(3))}`)
    return { ...reading, note, breach: `Surely outside its target within ${named.join(', ')}` }
  })
}
