import { NOTHING, sameWeights, type Weights } from '../model/weights.js'
import {
  type Arms,
  type Backend,
  type CanaryRule,
  canaryRules,
  type Filter,
  type HttpRoute,
  isCanaryAlone,
  isMirrorTo,
  type Rule,
  total,
  weightOf
} from './gateway-route.js'
import type { JsonPatchOperation } from './kubectl.js'
import type { Reading } from './router.js'
import { RouterError } from './router-error.js'

/** The weights of an HTTPRoute, and the patches that set them. Pure. */

/**
 * What the rules say. A rule that names the canary alone has nobody to share with: where only some requests come to it
 * it is left alone, and told. Throws RouterError where the rules differ, or neither arm is named.
 */
export function readWeights(route: HttpRoute, arms: Arms): Omit<Reading, 'version'> {
  const all = canaryRules(route, arms)
  refuseStranger(route, arms, all)
  const counted = all.filter(each => !isAside(each))
  const shares = counted.map(({ canary, mirror }) => ({ canary, mirror }))
  const first = shares[0] ?? NOTHING
  if (shares.some(each => !sameWeights(each, first))) {
    const shown = shares.map(({ canary, mirror }) => `${canary} % and mirror ${mirror} %`).join('; ')
    throw new RouterError('unverified', `the rules of the HTTPRoute differ: canary ${shown}`)
  }
  if (counted.some(({ rule }) => rule.backendRefs.length > 0 && total(rule.backendRefs) === 0)) {
    throw new RouterError('unverified', 'all weights of a rule of the HTTPRoute are 0: nothing is served')
  }
  const remains = [...all.filter(isAside).map(each => asideNote(each, arms)), ...notUnderstood(all, arms)]
  return { ...first, ...(remains.length > 0 && { remains }) }
}

/** The operations that set both weights in every rule that names both arms. Throws RouterError where more stands there. */
export function patchFor(route: HttpRoute, arms: Arms, weights: Weights): JsonPatchOperation[] {
  const all = canaryRules(route, arms)
  const [unknown] = notUnderstood(all, arms)
  if (unknown) throw new RouterError('refused', `${unknown}; nothing goes up over it`)
  const split = all.filter(each => each.split)
  if (split.length === 0) {
    const expected = `expected both ${arms.baseline} and ${arms.canary} among the backendRefs of a rule`
    throw new RouterError('refused', `no rule of the HTTPRoute is split; ${expected}`)
  }
  return split.flatMap(({ rule, index }) => [
    ...weightOperations(rule, index, arms, weights.canary),
    ...mirrorOperations(rule, index, arms, weights.mirror)
  ])
}

/**
 * The operations that take the canary to 0 wherever it stands, whatever else stands there. They test what they rest on,
 * so that they need no version.
 */
export function quietPatchFor(route: HttpRoute, arms: Arms): JsonPatchOperation[] {
  const all = canaryRules(route, arms)
  refuseStranger(route, arms, all)
  return all.flatMap(each => [...quietWeights(each, arms), ...quietMirrors(each, arms)])
}

/** Rules that send anyone's requests to the canary alone: no patch can say where they should go instead. */
export function refuseCanaryAlone(route: HttpRoute, arms: Arms): void {
  const stuck = canaryRules(route, arms).find(each => each.canary > 0 && isCanaryAlone(each) && !isAside(each))
  if (!stuck) return
  const what = `rule ${stuck.index} of the HTTPRoute sends every request that comes to it to ${arms.canary} alone`
  throw new RouterError('refused', `${what}; expected ${arms.baseline} among its backendRefs`)
}

/** Left to those who made it: it names the canary alone, for some requests. */
function isAside(each: CanaryRule): boolean {
  return isCanaryAlone(each) && each.narrowed !== null && each.mirror === 0
}

function asideNote({ index, narrowed }: CanaryRule, arms: Arms): string {
  return `rule ${index} of the HTTPRoute sends requests with ${narrowed} to ${arms.canary} alone, whatever the weights are`
}

function notUnderstood(all: readonly CanaryRule[], arms: Arms): string[] {
  return all
    .filter(each => !isAside(each))
    .flatMap(({ rule, index, split, others }) => {
      const names = rule.backendRefs.map(({ name }) => name).join(', ')
      const own = rule.backendRefs.some(({ filters }) => (filters ?? []).some(each => isMirrorTo(each, arms.canary)))
      if (!rule.backendRefs.some(({ name }) => name === arms.canary)) {
        return [`rule ${index} of the HTTPRoute mirrors to ${arms.canary}, which is none of its backends`]
      }
      if (own) return [`a backend of rule ${index} of the HTTPRoute mirrors to ${arms.canary} by itself`]
      if (split && others.length === 0 && rule.backendRefs.length === 2) return []
      return [`rule ${index} of the HTTPRoute names ${names}; expected the two arms alone`]
    })
}

