import type { RowId } from '../model/rows.js'
import { bounded, visible } from '../world/log-text.js'

/** One thing that was looked at. */
export interface ProbeDetail {
  name: string
  ok: boolean
  why: string
  /** Where it stands in the manifest, for annotations. */
  path?: (string | number)[]
  /** False where nothing could be asked, so that neither health nor its absence was seen. */
  measured?: false
}

export interface ProbeOutcome {
  row: RowId
  verdict: 'pass' | 'fail' | 'not_measured'
  /** How many of `n` were not as they should be; null where nothing could be measured. */
  value: number | null
  n: number
  why: string
  details: ProbeDetail[]
}

const SHOWN = 3
const MAX_QUOTE = 200

/** A row from its details: one seen failure fails it, else one that could not be asked leaves it unmeasured. */
export function outcomeOf(row: RowId, details: ProbeDetail[], whenAllPass: string): ProbeOutcome {
  const bad = details.filter(detail => !detail.ok)
  const seen = bad.filter(detail => detail.measured !== false)
  if (bad.length === 0) return { row, verdict: 'pass', value: 0, n: details.length, why: whenAllPass, details }
  const why = listed(bad)
  if (seen.length === 0) return { row, verdict: 'not_measured', value: null, n: details.length, why, details }
  return { row, verdict: 'fail', value: bad.length, n: details.length, why, details }
}

/** Text of a service as it may stand within a sentence: one short line, controls shown. */
export function quote(text: string): string {
  return bounded(visible(text).replace(/\s+/g, ' ').trim(), MAX_QUOTE)
}

function listed(details: readonly ProbeDetail[]): string {
  const shown = details.slice(0, SHOWN).map(detail => `${detail.name}: ${detail.why}`)
  const more = details.length > SHOWN ? [`and ${details.length - SHOWN} more`] : []
  return `${[...shown, ...more].join('; ')}.`
}
