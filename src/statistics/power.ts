import { random } from './random.js'
import { normalCdf, normalQuantile } from './special.js'

/** One round of a test that is repeated over all runs so far. */
export interface RoundOfTest {
  /** Standard deviation of what this round alone estimates. */
  sd: number
  /** The standard error that the test divides by after this round, and the value that the ratio must reach. */
  se: number
  critical: number
}

const DRAWS = 4000

/** Seeded draws of the noise of a test that has so many rounds, and of what they share: made once for many rates. */
export function drawNoise(rounds: number): Float64Array[] {
  const uniform = random('rejection')
  return Array.from({ length: DRAWS }, () => {
    return Float64Array.from({ length: rounds + 1 }, () => normalQuantile(Math.max(uniform(), 1e-12)))
  })
}

/**
 * The chance that the test rejects in one of its rounds where the true value exceeds the target by `excess`. After each
 * round the estimate is the mean over the rounds so far; asking ends where it is inside the target. `shared` is the
 * standard deviation of what no further round averages out. In closed form for one round, else over `draws`.
 */
export function rejectionRate(
  excess: number,
  shared: number,
  rounds: readonly RoundOfTest[],
  draws: readonly Float64Array[]
): number {
  const [only] = rounds
  if (rounds.length === 1) {
    const sd = Math.hypot(shared, only!.sd)
    const beyond = excess - only!.critical * only!.se
    return sd > 0 ? normalCdf(beyond / sd) : Number(beyond >= 0)
  }
  let rejected = 0
  for (const draw of draws) if (isRejected(excess + shared * draw[0]!, draw, rounds)) rejected++
  return rejected / draws.length
}

function isRejected(lasting: number, draw: Float64Array, rounds: readonly RoundOfTest[]): boolean {
  let sum = 0
  for (let at = 0; at < rounds.length; at++) {
    const { sd, se, critical } = rounds[at]!
    sum += sd * draw[at + 1]!
    const estimate = lasting + sum / (at + 1)
    if (estimate <= 0) return false
    if (estimate >= critical * se) return true
  }
  return false
}
