import type { ManifestContent } from './schema.js'

/** One step of a rollout, every default filled in. */
export interface Phase {
  name: string
  /** GitHub environment that its deployment is recorded under. */
  environment: string
  /** Percentage of requests copied to the canary while users see the baseline alone; null where users are served. */
  mirror: number | null
  /** Percentage of users served by the canary. */
  weight: number
  /** Milliseconds, and the canary requests that it takes at least. */
  window: { duration: number; min_requests: number; max: number }
}

const MINUTES_30 = 30 * 60_000
const HOURS_24 = 24 * 3600_000
const bounds = (min_requests: number) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 })

/** Of a phase of which nothing is known but that it is under way. */
export const DEFAULT_WINDOW: Phase['window'] = bounds(1000)

/** The default plan (docs/runbook.md §8). */
const DEFAULTS: readonly Omit<Phase, 'environment'>[] = [
  { name: 'shadow', mirror: 1, weight: 0, window: bounds(200) },
  { name: 'canary-5', mirror: null, weight: 5, window: bounds(500) },
  { name: 'graduate-25', mirror: null, weight: 25, window: bounds(1000) },
  { name: 'graduate-50', mirror: null, weight: 50, window: bounds(1000) },
  { name: 'full', mirror: null, weight: 100, window: bounds(1000) }
]

/** The phases in order: the manifest's own, else the runbook's. */
export function phasesOf(manifest: Pick<ManifestContent, 'name' | 'phases'>): Phase[] {
  const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
    name,
    environment,
    mirror: mirror ?? null,
    weight: weight ?? 0,
    window
  }))
  return (own ?? DEFAULTS.map(phase => ({ ...phase, environment: undefined }))).map(phase => ({
    ...phase,
    environment: phase.environment ?? `${manifest.name}-${phase.name}`
  }))
}

/** The phase that may follow; null after the last. */
export function phaseAfter(phases: readonly Phase[], phase: Phase): Phase | null {
  return phases[phases.findIndex(each => each.name === phase.name) + 1] ?? null
}

/** Users see the baseline alone, and copies of their requests are judged. */
export function isShadow(phase: Phase): boolean {
  return phase.mirror !== null
}

/** Nobody is served by the baseline any more. */
export function isFull(phase: Pick<Phase, 'weight'>): boolean {
  return phase.weight >= 100
}
