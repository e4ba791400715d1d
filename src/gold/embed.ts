import { UnmeasurableError } from '../model/errors.js'

/** Turns texts into vectors. A zero vector says that a text has no meaning to it. */
export interface Embedder {
  /** Names provider, model and version: only ΔS of one id are comparable. */
  id: string
  /** Whether its ΔS may be held against an absolute target. */
  semantic: boolean
  /** One vector a text, in order. Throws UnmeasurableError where the service behind it can't be had. */
  embed(texts: readonly string[]): Promise<Float32Array[]>
}

/** Longer texts are cut before they are embedded; about 6,000 tokens of English. */
export const MAX_EMBEDDED = 24_000

/**
 * ΔS(a, b) = 1 − cos(E(a), E(b)), clamped to [0, 1]. A list of texts is the re-normalised mean of their unit vectors.
 * Null where one side is a zero vector: nothing was retrieved, or nothing that the embedder can read.
 */
export function deltaS(a: readonly Float32Array[], b: readonly Float32Array[]): number | null {
  const left = direction(a)
  const right = direction(b)
  if (!left || !right) return null
  refuseOtherDimensions(left, right)
  let cosine = 0
  for (let i = 0; i < left.length; i++) cosine += left[i]! * right[i]!
  return Math.min(1, Math.max(0, 1 - cosine))
}

/** The unit vector of the mean of unit vectors; null for a zero vector. */
function direction(vectors: readonly Float32Array[]): Float64Array | null {
  const lengths = vectors.map(norm)
  const first = lengths.findIndex(length => length > 0)
  const sum = new Float64Array(vectors[first]?.length ?? 0)
  for (const [index, vector] of vectors.entries()) {
    const length = lengths[index]!
    if (length === 0) continue
    refuseOtherDimensions(vector, sum)
    for (let i = 0; i < sum.length; i++) sum[i]! += vector[i]! / length
  }
  const length = norm(sum)
  // What is left of opposite vectors after rounding is no direction.
  return length < 1e-9 ? null : sum.map(value => value / length)
}

function refuseOtherDimensions(a: { length: number }, b: { length: number }): void {
  if (a.length === b.length) return
  const advice = 'the model changed under its name; delete embeddings.jsonl'
  throw new UnmeasurableError(
    'not_comparable',
    `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`
  )
}

function norm(vector: Float32Array | Float64Array): number {
  let sum = 0
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!
  return Math.sqrt(sum)
}
