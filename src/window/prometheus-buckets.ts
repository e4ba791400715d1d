import type { Bin, Distribution } from './distribution.js'
import type { Increment } from './prometheus-counter.js'
import { incrementsIn, type SeriesCount, showSeries, totalOf } from './prometheus-series.js'

export interface Bucket {
  /** Upper bound, included, in ms. */
  bound: number
  /** Of all values at or below it. */
  increments: Increment[]
}

/** The buckets of an arm, ascending, over all of its instances; a sentence where they say nothing together. */
export function bucketsOf(metric: string, counts: readonly SeriesCount[]): Bucket[] | string {
  const unbounded = counts.find(({ labels }) => Number.isNaN(boundOf(labels)))
  if (unbounded) {
    return `${showSeries(metric, unbounded.labels)}: found le=${JSON.stringify(unbounded.labels['le'] ?? '')}, expected a number or +Inf`
  }
  const moved = byInstance(counts).filter(of => totalOf(incrementsIn(of)) > 0)
  const odd = moved.find(of => boundsOf(of) !== boundsOf(moved[0]!))
  if (odd) {
    const [one, other] = [moved[0]!, odd].map(of => `${nameOf(metric, of)} has le ${boundsOf(of)}`)
    return `${one}, ${other}; every instance of an arm must use the same bounds`
  }
  const used = moved.length > 0 ? moved.flat() : counts
  const bounds = [...new Set(used.map(({ labels }) => boundOf(labels)))].sort((a, b) => a - b)
  const buckets = bounds.map(bound => ({
    bound: bound * 1000,
    increments: incrementsIn(used.filter(({ labels }) => boundOf(labels) === bound))
  }))
  if (buckets.length > 0 && bounds.at(-1) !== Number.POSITIVE_INFINITY) {
    return `${nameOf(metric, counts)} has no +Inf bucket`
  }
  const fall = buckets.find((bucket, i) => i > 0 && totalOf(bucket.increments) < totalOf(buckets[i - 1]!.increments))
  return fall
    ? `the buckets of ${nameOf(metric, counts)} do not add up: le ${fall.bound / 1000} counts less than the one before`
    : buckets
}

/** Python writes 1.0, Go 1: bounds are compared as numbers. */
function boundOf({ le = '' }: Readonly<Record<string, string>>): number {
  if (le === '+Inf') return Number.POSITIVE_INFINITY
  return le.trim() === '' ? Number.NaN : Number(le)
}

/** The series of a histogram differ in `le` alone. */
function byInstance(counts: readonly SeriesCount[]): SeriesCount[][] {
  const instances = new Map<string, SeriesCount[]>()
  for (const count of counts) {
    const { le: _, ...rest } = count.labels
    const key = JSON.stringify(Object.entries(rest).sort())
    instances.set(key, [...(instances.get(key) ?? []), count])
  }
  return [...instances.values()]
}

function boundsOf(counts: readonly SeriesCount[]): string {
  const bounds = counts.map(({ labels }) => boundOf(labels)).sort((a, b) => a - b)
  return bounds.map(bound => (bound === Number.POSITIVE_INFINITY ? '+Inf' : bound)).join(' ')
}

function nameOf(metric: string, [first]: readonly SeriesCount[]): string {
  const { le: _, ...labels } = first?.labels ?? {}
  return showSeries(metric, labels)
}

export function distributionOf(buckets: readonly Bucket[]): Distribution {
  const bins: Bin[] = buckets.map(({ bound, increments }, i) => ({
    low: i > 0 ? justAbove(buckets[i - 1]!.bound) : 0,
    high: bound,
    count: totalOf(increments) - (i > 0 ? totalOf(buckets[i - 1]!.increments) : 0)
  }))
  return { n: buckets.length > 0 ? totalOf(buckets.at(-1)!.increments) : 0, bins: bins.filter(bin => bin.count > 0) }
}

/** A bucket's lower bound is not in it. */
function justAbove(bound: number): number {
  return bound > 0 ? bound * (1 + Number.EPSILON) : Number.MIN_VALUE
}
