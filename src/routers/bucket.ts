/**
 * Who is canary. The hash and the boundaries are those of nginx's split_clients on `key + salt` with the canary
 * bucket listed first, so a service that asks here and an nginx that splits agree on every user, and a user who is
 * canary at 5 % still is at 25 %: the bucket only grows. The test vectors are the answers of a real nginx.
 */

const BUCKETS = 2 ** 32 - 1
const MULTIPLIER = 0x5bd1e995
const utf8 = new TextEncoder()

/** The place of a key in [0, 2^32): MurmurHash2 (Appleby, 32 bits, seed 0) of the UTF-8 bytes of key + salt. */
export function bucket(key: string, salt: string): number {
  return murmur2(utf8.encode(key + salt))
}

/**
 * Whether this key is served by the canary at `percent`, in steps of 0.01. At 100 everyone is, as in a split that
 * names nothing but `*`. Throws a RangeError for a percentage that nginx could not be given.
 */
export function isCanary(key: string, salt: string, percent: number): boolean {
  const limit = boundary(percent)
  return percent === 100 || bucket(key, salt) < limit
}

/** The first bucket that is not the canary's: whole hundredths of a percent of 2^32 − 1, rounded down. */
function boundary(percent: number): number {
  const hundredths = Math.round(percent * 100)
  if (!(percent >= 0 && percent <= 100) || Math.abs(percent * 100 - hundredths) > 1e-6) {
    throw new RangeError(`${percent} is no share of traffic; use 0 to 100 in steps of 0.01`)
  }
  return Math.floor((hundredths * BUCKETS) / 10_000)
}

function murmur2(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 4)
  let hash = bytes.length
  for (let at = 0; at < whole; at += 4) {
    const mixed = Math.imul(view.getUint32(at, true), MULTIPLIER)
    hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(mixed ^ (mixed >>> 24), MULTIPLIER)
  }
  if (whole < bytes.length) {
    for (let at = whole; at < bytes.length; at++) hash ^= bytes[at]! << (8 * (at - whole))
    hash = Math.imul(hash, MULTIPLIER)
  }
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER)
  return (hash ^ (hash >>> 15)) >>> 0
}