/** A route that names neither arm is another one. Where a person took the canary out, it is at 0. */
function refuseStranger({ spec }: HttpRoute, arms: Arms, all: readonly CanaryRule[]): void {
  const known =
    all.length > 0 || spec.rules.some(({ backendRefs }) => backendRefs.some(ref => ref.name === arms.baseline))
  if (known) return
  throw new RouterError('refused', `no rule of the HTTPRoute names ${arms.baseline} or ${arms.canary}`)
}

function weightOperations(rule: Rule, index: number, arms: Arms, percent: number): JsonPatchOperation[] {
  const whole = Number.isInteger(percent) ? 100 : 10_000
  const canary = Math.round((percent * whole) / 100)
  const weights = { [arms.canary]: canary, [arms.baseline]: whole - canary }
  return rule.backendRefs.map(({ name }, at) => setWeight(index, at, weights[name]!))
}

/** The baseline takes what the canary had; of others nothing is taken, and nothing given. */
function quietWeights(each: CanaryRule, arms: Arms): JsonPatchOperation[] {
  const { rule, index, split } = each
  if (!rule.backendRefs.some(({ name }) => name === arms.canary) || isCanaryAlone(each)) return []
  const given = total(rule.backendRefs.filter(({ name }) => name === arms.canary))
  const heir = rule.backendRefs.findIndex(({ name }) => name === arms.baseline)
  const isPlain = split && rule.backendRefs.length === 2
  return rule.backendRefs.flatMap((ref, at) => {
    if (ref.name !== arms.canary && at !== heir) return []
    const weight =
      ref.name === arms.canary ? 0 : isPlain ? 100 : Math.min(1_000_000, Math.max(1, weightOf(ref) + given))
    const is: JsonPatchOperation = { op: 'test', path: `${backendPath(index, at)}/name`, value: ref.name }
    return [is, setWeight(index, at, weight)]
  })
}

function setWeight(index: number, at: number, value: number): JsonPatchOperation {
  return { op: 'add', path: `${backendPath(index, at)}/weight`, value }
}

function backendPath(index: number, at: number): string {
  return `/spec/rules/${index}/backendRefs/${at}`
}

function mirrorOperations(rule: Rule, index: number, arms: Arms, percent: number): JsonPatchOperation[] {
  const canary = rule.backendRefs.find(({ name }) => name === arms.canary)!
  return filterOperations(
    `/spec/rules/${index}/filters`,
    rule.filters,
    arms,
    percent > 0 ? [mirrorTo(canary, percent)] : []
  )
}

function quietMirrors({ rule, index }: CanaryRule, arms: Arms): JsonPatchOperation[] {
  const places: [string, Filter[] | null | undefined][] = [
    [`/spec/rules/${index}/filters`, rule.filters],
    ...rule.backendRefs.map(({ filters }, at): [string, typeof filters] => [
      `${backendPath(index, at)}/filters`,
      filters
    ])
  ]
  return places.flatMap(([path, filters]) => {
    const tests = (filters ?? []).flatMap((each, at): JsonPatchOperation[] => {
      if (!isMirrorTo(each, arms.canary)) return []
      return [{ op: 'test', path: `${path}/${at}/requestMirror/backendRef/name`, value: arms.canary }]
    })
    return tests.length > 0 ? [...tests, ...filterOperations(path, filters, arms, [])] : []
  })
}

/** Takes every mirror to the canary out, puts the new one in, and leaves the others as they are. */
function filterOperations(
  path: string,
  filters: readonly Filter[] | null | undefined,
  arms: Arms,
  added: readonly object[]
): JsonPatchOperation[] {
  const value = [...(filters ?? []).filter(each => !isMirrorTo(each, arms.canary)), ...added]
  if (value.length > 0) return [{ op: 'add', path, value }]
  return filters ? [{ op: 'remove', path }] : []
}

/** The canary's backend as it stands in the rule, without what only a weighed backend has. */
function mirrorTo({ weight: _, filters: __, ...target }: Backend, percent: number) {
  const share = Number.isInteger(percent)
    ? { percent }
    : { fraction: { numerator: Math.round(percent * 100), denominator: 10_000 } }
  return { type: 'RequestMirror', requestMirror: { backendRef: target, ...share } }
}
