import { type Calendar, freezeAt, type Tier } from './calendar.js'
import { outcomeOf, type ProbeOutcome, quote } from './outcome.js'

/** Whether the calendar lets a change of this tier start now (milliseconds since 1970). */
export function checkFreeze(calendar: Calendar, tier: Tier, now: number): ProbeOutcome {
  const { frozen, window, until } = freezeAt(calendar, tier, now)
  const path = ['freeze', 'calendar']
  if (!frozen || !window || until === undefined) {
    const why = tier === 'T0' ? 'Tier T0 passes every freeze.' : `No change freeze covers tier ${tier} now.`
    return outcomeOf('freeze', [{ name: calendar.file, ok: !frozen, why, path }], why)
  }
  const reason = window.reason ? ` (${quote(window.reason)})` : ''
  const end = new Date(until).toISOString().replace('.000Z', 'Z')
  const why = `${window.kind.replace('_', ' ')}${reason} holds tier ${tier} until ${end}`
  return outcomeOf('freeze', [{ name: quote(window.id), ok: false, why, path }], '')
}
