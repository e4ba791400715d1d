/**
 * A quantile is not known before the last row, yet its clustering has to be counted from the first. So the first
 * 1,000 values are held back, their own quantile is taken as the fixed point, and from then on each value is only
 * compared with it. Any point near the quantile tells the clustering as well.
 */
export interface Indicator<Context> {
  add(value: number, context: Context): void
  /** Releases what is held back; the points, or null where no value came. */
  finish(): readonly number[] | null
}

const HELD_BACK = 1000

/** `count` is called once for each value with 1 or 0 per probability: whether it is at or below that quantile. */
export function createIndicator<Context>(
  probabilities: readonly number[],
  count: (which: number, atMost: 0 | 1, context: Context) => void,
  heldBack = HELD_BACK
): Indicator<Context> {
  let held: { value: number; context: Context }[] = []
  let points: readonly number[] | null = null

  const compare = (value: number, context: Context) => {
    for (let i = 0; i < points!.length; i++) count(i, value <= points![i]! ? 1 : 0, context)
  }
  const release = () => {
    const sorted = held.map(each => each.value).sort((a, b) => a - b)
    points = probabilities.map(p => sorted[Math.ceil(p * sorted.length) - 1]!)
    for (const { value, context } of held) compare(value, context)
    held = []
  }
  return {
    add(value, context) {
      if (points !== null) return compare(value, context)
      held.push({ value, context })
      if (held.length === heldBack) release()
    },
    finish() {
      if (points === null && held.length > 0) release()
      return points
    }
  }
}
