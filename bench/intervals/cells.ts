import { boundedQuantile, boundedRatio } from '../../src/gates/live/bounded-estimate.js'
import {
  boundedSequence,
  comparedSequence,
  complementOf,
  difference,
  meanSequence,
  rateSequence,
  ratio
} from '../../src/gates/live/confidence-sequence.js'
import { INDEPENDENT } from '../../src/gates/live/effect.js'
import { random } from '../../src/statistics/random.js'
import { addUnit, noUnits } from '../../src/statistics/sequential/clusters.js'
import type { Distribution } from '../../src/window/distribution.js'
import { type Histogram, relativeHistogram, unitHistogram } from '../../src/window/histogram.js'
import type { Sums } from '../../src/window/ratio.js'
import { normals } from '../judges/normal.js'

/** Requests of the canary between two looks, and of the baseline beside it: 5 % of the traffic. */
export const CANARY = 50
export const BASELINE = 950
export const ALPHA = 0.05
/** The `min_requests` of the first phase that users see, and the baseline's share of requests at that time. */
const TIGHTEST_AT = { canary: 500, baseline: 500 * (BASELINE / CANARY) }

/** One interval of the live judge, in one simulated world whose true figure is known. */
export interface Cell {
  interval: string
  world: string
  /** A window of a seed: each call adds the requests of one look, and says whether the interval holds the truth. */
  open(seed: string): () => boolean
}

const percent = (rate: number) => `${Number((100 * rate).toPrecision(3))} %`

const rate = (truth: number): Cell => ({
  interval: 'rate',
  world: percent(truth),
  open(seed) {
    const uniform = random(seed)
    let [k, n] = [0, 0]
    return () => {
      for (let i = 0; i < CANARY; i++) if (uniform() < truth) k++
      n += CANARY
      const evidence = rateSequence({ k, n })
      // What neither side rejects at alpha / 2 is what the interval holds; finding its ends would take longer.
      return !evidence.above(truth, ALPHA / 2) && !evidence.below(truth, ALPHA / 2)
    }
  }
})

const toolSuccess = (truth: number): Cell => ({
  interval: 'rate of successes',
  world: percent(truth),
  open(seed) {
    const uniform = random(seed)
    let [failed, n] = [0, 0]
    return () => {
      for (let i = 0; i < CANARY; i++) if (uniform() >= truth) failed++
      n += CANARY
      const evidence = complementOf(rateSequence({ k: failed, n }))
      return !evidence.above(truth, ALPHA / 2) && !evidence.below(truth, ALPHA / 2)
    }
  }
})

const mean = (world: string, truth: number, draw: (seed: string) => () => number): Cell => ({
  interval: 'mean',
  world,
  open(seed) {
    const next = draw(seed)
    const sums = noUnits()
    return () => {
      for (let i = 0; i < CANARY; i++) addUnit(sums, next(), 1)
      return holds(meanSequence(sums, { tightestAt: TIGHTEST_AT.canary }).interval(ALPHA), truth)
    }
  }
})

interface Values {
  name: string
  draw(seed: string): () => number
  histogram(): Histogram
  /** The true quantiles. */
  at: { 0.5: number; 0.95: number }
}

const quantile = (p: 0.5 | 0.95, { name, draw, histogram, at }: Values): Cell => ({
  interval: `quantile, p = ${p}`,
  world: name,
  open(seed) {
    const add = adder(draw(seed), histogram(), CANARY)
    return () => holds(boundedSequence(boundedQuantile(add(), p)).interval(ALPHA), at[p])
  }
})

const twoQuantiles = (p: 0.5 | 0.95, how: 'difference' | 'ratio', { name, draw, histogram }: Values): Cell => ({
  interval: `${how} of two arms' quantiles, p = ${p}`,
  world: `${name}, the arms alike`,
  open(seed) {
    const canary = adder(draw(`${seed} canary`), histogram(), CANARY)
    const baseline = adder(draw(`${seed} baseline`), histogram(), BASELINE)
    const [compare, truth] = how === 'ratio' ? [ratio, 1] : [difference, 0]
    return () => {
      const arms = [boundedQuantile(baseline(), p), boundedQuantile(canary(), p)] as const
      return holds(comparedSequence(...arms, compare).interval(ALPHA), truth)
    }
  }
})

const SOLVED = 0.8

