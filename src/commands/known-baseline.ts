import { rowsOfPass } from '../gold/baseline.js'
import { type Experience, experienceOf } from '../gold/estimate.js'
import type { Row } from '../gold/row.js'
import type { World } from '../model/world.js'
import { findComparableBaseline } from './find-baseline.js'
import type { Inputs } from './inputs.js'
import { type Note, notice } from './notes.js'
import { resolutionNotes, resolutionOn } from './resolution.js'

/** What `validate` learns from a baseline on disk. */
export interface KnownBaseline {
  /** Why there is none that fits. */
  absent: Note[]
  /** Its first pass. */
  rows: readonly Row[] | null
  experience: Experience | null
  /** What the gold set can't resolve at its noise. */
  resolutions: Note[]
}

/** The baseline that an option or the manifest names. Throws InputError where a file that was asked for can't be read. */
export async function knownBaseline(world: World, inputs: Inputs, file: string | undefined): Promise<KnownBaseline> {
  const found = await findComparableBaseline(world, inputs, file)
  if ('absent' in found) return { absent: [notice(found.absent)], rows: null, experience: null, resolutions: [] }
  const rows = rowsOfPass(found.baseline, 'baseline_1')
  return {
    absent: [],
    rows,
    experience: experienceOf(rows, inputs.manifest.prices),
    resolutions: resolutionNotes(resolutionOn(inputs, { first: rows, noise: found.baseline.noise }))
  }
}
