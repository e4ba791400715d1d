import type { GoldInput } from '../gates/gold.js'
import { type Baseline, rowsOfPass } from '../gold/baseline.js'
import type { Row } from '../gold/row.js'
import { floatingPins } from '../manifest/pins.js'
import type { Inputs } from './inputs.js'
import { isSemantic, rowsOfRole } from './measure.js'
import type { Asked } from './rounds.js'

/** What is judged of a gold set, from the rows of whoever asked it: gate, or who computes its result again. */

/** Both passes over the baseline. */
export interface Passes {
  baseline: Row[]
  again: Row[]
}

export function recordedPasses(baseline: Pick<Baseline, 'rows'>): Passes {
  return { baseline: rowsOfPass(baseline, 'baseline_1'), again: rowsOfPass(baseline, 'baseline_2') }
}

/** Of a baseline that was measured beside the canary. */
export function passesAmong(rows: readonly Row[]): Passes {
  return { baseline: rowsOfRole(rows, 'baseline_1'), again: rowsOfRole(rows, 'baseline_2') }
}

/** The first round's rows beside the baseline's passes, and the whole rounds after it. `recorded` null: measured beside. */
export function goldCase(
  { manifest, gold }: Inputs,
  { recorded, probes }: { recorded: Passes | null; probes: GoldInput['probes'] }
): Asked['inputOf'] {
  return (rows, further) => ({
    manifest,
    gold,
    rows: {
      canary: rowsOfRole(rows, 'canary'),
      interleaved: rowsOfRole(rows, 'interleaved'),
      ...(recorded ?? passesAmong(rows))
    },
    further,
    measuredTogether: recorded === null,
    probes,
    floatingPins: floatingPins(manifest.arms),
    semantic: isSemantic(manifest)
  })
}
