import type { World } from '../model/world.js'
import { resume as recordResume } from '../rollout/interventions.js'
import type { Description } from './describe.js'
import type { Outcome } from './outcome.js'
import { intervene, type Options, description as ofPause } from './pause.js'

export const description = {
  ...ofPause,
  summary: 'go on after a pause',
  examples: ['rollout-gate resume']
} satisfies Description

/** Goes on after a pause. */
export function resume(world: World, options: Options): Promise<Outcome> {
  return intervene('resume', recordResume, world, options)
}
