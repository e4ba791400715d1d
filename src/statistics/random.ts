/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
export function random(seed: string | number): () => number {
  const bits = randomBits(seed)
  return () => bits() / 4_294_967_296
}

/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed: string | number): () => number {
  const text = String(seed)
  let a = hash(text, 0x811c9dc5)
  let b = hash(text, 0x9e3779b9)
  let c = hash(text, 0x85ebca6b)
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round++) next()
  return next
}

/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
export function coinTosses(seed: string | number): (into: Uint8Array) => void {
  const next = randomBits(seed)
  return into => {
    let word = 0
    for (let i = 0; i < into.length; i++) {
      if ((i & 31) === 0) word = next()
      into[i] = word & 1
      word >>>= 1
    }
  }
}

function hash(text: string, offset: number): number {
  let value = offset
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value | 0
}
