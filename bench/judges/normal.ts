import { random } from '../../src/statistics/random.js'

/** A seeded source of standard normal numbers (Marsaglia & Bray's polar method, 1964). */
export function normals(seed: string): () => number {
  const uniform = random(seed)
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    let [u, v, square] = [0, 0, 0]
    do {
      u = 2 * uniform() - 1
      v = 2 * uniform() - 1
      square = u * u + v * v
    } while (square >= 1 || square === 0)
    const scale = Math.sqrt((-2 * Math.log(square)) / square)
    spare = v * scale
    return u * scale
  }
}
