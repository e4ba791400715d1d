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

/**
 * What a counter counted within [from, to]: the differences of neighbouring samples, a fall being a restart from 0.
 * Nothing is extrapolated. Null where there are not two numbers to compare; NaN is no number.
 */
export function incrementsOf(samples: readonly Sample[], from: number, to: number): Increment[] | null {
  const sound = samples.filter(sample => Number.isFinite(sample.value))
  const before = sound.filter(sample => sample.ts <= from).slice(-1)
  const within = sound.filter(sample => sample.ts > from && sample.ts <= to)
  const all = [...before, ...within]
  if (all.length < 2) return null
  return all.slice(1).map(({ ts, value }, i) => {
    const last = all[i]!.value
    return { ts, by: value >= last ? value - last : value }
  })
}
