import { z } from 'zod'
import { RouterError } from './router-error.js'

/**
 * An HTTPRoute of the Gateway API, and what stands in it. Pure. What says nothing of a weight keeps no rollback waiting,
 * in whatever form it stands there.
 */

/** The API leaves out what is empty, and some write null there. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform(items => items ?? [])
const mirrorFilter = z.looseObject({
  backendRef: z.looseObject({ name: z.string() }),
  percent: z.number().nullish(),
  fraction: z.looseObject({ numerator: z.number(), denominator: z.number().positive().nullish() }).nullish().catch(null)
})
const filter = z.looseObject({ type: z.string().catch(''), requestMirror: mirrorFilter.nullish().catch(null) })
const filters = z.array(filter).nullish()
const backendRef = z.looseObject({
  name: z.string(),
  port: z.int().nullish(),
  weight: z.preprocess(value => (isDigits(value) ? Number(value) : value), z.number().min(0).nullish()),
  filters
})
const match = z.looseObject({
  path: z.looseObject({ type: z.string().nullish(), value: z.string().nullish() }).nullish(),
  headers: list(z.looseObject({ name: z.string().catch('?') })),
  queryParams: list(z.looseObject({ name: z.string().catch('?') })),
  method: z.string().nullish()
})
const condition = z.looseObject({
  type: z.string(),
  status: z.string(),
  observedGeneration: z.int().default(0),
  reason: z.string().default(''),
  message: z.string().default('')
})

const routeSchema = z.looseObject({
  metadata: z.looseObject({
    uid: z.string(),
    resourceVersion: z.string(),
    generation: z.int().default(0)
  }),
  spec: z.looseObject({
    rules: list(z.looseObject({ matches: list(match), backendRefs: list(backendRef), filters }))
  }),
  status: z.looseObject({ parents: list(z.looseObject({ conditions: list(condition) })) }).catch({ parents: [] })
})

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\d+$/.test(value)
}

export type HttpRoute = z.infer<typeof routeSchema>
export type Rule = HttpRoute['spec']['rules'][number]
export type Backend = Rule['backendRefs'][number]
export type Filter = z.infer<typeof filter>

/** The services of the two arms. */
export interface Arms {
  baseline: string
  canary: string
}

/** A rule that has to do with the canary. */
export interface CanaryRule {
  rule: Rule
  index: number
  /** Whether the baseline is among its backends. */
  split: boolean
  /** Backends that are neither arm. */
  others: string[]
  /** Percentage of its requests that the canary serves, and that are copied to it. */
  canary: number
  mirror: number
  /** What requests must have to come here, such as `header x-preview`; null where anyone's come. */
  narrowed: string | null
}

export function parseRoute(json: unknown): HttpRoute {
  const parsed = routeSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new RouterError('refused', `no HTTPRoute that can be read: ${z.prettifyError(parsed.error)}`)
}

/** The rules that serve or copy anything to the canary, or could: all that name it. */
export function canaryRules({ spec }: HttpRoute, arms: Arms): CanaryRule[] {
  return spec.rules.flatMap((rule, index) => {
    const names = rule.backendRefs.map(({ name }) => name)
    const mirror = mirrorOf(rule, arms)
    if (!names.includes(arms.canary) && mirror === 0) return []
    const others = names.filter(name => name !== arms.canary && name !== arms.baseline)
    const split = names.includes(arms.baseline)
    return [{ rule, index, split, others, canary: shareOf(rule, arms), mirror, narrowed: narrowing(rule) }]
  })
}

/** Whether nothing but the canary stands in the rule, so that there is nobody to give its requests to. */
export function isCanaryAlone({ rule, split, others }: CanaryRule): boolean {
  return !split && (others.length === 0 || total(rule.backendRefs.filter(({ name }) => others.includes(name))) === 0)
}

export function isMirrorTo(each: Filter, service: string): boolean {
  return each.type === 'RequestMirror' && each.requestMirror?.backendRef.name === service
}

/** A backend without a weight has weight 1. */
export function weightOf({ weight }: Backend): number {
  return weight ?? 1
}

export function total(backends: readonly Backend[]): number {
  return backends.reduce((sum, each) => sum + weightOf(each), 0)
}

function shareOf({ backendRefs }: Rule, arms: Arms): number {
  const all = total(backendRefs)
  const canary = total(backendRefs.filter(({ name }) => name === arms.canary))
  return all === 0 ? 0 : rounded((100 * canary) / all)
}

/** Of the rule, and of each of its backends. */
function mirrorOf(rule: Rule, arms: Arms): number {
  const all = [...(rule.filters ?? []), ...rule.backendRefs.flatMap(({ filters }) => filters ?? [])]
  const mirrors = all.filter(each => isMirrorTo(each, arms.canary))
  return rounded(mirrors.reduce((sum, { requestMirror }) => sum + percentOf(requestMirror!), 0))
}

/** Neither percent nor fraction means every request. */
function percentOf({ percent, fraction }: z.infer<typeof mirrorFilter>): number {
  return percent ?? (fraction ? (100 * fraction.numerator) / (fraction.denominator ?? 100) : 100)
}

/** `/` as a prefix, and `.*` as an expression, are any path. */
const ANY_PATH = /^\^?\/?(?:\.\*)?\$?$/

/** One match that takes everything is enough. */
function narrowing({ matches }: Rule): string | null {
  const all = matches.map(({ path, headers, queryParams, method }) => [
    ...(path?.value && (path.type === 'Exact' || !ANY_PATH.test(path.value)) ? [`path ${path.value}`] : []),
    ...headers.map(({ name }) => `header ${name}`),
    ...queryParams.map(({ name }) => `query ${name}`),
    ...(method ? [`method ${method}`] : [])
  ])
  if (all.length === 0 || all.some(parts => parts.length === 0)) return null
  return all.map(parts => parts.join(' and ')).join(' or ')
}

/** Whether every parent has accepted what stands in the spec now: null for yes, else what is still missing. */
export function notYetAccepted({ metadata, status }: HttpRoute): string | null {
  if (status.parents.length === 0) return 'no Gateway has taken the HTTPRoute up'
  for (const { conditions } of status.parents) {
    const current = conditions.filter(each => each.observedGeneration >= metadata.generation)
    const bad = current.find(({ type, status }) => status === (type === 'PartiallyInvalid' ? 'True' : 'False'))
    if (bad) return `${bad.type} is ${bad.status} (${bad.reason}): ${bad.message}`
    if (!current.some(({ type, status }) => type === 'Accepted' && status === 'True')) {
      return `Accepted is not yet True for generation ${metadata.generation}`
    }
  }
  return null
}

function rounded(percent: number): number {
  return Math.round(percent * 10_000) / 10_000
}
