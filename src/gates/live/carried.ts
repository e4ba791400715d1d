import { mostLeftOut } from '../../window/left-out.js'
import type { CellSummary } from '../../window/summary.js'
import { isGood } from './left-out.js'
import type { RequestRowId } from './measured.js'
import type { LiveReading } from './reading.js'
import type { Arms } from './window-input.js'

/**
 * Replies that carry no figure where the other arm's do. They may be the worst of their arm, so a row that they could
 * turn decides nothing; its stops go on.
 */

const DELTA_S = { called: 'ΔS', carried: (cell: CellSummary) => cell.distributions.delta_s.n }
const FIELDS: Partial<Record<RequestRowId, { called: string; carried: (cell: CellSummary) => number }>> = {
  delta_s_drift_median: DELTA_S,
  delta_s_drift_p95: DELTA_S,
  delta_s_median: DELTA_S,
  coverage: { called: 'coverage', carried: cell => cell.ratios.coverage.units },
  tool_success: { called: 'tool_calls', carried: cell => cell.ratios.tool_success.units },
  cost_per_solved: { called: 'cost_usd with solved', carried: cell => cell.ratios.cost_per_solved.units }
}
/** Beyond so many standard errors it is no chance. */
const BEYOND_CHANCE = 4

export function withCarried({ canary, baseline }: Arms, readings: readonly LiveReading[]): LiveReading[] {
  return readings.map(reading => {
    const { row, value } = reading
    const field = FIELDS[row as RequestRowId]
    if (!field || !baseline || !isGood(reading, value) || reading.undecidable !== undefined) return reading
    const [own, other] = [lackingIn(canary, field.carried), lackingIn(baseline, field.carried)]
    if (!isMore(own, other)) return reading
    const undecidable = `Inside its target, but ${own.lacking} of the canary's ${own.replies} replies carry no ${field.called}, and ${other.lacking} of the baseline's ${other.replies}: they may be the worst.`
    return { ...reading, undecidable }
  })
}

interface Lacking {
  replies: number
  lacking: number
}

/** Requests without an answer are among the errors and among what is excused: as many as may be both are taken off once. */
function lackingIn(cell: CellSummary, carried: (cell: CellSummary) => number): Lacking {
  const { error_rate, rate_5xx, excused } = cell.ratios
  const both = Math.min(excused.num, error_rate.num - rate_5xx.num)
  const replies = Math.max(0, error_rate.den - error_rate.num - excused.num + both)
  return { replies, lacking: Math.max(0, replies - carried(cell)) }
}

/** By more than a few, and beyond chance. An arm none of whose replies carry it is no arm to compare with. */
function isMore(own: Lacking, other: Lacking): boolean {
  if (other.replies === 0 || other.lacking === other.replies) return false
  const share = other.lacking / other.replies
  const excess = own.lacking - share * own.replies
  const error = Math.sqrt(share * (1 - share) * own.replies * (1 + own.replies / other.replies))
  return excess > mostLeftOut(own.replies) && excess > BEYOND_CHANCE * error
}
