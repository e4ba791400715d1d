import type { Arm } from '../model/arm-names.js'
import { type Memory, newMemory } from './memory.js'
import { createSample } from './sample.js'
import type { SessionSummary } from './summary.js'

/** ΔS step by step within a session, for E_resonance (docs/runbook.md §5). */
interface Sessions {
  /** `session`: the hash of the session on this arm. */
  add(arm: Arm, session: number, ts: number, deltaS: number): void
  /** The sessions are themselves a sample, drawn elsewhere: this share of them. */
  drawn(share: number): void
  /** A session that has no step yet. */
  open(arm: Arm, session: number): void
  finish(): SessionSummary | null
}

export const MOST_SESSIONS = 2048
export const MOST_STEPS = 1000
/** Shorter ones are not measured. */
export const LONG = 50

/** Steps as they came: their times and their ΔS side by side, as numbers alone are left and loaded soonest. */
interface Session {
  arm: Arm
  times: number[]
  deltaS: number[]
}

export function createSessions(memory: Memory = newMemory()): Sessions {
  const sample = createSample<Session>(MOST_SESSIONS, () => ({ arm: 'baseline', times: [], deltaS: [] }), {
    memory: memory.part('sessions')
  })
  const sessionOf = (arm: Arm, session: number) => {
    const known = sample.get(session)
    if (known !== null) known.arm = arm
    return known
  }
  return {
    add(arm, session, ts, deltaS) {
      const known = sessionOf(arm, session)
      if (known === null || known.times.length >= MOST_STEPS) return
      known.times.push(ts)
      known.deltaS.push(deltaS)
    },
    drawn: sample.drawn,
    open: sessionOf,
    finish() {
      if (sample.size() === 0) return null
      const long: { arm: Arm; steps: number[] }[] = []
      sample.each(session => {
        if (session.times.length >= LONG) long.push({ arm: session.arm, steps: stepsInTime(session) })
      })
      return { long, sampled: sample.size(), share: sample.share() }
    }
  }
}

function stepsInTime({ times, deltaS }: Session): number[] {
  const order = times.map((_, i) => i).sort((a, b) => times[a]! - times[b]!)
  return order.map(i => deltaS[i]!)
}
