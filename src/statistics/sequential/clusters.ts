/** Sums over units (rows, users, blocks of time): how many, Σ num, Σ den, Σ num², Σ den² and Σ num·den. */
export interface UnitSums {
  units: number
  num: number
  den: number
  numSq: number
  denSq: number
  cross: number
}

export function noUnits(): UnitSums {
  return { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 }
}

export function addUnit(sums: UnitSums, num: number, den: number): void {
  sums.units++
  sums.num += num
  sums.den += den
  sums.numSq += num * num
  sums.denSq += den * den
  sums.cross += num * den
}

/** A rate, mean or ratio Σ num / Σ den over rows, and the same sums by user and in blocks of time, where known. */
export interface ClusteredSums extends UnitSums {
  users: UnitSums | null
  /** Of equal spans of time, in order. */
  blocks: { num: readonly number[]; den: readonly number[] } | null
}

/** With fewer blocks than this the spread between them says nothing. */
const FEWEST_BLOCKS = 5
/** How many standard errors above 1 a design effect must lie to be believed. */
const BELIEVED_FROM = 2.5

/**
 * By how much dependence between requests widens the spread of Σ num / Σ den: the variance with clusters over that of
 * independent rows, at least 1. n requests are worth n / designEffect independent ones, so an e-process takes
 * k / designEffect of n / designEffect, and a confidence sequence of a mean n / designEffect.
 *
 * The clusters are users, and blocks of time at every width up to a fifth of the window, each twice the one before, as
 * minutes that depend on each other show only in blocks longer than the dependence; the greatest counts. One that lies
 * within 2.5 standard errors of 1 counts as 1, so that independent requests are judged as soon as without it; one that is
 * believed is raised by its standard error, as few blocks measure it badly. How well this does is in docs/judges.md.
 * Sources: Kish 1965 (design effect); Flyvbjerg & Petersen 1989 (blocks of doubling width).
 */
export function designEffect(rows: ClusteredSums): number {
  const clusterings = [...(rows.users ? [rows.users] : []), ...(rows.blocks ? blockings(rows.blocks) : [])]
  return Math.max(1, ...clusterings.map(clusters => believed(rows, clusters)))
}

function believed(rows: UnitSums, clusters: UnitSums): number {
  const ratio = rows.num / rows.den
  const independent = spread(rows, ratio)
  if (!(independent > 0) || clusters.units < 2) return 1
  const effect = spread(clusters, ratio) / independent
  const error = standardError(rows, clusters)
  return effect > 1 + BELIEVED_FROM * error ? effect * (1 + error) : 1
}

/** Σ (num − ratio·den)² per den, freed of the bias that comes from measuring the ratio on the same units. */
function spread({ num, den, numSq, denSq, cross }: UnitSums, ratio: number): number {
  const squares = numSq - 2 * ratio * cross + ratio * ratio * denSq
  // Units that all have one ratio have no spread, which rounding must not hide.
  const rounding = 1e-12 * (numSq + ratio * ratio * denSq + Math.abs(ratio * num))
  return squares > rounding ? squares / (den - denSq / den) : 0
}

/** That of the design effect of independent rows: the larger and the fewer the clusters, the noisier it is. */
function standardError(rows: UnitSums, clusters: UnitSums): number {
  const withinRows = (rows.denSq / rows.den) * clusters.den
  return Math.sqrt(2 * Math.max(0, clusters.denSq - withinRows)) / clusters.den
}

/** The sums of blocks at their own width, twice as wide, four times …, while at least five hold requests. */
function blockings(blocks: { num: readonly number[]; den: readonly number[] }): UnitSums[] {
  const num = new Float64Array(blocks.num)
  const den = new Float64Array(blocks.den)
  const widths: UnitSums[] = []
  for (let count = num.length; ; count = Math.floor(count / 2)) {
    const sums = sumsOf(num, den, count)
    if (sums.units < FEWEST_BLOCKS) return widths
    widths.push(sums)
    joinPairs(num, count)
    joinPairs(den, count)
  }
}

/** Joins neighbours at the front of the array; an odd last one joins the pair before it. */
function joinPairs(values: Float64Array, count: number): void {
  const half = Math.floor(count / 2)
  for (let i = 0; i < half; i++) values[i] = values[2 * i]! + values[2 * i + 1]!
  if (count % 2 === 1) values[half - 1]! += values[count - 1]!
}

function sumsOf(nums: Float64Array, dens: Float64Array, count: number): UnitSums {
  const sums = noUnits()
  for (let i = 0; i < count; i++) {
    if (nums[i] !== 0 || dens[i] !== 0) addUnit(sums, nums[i]!, dens[i]!)
  }
  return sums
}
