import type { ManifestContent } from './schema.js'

/** Whether the router keeps a user on an arm; null where the manifest names no router. */
export function isSticky({ router }: Pick<ManifestContent, 'router'>): boolean | null {
  if (!router) return null
  return router.kind === 'nginx' || (router.kind === 'webhook' && router.capabilities.sticky)
}
