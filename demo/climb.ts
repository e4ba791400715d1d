import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { EXIT } from '../src/model/reasons.js'
import type { Act } from './act.js'
import type { Ran } from './deps.js'
import type { Span } from './journal.js'
import { MIN_REQUESTS, WINDOW_MS } from './rollout-manifest.js'

/** A phase, and what came of asking to leave it. */
export interface Climbed {
  phase: string
  span: Readonly<Span>
  seconds: number
  ran: Ran
}

/** Longer than this no phase takes, also on a busy machine. */
export const PATIENCE_MS = 300_000
/** However many requests it asks for, it is asked again after this. */
const LOOK_MS = 2000
const PAUSE_MS = 250

/** Resolves when the canary has served so many requests of the phase, or when it takes too long. */
async function untilServed({ journal }: Act, requests: number, patienceMs = PATIENCE_MS): Promise<void> {
  const began = performance.now()
  const span = journal.now()
  while (span.canary < requests && performance.now() - began < patienceMs) await sleep(PAUSE_MS)
}

/** Resolves when the window is as long, and holds as many requests, as it takes at least. */
export async function untilFull(act: Act): Promise<void> {
  await sleep(Math.max(0, act.journal.now().since + WINDOW_MS - Date.now()))
  await untilServed(act, MIN_REQUESTS)
}

/** Asks `promote` to leave the phase, again while it says "not yet": when as many requests have come as it asks for. */
export async function climb(act: Act, phase: string): Promise<Climbed> {
  const began = performance.now()
  const waited = () => performance.now() - began
  const span = act.journal.now()
  await untilFull(act)
  for (;;) {
    const ran = await act.run('promote')
    if (ran.exit !== EXIT.hold || waited() > PATIENCE_MS) return { phase, span, seconds: waited() / 1000, ran }
    await sleep(PAUSE_MS)
    await untilServed(act, span.canary + neededBy(ran), LOOK_MS)
  }
}

const neededSchema = z.object({ needed: z.record(z.string(), z.object({ requests: z.number().nullable() })) })

/** The requests that the row which takes longest still needs; 0 where nothing is known of it. */
function neededBy({ result }: Ran): number {
  const window = neededSchema.safeParse(result.window)
  const needed = window.success ? Object.values(window.data.needed) : []
  return Math.max(0, ...needed.map(({ requests }) => requests ?? 0))
}

/** Takes the rollout up to the phase of this name. Resolves with why it did not get there; null where it did. */
export async function climbTo(act: Act, target: string, evidence: string): Promise<string | null> {
  let ran = await act.run('promote', { evidence })
  while (ran.exit === EXIT.ok && ran.result.phase !== null && ran.result.phase !== target) {
    ran = (await climb(act, ran.result.phase)).ran
  }
  return ran.exit === EXIT.ok && ran.result.phase === target ? null : `${act.name}: ${ran.result.why}`
}
