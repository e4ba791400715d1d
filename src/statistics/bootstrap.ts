import { mean, sampleSd } from './moments.js'
import { quantileSorted } from './quantile.js'
import { random } from './random.js'

interface BootstrapOptions {
  seed: string | number
  /** Default 10,000. */
  draws?: number
  /** Default 0.95. */
  level?: number
}

interface BootstrapInterval {
  /** Two-sided percentile interval at the level. */
  low: number
  high: number
  /** One-sided lower bound at the level. */
  lower: number
  /** Of the draws: their sd is the standard error of the statistic. */
  mean: number
  sd: number
}

/**
 * The percentile interval of a statistic over resampled clusters. `statistic` receives the indices of the drawn clusters
 * (with repeats; the array is reused between calls). Draws that are not finite are left out; where fewer than half
 * remain, everything is NaN. Source: Efron & Tibshirani 1993, §13.3; clusters as in Davison & Hinkley 1997, §3.8.
 */
export function clusterBootstrap(
  clusters: number,
  statistic: (sample: Int32Array) => number,
  { seed, draws = 10_000, level = 0.95 }: BootstrapOptions
): BootstrapInterval {
  const uniform = random(seed)
  const sample = new Int32Array(clusters)
  const values = new Float64Array(draws)
  let kept = 0
  for (let draw = 0; clusters > 0 && draw < draws; draw++) {
    for (let i = 0; i < clusters; i++) sample[i] = Math.floor(uniform() * clusters)
    const value = statistic(sample)
    if (Number.isFinite(value)) values[kept++] = value
  }
  const sorted = values.subarray(0, 2 * kept < draws ? 0 : kept).sort()
  return {
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
    lower: quantileSorted(sorted, 1 - level),
    mean: mean(sorted),
    sd: sampleSd(sorted)
  }
}
