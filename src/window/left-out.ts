import type { Arm } from '../model/arm-names.js'
import type { Salvaged } from './salvage.js'

/** Rows of one arm that lie in the window and are not in its figures. */
export interface ArmLeftOut {
  /** Lines of this arm that can't be read whole. */
  unreadable: number
  /** Of those, how many still told their status, which counts; and how many of these were a reply (2xx). */
  withStatus: number
  replies: number
  /** Rows whose time lies so far ahead of now that their clock can't be trusted. */
  clock: number
}

export interface LeftOut {
  baseline: ArmLeftOut
  canary: ArmLeftOut
  /** Lines that do not even say which arm they are of. */
  unattributed: number
}

export function nothingLeftOut(): LeftOut {
  const none = (): ArmLeftOut => ({ unreadable: 0, withStatus: 0, replies: 0, clock: 0 })
  return { baseline: none(), canary: none(), unattributed: 0 }
}

/** Counts a line that can't be read whole, by what it still says. */
export function leaveOut(leftOut: LeftOut, arm: Arm | null, { status }: Pick<Salvaged, 'status'>): void {
  if (arm === null) {
    leftOut.unattributed++
    return
  }
  const own = leftOut[arm]
  own.unreadable++
  if (status === null) return
  own.withStatus++
  if (status >= 200 && status <= 299) own.replies++
}

/** All rows of an arm that were left out, whatever for. */
export function leftOutRows({ unreadable, clock }: ArmLeftOut): number {
  return unreadable + clock
}

/** How many may be left out of so many: a few always, then one in a hundred. */
export function mostLeftOut(rows: number): number {
  return Math.max(3, 0.01 * rows)
}
