/** Percentages from 0 to 100: of users served by the canary, and of requests copied to it. */
export interface Weights {
  canary: number
  mirror: number
}

/** Users see the baseline alone, and nothing is copied. */
export const NOTHING: Weights = { canary: 0, mirror: 0 }

export function sameWeights(a: Weights, b: Weights): boolean {
  return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6
}

export function showWeights({ canary, mirror }: Weights): string {
  return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`
}

/** What it means for people: `5 % of users`, `25 % of requests copied`. */
export function sayWeights({ canary, mirror }: Weights): string {
  const copied = `${mirror} % of requests copied`
  if (mirror > 0) return canary > 0 ? `${canary} % of users, ${copied}` : copied
  return `${canary} % of users`
}
