import ms from 'ms'
import type { ArmName, ManifestContent } from '../manifest/schema.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Row } from './row.js'

/** Whether an arm is there at all. */
export interface Presence {
  /** Takes a finished row, and whether an HTTP status was seen for it; gives the rows that may be kept now. Throws UnmeasurableError where a needed arm is silent. */
  note(row: Row, answered: boolean): Row[]
  /** Takes how long a reply asks to be left alone, where that is too long. Throws UnmeasurableError where the arm is needed. */
  noteQuota(ms: number | null): void
  /** After the last row of the arm: the same for an arm that had fewer runs than it takes to tell. */
  conclude(): void
  /** Nothing answers, and nothing that is needed was to be asked of it. */
  silent(): boolean
}

/** So many runs without one HTTP status from the start, and the arm is held to be absent. */
const SILENT_RUNS = 5

/**
 * Until an arm has given its first HTTP status its rows are held back: errors of a service that was never there are no
 * measurements, and are asked again by --resume. `needed`: silence is an error, not a reason to do without the arm.
 */
export function openPresence(arm: ArmName, url: ManifestContent['arms']['canary']['url'], needed: boolean): Presence {
  const reason = arm === 'canary' ? 'service_unreachable' : 'baseline_unavailable'
  let seen = false
  let silent = false
  const held: Row[] = []

  const giveUp = () => {
    silent = true
    if (!needed) return
    const cause = held.at(-1)!.error?.message ?? 'no reply'
    const runs = held.length === 1 ? 'the first question' : `the first ${held.length} questions`
    throw new UnmeasurableError(reason, `the ${arm} at ${new URL(url).host} did not answer ${runs}: ${cause}`)
  }
  return {
    note(row, answered) {
      if (silent) return []
      seen ||= answered
      held.push(row)
      if (seen) return held.splice(0)
      if (held.length >= SILENT_RUNS) giveUp()
      return []
    },
    noteQuota(wait) {
      if (wait === null || !needed) return
      const asked = ms(wait, { long: true })
      throw new UnmeasurableError(
        reason,
        `the ${arm} at ${new URL(url).host} answers 429 and asks to be left alone for ${asked} (Retry-After): its quota is used up; raise it, or go on with --resume when it is there again`
      )
    },
    conclude() {
      if (!seen && !silent && held.length > 0) giveUp()
    },
    silent: () => silent
  }
}
