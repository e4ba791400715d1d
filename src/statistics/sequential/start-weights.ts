/** Σ 1/(i log²(i + 2)) over i = 1, 2, …: 1.8191 up to 2 · 10⁶, and less than 1/log(2 · 10⁶) beyond. */
const TOTAL = 1.8881

/**
 * Log of the share of alpha that a silence beginning in the i-th place (minute, or half hour) may spend, i ≥ 1. The shares
 * of all places sum to less than 1 without an end, so that a window that stays open for days is never blind.
 */
export function logStartWeight(i: number): number {
  return -Math.log(TOTAL * i * Math.log(i + 2) ** 2)
}
