import { type Cluster, createCluster, type StoredObject } from '../../doubles/kubernetes/cluster.js'
import { KUBECTL_FOLDER, serveCluster } from '../../doubles/kubernetes/server.js'
import { type Named, type Obstacle, opened, type Place } from './place.js'

/** HTTPRoutes and Ingresses of a small cluster, through a stand-in for kubectl. */

const ROUTE = 'httproutes/rag/shop'
const INGRESS = 'ingresses/rag/shop-canary'
const PREFIX = 'nginx.ingress.kubernetes.io'

type Rule = Record<string, unknown> & { backendRefs?: { name: string; weight?: number }[] }
type Meddle = (cluster: Cluster) => void

async function open(config: Named['config'], cluster: Cluster, gone = false) {
  const server = await serveCluster(cluster)
  if (gone) await server.close()
  const env = { ...process.env, ...server.env, PATH: `${KUBECTL_FOLDER}:${process.env['PATH']}` }
  return { ...(await opened(config, { env })), close: () => server.close() }
}

async function route(rules: Rule[], meddle: Meddle = () => undefined, own = {}, gone = false): Promise<Place> {
  const cluster = createCluster()
  cluster.add(ROUTE, { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', spec: { rules } })
  meddle(cluster)
  const config = { kind: 'gateway-api' as const, namespace: 'rag', route: 'shop', baseline: 'base', canary: 'canary' }
  const place = await open({ ...config, ...own }, cluster, gone)
  const standing = () => (cluster.object(ROUTE).spec!['rules'] as Rule[]).filter(rule => !isNarrowed(rule))
  return { ...place, served: () => Math.max(0, ...standing().flatMap(servedBy)) }
}

/** Serving and copying alike: nothing is to go to the canary. */
function servedBy(rule: Rule): number[] {
  const refs = rule.backendRefs ?? []
  const sum = refs.reduce((all, { weight = 1 }) => all + weight, 0)
  const own = refs.filter(({ name }) => name === 'canary').reduce((all, { weight = 1 }) => all + weight, 0)
  const copies = JSON.stringify(rule).includes('"requestMirror":{"backendRef":{"name":"canary"') ? 1 : 0
  return [sum === 0 ? 0 : (100 * own) / sum, copies]
}

function isNarrowed({ matches }: Rule): boolean {
  return matches !== undefined && (matches as { headers?: unknown }[]).every(({ headers }) => headers !== undefined)
}

async function ingress(
  annotations: Record<string, string>,
  meddle: Meddle = () => undefined,
  gone = false
): Promise<Place> {
  const cluster = createCluster()
  const named = Object.entries({ canary: 'true', 'canary-weight': '25', ...annotations })
  const all = Object.fromEntries(named.filter(([, value]) => value).map(([key, value]) => [`${PREFIX}/${key}`, value]))
  cluster.add(INGRESS, { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', annotations: all })
  meddle(cluster)
  const place = await open({ kind: 'ingress-nginx', namespace: 'rag', ingress: 'shop-canary' }, cluster, gone)
  const served = () => Number(cluster.object(INGRESS).metadata.annotations?.[`${PREFIX}/canary-weight`] ?? 0)
  return { ...place, served }
}

const refs = (base: number | undefined, canary: number | undefined, ...others: { name: string; weight: number }[]) => [
  { name: 'base', port: 80, ...(base !== undefined && { weight: base }) },
  { name: 'canary', port: 80, ...(canary !== undefined && { weight: canary }) },
  ...others
]
const split = (canary = 25): Rule => ({ backendRefs: refs(100 - canary, canary) })
const alone: Rule = { backendRefs: [{ name: 'canary', weight: 1 }] }
const preview = { matches: [{ headers: [{ name: 'x-preview', value: '1' }] }] }
const partner = { name: 'partner', weight: 5 }
const mirror = (share: object, name = 'canary') => ({
  type: 'RequestMirror',
  requestMirror: { backendRef: { name }, ...share }
})
const header = { type: 'RequestHeaderModifier', requestHeaderModifier: { add: [] } }

const storm =
  (key: string, times: number, edit?: Parameters<Cluster['touch']>[1]): Meddle =>
  cluster => {
    let left = times
    const comes = () => {
      cluster.touch(key, edit)
      if (--left > 0) cluster.before.patch = comes
    }
    cluster.before.patch = comes
  }

const respecified = (spec: { rules: Rule[] }) => (object: StoredObject) => {
  object.spec = spec
}

const gatewayThat =
  (gateway: Cluster['gateway']): Meddle =>
  cluster => {
    cluster.gateway = gateway
  }

const back = (what: string, arrange: () => Promise<Place>, remains?: string): Obstacle => ({
  what,
  expected: 'back',
  arrange,
  ...(remains && { remains })
})
const told = (what: string, says: string, arrange: () => Promise<Place>): Obstacle => ({
  what,
  expected: 'told',
  says,
  arrange
})
const forbids =
  (verb: string): Meddle =>
  cluster =>
    void cluster.forbidden.add(verb)

export const GATEWAY: Obstacle[] = [
  back('nothing', () => route([split()])),
  back('weights that are absent', () => route([{ backendRefs: refs(undefined, undefined) }])),
  back('all on the canary', () => route([split(100)])),
  back('both weights 0', () => route([{ backendRefs: refs(0, 0) }])),
  back('a third backend', () => route([{ backendRefs: refs(70, 25, partner) }]), 'names base, canary, partner'),
  back('a third backend that has the rest', () => route([{ backendRefs: refs(0, 25, partner) }]), 'partner'),
  back(
    'a third backend and no baseline',
    () => route([{ backendRefs: [{ name: 'canary', weight: 5 }, partner] }]),
    'partner'
  ),
  back('the canary twice', () => route([{ backendRefs: [...refs(50, 25), { name: 'canary', weight: 25 }] }]), 'names'),
  back(
    'a header rule to the canary',
    () => route([{ ...preview, ...alone }, split()]),
    'header x-preview to canary alone'
  ),
  back('a header rule with both arms', () => route([{ ...preview, ...split(100) }, split()])),
  back(
    'a path rule to the canary',
    () => route([{ matches: [{ path: { value: '/new' }, headers: [] }], ...alone }, split()]),
    'path /new'
  ),
  back('rules that differ', () => route([split(5), split(50)])),
  back('rules of others', () => route([{ backendRefs: [partner] }, split(), { filters: [header] }])),
  back('a canary that was taken out by hand', () => route([{ backendRefs: [{ name: 'base' }] }])),
  back('a mirror by percent', () => route([{ ...split(), filters: [header, mirror({ percent: 10 })] }])),
  back('a mirror by fraction', () => route([{ ...split(0), filters: [mirror({ fraction: { numerator: 1 } })] }])),
  back('a mirror of everything', () => route([{ ...split(0), filters: [mirror({})] }])),
  back('a mirror to another', () => route([{ ...split(), filters: [mirror({ percent: 1 }, 'audit'), mirror({})] }])),
  back('a mirror in a rule of the baseline', () =>
    route([{ backendRefs: [{ name: 'base' }], filters: [mirror({})] }, split()])
  ),
  back('a mirror in a backend', () =>
    route([
      { backendRefs: [{ name: 'base', weight: 1, filters: [mirror({})] } as never, { name: 'canary', weight: 1 }] }
    ])
  ),
  back('a status that moves thrice', () => route([split()], storm(ROUTE, 3))),
  back('a status that moves before every patch', () => route([split()], storm(ROUTE, 1e6))),
  back('a weight that another sets between', () =>
    route([split()], storm(ROUTE, 2, respecified({ rules: [split(50)] })))
  ),
  back('rules that another adds between', () =>
    route([split()], storm(ROUTE, 1, respecified({ rules: [{ backendRefs: [partner] }, split(50)] })))
  ),
  back('a controller that is away', () => route([split()], gatewayThat('sleeps')), 'not yet True'),
  back('a Gateway that says no', () => route([split()], gatewayThat('rejects')), 'is False'),
  told('everything on the canary alone', 'expected base among its backendRefs', () => route([alone])),
  told('a rule for all before the split', 'canary alone', () => route([alone, split()])),
  told('a route of others', 'names base or canary', () => route([{ backendRefs: [partner] }])),
  told('patch is forbidden', 'cannot patch', () => route([split()], forbids('patch'))),
  told('get is forbidden', 'cannot get', () => route([split()], forbids('get'))),
  told('a route that is not there', 'NotFound', () => route([split()], undefined, { route: 'nowhere' })),
  told('a cluster that is gone', 'refused', () => route([split()], undefined, {}, true))
]

export const INGRESS_NGINX: Obstacle[] = [
  back('nothing', () => ingress({})),
  back('a total', () => ingress({ 'canary-weight-total': '1000' })),
  back('a weight that is none', () => ingress({ 'canary-weight': 'lots' })),
  back('a weight above the total', () => ingress({ 'canary-weight': '250' })),
  back('a total that is none', () => ingress({ 'canary-weight-total': '0' })),
  back('no weight', () => ingress({ 'canary-weight': '' })),
  back('a header rule', () => ingress({ 'canary-by-header': 'x-preview' }), 'canary-by-header: "x-preview"'),
  back('a cookie rule', () => ingress({ 'canary-by-cookie': 'preview' }), 'canary-by-cookie'),
  back('a change before every patch', () => ingress({}, storm(INGRESS, 1e6))),
  told('an Ingress that is no canary', 'no canary', () => ingress({ canary: '' })),
  told('patch is forbidden', 'cannot patch', () => ingress({}, forbids('patch'))),
  told('get is forbidden', 'cannot get', () => ingress({}, forbids('get'))),
  told('a cluster that is gone', 'refused', () => ingress({}, undefined, true))
]
