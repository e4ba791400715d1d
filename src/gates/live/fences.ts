import type { Pins } from '../../manifest/schema.js'
import { counted } from '../../model/counted.js'
import type { ProbedRowId } from '../../model/rows.js'
import type { ArmSummary } from '../../window/summary.js'
import { probed as probedOnce } from '../fences.js'
import { ceilingBreach, resonance } from '../resonance.js'
import { countedReading, type LiveReading, unmeasured } from './reading.js'
import type { WindowInput } from './window-input.js'

/** Rows that what was observed decides; chance has no part in them. */

export const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, e_resonance: resonanceReading }

function pinsFixed({ manifest, floatingPins }: WindowInput): LiveReading {
  return countedReading(manifest, 'pins_fixed', { baseline: null, canary: floatingPins, value: floatingPins, n: 2 })
}

function pinsLive({ manifest, summary }: WindowInput): LiveReading {
  const { baseline, canary } = summary.arms
  if (canary.pins === null) return unmeasured(manifest, 'pins_live', 'The log carries no pins of the canary.')
  const before = baseline.pins === null ? null : otherPins(baseline, manifest.arms.baseline.pins)
  const after = otherPins(canary, manifest.arms.canary.pins)
  const rows = after.rows + (before?.rows ?? 0)
  const seen = after.seen ?? before?.seen
  return {
    ...countedReading(manifest, 'pins_live', {
      baseline: before?.rows ?? null,
      canary: after.rows,
      value: rows,
      n: canary.requests
    }),
    ...(rows > 0 && {
      note: `${counted(rows, 'row')} with other pins${seen ? `, such as ${seen}` : ': they show none'}.`
    })
  }
}

/** Rows whose pins are not the manifest's. A request that failed may show none: nobody was there to tell. */
function otherPins({ pins, ratios }: ArmSummary, declared: Pins): { rows: number; seen: string | null } {
  const wrong = pins!.shown.filter(({ pins: shown }) =>
    Object.entries(declared).some(([key, pin]) => shown[key] !== pin)
  )
  const silent = Math.max(0, pins!.missing - ratios.error_rate.num)
  const first = wrong[0]
  const differing = first && Object.entries(declared).find(([key, pin]) => first.pins[key] !== pin)
  const seen = differing ? `${differing[0]}=${first.pins[differing[0]] ?? '(absent)'}` : null
  return { rows: wrong.reduce((sum, { rows }) => sum + rows, 0) + silent, seen }
}

/** A row that a probe decides; null where probes were not looked at. */
export function probed(row: ProbedRowId, { manifest, probes }: WindowInput): LiveReading | null {
  if (probes === null) return null
  const { note, breach, ...numbers } = probedOnce(row, { manifest, probes })
  return {
    ...countedReading(manifest, row, numbers),
    ...(note !== undefined && { note }),
    ...(breach !== undefined && { breach })
  }
}

function resonanceReading({ manifest, summary }: WindowInput): LiveReading {
  const long = summary.sessions?.long ?? []
  const stepsOf = (name: 'baseline' | 'canary') => long.filter(({ arm }) => arm === name).map(({ steps }) => steps)
  const canary = resonance(stepsOf('canary'))
  const baseline = resonance(stepsOf('baseline'))
  if (!canary) return unmeasured(manifest, 'e_resonance', 'No session of the canary is 50 requests long.')
  if (!baseline) {
    return unmeasured(manifest, 'e_resonance', 'No session of the baseline is 50 requests long, to compare with.')
  }
  const breach = ceilingBreach(canary, baseline)
  return {
    ...countedReading(manifest, 'e_resonance', {
      baseline: baseline.rise,
      canary: canary.rise,
      value: canary.rise,
      n: stepsOf('canary').length
    }),
    note: `${stepsOf('canary').length} long sessions of the canary, ${stepsOf('baseline').length} of the baseline.`,
    ...(breach !== null && { breach })
  }
}
