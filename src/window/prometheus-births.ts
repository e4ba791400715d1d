import { LOOKBACK_MS, type Sample } from './prometheus-counter.js'
import type { Series } from './prometheus-query.js'

/**
 * When Prometheus was at work, told from the samples of all series. Client libraries create a counter at its first
 * increment, so a series that begins within the window began at 0, if it was absent while Prometheus looked.
 */
export interface Scrapes {
  /** The usual time between two samples, ms, of whichever arm is scraped less often; null where nothing tells. */
  everyMs: number | null
  /** Whether a series began within the window, at 0: absent before, while Prometheus is known to have scraped. */
  isBorn(samples: readonly Sample[]): boolean
}

/** Targets are scraped at different moments of an interval: absent for less than two proves nothing. */
const INTERVALS = 2

/** @param arms the series of each arm, which may be scraped at different intervals. */
export function scrapesOf(all: readonly Series[], arms: readonly (readonly Series[])[], from: number): Scrapes {
  const gaps = arms.flatMap(series => medianGap(series) ?? [])
  const everyMs = gaps.length > 0 ? Math.max(...gaps) : null
  const since = firstAfter(all, from - LOOKBACK_MS)
  return {
    everyMs,
    isBorn(samples) {
      const first = samples[0]?.ts
      return first !== undefined && everyMs !== null && first > from && since <= first - INTERVALS * everyMs
    }
  }
}

function medianGap(series: readonly Series[]): number | null {
  const gaps = series.flatMap(({ samples }) => samples.slice(1).map(({ ts }, i) => ts - samples[i]!.ts))
  return gaps.length > 0 ? gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]! : null
}

function firstAfter(series: readonly Series[], time: number): number {
  return series.reduce(
    (first, { samples }) => Math.min(first, samples.find(({ ts }) => ts > time)?.ts ?? first),
    Number.POSITIVE_INFINITY
  )
}
