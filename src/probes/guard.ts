import { parseRange } from '../hosts.js'
import type { ManifestContent } from '../manifest/schema.js'
import type { HostGuard } from '../world.js'

/**
 * The hosts that a trusted manifest lets its requests reach beside public ones: those of its arms, on any port, and
 * what probe_hosts adds, hosts or address ranges. The same guard serves arms, probes, embeddings and log sources.
 */
export function guardOf(manifest: Pick<ManifestContent, 'arms' | 'probe_hosts'>): HostGuard {
  const arms = Object.values(manifest.arms).map(arm => new URL(arm.url).hostname)
  const isRange = (entry: string) => parseRange(entry) !== null
  return {
    allowedHosts: [...new Set([...arms, ...manifest.probe_hosts.filter(entry => !isRange(entry))])],
    allowedRanges: manifest.probe_hosts.filter(isRange)
  }
}
