import type { Dependence, World } from './data.js'
import { isAboutArms, isBad, MEASURES, type Measure } from './measures.js'

export const SHARES = [0.01, 0.05, 0.25]
export const INDEPENDENT: Dependence = { kind: 'independent', rho: 0 }
const DEPENDENT: Dependence[] = [
  { kind: 'users', rho: 0.5 },
  { kind: 'users', rho: 0.8 },
  { kind: 'minutes', rho: 0.5 },
  { kind: 'minutes', rho: 0.8 }
]

export interface Cell {
  world: World
  repeats: number
}

/**
 * Bad releases are soon stopped, so more of them are tried; so are those exactly on the limit, where the promise is put to
 * the test. Fewer where a day has two whole arms.
 */
export function repeatsOf(measure: Measure, level: number, healthy: number): number {
  if (isBad(measure, level)) return 2 * healthy
  const tried = level === measure.limit ? 2 * healthy : healthy
  return isAboutArms(measure) ? Math.ceil(tried / 2) : tried
}

/** At 5 % traffic: every level where requests are independent; a healthy and a bad level of each measure where not. */
export function shortGrid(healthy: number): Cell[] {
  return [
    ...MEASURES.flatMap(measure => cells(measure, measure.levels, [0.05], [INDEPENDENT], healthy)),
    ...MEASURES.flatMap(measure => cells(measure, measure.probes, [0.05], DEPENDENT, healthy))
  ]
}

/** Everything with everything. */
export function fullGrid(healthy: number): Cell[] {
  return MEASURES.flatMap(measure => cells(measure, measure.levels, SHARES, [INDEPENDENT, ...DEPENDENT], healthy))
}

function cells(
  measure: Measure,
  levels: readonly number[],
  shares: readonly number[],
  dependences: readonly Dependence[],
  healthy: number
): Cell[] {
  const of = (dependence: Dependence) =>
    levels.flatMap(level => {
      const repeats = repeatsOf(measure, level, healthy)
      return shares.map(share => ({ world: { measure, level, share, dependence }, repeats }))
    })
  return dependences.flatMap(of)
}