/** Requests with log-normal costs; what costs more is solved less often. */
function costs(seed: string, count: number, sigma: number) {
  const normal = normals(seed)
  const uniform = random(`${seed} solved`)
  const sums = noUnits()
  return () => {
    for (let i = 0; i < count; i++) {
      const z = normal()
      addUnit(sums, Math.exp(sigma * z), uniform() < SOLVED - 0.1 * Math.sign(z) ? 1 : 0)
    }
    return sums
  }
}

const located = (sums: Sums, tightestAt: number) => boundedRatio(sums, { effect: INDEPENDENT, tightestAt })

const twoCosts = (sigma: number): Cell => ({
  interval: "ratio of two arms' ratios of sums",
  world: `cost per solved request, σ = ${sigma}, the arms alike`,
  open(seed) {
    const canary = costs(`${seed} canary`, CANARY, sigma)
    const baseline = costs(`${seed} baseline`, BASELINE, sigma)
    return () => {
      const arms = [located(baseline(), TIGHTEST_AT.baseline), located(canary(), TIGHTEST_AT.canary)] as const
      return holds(comparedSequence(...arms, ratio).interval(ALPHA), 1)
    }
  }
})

function adder(next: () => number, histogram: Histogram, count: number): () => Distribution {
  return () => {
    for (let i = 0; i < count; i++) histogram.add(next())
    return histogram.distribution()
  }
}

function holds([low, high]: readonly [number, number], truth: number): boolean {
  return low <= truth && truth <= high
}

const levels = (seed: string) => {
  const uniform = random(seed)
  return () => Math.floor(uniform() * 5) / 4
}
const mostlyWhole = (seed: string) => {
  const uniform = random(seed)
  return () => (uniform() < 0.9 ? 1 : 0.5)
}
const logNormal = (sigma: number) => (seed: string) => {
  const normal = normals(seed)
  return () => Math.exp(sigma * normal())
}
const normalAround = (seed: string) => {
  const normal = normals(seed)
  return () => Math.min(1, Math.max(0, 0.35 + 0.08 * normal()))
}

const Z95 = 1.6448536269514722
const LATENCY: Values = {
  name: 'log-normal latencies, σ = 0.6',
  draw: logNormal(0.6),
  histogram: relativeHistogram,
  at: { 0.5: 1, 0.95: Math.exp(0.6 * Z95) }
}
const SCORES: Values = { name: 'scores of 5 levels', draw: levels, histogram: unitHistogram, at: { 0.5: 0.5, 0.95: 1 } }
const DELTA_S: Values = {
  name: 'ΔS around 0.35, sd 0.08',
  draw: normalAround,
  histogram: unitHistogram,
  at: { 0.5: 0.35, 0.95: 0.35 + 0.08 * Z95 }
}
const BUCKETS = [0.25, 0.5, 1, 2.5, 5, 10]
const SCRAPED: Values = { ...LATENCY, name: 'the same in the buckets of a Prometheus histogram', histogram: buckets }

/** Counts in few buckets, as a Prometheus histogram has them. */
function buckets(): Histogram {
  const counts = new Array<number>(BUCKETS.length + 1).fill(0)
  return {
    add(value) {
      const at = BUCKETS.findIndex(bound => value <= bound)
      counts[at < 0 ? BUCKETS.length : at]!++
    },
    distribution() {
      const bins = counts.map((count, i) => ({ low: BUCKETS[i - 1] ?? 0, high: BUCKETS[i] ?? Infinity, count }))
      return { n: counts.reduce((sum, count) => sum + count, 0), bins: bins.filter(bin => bin.count > 0) }
    }
  }
}

export const CELLS: readonly Cell[] = [
  ...[0.001, 0.005, 0.01, 0.05, 0.2].map(rate),
  toolSuccess(0.99),
  quantile(0.5, LATENCY),
  quantile(0.95, LATENCY),
  quantile(0.95, SCRAPED),
  quantile(0.5, DELTA_S),
  quantile(0.95, DELTA_S),
  quantile(0.5, SCORES),
  mean('coverage of 5 levels', 0.5, levels),
  mean('coverage, nearly all at 1', 0.95, mostlyWhole),
  twoQuantiles(0.95, 'ratio', LATENCY),
  twoQuantiles(0.5, 'difference', DELTA_S),
  twoQuantiles(0.95, 'difference', DELTA_S),
  twoCosts(0.5),
  twoCosts(1)
]
