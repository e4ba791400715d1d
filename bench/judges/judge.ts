import type { Look } from './data.js'
import type { Measure } from './measures.js'
import type { Window } from './window.js'

export type Verdict = 'pass' | 'stop' | 'undecided'

/** A judge watches one measure of one release. */
export interface Judge {
  name: string
  watch(measure: Measure, window: Window): Watch
}

/** Takes what came since the last look, which `window` has by then, and says what the judge says of all so far. */
export type Watch = (look: Look) => Verdict
