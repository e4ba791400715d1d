import type { Bin, Distribution } from '../../window/distribution.js'
import { RATIO_NAMES, type RatioName, type RatioSums } from '../../window/ratio.js'
import { type CellSummary, DISTRIBUTION_NAMES, type DistributionName } from '../../window/summary.js'
import { sum } from '../arm.js'

/** Requests that each count `weight` times. */
interface Weighted<T> {
  cell: T
  weight: number
}

/**
 * Several cells as one, each request by the weight of its cell. What has n units then counts for (Σ w·n)² / Σ w²·n, as
 * unequal weights tell less (Kish 1965). Clusters are the whole arm's and not kept.
 */
export function pooled(parts: readonly Weighted<CellSummary>[]): CellSummary {
  const ratios = RATIO_NAMES.map(name => [name, pooledSums(parts, name)])
  const distributions = DISTRIBUTION_NAMES.map(name => [name, pooledValues(parts, name)])
  return {
    requests: sum(parts.map(({ cell }) => cell.requests)),
    ratios: Object.fromEntries(ratios),
    distributions: Object.fromEntries(distributions)
  }
}

function pooledSums(parts: readonly Weighted<CellSummary>[], name: RatioName): RatioSums {
  const of = parts.map(({ cell, weight }) => ({ sums: cell.ratios[name], weight }))
  const scale = worthOf(of.map(({ sums, weight }) => ({ n: sums.units, weight })))
  const total = (field: 'units' | 'num' | 'den' | 'numSq' | 'denSq' | 'cross') =>
    scale * sum(of.map(({ sums, weight }) => weight * sums[field]))
  return {
    units: total('units'),
    num: total('num'),
    den: total('den'),
    numSq: total('numSq'),
    denSq: total('denSq'),
    cross: total('cross'),
    at: null,
    users: null,
    blocks: null
  }
}

/** A rounding of the sum of many counts never leaves the last rank without a value. */
const SLACK = 1 + 1e-9

function pooledValues(parts: readonly Weighted<CellSummary>[], name: DistributionName): Distribution {
  const of = parts.map(({ cell, weight }) => ({ values: cell.distributions[name], weight }))
  const scale = worthOf(of.map(({ values, weight }) => ({ n: values.n, weight })))
  const n = Math.floor(SLACK * scale * sum(of.map(({ values, weight }) => weight * values.n)))
  const bins = of.flatMap(({ values, weight }) =>
    values.bins.map(bin => ({ ...bin, count: SLACK * SLACK * scale * weight * bin.count }))
  )
  return { n, bins: merged(bins) }
}

/** By what weighted counts are multiplied, so that they add up to what they are worth; 1 where all weights are 1. */
function worthOf(parts: readonly { n: number; weight: number }[]): number {
  const squares = sum(parts.map(({ n, weight }) => weight * weight * n))
  return squares > 0 ? sum(parts.map(({ n, weight }) => weight * n)) / squares : 1
}

/** Bins in order, those that overlap as one: what lies within is not known more exactly. */
function merged(bins: readonly Bin[]): Bin[] {
  const whole: Bin[] = []
  for (const bin of bins.toSorted((a, b) => a.low - b.low || a.high - b.high)) {
    const last = whole.at(-1)
    const overlaps = last && (bin.low < last.high || (bin.low === last.low && bin.high === last.high))
    if (overlaps) whole[whole.length - 1] = joined(last, bin)
    else whole.push(bin)
  }
  return whole
}

function joined(a: Bin, b: Bin): Bin {
  return { low: a.low, high: Math.max(a.high, b.high), count: a.count + b.count }
}
