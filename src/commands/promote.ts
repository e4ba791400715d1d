import { resolve } from 'node:path'
import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import { findGateEvidence } from './gate-evidence.js'
import { inSession } from './open-rollout.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'
import { tick } from './tick.js'

/** Judges where the rollout stands and goes one phase up, or back where a hard stop fires. */
export async function promote(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'promote')
  const reason = reasonFor(options)
  keepEvidence(world, options)
  return inSession(world, options, async session => {
    const request = {
      goUp: true,
      begin: () => findGateEvidence(world, session.rollout.manifest, options),
      to: options.to ?? null,
      retry: options.retry ? { why: reason } : null,
      override: options.override ? { why: reason } : null
    }
    return concludeRollout(session.rollout, world, conclude, await tick(session, request, null))
  })
}

/** This command writes its own result to --out; evidence in the same place would be lost for a second try. */
function keepEvidence({ cwd }: World, { evidence, out }: Options): void {
  if (evidence === undefined || resolve(cwd, evidence) !== resolve(cwd, out, 'result.json')) return
  const message = `--evidence ${evidence} would be overwritten by this command's own result; expected another folder, such as gate --out out/gate`
  throw flagError(message)
}

/** A retry or an override needs a reason. */
function reasonFor({ retry, override, reason }: Options): string {
  if ((!retry && !override) || reason?.trim()) return reason?.trim() ?? ''
  const message = `--${retry ? 'retry' : 'override'} needs --reason TEXT: the ledger records who decided it, and why`
  throw flagError(message)
}
