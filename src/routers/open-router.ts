import { capabilitiesOf } from './capabilities.js'
import { type Driver, withReadBack } from './read-back.js'
import type { Router, RouterConfig, RouterDeps } from './router.js'

/** The manifest's router. What a kind needs is loaded only for that kind. */
export async function openRouter(config: RouterConfig, deps: RouterDeps): Promise<Router> {
  const { kind, settle: settleMs } = config
  const capabilities = capabilitiesOf(config)
  return withReadBack({ kind, capabilities, clock: deps.clock, settleMs }, await openDriver(config, deps))
}

async function openDriver(config: RouterConfig, deps: RouterDeps): Promise<Driver> {
  switch (config.kind) {
    case 'nginx':
      return (await import('./nginx.js')).openNginx(config, deps)
    case 'gateway-api':
      return (await import('./gateway-api.js')).openGatewayApi(config, deps)
    case 'ingress-nginx':
      return (await import('./ingress-nginx.js')).openIngressNginx(config, deps)
    case 'lambda-alias':
      return (await import('./lambda-alias.js')).openLambdaAlias(config, deps)
    case 'webhook':
      return (await import('./webhook.js')).openWebhook(config, deps)
  }
}
