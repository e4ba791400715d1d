/** A 64-bit hash of a text in two unsigned halves. Not for secrets: it only spreads keys evenly. */
export interface Hash {
  high: number
  low: number
}

/**
 * Two multiplicative lanes over the UTF-16 units, each finished with the mix of MurmurHash3 (Appleby). The result is
 * written into `out`, so that millions of rows make no garbage. Another `salt` gives another hash of the same text.
 */
function hashInto(out: Hash, text: string, salt = 0): void {
  let a = 0x243f6a88 ^ text.length ^ salt
  let b = 0x85a308d3
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 0x85ebca77)
    b ^= b >>> 13
  }
  out.high = finish(a ^ b)
  out.low = finish(b + Math.imul(a, 0xc2b2ae3d))
}

export function hashOf(text: string): Hash {
  const hash = { high: 0, low: 0 }
  hashInto(hash, text)
  return hash
}

/** The same of a text by its bytes, in UTF-8: those of ASCII are units as they are. */
export function hashBytesInto(out: Hash, bytes: Buffer, start: number, end: number, salt = 0): void {
  let a = 0x243f6a88 ^ (end - start) ^ salt
  let b = 0x85a308d3
  let all = 0
  for (let i = start; i < end; i++) {
    const unit = bytes[i]!
    a = Math.imul(a ^ unit, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 0x85ebca77)
    b ^= b >>> 13
    all |= unit
  }
  if (all >= 128) hashInto(out, bytes.toString('utf8', start, end), salt)
  else {
    out.high = finish(a ^ b)
    out.low = finish(b + Math.imul(a, 0xc2b2ae3d))
  }
}

/** The hash as one exact number below 2^53: a key for maps, and a uniform draw once divided by 2^53. */
export function hash53(text: string, salt = 0): number {
  hashInto(scratch, text, salt)
  return to53(scratch)
}

export function to53({ high, low }: Hash): number {
  return (high >>> 11) * 2 ** 32 + low
}

export const HASH_RANGE = 2 ** 53

const scratch: Hash = { high: 0, low: 0 }

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** In a table of hashes, the place of none. */
export const FREE = -1

/**
 * Where a hash is in an open-addressed table, or would go: its low bits, then the next free place. The table has 2^k
 * places and never fills up. A Map is several times slower on numbers that are no small integers.
 */
export function slotOf(hashes: Float64Array, hash: number): number {
  const last = hashes.length - 1
  let slot = hash & last
  while (hashes[slot] !== hash && hashes[slot] !== FREE) slot = (slot + 1) & last
  return slot
}
