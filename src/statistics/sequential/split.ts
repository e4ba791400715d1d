import { logMixture } from './rate.js'

/**
 * log E against H0: requests (or users) are served by the planned shares, after `counts` of each arm. The mixture is
 * Dirichlet(concentration · shares), taken apart into one beta-binomial per arm against the arms after it. Shares need
 * not sum to 1; a request where none was planned is infinite evidence.
 * Source: Lindon & Malek 2022 (arXiv 2011.03567).
 */
export function logESplit(counts: readonly number[], shares: readonly number[], concentration: number): number {
  const whole = total(shares)
  let evidence = 0
  for (let arm = 0; arm < counts.length; arm++) {
    const [here, planned] = [counts[arm]!, shares[arm]!]
    const [after, plannedAfter] = [total(counts.slice(arm + 1)), total(shares.slice(arm + 1))]
    if (planned <= 0 && here > 0) return Infinity
    if (planned <= 0 || plannedAfter <= 0) continue
    const prior = { a: (concentration * planned) / whole, b: (concentration * plannedAfter) / whole }
    evidence += logMixture(here, here + after, planned / (planned + plannedAfter), prior)
  }
  return evidence
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
