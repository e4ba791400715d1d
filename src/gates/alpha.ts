import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'

/** How alpha is spent over the rounds in which a gold set may be asked. */

/** Rounds where asking again costs nothing, or has a limit. */
const USUAL_ROUNDS = 3

/**
 * How many rounds a gold set may be asked in. Fixed by the manifest and the baseline's first pass before the canary is
 * asked: `gold.rounds`, else three under a `max_cost_usd` or where every reply of the baseline costs nothing, else one.
 */
export function plannedRounds({ gold }: Pick<ManifestContent, 'gold'>, baseline: readonly Row[]): number {
  if (gold?.rounds !== undefined) return gold.rounds
  const replied = baseline.filter(row => row.error === null)
  const isFree = replied.length > 0 && replied.every(row => row.cost_usd === 0)
  return gold?.max_cost_usd !== undefined || isFree ? USUAL_ROUNDS : 1
}

/** The share of alpha that round `round` of `of` is tested at: three tenths, three tenths and four tenths of three. */
export function shareOfRound(round: number, of: number): number {
  const early = 0.9 / of
  return round < of ? early : 1 - early * (of - 1)
}
