import { metricsOf } from '../gates/live/metrics.js'
import { watchRecovery } from '../gates/live/recovery.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { EXIT, type ExitCode } from '../model/reasons.js'
import type { Standing } from '../rollout/standing.js'
import type { WindowSummary } from '../window/summary.js'
import type { Scene } from './look.js'
import { lastOfBaseline } from './phase-spans.js'
import type { Span } from './phase-window.js'
import type { Ended } from './rollout-result.js'

/** So long after a rollback nobody waits for it any more. */
const LATEST_MS = 24 * 3600_000

/** After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (runbook §7). */
export async function lookForGreen(scene: Scene, standing: Standing): Promise<Pick<Ended, 'verdict' | 'window'>> {
  const since = Date.parse(standing.since!)
  const now = scene.world.clock.now()
  if (now - since > LATEST_MS) {
    return { verdict: rolledBack(EXIT.ok, 'The rollout was rolled back; none is under way.') }
  }
  const when = `Rolled back at ${standing.since!.slice(0, 16).replace('T', ' ')} UTC.`
  try {
    const summary = await read(scene, { from: since, to: now })
    const span = lastOfBaseline(standing)
    const before = span && (await read(scene, span))
    const green = watchRecovery(summary, metricsOf(before?.arms.baseline ?? null))
    const exit = { green: EXIT.ok, waiting: EXIT.hold, red: EXIT.failed }[green.state]
    const window = { from: standing.since, to: new Date(now).toISOString() }
    return {
      verdict: rolledBack(exit, `${when} ${green.why}`),
      window: { ...window, green: { ...green, checks: green.checks.map(check => ({ ...check })) } }
    }
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error
    const why = `${when} Whether the baseline is as before is not known: ${error.message}`
    return { verdict: rolledBack(EXIT.unmeasurable, why) }
  }
}

function rolledBack(exit: ExitCode, why: string): Conclusion {
  return { decision: 'hold', reason: 'rolled_back', exit, why }
}

function read({ source, world }: Scene, span: Span): Promise<WindowSummary> {
  return source.read({ ...span, canary: 'served', segments: [], historyMs: 0 }, world.signal)
}
