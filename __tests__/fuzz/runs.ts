/**
 * How many cases are tried: as the environment says, or `few`. `npm test` tries the same few each time, as new faults are
 * looked for by `npm run fuzz`, and not by whoever changes something else.
 */
export function runsOf(variable: string, few: number): { numRuns: number; seed?: number } {
  const runs = process.env[variable]
  return runs === undefined ? { numRuns: few, seed: 1 } : { numRuns: Number(runs) }
}
