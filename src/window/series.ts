import { type Memory, newMemory } from './memory.js'

/** Sums by place in time: what is bet on, minute by minute or finer. */

/** Columns of equal length, in order of time. */
export interface Series {
  /** Minutes, or units of `FINE_MS`, since 1970. */
  at: readonly number[]
  num: readonly number[]
  den: readonly number[]
  /** Requests that carry it. */
  rows: readonly number[]
}

export const MINUTE_MS = 60_000
export const FINE_MS = 5_000

/** Per place, num, den and rows of every column, side by side. */
export interface PlacedSums {
  at(place: number): Float64Array
  series(column: number): Series
}

/** Of one column at one place. */
export interface PlaceSums {
  num: number
  den: number
  rows: number
}

const WIDTH = 3

export function createSums(columns: number, memory: Memory = newMemory()): PlacedSums {
  const places = memory.of('sums', () => new Map<number, Float64Array>())
  let latest = Number.NaN
  let sums: Float64Array = new Float64Array()
  let order: number[] | null = null
  return {
    at(place) {
      if (place === latest) return sums
      latest = place
      order = null
      sums = places.get(place) ?? new Float64Array(columns * WIDTH)
      places.set(place, sums)
      return sums
    },
    series(column) {
      order ??= [...places.keys()].sort((a, b) => a - b)
      const at = order.filter(place => places.get(place)![column * WIDTH + 2]! > 0)
      const part = (i: number) => at.map(place => places.get(place)![column * WIDTH + i]!)
      return { at, num: part(0), den: part(1), rows: part(2) }
    }
  }
}

export function addTo(sums: Float64Array, column: number, num: number, den: number, rows = 1): void {
  sums[column * WIDTH]! += num
  sums[column * WIDTH + 1]! += den
  sums[column * WIDTH + 2]! += rows
}
