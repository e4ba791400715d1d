import { isFull } from '../../manifest/phases.js'
import { isSticky } from '../../manifest/sticky.js'
import type { Result } from '../../model/result.js'
import { LIVE_ROW_IDS, type LiveRowId, ROWS } from '../../model/rows.js'
import { ROW_WORDS } from '../../model/words.js'
import { beyondSource } from './required.js'
import type { WindowInput } from './window-input.js'

/** What a reader must know of how this phase is judged, whatever its rows say. */
export function phaseNotes({ phase, reference, manifest, summary }: WindowInput): Result['notes'] {
  const notes: Result['notes'] = []
  const beyond = LIVE_ROW_IDS.filter(row => beyondSource(row, summary) && isWanted(row, manifest))
  if (beyond.length > 0) {
    const labels = beyond.map(row => ROW_WORDS[row].name).join('; ')
    notes.push({
      level: 'notice',
      text: `Counters carry neither ΔS nor users, so these rows are not required: ${labels}.`
    })
  }
  if (isFull(phase) && reference) {
    const text =
      'Everybody is served by the canary: rows that compare the arms take the baseline of the last window in which both served. They can hold the rollout, and roll nothing back.'
    notes.push({ level: 'notice', text })
  }
  if (manifest.evidence.live === 'estimate') {
    const text = 'evidence.live is estimate: from the minimum of requests on the estimate alone decides a row.'
    notes.push({ level: 'notice', text })
  }
  return notes
}

/** Whether a log that carries everything would have to measure it. */
function isWanted(row: LiveRowId, manifest: WindowInput['manifest']): boolean {
  const required = ROWS[row].live?.required
  const wanted = required === 'always' || (required === 'sticky' && isSticky(manifest) === true)
  return wanted && !(row in manifest.not_required) && !manifest.require.includes(row)
}
