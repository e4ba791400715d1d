import type { Arm } from '../../model/arm-names.js'
import type { IntakeOfSums } from '../intake.js'
import type { Selected } from './query.js'

/** A row of the answer. */
export interface Answered {
  which: string
  texts: readonly string[]
  place: number
  sums: readonly number[]
}

/** A part of a window's summary: which query sums it up, and where its sums are added. */
export interface Part {
  selected: Selected
  /** Whether null may stand among its sums, for what is absent. */
  nullable?: true
  add(to: IntakeOfSums, row: Answered): void
}

export const ofArm = ({ which }: Answered) => which as Arm
