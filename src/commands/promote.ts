import { resolve } from 'node:path'
import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import { type Description, MOVES_TRAFFIC, type OptionsOf } from './describe.js'
import { onOff, text } from './flag-kinds.js'
import { findGateEvidence } from './gate-evidence.js'
import { keepLook, looksOf } from './looks.js'
import { inSession } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'
import { baseline, ledger, manifest, out, reason, window } from './shared-flags.js'
import { tick } from './tick.js'

export const description = {
  summary: 'judge where the rollout stands, then go one phase up',
  topic: 'move',
  examples: ['rollout-gate promote --evidence out/result.json', 'rollout-gate promote --to canary-5'],
  flags: {
    manifest,
    out,
    window,
    evidence: text('FILE', { meaning: "the gate's result.json that the first step rests on" }),
    baseline,
    ledger,
    to: text('PHASE', { meaning: 'the phase to go to; refused unless it is the next' }),
    retry: onOff({ meaning: 'a canary that was rolled back goes up again; with --reason' }),
    override: onOff({
      meaning:
        'go on although the evidence is thin, with --reason; never over other pins or a row that fails, unless both arms suffered it and it is over'
    }),
    reason: { ...reason, meaning: `${reason.meaning}; needed with --retry and --override` }
  },
  files: ['result.json', 'report.md', 'report.html'],
  ...MOVES_TRAFFIC
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

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
    const ticked = await tick(session, request, null)
    keepLook(session, ticked.standing, ticked.judged)
    const outcome = concludeRollout(session.rollout, world, conclude, ticked)
    return { ...outcome, looks: looksOf(session, ticked.standing) }
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
