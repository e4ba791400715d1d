import { isFull } from '../../manifest/phases.js'
import type { ReasonCode } from '../../model/reasons.js'
import type { ArmSummary } from '../../window/summary.js'
import type { WindowInput } from './window-input.js'

/** Whether a window can be judged at all, and what a reader must know of it. */

const MOST_BROKEN = 0.01
const MOST_BASELINE_ERRORS = 0.05
const MOST_FAULTS = 3
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5

export interface Unsound {
  reason: ReasonCode
  why: string
}

/** Rows so broken that what is left says nothing of the rest, or counters that can't all be counted. */
export function brokenLog({ summary }: Pick<WindowInput, 'summary'>): Unsound | null {
  const faults = summary.scraped?.faults ?? []
  if (faults.length > 0) {
    const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : ''
    return { reason: 'log_invalid', why: `${faults.slice(0, MOST_FAULTS).join('; ')}${more}.` }
  }
  const { broken, read } = summary.rows
  if (broken <= MOST_BROKEN * read) return null
  const first = summary.problems[0]
  const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : ''
  return { reason: 'log_invalid', why: `${broken} of ${read} rows of the request log can not be read.${where}` }
}

/** A baseline that fails itself is nothing to compare with. */
export function brokenBaseline({ summary }: WindowInput): Unsound | null {
  const { num, den } = summary.arms.baseline.ratios.error_rate
  if (den === 0 || num <= MOST_BASELINE_ERRORS * den) return null
  const why = `The baseline failed on ${num} of ${den} requests, so there is nothing to compare with.`
  return { reason: 'baseline_unavailable', why }
}

/** Where the arms did not serve at the same time, why comparing them says nothing; null where they did. */
export function servedApart({ phase, summary }: WindowInput): string | null {
  if (isFull(phase)) return null
  const share = overlap(summary.arms.baseline, summary.arms.canary)
  return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null
}

export function soundnessNotes(input: WindowInput): { level: 'warning' | 'notice'; text: string }[] {
  const { phase, summary } = input
  const { rows, arms, scraped } = summary
  const notes: { level: 'warning' | 'notice'; text: string }[] = []
  for (const text of scraped?.notes ?? []) notes.push({ level: 'notice', text })
  const count = (n: number, text: string) => n > 0 && notes.push({ level: 'notice', text: `${n} ${text}` })
  const separate = servedApart(input)
  if (separate) notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` })
  const share = isFull(phase) ? 1 : overlap(arms.baseline, arms.canary)
  if (typeof share === 'number' && share < LITTLE_OVERLAP) {
    const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`
    notes.push({ level: 'warning', text })
  }
  count(rows.broken, 'rows can not be read and are left out.')
  count(rows.torn, 'rows at the end of a file are still being written.')
  count(rows.duplicates, 'rows repeat a request_id and are left out.')
  count(rows.late, 'rows came more than 5 minutes late; they count.')
  count(
    rows.skewed.after,
    'rows lie more than 5 minutes after the end of the window and are left out: their clock can not be trusted.'
  )
  const others = Object.entries(rows.otherArms)
  if (others.length > 0) {
    const named = others.map(([name, n]) => `${name} (${n})`).join(', ')
    notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` })
  }
  for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
    notes.push({ level: 'notice', text: `${n} rows have further values of ${field}; 20 are judged apart.` })
  }
  return notes
}

/** Share of the canary's time in which the baseline served too; `none` where they never met. */
function overlap(baseline: ArmSummary, canary: ArmSummary): number | 'none' | 'unknown' {
  if (baseline.firstTs === null || canary.firstTs === null) return 'unknown'
  const met = Math.min(baseline.lastTs!, canary.lastTs!) - Math.max(baseline.firstTs, canary.firstTs)
  if (met < 0) return 'none'
  const own = canary.lastTs! - canary.firstTs
  return own === 0 ? 1 : met / own
}
