import { InputError, type Problem } from '../errors.js'
import type { Manifest } from '../manifest/load.js'
import type { Phase } from '../rollout/phases.js'
import { unsupported } from '../routers/capabilities.js'

/** What the plan asks of the router and it can't do (errors), or does less well (warnings). */
export function routerProblems(manifest: Manifest, plan: readonly Phase[]): Problem[] {
  if (!manifest.router) return []
  return unsupported(plan, manifest.router).map(({ severity, message }) => {
    return { file: manifest.file, ...manifest.locate(['router']), message, severity }
  })
}

/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
export function usableRouter(manifest: Manifest, plan: readonly Phase[]): NonNullable<Manifest['router']> {
  const { router, file, name } = manifest
  if (!router) {
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }'
    throw new InputError('manifest_invalid', [{ file, line: 1, column: 1, message, severity: 'error' }], name)
  }
  const problems = routerProblems(manifest, plan)
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError('manifest_invalid', problems, name)
  return router
}
