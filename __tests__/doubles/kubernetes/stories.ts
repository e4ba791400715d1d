import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openRouter } from '../../../src/routers/open-router.js'
import type { Router } from '../../../src/routers/router.js'
import { fault, routerConfig, routerDeps } from '../../routers/setting.js'
import { type Cluster, createCluster, type StoredObject } from './cluster.js'
import { type KubernetesServer, serveCluster } from './server.js'

/** The same stories for the real kubectl and for the one that stands in for it. */

const ROUTE = 'httproutes/rag/support-rag'
const INGRESS = 'ingresses/rag/support-rag-canary'
const PREFIX = 'nginx.ingress.kubernetes.io'

export function tellKubernetesStories(folderOfKubectl: string): void {
  let cluster: Cluster
  let server: KubernetesServer
  let gateway: Router
  let ingress: Router

  beforeAll(async () => {
    cluster = createCluster()
    server = await serveCluster(cluster)
    const env = { ...process.env, ...server.env, PATH: `${folderOfKubectl}:${process.env['PATH']}` }
    const service = { namespace: 'rag', baseline: 'rag-baseline', canary: 'rag-canary' }
    const deps = routerDeps({ env })
    gateway = await openRouter(routerConfig({ kind: 'gateway-api', route: 'support-rag', ...service }), deps)
    ingress = await openRouter(
      routerConfig({ kind: 'ingress-nginx', namespace: 'rag', ingress: 'support-rag-canary' }),
      deps
    )
  })

  afterAll(() => server.close())

  beforeEach(() => {
    cluster.forbidden.clear()
    cluster.gateway = 'accepts'
    cluster.patches = 0
    cluster.add(ROUTE, { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', spec: { rules: [rule()] } })
    cluster.add(INGRESS, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      annotations: { [`${PREFIX}/canary`]: 'true', [`${PREFIX}/canary-weight`]: '0' }
    })
  })

  test('an HTTPRoute goes to shadow and up to 100 %, and each change is read back', async () => {
    let { version, ...start } = await gateway.read()
    expect(start).toEqual({ canary: 0, mirror: 0 })
    for (const weights of [
      { canary: 0, mirror: 1 },
      { canary: 5, mirror: 0 },
      { canary: 12.5, mirror: 0.5 }
    ]) {
      version = await gateway.set(weights, version)
      expect(await gateway.read()).toEqual({ ...weights, version })
    }
    expect(ruleOf(cluster.object(ROUTE))).toEqual({
      backendRefs: [
        { name: 'rag-baseline', port: 8080, weight: 8750 },
        { name: 'rag-canary', port: 8081, weight: 1250 }
      ],
      filters: [
        { type: 'RequestHeaderModifier', requestHeaderModifier: { add: [] } },
        {
          type: 'RequestMirror',
          requestMirror: {
            backendRef: { name: 'rag-canary', port: 8081 },
            fraction: { numerator: 50, denominator: 10_000 }
          }
        }
      ]
    })
    version = await gateway.set({ canary: 100, mirror: 0 }, version)
    expect(ruleOf(cluster.object(ROUTE)).filters).toHaveLength(1)
  })

  test('the same weights again write nothing, with an old version too', async () => {
    const { version } = await gateway.read()
    const next = await gateway.set({ canary: 5, mirror: 0 }, version)
    expect(await gateway.set({ canary: 5, mirror: 0 }, version)).toBe(next)
    expect(cluster.patches).toBe(1)
  })

  test.each([
    ['HTTPRoute', ROUTE, () => gateway, setWeights],
    ['Ingress', INGRESS, () => ingress, annotate]
  ] as const)('of two changes of one %s the second is told that it lost', async (_, key, router, edit) => {
    const { version } = await router().read()
    cluster.touch(key, edit)
    await expect(router().set({ canary: 5, mirror: 0 }, version)).rejects.toEqual(fault('conflict', 'came first'))
    const { version: now } = await router().read()
    cluster.before.patch = () => cluster.touch(key, object => edit(object, 30))
    await expect(router().set({ canary: 5, mirror: 0 }, now)).rejects.toEqual(fault('conflict', 'came first'))
    expect(await router().read()).toMatchObject({ canary: 30 })
    expect(cluster.patches).toBe(0)
  })

  test('a rollback goes through whoever comes between', async () => {
    cluster.before.patch = () => cluster.touch(ROUTE, setWeights)
    await gateway.set({ canary: 3, mirror: 0 }, null)
    expect(await gateway.read()).toMatchObject({ canary: 3 })
  })

  test("a Gateway's status moves the resourceVersion and is no conflict", async () => {
    const { version } = await gateway.read()
    cluster.touch(ROUTE)
    cluster.before.patch = () => cluster.touch(ROUTE)
    await gateway.set({ canary: 5, mirror: 0 }, version)
    expect(await gateway.read()).toMatchObject({ canary: 5 })
  })

  test('a permission that is missing is refused and named', async () => {
    const { version } = await gateway.read()
    cluster.forbidden.add('patch')
    await expect(gateway.set({ canary: 5, mirror: 0 }, version)).rejects.toEqual(fault('refused', 'cannot patch'))
    cluster.forbidden.add('get')
    await expect(gateway.read()).rejects.toEqual(fault('refused', 'cannot get'))
  })

  test('a weight that the API refuses is refused', async () => {
    cluster.touch(ROUTE, object => {
      ruleOf(object).backendRefs.push({ name: 'rag-canary', port: 1, weight: 2_000_000 })
    })
    await expect(gateway.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault('refused', 'the two arms alone'))
    cluster.touch(ROUTE, object => {
      object.spec = { rules: [rule(), { backendRefs: [{ name: 'other', weight: 2_000_000 }] }] }
    })
    await expect(gateway.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(
      fault('refused', 'Invalid value: 2000000')
    )
  })

  test('what the Gateway rejects is not believed', async () => {
    const { version } = await gateway.read()
    cluster.gateway = 'rejects'
    const change = gateway.set({ canary: 0, mirror: 1 }, version)
    await expect(change).rejects.toEqual(fault('unverified', 'percent is not supported'))
  })

  test('rules that differ are told, and a rollback puts them right', async () => {
    cluster.touch(ROUTE, object => {
      object.spec = { rules: [rule(5), rule(10)] }
    })
    await expect(gateway.read()).rejects.toEqual(fault('unverified', 'the rules of the HTTPRoute differ'))
    await gateway.set({ canary: 0, mirror: 0 }, null)
    expect(await gateway.read()).toMatchObject({ canary: 0 })
  })

  test.each([
    ['a third backend', { ...rule(), backendRefs: [...rule().backendRefs, { name: 'partner', port: 1 }] }, 'names'],
    ['the canary alone', { backendRefs: [{ name: 'rag-canary', port: 1 }] }, 'names rag-canary'],
    ['a mirror of its own', { backendRefs: [{ name: 'other', port: 1 }], filters: [mirrorToCanary] }, 'mirrors to']
  ])('nothing goes up over %s, and everything comes back', async (_, extra, message) => {
    cluster.touch(ROUTE, object => {
      object.spec = { rules: [rule(), extra] }
    })
    await expect(gateway.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault('refused', message))
    await gateway.set({ canary: 0, mirror: 0 }, null).catch(error => expect(error).toEqual(fault('refused', 'alone')))
    expect(ruleOf(cluster.object(ROUTE)).backendRefs[1]).toMatchObject({ name: 'rag-canary', weight: 0 })
    expect(JSON.stringify(cluster.object(ROUTE).spec)).not.toContain('RequestMirror')
  })

  test('a step waits for a Gateway that is slow, a rollback does not', async () => {
    const { version } = await gateway.read()
    cluster.gateway = 'sleeps'
    // Soon after it was written: the clock of these stories does not wait, so there are only so many looks at it.
    cluster.before.patch = () => {
      setTimeout(() => {
        cluster.gateway = 'accepts'
        cluster.touch(ROUTE)
      }, 100)
    }
    await gateway.set({ canary: 5, mirror: 0 }, version)
    cluster.gateway = 'sleeps'
    await gateway.set({ canary: 0, mirror: 0 }, null)
    expect(await gateway.read()).toMatchObject({ canary: 0, remains: [expect.stringContaining('not yet True')] })
  })

  test('an Ingress takes whole weights of any total, and no mirror', async () => {
    const { version } = await ingress.read()
    const next = await ingress.set({ canary: 5, mirror: 0 }, version)
    expect(cluster.object(INGRESS).metadata.annotations).toEqual({
      [`${PREFIX}/canary`]: 'true',
      [`${PREFIX}/canary-weight`]: '5'
    })
    await expect(ingress.set({ canary: 12.5, mirror: 0 }, next)).rejects.toEqual(fault('refused', 'expected "1000"'))
    expect(await ingress.read()).toMatchObject({ canary: 5 })
    cluster.touch(INGRESS, ({ metadata }) => {
      metadata.annotations![`${PREFIX}/canary-weight-total`] = '1000'
    })
    const { version: now } = await ingress.read()
    await ingress.set({ canary: 12.5, mirror: 0 }, now)
    expect(cluster.object(INGRESS).metadata.annotations).toEqual({
      [`${PREFIX}/canary`]: 'true',
      [`${PREFIX}/canary-weight`]: '125',
      [`${PREFIX}/canary-weight-total`]: '1000'
    })
    expect(await ingress.read()).toMatchObject({ canary: 12.5, mirror: 0 })
    await expect(ingress.set({ canary: 0, mirror: 1 }, null)).rejects.toEqual(fault('refused', 'cannot mirror'))
  })

  test('an Ingress that is no canary is refused', async () => {
    cluster.touch(INGRESS, object => {
      delete object.metadata.annotations
    })
    await expect(ingress.read()).rejects.toEqual(fault('refused', 'no canary'))
    await expect(ingress.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault('refused', 'no canary'))
  })

  test('an object that is not there is refused, and a cluster that is not there is unreachable', async () => {
    const elsewhere = routerConfig({ kind: 'ingress-nginx', namespace: 'rag', ingress: 'nowhere' })
    const env = { ...process.env, ...server.env, PATH: `${folderOfKubectl}:${process.env['PATH']}` }
    const lost = await openRouter(elsewhere, routerDeps({ env }))
    await expect(lost.read()).rejects.toEqual(fault('refused', '(NotFound)'))
    const gone = await serveCluster(createCluster())
    await gone.close()
    const nobody = await openRouter(elsewhere, routerDeps({ env: { ...env, ...gone.env } }))
    await expect(nobody.read()).rejects.toEqual(fault('unreachable', 'refused'))
  })
}

interface Rule {
  backendRefs: { name: string; port: number; weight?: number }[]
  filters: unknown[]
}

function rule(canary = 0): Rule {
  return {
    filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { add: [] } }],
    backendRefs: [
      { name: 'rag-baseline', port: 8080, weight: 100 - canary },
      { name: 'rag-canary', port: 8081, weight: canary }
    ]
  }
}

const mirrorToCanary = { type: 'RequestMirror', requestMirror: { backendRef: { name: 'rag-canary' } } }

function ruleOf(object: StoredObject): Rule {
  return (object.spec!['rules'] as Rule[])[0]!
}

function setWeights(object: StoredObject, canary = 20) {
  object.spec = { rules: [rule(canary)] }
}

function annotate({ metadata }: StoredObject, canary = 20) {
  metadata.annotations = { ...metadata.annotations, [`${PREFIX}/canary-weight`]: String(canary) }
}
