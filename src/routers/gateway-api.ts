import { commandRunner } from './command.js'
import { type HttpRoute, notYetAccepted, parseRoute, patchFor, readWeights } from './gateway-route.js'
import { changeObject, getObject } from './kubectl.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const COMMAND_MS = 60_000
const ACCEPT_MS = 60_000
const PAUSE_MS = 500

/** The weights and the request mirror of an HTTPRoute, by JSON Patch through kubectl. */
export function openGatewayApi(
  config: Extract<RouterConfig, { kind: 'gateway-api' }>,
  { clock, env, base, signal }: Pick<RouterDeps, 'clock' | 'env' | 'base' | 'signal'>
): Driver {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS })
  const { namespace, route: name } = config
  const object = { resource: 'httproutes.gateway.networking.k8s.io', namespace, name }
  return {
    async read() {
      const started = clock.elapsed()
      for (;;) {
        const route = parseRoute(await getObject(run, object))
        const missing = notYetAccepted(route)
        if (!missing) return { ...readWeights(route, config), version: versionOf(route) }
        if (missing.final || clock.elapsed() - started > ACCEPT_MS) {
          throw new RouterError('unverified', `HTTPRoute ${namespace}/${name}: ${missing.why}`)
        }
        await clock.sleep(PAUSE_MS, signal)
      }
    },
    write: (weights, version) =>
      changeObject(run, object, parseRoute, route => {
        if (version !== null && version !== versionOf(route)) {
          throw new RouterError('conflict', `another change of HTTPRoute ${namespace}/${name} came first`)
        }
        return patchFor(route, config, weights)
      })
  }
}

/** Grows with every change of the spec, and not with the status that the Gateway writes. */
function versionOf({ metadata }: HttpRoute): string {
  return `${metadata.uid}/${metadata.generation}`
}
