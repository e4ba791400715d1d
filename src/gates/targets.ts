import type { ManifestContent } from '../manifest/schema.js'
import type { Op } from '../model/row-rule.js'
import { ROWS, type RowId } from '../model/rows.js'
import { STOPS, type StopId } from '../model/stops.js'

export interface Target {
  threshold: number
  op: Op
  source: 'default' | 'manifest'
}

type Targets = Pick<ManifestContent, 'targets' | 'stops'>

/** The target of a row: the manifest's, else the runbook's. Rows whose target depends on the baseline adjust it. */
export function targetOf(manifest: Targets, row: RowId): Target {
  const own = manifest.targets[row]
  const rule = ROWS[row]
  if (own !== undefined) return { threshold: own, op: rule.op, source: 'manifest' }
  return { threshold: rule.target ?? Number.NaN, op: rule.op, source: 'default' }
}

export function limitOf(manifest: Targets, stop: StopId): number {
  return manifest.stops[stop] ?? STOPS[stop].limit
}

/** A value exactly on the line is inside; 1e-9 forgives the last bits of floating point. */
export function isInside(value: number, op: Op, threshold: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(threshold))
  switch (op) {
    case '<=':
      return value <= threshold + slack
    case '>=':
      return value >= threshold - slack
    case '<':
      return value < threshold - slack
    case '>':
      return value > threshold + slack
    case '==':
      return Math.abs(value - threshold) <= slack
  }
}

/** On which sides of its target a value is bad. */
export function failingSides(op: Op): readonly ('above' | 'below')[] {
  if (op === '==') return ['above', 'below']
  return op === '<=' || op === '<' ? ['above'] : ['below']
}
