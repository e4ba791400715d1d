/** One sample of a series. */
export interface Sample {
  /** Milliseconds since 1970. */
  ts: number
  value: number
}

/** What was counted between a sample and the one before it. */
export interface Increment {
  ts: number
  by: number
}

/** Prometheus takes an older sample for the end of a series. */
export const LOOKBACK_MS = 300_000

/**
 * What a counter counted within (from, to]: the differences of neighbouring samples, a fall being a restart from 0, and
 * all of the first sample where the series is known to have been `born` within the window. The last sample before the
 * window is where counting starts, if it is no older than five minutes. Nothing is extrapolated. Null where there are
 * not two numbers to compare.
 */
export function incrementsOf(samples: readonly Sample[], from: number, to: number, born = false): Increment[] | null {
  const all = samplesFor(samples, from, to)
  if (all.length < (born ? 1 : 2)) return null
  return all.slice(born ? 0 : 1).map(({ ts, value }, i) => {
    const last = born ? (all[i - 1]?.value ?? 0) : all[i]!.value
    return { ts, by: value >= last ? value - last : value }
  })
}

/** The first sample that counting needs and that is no count: NaN, infinite or negative. */
export function notACount(samples: readonly Sample[], from: number, to: number): Sample | undefined {
  return samplesFor(samples, from, to).find(sample => !isCount(sample))
}

export function isCount({ value }: Sample): boolean {
  return Number.isFinite(value) && value >= 0
}

function samplesFor(samples: readonly Sample[], from: number, to: number): Sample[] {
  const before = samples.filter(({ ts }) => ts <= from && ts > from - LOOKBACK_MS).slice(-1)
  return [...before, ...samples.filter(({ ts }) => ts > from && ts <= to)]
}
