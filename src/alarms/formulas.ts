import { formula, type Query } from './definition.js'

/**
 * Formulas in CloudWatch's metric math. A threshold alone would call two failures of a hundred 2 % and roll a good
 * canary back, so a value counts only when one look is enough to tell; until then the formula gives a healthy one.
 */

/** Standard errors that a share must be beyond its limit, at the limit's own variance. */
const STANDARD_ERRORS = 3
/** Fewer failures than this are no rate. */
const LEAST_FAILURES = 3
/** Requests of each arm that a p95, or a cost per solved query, is worth looking at from. */
const LEAST_REQUESTS = 100

/** Share of requests above its limit; `failed` and `requests` are sums. */
export function shareAbove(limit: number, label: string): Query[] {
  const least = limit === 0 ? 1 : LEAST_FAILURES
  return [
    formula('excess', `failed - ${decimal(limit)} * requests`, 'failures beyond the limit', false),
    formula('value', `IF((failed >= ${least}) AND ${isBeyond(limit)}, failed / requests, 0)`, label)
  ]
}

/** Mean of values from 0 to 1 below its limit; `sum` over `requests`. No such mean varies more than a share does. */
export function meanBelow(limit: number, label: string): Query[] {
  return [
    formula('excess', `${decimal(limit)} * requests - sum_of_values`, 'what is missing to the limit', false),
    formula('value', `IF(${isBeyond(limit)}, sum_of_values / requests, 1)`, label)
  ]
}

/** excess > 3 √(requests · limit · (1 − limit)), squared: metric math has no root. */
function isBeyond(limit: number): string {
  const variance = decimal(STANDARD_ERRORS ** 2 * limit * (1 - limit))
  return `(excess > 0) AND (excess * excess > ${variance} * requests)`
}

/** One arm's quantile against the other's: `canary_p95`, `baseline_p95`, `canary_requests`, `baseline_requests`. */
export function comparedP95(sign: '-' | '/', label: string): Query {
  return formula('value', `IF(${bothArms('requests')}, canary_p95 ${sign} baseline_p95, 0)`, label)
}

/** Cost per solved query, canary's over baseline's: sums `*_cost` and `*_solved`. */
export function costRatio(label: string): Query {
  const ratio = '(canary_cost / canary_solved) / (baseline_cost / baseline_solved)'
  return formula('value', `IF(${bothArms('solved')} AND (baseline_cost > 0), ${ratio}, 0)`, label)
}

function bothArms(counted: string): string {
  return `(canary_${counted} >= ${LEAST_REQUESTS}) AND (baseline_${counted} >= ${LEAST_REQUESTS})`
}

/** Without an exponent, which metric math does not promise to read. */
export function decimal(value: number): string {
  const short = Number(value.toPrecision(12))
  const text = String(short)
  return text.includes('e') ? short.toFixed(20).replace(/\.?0+$/, '') : text
}
