import { type Batch, MINUTES_PER_LOOK } from './data.js'
import { absoluteLimit, figureOf } from './estimate.js'
import type { Judge } from './judge.js'
import { isBeyond, type Measure } from './measures.js'
import { normals } from './normal.js'
import { argo, measurementOf } from './peers/argo.js'
import { flagger } from './peers/flagger.js'
import { classify, score, wordOf } from './peers/kayenta.js'

/** Minutes before Kayenta judges: its best practices ask for 50 points per metric. */
const KAYENTA_POINTS = 50

/**
 * Kayenta judges one metric on per-minute series of the canary and of a baseline of the same size, as its best practices
 * ask, the whole window at every look. It has no limit: any significant change for the worse fails.
 */
export const kayentaJudge: Judge = {
  name: 'Kayenta',
  watch: measure => {
    const noise = normals('kayenta noise')
    const canary: number[] = []
    const baseline: number[] = []
    const direction = measure.bad === 'above' ? 'increase' : 'decrease'
    return look => {
      canary.push(...pointsOf(measure, look.canary, look.canary.values.length))
      baseline.push(...pointsOf(measure, look.baseline, look.canary.values.length))
      if (canary.length < KAYENTA_POINTS) return 'undecided'
      const word = wordOf(score([classify(canary, baseline, { direction }, noise)]))
      return word === 'Pass' ? 'pass' : 'stop'
    }
  }
}

/** One point a minute, from the first requests of each minute so that `size` are used in all. */
function pointsOf(measure: Measure, { values }: Batch, size: number): number[] {
  const perMinute = values.length / MINUTES_PER_LOOK
  return Array.from({ length: MINUTES_PER_LOOK }, (_, minute) => {
    const start = minute * perMinute
    return figureOf(measure, values.subarray(start, start + size / MINUTES_PER_LOOK))
  })
}

/** Each look measures the requests since the last one. */
export function flaggerJudge(threshold: number): Judge {
  return {
    name: `Flagger, threshold ${threshold}`,
    watch: measure => {
      const tick = flagger({ threshold })
      const line = absoluteLimit(measure)
      return ({ canary }) => (tick(isBeyond(measure, figureOf(measure, canary.values), line)) ? 'stop' : 'undecided')
    }
  }
}

/** The same measurement under Argo Rollouts' limits. */
export function argoJudge(failureLimit: number): Judge {
  return {
    name: `Argo, failureLimit ${failureLimit}`,
    watch: measure => {
      const analyse = argo({ failureLimit })
      const line = absoluteLimit(measure)
      return ({ canary }) => {
        const success = (value: number): boolean => !isBeyond(measure, value, line)
        const phase = analyse(measurementOf(figureOf(measure, canary.values), { success }))
        return phase === 'Running' || phase === 'Successful' ? 'undecided' : 'stop'
      }
    }
  }
}
