import type { AliasConfiguration } from '@aws-sdk/client-lambda'
import type { Reading } from './router.js'
import { RouterError } from './router-error.js'

/** What an alias says, and what it is to say. Pure. */

/** Reads the canary's share. Throws RouterError where the alias is split in a way that no rollout of this canary made. */
export function readAlias(alias: AliasConfiguration, canary: string): Reading {
  const { RevisionId: version } = alias
  if (!version) throw new RouterError('refused', 'AWS Lambda: the alias has no RevisionId; nothing can be compared')
  if (alias.FunctionVersion === canary) {
    const others = additionalOf(alias)
    if (others.length === 0) return { canary: 100, mirror: 0, version }
    throw new RouterError('refused', `the alias is on the canary's version ${canary} and on others; ${EXPECTED}`)
  }
  const share = shareOf(alias, canary)
  if (share >= 0 && share <= 1) return { canary: percentOf(share), mirror: 0, version }
  throw new RouterError('unverified', `the canary has a weight of ${share} in the alias; expected 0 to 1`)
}

/** The function's version and the weights that give the canary `percent`. Throws RouterError for what AWS would refuse. */
export function routingFor(alias: AliasConfiguration, canary: string, percent: number) {
  const baseline = baselineOf(alias, canary)
  const weight = Math.round(percent * 100) / 10_000
  if (!(weight >= 0 && weight <= 1)) throw new RouterError('refused', `a weight of ${weight}; expected 0 to 1`)
  return {
    FunctionVersion: baseline,
    RoutingConfig: { AdditionalVersionWeights: weight > 0 ? { [canary]: weight } : {} }
  }
}

const EXPECTED = 'expected it on the version of the baseline'

/**
 * The version that the canary is compared with: the alias's own or, after a rollout that went to 100 %, the one that
 * it went to.
 */
export function baselineOf(alias: AliasConfiguration, canary: string): string {
  const own = alias.FunctionVersion
  if (own === canary) {
    throw new RouterError('refused', `the alias is on the canary's version ${canary} itself; ${EXPECTED}`)
  }
  const complete = additionalOf(alias).find(([version, weight]) => version !== canary && weight === 1)
  const baseline = complete?.[0] ?? own
  if (!baseline || !/^\d+$/.test(baseline)) {
    throw new RouterError('refused', `the alias is on ${baseline ?? 'no version'}; expected a published version`)
  }
  return baseline
}

function shareOf(alias: AliasConfiguration, canary: string): number {
  const others = additionalOf(alias).filter(([version, weight]) => version !== canary && weight > 0 && weight < 1)
  if (others.length > 0) {
    const [version, weight] = others[0]!
    const message = `version ${version} has ${percentOf(weight)} % of the alias, and the canary is ${canary}; expected that rollout to be ended first`
    throw new RouterError('refused', message)
  }
  return additionalOf(alias).find(([version]) => version === canary)?.[1] ?? 0
}

function additionalOf({ RoutingConfig }: AliasConfiguration): [string, number][] {
  return Object.entries(RoutingConfig?.AdditionalVersionWeights ?? {})
}

function percentOf(weight: number): number {
  return Math.round(weight * 1_000_000) / 10_000
}
