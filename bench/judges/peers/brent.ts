/** Absolute, whatever the scale of the data: R's zeroin as Kayenta's judge asks for it. */
const TOLERANCE = 1e-4
const MOST_STEPS = 1000

interface Point {
  x: number
  y: number
}

/** An interval with a change of sign, and the function at its ends. */
export interface Bracket {
  low: number
  high: number
  atLow: number
  atHigh: number
}

/**
 * Where `f` crosses 0, by Brent's method: inverse quadratic or linear interpolation where that narrows the bracket well
 * enough, halving where not. Ends at the better end of a bracket of the tolerance, which beside a jump is an end of either
 * sign. Source: Brent 1973, chapter 4, judged by the last step as in R's zeroin.
 */
export function brentRoot(f: (x: number) => number, { low, high, atLow, atHigh }: Bracket): number {
  let previous: Point = { x: low, y: atLow }
  let best: Point = { x: high, y: atHigh }
  /** The last point on the other side of the root. */
  let across = previous
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const lastStep = best.x - previous.x
    if (Math.abs(across.y) < Math.abs(best.y)) [previous, best, across] = [best, across, best]
    const tolerance = 2 * Number.EPSILON * Math.abs(best.x) + TOLERANCE / 2
    const half = (across.x - best.x) / 2
    if (best.y === 0 || Math.abs(half) <= tolerance) return best.x
    const converges = Math.abs(lastStep) >= tolerance && Math.abs(previous.y) > Math.abs(best.y)
    const tried = converges ? interpolation(previous, best, across, { lastStep, tolerance }) : null
    const step = tried ?? half
    previous = best
    const x = best.x + (Math.abs(step) < tolerance ? Math.sign(half) * tolerance : step)
    best = { x, y: f(x) }
    if (best.y > 0 === across.y > 0) across = previous
  }
  return best.x
}

/** The step from `best` to where the curve through the points crosses 0; null where it leads too far. */
function interpolation(
  previous: Point,
  best: Point,
  across: Point,
  { lastStep, tolerance }: { lastStep: number; tolerance: number }
): number | null {
  const width = across.x - best.x
  const s = best.y / previous.y
  // Two different points give a line, three a parabola in y; the step is up / down.
  let [up, down] = [width * s, 1 - s]
  if (previous.x !== across.x) {
    const [q, r] = [previous.y / across.y, best.y / across.y]
    up = s * (width * q * (q - r) - (best.x - previous.x) * (r - 1))
    down = (q - 1) * (r - 1) * (s - 1)
  }
  if (up > 0) down = -down
  else up = -up
  const isInside = up < 0.75 * width * down - Math.abs(tolerance * down) / 2
  const isShorter = up < Math.abs((lastStep * down) / 2)
  return isInside && isShorter ? up / down : null
}
