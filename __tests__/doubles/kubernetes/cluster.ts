import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

/** The state of a small Kubernetes API: objects with versions, and the rules that a real one holds patches to. */

export interface StoredObject {
  apiVersion: string
  kind: string
  metadata: {
    name: string
    namespace: string
    uid: string
    resourceVersion: string
    generation: number
    annotations?: Record<string, string>
  }
  spec?: Record<string, unknown>
  status?: Record<string, unknown>
}

export interface Refusal {
  code: number
  reason: string
  message: string
  /** Of an object that is invalid. */
  details?: { name: string; kind: string; causes: { message: string; field: string }[] }
}

export type Outcome = { object: StoredObject } | { refusal: Refusal }

export interface Cluster {
  /** Puts an object in, by `plural/namespace/name`. */
  add(
    key: string,
    object: Pick<StoredObject, 'apiVersion' | 'kind' | 'spec'> & { annotations?: Record<string, string> }
  ): void
  object(key: string): StoredObject
  get(key: string): Outcome
  patch(key: string, operations: readonly Operation[]): Outcome
  /** Somebody else changes the object: its spec or annotations through `edit`, or its status alone. */
  touch(key: string, edit?: (object: StoredObject) => void): void
  /** Verbs that RBAC forbids, such as `patch`. */
  forbidden: Set<string>
  /** Runs once before the next patch is applied: someone who comes between. */
  before: { patch: (() => void) | null }
  /** Whether the Gateway accepts each generation at once; else nobody has seen it yet, or it says no. */
  gateway: 'accepts' | 'sleeps' | 'rejects'
  patches: number
}

export interface Operation {
  op: string
  path: string
  value?: unknown
}

export function createCluster(): Cluster {
  const objects = new Map<string, StoredObject>()
  let version = 1000
  const cluster: Cluster = {
    forbidden: new Set(),
    before: { patch: null },
    gateway: 'accepts',
    patches: 0,
    add(key, { apiVersion, kind, spec, annotations }) {
      const [, namespace = '', name = ''] = key.split('/')
      const metadata = { name, namespace, uid: randomUUID(), resourceVersion: String(++version), generation: 1 }
      objects.set(
        key,
        accept(cluster, {
          apiVersion,
          kind,
          metadata: { ...metadata, ...(annotations ? { annotations } : {}) },
          ...(spec ? { spec } : {})
        })
      )
    },
    object: key => objects.get(key)!,
    get(key) {
      const object = objects.get(key)
      if (cluster.forbidden.has('get')) return { refusal: forbidden('get', key) }
      return object ? { object } : { refusal: { code: 404, reason: 'NotFound', message: `${key} not found` } }
    },
    patch(key, operations) {
      const comes = cluster.before.patch
      cluster.before.patch = null
      comes?.()
      const found = cluster.get(key)
      if (cluster.forbidden.has('patch')) return { refusal: forbidden('patch', key) }
      if ('refusal' in found) return found
      const old = found.object
      const next = structuredClone(old)
      if (!operations.every(operation => apply(next as unknown as Json, operation))) return { refusal: TEST_FAILED }
      if (next.metadata.resourceVersion !== old.metadata.resourceVersion) return { refusal: CONFLICT }
      const fault = weightFault(next)
      if (fault) return { refusal: invalid(old, fault) }
      cluster.patches += 1
      return { object: store(key, old, next) }
    },
    touch(key, edit) {
      const old = objects.get(key)!
      const next = structuredClone(old)
      edit?.(next)
      store(key, old, next)
    }
  }
  /** The version moves with every write, the generation with the spec alone. */
  function store(key: string, old: StoredObject, next: StoredObject): StoredObject {
    next.metadata.resourceVersion = String(++version)
    if (JSON.stringify(next.spec) !== JSON.stringify(old.spec)) next.metadata.generation += 1
    const stored = accept(cluster, next)
    objects.set(key, stored)
    return stored
  }
  return cluster
}

function accept({ gateway }: Cluster, object: StoredObject): StoredObject {
  if (object.kind !== 'HTTPRoute' || gateway === 'sleeps') return object
  const { generation } = object.metadata
  const condition = {
    type: 'Accepted',
    status: gateway === 'accepts' ? 'True' : 'False',
    reason: gateway === 'accepts' ? 'Accepted' : 'UnsupportedValue',
    message: gateway === 'accepts' ? '' : 'percent is not supported',
    observedGeneration: generation
  }
  return { ...object, status: { parents: [{ controllerName: 'example.com/gateway', conditions: [condition] }] } }
}

/** The words of a real API server, which does not say that it was a test that failed. */
const TEST_FAILED: Refusal = {
  code: 422,
  reason: 'Invalid',
  message: 'the server rejected our request due to an error in our request'
}
const CONFLICT: Refusal = {
  code: 409,
  reason: 'Conflict',
  message: 'the object has been modified; please apply your changes'
}

function forbidden(verb: string, key: string): Refusal {
  return { code: 403, reason: 'Forbidden', message: `User "ci" cannot ${verb} resource "${key}"` }
}

function invalid({ kind, metadata: { name } }: StoredObject, fault: string): Refusal {
  const details = { name, kind, causes: [{ message: fault, field: 'spec.rules[0].backendRefs[0].weight' }] }
  return { code: 422, reason: 'Invalid', message: `${kind} "${name}" is invalid: ${fault}`, details }
}

const MOST = 1_000_000

function weightFault({ kind, spec }: StoredObject): string | null {
  if (kind !== 'HTTPRoute') return null
  const rules = (spec?.['rules'] ?? []) as { backendRefs?: { weight?: number }[] }[]
  const weights = rules.flatMap(({ backendRefs = [] }) => backendRefs.map(({ weight = 1 }) => weight))
  const bad = weights.find(weight => !Number.isInteger(weight) || weight < 0 || weight > MOST)
  return bad === undefined ? null : `Invalid value: ${bad}: should be less than or equal to ${MOST}`
}

type Json = { [key: string]: Json } | Json[]

/** One operation of a JSON Patch (RFC 6902); false where it does not apply. */
function apply(root: Json, { op, path, value }: Operation): boolean {
  const keys = path
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()!
  let parent = root as Record<string, Json>
  for (const key of keys) {
    parent = parent[key] as Record<string, Json>
    if (typeof parent !== 'object' || parent === null) return false
  }
  if (op === 'test') return isDeepStrictEqual(parent[last], value)
  if (op === 'add') parent[last] = value as Json
  else if (op === 'remove' && last in parent) delete parent[last]
  else return false
  return true
}
