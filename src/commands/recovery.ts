import { metricsOf } from '../gates/live/metrics.js'
import { watchRecovery } from '../gates/live/recovery.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Standing } from '../rollout/standing.js'
import type { WindowSummary } from '../window/summary.js'
import type { Session } from './open-rollout.js'
import { lastOfBaseline } from './phase-spans.js'
import type { Span } from './phase-window.js'

/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7). Rejects with UnmeasurableError where its requests can't be read.
 */
export async function readRecovery(session: Session, standing: Standing): Promise<ReturnType<typeof watchRecovery>> {
  const summary = await readServed(session, { from: Date.parse(standing.since!), to: session.world.clock.now() })
  const span = lastOfBaseline(standing)
  const before = span && (await readServed(session, span))
  return watchRecovery(summary, metricsOf(before?.arms.baseline ?? null))
}

/** What may hold rows of the span and can't be read leaves it unknown. */
async function readServed({ source, world, rollout }: Session, span: Span): Promise<WindowSummary> {
  const notErrors = rollout.manifest.window?.not_errors
  const query = { ...span, canary: 'served' as const, segments: [], notErrors, historyMs: 0 }
  const summary = await source.read(query, world.signal)
  const missed = summary.unread.find(({ before }) => !before)
  if (missed) throw new UnmeasurableError('log_invalid', missed.why)
  return summary
}
