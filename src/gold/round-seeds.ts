/**
 * The seeds of a round, as many as the manifest names: in round 1 the manifest's own, in each further one the smallest
 * whole numbers that no earlier round has. So a run key tells its round, and no key is asked twice.
 */
export function seedsOfRound(seeds: readonly number[], round: number): number[] {
  const first = [...new Set(seeds)]
  if (round === 1) return first
  const fresh = Array.from({ length: first.length * round }, (_, seed) => seed).filter(seed => !first.includes(seed))
  return fresh.slice(first.length * (round - 2), first.length * (round - 1))
}
