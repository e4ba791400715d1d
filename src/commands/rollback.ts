import { guardOf } from '../manifest/guard.js'
import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { endOf } from '../rollout/record.js'
import { rollBack } from '../rollout/roll-back.js'
import type { TransitionResult } from '../rollout/transition-result.js'
import { startResult } from './conclude.js'
import { type Description, MOVES_TRAFFIC, type OptionsOf } from './describe.js'
import { looksOf } from './looks.js'
import { openRollout, type Rollout } from './open-rollout.js'
import { openWindow } from './open-window.js'
import type { Outcome } from './outcome.js'
import { type JudgedWindow, judgeWindow, readPhaseWindow, shownOnly } from './phase-window.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, reason, window } from './shared-flags.js'

export const description = {
  summary: 'send all traffic to the baseline, then record it',
  topic: 'move',
  examples: ['rollout-gate rollback --reason "answers in the wrong language"'],
  flags: {
    manifest,
    out,
    window,
    ledger,
    reason
  },
  actsFirst: true,
  files: ['result.json', 'report.md', 'report.html'],
  ...MOVES_TRAFFIC,
  changes: ['router', 'deployments']
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** Sends all traffic to the baseline at once, then records it, and shows the window of the phase that it left. */
export async function rollback(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'rollback')
  const rollout = await openRollout(world, options)
  try {
    const { deps } = rollout
    const why = options.reason?.trim() || `Asked for by ${deps.by.who}.`
    const evidence = { digest: null, result: 'manual', reason: 'rolled_back' as const }
    const until = world.clock.now()
    const moved = await rollBack(deps, { why, rows: [], evidence })
    const shown = await shownOnly(judgeLeftWindow(world, rollout, options, { ...moved, until }))
    const { standing } = moved
    const outcome = concludeRollout(rollout, world, conclude, { verdict: moved, standing, moved, ...shown, rows: [] })
    return { ...outcome, looks: looksOf({ rollout, world, out: options.out }, standing) }
  } finally {
    await rollout.close().catch(() => undefined)
  }
}

/** The window of the phase that was left, up to the rollback; null where there is none, or the manifest is faulty. */
async function judgeLeftWindow(
  world: World,
  { manifest, plan }: Rollout,
  options: Options,
  { standing, moved, until }: TransitionResult & { until: number }
): Promise<JudgedWindow | null> {
  const left = standing?.history.chain.findLast(claim => endOf(claim)?.mark === 'done')
  const phase = plan.find(({ name }) => name === left?.to)
  const hasLog = options.window.length > 0 || manifest.window?.source !== undefined
  if (!moved || !left || !phase || !hasLog || manifest.spared.size > 0) return null
  const unset = manifest.unset.find(({ path }) => path[0] === 'window')
  if (unset && options.window.length === 0) throw new UnmeasurableError('not_measured', unset.problem.message)
  const http = world.http(guardOf(manifest))
  try {
    const source = await openWindow(world, manifest, http, options.window, options)
    const window = { from: Date.parse(endOf(left)!.at), to: until }
    const spans = { window, reference: null, historyMs: 0, points: left.points ?? null }
    return judgeWindow(
      manifest,
      await readPhaseWindow(world, manifest, { phase, spans, source, http, out: options.out }),
      0
    )
  } finally {
    await http.close()
  }
}
