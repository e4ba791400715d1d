import type { Manifest } from '../manifest/load.js'
import type { Phase } from '../manifest/phases.js'
import { router as routerSchema } from '../manifest/schema-traffic.js'
import { InputError, type Problem } from '../model/errors.js'
import { unsupported } from '../routers/capabilities.js'

/** What the plan asks for that the router can't do (errors), or does less well (warnings). */
export function routerProblems(manifest: Manifest, plan: readonly Phase[]): Problem[] {
  if (!manifest.router) return []
  return unsupported(plan, manifest.router).map(({ severity, message }) => {
    return { file: manifest.file, ...manifest.locate(['router']), message, severity }
  })
}

/** The manifest's router; refused where there is none. */
export function namedRouter({ router, file, name, warnings, faults }: Manifest): NonNullable<Manifest['router']> {
  if (router) return router
  const kinds = routerSchema.options.map(({ shape }) => shape.kind.value)
  const message = `no router; this command needs router: { kind: ${kinds.join(' | ')}, … }`
  const problem = { file, line: 1, column: 1, message, severity: 'error' as const }
  throw new InputError('manifest_invalid', [problem, ...faults, ...warnings], name)
}

/** The manifest, with what the plan asks for and the router can't do among its faults. */
export function withPlanProblems(manifest: Manifest, plan: readonly Phase[]): Manifest {
  if (manifest.spared.has('phases')) return manifest
  const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error')
  return { ...manifest, faults: [...manifest.faults, ...faults] }
}

/** Everything that traffic may not go up on: errors, and variables that are not set. */
export function faultsOf({ faults, unset }: Pick<Manifest, 'faults' | 'unset'>): Problem[] {
  return [...faults, ...unset.map(({ problem }) => ({ ...problem, severity: 'error' as const }))]
}
