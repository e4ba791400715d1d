import type { World } from '../model/world.js'
import { resume as goOn } from '../rollout/words.js'
import type { Description } from './describe.js'
import type { Outcome } from './outcome.js'
import { type Options, description as ofPause, recordWord } from './pause.js'

export const description = { ...ofPause, summary: 'go on after a pause' } satisfies Description

export function resume(world: World, options: Options): Promise<Outcome> {
  return recordWord('resume', goOn, world, options)
}
