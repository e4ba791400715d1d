import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'

/** The manifests of the resident watch: what its pod and its account may do. */

const text = readFileSync('examples/resident/watch.yml', 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: the objects are only looked at
const objects: any[] = parseAllDocuments(text).map(document => document.toJS())
const ofKind = (kind: string) => objects.find(object => object.kind === kind)!
const pod = ofKind('Deployment')['spec'].template.spec
const [container] = pod.containers

describe('The resident watch in a cluster', () => {
  test('runs once, without root, without rights, and on a root that it can not write', () => {
    expect(ofKind('Deployment')['spec']).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } })
    // Node as the first process would leave the orphans of its commands behind as zombies.
    expect(pod.shareProcessNamespace).toBe(true)
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] }
    })
  })

  test('reads and patches one route by its name, and nothing else', () => {
    expect(ofKind('Role')['rules']).toEqual([
      {
        apiGroups: ['gateway.networking.k8s.io'],
        resources: ['httproutes'],
        resourceNames: ['support-rag'],
        verbs: ['get', 'patch']
      }
    ])
    expect(objects.filter(({ kind }) => kind.startsWith('Cluster'))).toEqual([])
  })

  test('has a probe for a process that hangs, limits, and time to finish a rollback', () => {
    expect(container.livenessProbe.exec.command.at(-1)).toContain('/state/out/last-look.txt')
    expect(container.resources.limits.memory).toBeDefined()
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(30)
  })

  test('writes only where a volume is mounted', () => {
    const mounted = container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)
    expect(container.args.filter((word: string) => word.startsWith('/'))).toEqual(['/state/ledger', '/state/out'])
    expect(mounted).toEqual(expect.arrayContaining(['/state', '/tmp']))
  })
})

test('its image runs as a user without rights, and its process gets SIGTERM itself', () => {
  const image = readFileSync('examples/resident/Dockerfile', 'utf8')
  expect(image).toMatch(/^USER 65532:65532$/m)
  expect(image).toMatch(/^ENTRYPOINT \["rollout-gate"\]$/m)
})
