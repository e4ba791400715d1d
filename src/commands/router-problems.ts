import type { Manifest } from '../manifest/load.js'
import type { Phase } from '../manifest/phases.js'
import { InputError, type Problem } from '../model/errors.js'
import { unsupported } from '../routers/capabilities.js'

/** What the plan asks for that the router can't do (errors), or does less well (warnings). */
export function routerProblems(manifest: Manifest, plan: readonly Phase[]): Problem[] {
  if (!manifest.router) return []
  return unsupported(plan, manifest.router).map(({ severity, message }) => {
    return { file: manifest.file, ...manifest.locate(['router']), message, severity }
  })
}

/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
export function usableRouter(manifest: Manifest, plan: readonly Phase[]): NonNullable<Manifest['router']> {
  const router = namedRouter(manifest)
  const problems = routerProblems(manifest, plan)
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new InputError('manifest_invalid', problems, manifest.name)
  }
  return router
}

/** The manifest's router, without a look at the plan; refused where there is none. */
export function namedRouter({ router, file, name, warnings }: Manifest): NonNullable<Manifest['router']> {
  if (router) return router
  const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }'
  const problem = { file, line: 1, column: 1, message, severity: 'error' as const }
  throw new InputError('manifest_invalid', [problem, ...warnings], name)
}

/** The manifest for a command that only takes traffic away: a phase that the router can't do is a warning. */
export function withPlanWarnings(manifest: Manifest, plan: readonly Phase[]): Manifest {
  if (manifest.spared.has('phases')) return manifest
  const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error')
  const warned = faults.map(fault => ({ ...fault, severity: 'warning' as const }))
  return { ...manifest, warnings: [...manifest.warnings, ...warned] }
}
