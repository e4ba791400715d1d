import { z } from 'zod'
import type { Weights } from '../model/weights.js'
import type { JsonPatchOperation } from './kubectl.js'
import { RouterError } from './router-error.js'

/** An HTTPRoute of the Gateway API: its weights, and the patch that sets them. Pure. */

const backendRef = z.looseObject({ name: z.string(), port: z.int().optional(), weight: z.int().min(0).optional() })
const mirrorFilter = z.looseObject({
  backendRef: z.looseObject({ name: z.string() }),
  percent: z.number().optional(),
  fraction: z.object({ numerator: z.number(), denominator: z.number().positive().default(100) }).optional()
})
const filter = z.looseObject({ type: z.string(), requestMirror: mirrorFilter.optional() })
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
    generation: z.int(),
    annotations: z.record(z.string(), z.string()).default({})
  }),
  spec: z.looseObject({
    rules: z
      .array(
        z.looseObject({
          backendRefs: z.array(backendRef).default([]),
          filters: z.array(filter).optional()
        })
      )
      .default([])
  }),
  status: z
    .looseObject({ parents: z.array(z.looseObject({ conditions: z.array(condition).default([]) })).default([]) })
    .prefault({})
})

export type HttpRoute = z.infer<typeof routeSchema>
type Rule = HttpRoute['spec']['rules'][number]

/** The services of the two arms. */
interface Arms {
  baseline: string
  canary: string
}

export function parseRoute(json: unknown): HttpRoute {
  const parsed = routeSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new RouterError('refused', `no HTTPRoute that can be read: ${z.prettifyError(parsed.error)}`)
}

/** What the rules that name both arms say. Throws RouterError where none does or they differ. */
export function readWeights(route: HttpRoute, arms: Arms): Weights {
  const all = splitRules(route, arms).map(({ rule }) => ({ canary: shareOf(rule, arms), mirror: mirrorOf(rule, arms) }))
  const [first, ...rest] = all
  const other = rest.find(each => each.canary !== first!.canary || each.mirror !== first!.mirror)
  if (other === undefined) return first!
  const shown = all.map(({ canary, mirror }) => `${canary} % and mirror ${mirror} %`).join('; ')
  throw new RouterError('unverified', `the rules of the HTTPRoute differ: canary ${shown}`)
}

/** The operations that set both weights in every rule that names both arms. */
export function patchFor(route: HttpRoute, arms: Arms, weights: Weights): JsonPatchOperation[] {
  return splitRules(route, arms).flatMap(({ rule, index }) => [
    ...weightOperations(rule, index, arms, weights.canary),
    ...mirrorOperations(rule, index, arms, weights.mirror)
  ])
}

function splitRules({ spec }: HttpRoute, arms: Arms): { rule: Rule; index: number }[] {
  const found = spec.rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => [arms.baseline, arms.canary].every(arm => rule.backendRefs.some(({ name }) => name === arm)))
  if (found.length === 0) {
    const expected = `expected both ${arms.baseline} and ${arms.canary} among the backendRefs of a rule`
    throw new RouterError('refused', `no rule of the HTTPRoute is split; ${expected}`)
  }
  const crowded = found.find(({ rule }) => rule.backendRefs.length !== 2)
  if (!crowded) return found
  const names = crowded.rule.backendRefs.map(({ name }) => name).join(', ')
  throw new RouterError('refused', `rule ${crowded.index} of the HTTPRoute names ${names}; expected the two arms alone`)
}

function backendOf(rule: Rule, name: string) {
  return rule.backendRefs.find(ref => ref.name === name)!
}

/** A backend without a weight has weight 1. */
function shareOf(rule: Rule, arms: Arms): number {
  const canary = backendOf(rule, arms.canary).weight ?? 1
  const total = canary + (backendOf(rule, arms.baseline).weight ?? 1)
  if (total === 0) throw new RouterError('unverified', 'both weights of the HTTPRoute are 0: nothing is served')
  return rounded((100 * canary) / total)
}

function mirrorOf(rule: Rule, arms: Arms): number {
  const mirrors = (rule.filters ?? []).filter(each => isMirrorTo(each, arms.canary))
  return rounded(mirrors.reduce((sum, { requestMirror }) => sum + percentOf(requestMirror!), 0))
}

/** Neither percent nor fraction means every request. */
function percentOf({ percent, fraction }: z.infer<typeof mirrorFilter>): number {
  return percent ?? (fraction ? (100 * fraction.numerator) / fraction.denominator : 100)
}

function isMirrorTo(each: z.infer<typeof filter>, service: string): boolean {
  return each.type === 'RequestMirror' && each.requestMirror?.backendRef.name === service
}

function weightOperations(rule: Rule, index: number, arms: Arms, percent: number): JsonPatchOperation[] {
  const total = Number.isInteger(percent) ? 100 : 10_000
  const canary = Math.round((percent * total) / 100)
  const weights = { [arms.canary]: canary, [arms.baseline]: total - canary }
  return rule.backendRefs.map(({ name }, at) => ({
    op: 'add',
    path: `/spec/rules/${index}/backendRefs/${at}/weight`,
    value: weights[name]
  }))
}

function mirrorOperations(rule: Rule, index: number, arms: Arms, percent: number): JsonPatchOperation[] {
  const path = `/spec/rules/${index}/filters`
  const others = (rule.filters ?? []).filter(each => !isMirrorTo(each, arms.canary))
  const value = percent > 0 ? [...others, mirrorTo(backendOf(rule, arms.canary), percent)] : others
  if (value.length > 0) return [{ op: 'add', path, value }]
  return rule.filters === undefined ? [] : [{ op: 'remove', path }]
}

/** The canary's backend as it stands in the rule, without what only a weighed backend has. */
function mirrorTo({ weight: _, filters: __, ...target }: Rule['backendRefs'][number], percent: number) {
  const share = Number.isInteger(percent)
    ? { percent }
    : { fraction: { numerator: Math.round(percent * 100), denominator: 10_000 } }
  return { type: 'RequestMirror', requestMirror: { backendRef: target, ...share } }
}

/** Whether every parent has accepted what stands in the spec now: null for yes, else what is still missing. */
export function notYetAccepted({ metadata, status }: HttpRoute): { final: boolean; why: string } | null {
  if (status.parents.length === 0) return { final: false, why: 'no Gateway has taken the HTTPRoute up' }
  for (const { conditions } of status.parents) {
    const current = conditions.filter(each => each.observedGeneration >= metadata.generation)
    const bad = current.find(({ type, status }) => status === (type === 'PartiallyInvalid' ? 'True' : 'False'))
    if (bad) return { final: true, why: `${bad.type} is ${bad.status} (${bad.reason}): ${bad.message}` }
    if (!current.some(({ type, status }) => type === 'Accepted' && status === 'True')) {
      return { final: false, why: `Accepted is not yet True for generation ${metadata.generation}` }
    }
  }
  return null
}

function rounded(percent: number): number {
  return Math.round(percent * 10_000) / 10_000
}
