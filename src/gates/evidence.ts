import type { GoldItem } from '../gold/item.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { ProbeOutcome } from '../probes/outcome.js'
import type { Arm } from './arm.js'
import type { PairedItem } from './pairs.js'
import type { Reading } from './reading.js'

/** What the rows of the gate table are judged from on a gold set: rows and probe results, and nothing counted elsewhere. */
export interface GoldEvidence {
  manifest: ManifestContent
  items: readonly GoldItem[]
  /** Pass 1 of the baseline and what further rounds asked of it, and pass 2: the τ of quantile tests, and a second reference. */
  baseline: Arm
  again: Arm
  canary: Arm
  /** The same arms round by round, for what is told of an item by all its runs of a round. */
  rounds: readonly { baseline: Arm; canary: Arm }[]
  /** Baseline runs asked among the canary's; empty where there were none. */
  interleaved: Arm
  /** The whole baseline was asked among the canary's, so that its own figures are like with like. */
  measuredTogether: boolean
  /** The baseline's answers and the canary's by run key. */
  pairs: readonly PairedItem[]
  /** Whether ΔS is semantic: by the embedder, or the service's own. */
  semantic: boolean
  probes: readonly ProbeOutcome[]
  /** Pins that are absent or floating; a manifest that loaded has none. */
  floatingPins: number
}

/** What measures one row. */
export type Measure = (evidence: GoldEvidence) => Reading
