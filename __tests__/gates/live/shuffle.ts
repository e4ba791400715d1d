import { random } from '../../../src/statistics/random.js'

/** The same values in another order (Fisher & Yates), by a seed. */
export function shuffle<T>(values: readonly T[], seed: string): T[] {
  const uniform = random(seed)
  const shuffled = [...values]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
  }
  return shuffled
}
