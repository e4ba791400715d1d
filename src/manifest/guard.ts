import type { HostGuard } from '../model/world.js'
import { parseRange } from '../world/hosts.js'
import type { ManifestContent } from './schema.js'

/**
 * The hosts that a trusted manifest lets its requests reach beside public ones: those of its arms, on any port, and
 * what probe_hosts adds, hosts or address ranges. The same guard serves arms, probes, embeddings and log sources.
 */
export function guardOf(manifest: Pick<ManifestContent, 'arms' | 'probe_hosts' | 'gold'>): HostGuard {
  const grader = manifest.gold?.grader ? [new URL(manifest.gold.grader.url).hostname] : []
  const arms = Object.values(manifest.arms).map(arm => new URL(arm.url).hostname)
  const isRange = (entry: string) => parseRange(entry) !== null
  return {
    allowedHosts: [...new Set([...arms, ...grader, ...manifest.probe_hosts.filter(entry => !isRange(entry))])],
    allowedRanges: manifest.probe_hosts.filter(isRange)
  }
}
