import { ROWS } from '../../model/rows.js'
import type { WindowSummary } from '../../window/summary.js'
import { isInside } from '../targets.js'
import { quantileOf } from './bounded-estimate.js'

/** The baseline's own figures, pinned before the rollout began; null where they were not measured. */
interface PinnedFigures {
  delta_s_median: number | null
  delta_s_p95: number | null
  coverage: number | null
  p95_latency_ms: number | null
}

interface RecoveryCheck {
  what: 'error_rate' | 'delta_s_median' | 'delta_s_p95' | 'coverage' | 'latency_p95'
  value: number | null
  threshold: number | null
  op: '<' | '<=' | '>='
  /** Null where it could not be measured, or there is nothing to compare with. */
  ok: boolean | null
}

interface Recovery {
  /** `waiting`: not yet, and there is time; `red`: the baseline did not recover within its 10 minutes. */
  state: 'green' | 'waiting' | 'red'
  checks: RecoveryCheck[]
  why: string
}

const WITHIN_MS = 10 * 60_000
/** Fewer requests than this say nothing of a recovery. */
const FEWEST = 50
const ERROR_RATE = ROWS.error_rate.target!
/** What counts as matching the pinned window: the rows' own targets, and five points of coverage. */
const MATCH = {
  delta_s_median: ROWS.delta_s_drift_median.target!,
  delta_s_p95: ROWS.delta_s_drift_p95.target!,
  coverage: 0.05,
  latency: ROWS.latency_p95.target!
} as const

/**
 * Watch for green after a rollback (docs/runbook.md §7): the baseline alone serves, in the window since; its error rate
 * is below 0.5 % within 10 minutes, ΔS and coverage match its pinned window, p95 is within +15 %. By the estimates:
 * everybody is on the baseline, and nothing more could be rolled back. What neither window carries stays out.
 */
export function watchRecovery(summary: WindowSummary, pinned: PinnedFigures): Recovery {
  const { baseline } = summary.arms
  const { ratios, distributions } = baseline
  const share = ({ num, den }: { num: number; den: number }) => (den > 0 ? num / den : null)
  const at = (name: 'delta_s' | 'latency', p: number) =>
    distributions[name].n > 0 ? quantileOf(distributions[name], p) : null
  const moved = (figure: number | null, by: number) => (figure === null ? null : figure + by)
  const slowest = pinned.p95_latency_ms === null ? null : pinned.p95_latency_ms * MATCH.latency
  const checks = [
    check('error_rate', share(ratios.error_rate), '<', ERROR_RATE),
    check('delta_s_median', at('delta_s', 0.5), '<=', moved(pinned.delta_s_median, MATCH.delta_s_median)),
    check('delta_s_p95', at('delta_s', 0.95), '<=', moved(pinned.delta_s_p95, MATCH.delta_s_p95)),
    check('coverage', share(ratios.coverage), '>=', moved(pinned.coverage, -MATCH.coverage)),
    check('latency_p95', at('latency', 0.95), '<=', slowest)
  ]
  const waited = (summary.to ?? 0) - (summary.from ?? 0)
  return { checks, ...stateOf(checks, baseline.requests, waited) }
}

function stateOf(checks: readonly RecoveryCheck[], requests: number, waited: number): Pick<Recovery, 'state' | 'why'> {
  const late = waited >= WITHIN_MS
  if (requests < FEWEST) {
    const why = `The baseline served ${requests} of at least ${FEWEST} requests since the rollback.`
    return { state: late ? 'red' : 'waiting', why }
  }
  const open = checks.filter(({ ok, threshold }) => ok === false || (ok === null && threshold !== null))
  const alone = checks.filter(({ value, threshold }) => value !== null && threshold === null)
  const say = (words: string, of: readonly RecoveryCheck[]) =>
    of.length > 0 ? [`${words}: ${of.map(({ what }) => what).join(', ')}.`] : []
  const why = [...say('Not as before the rollout', open), ...say('Nothing to compare with', alone)].join(' ')
  if (why === '') return { state: 'green', why: 'The baseline serves as it did before the rollout.' }
  return { state: late ? 'red' : 'waiting', why }
}

function check(
  what: RecoveryCheck['what'],
  value: number | null,
  op: RecoveryCheck['op'],
  threshold: number | null
): RecoveryCheck {
  return {
    what,
    value,
    threshold,
    op,
    ok: value === null || threshold === null ? null : isInside(value, op, threshold)
  }
}
