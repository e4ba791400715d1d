import { isFull, isShadow, type Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import type { ProbeOutcome } from '../../probes/outcome.js'
import type { Distribution } from '../../window/distribution.js'
import type { RatioName } from '../../window/ratio.js'
import type { Arm, CellSummary, WindowSummary } from '../../window/summary.js'
import { type Effect, effectOf, effectOfCalls } from './effect.js'

/** What a live window is judged from. */
export interface LiveCase {
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
  /** A window shorter than this passes nothing yet, milliseconds; 0 for files, which are what they are. */
  duration: number
}

/** The arms to be compared, and how their requests are counted. */
export interface Arms {
  canary: CellSummary
  /** Null where there is no window to compare with. */
  baseline: CellSummary | null
  effect(arm: 'baseline' | 'canary', ratio: RatioName): Effect
  /** Requests at which bounds of means are tightest: fixed by the phase, before the window opens. */
  tightestAt: { baseline: number; canary: number }
}

/** The arms of the window; at weight 100 the baseline is that of the reference window. */
export function armsOf({
  phase,
  summary,
  reference
}: Pick<LiveCase, 'phase' | 'reference'> & { summary: { arms: Record<Arm, CellSummary> } }): Arms {
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
 * How many one-sided tests could fail a row in this phase: alpha is split over them. Fixed by the manifest, the phase
 * and the kind of source, never by what was seen.
 */
export function sidesThatCanFail({
  manifest,
  phase,
  summary
}: Pick<LiveCase, 'manifest' | 'phase'> & { summary: Pick<WindowSummary, 'kind'> }): number {
  const counts = (row: keyof typeof SIDES) => (row in manifest.not_required ? 0 : SIDES[row])
  const total = (rows: readonly (keyof typeof SIDES)[]) => rows.reduce((sum, row) => sum + counts(row), 0)
  if (summary.kind === 'prometheus') return Math.max(1, total(['latency_p95', 'error_rate', 'srm']))
  const fields = gatingFields(manifest).length
  return Math.max(1, total(MEASURED) * (1 + fields) + total(isShadow(phase) ? MIRRORED : SERVED))
}

/** Fields of which every value is judged by itself. */
export function gatingFields(manifest: ManifestContent): string[] {
  return (manifest.window?.segments ?? []).flatMap(segment =>
    typeof segment === 'object' && segment.gate ? [segment.field] : []
  )
}

const SIDES = {
  delta_s_drift_median: 1,
  delta_s_drift_p95: 1,
  delta_s_median: 1,
  coverage: 1,
  latency_p95: 1,
  error_rate: 1,
  tool_success: 1,
  cost_per_solved: 1,
  srm: 1,
  stickiness: 1,
  mirrored_share: 2,
  mirror_p99_added: 1,
  shadow_delta_s: 1
} as const

const MEASURED = [
  'delta_s_drift_median',
  'delta_s_drift_p95',
  'delta_s_median',
  'coverage',
  'latency_p95',
  'error_rate',
  'tool_success',
  'cost_per_solved'
] as const
const SERVED = ['srm', 'stickiness'] as const
const MIRRORED = ['mirrored_share', 'mirror_p99_added', 'shadow_delta_s'] as const
