import { NOTHING, sameWeights } from '../model/weights.js'
import { commandRunner } from './command.js'
import { type HttpRoute, notYetAccepted, parseRoute } from './gateway-route.js'
import { patchFor, quietPatchFor, readWeights, refuseCanaryAlone } from './gateway-weights.js'
import { changeObject, getObject } from './kubectl.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const COMMAND_MS = 60_000

/** The weights and the request mirror of an HTTPRoute, by JSON Patch through kubectl. */
export function openGatewayApi(
  config: Extract<RouterConfig, { kind: 'gateway-api' }>,
  { env, base, signal }: Pick<RouterDeps, 'env' | 'base' | 'signal'>
): Driver {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS })
  const { namespace, route: name, baseline, canary } = config
  const object = { resource: 'httproutes.gateway.networking.k8s.io', namespace, name }
  return {
    byHand: `kubectl edit httproute ${name} --namespace ${namespace}, give ${canary} the weight 0 in every rule and ${baseline} the rest, and take out each RequestMirror to ${canary}`,
    /** What goes to the canary counts once every Gateway has accepted it. A rollback stands as it is written. */
    async read() {
      const route = parseRoute(await getObject(run, object))
      const reading = { ...readWeights(route, config), version: versionOf(route) }
      const missing = notYetAccepted(route)
      if (!missing) return reading
      const told = `HTTPRoute ${namespace}/${name}: ${missing}`
      if (!sameWeights(reading, NOTHING)) throw new RouterError('unverified', told)
      const note = `${told}; the weights are what is written, and may not be served yet`
      return { ...reading, remains: [...(reading.remains ?? []), note] }
    },
    async write(weights, version) {
      const seen = (route: HttpRoute) => {
        if (version === null || version === versionOf(route)) return
        throw new RouterError('conflict', `another change of HTTPRoute ${namespace}/${name} came first`)
      }
      const quiet = sameWeights(weights, NOTHING)
      let last: HttpRoute | undefined
      await changeObject(run, object, { parse: parseRoute, persists: quiet && version === null }, route => {
        seen(route)
        last = route
        return quiet ? quietPatchFor(route, config) : patchFor(route, config, weights)
      })
      if (quiet) refuseCanaryAlone(last!, config)
    }
  }
}

/** Grows with every change of the spec, and not with the status that the Gateway writes. */
function versionOf({ metadata }: HttpRoute): string {
  return `${metadata.uid}/${metadata.generation}`
}
