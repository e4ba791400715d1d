/**
 * The p-quantile, 0 ≤ p ≤ 1, by linear interpolation between order statistics; NaN where there are no values.
 * Source: Hyndman & Fan 1996, definition 7.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const copy = Float64Array.from(values)
  if (copy.length === 0) return Number.NaN
  const position = (copy.length - 1) * p
  const rank = Math.floor(position)
  select(copy, rank)
  if (rank === position) return copy[rank]!
  return between(copy[rank]!, smallestFrom(copy, rank + 1), position - rank)
}

/** The same for values that already stand in ascending order. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN
  const position = (sorted.length - 1) * p
  const rank = Math.floor(position)
  return rank === position ? sorted[rank]! : between(sorted[rank]!, sorted[rank + 1]!, position - rank)
}

/** The middle value, or the mean of the two in the middle; NaN where there are none. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}

function between(below: number, above: number, share: number): number {
  return below === above ? below : below + share * (above - below)
}

function smallestFrom(values: Float64Array, start: number): number {
  let smallest = Infinity
  for (let i = start; i < values.length; i++) if (values[i]! < smallest) smallest = values[i]!
  return smallest
}

/** Reorders so that values[rank] is the value of that rank, none before it larger and none after it smaller (Hoare's Find). */
function select(values: Float64Array, rank: number): void {
  let left = 0
  let right = values.length - 1
  while (left < right) {
    const pivot = values[rank]!
    let i = left
    let j = right
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const moved = values[i]!
      values[i++] = values[j]!
      values[j--] = moved
    }
    if (j < rank) left = i
    if (i > rank) right = j
  }
}
