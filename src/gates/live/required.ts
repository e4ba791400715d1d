import { isSticky } from '../../manifest/sticky.js'
import { type LiveRowId, ROWS, type RowId, type RowsWith } from '../../model/rows.js'
import type { ArmSummary, WindowSummary } from '../../window/summary.js'
import { requiredRows } from '../required.js'
import { isMeasuredIn, type WindowInput } from './window-input.js'

/** Rows that a live decision needs measured (docs/runbook.md §6): by phase, by what the log carries, and by what is declared. */
export function requiredLive({ manifest, phase, summary, probes }: WindowInput): (row: RowId) => boolean {
  const declared = probes === null ? { ...manifest, secrets: [], boot: [], probes: [], freeze: undefined } : manifest
  return requiredRows(declared, row => {
    const { live } = ROWS[row]
    if (!live || !isMeasuredIn(phase, row as LiveRowId)) return false
    if (beyondSource(row, summary)) return false
    switch (live.required) {
      case 'always':
        return true
      case 'carried':
        return CARRIED[row as CarriedRowId](summary)
      case 'sticky':
        return isSticky(manifest) === true
      case 'never':
        return false
    }
  })
}

/** Rows that this window's source can't carry, whatever it is filled with: counters know neither ΔS nor users. */
export function beyondSource(row: RowId, { kind }: Pick<WindowSummary, 'kind'>): boolean {
  const { live } = ROWS[row]
  return kind === 'prometheus' && (live?.from === 'requests' || live?.from === 'users') && !live.prometheus
}

type CarriedRowId = RowsWith<{ live: { required: 'carried' } }>

/** A row that one arm's log carries is required of the other. */
const CARRIED: Record<CarriedRowId, (summary: WindowSummary) => boolean> = {
  pins_live: byEither(({ pins }) => pins !== null),
  coverage: byEither(({ ratios }) => ratios.coverage.units > 0),
  e_resonance: ({ sessions }) => sessions?.long.some(({ arm }) => arm === 'canary') ?? false,
  tool_success: byEither(({ ratios }) => ratios.tool_success.units > 0 && ratios.tool_success.den > 0),
  cost_per_solved: byEither(({ ratios }) => ratios.cost_per_solved.units > 0)
}

function byEither(carries: (arm: ArmSummary) => boolean): (summary: WindowSummary) => boolean {
  return ({ arms }) => carries(arms.baseline) || carries(arms.canary)
}
