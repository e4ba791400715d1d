import { stopWords } from '../model/words.js'
import { showActor } from '../rollout/decide-step.js'
import type { Rollback } from '../rollout/record.js'

/** Who rolled back, when and why, and what fired: from the record, for whoever comes later. */
export function toldRollback({ at, by, why, rows, derived }: Rollback, done = 'Rolled back'): string {
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC`
  const reason = /[.!?]$/.test(why) ? why : `${why}.`
  const fired = rows.length > 0 ? ` Fired: ${rows.map(row => stopWords(row)?.name ?? row).join(', ')}.` : ''
  if (derived) return `${done}; ${showActor(by)} found it at ${when}: ${reason}${fired}`
  return `${done} at ${when} by ${showActor(by)}: ${reason}${fired}`
}
