import { z } from 'zod'
import { commandRunner } from './command.js'
import { changeObject, escapeSegment, getObject, type JsonPatchOperation } from './kubectl.js'
import type { Driver } from './read-back.js'
import type { RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const COMMAND_MS = 60_000
const PREFIX = 'nginx.ingress.kubernetes.io/'
const CANARY = `${PREFIX}canary`
const WEIGHT = `${PREFIX}canary-weight`
const TOTAL = `${PREFIX}canary-weight-total`

const ingressSchema = z.looseObject({
  metadata: z.looseObject({
    uid: z.string(),
    resourceVersion: z.string(),
    generation: z.int().default(0),
    annotations: z.record(z.string(), z.string()).default({})
  })
})

type Ingress = z.infer<typeof ingressSchema>

/** The weight annotations of a canary Ingress, by JSON Patch through kubectl. The controller is retired upstream. */
export function openIngressNginx(
  config: Extract<RouterConfig, { kind: 'ingress-nginx' }>,
  { env, base, signal }: Pick<RouterDeps, 'env' | 'base' | 'signal'>
): Driver {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS })
  const { namespace, ingress: name } = config
  const object = { resource: 'ingresses.networking.k8s.io', namespace, name }
  return {
    async read() {
      const ingress = parseIngress(await getObject(run, object))
      return { canary: readShare(ingress), mirror: 0, version: versionOf(ingress) }
    },
    write: ({ canary }, version) =>
      changeObject(run, object, parseIngress, ingress => {
        if (version !== null && version !== versionOf(ingress)) {
          throw new RouterError('conflict', `another change of Ingress ${namespace}/${name} came first`)
        }
        refuseNonCanary(ingress)
        return annotationsFor(canary)
      })
  }
}

function parseIngress(json: unknown): Ingress {
  const parsed = ingressSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new RouterError('refused', `no Ingress that can be read: ${z.prettifyError(parsed.error)}`)
}

/** Annotations are no part of the spec, so its generation does not tell of them. */
function versionOf({ metadata }: Ingress): string {
  return `${metadata.uid}/${metadata.resourceVersion}`
}

function readShare(ingress: Ingress): number {
  refuseNonCanary(ingress)
  const { [WEIGHT]: weight = '0', [TOTAL]: total = '100' } = ingress.metadata.annotations
  const share = (100 * Number(weight)) / Number(total)
  if (/^\d+$/.test(weight) && /^[1-9]\d*$/.test(total) && share <= 100) return Math.round(share * 10_000) / 10_000
  throw new RouterError('unverified', `${WEIGHT} is "${weight}" of "${total}"; expected 0 to the total`)
}

/** Without the annotation it is an Ingress like any other, and its weight means nothing. */
function refuseNonCanary({ metadata }: Ingress): void {
  if (metadata.annotations[CANARY] === 'true') return
  throw new RouterError('refused', `the Ingress is no canary; expected the annotation ${CANARY}: "true"`)
}

function annotationsFor(percent: number): JsonPatchOperation[] {
  const total = Number.isInteger(percent) ? 100 : 10_000
  const values = { [WEIGHT]: String(Math.round((percent * total) / 100)), [TOTAL]: String(total) }
  return Object.entries(values).map(([name, value]) => ({
    op: 'add',
    path: `/metadata/annotations/${escapeSegment(name)}`,
    value
  }))
}
