import { coinTosses } from './random.js'

interface ExchangeTest {
  /** One-sided: how often chance alone makes the statistic at least as large as observed (larger = worse). */
  p: number
  /** Whether every arrangement was counted, rather than a seeded sample of them. */
  exact: boolean
}

/** At most this many signs or labels are enumerated: 2^14 arrangements. */
const ENUMERABLE = 14
const DRAWS = 10_000
/** Sums that differ by less than this share of their scale are ties that rounding has parted. */
const TIE = 1e-9

/**
 * The sign-flip test of paired differences: the chance that their sum under random signs is at least the observed sum.
 * Zeros carry no sign and are dropped. Exact on a small lattice (such as shares of 6 runs) or for at most 14 differences,
 * else 10,000 seeded draws with the +1 rule. Sources: Fisher 1935; Phipson & Smyth 2010 for the +1.
 */
export function signFlip(differences: readonly number[], seed: string | number): ExchangeTest {
  const moved = differences.filter(d => d !== 0)
  const onLattice = latticeUnits(moved)
  if (onLattice) return { p: latticeTail(onLattice), exact: true }
  return labelExchange(moved.length, signedSum(moved), seed)
}

/**
 * The exchange test of a statistic that is recomputed with the arms' labels swapped in the pairs where `swapped[i]` is 1
 * (all zero = as observed; the array is reused between calls; larger = worse). Exact for at most 14 pairs, else 10,000
 * seeded draws with the +1 rule. An arrangement whose statistic is NaN counts as extreme; p is NaN where the observed one is.
 */
export function labelExchange(
  pairs: number,
  statistic: (swapped: Uint8Array) => number,
  seed: string | number
): ExchangeTest {
  const exact = pairs <= ENUMERABLE
  const swapped = new Uint8Array(pairs)
  const observed = statistic(swapped)
  if (Number.isNaN(observed)) return { p: Number.NaN, exact }
  const arrange = exact ? countUp : coinTosses(seed)
  const values = new Float64Array(exact ? 2 ** pairs - 1 : DRAWS)
  for (let i = 0; i < values.length; i++) {
    arrange(swapped)
    values[i] = statistic(swapped)
  }
  // The observed arrangement is one of those counted: of all of them when exact, and by the +1 rule when drawn.
  return { p: (1 + countAtLeast(values, observed)) / (1 + values.length), exact }
}

/**
 * The exchange test of a count over groups of which one member each is drawn: the chance that at least `observed` of
 * those drawn are marked, when a share of each group is. Exact: the sum of independent coins (Poisson–binomial).
 */
export function oneOfEach(shares: readonly number[], observed: number): number {
  const certain = shares.filter(share => share === 1).length
  const open = shares.filter(share => share > 0 && share < 1)
  const chance = new Float64Array(open.length + 1)
  chance[0] = 1
  open.forEach((share, at) => {
    for (let k = at + 1; k > 0; k--) chance[k] = chance[k]! * (1 - share) + chance[k - 1]! * share
    chance[0]! *= 1 - share
  })
  let tail = 0
  for (let k = open.length; k >= Math.max(0, observed - certain); k--) tail += chance[k]!
  return Math.min(1, tail)
}

function countAtLeast(values: Float64Array, observed: number): number {
  let scale = Number.isFinite(observed) ? Math.abs(observed) : 0
  for (const value of values) if (Number.isFinite(value)) scale = Math.max(scale, Math.abs(value))
  const bar = observed - TIE * scale
  let count = 0
  for (const value of values) if (!(value < bar)) count++
  return count
}

/** The next arrangement in binary order. */
function countUp(swapped: Uint8Array): void {
  let i = 0
  while (swapped[i] === 1) swapped[i++] = 0
  swapped[i] = 1
}

function signedSum(differences: readonly number[]): (swapped: Uint8Array) => number {
  return swapped => {
    let sum = 0
    for (let i = 0; i < differences.length; i++) sum += swapped[i] === 1 ? -differences[i]! : differences[i]!
    return sum
  }
}

/** The differences as whole multiples of a common unit, where the smallest is at most 12 units and the table stays small. */
function latticeUnits(differences: readonly number[]): number[] | undefined {
  const smallest = differences.reduce((least, d) => Math.min(least, Math.abs(d)), Infinity)
  for (let parts = 1; parts <= 12; parts++) {
    const units = differences.map(d => (d / smallest) * parts)
    const whole = units.map(Math.round)
    const total = whole.reduce((sum, u) => sum + Math.abs(u), 0)
    if (total * whole.length > 5_000_000) return undefined
    if (units.every((u, i) => Math.abs(u - whole[i]!) <= TIE * Math.abs(u))) return whole
  }
  return undefined
}

/** P(sum of the randomly signed units ≥ observed): the sum of those drawn positive, one unit list after another. */
function latticeTail(units: readonly number[]): number {
  const sizes = units.map(Math.abs)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const chance = new Float64Array(total + 1)
  chance[0] = 1
  let reach = 0
  for (const size of sizes) {
    reach += size
    for (let sum = reach; sum >= 0; sum--) {
      chance[sum] = (chance[sum]! + (sum >= size ? chance[sum - size]! : 0)) / 2
    }
  }
  const positive = units.reduce((sum, u) => sum + Math.max(0, u), 0)
  let tail = 0
  for (let sum = total; sum >= positive; sum--) tail += chance[sum]!
  return Math.min(1, tail)
}
