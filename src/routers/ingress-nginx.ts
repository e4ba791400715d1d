import { z } from 'zod'
import { NOTHING, sameWeights } from '../model/weights.js'
import { commandRunner } from './command.js'
import { changeObject, escapeSegment, getObject, type JsonPatchOperation } from './kubectl.js'
import type { Driver } from './read-back.js'
import type { Reading, RouterConfig, RouterDeps } from './router.js'
import { RouterError } from './router-error.js'

const COMMAND_MS = 60_000
const PREFIX = 'nginx.ingress.kubernetes.io/'
const CANARY = `${PREFIX}canary`
const WEIGHT = `${PREFIX}canary-weight`
const TOTAL = `${PREFIX}canary-weight-total`
/** They come before the weight: who sends them reaches the canary at 0 % too. */
const ASIDE = ['canary-by-header', 'canary-by-cookie']

const ingressSchema = z.looseObject({
  metadata: z.looseObject({
    uid: z.string(),
    resourceVersion: z.string(),
    generation: z.int().default(0),
    annotations: z
      .record(z.string(), z.string())
      .nullish()
      .transform(annotations => annotations ?? {})
  })
})

type Ingress = z.infer<typeof ingressSchema>

/** The weight annotation of a canary Ingress, by JSON Patch through kubectl. The controller is retired upstream. */
export function openIngressNginx(
  config: Extract<RouterConfig, { kind: 'ingress-nginx' }>,
  { env, base, signal }: Pick<RouterDeps, 'env' | 'base' | 'signal'>
): Driver {
  const run = commandRunner({ cwd: base, env, signal, timeoutMs: COMMAND_MS })
  const { namespace, ingress: name } = config
  const object = { resource: 'ingresses.networking.k8s.io', namespace, name }
  return {
    byHand: `kubectl annotate ingress ${name} --namespace ${namespace} --overwrite ${WEIGHT}=0, or delete the Ingress`,
    async read() {
      const ingress = parseIngress(await getObject(run, object))
      return { ...readShare(ingress), version: versionOf(ingress) }
    },
    async write(weights, version) {
      const persists = version === null && sameWeights(weights, NOTHING)
      await changeObject(run, object, { parse: parseIngress, persists }, ingress => {
        if (version !== null && version !== versionOf(ingress)) {
          throw new RouterError('conflict', `another change of Ingress ${namespace}/${name} came first`)
        }
        refuseNonCanary(ingress)
        return [weightOperation(ingress, weights.canary)]
      })
    }
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

function readShare(ingress: Ingress): Omit<Reading, 'version'> {
  refuseNonCanary(ingress)
  const { annotations } = ingress.metadata
  const { [WEIGHT]: weight = '0', [TOTAL]: total = '100' } = annotations
  const share = weight === '0' ? 0 : (100 * Number(weight)) / Number(total)
  const isShare = weight === '0' || (/^\d+$/.test(weight) && /^[1-9]\d*$/.test(total) && share <= 100)
  if (!isShare) throw new RouterError('unverified', `${WEIGHT} is "${weight}" of "${total}"; expected 0 to the total`)
  const remains = ASIDE.flatMap(rule => {
    const by = annotations[`${PREFIX}${rule}`]
    return by === undefined ? [] : [`${PREFIX}${rule}: "${by}" leads to the canary whatever the weight is`]
  })
  return { canary: Math.round(share * 10_000) / 10_000, mirror: 0, ...(remains.length > 0 && { remains }) }
}

/** Without the annotation it is an Ingress like any other, and its weight means nothing. */
function refuseNonCanary({ metadata }: Ingress): void {
  if (metadata.annotations[CANARY] === 'true') return
  throw new RouterError('refused', `the Ingress is no canary; expected the annotation ${CANARY}: "true"`)
}

/**
 * The weight of the total that stands there, else of 100. The total is never written: a controller too old to know it
 * would take 50 of 10000 for 50 %.
 */
function weightOperation({ metadata }: Ingress, percent: number): JsonPatchOperation {
  const { [TOTAL]: total = '100' } = metadata.annotations
  const weight = percent === 0 ? 0 : (percent * Number(total)) / 100
  const whole = Math.round(weight)
  if (!(Math.abs(weight - whole) < 1e-6)) throw new RouterError('refused', needsTotal(percent, total))
  return { op: 'add', path: `/metadata/annotations/${escapeSegment(WEIGHT)}`, value: String(whole) }
}

function needsTotal(percent: number, total: string): string {
  const enough = [100, 1000, 10_000].find(each => Number.isInteger(Math.round(percent * each * 1e6) / 1e8)) ?? 10_000
  return `${percent} % is no whole weight of ${TOTAL} "${total}"; expected "${enough}" there. Set it by hand where your controller knows it: one that does not would send more to the canary`
}
