import { classifyAddress, literalAddress } from '../world/hosts.js'
import { SHORTEST_SECRET } from '../world/redact.js'
import type { ManifestContent } from './schema.js'
import type { Path } from './yaml-value.js'

/** The URLs of a manifest: those that go unprotected, and those that carry a password. */

interface PlacedUrl {
  path: Path
  url: URL
}

/** http URLs to hosts that are neither loopback nor private: `localhost`, `*.internal`, names without a dot, private addresses. */
export function plainHttpUrls(manifest: Partial<ManifestContent>): PlacedUrl[] {
  return urlsOf(manifest).filter(({ url }) => url.protocol === 'http:' && !isNear(url))
}

/** Names and passwords within URLs, as written and decoded. */
export function credentialsOf(manifest: Partial<ManifestContent>): string[] {
  return urlsOf(manifest)
    .flatMap(({ url }) => [url.username, url.password])
    .filter(text => text.length >= SHORTEST_SECRET)
    .flatMap(text => [text, decoded(text)])
}

function urlsOf(manifest: Partial<ManifestContent>): PlacedUrl[] {
  const { arms, embeddings, gold, boot = [], probes = [], window, router } = manifest
  const source = window?.source
  const placed: [Path, string | undefined][] = [
    [['arms', 'baseline', 'url'], arms?.baseline.url],
    [['arms', 'canary', 'url'], arms?.canary.url],
    [['embeddings', 'url'], embeddings?.provider === 'openai' ? embeddings.url : undefined],
    [['gold', 'grader', 'url'], gold?.grader?.url],
    ...boot.map(({ url }, index): [Path, string] => [['boot', index, 'url'], url]),
    ...probes.map((probe, index): [Path, string] =>
      'prometheus' in probe
        ? [['probes', index, 'prometheus', 'url'], probe.prometheus.url]
        : [['probes', index, 'url'], probe.url]
    ),
    [['window', 'source', 'url'], source && 'url' in source ? source.url : undefined],
    [['window', 'source', 'path'], source && 'path' in source ? source.path : undefined],
    [['router', 'url'], router?.kind === 'webhook' ? router.url : undefined],
    [['router', 'status'], router?.kind === 'nginx' ? router.status : undefined]
  ]
  return placed.flatMap(([path, text]) => {
    const url = text === undefined ? null : httpUrl(text)
    return url ? [{ path, url }] : []
  })
}

function httpUrl(text: string): URL | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null
}

function isNear(url: URL): boolean {
  const address = literalAddress(url)
  if (address !== null) return classifyAddress(address) === 'private'
  const host = url.hostname.toLowerCase()
  return (
    !host.includes('.') || /\.(localhost|local|internal|svc|lan|home\.arpa|test)$/.test(host) || /\.svc\./.test(host)
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
