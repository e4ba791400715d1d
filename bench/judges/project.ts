import { INDEPENDENT } from '../../src/gates/live/effect.js'
import { measuredReadings } from '../../src/gates/live/measured.js'
import { isOver, isSurelyOver, stopFigures } from '../../src/gates/live/stops.js'
import { armsOf } from '../../src/gates/live/window-input.js'
import { phasesOf } from '../../src/manifest/phases.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import type { Judge } from './judge.js'

/**
 * The project's own stop rule on the window as a whole, one of those that `watch` looks at: from the sums of the window on
 * it is the code of src, `armsOf`, `measuredReadings`, `stopFigures` and `isSurelyOver`, which `liveStops` calls too. What
 * the bets on a break at any time add is in starts.ts. Not `judgeLive` itself: at
 * every look that also counts down how many requests each row still needs, which takes longer than all else here. The
 * sums are kept from look to look by bench/judges/window.ts instead of being read again.
 */
export interface ProjectOptions {
  name: string
  /** Chance of ever stopping a healthy release, for this one rule. */
  alpha: number
  /** Whether dependence by user and in time is measured and allowed for; false to see what that is worth. */
  clustered: boolean
}

/** Targets and limits as they are without a word in the manifest. */
const manifest = manifestSchema.parse({
  version: 1,
  name: 'bench',
  arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } }
})
const phase = phasesOf(manifest).find(({ weight }) => weight === 5)!

export function projectJudge({ name, alpha, clustered }: ProjectOptions): Judge {
  return {
    name,
    watch: ({ stop, limit, bad }, window) => {
      let hasPassed = false
      return () => {
        const measured = armsOf({ phase, summary: window.summary(), reference: null })
        const arms = clustered ? measured : { ...measured, effect: () => INDEPENDENT }
        const figures = stopFigures(arms, measuredReadings(manifest, arms))
        const sequence = figures.find(each => each.id === stop)!.sequence!
        if (isOver(stop, sequence.value, limit)) {
          return isSurelyOver(stop, sequence, limit, alpha) ? 'stop' : 'undecided'
        }
        // Only the first pass is counted: while the estimate stays inside, it is not asked for again.
        hasPassed ||= bad === 'above' ? sequence.below(limit, alpha) : sequence.above(limit, alpha)
        return hasPassed ? 'pass' : 'undecided'
      }
    }
  }
}
