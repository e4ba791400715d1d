import { watchForGreen } from '../gates/live/green.js'
import { metricsOf } from '../gates/live/metrics.js'
import { EXIT } from '../gates/reasons.js'
import { endOf } from '../rollout/record.js'
import type { Standing } from '../rollout/standing.js'
import type { WindowSummary } from '../window/summary.js'
import type { Scene } from './look.js'
import type { Span } from './phase-window.js'
import type { Ended } from './rollout-result.js'

/** So long after a rollback nobody waits for it any more. */
const LATEST_MS = 24 * 3600_000

/** After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (runbook §7). */
export async function lookForGreen(scene: Scene, standing: Standing): Promise<Pick<Ended, 'verdict' | 'window'>> {
  const { world } = scene
  const since = Date.parse(standing.since!)
  const now = world.clock.now()
  const rolledBack = { decision: 'hold' as const, reason: 'rolled_back' as const }
  if (now - since > LATEST_MS) {
    return { verdict: { ...rolledBack, exit: EXIT.ok, why: 'The rollout was rolled back; none is under way.' } }
  }
  const read = async (span: Span): Promise<WindowSummary> =>
    scene.source.read({ ...span, canary: 'served', segments: [], historyMs: 0 }, world.signal)
  const summary = await read({ from: since, to: now })
  const before = await read({ from: beganAt(standing) ?? since, to: since })
  const green = watchForGreen(summary, metricsOf(before.arms.baseline))
  const exit = { green: EXIT.ok, waiting: EXIT.hold, red: EXIT.failed }[green.state]
  return {
    verdict: {
      ...rolledBack,
      exit,
      why: `Rolled back at ${standing.since!.slice(0, 16).replace('T', ' ')} UTC. ${green.why}`
    },
    window: {
      from: standing.since,
      to: new Date(now).toISOString(),
      green: { ...green, checks: green.checks.map(check => ({ ...check })) }
    }
  }
}

/** When the phase that was left had been entered. */
function beganAt({ history }: Standing): number | null {
  const done = history.chain.findLast(claim => endOf(claim)?.mark === 'done')
  return done ? Date.parse(endOf(done)!.at) : null
}
