import { ARMS, type Arm } from '../model/arm-names.js'
import { type Endpoint, queryRange, type Series } from './prometheus-query.js'
import type { ArmOf } from './prometheus-series.js'
import type { Gap, Scraped } from './summary.js'

/** A scrape that stops leaves no rows and no errors: what has ended, and what of it should still be there. */

/** More intervals than this without a sample are a stall, and a minute at least: what is sent on arrives later. */
const INTERVALS = 4
const LEAST_MS = 60_000
/** In a window of seconds a minute would hide a stall. */
const PART = 10

export function delayOf(everyMs: number | null, { from, to }: { from: number; to: number }): number {
  return Math.max(INTERVALS * (everyMs ?? 0), Math.min(LEAST_MS, (to - from) / PART))
}

/** The time of each arm's last sample. */
export function lastOf(series: readonly Series[], armOf: ArmOf): Scraped['last'] {
  const last = (arm: Arm) => {
    const times = series.filter(each => armOf(each) === arm).map(endOf)
    return times.length > 0 ? Math.max(...times) : null
  }
  return { baseline: last('baseline'), canary: last('canary') }
}

/** The time of the first sample that is known; null without any. */
export function firstSeen(series: readonly Series[]): number | null {
  const times = series.flatMap(({ samples }) => samples[0]?.ts ?? [])
  return times.length > 0 ? Math.min(...times) : null
}

/** Stretches of the window within an arm's samples in which none of its instances has one. */
export function stallsOf(
  series: readonly Series[],
  armOf: ArmOf,
  { from, to, delayMs }: { from: number; to: number; delayMs: number }
): Gap[] {
  return ARMS.flatMap(arm => {
    const samples = series.filter(each => armOf(each) === arm).flatMap(each => each.samples.map(({ ts }) => ts))
    const times = Float64Array.from(samples.filter(ts => ts > from - delayMs && ts <= to)).sort()
    return [...times.subarray(1)].flatMap((ts, i) =>
      ts - times[i]! > delayMs ? [{ arm, from: Math.max(from, times[i]!), to: ts }] : []
    )
  })
}

/**
 * The instances whose series ended although Prometheus still has them as targets (`up` is 0): what they serve now is
 * not seen. An instance that is gone altogether has no `up` either.
 */
export async function downTargets(
  endpoint: Endpoint,
  series: readonly Series[],
  { armOf, to, delayMs }: { armOf: ArmOf; to: number; delayMs: number },
  signal?: AbortSignal
): Promise<Scraped['down']> {
  const ended = series.filter(each => endOf(each) < to - delayMs && endOf(each) > Number.NEGATIVE_INFINITY)
  const of = (arm: Arm) =>
    unique(ended.filter(each => armOf(each) === arm).flatMap(({ labels }) => labels['instance'] ?? []))
  const instances = { baseline: of('baseline'), canary: of('canary') }
  const all = unique(ARMS.flatMap(arm => instances[arm])).slice(0, MOST_ASKED)
  if (all.length === 0) return { baseline: [], canary: [] }
  const selector = `instance=~${JSON.stringify(all.map(literally).join('|'))}`
  const up = await queryRange({ ...endpoint, selector }, 'up', { from: to - delayMs, to }, signal)
  const isDown = (instance: string) =>
    up.series.some(({ labels, samples }) => labels['instance'] === instance && samples.at(-1)?.value === 0)
  const endOfInstance = (arm: Arm, instance: string) =>
    Math.max(...ended.filter(each => armOf(each) === arm && each.labels['instance'] === instance).map(endOf))
  const downOf = (arm: Arm) =>
    instances[arm].filter(isDown).map(instance => ({ instance, since: endOfInstance(arm, instance) }))
  return { baseline: downOf('baseline'), canary: downOf('canary') }
}

/** The query stands in a URL. */
const MOST_ASKED = 50

/** Time of the last sample, ms since 1970; −∞ where there is none. */
export function endOf({ samples }: Series): number {
  return samples.at(-1)?.ts ?? Number.NEGATIVE_INFINITY
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
