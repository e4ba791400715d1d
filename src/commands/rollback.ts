import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { guardOf } from '../probes/probe-all.js'
import type { Outcome as Moved } from '../rollout/outcome.js'
import { endOf } from '../rollout/record.js'
import { rollBack } from '../rollout/roll-back.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { notice } from './notes.js'
import { openRollout, type Rollout } from './open-rollout.js'
import { openWindow } from './open-window.js'
import type { Outcome } from './outcome.js'
import { type JudgedWindow, judgeWindow, readPhaseWindow } from './phase-window.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, reason, window } from './shared-flags.js'

export const description = {
  summary: 'send all traffic to the baseline, then record it',
  flags: {
    manifest,
    out,
    window,
    ledger,
    reason
  },
  actsFirst: true,
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: ['router', 'deployments'],
  publishes: 'from everywhere',
  permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/** All traffic to the baseline at once, asking nobody; then the record, and what the window looked like. */
export async function rollback(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'rollback')
  const rollout = await openRollout(world, options, 'router')
  try {
    const { stage } = rollout
    const why = options.reason?.trim() || `Asked for by ${stage.by.who}.`
    const evidence = { digest: null, result: 'manual', reason: 'rolled_back' as const }
    const until = world.clock.now()
    const moved = await rollBack(stage, { why, rows: [], evidence })
    const seen = await lookBack(world, rollout, options, { ...moved, until }).catch(asNote)
    const judged = seen && 'table' in seen ? seen : null
    const notes = seen && 'text' in seen ? [seen] : []
    return concludeRollout(rollout, world, conclude, {
      verdict: moved,
      standing: moved.standing,
      moved,
      judged,
      notes,
      rows: []
    })
  } finally {
    await rollout.close()
  }
}

/** The window of the phase that was left, until the router was set, for whoever looks into it later; null where there is none, or the manifest is faulty. */
async function lookBack(
  world: World,
  { manifest, plan }: Rollout,
  options: Options,
  { standing, moved, until }: Moved & { until: number }
): Promise<JudgedWindow | null> {
  const left = standing?.history.chain.findLast(claim => endOf(claim)?.mark === 'done')
  const phase = plan.find(({ name }) => name === left?.to)
  const hasLog = options.window.length > 0 || manifest.window?.source !== undefined
  if (!moved || !left || !phase || !hasLog || manifest.spared.size > 0) return null
  const http = world.http(guardOf(manifest))
  try {
    const source = await openWindow(world, manifest, http, options.window)
    const window = { from: Date.parse(endOf(left)!.at), to: until }
    const spans = { window, reference: null, historyMs: 0 }
    const seen = await readPhaseWindow(world, manifest, { phase, spans, source, http, out: options.out })
    return judgeWindow(manifest, seen, { probes: null, duration: 0 })
  } finally {
    await http.close()
  }
}

/** The traffic is back: what could not be read is told, and no more. */
function asNote(error: unknown) {
  if (error instanceof UnmeasurableError) return notice(`The window could not be read: ${error.message}`)
  throw error
}
