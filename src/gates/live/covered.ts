import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import type { Result } from '../../model/result.js'
import { type Coverage, coverageOf } from '../../window/coverage.js'
import type { WindowInput } from './window-input.js'

/** What of a phase's window its source covers, and how that is said. */

export function coverageIn({ manifest, phase, summary }: WindowInput): Coverage {
  const source = manifest.window?.source
  return coverageOf(summary, {
    arms: isFull(phase) ? ['canary'] : ['baseline', 'canary'],
    durationMs: phase.window.duration,
    delayMs: source && 'delay' in source ? (source.delay ?? null) : null
  })
}

/** The sentence of a window whose newest rows are missing; null where they are not. */
export function whyStale({ stale, watermark }: Coverage): string | null {
  if (stale === null) return null
  const { arm, lagMs, delayMs } = stale
  const since = `${ms(Math.round(lagMs), { long: true })} ago (${time(watermark!)})`
  const what =
    arm === null
      ? `The newest row of the request log is of ${since}`
      : `The newest row of the ${arm} is of ${since}, while rows of the other arm came`
  const allowed = delayMs > 0 ? `; rows are at most ${ms(Math.round(delayMs), { long: true })} late` : ''
  return `${what}${allowed}. What happened since is not known.`
}

export function coverageNotes({ gaps }: Coverage): Result['notes'] {
  const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_NAMED)
  const notes = longest.map(({ arm, from, to }) => ({
    level: 'warning' as const,
    text: `No row of the ${arm} for ${ms(Math.round(to - from), { long: true })} from ${time(from)} on, while rows of the other arm came: this time is taken off the window.`
  }))
  const more = gaps.length - longest.length
  return more > 0 ? [...notes, { level: 'warning', text: `${more} shorter gaps are taken off the window too.` }] : notes
}

const MOST_NAMED = 5

function time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
