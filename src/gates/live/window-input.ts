import { isFull, isShadow, type Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import { ARMS, type Arm } from '../../model/arm-names.js'
import { LIVE_ROW_IDS, type LiveRowId, ROWS } from '../../model/rows.js'
import type { ProbeOutcome } from '../../probes/outcome.js'
import type { Distribution } from '../../window/distribution.js'
import type { RatioName } from '../../window/ratio.js'
import type { CellSummary, WindowSummary } from '../../window/summary.js'
import { sum } from '../arm.js'
import { failingSides } from '../targets.js'
import { type Effect, effectOf, effectOfCalls } from './effect.js'

/** Whether the canary answers now, and what was seen. */
export interface Asked {
  answers: boolean
  why: string
}

/** What a live window is judged from. */
export interface WindowInput {
  manifest: ManifestContent
  phase: Phase
  summary: WindowSummary
  /** The last window in which both arms served: at weight 100 its baseline is compared with. */
  reference: WindowSummary | null
  /** Pins that are absent or floating; a manifest that loaded has none. */
  floatingPins: number
  /** Secrets, boot order, freeze and probes, where they were looked at. */
  probes: readonly ProbeOutcome[] | null
  /** ΔS between production's and the shadow's answers, embedded from a sample, where the log has none. */
  answersApart: Distribution | null
  /** What the canary said when it was asked whether it is there; null or absent where it was not asked. */
  asked?: Asked | null
  /** When the window was read, ms since 1970: rows of given files that lie after it have a wrong clock. */
  readAt?: number
  /** A window shorter than this passes nothing yet, milliseconds; 0 for files, which are what they are. */
  duration: number
}

/** The arms to be compared, and how their requests are counted. */
export interface Arms {
  canary: CellSummary
  /** Null where there is no window to compare with. */
  baseline: CellSummary | null
  effect(arm: 'baseline' | 'canary', ratio: RatioName): Effect
  /** Whether ΔS was measured here by an embedder that knows words, not meanings. */
  lexical: boolean
  /** Requests at which bounds of means are tightest: fixed by the phase, before the window opens. */
  tightestAt: { baseline: number; canary: number }
}

/** The arms of the window; at weight 100 the baseline is that of the reference window. */
export function armsOf({
  phase,
  summary,
  reference
}: Pick<WindowInput, 'phase' | 'reference'> & {
  summary: { arms: Record<Arm, CellSummary>; lexical?: boolean | undefined }
}): Arms {
  const { canary } = summary.arms
  const baseline = isFull(phase) ? (reference?.arms.baseline ?? null) : summary.arms.baseline
  const of = { baseline, canary }
  const known = new Map<string, Effect>()
  return {
    canary,
    baseline,
    effect(arm, ratio) {
      const key = `${arm} ${ratio}`
      const found = known.get(key) ?? effectIn(of[arm]!, ratio)
      known.set(key, found)
      return found
    },
    lexical: summary.lexical === true,
    tightestAt: tightestAt(phase)
  }
}

/** How the requests behind a ratio depend on each other in this arm. */
export function effectIn(cell: CellSummary, ratio: RatioName): Effect {
  const sums = cell.ratios[ratio]
  // Failures spread as successes do.
  return ratio === 'tool_success' ? effectOfCalls(sums) : effectOf(sums)
}

export function tightestAt({ weight, mirror, window }: Phase): Arms['tightestAt'] {
  const share = mirror === null ? weight / 100 : 1 / 2
  const others = share >= 1 ? 1 : (1 - share) / Math.max(share, 0.001)
  return { canary: window.min_requests, baseline: Math.max(1, window.min_requests * others) }
}

/**
 * How many one-sided tests could fail a row in this phase: alpha is split over them. A side of a row of the requests is
 * tested twice, by the window as a whole and by the bets on a break at any time. Fixed by the manifest, the phase
 * and the kind of source, never by what was seen.
 */
export function sidesThatCanFail({
  manifest,
  phase,
  summary: { kind }
}: Pick<WindowInput, 'manifest' | 'phase'> & { summary: Pick<WindowSummary, 'kind'> }): number {
  const testsOfRequests = 2 + (kind === 'prometheus' ? 0 : gatingFields(manifest).length)
  const sides = LIVE_ROW_IDS.filter(row => !(row in manifest.not_required) && isMeasuredIn(phase, row)).map(row => {
    const { op, live } = ROWS[row]
    if (!live?.test || (kind === 'prometheus' && !live.prometheus)) return 0
    return failingSides(op).length * (live.from === 'requests' ? testsOfRequests : 1)
  })
  const excused = kind === 'prometheus' || 'error_rate' in manifest.not_required ? 0 : 2
  return Math.max(1, sum(sides) + excused)
}

/** Fields of which every value is judged by itself. */
export function gatingFields(manifest: ManifestContent): string[] {
  return (manifest.window?.segments ?? []).flatMap(segment =>
    typeof segment === 'object' && segment.gate ? [segment.field] : []
  )
}

/** Who was served by which arm is measured where users see the canary, and what was mirrored in a shadow phase. */
export function isMeasuredIn(phase: Phase, row: LiveRowId): boolean {
  const from = ROWS[row].live?.from
  return from === 'users' ? !isShadow(phase) : from === 'copies' ? isShadow(phase) : true
}

/** The arm that served requests of which none has a user_key; undefined where the log names no users at all. */
export function armWithoutKeys({ arms, users }: WindowSummary): Arm | undefined {
  return ARMS.find(arm => arms[arm].requests > 0 && users?.[arm] === 0)
}
