import { absoluteLimit } from './estimate.js'
import type { Judge } from './judge.js'
import { isAboutArms, isBeyond } from './measures.js'
import { valuesOf } from './values.js'

/** A bare threshold: the estimate over the whole window so far, at every look. */
export const thresholdJudge: Judge = {
  name: 'bare threshold',
  watch: measure => {
    const line = absoluteLimit(measure)
    const values = valuesOf(measure)
    let [n, sum] = [0, 0]
    return ({ canary }) => {
      n += canary.values.length
      if (isAboutArms(measure)) values.add(canary.values)
      else for (const value of canary.values) sum += value
      const figure = isAboutArms(measure) ? values.orderStatistic(Math.ceil(0.95 * n)).low : sum / n
      return isBeyond(measure, figure, line) ? 'stop' : 'pass'
    }
  }
}
