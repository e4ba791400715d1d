import { isFull } from '../../manifest/phases.js'
import type { Result } from '../../model/result.js'
import type { Mix } from '../../window/summary.js'
import { sum } from '../arm.js'
import { quoted } from './quoted.js'
import type { WindowInput } from './window-input.js'

/** A share that differs by less is not worth a word, nor one that differs by fewer standard errors. */
const LEAST_DIFFERENCE = 0.05
const LEAST_ERRORS = 4

/** What to know of requests that are not alike on both arms, and of keys that are no users. */
export function mixNotes(input: WindowInput): Result['notes'] {
  const { phase, summary } = input
  const named = namedFields(input)
  const notes: Result['notes'] = (summary.users?.noUsers ?? []).map(({ key, rows }) => {
    const share = percent(rows / Math.max(1, summary.rows.counted))
    const text = `The user_key ${quoted(key)} stands on ${share} of the rows, so it is no user: it is left out of what counts users (served split, stickiness, dependence). Leave user_key out of rows whose user is not known.`
    return { level: 'warning', text }
  })
  if (isFull(phase)) return notes
  for (const mix of summary.mixes) {
    const apart = furthestApart(mix)
    if (apart === null) continue
    const differs = `The mix of ${mix.field} differs between the arms: ${apart}.`
    notes.push(
      named.has(mix.field)
        ? { level: 'notice', text: `${differs} The arms are compared at the canary's mix.` }
        : {
            level: 'warning',
            text: `${differs} Rows that compare the arms may show the mix and not the release; name ${mix.field} under window.segments, and they are compared at the canary's mix.`
          }
    )
  }
  return notes
}

/**
 * Whether the arms differ in a field that window.segments names. The whole is then compared at the canary's mix; sums by
 * minute have no mix, so nothing that compares the arms is bet on.
 */
export function namedMixDiffers(input: Pick<WindowInput, 'manifest' | 'summary'>): boolean {
  const named = namedFields(input)
  return input.summary.mixes.some(mix => named.has(mix.field) && furthestApart(mix) !== null)
}

function namedFields({ manifest }: Pick<WindowInput, 'manifest'>): Set<string> {
  const segments = manifest.window?.segments ?? []
  return new Set(segments.map(segment => (typeof segment === 'string' ? segment : segment.field)))
}

/** The value whose share differs most between the arms, in words; null where no difference is worth one. */
function furthestApart({ values, without }: Mix): string | null {
  const all = [...values.map(each => ({ ...each, name: each.value === null ? 'other values' : quoted(each.value) }))]
  const counts = [...all, { ...without, name: 'requests without it' }]
  const canary = sum(counts.map(each => each.canary))
  const baseline = sum(counts.map(each => each.baseline))
  if (canary === 0 || baseline === 0) return null
  const apart = counts.map(each => {
    const [here, there] = [each.canary / canary, each.baseline / baseline]
    const both = (each.canary + each.baseline) / (canary + baseline)
    const error = Math.sqrt(both * (1 - both) * (1 / canary + 1 / baseline))
    return { name: each.name, here, there, by: Math.abs(here - there), error }
  })
  const most = apart.reduce((a, b) => (b.by > a.by ? b : a))
  if (most.by < LEAST_DIFFERENCE || most.by < LEAST_ERRORS * most.error) return null
  return `${most.name} ${most.name.startsWith('"') ? 'is' : 'are'} ${percent(most.here)} of the canary's requests and ${percent(most.there)} of the baseline's`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
