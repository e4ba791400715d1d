import { random } from '../../src/statistics/random.js'
import { type Allowed, allowedOver, type BlockSums } from '../../src/statistics/sequential/payoffs.js'
import { normalCdf, normalQuantile } from '../../src/statistics/special.js'
import { isAboutArms, type Measure } from './measures.js'
import { normals } from './normal.js'

/**
 * Minutes of two arms, drawn as sums and not request by request, so that nine days take no longer than a day of
 * bench/judges/data.ts. Requests are independent, or a quarter of the variance of the normal number behind each belongs to
 * its minute, which follows the minute before it by `rho`, each arm by itself.
 */
export interface Course {
  measure: Measure
  /** The canary's level before and after a break; both arms' requests a minute. */
  good: number
  bad: number
  /** Minutes before and after it. */
  before: number
  after: number
  rho: number
  /** The baseline's level after the break; as before where null. */
  shared: number | null
  /** Whether both arms have the same minutes from the break on, as in an outage of what they share. */
  together?: boolean
}

/** Requests a minute: 50 of the canary in five minutes, 5 % of all. */
export const CANARY = 10
export const BASELINE = 190
/** Seconds of the finest blocks. */
export const FINE = 5
/** Requests of the baseline that a fixed point is set by. */
const REFERENCE = 4000
const MINUTE_SHARE = 0.25

export interface Minute {
  canary: BlockSums
  baseline: BlockSums
  /** The canary's in each span of five seconds; of a rate only. */
  fine: BlockSums[]
}

/** What is counted: errors, scores, or requests over a fixed point, with what the baseline's share allows there. */
export interface Counted {
  allowed: Allowed
  minutes: Generator<Minute>
}

export function minutesOf(course: Course, seed: string): Counted {
  const { measure } = course
  const fixed = isAboutArms(measure) ? fixedPoint(measure, seed) : null
  return { allowed: fixed?.allowed ?? { margin: 0, ratio: 1 }, minutes: draw(course, fixed?.point ?? 0, seed) }
}

function* draw({ measure, good, bad, before, after, rho, shared, together }: Course, point: number, seed: string) {
  const uniform = random(`${seed} requests`)
  const normal = normals(`${seed} scores`)
  const [canaryMinute, baselineMinute] = ['canary', 'baseline'].map(arm => latent(rho, `${seed} ${arm}`))
  for (let minute = 0; minute < before + after; minute++) {
    const isGood = minute < before
    const level = isGood ? good : bad
    const other = isGood || shared === null ? measure.baselineAt(good) : shared
    const ours = canaryMinute!()
    const theirs = together && !isGood ? ours : baselineMinute!()
    if (measure.statistic === 'mean') {
      const scored = measure.valueOf(level)
      let num = 0
      for (let i = 0; i < CANARY; i++) num += scored(ours.of(normal()))
      yield { canary: { num, den: CANARY }, baseline: { num: 0, den: 0 }, fine: [] }
      continue
    }
    const baseline = { num: binomial(BASELINE, theirs.beyond(cutOf(measure, other, point)), uniform), den: BASELINE }
    const chance = ours.beyond(cutOf(measure, level, point))
    const fine = isAboutArms(measure) ? [] : spread(chance, uniform)
    const num = fine.length > 0 ? fine.reduce((sum, span) => sum + span.num, 0) : binomial(CANARY, chance, uniform)
    yield { canary: { num, den: CANARY }, baseline, fine }
  }
}

/** The normal number from which on a request of an arm at this level is an error, or over the point. */
function cutOf({ statistic }: Measure, level: number, point: number): number {
  if (statistic === 'p95_ratio') return Math.log(point / (400 * level)) / 0.6
  return statistic === 'p95_drift' ? (point - 0.35 - level) / 0.08 : normalQuantile(1 - level)
}

/** The baseline's own p95 of the window before, one standard error up as it is measured, and the limit beyond it. */
function fixedPoint(measure: Measure, seed: string): { point: number; allowed: Allowed } {
  const normal = normals(`${seed} reference`)
  const valued = measure.valueOf(measure.baselineAt(0))
  const sorted = Float64Array.from({ length: REFERENCE }, () => valued(normal())).sort()
  const p95 = sorted[Math.ceil(0.95 * REFERENCE + Math.sqrt(REFERENCE * 0.95 * 0.05)) - 1]!
  const point = measure.statistic === 'p95_ratio' ? p95 * measure.limit : p95 + measure.limit
  return { point, allowed: allowedOver(0.05, sorted.filter(value => value > point).length / REFERENCE) }
}

function latent(rho: number, seed: string) {
  const normal = normals(seed)
  const own = rho > 0 ? Math.sqrt(MINUTE_SHARE) : 0
  const rest = Math.sqrt(1 - own * own)
  let minute = normal()
  return () => {
    if (rho > 0) minute = rho * minute + Math.sqrt(1 - rho * rho) * normal()
    return {
      of: (z: number) => own * minute + rest * z,
      beyond: (cut: number) => 1 - normalCdf((cut - own * minute) / rest)
    }
  }
}

/** The minute's requests, each within one of its spans by chance. */
function spread(chance: number, uniform: () => number): BlockSums[] {
  const spans = 60 / FINE
  let left = CANARY
  return Array.from({ length: spans }, (_, i) => {
    const den = i === spans - 1 ? left : binomial(left, 1 / (spans - i), uniform)
    left -= den
    return { num: binomial(den, chance, uniform), den }
  })
}

/** A binomial number by inversion; n·p of a minute is small enough for it. */
function binomial(n: number, p: number, uniform: () => number): number {
  if (p > 0.5) return n - binomial(n, 1 - p, uniform)
  if (n === 0 || p <= 0) return 0
  const odds = p / (1 - p)
  let [k, chance, left] = [0, (1 - p) ** n, uniform()]
  while (left > chance && k < n) {
    left -= chance
    k++
    chance *= (odds * (n - k + 1)) / k
  }
  return k
}
