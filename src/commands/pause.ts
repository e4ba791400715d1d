import { flagError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { look } from '../rollout/look.js'
import { pause as hold } from '../rollout/words.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { openRollout } from './open-rollout.js'
import type { Outcome } from './outcome.js'
import { concludeRollout } from './rollout-result.js'
import { ledger, manifest, out, reason } from './shared-flags.js'

export const description = {
  summary: 'hold the rollout where it stands; the stop rules go on',
  flags: {
    manifest,
    out,
    ledger,
    reason
  },
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: ['deployments'],
  publishes: null,
  permissions: { contents: 'read', actions: 'read', deployments: 'write' }
} satisfies Description

export type Options = OptionsOf<(typeof description)['flags']>

export function pause(world: World, options: Options): Promise<Outcome> {
  return recordWord('pause', hold, world, options)
}

/** Writes a person's word into the ledger, with a reason and a name, and says where the rollout stands. */
export async function recordWord(word: string, record: typeof hold, world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, word)
  const why = options.reason?.trim()
  if (!why) throw flagError(`${word} needs --reason TEXT: it stands in the ledger with your name`)
  const rollout = await openRollout(world, options, 'router')
  try {
    const verdict = await record(rollout.stage, why)
    const { standing } = await look(rollout.stage)
    return concludeRollout(rollout, world, conclude, { verdict, standing, moved: null, judged: null })
  } finally {
    await rollout.close()
  }
}
