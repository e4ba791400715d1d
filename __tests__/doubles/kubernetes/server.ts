import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cluster, Operation, Refusal } from './cluster.js'

/** The API of a cluster over HTTP, with as much discovery as kubectl asks for, and a kubeconfig that leads to it. */

/** The folder of a kubectl that stands in for the real one, for the PATH. */
export const KUBECTL_FOLDER = fileURLToPath(new URL('bin', import.meta.url))

export interface KubernetesServer {
  /** For kubectl: a home of its own and KUBECONFIG. */
  env: Record<string, string>
  close(): Promise<void>
}

const GROUPS: Record<string, { kind: string; plural: string }> = {
  'gateway.networking.k8s.io/v1': { kind: 'HTTPRoute', plural: 'httproutes' },
  'networking.k8s.io/v1': { kind: 'Ingress', plural: 'ingresses' }
}

export async function serveCluster(cluster: Cluster): Promise<KubernetesServer> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { pathname } = new URL(request.url ?? '/', 'http://cluster')
    if (pathname === '/kubectl') {
      const { code, text } = kubectl(cluster, body.split('\n'))
      return void response.writeHead(code, { 'content-type': 'text/plain' }).end(text)
    }
    const { code, value } = answer(cluster, request.method ?? 'GET', pathname, body)
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const home = await mkdtemp(join(tmpdir(), 'kubectl-'))
  const config = join(home, 'config')
  await writeFile(config, JSON.stringify(kubeconfig(`http://127.0.0.1:${port}`)))
  return {
    env: { HOME: home, KUBECONFIG: config },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function answer(cluster: Cluster, method: string, path: string, body: string): { code: number; value: unknown } {
  const discovered = discovery(path)
  if (discovered) return { code: 200, value: discovered }
  const match = /^\/apis\/([^/]+\/[^/]+)\/namespaces\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path)
  if (!match || GROUPS[match[1]!]?.plural !== match[3]) return { code: 404, value: status(NOT_FOUND) }
  const key = `${match[3]}/${match[2]}/${match[4]}`
  const outcome = method === 'PATCH' ? cluster.patch(key, JSON.parse(body) as Operation[]) : cluster.get(key)
  if ('refusal' in outcome) return { code: outcome.refusal.code, value: status(outcome.refusal) }
  return { code: 200, value: outcome.object }
}

/** What `kubectl get` and `kubectl patch` print, as much of them as the routers call: for bin/kubectl, which stands in for it. */
function kubectl(cluster: Cluster, words: readonly string[]): { code: number; text: string } {
  const [verb, resource = '', name, , namespace, ...rest] = words
  const [plural, ...group] = resource.split('.')
  const path = `/apis/${group.join('.')}/v1/namespaces/${namespace}/${plural}/${name}`
  const patch = rest.find(word => word.startsWith('--patch='))?.slice('--patch='.length)
  const { code, value } = answer(cluster, verb === 'patch' ? 'PATCH' : 'GET', path, patch ?? '')
  if (code !== 200) return { code, text: wordsFor(value as Refusal) }
  return { code, text: verb === 'get' ? JSON.stringify(value) : `${plural}/${name} patched` }
}

function wordsFor({ reason, message }: Refusal): string {
  if (reason !== 'Invalid') return `Error from server (${reason}): ${message}`
  return message.includes('is invalid:') ? `The ${message}` : `The request is invalid: ${message}`
}

const NOT_FOUND: Refusal = {
  code: 404,
  reason: 'NotFound',
  message: 'the server could not find the requested resource'
}

function status({ code, reason, message, details }: Refusal) {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    details: details ?? {},
    code
  }
}

function discovery(path: string): object | null {
  if (path === '/version') return { major: '1', minor: '32', gitVersion: 'v1.32.4', platform: 'linux/amd64' }
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] }
  if (path === '/api/v1') return { kind: 'APIResourceList', groupVersion: 'v1', resources: [] }
  if (path === '/apis') return { kind: 'APIGroupList', apiVersion: 'v1', groups: Object.keys(GROUPS).map(group) }
  const version = path.slice('/apis/'.length)
  const resource = GROUPS[version]
  if (!path.startsWith('/apis/') || !resource) return null
  const { kind, plural } = resource
  const verbs = ['get', 'list', 'patch']
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: version,
    resources: [{ name: plural, singularName: kind.toLowerCase(), namespaced: true, kind, verbs }]
  }
}

function group(groupVersion: string) {
  const [name, version] = groupVersion.split('/')
  return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } }
}

function kubeconfig(server: string) {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'double',
    clusters: [{ name: 'double', cluster: { server } }],
    contexts: [{ name: 'double', context: { cluster: 'double', user: 'ci' } }],
    users: [{ name: 'ci', user: {} }]
  }
}
