import type { AliasConfiguration } from '@aws-sdk/client-lambda'
import type { Reading } from './router.js'
import { RouterError } from './router-error.js'

/** What an alias says, and what it is to say. Pure. */

/** Reads the canary's share. Throws RouterError where a weight is none, or the alias has no revision to compare. */
export function readAlias(alias: AliasConfiguration, canary: string): Reading {
  const { RevisionId: version } = alias
  if (!version) throw new RouterError('refused', 'AWS Lambda: the alias has no RevisionId; nothing can be compared')
  const foreign = foreignOf(alias, canary)
  const given = foreign.reduce((sum, [, weight]) => sum + weight, 0)
  const share = alias.FunctionVersion === canary ? 1 - given : weightOf(alias, canary)
  if (!(share >= 0 && share <= 1)) {
    throw new RouterError('unverified', `the canary has a weight of ${share} in the alias; expected 0 to 1`)
  }
  const remains = notUnderstood(alias, canary)
  return { canary: percentOf(share), mirror: 0, version, ...(remains && { remains: [remains] }) }
}

/** The function's version and the weights that give the canary `percent`. Throws RouterError for what AWS would refuse. */
export function routingFor(alias: AliasConfiguration, canary: string, percent: number) {
  if (percent === 0) return quietRouting(alias, canary)
  const unknown = notUnderstood(alias, canary)
  if (unknown) throw new RouterError('refused', `${unknown}; nothing goes up over it`)
  const baseline = baselineOf(alias, canary)
  const weight = Math.round(percent * 100) / 10_000
  if (!(weight > 0 && weight <= 1)) throw new RouterError('refused', `a weight of ${weight}; expected 0 to 1`)
  return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: { [canary]: weight } } }
}

const EXPECTED = 'expected it on the version of the baseline'

/** The alias without the canary: every other version keeps what it has. */
function quietRouting(alias: AliasConfiguration, canary: string) {
  const foreign = foreignOf(alias, canary)
  const own = alias.FunctionVersion
  // Turned round by hand: the version beside the canary is the one that was there before.
  const turned = own === canary && foreign.length === 1
  const complete = foreign.some(([, weight]) => weight === 1)
  const baseline = turned ? foreign[0]![0] : own === canary || complete ? baselineOf(alias, canary) : own
  const stay = turned || baseline !== own ? [] : foreign
  return { FunctionVersion: baseline, RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(stay) } }
}

/**
 * The version that the canary is compared with: the alias's own or, after a rollout that went to 100 %, the one that
 * it went to.
 */
export function baselineOf(alias: AliasConfiguration, canary: string): string {
  const own = alias.FunctionVersion
  if (own === canary) {
    throw new RouterError('refused', `the alias is on the canary's version ${canary} itself; ${EXPECTED}`)
  }
  const complete = foreignOf(alias, canary).find(([, weight]) => weight === 1)
  const baseline = complete?.[0] ?? own
  if (!baseline || !/^\d+$/.test(baseline)) {
    throw new RouterError('refused', `the alias is on ${baseline ?? 'no version'}; expected a published version`)
  }
  return baseline
}

/** A split that no rollout of this canary made; null where there is none. */
function notUnderstood(alias: AliasConfiguration, canary: string): string | null {
  const foreign = foreignOf(alias, canary)
  if (alias.FunctionVersion === canary && foreign.length > 0) {
    return `the alias is on the canary's version ${canary} and on others; ${EXPECTED}`
  }
  const other = foreign.find(([, weight]) => weight < 1)
  if (!other) return null
  const [version, weight] = other
  return `version ${version} has ${percentOf(weight)} % of the alias, and the canary is ${canary}; expected that rollout to be ended first`
}

function weightOf(alias: AliasConfiguration, canary: string): number {
  return additionalOf(alias).find(([version]) => version === canary)?.[1] ?? 0
}

/** Versions that are neither the alias's own nor the canary, with their weights above 0. */
function foreignOf(alias: AliasConfiguration, canary: string): [string, number][] {
  return additionalOf(alias).filter(([version, weight]) => version !== canary && weight > 0)
}

function additionalOf({ RoutingConfig }: AliasConfiguration): [string, number][] {
  return Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {})
}

function percentOf(weight: number): number {
  return Math.round(weight * 1_000_000) / 10_000
}
