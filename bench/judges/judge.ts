import type { Look } from './data.js'
import type { Measure } from './measures.js'

export type Verdict = 'pass' | 'stop' | 'undecided'

/** A judge watches one measure of one release. */
export interface Judge {
  name: string
  watch(measure: Measure): Watch
}

/** Takes what came since the last look, and says what the judge says of the whole window so far. */
export type Watch = (look: Look) => Verdict
