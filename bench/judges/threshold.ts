import { absoluteLimit } from './estimate.js'
import type { Judge } from './judge.js'
import { isBeyond } from './measures.js'
import { estimateOf } from './window.js'

/** A bare threshold: the estimate over the whole window so far, at every look. */
export const thresholdJudge: Judge = {
  name: 'bare threshold',
  watch: (measure, window) => {
    const line = absoluteLimit(measure)
    return () => (isBeyond(measure, estimateOf(measure, window.summary().arms.canary), line) ? 'stop' : 'pass')
  }
}
