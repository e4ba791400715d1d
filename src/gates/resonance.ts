import { mean } from '../statistics/moments.js'
import { median } from '../statistics/quantile.js'
import { theilSen } from '../statistics/theilsen.js'

/** E_resonance (docs/runbook.md §5): does ΔS creep up over a long session? */

const MEMORY = 5
const SHORTEST = 50
const LONGEST = 100
/** Max E may be this many times the baseline's median E. */
const CEILING = 2

/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
export function resonanceOf(deltaS: readonly number[]): number[] {
  return deltaS.map((_, step) => mean(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)))
}

/** Cuts a session into windows of 50–100 steps; none where it is shorter than 50. */
export function windowsOf(series: readonly number[]): number[][] {
  if (series.length < SHORTEST) return []
  const count = Math.ceil(series.length / LONGEST)
  return Array.from({ length: count }, (_, at) =>
    series.slice(Math.round((at * series.length) / count), Math.round(((at + 1) * series.length) / count))
  )
}

export interface Resonance {
  /** Largest Theil–Sen slope × 50 steps over the windows. */
  rise: number
  maxE: number
  medianE: number
  windows: number
}

/** Null where no session is long enough. `sessions` holds each session's ΔS in order. */
export function resonance(sessions: readonly (readonly number[])[]): Resonance | null {
  const windows = sessions.map(resonanceOf).flatMap(windowsOf)
  if (windows.length === 0) return null
  const all = windows.flat()
  return {
    rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
    maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
    medianE: median(all),
    windows: windows.length
  }
}

/** Why a canary's resonance is no longer flat beside the baseline's; null while it is. */
export function ceilingBreach(canary: Resonance, baseline: Resonance): string | null {
  if (canary.maxE <= CEILING * baseline.medianE + 1e-9) return null
  return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} × the baseline's median ${baseline.medianE.toFixed(3)}`
}
