/**
 * What a block of time pays per unit staked on "the canary is beyond its limit" (starts.ts). Never below −1, so that a
 * stake below 1 is never overdrawn; at most 0 on average while the null holds; NaN where the block has no evidence.
 */

/** Σ of values within [0, 1] over `den` requests of one arm: errors, scores, requests over a point. */
export interface BlockSums {
  num: number
  den: number
}

/** H0: given all before, the mean of the block is at most the limit. */
export function paidAbove({ num, den }: BlockSums, limit: number): number {
  if (!(den > 0)) return Number.NaN
  if (limit > 0) return num / den / limit - 1
  return num > 0 ? Infinity : Number.NaN
}

/** H0: given all before, the mean of the block is at least the limit. */
export function paidBelow({ num, den }: BlockSums, limit: number): number {
  return paidAbove({ num: den - num, den }, 1 - limit)
}

/** What the baseline's share over a fixed point allows the canary's: `margin` of what it leaves below, or `ratio` times it. */
export interface Allowed {
  margin: number
  ratio: number
}

/** Where hardly any of the baseline is over the point, a multiple of its share says nothing. */
const GREATEST_RATIO = 2

/**
 * What lets a canary on its limit have `share` of its requests over the fixed point (1 − p for a p-quantile), where the
 * baseline had `baseline` of its own over it when the point was set.
 */
export function allowedOver(share: number, baseline: number): Allowed {
  const ratio = baseline > 0 ? share / baseline : GREATEST_RATIO
  return {
    margin: Math.max(0, (share - baseline) / (1 - baseline)),
    ratio: Math.min(GREATEST_RATIO, Math.max(1, ratio))
  }
}

/**
 * The canary's share x over a fixed point against the baseline's share y over it in the same block, so that a shift of
 * both arms pays nothing. With M what y allows and λ = κ/M, 1 + κ·payoff = 1 + λ·((x − y) − (M − y)): a bet on the
 * difference of the shares beyond its margin. It stays positive for every κ < 1, as λ ≤ 1/M and x ≥ 0; one λ for all blocks
 * would have to bear a difference of −1, stay below 1/(1 + margin), and win a fraction as much on a break of a p95.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most
 * margin + (1 − margin)·β or at most ratio·β, where β is the baseline's; the arms' requests are then independent.
 *
 * y = k/n is measured, and 1/M is convex in it, so M counts one request more than there are:
 * M = max((k + margin·(n − k) + 1) / (n + 1), ratio·(k + 1) / (n + 1)), and E[1/M] is at most 1/(margin + (1 − margin)·β)
 * and at most 1/(ratio·β). For K ~ Binomial(n, p), E[(n + 1)/(K + 1)] = (1 − (1 − p)^(n + 1))/p ≤ 1/p: that is the second
 * with K = k; for the first, count each request below the point with chance `margin`, K in all, then 1/M is at most
 * E[(n + 1)/(K + 1) | k] by Jensen. Values within [0, 1] in place of 0 and 1, and chances that differ between requests,
 * only narrow K (Hoeffding 1956, 1963).
 */
export function paidOverBaseline(canary: BlockSums, baseline: BlockSums, { margin, ratio }: Allowed): number {
  const { num: k, den: n } = baseline
  if (!(n > 0)) return Number.NaN
  return paidAbove(canary, Math.max(k + margin * (n - k) + 1, ratio * (k + 1)) / (n + 1))
}

/**
 * The canary's share x against the baseline's y = k/n in the same block, with `by` more allowed: a bet on the difference.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most β + by, where β is
 * the baseline's; the arms' requests are then independent. With U = (n + 1)/(k + 1), E[U] ≤ 1/β as above, and
 * 1/(by + 1/U) = U/(1 + by·U) is concave in U, so that E[1/(by + 1/U)] ≤ 1/(by + β) by Jensen.
 */
export function paidMoreThanBaseline(canary: BlockSums, baseline: BlockSums, by: number): number {
  const { num: k, den: n } = baseline
  return n > 0 ? paidAbove(canary, by + (k + 1) / (n + 1)) : Number.NaN
}

/** Of a block's requests that carry a cost and whether they solved it: the cost of each in units of the cap, at most 1. */
export interface CostSums {
  requests: number
  /** Σ min(cost, cap) / cap. */
  cost: number
  solved: number
}

/**
 * Cost per solved request, a ratio of sums, each cost cut at a cap that is fixed before: the canary's may be at most
 * `ratio` times the baseline's in the same block.
 *
 * H0: given all before, and what befalls both arms in the block, E[cost] ≤ ratio·c·E[solved] of a canary request, where
 * c = E[cost]/E[solved] of a baseline request; the arms' requests are then independent. With T = Σ solved/(Σ cost + 1) of
 * the baseline, E[T] ≤ 1/c: Σ solved/(Σ cost + 1) is a sum over its requests i of at most
 * solved_i/(Σ of the others' cost + 1), whose expectation is at most E[solved]/(n·E[cost]) as above.
 */
export function paidCostOverBaseline(canary: CostSums, baseline: CostSums, ratio: number): number {
  if (!(canary.requests > 0 && baseline.requests > 0)) return Number.NaN
  const solvedPerCost = baseline.solved / (baseline.cost + 1)
  return ((canary.cost * solvedPerCost) / ratio - canary.solved) / canary.requests
}

/**
 * The canary's share of all errors of the block against its share of all requests: only what the canary suffers more than
 * its part pays, an outage of both arms does not.
 *
 * H0: given all before, and how many errors and requests of each arm the block has, the canary's expected share of the
 * errors is at most its share of the requests.
 */
export function paidShareOfErrors(canary: BlockSums, baseline: BlockSums): number {
  const share = canary.den / (canary.den + baseline.den)
  return share < 1 ? paidAbove({ num: canary.num, den: canary.num + baseline.num }, share) : Number.NaN
}
