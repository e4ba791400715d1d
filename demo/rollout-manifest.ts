import type { ManifestInput } from '../src/manifest/schema.js'
import { type Compared, manifestOf } from './manifest-file.js'

/** The default plan with windows of a second and more, and a larger share copied: nobody waits for half an hour here. */
export const MIN_REQUESTS = 250
export const WINDOW_MS = 1000
const WINDOW = { duration: `${WINDOW_MS}ms`, min_requests: MIN_REQUESTS, max: '10m' }
const PHASES: NonNullable<ManifestInput['phases']> = [
  { name: 'shadow', mirror: 25, window: WINDOW },
  { name: 'canary-5', weight: 5, window: WINDOW },
  { name: 'graduate-25', weight: 25, window: WINDOW },
  { name: 'graduate-50', weight: 50, window: WINDOW },
  { name: 'full', weight: 100, window: WINDOW }
]
const SHARED = 'Users, services and the gate share the cores of one machine: latency shows what else it does.'
const LEXICAL = 'The ΔS of this log is lexical: it is compared between the arms, never held to an absolute target.'

/** The manifest of a rollout: the shared part, and how its traffic moves. */
export function rolloutManifest(compared: Compared, weightsUrl: string): ManifestInput {
  const shared = manifestOf(compared)
  return {
    ...shared,
    // So few requests tell no rate of 1 % from one of 2 %.
    targets: { ...shared.targets, error_rate: 0.02 },
    stops: { soft_latency: 5 },
    not_required: { delta_s_median: LEXICAL, latency_p95: SHARED, mirror_p99_added: SHARED },
    phases: PHASES,
    window: { source: { kind: 'jsonl', path: 'requests.jsonl' } },
    router: {
      kind: 'webhook',
      url: weightsUrl,
      capabilities: { sticky: true, mirrorPercent: true, step: 0.01 }
    }
  }
}
