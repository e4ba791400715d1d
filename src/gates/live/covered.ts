import ms from 'ms'
import { isFull } from '../../manifest/phases.js'
import type { Result } from '../../model/result.js'
import { type Coverage, coverageOf, type Stale } from '../../window/coverage.js'
import type { WindowSummary } from '../../window/summary.js'
import { list } from '../conclusion.js'
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

/** The sentence of a window whose newest evidence is missing; null where it is not. */
export function whyStale({ stale, watermark }: Coverage, { kind }: Pick<WindowSummary, 'kind'>): string | null {
  if (stale === null) return null
  return kind === 'prometheus' ? samplesMissing(stale, watermark!) : rowsMissing(stale, watermark!)
}

function samplesMissing({ arm, lagMs, down, still }: Stale, watermark: number): string {
  const of = arm === null ? 'both arms' : `the ${arm}`
  if (still) {
    const beside = arm === null ? '' : ', while those of the other arm went on'
    return `The counters of ${of} have stood still since ${time(watermark)}${beside}. What happened since is not known.`
  }
  if (down.length > 0)
    return `Prometheus can no longer scrape ${list(down, MOST_DOWN)} of ${of} (up is 0) since ${time(watermark)}.`
  return `The last sample of ${of} is of ${time(watermark)}, ${ms(Math.round(lagMs), { long: true })} before the window's end. What happened since is not known.`
}

function rowsMissing({ arm, lagMs, delayMs }: Stale, watermark: number): string {
  const since = `${ms(Math.round(lagMs), { long: true })} ago (${time(watermark)})`
  const what =
    arm === null
      ? `The newest row of the request log is of ${since}`
      : `The newest row of the ${arm} is of ${since}, while rows of the other arm came`
  const allowed = delayMs > 0 ? `; rows are at most ${ms(Math.round(delayMs), { long: true })} late` : ''
  return `${what}${allowed}. What happened since is not known.`
}

export function coverageNotes({ gaps }: Coverage, { kind }: Pick<WindowSummary, 'kind'>): Result['notes'] {
  const [what, beside] =
    kind === 'prometheus' ? ['sample, or nothing new,', ''] : ['row', ', while rows of the other arm came']
  const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_NAMED)
  const notes = longest.map(({ arm, from, to }) => ({
    level: 'warning' as const,
    text: `No ${what} of the ${arm} for ${ms(Math.round(to - from), { long: true })} from ${time(from)} on${beside}: this time is taken off the window.`
  }))
  const more = gaps.length - longest.length
  return more > 0 ? [...notes, { level: 'warning', text: `${more} shorter gaps are taken off the window too.` }] : notes
}

const MOST_NAMED = 5
const MOST_DOWN = 3

function time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
