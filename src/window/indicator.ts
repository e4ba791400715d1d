import { type Memory, newMemory } from './memory.js'

/**
 * A quantile is not known before the last row, yet its clustering has to be counted from the first. So the first
 * 1,000 values are held back, their own quantile is taken as the fixed point, and from then on each value is only
 * compared with it. Any point near the quantile tells the clustering as well.
 */
export interface Indicator<Context> {
  /** The points that values are compared with, once they are fixed: until then every value is held back. */
  points(): readonly number[] | null
  hold(value: number, context: Context): void
  /** Sets the points before any value came: those of the first values elsewhere. */
  fix(points: readonly number[]): void
  /** The points, or null where no value came. What is held back is counted by its own quantiles until `resume`. */
  settle(): readonly number[] | null
  /** Takes that back: further values may come. */
  resume(): void
}

/** Counts a value: 1 or 0 per probability, whether it is at or below that quantile. `times` −1 takes it back. */
type Count<Context> = (which: number, atMost: 0 | 1, context: Context, times: 1 | -1) => void

/** So many values the points are taken from. */
export const HELD_BACK = 1000

export function createIndicator<Context>(
  probabilities: readonly number[],
  count: Count<Context>,
  memory: Memory = newMemory(),
  heldBack = HELD_BACK
): Indicator<Context> {
  const own = memory.of('indicator', () => ({
    held: [] as { value: number; context: Context }[],
    points: null as readonly number[] | null
  }))
  let settled: readonly number[] | null = null

  const compareHeld = (at: readonly number[], times: 1 | -1) => {
    for (const { value, context } of own.held) {
      for (let i = 0; i < at.length; i++) count(i, value <= at[i]! ? 1 : 0, context, times)
    }
  }
  const quantiles = () => {
    const sorted = own.held.map(each => each.value).sort((a, b) => a - b)
    return probabilities.map(p => sorted[Math.ceil(p * sorted.length) - 1]!)
  }
  return {
    points: () => own.points,
    hold(value, context) {
      own.held.push({ value, context })
      if (own.held.length < heldBack) return
      own.points = quantiles()
      compareHeld(own.points, 1)
      own.held = []
    },
    fix(points) {
      own.points = points
    },
    settle() {
      if (own.held.length === 0) return own.points
      settled = quantiles()
      compareHeld(settled, 1)
      return settled
    },
    resume() {
      if (settled !== null) compareHeld(settled, -1)
      settled = null
    }
  }
}
